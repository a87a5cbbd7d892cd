"""Trends as a page for a browser: drawings as SVG in the page, and every figure in a table as well."""

from collections.abc import Iterator
from typing import Any

from yte_check.comparison.render.page import page
from yte_check.comparison.render.trend_text import show_share
from yte_check.comparison.render.trend_view import TrendView, lost_words, note_words
from yte_check.comparison.render.year_causes import area_lines, why_of
from yte_check.comparison.trend import Series, Trend, YearPoints
from yte_check.documents.language import Lang, say
from yte_check.recognition.render.words import until_words
from yte_check.render.points import stretch
from yte_check.render.successions import succession_words
from yte_check.scoring.results import Verdict
from yte_check.years.beside import YearsBeside
from yte_check.years.render.tables import years_part

_VERDICTS: tuple[Verdict, ...] = ("met", "undetermined", "not_met")
_LEFT, _TOP, _WIDTH, _HEIGHT = 30, 24, 250, 108
_MOST_CHARTS = 60


def trend_html(view: TrendView) -> bytes:
    trend, today, within, lang = view.trend, view.today, view.within, view.lang
    years = tuple(map(str, trend.years))
    return page(
        "trend.html.j2",
        lang,
        title=say("trend_head", lang, count=len(trend.series), years=years),
        areas=[_area(area, lang) for area in trend.area()] if len(trend.series) > 1 else [],
        beside=years_part(view.beside, lang, area_lines(view.causes, lang), why_of(view.causes))
        if view.beside
        else None,
        charts=[_chart(series, trend.years, lang) for series in trend.series[:_MOST_CHARTS]],
        more=max(0, len(trend.series) - _MOST_CHARTS),
        years=trend.years,
        rows=list(_rows(trend, lang)),
        expiring=[
            {
                "place": series.place,
                "state": each.state(today, within),
                "text": until_words(each, today, within, lang),
            }
            for series, each in trend.expiring(today, within)
        ],
        within=within,
        without_ground=[
            {"place": series.place, "text": lost_words(each, year, lang)}
            for series, each, year in trend.without_ground(today)
        ],
        note=note_words(trend, lang),
    )


def _beside(years: YearsBeside, view: TrendView) -> dict[str, Any]:
    return years_part(years, view.lang, area_lines(view.causes, view.lang), why_of(view.causes))


def _area(area: Any, lang: Lang) -> dict[str, Any]:
    parts, x = [], 0.0
    for verdict in _VERDICTS:
        width = 100 * area.verdicts[verdict] / area.stations
        parts.append({"kind": verdict, "x": round(x, 2), "width": round(width, 2)})
        x += width
    met = area.verdicts["met"]
    text = say("trend_met", lang, met=met, count=area.stations, percent=show_share(met, area.stations, lang))
    return {"year": area.year, "text": text, "parts": parts}


def _chart(series: Series, years: tuple[int, ...], lang: Lang) -> dict[str, Any]:
    """Points in % of the applicable maximum over the years: a line through what is sure, a band up to what may be."""

    def x(year: int) -> float:
        span = max(years) - min(years)
        return round(_LEFT + (_WIDTH * (year - min(years)) / span if span else _WIDTH / 2), 1)

    def y(points: Any, most: Any) -> float:
        return round(_TOP + _HEIGHT * (1 - float(points / most)), 1) if most else float(_TOP + _HEIGHT)

    lows = [f"{x(each.year)},{y(each.low, each.max)}" for each in series.years]
    highs = [f"{x(each.year)},{y(each.high, each.max)}" for each in series.years]
    last = series.years[-1]
    return {
        "place": series.place,
        "label": "; ".join(f"{each.year}: {_words(each, lang)}" for each in series.years),
        "line": " ".join(lows),
        "range": " ".join([*lows, *reversed(highs)]) if lows != highs else "",
        "dots": [
            {
                "x": x(each.year), "y": y(each.low, each.max), "kind": each.verdict,
                "text": stretch(each.low, each.high, lang), "label_y": max(10.0, y(each.high, each.max) - 8),
            }
            for each in series.years
        ],
        "needed_y": y(last.needed, last.max),
        "ticks": [{"x": x(year), "text": str(year)} for year in years],
        "left": _LEFT,
        "right": _LEFT + _WIDTH,
        "bottom": _TOP + _HEIGHT,
    }  # fmt: skip


def _rows(trend: Trend, lang: Lang) -> Iterator[dict[str, Any]]:
    for series in trend.top():
        yield _row(series, trend.years, lang)
        for own, succession in trend.preceded_by(series):
            yield {**_row(own, trend.years, lang), "note": succession_words(succession, lang)}


def _row(series: Series, years: tuple[int, ...], lang: Lang) -> dict[str, Any]:
    by_year = {each.year: each for each in series.years}
    cells = []
    for year in years:
        found = by_year.get(year)
        cells.append(
            {"text": stretch(found.low, found.high, lang) if found else "-", "kind": found.verdict if found else ""}
        )
    return {
        "place": series.place,
        "area": ", ".join(filter(None, (series.district, series.province))),
        "cells": cells,
        "note": "; ".join(succession_words(each, lang) for each in series.identity.heirs),
    }


def _words(each: YearPoints, lang: Lang) -> str:
    return f"{stretch(each.low, each.high, lang)}, {say(f'batch_verdict_{each.verdict}', lang)}"

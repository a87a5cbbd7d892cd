"""Trends at 80 columns: the area by year with bars, each station by year, recognitions that end."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from yte_check.comparison.render.trend_view import TrendView, level_words, lost_words, note_words
from yte_check.comparison.render.year_causes import area_lines, why_of
from yte_check.comparison.trend import AreaYear, Series, Trend, YearPoints
from yte_check.documents.language import Lang, say, show_number, show_ratio
from yte_check.recognition.render.words import until_words
from yte_check.render.points import fitted, interval, signed
from yte_check.render.styled import WIDTH, Style, StyledText, shortened
from yte_check.render.successions import succession_words
from yte_check.render.verdicts import VERDICT_STYLES
from yte_check.scoring.results import Verdict
from yte_check.standard.score import Score
from yte_check.years.render.text import years_section

_MARKS: dict[Verdict, str] = {"met": "+", "not_met": "-", "undetermined": "?"}
_BAR = 24
_MOST = 12
_NAME = 26
_YEARS, _POINTS = 4, 14
_PLACE = WIDTH - 2 - _YEARS * _POINTS
"""“56,75–89,75 ?” is the longest of what stands in a column."""


def trend_text(view: TrendView) -> StyledText:
    trend, lang = view.trend, view.lang
    out = StyledText()
    if not trend.series:
        out.paragraph(say("batch_nothing_scored", lang), "bad")
        return out
    years = tuple(map(str, trend.years))
    out.line(say("trend_head", lang, count=len(trend.series), years=years), "heading").line()
    if len(trend.series) == 1:
        _now(trend.series[0], lang, out)
        _station(trend.series[0], lang, view.bar, out)
    else:
        for area in trend.area():
            _area(area, lang, view.bar, out)
        _table(trend, lang, view.everything, out)
    _several(trend, lang, out)
    if view.beside is not None:
        lines, why = area_lines(view.causes, lang), why_of(view.causes)
        years_section(view.beside, lang, view.everything, out, lines, why)
    _expiring(trend, view.today, view.within, lang, out)
    _without_ground(trend, view.today, lang, out)
    out.line().paragraph(note_words(trend, lang), "dim")
    return out


def _area(area: AreaYear, lang: Lang, bar: str, out: StyledText) -> None:
    met = area.verdicts["met"]
    cells = bar * (met * _BAR // area.stations)
    share = say("trend_met", lang, met=met, count=area.stations, percent=show_share(met, area.stations, lang))
    out.add(f"  {area.year}  {share:<34}").line(cells, "good")
    mean = tuple(dict.fromkeys(show_ratio(end, Decimal(area.stations), [], lang) for end in (area.low, area.high)))
    out.line(f"        {say('trend_mean', lang, points='–'.join(mean))}", "dim")


def show_share(part: int, whole: int, lang: Lang) -> str:
    """A share in %, cut and not rounded, so that 79.96 does not become 80; but what is there is never shown as 0."""
    tenths = part * 1000 // whole if whole else 0
    return (
        show_ratio(Decimal(part * 100), Decimal(whole), (), lang)
        if part and not tenths
        else (show_number(Decimal(tenths) / 10, lang))
    )


def _station(series: Series, lang: Lang, bar: str, out: StyledText) -> None:
    before: YearPoints | None = None
    for each in series.years:
        cells = bar * int(each.low * _BAR / each.max) if each.max else ""
        points = interval(_score(each), lang)
        change = signed(each.low - before.low, each.high - before.high, lang) if before is not None else ""
        verdict = say(f"batch_verdict_{each.verdict}", lang)
        out.add(f"  {each.year}  {points:>13}  {change:>12}  ").add(f"{cells:<{_BAR}}  ", VERDICT_STYLES[each.verdict])
        out.line(verdict, VERDICT_STYLES[each.verdict])
        if level := level_words(each, lang):
            out.paragraph(level, "dim", first="        ")
        before = each


def _score(each: YearPoints) -> Score:
    return Score(each.low, each.high, each.max)


def _table(trend: Trend, lang: Lang, everything: bool, out: StyledText) -> None:
    years = trend.years[-_YEARS:]
    head = "".join(f"{year:>{_POINTS}}" for year in years)
    out.line().line(f"  {say('trend_station', lang):<{_PLACE}}{head}", "heading")
    top = list(trend.top())
    shown = top if everything else top[: 4 * _MOST]
    for series in shown:
        _row(series, years, "  ", lang, out)
        before = trend.preceded_by(series)
        if before:
            words = say(
                "trend_formers", lang, place=series.place, count=len(series.identity.origins), known=len(before)
            )
            out.paragraph(words, "dim", "    ")
        for own, succession in before:
            _row(own, years, "    ", lang, out)
            out.paragraph(succession_words(succession, lang), "dim", "      ")
        _now(series, lang, out)
    out.line("  " + say("trend_marks", lang), "dim")
    left = len(top) - len(shown)
    if left:
        out.line("  " + say("batch_more", lang, count=left), "dim")


def _row(series: Series, years: Sequence[int], indent: str, lang: Lang, out: StyledText) -> None:
    width = _PLACE + 2 - len(indent)
    out.add(f"{indent}{shortened(series.place, width - 1):<{width}}")
    by_year = {each.year: each for each in series.years}
    for year in years:
        found = by_year.get(year)
        text = (
            f"{fitted(found.low, found.high, _POINTS - 3, lang)} {_MARKS[found.verdict]}" if found is not None else "."
        )
        out.add(f"{text:>{_POINTS}}", VERDICT_STYLES[found.verdict] if found is not None else "dim")
    out.line()


def _now(series: Series, lang: Lang, out: StyledText) -> None:
    """What a former commune is today, where its successors are not among the stations."""
    for succession in series.identity.heirs:
        out.paragraph(say("trend_now", lang, succession=succession_words(succession, lang)), "dim", "    ")


def _several(trend: Trend, lang: Lang, out: StyledText) -> None:
    """Of which submission the points are where a station has several in a year."""
    for series in trend.series:
        for each in series.years:
            if each.files > 1:
                words = say(
                    "trend_several", lang, place=series.place, year=str(each.year), count=each.files, path=each.path
                )
                out.paragraph(words, "open", first="  ", rest="    ")


def _expiring(trend: Trend, today: date, within: date, lang: Lang, out: StyledText) -> None:
    found = trend.expiring(today, within)
    code = "trend_expiring" if found else "trend_none_expiring"
    out.line().line(say(code, lang, within=within, count=len(found)), "heading")
    for series, recognition in found:
        style: Style = "bad" if recognition.state(today, within) == "ended" else "open"
        _named(series, until_words(recognition, today, within, lang), style, out)


def _without_ground(trend: Trend, today: date, lang: Lang, out: StyledText) -> None:
    found = trend.without_ground(today)
    if found:
        out.line().line(say("trend_without_ground", lang, count=len(found)), "heading")
    for series, recognition, year in found:
        _named(series, lost_words(recognition, year, lang), "bad", out)


def _named(series: Series, words: str, style: Style, out: StyledText) -> None:
    name = f"  {shortened(series.place, _NAME - 1):<{_NAME}}"
    out.paragraph(words, style, first=name, rest=" " * len(name))

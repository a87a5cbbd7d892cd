"""Trends as JSON. Keys are stable: they may be added to."""

from datetime import date
from typing import Any

from yte_check.comparison.render.trend_view import TrendView
from yte_check.comparison.render.year_causes import beside_json
from yte_check.comparison.trend import Series, YearPoints
from yte_check.district.render.data import failed_json
from yte_check.recognition.periods import RecognitionPeriod
from yte_check.render.json import fields_json
from yte_check.render.successions import succession_json
from yte_check.render.tool import TOOL


def trend_json(view: TrendView) -> dict[str, Any]:
    today, within = view.today, view.within
    return {
        "tool": TOOL,
        "today": today.isoformat(),
        "within": within.isoformat(),
        "years": [
            {
                **fields_json(area, "year", "stations", "verdicts"),
                "sum": fields_json(area, "low", "high", "max"),
            }
            for area in view.trend.area()
        ],
        "beside": beside_json(view.beside, view.causes) if view.beside is not None else None,
        "stations": [_series(series, today, within) for series in view.trend.series],
        "failed": [failed_json(each, view.lang) for each in view.failed],
    }


def _series(series: Series, today: date, within: date) -> dict[str, Any]:
    current = series.current
    return {
        **fields_json(series, "place", "district", "province"),
        "code": series.identity.today.code if series.identity.today is not None else None,
        "years": [
            {
                **fields_json(each, "year", "path", "files", "verdict"),
                "points": fields_json(each, "low", "high", "max", "needed"),
                **_level(each),
            }
            for each in series.years
        ],
        "before": [succession_json(each) for each in series.identity.origins],
        "now": [succession_json(each) for each in series.identity.heirs],
        "recognition": None if current is None else _recognition(current, series, today, within),
    }


def _level(year: YearPoints) -> dict[str, Any]:
    """The level, where the standard has levels."""
    if year.levels is None:
        return {}
    best, worst = (each.id if each is not None else None for each in year.levels)
    return {"level": {"best": best, "worst": worst}}


def _recognition(current: RecognitionPeriod, series: Series, today: date, within: date) -> dict[str, Any]:
    found = {**fields_json(current, "year", "until"), "state": current.state(today, within)}
    if not current.is_decided:
        return found
    lost = series.lost_ground(today)
    decision = fields_json(current, "number", "day", "authority")
    return {**found, "decision": decision, "not_met_in": lost.year if lost is not None else None}

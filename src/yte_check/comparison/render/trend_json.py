"""Trends as JSON. Keys are stable: they may be added to."""

from datetime import date
from typing import Any

from yte_check.comparison.render.trend_view import TrendView
from yte_check.comparison.trend import Series
from yte_check.district.render.data import failed_json
from yte_check.render.diagnostics import plain_json
from yte_check.render.tool import TOOL


def trend_json(view: TrendView) -> dict[str, Any]:
    today, within = view.today, view.within
    return {
        "tool": TOOL,
        "today": today.isoformat(),
        "within": within.isoformat(),
        "years": [
            {
                "year": area.year,
                "stations": area.stations,
                "verdicts": dict(area.verdicts),
                "sum": {"low": plain_json(area.low), "high": plain_json(area.high), "max": plain_json(area.max)},
            }
            for area in view.trend.area()
        ],
        "stations": [_series(series, today, within) for series in view.trend.series],
        "failed": [failed_json(each, view.lang) for each in view.failed],
    }


def _series(series: Series, today: date, within: date) -> dict[str, Any]:
    current = series.current
    return {
        "place": series.place,
        "district": series.district,
        "province": series.province,
        "years": [
            {
                "year": each.year,
                "path": each.path,
                "files": each.files,
                "verdict": each.verdict,
                "points": {
                    "low": plain_json(each.low),
                    "high": plain_json(each.high),
                    "max": plain_json(each.max),
                    "needed": plain_json(each.needed),
                },
            }
            for each in series.years
        ],
        "recognition": {
            "year": current.year,
            "until": current.until.isoformat(),
            "state": current.state(today, within),
        }
        if current is not None
        else None,
    }

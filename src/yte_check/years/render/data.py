"""The year beside the year, as JSON. Keys are stable: they may be added to."""

from typing import Any

from yte_check.render.diagnostics import plain_json
from yte_check.render.json import fields_json
from yte_check.years.beside import Moved, YearsBeside, verdict_pairs


def years_json(years: YearsBeside) -> dict[str, Any]:
    return {
        "years": list(years.years),
        "years_before": list(years.years_before),
        "communes": years.both,
        "met": {"before": years.met(0), "now": years.met(1)},
        "moves": [
            {"before": before, "now": now, "communes": years.moves.get((before, now), 0)}
            for before, now in verdict_pairs()
        ],
        "rose": [_moved(each) for each in years.rose],
        "fell": [_moved(each) for each in years.fell],
        "opened": [_moved(each) for each in years.opened],
        "criteria": [fields_json(each) for each in years.criteria],
        "provinces": [fields_json(each) for each in years.provinces],
        **fields_json(years, "formed", "new", "gone", "not_earlier", "texts", "unconfirmed"),
    }


def _moved(moved: Moved) -> dict[str, Any]:
    return {
        **fields_json(moved, "place", "district", "province", "before", "now", "verified"),
        "criteria": [
            {**fields_json(step), "difference": plain_json(step.difference)} for step in moved.steps
        ],
    }  # fmt: skip

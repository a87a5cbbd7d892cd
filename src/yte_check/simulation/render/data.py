"""The result of a simulation as JSON, and the words of what is in it."""

from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.render.diagnostics import plain_json
from yte_check.simulation.counting import CountedGroup, Counts
from yte_check.simulation.result import Simulation
from yte_check.simulation.sensitivity import Sensitivity
from yte_check.simulation.sweeps import SweepPoint
from yte_check.standard.model import StandardText


def simulation_json(found: Simulation, lang: Lang) -> dict[str, Any]:
    counted = found.counted
    shown: dict[str, Any] = {
        "standard": found.standard,
        "reforms": list(found.reforms),
        "rows": found.rows,
        "refused": found.refusals.rows,
        "refusals": [
            {"code": each.code, "column": each.column, "count": each.count, "message": reason_words(each.code, lang)}
            for each in found.refusals.reasons
        ],
        "baseline": dict(counted.baseline),
    }
    if counted.reform is not None:
        shown["reform"] = dict(counted.reform)
        shown["moves"] = [{"from": each.from_, "to": each.to, "count": each.count} for each in counted.moves]
        if found.text.result is not None:
            shown["level_moves"] = [
                {"from": level_id(one, found.text), "to": level_id(other, found.text), "count": count}
                for one, other, count in counted.level_moves
            ]
    shown["groups"] = [_group(each) for each in counted.groups]
    shown["sweep"] = [_point(each) for each in found.sweep]
    if found.sensitivity is not None:
        shown["sensitivity"] = [_moved(each) for each in found.sensitivity]
    return {**shown, "lacking_columns": list(found.lacking), "unused_columns": list(found.unused)}


def _group(group: CountedGroup) -> dict[str, Any]:
    shown = {"by": dict(group.by), "baseline": dict(group.baseline)}
    return shown if group.reform is None else {**shown, "reform": dict(group.reform)}


def _point(point: SweepPoint) -> dict[str, Any]:
    return {
        "values": {target: plain_json(value) for target, value in point.values.items()},
        **counts_json(point.counts),
    }


def counts_json(counts: Counts) -> dict[str, int]:
    return dict(counts.items())


def _moved(each: Sensitivity) -> dict[str, Any]:
    place = each.place
    return {
        "indicator": plain_json(place.indicator), "title": each.title, "path": place.written,
        "from": plain_json(place.value), "to": plain_json(each.to), "changed": each.changed, **counts_json(each.counts),
    }  # fmt: skip


def level_id(position: int | None, text: StandardText) -> str | None:
    """The id of a level; “none” behind the last, None where more than one is still possible."""
    assert text.result is not None
    levels = text.result.levels
    return None if position is None else levels[position].id if position < len(levels) else "none"


def reason_words(code: str, lang: Lang) -> str:
    """Why rows are refused, in a few words."""
    return say(f"simulate_refused_{code}", lang)

"""Recognitions beside a batch, as JSON. Keys are stable: they may be added to."""

from typing import Any

from yte_check.batch.results import Batch
from yte_check.recognition.keeping import STATES, Elsewhere, Recognised
from yte_check.recognition.periods import RecognitionPeriod
from yte_check.render.json import fields_json
from yte_check.render.successions import succession_json


def recognitions_json(found: Recognised, batch: Batch) -> dict[str, Any]:
    return {
        **fields_json(found, "today", "within"),
        "communes": len(found.kept),
        "states": {state: len(found.of(state)) for state in STATES},
        "without_ground": len(found.without_ground),
        "list": [
            {
                "path": batch.station(each.position).path,
                **fields_json(each, "place", "district", "province", "state"),
                **_period(each.period),
                "not_met_in": each.lost.year if each.lost is not None else None,
                "not_met_by": each.lost.by if each.lost is not None else None,
            }
            for each in found.kept
        ],
        "outside": found.outside,
        "former": [_elsewhere(each) for each in found.former],
        "absent": [_elsewhere(each) for each in found.absent],
    }


def _elsewhere(each: Elsewhere) -> dict[str, Any]:
    return {
        **fields_json(each, "place", "district", "province", "state"),
        **_period(each.period),
        "now": [succession_json(heir) for heir in each.heirs],
    }


def _period(period: RecognitionPeriod) -> dict[str, Any]:
    return {**fields_json(period, "until"), "decision": fields_json(period, "number", "day", "authority")}

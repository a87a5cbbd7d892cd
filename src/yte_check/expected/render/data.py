"""Who has handed in, as JSON. Keys are stable: they may be added to."""

from typing import Any

from yte_check.expected.standing import STATES, Expected
from yte_check.render.json import fields_json


def expected_json(expected: Expected) -> dict[str, Any]:
    return {
        "source": expected.source,
        "communes": len(expected.standings),
        "arrived": expected.arrived,
        "states": {state: len(expected.of(state)) for state in STATES},
        "list": [
            {
                **fields_json(each.commune, "name", "code", "district", "province"),
                **fields_json(each, "state", "counted", "others", "guessed"),
            }
            for each in expected.standings
        ],
        "beyond": list(expected.beyond),
    }

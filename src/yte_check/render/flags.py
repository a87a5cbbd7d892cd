"""A flag as data: the same for one station and for many."""

from typing import Any

from yte_check.render.diagnostics import plain_json
from yte_check.scoring.flags import Flag


def flag_json(flag: Flag) -> dict[str, Any]:
    return {
        "code": flag.code,
        "certain": flag.certain,
        "indicators": list(flag.indicators),
        "points_at_risk": plain_json(flag.at_risk),
        "params": {name: plain_json(value) for name, value in flag.params.items()},
        "explanation": flag.explanation,
    }

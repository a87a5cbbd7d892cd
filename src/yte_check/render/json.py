"""Records, and what several documents speak of, as JSON: a standard, a submission, points, reasons."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from yte_check.documents.exact import ExactFraction
from yte_check.documents.language import Lang, say
from yte_check.render.diagnostics import plain_json
from yte_check.scoring.results import Reason
from yte_check.standard.score import Score
from yte_check.standard.standard import Standard
from yte_check.station.periods import PartOfYear
from yte_check.station.submission import Submission


def fields_json(record: Any, *names: str) -> dict[str, Any]:
    """Fields of a record under their own names: those that are named, in that order, else all as they are declared."""
    return {name: value_json(getattr(record, name)) for name in names or record.__dataclass_fields__}


def value_json(value: object) -> Any:
    """What a field may hold; a record in it with all its fields. Only for output, after all comparing."""
    match value:
        case PartOfYear():
            return str(value)
        case None | bool() | int() | str():
            return value
        case ExactFraction():
            return plain_json(value)
        case Fraction():
            return int(value) if value.denominator == 1 else float(value)
        case Mapping():
            return {name: value_json(each) for name, each in value.items()}
        case tuple() | list():
            return [value_json(each) for each in value]
        case _:
            return fields_json(value) if hasattr(value, "__dataclass_fields__") else plain_json(value)


def standard_json(standard: Standard) -> dict[str, Any]:
    """What names a text in force beyond doubt."""
    return {
        **fields_json(standard, "id", "as_of"),
        "amendments": [amendment.id for amendment in standard.amendments],
        "sha256": standard.sha256,
    }


def submission_json(submission: Submission) -> dict[str, Any]:
    station = {**fields_json(submission.station), "zone": submission.zone}
    if submission.station.attributes is None:  # only some standards tell stations apart by them
        del station["attributes"]
    return {**fields_json(submission, "path", "sha256", "year"), "station": station}


def points_json(score: Score, needed: Decimal | None = None) -> dict[str, Any]:
    points = fields_json(score, "low", "high", "max")
    return points if needed is None else {**points, "needed": plain_json(needed)}


def reason_json(reason: Reason, lang: Lang) -> dict[str, Any]:
    params: Mapping[str, Any] = {name: plain_json(value) for name, value in reason.params.items()}
    return {"code": reason.code, "params": params, "message": say(reason.code, lang, **reason.params)}

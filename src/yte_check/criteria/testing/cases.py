"""Golden cases: answers, and the points or the verdict that they must give, written for a health official."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal

from yte_check.documents.constraints import AtLeastOne, ExactlyOne, NotEmpty, OnlyWith
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.record import record
from yte_check.documents.scalar_schemas import NOT_NEGATIVE
from yte_check.documents.scalars import Day, Number, Raw, Refusal, Scalar, Text, WholeNumber, parse_points
from yte_check.documents.shape import shape
from yte_check.standard.ids import StandardId
from yte_check.standard.zones import Terrain


@record
class ExpectedPoints:
    """Points that an answer must give; two different ends where something was left unanswered."""

    low: Decimal
    high: Decimal


def _parse(raw: object) -> ExpectedPoints:
    """“1.5”, or ``{low: 0, high: 2}``."""
    if not isinstance(raw, dict):
        points = parse_points(raw)
        return ExpectedPoints(points, points)
    if set(raw) != {"low", "high"}:
        raise Refusal("case_points_form")
    return ExpectedPoints(parse_points(raw["low"]), parse_points(raw["high"]))


_RANGE = {
    "type": "object",
    "required": ["low", "high"],
    "properties": {"low": NOT_NEGATIVE, "high": NOT_NEGATIVE},
    "additionalProperties": False,
}
Expected = Annotated[ExpectedPoints, Scalar(_parse, {"anyOf": [NOT_NEGATIVE, _RANGE]})]


@shape
class CaseStation:
    """What a case says of its station; what it leaves out may be anything."""

    name: Text | None = None
    province: Text | None = None
    zone: WholeNumber | None = None
    terrain: Terrain | None = None
    nearest_hospital_km: Number | None = None
    region: Text | None = None


@shape
class Case:
    """One answer of one indicator, or the answers of a whole station, and what must come out.

    ``zone``, ``region`` and ``province`` are short for the station's; where none is given, the case holds
    in every place. Without ``as_of`` it holds for the text with all its amendments.
    """

    indicator: ItemNumber | None = None
    answer: Raw | None = None
    answers: Raw | None = None
    station: CaseStation | None = None
    zone: WholeNumber | None = None
    region: Text | None = None
    province: Text | None = None
    as_of: Day | None = None
    points: Expected | None = None
    criteria: Mapping[ItemNumber, Expected] | None = None
    verdict: Literal["met", "not_met", "undetermined"] | None = None
    title: Text | None = None

    CONSTRAINTS = (
        ExactlyOne(("indicator", "answers")),
        OnlyWith(("criteria", "verdict"), "answers", "case_verdict_of_indicator"),
        AtLeastOne(("points", "criteria", "verdict"), "case_expects_nothing"),
    )


@shape
class CasesText:
    """A file of golden cases of one standard; its ``as_of`` holds for the cases that name no day."""

    standard: StandardId
    cases: tuple[Case, ...]
    as_of: Day | None = None

    CONSTRAINTS = (NotEmpty("cases"),)

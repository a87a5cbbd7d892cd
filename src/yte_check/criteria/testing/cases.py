"""Golden cases: answers, and the points or the verdict that they must give, written for a health official."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal

from yte_check.documents.constraints import AtLeastOne, ExactlyOne, NotEmpty, OnlyWith
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.record import record
from yte_check.documents.scalar_schemas import SIGNED_POINTS, TEXT
from yte_check.documents.scalars import (
    Day,
    Number,
    Points,
    Raw,
    Refusal,
    Scalar,
    Text,
    WholeNumber,
    parse_signed_points,
    parse_text,
)
from yte_check.documents.shape import shape
from yte_check.standard.ids import StandardId
from yte_check.standard.zones import Terrain
from yte_check.station.model import SectionStatement


@record
class ExpectedPoints:
    """Points that an answer must give; two different ends where something was left unanswered."""

    low: Decimal
    high: Decimal


def _parse(raw: object) -> ExpectedPoints:
    """“1.5”, or ``{low: 0, high: 2}``."""
    if not isinstance(raw, dict):
        points = parse_signed_points(raw)
        return ExpectedPoints(points, points)
    if set(raw) != {"low", "high"}:
        raise Refusal("case_points_form")
    return ExpectedPoints(parse_signed_points(raw["low"]), parse_signed_points(raw["high"]))


_RANGE = {
    "type": "object",
    "required": ["low", "high"],
    "properties": {"low": SIGNED_POINTS, "high": SIGNED_POINTS},
    "additionalProperties": False,
}
Expected = Annotated[ExpectedPoints, Scalar(_parse, {"anyOf": [SIGNED_POINTS, _RANGE]})]


@record
class ExpectedLevels:
    """The worst and the best level that a station must be able to have, by their ids."""

    worst: str
    best: str


def _parse_levels(raw: object) -> ExpectedLevels:
    """“utama”, or ``{worst: dasar, best: utama}``."""
    if not isinstance(raw, dict):
        level = parse_text(raw)
        return ExpectedLevels(level, level)
    if set(raw) != {"worst", "best"}:
        raise Refusal("case_level_form")
    return ExpectedLevels(parse_text(raw["worst"]), parse_text(raw["best"]))


_LEVELS = {
    "type": "object",
    "required": ["worst", "best"],
    "properties": {"worst": TEXT, "best": TEXT},
    "additionalProperties": False,
}
Levels = Annotated[ExpectedLevels, Scalar(_parse_levels, {"anyOf": [TEXT, _LEVELS]})]


@shape
class CaseStation:
    """What a case says of its station; what it leaves out may be anything."""

    name: Text | None = None
    province: Text | None = None
    zone: WholeNumber | None = None
    terrain: Terrain | None = None
    nearest_hospital_km: Number | None = None
    region: Text | None = None
    attributes: Mapping[Text, Text] | None = None


@shape
class Case:
    """One answer of one indicator, or the answers of a whole station, and what must come out.

    The ``answers`` of a station, and the ``sections`` that it leaves out, are laid over the answers of the file.
    ``level`` is the id of a level, or “none”; ``tally`` how many indicators have so many points.

    ``zone``, ``region``, ``attributes`` and ``province`` are short for the station's; where none is given, the case
    holds in every place. Without ``as_of`` it holds for the text with all its amendments.
    """

    indicator: ItemNumber | None = None
    answer: Raw | None = None
    answers: Raw | None = None
    sections: Mapping[ItemNumber, SectionStatement] | None = None
    station: CaseStation | None = None
    zone: WholeNumber | None = None
    region: Text | None = None
    attributes: Mapping[Text, Text] | None = None
    province: Text | None = None
    as_of: Day | None = None
    points: Expected | None = None
    criteria: Mapping[ItemNumber, Expected] | None = None
    level: Levels | None = None
    tally: Mapping[Points, Expected] | None = None
    verdict: Literal["met", "not_met", "undetermined"] | None = None
    title: Text | None = None

    CONSTRAINTS = (
        ExactlyOne(("indicator", "answers")),
        OnlyWith(("criteria", "level", "sections", "tally", "verdict"), "answers", "case_verdict_of_indicator"),
        AtLeastOne(("points", "criteria", "level", "tally", "verdict"), "case_expects_nothing"),
    )


@shape
class CasesText:
    """A file of golden cases of one standard; its ``as_of`` holds for the cases that name no day, its ``answers`` are
    those of the stations before a case says otherwise."""

    standard: StandardId
    cases: tuple[Case, ...]
    answers: Raw | None = None
    as_of: Day | None = None

    CONSTRAINTS = (NotEmpty("cases"),)

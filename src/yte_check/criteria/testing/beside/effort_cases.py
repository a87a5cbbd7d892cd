"""Golden cases of efforts: what a station is short of, and the way that asks the least effort of it."""

from collections.abc import Mapping
from typing import Annotated

from yte_check.documents.constraints import AtLeastOne, ExactlyOne, NotEmpty, OnlyWith
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.scalar_schemas import YES
from yte_check.documents.scalars import Points, Raw, Refusal, Scalar, Text, parse_yes_no
from yte_check.documents.shape import shape
from yte_check.improvement.efforts.model import Days
from yte_check.standard.ids import StandardId


def _parse_no_way(raw: object) -> bool:
    if not parse_yes_no(raw):
        raise Refusal("effort_case_no_way")
    return True


@shape
class EffortCase:
    """Answers that are otherwise than those of the file, claims that a review has ``rejected``, and what it takes from
    there: the effort for each indicator of the cheapest ``way`` to ``target`` % of all points (without it: to
    recognition), how many days it takes and what it costs, or that there is no way."""

    answers: Raw | None = None
    rejected: tuple[ItemNumber, ...] | None = None
    target: Points | None = None
    way: Mapping[ItemNumber, Points] | None = None
    days: Days | None = None
    cost: Points | None = None
    no_way: Annotated[bool, Scalar(_parse_no_way, YES)] | None = None
    title: Text | None = None

    CONSTRAINTS = (
        AtLeastOne(("answers", "rejected")),
        ExactlyOne(("way", "no_way")),
        OnlyWith(("days", "cost"), "way", "effort_case_without_way"),
    )


@shape
class EffortCasesText:
    """A file of golden cases of the efforts of one standard; ``answers`` are those of a station before a case changes
    some of them."""

    standard: StandardId
    answers: Raw
    cases: tuple[EffortCase, ...]

    CONSTRAINTS = (NotEmpty("cases"),)

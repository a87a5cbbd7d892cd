"""A file of efforts: how much work each kind of improvement is, and what kind of work each indicator asks for.

They are our own assumptions or those of the person who wrote the file; no text of the law says them.
"""

from collections.abc import Mapping
from typing import Annotated

from yte_check.documents.bilingual import Words
from yte_check.documents.constraints import AtLeastOne
from yte_check.documents.scalar_schemas import whole_number_up_to
from yte_check.documents.scalars import NotNegative, Refusal, Scalar, Text, YesNoFlag, parse_whole_number
from yte_check.documents.shape import shape
from yte_check.standard.grades import Grade
from yte_check.standard.ids import StandardId

MOST_DAYS = 3650


def parse_days(raw: object) -> int:
    """A time in days: from 0 to ten years."""
    days = parse_whole_number(raw)
    if not 0 <= days <= MOST_DAYS:
        raise Refusal("effort_days_out_of_range", most=MOST_DAYS)
    return days


Days = Annotated[
    int,
    Scalar(parse_days, whole_number_up_to(MOST_DAYS, "[0-9]{1,3}|[12][0-9]{3}|3[0-5][0-9]{2}|36[0-4][0-9]|3650")),
]


@shape
class KindEffort:
    """A kind of work: its weight for each level climbed, how many days it takes, who does it."""

    title: Words
    effort: NotNegative
    days: Days
    who: Words


@shape
class EffortEntry:
    """What holds of the work for an indicator, a part of it or an item; what is not named is as the kind has it.

    ``effort`` is the weight of each level climbed, ``cost`` millions of đồng for each level.
    """

    kind: Text | None = None
    effort: NotNegative | None = None
    cost: NotNegative | None = None
    days: Days | None = None
    who: Text | None = None
    possible: YesNoFlag | None = None
    note: Text | None = None

    CONSTRAINTS = (AtLeastOne(("kind", "effort", "cost", "days", "who", "possible", "note")),)


@shape
class EffortsText:
    """``efforts`` by “6”, “12.dat” (a part) or “1.hop_dinh_ky” (an item)."""

    standard: StandardId
    efforts: Mapping[Text, EffortEntry]
    grade: Grade = "working"
    note: Text | None = None
    kinds: Mapping[Text, KindEffort] | None = None

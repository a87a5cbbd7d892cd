"""Golden cases of plans: a figure, reported or counted, and how it stands against a target from year to year."""

from collections.abc import Mapping
from typing import Annotated

from yte_check.documents.constraints import ExactlyOne, NotEmpty, OnlyWith
from yte_check.documents.scalar_schemas import YES
from yte_check.documents.scalars import NotNegative, Raw, Refusal, Scalar, Text, WholeNumber, parse_yes_no
from yte_check.documents.shape import shape
from yte_check.plans.progress import State
from yte_check.standard.ids import StandardId


def _parse_no_value(raw: object) -> bool:
    if not parse_yes_no(raw):
        raise Refusal("plan_case_only_yes")
    return True


@shape
class MeasuredStation:
    """``answers`` that are otherwise than those of the file, and how many stations there are like this one."""

    answers: Raw | None = None
    times: WholeNumber = 1


@shape
class PlanCase:
    """A ``value`` of a target in its unit, and its state in each of some ``years``. It is as reported; with
    ``stations`` it is what counting them gives: a value, a ``numerator`` out of a ``denominator``, a ``low`` and a
    ``high`` end (without it there is none), or ``no_value`` that anything bounds."""

    target: Text
    years: Mapping[WholeNumber, State]
    value: NotNegative | None = None
    stations: tuple[MeasuredStation, ...] | None = None
    numerator: NotNegative | None = None
    denominator: NotNegative | None = None
    low: NotNegative | None = None
    high: NotNegative | None = None
    no_value: Annotated[bool, Scalar(_parse_no_value, YES)] | None = None
    title: Text | None = None

    CONSTRAINTS = (
        ExactlyOne(("value", "numerator", "low", "no_value")),
        OnlyWith(("numerator", "low", "no_value"), "stations", "plan_case_together"),
        OnlyWith(("numerator",), "denominator", "plan_case_together"),
        OnlyWith(("denominator",), "numerator", "plan_case_together"),
        OnlyWith(("high",), "low", "plan_case_together"),
    )


@shape
class PlanCasesText:
    """A file of golden cases of one plan, and the standard that the plan is measured by; ``answers`` are those of a
    station before a case changes some of them."""

    standard: StandardId
    plan: Text
    cases: tuple[PlanCase, ...]
    answers: Raw | None = None

    CONSTRAINTS = (NotEmpty("cases"),)

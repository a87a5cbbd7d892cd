"""Golden cases of plans: a figure, and how it stands against a target from year to year."""

from collections.abc import Mapping

from yte_check.documents.constraints import NotEmpty
from yte_check.documents.scalars import Points, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.plans.progress import State
from yte_check.standard.ids import StandardId


@shape
class PlanCase:
    """A ``value`` of a target in its unit, as reported, and its state in each of some ``years``."""

    target: Text
    value: Points
    years: Mapping[WholeNumber, State]
    title: Text | None = None


@shape
class PlanCasesText:
    """A file of golden cases of one plan, and the standard that the plan is measured by."""

    standard: StandardId
    plan: Text
    cases: tuple[PlanCase, ...]

    CONSTRAINTS = (NotEmpty("cases"),)

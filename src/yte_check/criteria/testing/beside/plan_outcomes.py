"""What a case of a plan foretells, against what comes out."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from yte_check.criteria.testing.beside.plan_cases import PlanCase
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.notes import Quotient
from yte_check.documents.record import record
from yte_check.plans.progress import TargetProgress
from yte_check.plans.values import MeasuredValue


@record
class PlanOutcome:
    """How a target stands in each year that a case names."""

    years: tuple[tuple[int, TargetProgress], ...]

    def is_as(self, case: PlanCase) -> bool:
        return all(_has_value(case, each.value) and case.years[year] == each.state for year, each in self.years)


def compare(case: PlanCase, outcome: PlanOutcome, path: Path, problems: Problems) -> None:
    """Adds to the problems whatever the case foretells wrongly."""
    for year, found in outcome.years:
        if found.state != case.years[year]:
            here = (*path, "years", str(year))
            problems.error(
                "plan_case", here, target=case.target, year=str(year), expected=case.years[year], found=found.state
            )
    value = next((found.value for _, found in outcome.years), None)
    if outcome.years and not _has_value(case, value):
        _tell(case, value, path, problems)


def stated(case: PlanCase) -> Iterator[tuple[str, object]]:
    """The words of a case for its value."""
    names = ("value", "numerator", "denominator", "low", "high", "no_value")
    return ((name, value) for name in names if (value := getattr(case, name)) is not None)


def _has_value(case: PlanCase, value: MeasuredValue | None) -> bool:
    if value is None or value.low is None:
        return bool(case.no_value)
    if case.low is not None:
        high = Fraction(case.high) if case.high is not None else None
        return (value.low, value.high) == (Fraction(case.low), high)
    if value.low != value.high:
        return False
    if case.numerator is not None:
        return (value.numerator, value.denominator) == (case.numerator, case.denominator)
    return case.value is not None and value.low == Fraction(case.value)


def _tell(case: PlanCase, value: MeasuredValue | None, path: Path, problems: Problems) -> None:
    here = (*path, next(stated(case))[0])
    if value is None or value.low is None:
        problems.error("plan_case_no_value", here, target=case.target)
    elif value.high is None:
        problems.error("plan_case_value_from", here, target=case.target, low=_shown(value.low))
    else:
        problems.error(
            "plan_case_value", here, target=case.target, low=_shown(value.low),
            high=_shown(value.high) if value.high != value.low else None,
            numerator=value.numerator, denominator=value.denominator,
        )  # fmt: skip


def _shown(value: Fraction) -> Quotient:
    return Quotient(Decimal(value.numerator), Decimal(value.denominator))

"""Whether a target can be missed, and reached: what every result meets is no target, nor is what none can meet."""

from decimal import Decimal
from fractions import Fraction

from yte_check.documents.diagnostics import Path, Problems
from yte_check.plans.levels import TargetLevel
from yte_check.plans.measure import ShareWhere
from yte_check.plans.model import Comparison, Target
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.bounds import named
from yte_check.standard.rules.leaves import measuring
from yte_check.standard.score import ZERO
from yte_check.standard.units import is_percent

CODES = ("target_never_missed", "target_never_reached", "measure_always", "measure_never")
_ALL = Decimal(100)


def check_targets_open(target: Target, path: Path, problems: Problems) -> None:
    """Of each year of a target, between 0 and, of a percentage, 100."""
    most = _ALL if is_percent(target.unit) else None
    for at, year in enumerate(target.years):
        if year.op == "maintain" or year.value is None:
            continue
        said = {"op": year.op, "value": year.value, "unit": target.unit}
        if _always(TargetLevel(year.op, year.value, year.to), most):
            problems.error("target_never_missed", (*path, "years", at, "op"), **said)
        elif _never(year.op, year.value, most):
            problems.error("target_never_reached", (*path, "years", at, "op"), **said)


def check_condition_open(measure: ShareWhere, rule: AnyRule, path: Path, problems: Problems) -> None:
    """Of the bound that a share counts its stations by."""
    most = _most(rule)
    for op, value in named(measure):
        if _always(TargetLevel(op, value), most):
            problems.error("measure_always", (*path, op), op=op, value=value)
        elif _never(op, value, most):
            problems.error("measure_never", (*path, op), op=op, value=value)


def _most(rule: AnyRule) -> Decimal | None:
    table = measuring(rule)
    return table.domain.high if table is not None else None


def _always(level: TargetLevel, most: Decimal | None) -> bool:
    """Whether every result from the least to the greatest meets it."""
    return level.met_between(Fraction(), None if most is None else Fraction(most)) == "met"


def _never(op: Comparison, value: Decimal, most: Decimal | None) -> bool:
    """Whether no result meets it. A range or a least figure above 100% is no figure of a percentage at all."""
    if op == "below":
        return value <= ZERO
    return op == "above" and value == most

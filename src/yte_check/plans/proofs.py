"""What must hold of a plan file before anything is measured with it.

Whether the plan *itself* makes sense (a target below its baseline, say) is another matter: its words stand.
"""

from collections import Counter
from decimal import Decimal
from itertools import pairwise

from yte_check.documents.diagnostics import Path, Problems
from yte_check.plans.model import Mean, Measure, PlanText, RatioOfSums, ShareMet, ShareWhere, Target
from yte_check.standard.rules import AnyRule, Figure, Parts, Rate
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard

CODES = (
    "target_twice", "year_not_after", "target_impossible", "range_reversed", "measure_not_percent",
    "measure_no_indicator", "measure_no_part", "measure_not_rate", "measure_not_number", "measure_points",
)  # fmt: skip
_ALL = Decimal(100)


def check_plan(plan: PlanText, standard: Standard, problems: Problems) -> None:
    """The targets with their years and values, and that every measure can be computed with the standard."""
    times = Counter(target.id for target in plan.targets)
    for at, target in enumerate(plan.targets):
        path: Path = ("targets", at)
        if times[target.id] > 1:
            problems.error("target_twice", (*path, "id"), id=target.id)
        _check_years(target, (*path, "years"), problems)
        _check_measure(target.measure, target.unit, standard, (*path, "measure"), problems)


def _check_years(target: Target, path: Path, problems: Problems) -> None:
    for at, (before, year) in enumerate(pairwise(target.years), start=1):
        if year.year <= before.year:
            problems.error("year_not_after", (*path, at, "year"), year=str(year.year), before=str(before.year))
    for at, year in enumerate(target.years):
        for name in ("value", "to"):
            value: Decimal | None = getattr(year, name)
            if value is not None and (value < ZERO or (target.unit == "%" and value > _ALL)):
                problems.error("target_impossible", (*path, at, name), value=value, unit=target.unit)
        if year.value is not None and year.to is not None and year.to <= year.value:
            problems.error("range_reversed", (*path, at, "to"), low=year.value, high=year.to)


def _check_measure(measure: Measure, unit: str, standard: Standard, path: Path, problems: Problems) -> None:
    if isinstance(measure, ShareMet | ShareWhere) and unit != "%":
        problems.error("measure_not_percent", path, unit=unit)
    if not isinstance(measure, ShareWhere | RatioOfSums | Mean):
        return
    rule = _rule(measure, standard, path, problems)
    if rule is None:
        return
    if isinstance(measure, RatioOfSums) and not isinstance(rule, Rate):
        problems.error("measure_not_rate", path)
    if isinstance(measure, Mean) and not isinstance(rule, Figure):
        problems.error("measure_not_number", path)
    if isinstance(measure, ShareWhere) and not ZERO < measure.points <= rule.maximum():
        problems.error("measure_points", (*path, "points"), points=measure.points, maximum=rule.maximum())


def _rule(
    measure: ShareWhere | RatioOfSums | Mean, standard: Standard, path: Path, problems: Problems
) -> AnyRule | None:
    """The rule that a measure looks at; None, with a problem, where the standard has no such rule."""
    indicator = standard.indicators.get(measure.indicator)
    if indicator is None:
        problems.error("measure_no_indicator", (*path, "indicator"), number=str(measure.indicator))
        return None
    rule: AnyRule = indicator.scoring
    if measure.part is None:
        return rule
    if not isinstance(rule, Parts) or measure.part not in rule.parts:
        parts = tuple(rule.parts) if isinstance(rule, Parts) else ()
        problems.error("measure_no_part", (*path, "part"), part=measure.part, allowed=parts)
        return None
    return rule.parts[measure.part]

"""The targets of a plan beside one another: what two of them say of the same thing, and the years that they share."""

from collections import Counter
from itertools import combinations

from yte_check.documents.diagnostics import Path, Problems
from yte_check.plans.measure import Reported
from yte_check.plans.model import PlanText, Target

CODES = ("measured_twice", "year_alone")
_OTHERS = 2
"""So many targets for one year make a table, in which a year of its own beside it is more likely a slip."""


def check_targets_apart(plan: PlanText, problems: Problems) -> None:
    """Targets that differ on the same thing say so, and none has a year of its own next to that of all others."""
    for (_, one), (at, other) in combinations(enumerate(plan.targets), 2):
        if _same_thing(one, other) and one.id != other.same_as and other.id != one.same_as:
            problems.warn("measured_twice", ("targets", at, "measure"), id=one.id)
    times = Counter(year.year for target in plan.targets for year in target.years)
    for at, target in enumerate(plan.targets):
        own = {year.year for year in target.years}
        for position, year in enumerate(target.years):
            near = [other for other in (year.year - 1, year.year + 1) if times[other] >= _OTHERS and other not in own]
            if times[year.year] == 1 and near:
                here: Path = ("targets", at, "years", position, "year")
                problems.warn("year_alone", here, year=str(year.year), other=str(near[0]), count=times[near[0]])


def _same_thing(one: Target, other: Target) -> bool:
    """Whether both are measured alike and ask for something else in the same year; of typed-in figures nobody knows."""
    if one.measure != other.measure or isinstance(one.measure, Reported):
        return False
    asked = {year.year: (year.op, year.value, year.to) for year in one.years}
    return any(
        asked.get(year.year, (year.op, year.value, year.to)) != (year.op, year.value, year.to) for year in other.years
    )

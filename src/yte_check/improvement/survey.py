"""What a batch keeps of a station's ways and of its plan: small, and such that it can be pickled."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from yte_check.batch.records import StationRow
from yte_check.documents.record import record
from yte_check.improvement.goals import is_reached
from yte_check.improvement.paths import Gap, Path, Step, after_steps
from yte_check.improvement.plan.following import ActionOutcome
from yte_check.places.model import Succession
from yte_check.standard.score import ZERO


class StepRow(NamedTuple):
    """An indicator of a way: its effort, and the sure points that it adds."""

    number: int
    effort: Decimal
    gain: Decimal


@record
class StationGap:
    """``fewest`` is the shortest way, ``cheapest`` the one of least effort; both empty where there is none.

    ``alone`` are the indicators of which each by itself makes the station met, with the effort of that.
    """

    reached: bool
    reachable: bool
    fewest: tuple[StepRow, ...] = ()
    cheapest: tuple[StepRow, ...] = ()
    alone: tuple[tuple[int, Decimal], ...] = ()

    @property
    def effort(self) -> Decimal:
        return sum((step.effort for step in self.cheapest), Decimal(0))


@record
class PlanRow:
    """What became of a station's plan; ``former`` is what of a former commune that it was drawn up for came to this
    one, where it is not of the commune itself."""

    path: str
    year: int
    states: Mapping[ActionOutcome, int]
    former: Succession | None = None


@record
class Survey:
    gap: StationGap | None = None
    plans: tuple[PlanRow, ...] = ()
    """Its own plan, or those of the former communes that it was made of."""


def survey_of(row: StationRow) -> Survey:
    """What is kept of a row; nothing of one that was not looked at."""
    return row.noted(Survey) or Survey()


def station_gap(gap: Gap) -> StationGap:
    if not gap.paths:
        return StationGap(gap.reached, gap.reachable)
    cheapest = min(gap.paths, key=lambda path: (path.effort, len(path.steps)))
    return StationGap(False, True, _rows(gap.paths[0]), _rows(cheapest), tuple(_alone(gap)))


def _rows(path: Path) -> tuple[StepRow, ...]:
    return tuple(StepRow(step.indicator.number, step.effort, step.gain) for step in path.steps)


def _alone(gap: Gap) -> list[tuple[int, Decimal]]:
    """Every indicator that by itself reaches the goal, counted anew with each of its options."""
    if gap.proven and len(gap.paths[0].steps) > 1:
        return []
    found = []
    for number, choices in gap.choices.items():
        if set(gap.struck) <= {number}:
            efforts = [option.effort for at, option in enumerate(choices.options) if _is_enough(number, at, gap)]
            if efforts:
                found.append((number, min(efforts)))
    return found


def _is_enough(number: int, position: int, gap: Gap) -> bool:
    choices = gap.choices[number]
    option = choices.options[position]
    if gap.goal.no_knockout and any(result.knockout != "met" for result in option.results):
        return False
    if any(column.margin_with(number, position) < ZERO for column in gap.conditions.columns):
        return False
    step = Step(choices.present[0].indicator, choices.present, option)
    return gap.is_sums or is_reached(gap.goal, after_steps(gap.assessment, (step,)))

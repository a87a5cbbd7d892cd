"""What a batch keeps of a station's ways and of its plan: small, and such that it can be pickled."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path as FilePath
from typing import NamedTuple

from yte_check.documents.record import record
from yte_check.improvement.efforts.loading import efforts_for, place_of
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Gap, Path, gap_of
from yte_check.improvement.options import Option
from yte_check.improvement.plan.following import State, count_states, follow
from yte_check.improvement.plan.reading import Improvement, plan_for
from yte_check.scoring.results import Assessment
from yte_check.standard.library import Library


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
    """What became of a station's plan."""

    path: str
    year: int
    states: Mapping[State, int]


@record
class Survey:
    gap: StationGap | None = None
    plan: PlanRow | None = None


class Surveyor:
    """Looks for the ways of every station, and for what became of its plan."""

    def __init__(
        self,
        library: Library,
        standard: str | None,
        gaps: bool,
        plans: Sequence[Improvement] = (),
        costs: FilePath | None = None,
    ) -> None:
        self._library = library
        self._standard = standard
        self._gaps = gaps
        self._plans = tuple(plans)
        self._costs = costs
        self._efforts: dict[str, Efforts] = {}

    def survey(self, assessment: Assessment) -> Survey:
        """Raises InvalidDocument where the efforts beside the standard cannot be read."""
        gap = station_gap(gap_of(assessment, self._efforts_of(assessment), 1)) if self._gaps else None
        submission = assessment.submission
        plan = plan_for(self._plans, submission.station, submission.year)
        if plan is None:
            return Survey(gap)
        return Survey(gap, PlanRow(plan.path, plan.text.year, count_states(follow(plan.text, assessment))))

    def _efforts_of(self, assessment: Assessment) -> Efforts:
        standard = assessment.standard
        if standard.id not in self._efforts:
            place = place_of(standard, self._standard, self._library)
            self._efforts[standard.id] = efforts_for(standard, place, self._costs)
        return self._efforts[standard.id]


def station_gap(gap: Gap) -> StationGap:
    if not gap.paths:
        return StationGap(gap.reached, gap.reachable)
    cheapest = min(gap.paths, key=lambda path: (path.effort, len(path.steps)))
    return StationGap(False, True, _rows(gap.paths[0]), _rows(cheapest), tuple(_alone(gap)))


def _rows(path: Path) -> tuple[StepRow, ...]:
    return tuple(StepRow(step.indicator.number, step.effort, step.gain) for step in path.steps)


def _alone(gap: Gap) -> list[tuple[int, Decimal]]:
    """Every indicator that by itself reaches the goal, counted anew with each of its options."""
    found = []
    for number, choices in gap.choices.items():
        if set(gap.struck) <= {number}:
            efforts = [option.effort for option in choices.options if _is_enough(number, option, gap)]
            if efforts:
                found.append((number, min(efforts)))
    return found


def _is_enough(number: int, option: Option, gap: Gap) -> bool:
    if gap.goal.no_knockout and any(result.knockout != "met" for result in option.results):
        return False
    present = [result.score for result in gap.choices[number].present]
    for column, margin in gap.conditions.margins.items():
        if column.criterion is None or number in gap.members[column.criterion]:
            margin += column.margin(option.scores, gap.goal) - column.margin(present, gap.goal)
        if margin < 0:
            return False
    return True

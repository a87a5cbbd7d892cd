"""What became of a plan: each action looked up in the submission that came after it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal, get_args

from yte_check.documents.record import record
from yte_check.improvement.plan.model import ImprovementText, PlanAction
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.score import ZERO

ActionOutcome = Literal["done", "partly", "not_done", "not_needed"]
STATES: tuple[ActionOutcome, ...] = get_args(ActionOutcome)
WhyFollowed = Literal["reached", "higher", "same", "lower", "met_without", "dropped", "no_indicator", "excluded"]


@record
class Followed:
    """An action and what the submission says of it; ``result`` is None where the standard has no such indicator."""

    action: PlanAction
    state: ActionOutcome
    why: WhyFollowed
    result: IndicatorResult | None

    @property
    def points(self) -> Decimal | None:
        return self.result.score.low if self.result is not None else None


def follow(plan: ImprovementText, assessment: Assessment) -> tuple[Followed, ...]:
    """Every action of a plan. Only points that are sure count, and never the plan's own word for it."""
    results = {result.indicator.number: result for result in assessment.indicators()}
    reached = assessment.verdict == "met"
    if plan.target is not None:
        reached = reached and assessment.least_margin(plan.target / 100) >= ZERO
    if plan.level is not None:
        reached = _has_level(plan.level, assessment)
    return tuple(_followed(action, results.get(action.indicator), reached) for action in plan.actions)


def _has_level(level: str, assessment: Assessment) -> bool:
    """Whether a station has a level or a better one; not where the standard has none of that id any more."""
    result, levels = assessment.standard.text.result, assessment.levels
    if result is None or levels is None or levels.worst is None:
        return False
    return level in [each.id for each in result.levels[levels.worst :]]


def _followed(action: PlanAction, result: IndicatorResult | None, reached: bool) -> Followed:
    if result is None:
        return Followed(action, "not_needed", "no_indicator", None)
    if result.score.excluded:
        return Followed(action, "not_needed", "excluded", result)
    # A standard may since have made an indicator worth less than what was planned for it.
    goal = min(action.points_goal, result.score.max or max(result.indicator.points, ZERO))
    if result.score.low >= goal:
        return Followed(action, "done", "reached", result)
    if action.status == "dropped":
        return Followed(action, "not_needed", "dropped", result)
    if reached:
        return Followed(action, "not_needed", "met_without", result)
    if result.score.low > action.points_now:
        return Followed(action, "partly", "higher", result)
    return Followed(action, "not_done", "lower" if result.score.low < action.points_now else "same", result)


def count_states(followed: Iterable[Followed]) -> Mapping[ActionOutcome, int]:
    counts: dict[ActionOutcome, int] = dict.fromkeys(STATES, 0)
    for each in followed:
        counts[each.state] += 1
    return counts

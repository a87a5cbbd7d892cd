"""The shortest ways of a station to recognition, or to a level."""

from decimal import Decimal

from yte_check.documents.record import replaced
from yte_check.improvement.conditions import conditions_of
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.finding import ways
from yte_check.improvement.goals import RecognitionGoal, goal_of, is_reached
from yte_check.improvement.options import choices_of
from yte_check.improvement.paths import Gap, Order, Path, Step, after_steps
from yte_check.scoring.results import Assessment


def gap_of(
    assessment: Assessment,
    efforts: Efforts,
    count: int = 3,
    target: Decimal | None = None,
    orders: tuple[Order, ...] = ("count", "effort"),
    level: int | None = None,
) -> Gap:
    """The ``count`` best ways, by each of ``orders`` in turn; ``target`` (%) asks for another share of all points,
    ``level`` for the level of that position instead of recognition.

    The first order gives ``count`` ways of which none contains another; every further order adds its best one.
    """
    standard, submission = assessment.standard, assessment.submission
    places = submission.places(standard)
    choices = choices_of(assessment, places, efforts)
    goal = _held(goal_of(standard.text, target, level), assessment)
    conditions = conditions_of(standard, choices, places, goal)
    gap = Gap(assessment, goal, places, conditions, choices, is_reached(goal, assessment), (), True)
    if gap.reached:
        return gap
    first = ways(gap, orders[0], count)
    found, proven = list(first.paths), first.complete
    # Where the first is no more than a way, another search as long would find no better founded one.
    for order in orders[1:] if found and (proven or gap.is_sums) else ():
        other = ways(gap, order, 1)
        proven = proven and other.complete
        found += [path for path in other.paths if all(path.taken != known.taken for known in found)]
    return replaced(gap, paths=tuple(_worth_telling(found, orders)), proven=proven)


def _held(goal: RecognitionGoal, assessment: Assessment) -> RecognitionGoal:
    """The goal, or the better level by which it is reached where what it asks by itself is not."""
    levels = assessment.levels
    if goal.level is None or levels is None or levels.worst is None or levels.worst > goal.level:
        return goal
    if levels.held[goal.level].state == "met":
        return goal
    return goal_of(assessment.standard.text, None, levels.worst)


def _worth_telling(paths: list[Path], orders: tuple[Order, ...]) -> list[Path]:
    """A way of another order only where it is cheaper than every way before it."""
    kept: list[Path] = []
    for path in paths:
        if path.order == orders[0] or all(path.effort < known.effort for known in kept):
            kept.append(path)
    return kept


__all__ = ["Gap", "Order", "Path", "Step", "after_steps", "gap_of"]

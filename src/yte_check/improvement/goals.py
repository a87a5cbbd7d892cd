"""What is to be reached: the conditions of recognition, or those of a level."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.documents.record import record, replaced
from yte_check.scoring.results import Assessment
from yte_check.scoring.verdict import next_level
from yte_check.standard.model import CountAsked, Recognition, StandardText
from yte_check.standard.score import ZERO


@record
class RecognitionGoal:
    """``asked`` are the conditions; ``level`` the position from the best of the level that they are of; ``target`` is
    the share (%) of all points that is asked for instead of the standard's own."""

    asked: Recognition
    level: int | None = None
    target: Decimal | None = None

    @property
    def total(self) -> Decimal:
        """The share (0 … 1) of all points."""
        return self.asked.total_share

    @property
    def floor(self) -> Decimal:
        """The share (0 … 1) of each criterion's points of which nothing else is said."""
        return self.asked.criterion_share

    @property
    def no_knockout(self) -> bool:
        return self.asked.no_knockout

    def is_recognition(self, text: StandardText) -> bool:
        """Whether what is asked is what recognition asks."""
        return self.target is None and (text.result is None or self.level == text.result.recognising)


def goal_of(text: StandardText, target: Decimal | None = None, level: int | None = None) -> RecognitionGoal:
    """The conditions of recognition, or of a level; ``target`` (%) asks for more points in all, or for fewer."""
    if level is not None:
        assert text.result is not None
        return RecognitionGoal(text.result.asked[level], level)
    if target is None:
        return RecognitionGoal(text.asked, None if text.result is None else text.result.recognising)
    return RecognitionGoal(replaced(text.asked, total_percent=target), None, target)


def further_level(assessment: Assessment) -> int | None:
    """The position of the level to go for next: the one above the worst that is possible, or the best where a station
    has it; None where there are no levels."""
    if assessment.levels is None:
        return None
    following = next_level(assessment)
    return 0 if following is None else following


def other_goals(goal: RecognitionGoal, text: StandardText) -> tuple[RecognitionGoal, ...]:
    """The better levels that a station may have without what ``goal`` asks, for they ask less of something."""
    if goal.level is None or text.result is None:
        return ()
    better = (RecognitionGoal(asked, at) for at, asked in enumerate(text.result.asked[: goal.level]))
    return tuple(each for each in better if not _implies(each.asked, goal.asked, text))


def is_reached(goal: RecognitionGoal, assessment: Assessment) -> bool:
    """Whether the evaluator says that the goal is reached, wherever the station may lie."""
    if goal.level is not None:
        levels = assessment.levels
        return levels is not None and levels.worst is not None and levels.worst <= goal.level
    if goal.target is None:
        return assessment.verdict == "met"
    states = [section.floor.state for section in assessment.sections()]
    states += [count.condition.state for count in assessment.counts]
    if goal.no_knockout:
        states += [result.knockout for result in assessment.indicators()]
    enough = assessment.least_margin(goal.total) >= ZERO or not goal.total
    return enough and not assessment.may_not_apply and all(state == "met" for state in states)


def _implies(better: Recognition, asked: Recognition, text: StandardText) -> bool:
    """Whether everything holds that is asked, wherever the better one does."""
    return (
        better.total_percent >= asked.total_percent
        and (better.no_knockout or not asked.no_knockout)
        and all(one >= other for one, other in _floors(better, asked, text))
        and all(any(_counts_more(one, count) for one in better.counts) for count in asked.counts)
    )


def _floors(one: Recognition, other: Recognition, text: StandardText) -> Iterator[tuple[Decimal, Decimal]]:
    top = {criterion.number for criterion in text.criteria}
    for section in text.sections():
        inner = section.number not in top
        yield one.share_of(section.number, inner), other.share_of(section.number, inner)


def _counts_more(one: CountAsked, other: CountAsked) -> bool:
    """Whether a count asks at least as many of the same."""
    if (one.of, one.within, one.marked) != (other.of, other.within, other.marked):
        return False
    if one.reaching_percent < other.reaching_percent:
        return False
    if one.at_least is not None and other.at_least is not None:
        return one.at_least >= other.at_least
    if one.at_least_percent is not None and other.at_least_percent is not None:
        return one.at_least_percent >= other.at_least_percent
    return False

"""What a station that has reached its goal has to spare, and what would make it lose it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from yte_check.documents.record import record, replaced
from yte_check.improvement.conditions import ConditionColumn, RequiredSum
from yte_check.improvement.goals import is_reached, other_goals
from yte_check.improvement.levels import levels
from yte_check.improvement.model import ReachableLevel
from yte_check.improvement.options import Choices
from yte_check.improvement.paths import Gap, after_answers
from yte_check.scoring.assess import indicator_result
from yte_check.scoring.results import IndicatorResult
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.parts import Parts
from yte_check.standard.score import ZERO


@record
class Fall:
    """A figure or an answer of an indicator at the nearest state in which it gives fewer points."""

    present: IndicatorResult
    level: ReachableLevel
    lost: Decimal
    """Sure points lost at the first place that the station can have."""
    fatal: bool
    """Whether this alone loses the goal."""
    falls_in: frozenset[RequiredSum]
    """The conditions that it breaks."""
    after: tuple[IndicatorResult, ...]
    """How the indicator is scored then, at each place."""

    @property
    def number(self) -> int:
        return self.present.indicator.number


@record
class Slack:
    """Points to spare in each condition, and the falls, those that lose the goal alone first."""

    total: Decimal | None
    """None where nothing is asked of the total."""
    criteria: Mapping[int, Decimal]
    """Of each criterion and section of which something is asked."""
    counts: Mapping[int, Decimal]
    """Of each count of the goal, by its position: how many more than are asked for."""
    falls: tuple[Fall, ...]
    together: tuple[int, ...]
    """The fewest indicators that lose the goal when each falls by one level; empty where all together do not, or where
    that was not worked out."""


def slack_of(gap: Gap) -> Slack:
    falls = sorted(_falls(gap), key=lambda fall: (not fall.fatal, fall.number))
    totals: list[Decimal] = []
    criteria: dict[int, Decimal] = {}
    counts: dict[int, Decimal] = {}
    for required, margin in gap.conditions.margins.items():
        if required.criterion is not None:
            criteria[required.criterion] = min(margin, criteria.get(required.criterion, margin))
        elif required.count is not None:
            counts[required.count] = min(margin, counts.get(required.count, margin))
        elif not required.applies:
            totals.append(margin)
    return Slack(min(totals, default=None), criteria, counts, tuple(falls), _fewest(gap, falls))


def _falls(gap: Gap) -> Iterator[Fall]:
    by_sums = gap.is_sums or _is_sure(gap)
    for choices in gap.choices.values():
        present = choices.present[0]
        if present.answer.answer is None or present.score.excluded:
            continue
        falls = [_fall(level, choices, gap) for level in _below(present, gap.places)]
        fallen = [fall for fall in falls if _loses_points(fall.after, choices.present)]
        yield from fallen if by_sums else _tried(fallen, gap)


def _fall(level: ReachableLevel, choices: Choices, gap: Gap) -> Fall:
    """A fall as the sums alone see it."""
    present = choices.present[0]
    told = present.answer._replace(answer=level.answer)
    after = tuple(
        indicator_result(present.indicator, told, present.valid_evidence, place, gap.assessment.policy)
        for place in gap.places
    )
    broken = frozenset(
        column.required
        for column in gap.conditions.columns
        if present.indicator.number in column.counted and _changed(column, after, choices.present) < ZERO
    )
    struck = gap.goal.no_knockout and any(result.knockout != "met" for result in after)
    return Fall(present, level, present.score.low - after[0].score.low, bool(broken) or struck, broken, after)


def _tried(falls: Sequence[Fall], gap: Gap) -> Iterator[Fall]:
    """Falls as the evaluator sees them. The deepest is tried first: where it loses nothing, none above it does."""
    fatal: dict[int, bool] = {}
    for at, fall in sorted(enumerate(falls), key=lambda pair: -pair[1].lost):
        deeper = [falls[other] for other, lost in fatal.items() if not lost]
        if any(_is_above(fall, each) for each in deeper):
            fatal[at] = False
        else:
            told = fall.present.answer._replace(answer=fall.level.answer)
            fatal[at] = not is_reached(gap.goal, after_answers(gap.assessment, {fall.number: told}))
    yield from (replaced(fall, fatal=fatal[at]) for at, fall in enumerate(falls))


def _is_above(fall: Fall, deeper: Fall) -> bool:
    return all(
        one.score.low >= other.score.low and (one.knockout, one.score[2:]) == (other.knockout, other.score[2:])
        for one, other in zip(fall.after, deeper.after, strict=True)
    )


def _loses_points(after: Sequence[IndicatorResult], before: Sequence[IndicatorResult]) -> bool:
    return any(new.score.low < old.score.low for new, old in zip(after, before, strict=True))


def _is_sure(gap: Gap) -> bool:
    """Whether the sums alone decide: all that is known applies for sure, and nothing else leads to the goal."""
    assessment = gap.assessment
    scores = [assessment.score, *(section.score for section in assessment.sections())]
    scores += [result.score for each in gap.choices.values() for result in each.present]
    return not any(score.uncertain for score in scores) and not _is_tangled(gap)


def _is_tangled(gap: Gap) -> bool:
    """Whether a better level may be held instead, or criteria are counted."""
    others = other_goals(gap.goal, gap.assessment.standard.text)
    return bool(others) or any(each.reaches for each in gap.conditions.columns)


def _changed(column: ConditionColumn, after: Sequence[IndicatorResult], before: Sequence[IndicatorResult]) -> Decimal:
    """What a sum comes to once an indicator is scored so."""
    at = column.required.at
    number = before[at].indicator.number
    return column.margin + column.counted[number](after[at].score) - column.counted[number](before[at].score)


def _below(present: IndicatorResult, places: tuple[Place, ...]) -> Iterator[ReachableLevel]:
    """For every figure of an indicator the nearest states with fewer points, one figure at a time."""
    rule, answer = present.indicator.scoring, present.answer.answer
    yield from _worse_below(rule, answer, places)


def _worse_below(rule: AnyRule, answer: Any, places: tuple[Place, ...]) -> Iterator[ReachableLevel]:
    if isinstance(answer, NotApplicable):
        return
    if not isinstance(rule, Parts):
        yield from _worse(rule, answer, places)
        return
    for name, part in rule.parts.items():
        if answer.get(name) is not None:
            for level in _worse_below(part, answer[name], places):
                moves = tuple(replaced(move, path=(name, *move.path)) for move in level.moves)
                yield replaced(level, answer={**answer, name: level.answer}, moves=moves)


def _worse(rule: Any, answer: Any, places: tuple[Place, ...]) -> Iterator[ReachableLevel]:
    """The levels below, the nearest first."""
    here = tuple(rule.score(answer, place) for place in places)
    worse = [
        level
        for level in levels(rule, answer, places, lambda _: Decimal(1))
        if any(new.low < old.low for new, old in zip(level.scores, here, strict=True))
    ]
    yield from sorted(worse, key=lambda level: -sum((score.low for score in level.scores), ZERO))


def _fewest(gap: Gap, falls: Sequence[Fall]) -> tuple[int, ...]:
    """For each condition the greatest losses first: no other choice of as many loses more.

    Not worked out where a better level may be held instead, or where criteria are counted.
    """
    if _is_tangled(gap):
        return ()
    nearest: dict[int, Fall] = {}
    for fall in falls:
        known = nearest.get(fall.number)
        if known is None or fall.lost < known.lost:
            nearest[fall.number] = fall
    struck = [number for number, fall in nearest.items() if fall.fatal and not fall.falls_in]
    found: list[tuple[int, ...]] = [(number,) for number in struck[:1]]
    for column in gap.conditions.columns:
        losses = {number: _loss(column, fall, gap) for number, fall in nearest.items() if number in column.counted}
        chosen: list[int] = []
        rest = column.margin
        for number in sorted(losses, key=lambda number: (-losses[number], number)):
            if rest < ZERO:
                break
            chosen.append(number)
            rest -= losses[number]
        if rest < ZERO:
            found.append(tuple(sorted(chosen)))
    return min(found, key=lambda numbers: (len(numbers), numbers), default=())


def _loss(column: ConditionColumn, fall: Fall, gap: Gap) -> Decimal:
    """What a sum loses by a fall."""
    before = gap.choices[fall.number].present
    return column.margin - _changed(column, fall.after, before)

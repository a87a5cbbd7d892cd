"""What a station that has reached its goal has to spare, and what would make it lose it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from yte_check.documents.record import record, replaced
from yte_check.improvement.conditions import RequiredSum
from yte_check.improvement.gap import Gap
from yte_check.improvement.levels import levels
from yte_check.improvement.model import ReachableLevel
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

    @property
    def number(self) -> int:
        return self.present.indicator.number


@record
class Slack:
    """Points to spare in each condition, and the falls, those that lose the goal alone first."""

    total: Decimal
    criteria: Mapping[int, Decimal]
    falls: tuple[Fall, ...]
    together: tuple[int, ...]
    """The fewest indicators that lose the goal when each falls by one level; empty where all together do not."""


def slack_of(gap: Gap) -> Slack:
    margins = dict(gap.conditions.margins)
    falls = sorted(_falls(gap, margins), key=lambda fall: (not fall.fatal, fall.number))
    totals = [margin for column, margin in margins.items() if column.criterion is None]
    floors = {
        criterion.number: min(margin for column, margin in margins.items() if column.criterion == criterion.number)
        for criterion in gap.assessment.standard.criteria
    }
    return Slack(min(totals), floors, tuple(falls), _fewest(gap, margins, falls))


def _falls(gap: Gap, margins: Mapping[RequiredSum, Decimal]) -> Iterator[Fall]:
    for choices in gap.choices.values():
        present = choices.present[0]
        if present.answer.answer is None or present.score.excluded:
            continue
        for level in _below(present, gap.places):
            told = present.answer._replace(answer=level.answer)
            after = tuple(
                indicator_result(present.indicator, told, present.valid_evidence, place, gap.assessment.policy)
                for place in gap.places
            )
            if not any(new.score.low < old.score.low for new, old in zip(after, choices.present, strict=True)):
                continue
            broken = frozenset(
                column
                for column, margin in margins.items()
                if _concerns(column, present, gap) and margin + _change(column, after, choices.present, gap) < 0
            )
            struck = gap.goal.no_knockout and any(result.knockout != "met" for result in after)
            yield Fall(present, level, present.score.low - after[0].score.low, bool(broken) or struck, broken)


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


def _change(
    column: RequiredSum, after: Sequence[IndicatorResult], before: Sequence[IndicatorResult], gap: Gap
) -> Decimal:
    new, old = [result.score for result in after], [result.score for result in before]
    return column.margin(new, gap.goal) - column.margin(old, gap.goal)


def _concerns(column: RequiredSum, result: IndicatorResult, gap: Gap) -> bool:
    if column.criterion is None:
        return True
    return result.indicator.number in gap.members[column.criterion]


def _fewest(gap: Gap, margins: Mapping[RequiredSum, Decimal], falls: Sequence[Fall]) -> tuple[int, ...]:
    """For each condition the greatest losses first: no other choice of as many loses more."""
    nearest: dict[int, Fall] = {}
    for fall in falls:
        known = nearest.get(fall.number)
        if known is None or fall.lost < known.lost:
            nearest[fall.number] = fall
    struck = [number for number, fall in nearest.items() if fall.fatal and not fall.falls_in]
    found: list[tuple[int, ...]] = [(number,) for number in struck[:1]]
    for column, margin in margins.items():
        concerned = [fall for fall in nearest.values() if _concerns(column, fall.present, gap)]
        chosen: list[int] = []
        rest = margin
        for fall in sorted(concerned, key=lambda fall: (-fall.lost, fall.number)):
            if rest < 0:
                break
            chosen.append(fall.number)
            rest -= fall.lost
        if rest < 0:
            found.append(tuple(sorted(chosen)))
    return min(found, key=lambda numbers: (len(numbers), numbers), default=())

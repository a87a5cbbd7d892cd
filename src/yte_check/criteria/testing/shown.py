"""What some station is shown to come to, where sums alone do not tell: with levels, means, sections and counts.

Stations are tried that fall short one step at a time, from one that has everything; the condition that fails first
shows what a case can prove. Only what is shown is asked of cases: so none is asked for that no station can have.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache

from yte_check.criteria.testing.asked import Asked, Condition, asked_of, conditions
from yte_check.criteria.testing.hanging import is_just_met
from yte_check.criteria.testing.possible import TooManySums, points_of
from yte_check.documents.diagnostics import Path
from yte_check.documents.document import Document
from yte_check.documents.record import record, replaced
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.scoring.conditions import holds
from yte_check.scoring.results import Assessment
from yte_check.standard.model import CountAsked, Criterion, Indicator, StandardText
from yte_check.standard.place import Place
from yte_check.standard.rules import Choice
from yte_check.standard.rules.choice import ChoiceOption
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard
from yte_check.station.model import IndicatorAnswer, Station
from yte_check.station.submission import Submission

_Step = tuple[int, Decimal]
"""An indicator falls to so many points."""
_FULL = Decimal(1)


def is_plain(text: StandardText) -> bool:
    """Whether points add up and no more is asked of them than a total and one floor for all criteria."""
    asked = text.asked
    added = text.combine == "sum" and all(each.combine == "sum" and each.indicators for each in text.criteria)
    return text.result is None and added and not (asked.criteria or asked.counts or text.takes_off)


@record
class Shown:
    """The conditions that can be met exactly, and missed alone; the levels that a station can have (their positions),
    and None among them where it can have none."""

    just_met: frozenset[Path]
    missed: frozenset[Path]
    levels: frozenset[int | None]


def shown(standard: Standard) -> Shown:
    """What stations at the first place there is can come to."""
    trying = _Trying(standard)
    just_met, missed = set(), set()
    for asked in asked_of(standard.text):
        for condition in conditions(asked):
            found = trying.falls(asked, condition)
            just_met |= {condition.path} if "just_met" in found else set()
            missed |= {condition.path} if "missed" in found else set()
    return Shown(frozenset(just_met), frozenset(missed), frozenset(trying.levels))


class _Trying:
    def __init__(self, standard: Standard) -> None:
        self._place = next(standard.places(None, None))
        self._points = {each.number: _points(each, self._place) for each in standard.text.indicators()}
        criteria = tuple(self._chosen(criterion) for criterion in standard.criteria)
        self._standard = replaced(standard, text=replaced(standard.text, criteria=criteria))
        self.levels: set[int | None] = set()
        self._known = cache(self._assess)

    def falls(self, asked: Asked, condition: Condition) -> frozenset[str]:
        """Whether a condition can be met by no more than needed, and missed alone, on one of the ways down."""
        return frozenset(found for steps in self._ways(condition) for found in self._fall(asked, condition, steps))

    def _fall(self, asked: Asked, condition: Condition, steps: Sequence[_Step]) -> Iterator[str]:
        """Down the steps to the first station that misses the condition, by halving, for every step is a loss."""
        low, high = 0, len(steps)
        if not self._met(condition, steps, low) or self._met(condition, steps, high):
            return
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._met(condition, steps, middle) else (low, middle)
        above, below = self._at(steps, low), self._at(steps, high)
        if holds(condition.others, below.score, below.criteria).state == "met":
            yield "missed"
        if holds(asked.whole, above.score, above.criteria).state == "met" and is_just_met(condition.alone, above):
            yield "just_met"

    def _met(self, condition: Condition, steps: Sequence[_Step], count: int) -> bool:
        found = self._at(steps, count)
        return holds(condition.alone, found.score, found.criteria).state == "met"

    def _at(self, steps: Sequence[_Step], count: int) -> Assessment:
        """The station that has gone down so many of the steps."""
        return self._known(tuple(dict(steps[:count]).items()))

    def _assess(self, fallen: tuple[_Step, ...]) -> Assessment:
        points = {number: each[0] for number, each in self._points.items()} | dict(fallen)
        answers = {number: IndicatorAnswer(str(each)) for number, each in points.items()}
        assessment = assess(self._standard, Submission(
            path="", sha256="", year=self._standard.as_of.year, zone=self._place.zone, answers=answers, ledger={},
            station=Station(name="", region=self._place.region), document=Document(Source("", ""), None),
        ))  # fmt: skip
        if assessment.levels is not None:
            self.levels.add(assessment.levels.best)
        return assessment

    def _ways(self, condition: Condition) -> Iterator[Sequence[_Step]]:
        """Ways down that the condition may be missed on: within what it is about."""
        text, alone = self._standard.text, condition.alone
        if alone.counts:
            yield self._counted(alone.counts[0])
        elif alone.total_percent:
            yield self._evenly(text.indicators())
            yield self._evenly(each for each in text.indicators() if each.mark is None)
            yield from (self._evenly(each.all_indicators) for each in text.criteria)
            yield [step for each in text.indicators() for step in self._down(each)]
        else:
            named = [each for each in text.sections() if each.number in (alone.criteria or {})]
            for section in named if not alone.criterion_percent else text.criteria:
                yield self._evenly(section.all_indicators)

    def _counted(self, count: CountAsked) -> Sequence[_Step]:
        """Those that are counted, each to the most points that are counted no more."""
        within = [each for each in self._standard.text.sections() if count.within in (None, each.number)]
        own = [i for each in within for i in each.indicators if count.marked in (None, i.mark)]
        share = count.reaching_percent / 100 if count.of == "indicators" else _FULL
        less = ((each.number, [p for p in self._points[each.number] if p < share * each.points]) for each in own)
        return [(number, points[0]) for number, points in less if points]

    def _evenly(self, indicators: Iterable[Indicator]) -> Sequence[_Step]:
        """Every indicator a step, then every one another step."""
        ways = [list(self._down(each)) for each in indicators]
        longest = max(map(len, ways), default=0)
        return [way[at] for at in range(longest) for way in ways if at < len(way)]

    def _down(self, indicator: Indicator) -> Iterator[_Step]:
        yield from ((indicator.number, points) for points in self._points[indicator.number][1:])

    def _chosen(self, criterion: Criterion) -> Criterion:
        """The criterion with all its points to be chosen directly."""
        indicators = (
            replaced(each, scoring=_choice(self._points[each.number]), knockout=None) for each in criterion.indicators
        )
        sections = tuple(map(self._chosen, criterion.criteria))
        return replaced(criterion, indicators=tuple(indicators), criteria=sections)


def _points(indicator: Indicator, place: Place) -> Sequence[Decimal]:
    """All points that it can have, the most first."""
    try:
        found = points_of(indicator.scoring, place)
    except TooManySums:
        found = frozenset({ZERO, indicator.points})
    return sorted(found, reverse=True)


def _choice(points: Sequence[Decimal]) -> Choice:
    return Choice(type="choice", options={str(each): ChoiceOption(label=str(each), points=each) for each in points})

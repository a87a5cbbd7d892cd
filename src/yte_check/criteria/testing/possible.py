"""Which points stations can come to, so that only verdicts are asked of cases that some station can have."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cached_property, reduce
from typing import assert_never

from yte_check.criteria.testing.hanging import FLOOR
from yte_check.documents.diagnostics import Path
from yte_check.standard.model import Criterion, Indicator
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard

_MOST_SUMS = 20_000
"""Beyond so many different sums nobody looks further: the verdict is held to be possible."""
_Sums = frozenset[Decimal]
_NOTHING = frozenset({ZERO})
_NONE = Decimal(-1)
"""Less than any points: what a criterion has at most whose every answer is struck."""


class TooManySums(Exception):
    """There are more different sums of points than are looked through."""


class PossibleVerdicts:
    """What some station can come to, in any zone or region, all of its indicators being applicable."""

    def __init__(self, standard: Standard) -> None:
        self._standard = standard

    def just_met(self, condition: Path) -> bool:
        """Whether a station can be met with a condition met by not a point more than needed."""
        return self._anywhere(lambda place: place.is_just_met(condition))

    def missed_alone(self, condition: Path) -> bool:
        """Whether a station can miss a condition and no other."""
        return self._anywhere(lambda place: place.is_missed_alone(condition))

    def struck_alone(self, indicator: Indicator) -> bool:
        """Whether a station can be struck by the knock-out of an indicator that has all the points it needs."""
        return self._anywhere(lambda place: place.is_struck_alone(indicator))

    def _anywhere(self, holds: "Callable[[_AtPlace], bool]") -> bool:
        try:
            return any(map(holds, self._places))
        except TooManySums:
            return True

    @cached_property
    def _places(self) -> tuple["_AtPlace", ...]:
        return tuple(_AtPlace(self._standard, place) for place in self._standard.places(None, None))


class _AtPlace:
    def __init__(self, standard: Standard, place: Place) -> None:
        self._place, self._criteria = place, standard.criteria
        recognition = standard.text.asked
        self._strikes, self._share = recognition.no_knockout, recognition.criterion_share
        self._needed = sum((criterion.points for criterion in standard.criteria), ZERO) * recognition.total_share
        self._sums = {criterion.number: self._sums_of(criterion) for criterion in self._criteria}

    def is_just_met(self, condition: Path) -> bool:
        if condition == FLOOR:
            return any(
                self._floor(each) in self._sums[each.number] and self._is_enough_with(each, self._floor(each))
                for each in self._criteria
            )
        return self._needed in self._with_floors

    def is_missed_alone(self, condition: Path) -> bool:
        if condition == FLOOR:
            return any(map(self._can_miss_its_floor, self._criteria))
        return min(self._with_floors, default=self._needed) < self._needed

    def is_struck_alone(self, indicator: Indicator) -> bool:
        home = next(criterion for criterion in self._criteria if indicator in criterion.indicators)
        own = points_of(indicator.scoring, self._place)
        spared = frozenset(self._unstruck(indicator))
        if own == spared or not self._sums[home.number]:  # nobody is struck by this one, or all are by some one
            return False
        points = max(self._sums[home.number]) - max(spared) + max(own - spared)
        return points >= self._floor(home) and self._is_enough_with(home, points)

    def _floor(self, criterion: Criterion) -> Decimal:
        return criterion.points * self._share

    def _most(self, criterion: Criterion) -> Decimal:
        return max(self._sums[criterion.number], default=_NONE)

    def _can_miss_its_floor(self, criterion: Criterion) -> bool:
        below = [points for points in self._sums[criterion.number] if points < self._floor(criterion)]
        return bool(below) and self._is_enough_with(criterion, max(below))

    def _is_enough_with(self, criterion: Criterion, points: Decimal) -> bool:
        """Whether a station with such points of a criterion and the most of all others is met but for this one."""
        others = [(each, self._most(each)) for each in self._criteria if each != criterion]
        floors = all(most >= self._floor(each) for each, most in others)
        return floors and points + sum((most for _, most in others), ZERO) >= self._needed

    @cached_property
    def _with_floors(self) -> _Sums:
        """The sums of stations whose every criterion is enough by itself."""
        enough = (filter(self._floor(each).__le__, self._sums[each.number]) for each in self._criteria)
        return reduce(_added, enough, _NOTHING)

    def _sums_of(self, criterion: Criterion) -> _Sums:
        return reduce(_added, map(self._unstruck, criterion.indicators), _NOTHING)

    def _unstruck(self, indicator: Indicator) -> Iterator[Decimal]:
        knockout = indicator.knockout if self._strikes else None
        for points in points_of(indicator.scoring, self._place):
            if knockout is None or not knockout.strikes(points):
                yield points


def points_of(rule: AnyRule, place: Place) -> _Sums:
    """All points that answers of a rule come to. Raises TooManySums."""
    match rule:
        case YesNo():
            return frozenset({ZERO, rule.table.at(place)})
        case Checklist():
            return frozenset(rule.by_count.at(place))
        case Choice():
            return frozenset(option.at(place) for option in rule.options.values())
        case Rate() | NumberRule() | ChangeRule():
            if isinstance(rule.table.at(place), Proportional):
                raise TooManySums
            return rule.table.possible_at(place)
        case Parts():
            return reduce(_added, (points_of(part, place) for part in rule.parts.values()), _NOTHING)
        case _:
            assert_never(rule)


def _added(sums: _Sums, points: Iterable[Decimal]) -> _Sums:
    further = frozenset(points)
    found = frozenset(before + each for before in sums for each in further)
    if len(found) > _MOST_SUMS:
        raise TooManySums
    return found

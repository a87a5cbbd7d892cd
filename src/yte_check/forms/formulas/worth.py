"""Points in formulas: whole numbers of the smallest step of points, so that no sum can be a hair off."""

from collections.abc import Iterable
from decimal import Decimal
from math import lcm
from typing import Any, NamedTuple

from yte_check.documents.exact import ExactFraction
from yte_check.documents.record import record
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.score import Score
from yte_check.standard.standard import Standard

Formula = str
"""A formula without its “=”; a plain number is one too."""


class Ends(NamedTuple):
    """What a rule that may not apply would be worth if it did: its part in a sum that leaves it out."""

    low: Formula
    high: Formula
    max: Formula


@record
class WorthCells:
    """What a rule is worth in one case: its points from ``low`` to ``high``, of ``max``, all in steps."""

    low: Formula
    high: Formula
    max: Formula
    uncertain: Ends | None = None


@record
class Scale:
    """How many steps make a point: 10 where the finest points have one decimal, 3 where they are thirds."""

    steps: int
    between: bool = False
    """Whether points may lie between two steps, as those in proportion do."""

    def of(self, points: Decimal) -> Formula:
        return whole(points * self.steps)

    def worth(self, score: Score) -> WorthCells:
        """A score that the rule itself has worked out."""
        ends = [Ends(self.of(leaf.low), self.of(leaf.high), self.of(leaf.max)) for leaf in score.uncertain]
        return WorthCells(self.of(score.low), self.of(score.high), self.of(score.max), ends[0] if ends else None)


def scale_of(standard: Standard) -> Scale:
    """The scale on which every figure of the standard's rules is whole."""
    numbers = set(_numbers(standard.criteria))
    fractions = {number for number in numbers if isinstance(number, ExactFraction)}
    places = max(map(decimal_places, numbers - fractions), default=0)
    steps = lcm(10**places, *(fraction.denominator for fraction in fractions))
    tables = (table for each in standard.indicators.values() for _, table in each.scoring.tables())
    return Scale(steps, any(isinstance(row.value, Proportional) for table in tables for row in table.rows()))


def decimal_places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return max(0, -exponent)


def whole(number: Decimal) -> Formula:
    assert number == number.to_integral_value()
    return str(int(number))


def _numbers(value: Any) -> Iterable[Decimal]:
    if isinstance(value, Decimal | ExactFraction):
        yield value
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from _numbers(getattr(value, name))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _numbers(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _numbers(inner)

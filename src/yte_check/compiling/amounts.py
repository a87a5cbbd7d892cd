"""Amounts of points in expressions: whole numbers of a unit, perhaps still to be divided by figures of the row.

Nothing is divided, so nothing is rounded: what has different units is brought to a common one, and what is to be
divided by different figures is multiplied by those of the others. All such figures are above 0.
"""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import gcd

from yte_check.compiling.expressions import Expr, NamedValue, chosen, compared, greatest, least, plus, times
from yte_check.documents.record import record


@record
class PointsAmount:
    """``steps`` times ``unit``, divided by every figure of ``over``."""

    steps: Expr
    unit: Fraction = Fraction(1)
    over: tuple[NamedValue, ...] = ()

    @property
    def known(self) -> Fraction | None:
        """The number that it is in every row, if it is one."""
        return self.steps * self.unit if isinstance(self.steps, int) and not self.over else None


NOTHING = PointsAmount(0)


def amount(number: Decimal | Fraction | int) -> PointsAmount:
    """An amount that is known."""
    exact = Fraction(number)
    return PointsAmount(0) if not exact else PointsAmount(1 if exact > 0 else -1, abs(exact))


@record
class _Aligned:
    steps: tuple[Expr, ...]
    unit: Fraction
    over: tuple[NamedValue, ...]


class Arithmetic:
    """Reckons with amounts; ``base`` is the unit that is kept to where an amount is whole in it."""

    def __init__(self, base: Fraction) -> None:
        self._base = base

    def sum(self, amounts: Iterable[PointsAmount]) -> PointsAmount:
        same = self._aligned(amounts)
        return PointsAmount(plus(*same.steps), same.unit, same.over)

    def minus(self, one: PointsAmount, other: PointsAmount) -> PointsAmount:
        return self.sum((one, self.scaled(other, Fraction(-1))))

    def scaled(self, each: PointsAmount, factor: Fraction) -> PointsAmount:
        """An amount times a known number."""
        if not factor:
            return NOTHING
        return PointsAmount(times(1 if factor > 0 else -1, each.steps), each.unit * abs(factor), each.over)

    def least(self, *amounts: PointsAmount) -> PointsAmount:
        same = self._aligned(amounts)
        return PointsAmount(least(*same.steps), same.unit, same.over)

    def greatest(self, *amounts: PointsAmount) -> PointsAmount:
        same = self._aligned(amounts)
        return PointsAmount(greatest(*same.steps), same.unit, same.over)

    def chosen(self, condition: Expr, yes: PointsAmount, no: PointsAmount) -> PointsAmount:
        if isinstance(condition, bool):
            return yes if condition else no
        same = self._aligned((yes, no))
        return PointsAmount(chosen(condition, *same.steps), same.unit, same.over)

    def at_least(self, one: PointsAmount, other: PointsAmount) -> Expr:
        """Whether the one is not below the other."""
        same = self._aligned((one, other))
        return compared(">=", *same.steps)

    def below(self, one: PointsAmount, other: PointsAmount) -> Expr:
        same = self._aligned((one, other))
        return compared("<", *same.steps)

    def is_zero(self, each: PointsAmount) -> Expr:
        return compared("=", each.steps, 0)

    def is_positive(self, each: PointsAmount) -> Expr:
        return compared(">", each.steps, 0)

    def in_unit(self, each: PointsAmount, unit: Fraction) -> PointsAmount:
        """The same amount in a unit of which its own is a multiple."""
        if each.steps == 0:
            return PointsAmount(0, unit, each.over)
        factor = each.unit / unit
        assert factor.denominator == 1, (each.unit, unit)
        return PointsAmount(times(factor.numerator, each.steps), unit, each.over)

    def common_unit(self, amounts: Iterable[PointsAmount]) -> Fraction:
        """The greatest unit in which all of them are whole."""
        found: Fraction | None = None
        for each in amounts:
            if each.steps != 0:
                found = each.unit if found is None else _common(found, each.unit)
        if found is None or (found / self._base).denominator == 1:
            return self._base
        return found

    def _aligned(self, amounts: Iterable[PointsAmount]) -> _Aligned:
        each = tuple(amounts)
        unit = self.common_unit(each)
        over = tuple(sorted({figure for one in each for figure in one.over}, key=lambda figure: figure.name))
        return _Aligned(tuple(_over(self.in_unit(one, unit), over) for one in each), unit, over)


def _over(each: PointsAmount, over: tuple[NamedValue, ...]) -> Expr:
    """The steps of an amount that is to be divided by more figures than it was."""
    steps = each.steps
    for figure in over:
        if figure not in each.over:
            steps = times(steps, figure)
    return steps


def _common(one: Fraction, other: Fraction) -> Fraction:
    return Fraction(
        gcd(one.numerator * other.denominator, other.numerator * one.denominator), one.denominator * other.denominator
    )

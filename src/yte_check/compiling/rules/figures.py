"""Points for a figure, by bands or in proportion: compared by multiplying, never by dividing."""

from decimal import Decimal
from fractions import Fraction
from math import gcd, lcm
from typing import NamedTuple

from yte_check.compiling.amounts import NOTHING, PointsAmount, amount
from yte_check.compiling.expressions import (
    ColumnOf,
    Expr,
    NamedValue,
    Op,
    Sign,
    all_of,
    chosen,
    compared,
    negated,
    plus,
    times,
)
from yte_check.compiling.making import CompiledNode, Judged, Making
from yte_check.documents.record import record
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import Band, Bands, PointScale
from yte_check.standard.rules.bounds import Bound
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.rules.table import PlaceTable

MILLION = 1_000_000
SIGN_OF: dict[Bound, Sign] = {"at_least": ">=", "above": ">", "at_most": "<=", "below": "<"}


def millionths(column: ColumnOf) -> Expr:
    """A measurement as a whole number."""
    return Op("millionths", (column,))


@record
class CompiledFigure:
    """A figure: ``top`` times ``factor``, divided by ``bottom`` where there is one. Whole numbers are compared."""

    top: Expr
    factor: Fraction
    bottom: Expr = 1
    over: NamedValue | None = None
    """The same as ``bottom`` where the figure is there, else 1: what proportional points are divided by."""

    def compared(self, sign: Sign, bound: Decimal) -> Expr:
        """Whether it keeps a bound."""
        left, right = _whole(self.factor, Fraction(bound))
        return compared(sign, times(left, self.top), times(right, self.bottom))


def points_at(
    making: Making, table: PlaceTable[PointScale], figure: CompiledFigure, node: CompiledNode
) -> PointsAmount:
    """The points of a figure at the place of the row."""

    def points(scale: PointScale, _: Place) -> PointsAmount:
        if isinstance(scale, Proportional):
            return in_proportion(making, scale, figure)
        return _by_bands(making, scale, figure, making.swept.get(node))

    return making.at(table, points)


def _by_bands(making: Making, bands: Bands, figure: CompiledFigure, first: Expr | None) -> PointsAmount:
    """The first band that fits; ``first`` stands for the test of the first one."""
    found = NOTHING
    for at, band in reversed(list(enumerate(bands))):
        test = first if first is not None and at == 0 else fits(band, figure)
        found = making.on.chosen(test, amount(Fraction(band.points)), found)
    return found


def fits(band: Band, figure: CompiledFigure) -> Expr:
    """Whether a figure is within every bound of a band."""
    return all_of(*(figure.compared(SIGN_OF[name], bound) for _, name, bound in band.bounds()))


def in_proportion(making: Making, scale: Proportional, figure: CompiledFigure) -> PointsAmount:
    """None at one end, all at the other, in between so much of them as the figure has come of the way."""
    low, high = (scale.zero_at, scale.full_at) if scale.rises else (scale.full_at, scale.zero_at)
    points = Fraction(scale.points)
    at_zero = figure.compared("<=" if scale.rises else ">=", scale.zero_at)
    at_full = figure.compared(">=" if scale.rises else "<=", scale.full_at)
    top, zero, way = _whole(figure.factor, Fraction(scale.zero_at), Fraction(high - low))
    come = plus(times(top, figure.top), times(-1, times(zero, figure.bottom)))
    if not scale.rises:
        come = times(-1, come)
    over = (figure.over,) if figure.over is not None else ()
    part = PointsAmount(come, points / way, over)
    return making.on.chosen(at_zero, NOTHING, making.on.chosen(at_full, amount(points), part))


def _whole(*numbers: Fraction) -> tuple[int, ...]:
    """The smallest whole numbers that stand to one another as these do."""
    common = lcm(*(number.denominator for number in numbers))
    whole = [int(number * common) for number in numbers]
    shared = gcd(*whole) or 1
    return tuple(number // shared for number in whole)


class KnownFigure(NamedTuple):
    """Points of a figure that is there, and whether it is."""

    points: PointsAmount
    there: Expr


def known_points(
    making: Making, table: PlaceTable[PointScale], figure: CompiledFigure, missing: Expr, node: CompiledNode
) -> KnownFigure:
    """The points of a figure, worked out once. Where none are below 0 they say by -1 that the figure is missing."""
    if node in making.swept:
        making.judged[node] = Judged(figure, missing)
    points = points_at(making, table, figure, node)
    name = node.name("points")
    if _may_be_negative(table):
        found = PointsAmount(chosen(missing, 0, points.steps), points.unit, points.over)
        return KnownFigure(making.named(name, found), negated(missing))
    found = making.named(name, PointsAmount(chosen(missing, -1, points.steps), points.unit, points.over))
    return KnownFigure(found, compared(">=", found.steps, 0))


def _may_be_negative(table: PlaceTable[PointScale]) -> bool:
    scales = (row.value for row in table.rows())
    return any(band.points < 0 for scale in scales if not isinstance(scale, Proportional) for band in scale)


def where(missing: Expr, points: PointsAmount) -> PointsAmount:
    """Points that are worked out only where nothing is missing."""
    return PointsAmount(chosen(missing, 0, points.steps), points.unit, points.over)

"""Bands as a formula: compared multiplied out, as the rules do it, and never by a divided percentage."""

from collections.abc import Mapping
from decimal import Decimal

from yte_check.forms.formulas.worth import Formula, Scale, decimal_places, whole
from yte_check.standard.rules.bands import PointScale
from yte_check.standard.rules.bounds import Bound
from yte_check.standard.rules.proportional import Proportional

_SIGNS: Mapping[Bound, str] = {"at_least": ">=", "above": ">", "at_most": "<=", "below": "<"}
_DIGITS = 6
"""Counts of up to so many decimals are compared exactly; a product of binary fractions may be a hair off."""


def band_points(points: PointScale, numerator: Formula, per: Decimal, denominator: Formula, scale: Scale) -> Formula:
    """The points of numerator × per / denominator: the first band that it fits, or in proportion."""
    if isinstance(points, Proportional):
        return _proportion(points, numerator, per, denominator, scale)
    bands = points
    formula = "0"
    for band in reversed(bands):
        conditions = [_compared(numerator, per, _SIGNS[name], bound, denominator) for _, name, bound in band.bounds()]
        met = conditions[0] if len(conditions) == 1 else f"AND({','.join(conditions)})"
        formula = f"IF({met},{scale.of(band.points)},{formula})"
    return formula


def _proportion(points: Proportional, numerator: Formula, per: Decimal, denominator: Formula, scale: Scale) -> Formula:
    """As far as the figure has come from the one end to the other; between two steps it has nine decimals."""
    steps = 10 ** max(map(decimal_places, (per, points.zero_at, points.full_at)))
    zero, full = (whole(end * steps) for end in points.thresholds())
    there = f"{numerator}*{whole(per * steps)}"
    come = f"({there}-{zero}*{denominator})" if points.rises else f"({zero}*{denominator}-{there})"
    come, way = f"ROUND({come},{_DIGITS})", f"ROUND({abs(int(full) - int(zero))}*{denominator},{_DIGITS})"
    most = scale.of(points.points)
    return f"IF({come}<=0,0,IF({come}>={way},{most},ROUND({most}*{come}/{way},9)))"


def compared(figure: Formula, sign: str, bound: Decimal) -> Formula:
    """A figure against a bound."""
    return _compared(figure, Decimal(1), sign, bound, "1")


def _compared(numerator: Formula, per: Decimal, sign: str, bound: Decimal, denominator: Formula) -> Formula:
    steps = 10 ** max(decimal_places(per), decimal_places(bound))
    left = f"ROUND({numerator}*{whole(per * steps)},{_DIGITS})"
    return f"{left}{sign}ROUND({whole(bound * steps)}*{denominator},{_DIGITS})"

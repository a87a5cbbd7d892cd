"""“change” in formulas: the figure of this period, less that of the one before."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from yte_check.forms.formulas.bands import band_points, compared
from yte_check.forms.formulas.worth import Formula, Scale, Worth
from yte_check.standard.place import Place
from yte_check.standard.rules import ChangeRule, TwoPeriods
from yte_check.standard.rules.bands import PointScale, ValueRange, points_among, thresholds_of
from yte_check.standard.rules.proportional import Proportional

_NOTHING, _SOME = Decimal(0), Decimal(1)


def case(rule: ChangeRule, states: Sequence[str]) -> Formula:
    """1 both figures are missing, 2 that of this period, 3 that of the period before, 4 none.

    In percent it is 5 where there was nothing before, 6 where there is nothing now and it is not said what there was.
    Where a rise from nothing has no rate and no points, 5 stands for a figure that is missing."""
    value, previous = states
    now = "4" if not rule.in_percent else f"IF({previous}=0,5,4)"
    without = "2" if not rule.in_percent else f"IF({previous}=0,5,2)"
    before = "3" if not rule.in_percent else f"IF({value}=0,6,3)"
    return f"IF(ISNUMBER({previous}),IF(ISNUMBER({value}),{now},{without}),IF(ISNUMBER({value}),{before},1))"


def worths(rule: ChangeRule, place: Place, states: Sequence[str], scale: Scale) -> list[Worth]:
    value, previous = states
    bands, most = rule.table.at(place), scale.of(rule.maximum())
    per, before = (Decimal(100), previous) if rule.in_percent else (_SOME, "1")
    points = band_points(bands, f"({value}-{previous})", per, before, scale)
    both = Worth(points, points, most)
    if not rule.in_percent:
        unknown = scale.worth(rule.score(None, place))
        return [unknown, _at_least(bands, f"(-{previous})", most, scale), _at_most(bands, value, most, scale), both]
    absent = TwoPeriods(None, _NOTHING if rule.when_absent is not None else None)
    open_cases = (TwoPeriods(None, None), TwoPeriods(None, _SOME), TwoPeriods(_SOME, None))
    known = [scale.worth(rule.score(periods, place)) for periods in open_cases]
    return [*known, both, *(scale.worth(rule.score(each, place)) for each in (absent, TwoPeriods(_NOTHING, None)))]


def _at_least(bands: PointScale, low: Formula, most: Formula, scale: Scale) -> Worth:
    """The points of every change from ``low`` on."""
    if isinstance(bands, Proportional):
        here = band_points(bands, low, _SOME, "1", scale)
        return Worth(here, most, most) if bands.rises else Worth("0", here, most)
    above = [points_among(bands, ValueRange(end, None, above_low=True)) for end in _ends(bands)]
    at = [points_among(bands, ValueRange(end, None)) for end in _ends(bands)]
    return _by_step(low, _ends(bands), [points_among(bands, ValueRange(None, None)), *above], at, most, scale)


def _at_most(bands: PointScale, high: Formula, most: Formula, scale: Scale) -> Worth:
    """The points of every change up to ``high``."""
    if isinstance(bands, Proportional):
        here = band_points(bands, high, _SOME, "1", scale)
        return Worth("0", here, most) if bands.rises else Worth(here, most, most)
    ends = _ends(bands)
    between = [points_among(bands, ValueRange(None, end)) for end in _between(ends)]
    at = [points_among(bands, ValueRange(None, end)) for end in ends]
    return _by_step(high, ends, between, at, most, scale)


def _ends(bands: PointScale) -> list[Decimal]:
    return sorted(set(thresholds_of(bands)))


def _between(ends: Sequence[Decimal]) -> list[Decimal]:
    """A change below all thresholds, one between each two, one above all."""
    return [ends[0] - 1, *((one + other) / 2 for one, other in pairwise(ends)), ends[-1] + 1]


def _by_step(
    figure: Formula, ends: Sequence[Decimal], between: Sequence[tuple[Decimal, Decimal]],
    at: Sequence[tuple[Decimal, Decimal]], most: Formula, scale: Scale,
) -> Worth:  # fmt: skip
    """The fewest and the most points by where a figure stands: at one of the ends, or ``between`` them."""

    def chosen(which: int) -> Formula:
        formula = scale.of(between[-1][which])
        for position in range(len(ends) - 1, -1, -1):
            end, below, here = ends[position], scale.of(between[position][which]), scale.of(at[position][which])
            formula = f"IF({compared(figure, '<', end)},{below},IF({compared(figure, '=', end)},{here},{formula}))"
        return formula

    return Worth(chosen(0), chosen(1), most)

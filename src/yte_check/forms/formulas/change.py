"""“change” in formulas: the figure of this period, less that of the one before."""

from collections.abc import Sequence
from decimal import Decimal

from yte_check.forms.formulas.bands import band_points, compared
from yte_check.forms.formulas.worth import Formula, Scale, WorthCells
from yte_check.standard.place import Place
from yte_check.standard.rules import ChangeRule, TwoPeriods
from yte_check.standard.rules.bands import PointScale
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.rules.stages import Stages, stages_from, stages_up_to

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


def worths(rule: ChangeRule, place: Place, states: Sequence[str], scale: Scale) -> list[WorthCells]:
    value, previous = states
    bands, most = rule.table.at(place), scale.of(rule.maximum())
    per, before = (Decimal(100), previous) if rule.in_percent else (_SOME, "1")
    points = band_points(bands, f"({value}-{previous})", per, before, scale)
    both = WorthCells(points, points, most)
    if not rule.in_percent:
        unknown = scale.worth(rule.score(None, place))
        return [unknown, _from(bands, f"(-{previous})", most, scale), _up_to(bands, value, most, scale), both]
    absent = TwoPeriods(None, _NOTHING if rule.when_absent is not None else None)
    open_cases = (TwoPeriods(None, None), TwoPeriods(None, _SOME), TwoPeriods(_SOME, None))
    known = [scale.worth(rule.score(periods, place)) for periods in open_cases]
    return [*known, both, *(scale.worth(rule.score(each, place)) for each in (absent, TwoPeriods(_NOTHING, None)))]


def _from(bands: PointScale, low: Formula, most: Formula, scale: Scale) -> WorthCells:
    """The points of every change from ``low`` on."""
    if isinstance(bands, Proportional):
        here = band_points(bands, low, _SOME, "1", scale)
        return WorthCells(here, most, most) if bands.rises else WorthCells("0", here, most)
    return _by_stage(low, stages_from(bands), most, scale)


def _up_to(bands: PointScale, high: Formula, most: Formula, scale: Scale) -> WorthCells:
    """The points of every change up to ``high``."""
    if isinstance(bands, Proportional):
        here = band_points(bands, high, _SOME, "1", scale)
        return WorthCells("0", here, most) if bands.rises else WorthCells(here, most, most)
    return _by_stage(high, stages_up_to(bands), most, scale)


def _by_stage(end: Formula, stages: Stages, most: Formula, scale: Scale) -> WorthCells:
    def chosen(which: int) -> Formula:
        formula = scale.of(stages.above[which])
        for threshold, below, at in reversed(stages.stages):
            here = f"IF({compared(end, '=', threshold)},{scale.of(at[which])},{formula})"
            formula = f"IF({compared(end, '<', threshold)},{scale.of(below[which])},{here})"
        return formula

    return WorthCells(chosen(0), chosen(1), most)

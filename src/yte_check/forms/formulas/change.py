"""“change” in formulas: the figure of this period, less that of the one before."""

from collections.abc import Sequence
from decimal import Decimal

from yte_check.forms.formulas.bands import band_points
from yte_check.forms.formulas.worth import Formula, Scale, Worth
from yte_check.standard.place import Place
from yte_check.standard.rules import ChangeRule, TwoPeriods

_NOTHING, _SOME = Decimal(0), Decimal(1)


def case(rule: ChangeRule, states: Sequence[str]) -> Formula:
    """1 a figure is missing, 2 also what there was before may be nothing, 3 it is nothing, 4 both figures.

    Where a rise from nothing has no rate and no points, 3 stands for a figure that is missing, too."""
    value, previous = states
    both = f"AND(ISNUMBER({value}),ISNUMBER({previous}))"
    open_case = f"IF(ISNUMBER({previous}),1,2)"
    known = f"IF({both},4,{open_case})"
    return f"IF(ISNUMBER({previous}),IF({previous}=0,3,{known}),{known})" if rule.in_percent else known


def worths(rule: ChangeRule, place: Place, states: Sequence[str], scale: Scale) -> list[Worth]:
    value, previous = states
    absent = TwoPeriods(None, _NOTHING if rule.when_absent is not None else None)
    known = [TwoPeriods(None, _SOME), TwoPeriods(None, None), absent]
    per, before = (Decimal(100), previous) if rule.in_percent else (_SOME, "1")
    points = band_points(rule.table.at(place), f"({value}-{previous})", per, before, scale)
    both = Worth(points, points, scale.of(rule.maximum()))
    return [*(scale.worth(rule.score(periods, place)) for periods in known), both]

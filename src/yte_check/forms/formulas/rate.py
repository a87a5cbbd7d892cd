"""“rate” in formulas: every case of missing and absent counts as the rule itself scores it, and the bands."""

from collections.abc import Sequence
from decimal import Decimal

from yte_check.forms.formulas.bands import band_points
from yte_check.forms.formulas.worth import Formula, Scale, WorthCells
from yte_check.standard.place import Place
from yte_check.standard.rules import Counts, Rate

_ZERO, _SOME = Decimal(0), Decimal(1)
_OPEN = (Counts(None, None), Counts(None, _SOME), Counts(_ZERO, None), Counts(_SOME, None), Counts(None, _ZERO))
"""What can be given where something is missing: it never matters how many, only whether there are any."""
FAULTS = ("form_fault_number", "form_fault_share", "form_fault_zero")


def fault(rule: Rate, states: Sequence[str]) -> Formula:
    """0 where the counts can be, else the place of what is wrong with them in ``FAULTS``."""
    numerator, denominator = states
    formula = "0"
    if rule.when_absent is None:
        formula = f'IF({denominator}="",{formula},IF({denominator}=0,3,{formula}))'
    if rule.is_share:
        both = f"AND(ISNUMBER({numerator}),ISNUMBER({denominator}))"
        formula = f"IF({both},IF({numerator}>{denominator},2,{formula}),{formula})"
    return f'IF(OR({numerator}="?",{denominator}="?"),1,{formula})'


def case(rule: Rate, states: Sequence[str]) -> Formula:
    """1 nothing usable, 2 to 5 one count is missing, 6 no one to count, 7 both counts."""
    numerator, denominator = states
    absent = f"{denominator}=0" if rule.is_share else f"AND({denominator}=0,{numerator}=0)"
    no_denominator = f'IF({numerator}="",1,IF({numerator}=0,3,4))'
    no_numerator = f"IF({denominator}=0,5,2)"
    usable = f'IF({denominator}="",{no_denominator},IF({numerator}="",{no_numerator},IF({absent},6,7)))'
    return f"IF({fault(rule, states)}>0,1,{usable})"


def worths(rule: Rate, place: Place, states: Sequence[str], scale: Scale) -> list[WorthCells]:
    bands = rule.table.at(place)
    points = band_points(bands, states[0], rule.per, states[1], scale)
    known = [scale.worth(rule.score(counts, place)) for counts in (*_OPEN, Counts(_ZERO, _ZERO))]
    return [*known, WorthCells(points, points, scale.of(rule.maximum()))]

"""“number” in formulas."""

from collections.abc import Sequence
from decimal import Decimal

from yte_check.forms.formulas.bands import band_points
from yte_check.forms.formulas.worth import Formula, Scale, WorthCells
from yte_check.standard.place import Place
from yte_check.standard.rules import NumberRule


def case(rule: NumberRule, states: Sequence[str]) -> Formula:
    """1 not answered, 2 a figure."""
    return f"IF(ISNUMBER({states[0]}),2,1)"


def worths(rule: NumberRule, place: Place, states: Sequence[str], scale: Scale) -> list[WorthCells]:
    bands = rule.table.at(place)
    points = band_points(bands, states[0], Decimal(1), "1", scale)
    return [scale.worth(rule.score(None, place)), WorthCells(points, points, scale.of(rule.maximum()))]

"""“yes_no” in formulas."""

from collections.abc import Sequence

from yte_check.forms.formulas.worth import Formula, Scale, WorthCells
from yte_check.standard.place import Place
from yte_check.standard.rules import YesNo


def case(rule: YesNo, states: Sequence[str]) -> Formula:
    """1 not answered, 2 yes, 3 no."""
    return f"IF({states[0]}=1,2,IF({states[0]}=0,3,1))"


def worths(rule: YesNo, place: Place, states: Sequence[str], scale: Scale) -> list[WorthCells]:
    return [scale.worth(rule.score(answer, place)) for answer in (None, True, False)]

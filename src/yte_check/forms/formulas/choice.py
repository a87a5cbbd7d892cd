"""“choice” in formulas."""

from collections.abc import Sequence

from yte_check.forms.formulas.worth import Formula, Scale, Worth
from yte_check.standard.place import Place
from yte_check.standard.rules import Choice


def case(rule: Choice, states: Sequence[str]) -> Formula:
    """1 not answered, then the options in their order."""
    return f"IF(ISNUMBER({states[0]}),{states[0]}+1,1)"


def worths(rule: Choice, place: Place, states: Sequence[str], scale: Scale) -> list[Worth]:
    return [scale.worth(rule.score(answer, place)) for answer in (None, *rule.options)]

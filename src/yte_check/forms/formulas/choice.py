"""“choice” in formulas."""

from collections.abc import Mapping, Sequence

from yte_check.forms.formulas.worth import Formula, Scale, WorthCells
from yte_check.standard.place import Place
from yte_check.standard.rules import Choice
from yte_check.standard.rules.striking import Strike, strike

_STATES: Mapping[Strike, Formula] = {"certain": "-1", "possible": "0", "no": "1"}


def strikes(rule: Choice, place: Place) -> list[Formula]:
    """Whether the whole set is failed: 1 it is not, 0 perhaps, -1 it is."""
    return [_STATES[strike(rule, answer, place)] for answer in (None, *rule.options)]


def case(rule: Choice, states: Sequence[str]) -> Formula:
    """1 not answered, then the options in their order."""
    return f"IF(ISNUMBER({states[0]}),{states[0]}+1,1)"


def worths(rule: Choice, place: Place, states: Sequence[str], scale: Scale) -> list[WorthCells]:
    return [scale.worth(rule.score(answer, place)) for answer in (None, *rule.options)]

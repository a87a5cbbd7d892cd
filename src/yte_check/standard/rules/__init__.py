"""The rule types: a closed list, those of ``leaf.py`` and ``parts``."""

from typing import TYPE_CHECKING, Annotated, Any

from yte_check.documents.tagged import Tagged
from yte_check.standard.rules.base import Rule
from yte_check.standard.rules.change import ChangeRule, TwoPeriods
from yte_check.standard.rules.checklist import Checklist
from yte_check.standard.rules.choice import Choice
from yte_check.standard.rules.leaf import Leaf, LeafRule
from yte_check.standard.rules.number import NumberRule
from yte_check.standard.rules.parts import Parts
from yte_check.standard.rules.rate import Counts, Rate
from yte_check.standard.rules.yes_no import YesNo

__all__ = [
    "AnyRule",
    "ChangeRule",
    "Checklist",
    "Choice",
    "Counts",
    "LeafRule",
    "NumberRule",
    "Parts",
    "Rate",
    "Rule",
    "TwoPeriods",
    "YesNo",
]

AnyRule = Annotated[Leaf | Parts, Tagged("type")]

if TYPE_CHECKING:

    def _says_everything(rule: AnyRule) -> Rule[Any]:
        """Fails in mypy, with what is missing, where a member of the list does not say what every rule says."""
        return rule

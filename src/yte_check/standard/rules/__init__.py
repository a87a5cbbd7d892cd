"""The six rule types: a closed list. A new type is a module here and a name in the union below."""

from typing import Annotated

from yte_check.documents.tagged import Tagged
from yte_check.standard.rules.base import Rule
from yte_check.standard.rules.checklist import Checklist
from yte_check.standard.rules.choice import Choice
from yte_check.standard.rules.number import Figure
from yte_check.standard.rules.parts import Parts
from yte_check.standard.rules.rate import Counts, Rate
from yte_check.standard.rules.yes_no import YesNo

__all__ = ["AnyRule", "Checklist", "Choice", "Counts", "Figure", "Parts", "Rate", "Rule", "YesNo"]

AnyRule = Annotated[YesNo | Checklist | Choice | Rate | Figure | Parts, Tagged("type")]

"""The closed list of the rules that score one answer by themselves; ``parts`` holds several of them.

A new type is a module in this folder and its name in the union; mypy then names every place that has to know it.
"""

from typing import Annotated

from yte_check.documents.tagged import Tagged
from yte_check.standard.rules.change import ChangeRule
from yte_check.standard.rules.checklist import Checklist
from yte_check.standard.rules.choice import Choice
from yte_check.standard.rules.number import NumberRule
from yte_check.standard.rules.rate import Rate
from yte_check.standard.rules.yes_no import YesNo

Leaf = YesNo | Checklist | Choice | Rate | NumberRule | ChangeRule
LeafRule = Annotated[Leaf, Tagged("type")]

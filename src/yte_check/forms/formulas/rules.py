"""The formulas of every rule type under one name; a new type is a module here and a line below."""

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from yte_check.forms.formulas import checklist, choice, number, rate, yes_no
from yte_check.forms.formulas.worth import Formula, Scale, Worth
from yte_check.standard.place import Place
from yte_check.standard.rules import Checklist, Choice, Figure, Rate, YesNo
from yte_check.standard.rules.parts import PartRule

_MODULES: dict[type[Any], ModuleType] = {
    YesNo: yes_no,
    Checklist: checklist,
    Choice: choice,
    Figure: number,
    Rate: rate,
}


def case(rule: PartRule, states: Sequence[str]) -> Formula:
    """Which of the cases of ``worths`` the cells are in, counted from 1."""
    formula: Formula = _MODULES[type(rule)].case(rule, states)
    return formula


def worths(rule: PartRule, place: Place, states: Sequence[str], scale: Scale) -> list[Worth]:
    """What the rule is worth at a place, for each case."""
    found: list[Worth] = _MODULES[type(rule)].worths(rule, place, states, scale)
    return found


def dimensions(rule: PartRule) -> frozenset[str]:
    """What of a place the rule asks for: «zone», «region», both or neither."""
    if isinstance(rule, Rate | Figure):
        tables: list[Any] = [rule.bands_by]
    else:
        tables = [option.points_by for option in rule.options.values()] if isinstance(rule, Choice) else []
    return frozenset("zone" if table.zone is not None else "region" for table in tables if table is not None)

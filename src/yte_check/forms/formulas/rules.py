"""The formulas of every rule type under one name; a new type is a module here and a line below."""

from collections.abc import Sequence
from typing import assert_never

from yte_check.forms.formulas import change, checklist, choice, number, rate, yes_no
from yte_check.forms.formulas.worth import Formula, Scale, WorthCells
from yte_check.standard.place import Place
from yte_check.standard.rules import ChangeRule, Checklist, Choice, LeafRule, NumberRule, Rate, YesNo


def case(rule: LeafRule, states: Sequence[str]) -> Formula:
    """Which of the cases of ``worths`` the cells are in, counted from 1."""
    match rule:
        case YesNo():
            return yes_no.case(rule, states)
        case Checklist():
            return checklist.case(rule, states)
        case Choice():
            return choice.case(rule, states)
        case NumberRule():
            return number.case(rule, states)
        case Rate():
            return rate.case(rule, states)
        case ChangeRule():
            return change.case(rule, states)
        case _:
            assert_never(rule)


def worths(rule: LeafRule, place: Place, states: Sequence[str], scale: Scale) -> list[WorthCells]:
    """What the rule is worth at a place, for each case."""
    match rule:
        case YesNo():
            return yes_no.worths(rule, place, states, scale)
        case Checklist():
            return checklist.worths(rule, place, states, scale)
        case Choice():
            return choice.worths(rule, place, states, scale)
        case NumberRule():
            return number.worths(rule, place, states, scale)
        case Rate():
            return rate.worths(rule, place, states, scale)
        case ChangeRule():
            return change.worths(rule, place, states, scale)
        case _:
            assert_never(rule)


def strikes(rule: LeafRule, place: Place) -> list[Formula]:
    """Whether the rule by itself fails the whole set, for each case: 1 it does not, 0 perhaps, -1 it does."""
    assert isinstance(rule, Choice)
    return choice.strikes(rule, place)


def dimensions(rule: LeafRule) -> frozenset[str]:
    """What of a place the rule asks for: “zone”, “region”, attributes, several or none."""
    return frozenset(name for _, table in rule.tables() for name in table.by)

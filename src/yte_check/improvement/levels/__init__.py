"""The levels of an indicator that are within reach, for every rule type: finite, and none is left out.

Where points are the same for many answers, the answer nearest to the present one stands for all of them.
"""

from collections.abc import Iterator
from typing import Any, assert_never

from yte_check.improvement.levels.changes import change_levels
from yte_check.improvement.levels.checklists import checklist_levels
from yte_check.improvement.levels.choices import choice_levels, yes_no_levels
from yte_check.improvement.levels.numbers import number_levels
from yte_check.improvement.levels.parts import parts_levels
from yte_check.improvement.levels.rates import rate_levels
from yte_check.improvement.model import Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo

__all__ = ["levels"]


def levels(rule: AnyRule, answer: Any, places: tuple[Place, ...], price: Price) -> Iterator[ReachableLevel]:
    """Every level that differs from the present one; ``places`` are those that the station can have.

    Moves that ``price`` says are impossible lead nowhere.
    """
    match rule:
        case Parts():
            yield from parts_levels(rule, answer, places, price, levels)
        case Checklist():
            yield from checklist_levels(rule, answer, places, price)
        case Choice():
            yield from choice_levels(rule, answer, places, price)
        case Rate():
            yield from rate_levels(rule, answer, places, price)
        case NumberRule():
            yield from number_levels(rule, answer, places, price)
        case ChangeRule():
            yield from change_levels(rule, answer, places, price)
        case YesNo():
            yield from yes_no_levels(rule, answer, places, price)
        case _:
            assert_never(rule)

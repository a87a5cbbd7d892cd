"""The rules that score by themselves: an indicator's own, or those of its parts."""

from collections.abc import Iterator, Mapping
from typing import Any

from yte_check.standard.rules import AnyRule, LeafRule, Parts
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.bands import BandTable


def parts_of(rule: AnyRule) -> Mapping[str, LeafRule]:
    """The parts of a rule by name; none where it is one rule."""
    return rule.parts if isinstance(rule, Parts) else {}


def leaves(rule: AnyRule) -> Iterator[tuple[str | None, LeafRule]]:
    """A rule that has no parts, under no name, or its parts."""
    if isinstance(rule, Parts):
        yield from rule.parts.items()
    else:
        yield None, rule


def steps_of(name: str | None) -> tuple[str, ...]:
    """The keys that lead from an answer to that of its part of this name."""
    return () if name is None else (name,)


def part_of(rule: AnyRule, name: str | None) -> AnyRule | None:
    """The part of this name; the rule itself where none is asked for, None where there is no such part."""
    return rule if name is None else parts_of(rule).get(name)


def answer_of(answer: Any, name: str | None) -> Any:
    """What of the answer to a rule is the answer to its part of this name."""
    if name is None:
        return answer
    found = (answer or {}).get(name)
    return None if isinstance(found, NotApplicable) else found


def items_of(rule: AnyRule) -> Mapping[str, str]:
    """What a rule asks for item by item, each there or not: the words by the key; nothing of the parts of a rule."""
    asked = () if isinstance(rule, Parts) else rule.questions()
    return {str(each.path[-1]): each.words for each in asked if each.kind == "yes_no" and each.path}


def measuring(rule: AnyRule) -> BandTable | None:
    """The bands that a figure is measured with; None where what is answered is not one figure in a unit."""
    own = (table for holder, table in rule.tables() if not holder)
    return next((table for table in own if isinstance(table, BandTable) and table.unit), None)

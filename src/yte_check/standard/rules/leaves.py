"""A rule taken apart: the rules that score by themselves, however deep they stand in parts, and the way to each."""

from collections.abc import Iterator, Mapping
from typing import Any

from yte_check.documents.diagnostics import Path
from yte_check.standard.rules import AnyRule, LeafRule, Parts
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.bands import BandTable

Steps = tuple[str, ...]
"""The names of parts that lead from a rule, or from its answer, to a part; none lead to the whole."""


def parts_of(rule: AnyRule) -> Mapping[str, AnyRule]:
    """The parts of a rule by name; none where it is one rule."""
    return rule.parts if isinstance(rule, Parts) else {}


def leaves(rule: AnyRule, steps: Steps = ()) -> Iterator[tuple[Steps, LeafRule]]:
    """A rule that has no parts, or those of its parts, down to the last."""
    if isinstance(rule, Parts):
        for name, part in rule.parts.items():
            yield from leaves(part, (*steps, name))
    else:
        yield steps, rule


def groups(rule: AnyRule, steps: Steps = ()) -> Iterator[tuple[Steps, Parts]]:
    """A rule that has parts, and those of its parts that have parts themselves, each before what is in it."""
    if isinstance(rule, Parts):
        yield steps, rule
        for name, part in rule.parts.items():
            yield from groups(part, (*steps, name))


def optional_parts(rule: AnyRule) -> frozenset[Steps]:
    """The parts, at whatever depth, of which a station may say that they do not apply."""
    return frozenset((*steps, name) for steps, group in groups(rule) for name in group.may_not_apply)


def named_parts(rule: AnyRule) -> Mapping[str, Steps]:
    """Every part, at whatever depth, by the name that files give it: “a”, and “a.b” of the part b of a."""
    return {named(steps): steps for steps in every_part(rule)}


def named(steps: Steps) -> str:
    """The name of a part in one word."""
    return ".".join(steps)


def steps_below(rule: AnyRule) -> Iterator[Steps]:
    """The way to each part, at whatever depth, each before what is in it; none of it to a rule that has no parts."""
    if isinstance(rule, Parts):
        yield from every_part(rule)
    else:
        yield ()


def path_of(steps: Steps) -> Path:
    """Where a part stands below its rule."""
    return tuple(key for name in steps for key in ("parts", name))


def at_steps(rule: AnyRule, steps: Steps) -> AnyRule:
    """The part that some names lead to. Raises KeyError where there is none."""
    for name in steps:
        rule = parts_of(rule)[name]
    return rule


def steps_to(rule: AnyRule, name: str | None) -> Steps | None:
    """The steps to the part of a name; none to the rule itself where none is asked for, None where there is no such
    part."""
    return () if name is None else named_parts(rule).get(name)


def part_of(rule: AnyRule, name: str | None) -> AnyRule | None:
    """The part of this name; the rule itself where none is asked for, None where there is no such part."""
    steps = steps_to(rule, name)
    return at_steps(rule, steps) if steps is not None else None


def answer_of(answer: Any, steps: Steps) -> Any:
    """What of the answer to a rule is the answer to the part that some names lead to."""
    for name in steps:
        answer = (answer or {}).get(name)
        if isinstance(answer, NotApplicable):
            return None
    return answer


def label_at(rule: AnyRule, steps: Steps) -> str:
    """What a part asks, in its own words or in those of the nearest part around it that has any."""
    above = [at_steps(rule, steps[:depth]).label() for depth in range(1, len(steps) + 1)]
    return next(filter(None, reversed(above)), "")


def answered(rule: AnyRule, answer: Any, steps: Steps = ()) -> Iterator[tuple[Steps, AnyRule, Any]]:
    """What an answer says of each of the rules that score by themselves; of a part that does not apply that alone."""
    if isinstance(rule, Parts) and not isinstance(answer, NotApplicable):
        for name, part in rule.parts.items():
            yield from answered(part, (answer or {}).get(name), (*steps, name))
    else:
        yield steps, rule, answer


def items_of(rule: AnyRule) -> Mapping[str, str]:
    """What a rule asks for item by item, each there or not: the words by the key; nothing of the parts of a rule."""
    asked = () if isinstance(rule, Parts) else rule.questions()
    return {str(each.path[-1]): each.words for each in asked if each.kind == "yes_no" and each.path}


def measuring(rule: AnyRule) -> BandTable | None:
    """The bands that a figure is measured with; None where what is answered is not one figure in a unit."""
    own = (table for holder, table in rule.tables() if not holder)
    return next((table for table in own if isinstance(table, BandTable) and table.unit), None)


def every_part(rule: AnyRule, steps: Steps = ()) -> Iterator[Steps]:
    """The steps to each part, each before what is in it."""
    for name, part in parts_of(rule).items():
        yield (*steps, name)
        yield from every_part(part, (*steps, name))

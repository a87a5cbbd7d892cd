"""Knock-outs within a rule: a part that comes to too little, an option that fails the whole set."""

from collections.abc import Iterator
from typing import Any, Literal

from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, Choice, Parts
from yte_check.standard.rules.answering import NotApplicable

Strike = Literal["certain", "possible", "no"]


def has_knockouts(rule: AnyRule) -> bool:
    """Whether a rule knocks out by itself, besides what its indicator says."""
    match rule:
        case Parts():
            return bool(rule.knockouts) or any(map(has_knockouts, rule.parts.values()))
        case Choice():
            return any(option.knockout for option in rule.options.values())
        case _:
            return False


def strike(rule: AnyRule, answer: Any, place: Place) -> Strike:
    """Whether the whole set is failed by what is answered, in every completion or in some."""
    found = set(_strikes(rule, answer, place))
    return "certain" if "certain" in found else "possible" if "possible" in found else "no"


def _strikes(rule: AnyRule, answer: Any, place: Place) -> Iterator[Strike]:
    match rule:
        case Parts():
            for name, part in rule.parts.items():
                given = (answer or {}).get(name)
                if isinstance(given, NotApplicable):
                    continue
                knockout = (rule.knockouts or {}).get(name)
                score = rule.score_part(name, given, place)
                if knockout is not None and knockout.is_possible(score):
                    yield "certain" if knockout.is_certain(score) else "possible"
                found = strike(part, given, place)
                yield "possible" if found == "certain" and given is None and name in rule.may_not_apply else found
        case Choice() if answer is not None:
            yield "certain" if rule.options[answer].knockout else "no"
        case Choice():
            marked = [option.knockout for option in rule.options.values()]
            yield "certain" if all(marked) else "possible" if any(marked) else "no"
        case _:
            yield "no"

"""Answers and rules in words for a reader who has never seen the file: no key of it is shown."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.checklist import Checklist
from yte_check.standard.rules.choice import Choice, Option
from yte_check.standard.rules.number import Figure
from yte_check.standard.rules.parts import PartRule, Parts
from yte_check.standard.rules.rate import Rate
from yte_check.standard.rules.yes_no import YesNo


def answer_lines(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> tuple[str, ...]:
    """An answer with its figures: one line, or one for each part of the rule."""
    if not isinstance(rule, Parts) or answer is None:
        return (_line(rule, answer, place, lang),)
    labelled = ((_label(part), _line(part, answer.get(name), place, lang)) for name, part in rule.parts.items())
    return tuple(f"{label}: {line}" if label else line for label, line in labelled)


def _line(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> str:
    said = rule.explain(answer, place, lang).replace(" %", "\u00a0%")
    if isinstance(rule, Checklist) and answer:
        unanswered = [title for key, title in rule.items.items() if key not in answer]
        absent = tuple(title for key, title in rule.items.items() if answer.get(key) is False)
        said += ": " + ", ".join(unanswered) if unanswered else ""
        said += "; " + say("report_items_absent", lang, items=absent) if absent else ""
    return said


def _label(rule: PartRule) -> str:
    """What a part counts or asks, in the words of its rule."""
    match rule:
        case Rate():
            return rule.numerator
        case YesNo() | Figure():
            return rule.question
        case _:
            return ""


def rule_lines(rule: AnyRule, place: Place, lang: Lang) -> tuple[str, ...]:
    """The rule in words, a line each; its tables whole where the place leaves the row open."""
    if isinstance(rule, Parts):
        return tuple(_part_lines(rule, place, lang))
    if isinstance(rule, Choice):
        return (say("rule_choice", lang), *(_option(option, place, lang) for option in rule.options.values()))
    return tuple(rule.describe(place, lang))


def _part_lines(rule: Parts, place: Place, lang: Lang) -> Iterator[str]:
    for order, part in enumerate(rule.parts.values(), 1):
        yield say("report_rule_part", lang, order=order, points=part.maximum())
        for line in rule_lines(part, place, lang):
            yield f"  {line}"


def _option(option: Option, place: Place, lang: Lang) -> str:
    return say("report_rule_option", lang, label=option.label, points=_option_points(option, place))


def _option_points(option: Option, place: Place) -> Decimal | tuple[Decimal, ...]:
    try:
        return option.at(place)
    except LookupError:  # neither zone nor region is known: every row
        return option.rows()

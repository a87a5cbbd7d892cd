"""Answers and rules in words for a reader who has never seen the file: no key of it is shown."""

from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.reports.styled import unbroken
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.checklist import Checklist
from yte_check.standard.rules.parts import Parts


def answer_lines(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> tuple[str, ...]:
    """An answer with its figures: one line, or one for each part of the rule."""
    if not isinstance(rule, Parts) or answer is None:
        return (_line(rule, answer, place, lang),)
    labelled = ((part.label(), _line(part, answer.get(name), place, lang)) for name, part in rule.parts.items())
    return tuple(f"{label}: {line}" if label else line for label, line in labelled)


def _line(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> str:
    said = unbroken(rule.explain(answer, place, lang))
    if isinstance(rule, Checklist) and answer:
        unanswered = [title for key, title in rule.items.items() if key not in answer]
        absent = tuple(title for key, title in rule.items.items() if answer.get(key) is False)
        said += ": " + ", ".join(unanswered) if unanswered else ""
        said += "; " + say("items_absent", lang, items=absent) if absent else ""
    return said

"""The languages: one catalogue of messages for each, and numbers and days as each writes them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import import_module
from itertools import islice
from typing import get_args

from yte_check.documents.characters import code_of, strange_letters
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.exact import ExactFraction
from yte_check.documents.language.notes import FieldNote, Quotient, Ungrouped, Word
from yte_check.documents.language.numbers import (
    SIGNS,
    Lang,
    show_day,
    show_month,
    show_number,
    show_ratio,
    show_runs,
    with_unit,
)
from yte_check.documents.language.plurals import counted

__all__ = [
    "LANGS",
    "SIGNS",
    "Lang",
    "Word",
    "catalogue",
    "message",
    "say",
    "show_day",
    "show_month",
    "show_number",
    "show_ratio",
    "show_runs",
    "with_unit",
]

LANGS: tuple[Lang, ...] = get_args(Lang)
_ROOMS = (
    "documents",
    "standard",
    "compiling",
    "places",
    "station",
    "scoring",
    "render",
    "terminal",
    "assess",
    "forms",
    "intake",
    "batch",
    "expected",
    "crosschecks",
    "review",
    "years",
    "recognition",
    "improvement",
    "plans",
    "report",
    "simulation",
    "district",
    "comparison",
    "dossier",
    "filling",
    "criteria",
    "entry",
)
"""The rooms that have messages, in the order in which a code is looked for: what is below others comes first."""
_WRITTEN = ("text", "spaced", "key", "id", "file", "nearest", "value", "wanted", "number")
"""The parameters that quote what someone wrote."""
_LONGEST = 300
"""So much of a parameter is shown."""
_MOST_LETTERS = 5
_OPTIONAL = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_FIELD = re.compile(r"\{(\w+)\}")


def check_language(lang: str) -> None:
    """Raises ValueError for a language that there is not."""
    if lang not in LANGS:
        raise ValueError(f"lang is one of {', '.join(LANGS)}, not {lang!r}")


def catalogue(lang: Lang) -> Mapping[str, str]:
    """Every message of a language by its code."""
    return {code: texts[LANGS.index(lang)] for room in _ROOMS for code, texts in _messages(room).items()}


@cache
def _messages(room: str) -> Mapping[str, tuple[str, str]]:
    messages: Mapping[str, tuple[str, str]] = import_module(f"yte_check.{room}.messages").MESSAGES
    return messages


def _template(code: str, lang: Lang) -> str:
    """The text of a code; rooms that nothing is asked of are not even read. Raises KeyError."""
    for room in _ROOMS:
        texts = _messages(room).get(code)
        if texts is not None:
            return texts[LANGS.index(lang)]
    raise KeyError(code)


def say(code: str, lang: Lang, /, **params: object) -> str:
    """The message of a code. What stands in ``[[…]]`` is left out where a parameter in it is empty."""
    template = _template(code, lang)
    shown = {name: _show(value, lang) for name, value in params.items()}

    def optional(found: re.Match[str]) -> str:
        return found[1] if all(shown.get(name) for name in _FIELD.findall(found[1])) else ""

    if shown.get("unit") in SIGNS:
        template = template.replace("} {unit}", "}{unit}")
    if lang == "en":
        template = counted(template, shown)
    return _OPTIONAL.sub(optional, template).format_map(shown)


def outline(code: str, lang: Lang) -> str:
    """What a code is about, without any of its parameters: “…” stands for each, and what is not always said is left
    out."""
    template = _template(code, lang)
    always = _OPTIONAL.sub("", template).strip() or _OPTIONAL.sub(r"\1", template, count=1)
    return _OPTIONAL.sub("", always).format_map(defaultdict(lambda: "…")).strip()


def message(diagnostic: Diagnostic, lang: Lang) -> str:
    """What a diagnostic says; of a word that is not what it seems, also the characters that make it so."""
    return message_of(diagnostic.code, diagnostic.params, lang)


def message_of(code: str, params: Mapping[str, object], lang: Lang) -> str:
    """What a code says of words that someone wrote: long ones cut, strange characters named."""
    given = {name: _shortened(value) for name, value in params.items()}
    text = say(code, lang, **given)
    letters = tuple(_letter(*each, lang) for each in islice(_strange(params), _MOST_LETTERS))
    return text + " " + say("letter_note", lang, letters=letters) if letters else text


def _strange(params: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in params.items():
        if name in _WRITTEN and isinstance(value, str):
            yield from strange_letters(value[:_LONGEST])


def _letter(character: str, plain: str, lang: Lang) -> str:
    code = "letter_invisible" if not plain else "letter_space" if plain == " " else "letter_like"
    return say(code, lang, code=code_of(character), letter=character, plain=plain)


def _shortened(value: object) -> object:
    return value[: _LONGEST - 1] + "…" if isinstance(value, str) and len(value) > _LONGEST else value


def _show(value: object, lang: Lang) -> str:
    match value:
        case None:
            return ""
        case bool():
            return say("yes" if value else "no", lang)
        case Decimal() | int() | ExactFraction():
            return show_number(value, lang)
        case date():
            return show_day(value, lang)
        case tuple() | list():
            return ", ".join(_show(item, lang) for item in value)
        case FieldNote() | Quotient() | Ungrouped():
            return value.text(lang)
        case Word():
            return say(value.code, lang, **value.params)
        case _:
            return str(value)

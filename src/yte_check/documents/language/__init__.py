"""The languages: one catalogue of messages for each, and numbers and days as each writes them."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import get_args

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language.notes import FieldNote, Word
from yte_check.documents.language.numbers import Lang, show_day, show_number, show_ratio, show_runs
from yte_check.documents.language.plurals import counted

__all__ = ["LANGS", "Lang", "Word", "catalogue", "message", "say", "show_day", "show_number", "show_ratio", "show_runs"]

LANGS: tuple[Lang, ...] = get_args(Lang)
_ROOMS = ("", "report_", "filling_", "form_", "plans_", "improvement_", "batch_")
"""What the catalogues speak of: the whole, and the large fields that have one of their own."""
_OPTIONAL = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_FIELD = re.compile(r"\{(\w+)\}")


def catalogue(lang: Lang) -> Mapping[str, str]:
    """Every message of a language by its code."""
    return {code: text for room in _ROOMS for code, text in _messages(room, lang).items()}


@cache
def _messages(room: str, lang: Lang) -> Mapping[str, str]:
    language = "vietnamese" if lang == "vi" else "english"
    messages: Mapping[str, str] = import_module(f"{__name__}.{room}{language}").MESSAGES
    return messages


def _template(code: str, lang: Lang) -> str:
    """The text of a code; rooms that nothing is asked of are not even read. Raises KeyError."""
    for room in _ROOMS:
        messages = _messages(room, lang)
        if code in messages:
            return messages[code]
    raise KeyError(code)


def say(code: str, lang: Lang, /, **params: object) -> str:
    """The message of a code. What stands in ``[[…]]`` is left out where a parameter in it is empty."""
    template = _template(code, lang)
    shown = {name: _show(value, lang) for name, value in params.items()}

    def optional(found: re.Match[str]) -> str:
        return found[1] if all(shown.get(name) for name in _FIELD.findall(found[1])) else ""

    if lang == "en":
        template = counted(template, shown)
    return _OPTIONAL.sub(optional, template).format_map(shown)


def message(diagnostic: Diagnostic, lang: Lang) -> str:
    """What a diagnostic says."""
    return say(diagnostic.code, lang, **diagnostic.params)


def _show(value: object, lang: Lang) -> str:
    match value:
        case None:
            return ""
        case bool():
            return say("yes" if value else "no", lang)
        case Decimal() | int():
            return show_number(value, lang)
        case date():
            return show_day(value, lang)
        case tuple() | list():
            return ", ".join(_show(item, lang) for item in value)
        case FieldNote():
            return value.text(lang)
        case Word():
            return say(value.code, lang, **value.params)
        case _:
            return str(value)

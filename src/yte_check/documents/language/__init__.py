"""The languages: one catalogue of messages for each, and numbers and days as each writes them."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import get_args

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language.numbers import Lang, show_day, show_number, show_ratio, show_runs

__all__ = ["LANGS", "Lang", "catalogue", "message", "say", "show_day", "show_number", "show_ratio", "show_runs"]

LANGS: tuple[Lang, ...] = get_args(Lang)
_OPTIONAL = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_FIELD = re.compile(r"\{(\w+)\}")


@cache
def catalogue(lang: Lang) -> Mapping[str, str]:
    """Every message of a language by its code."""
    if lang == "vi":
        from yte_check.documents.language.filling_vietnamese import MESSAGES as FILLING
        from yte_check.documents.language.improvement_vietnamese import MESSAGES as IMPROVEMENT
        from yte_check.documents.language.plans_vietnamese import MESSAGES as PLANS
        from yte_check.documents.language.report_vietnamese import MESSAGES as REPORT
        from yte_check.documents.language.vietnamese import MESSAGES
    else:
        from yte_check.documents.language.english import MESSAGES
        from yte_check.documents.language.filling_english import MESSAGES as FILLING
        from yte_check.documents.language.improvement_english import MESSAGES as IMPROVEMENT
        from yte_check.documents.language.plans_english import MESSAGES as PLANS
        from yte_check.documents.language.report_english import MESSAGES as REPORT
    return {**MESSAGES, **REPORT, **FILLING, **PLANS, **IMPROVEMENT}


def say(code: str, lang: Lang, /, **params: object) -> str:
    """The message of a code. What stands in ``[[…]]`` is left out where a parameter in it is empty."""
    template = catalogue(lang)[code]
    shown = {name: _show(value, lang) for name, value in params.items()}

    def optional(found: re.Match[str]) -> str:
        return found[1] if all(shown.get(name) for name in _FIELD.findall(found[1])) else ""

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
        case _:
            return str(value)

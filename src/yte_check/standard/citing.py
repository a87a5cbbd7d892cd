"""Documents as other documents cite them: “Quyết định số 1300/QĐ-BYT”."""

import re
from collections.abc import Iterable

from yte_check.documents.language import Lang, say

DOCUMENT_KINDS = {
    "QĐ": "decision",
    "TT": "circular",
    "NĐ": "decree",
    "NQ": "resolution",
    "KH": "plan",
    "HD": "guideline",
}


def document_kind(number: str, lang: Lang) -> str:
    """What a document is, by the letters of its number: 1300/QĐ-BYT is a “Quyết định”."""
    letters = re.split(r"[/\-\s]", number.upper())
    kind = next((kind for mark, kind in DOCUMENT_KINDS.items() if mark in letters), "other")
    return say(f"document_{kind}", lang)


def cited(number: str, lang: Lang) -> str:
    """A document by its kind and number, as it is named where its day and subject have been told before."""
    return say("document_cited", lang, kind=document_kind(number, lang), number=number)


def all_cited(numbers: Iterable[str], lang: Lang) -> tuple[str, ...]:
    return tuple(cited(number, lang) for number in numbers)

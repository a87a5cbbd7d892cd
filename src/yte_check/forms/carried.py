"""Answers that a form holds from an earlier year: marked until they are corrected, or someone says “Đã xem lại”."""

import hashlib
import json
from collections.abc import Iterable
from decimal import Decimal

from yte_check.documents.language import LANGS, Lang, say
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal, parse_number, parse_yes_no
from yte_check.documents.suggestions import folded
from yte_check.forms.layout import same_words

BESIDE = ("evidence", "note", "carried")
"""The columns of what stands beside an answer: correcting them corrects no answer."""
CarriedCell = tuple[str, str, object]
"""The key of a row, the name of a column, and what stands there."""
_EARLIER_OPEN, _EARLIER_DONE = "Not looked at (copied from {year})", "Looked at"
"""What stood in English forms before; those that were handed out come back filled in."""


@record
class Mark:
    """The year that an answer was copied from, and the fingerprint of the answer as it was copied."""

    year: str
    fingerprint: str


def fingerprint(cells: Iterable[CarriedCell]) -> str:
    """Equal for the same answer, however a spreadsheet keeps its figures and words."""
    filled = sorted((key, name, _plain(value)) for key, name, value in cells if value is not None)
    return hashlib.sha256(json.dumps(filled).encode()).hexdigest()[:16]


def open_words(year: str, lang: Lang) -> str:
    """What stands in the cell of an answer that nobody has looked at."""
    return say("form_carried_open", lang, year=year)


def done_words(lang: Lang) -> str:
    return say("form_carried_done", lang)


def is_looked_at(text: str | None, year: str) -> bool:
    """Whether a cell says that its answer has been looked at. Raises Refusal for what says neither."""
    words = folded(text or "")
    still_open = (*(open_words(year, lang) for lang in LANGS), _EARLIER_OPEN.format(year=year))
    if not words or words in map(folded, still_open):
        return False
    if words in map(folded, (*map(done_words, LANGS), _EARLIER_DONE)):
        return True
    try:
        return parse_yes_no(text)
    except Refusal:
        allowed = tuple(f"“{done_words(lang)}”" for lang in LANGS[:1])
        raise Refusal("form_option_unknown", text=text, nearest=None, allowed=allowed) from None


def _plain(value: object) -> str:
    try:
        number = parse_number(str(value))
    except Refusal:
        return same_words(str(value))
    return format(number.normalize() if number else Decimal(0), "f")

"""Marks of notes in cells, “Tên chỉ tiêu (1)” or “5 (*)”, and what the notes of the table say of them."""

import re
from collections.abc import Iterable, Mapping

from yte_check.criteria.official.wording import one_line, says_knockout

_TAIL = 40
"""How near the end of a cell its marks stand."""
_MARK = r"(?:[(\[]\s*(\*{1,5}|\d{1,2})\s*[)\]]|(\*{1,5})|([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,2}))"
_AT_END = re.compile(rf"\s*{_MARK}\s*$")
_IN_NOTE = re.compile(_MARK)
_REACH = 80
"""How far from a mark its note may say “điểm liệt”."""


def without_notes(text: str) -> tuple[str, tuple[str, ...]]:
    """A cell's text without the marks at its end, and the marks in their order; a text that is all mark stays."""
    found: list[str] = []
    while (mark := _AT_END.search(text, max(0, len(text) - _TAIL))) is not None and text[: mark.start()].strip():
        found.insert(0, _name(mark))
        text = text[: mark.start()].rstrip()
    return text, tuple(found)


def explained(texts: Iterable[str]) -> Mapping[str, bool]:
    """What the notes say of each mark: whether it means “điểm liệt”."""
    found: dict[str, bool] = {}
    for text in texts:
        plain = one_line(text)
        marks = list(_IN_NOTE.finditer(plain))
        ends = [*(mark.start() for mark in marks[1:]), len(plain)]
        for mark, end in zip(marks, ends, strict=False):
            start = max(0, mark.start() - _REACH) if mark is marks[0] else mark.start()
            said = says_knockout(plain[start : min(end, mark.end() + _REACH)])
            found[_name(mark)] = found.get(_name(mark), False) or said
    return found


def is_note(text: str) -> bool:
    """“(*) Chỉ tiêu điểm liệt”: a note below the table, of a mark that stands in it."""
    return text.lstrip(" ([").startswith("*") and says_knockout(text)


def _name(mark: re.Match[str]) -> str:
    return next(name for name in mark.groups() if isinstance(name, str))

"""What can be read and yet may not be what its writer meant: a text cut off at “ #”, characters that cannot be seen,
letters of an encoding before Unicode.

A blank and “#” begin a remark in YAML. Someone who does not know that loses the rest of “Họp Ban Chỉ đạo #2 ngày 5/1”
without a word. A remark behind a figure, a day, a key of a list or “có” is plainly one, and so is one that stands
apart: two blanks before “#” and one after it, as in the files that this program makes.
"""

import re
from collections.abc import Iterator
from functools import cache

from yte_check.documents.characters import INVISIBLE, unseen_in
from yte_check.documents.diagnostics import Path, Problem
from yte_check.documents.old_letters import old_letters
from yte_check.documents.record import record
from yte_check.documents.scalars import NO_WORDS, YES_WORDS
from yte_check.documents.source import Source

_REMARK = re.compile(r"([ \t]+)#([^\r\n]*)")
_BLANKS = (" ", "\t")
_ENDS = (*_BLANKS, "\n", "\r", "")
_ESCAPED = re.compile(r"\\[xuU]")
_CLOSED = re.compile(r"[+-]?[0-9][0-9.,/ -]*%?|[a-z0-9_.-]+|~|[nN]ull|NULL|")
"""A figure, a day, a key, nothing."""
_TEXTS = frozenset((
    "action", "authority", "basis", "cause", "commune", "district", "document", "file", "issuer", "join", "lead",
    "name", "note", "number", "place", "province", "remark", "reviewer", "round", "scope", "text", "title", "who",
))  # fmt: skip
"""Keys whose values are free text, however plain they look."""


@record
class ScalarText:
    """A key or value as it stands in a file."""

    path: Path
    value: str | None
    quoted: bool
    at_key: bool
    end: int
    """The offset behind it."""


def may_be_doubtful(source: Source) -> bool:
    """Whether a text can have anything of the kind; most have not, and are looked at no longer than this."""
    text = source.text
    return not source.is_plain or ("\\" in text and _ESCAPED.search(text) is not None) or _has_close_remark(text)


def _has_close_remark(text: str) -> bool:
    at = text.find("#", 1)
    while at != -1:
        stands_apart = text[at - 2 : at - 1] in _ENDS and text[at + 1 : at + 2] in _ENDS
        if text[at - 1] in _BLANKS and not stands_apart:
            line = text[text.rfind("\n", 0, at) + 1 : at].lstrip()
            if line and not line.startswith("#"):
                return True
        at = text.find("#", at + 1)
    return False


def doubts_of(scalar: ScalarText, source: Source) -> Iterator[Problem]:
    """What to ask the writer about a key or value."""
    text = scalar.value or ""
    around = unseen_in(text)
    if around is not None and _is_text(scalar, INVISIBLE.sub("", text)):  # of a figure or key, its reader says more
        yield Problem("text_invisible", scalar.path, {"text": around}, "warning", scalar.at_key)
    if not scalar.at_key and (old := old_letters(text)) is not None:
        yield Problem("old_encoding", scalar.path, old, "warning")
    remark = None if scalar.quoted or scalar.at_key else _REMARK.match(source.text, scalar.end)
    if remark is not None and _stands_close(remark) and _is_text(scalar, text) and not _is_hint(remark[2]):
        params = {"text": text, "cut": f"#{remark[2]}".rstrip()}
        yield Problem("text_cut", scalar.path, params, "warning")


def _stands_close(remark: re.Match[str]) -> bool:
    return len(remark[1]) < 2 or remark[2][:1] not in ("", " ", "\t")


def _is_text(scalar: ScalarText, text: str) -> bool:
    key = next((step for step in reversed(scalar.path) if isinstance(step, str)), "")
    if key in _TEXTS and not scalar.at_key:
        return True
    return not _CLOSED.fullmatch(text) and text.casefold() not in YES_WORDS | NO_WORDS


def _is_hint(remark: str) -> bool:
    """Whether it is the description of a key, beside which someone has typed without leaving the blanks before it."""
    return " ".join(remark.split()) in _hints()


@cache
def _hints() -> frozenset[str]:
    from yte_check.documents.language import LANGS
    from yte_check.documents.language.fields import field_texts

    texts = (text for lang in LANGS for each in field_texts(lang).values() for text in each)
    return frozenset(" ".join(text.split()) for text in texts)

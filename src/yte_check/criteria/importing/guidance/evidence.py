"""Which documents a table asks as evidence: its column, or what the guidance says behind “Minh chứng:”."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from yte_check.criteria.official.tables import OfficialRow
from yte_check.criteria.official.wording import comparable, one_line

_LABEL = re.compile(
    r"(?:(?:các\s+)?(?:hồ\s+sơ|tài\s+liệu|văn\s+bản)[\s,/]+)*(?:(?:minh|kiểm)\s+chứng|evidence)"
    r"(?:\s+(?:gồm|là|cần\s+có))*\s*:\s*",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*(?:[-–—+•*●▪✓]|\(?[a-zđ][).]|\(?\d{1,2}[).](?=\s))\s*")
_NONE = frozenset("-–—.…/x0 ")
_ABOVE = frozenset(("như trên", "nt", "-nt-", "n.t", "″", "”", '"', "as above"))
"""What stands for the evidence of the row above."""


def evidence_of(rows: Sequence[OfficialRow]) -> tuple[tuple[str, ...], ...]:
    """The documents of each row, in its order; none where the table names none."""
    found: list[tuple[str, ...]] = []
    for row in rows:
        text = row.evidence if row.evidence is not None else _in_guidance(row.guidance or "")
        above = found and comparable(text) in _ABOVE
        found.append(found[-1] if above else documents_in(text))
    return tuple(found)


def documents_in(text: str) -> tuple[str, ...]:
    """An item for each line and each “;”, each once; a line that goes on with a small letter belongs to the one above.

    A comma parts nothing: it stands inside names too.
    """
    items = (item for line in _whole_lines(_LABEL.sub("", text)) for item in line.split(";"))
    named = (_named(item) for item in items)
    return tuple({comparable(item): item for item in named if item}.values())


def _whole_lines(text: str) -> Iterator[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        goes_on = line[:1].islower() and not _BULLET.match(line)
        if lines and goes_on and not lines[-1].endswith((";", ".")):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    yield from lines


def _named(item: str) -> str:
    words = one_line(_unmarked(item)).strip(" .,;:")
    if not words or set(words.casefold()) <= _NONE:
        return ""
    return words[0].upper() + words[1:]


def _in_guidance(guidance: str) -> str:
    """What stands behind “Minh chứng:”, to the end of its line, or the lines marked as items below it."""
    lines = guidance.split("\n")
    for at, line in enumerate(map(_unmarked, lines)):
        label = _LABEL.match(line)
        if label is not None:
            return line[label.end() :] or "\n".join(takewhile(_BULLET.match, lines[at + 1 :]))
    return ""


def _unmarked(line: str) -> str:
    marker = _BULLET.match(line)
    return line[marker.end() :] if marker is not None else line

"""Tables kept as text: whatever spreadsheets, servers and statistics programs of any language call CSV.

UTF-8 or UTF-16; commas, semicolons, tabs or bars between cells; lines that end in any way; a first line “sep=;” for
Excel; cells of any length, with line ends in them.
"""

import csv
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import StringIO
from itertools import islice
from typing import NamedTuple

from yte_check.documents.source import decode_source, refused

DELIMITERS = ",;\t|"
_SAMPLE = 300
_DECLARED = re.compile(r'"?sep=(?:"?([^"\r\n])"?)"?[,;\t|]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LOOKED_AT = 400


class TextRow(NamedTuple):
    """A row by its number, as a spreadsheet counts them, and the line of the text where it begins."""

    number: int
    line: int
    fields: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        return not any(map(str.strip, self.fields))


class BrokenRow(Exception):
    """The quotation marks of a cell are not where they can be; ``line`` is where its row begins."""

    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(str(line))


Likeness = Callable[[tuple[TextRow, ...]], tuple[int, ...]]
"""How much rows look like the table that is wanted."""


def table_text(name: str, content: bytes) -> str:
    """The text of a table's bytes. Raises InvalidDocument."""
    return decode_source(name, _as_utf8(name, content)).text


def table_pages(name: str, content: bytes) -> tuple[str, ...]:
    """The same of a text that may have pages, as PDF programs part them: with form feeds. Raises InvalidDocument."""
    content = _as_utf8(name, content)
    decode_source(name, content.replace(b"\f", b"\n"))  # whatever is wrong is told by its line in the file
    return tuple(decode_source(name, page).text for page in content.split(b"\f"))


def _as_utf8(name: str, content: bytes) -> bytes:
    encoding = _utf16(content)
    if encoding is None:
        return content
    try:
        return content.decode(encoding).encode("utf-8")
    except UnicodeError:
        raise refused(name, "not_utf8") from None


def _utf16(content: bytes) -> str | None:
    """The UTF-16 in which Excel saves “Unicode text”; without a mark it is known by its empty bytes."""
    if content[:2] in _MARKS:
        return _MARKS[content[:2]]
    head = content[:_LOOKED_AT]
    for encoding, empty, filled in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        if len(head) >= 4 and 2 * head[empty::2].count(0) > len(head[empty::2]) and 0 not in head[filled::2]:
            return encoding
    return None


def delimited_rows(text: str, likeness: Likeness) -> tuple[TextRow, ...]:
    """The rows, with the delimiter that the text declares or that makes them most like the table that is wanted.

    Raises BrokenRow.
    """
    declared, text = _declared(text)
    csv.field_size_limit(max(csv.field_size_limit(), len(text)))
    candidates = dict.fromkeys([*declared, *DELIMITERS])
    return tuple(_rows(text, max(candidates, key=lambda delimiter: _measured(text, delimiter, likeness))))


def _declared(text: str) -> tuple[str, str]:
    """The delimiter in Excel's own first line, and the text with that line emptied."""
    found = _DECLARED.match(text)
    return (found[1], "\n" + text[found.end() :]) if found is not None else ("", text)


def _measured(text: str, delimiter: str, likeness: Likeness) -> tuple[int, ...]:
    rows: list[TextRow] = []
    with suppress(BrokenRow):  # what stands before it is enough to choose by
        rows.extend(islice(_rows(text, delimiter), _SAMPLE))
    return likeness(tuple(rows))


def _rows(text: str, delimiter: str) -> Iterator[TextRow]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for number, fields in enumerate(reader, 1):
            yield TextRow(number, line, tuple(fields))
            line = reader.line_num + 1
    except csv.Error:
        raise BrokenRow(line) from None

"""A table whose columns only blanks keep apart: the text of a PDF as “pdftotext -layout” gives it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from yte_check.criteria.official.columns import header_roles, layout_of
from yte_check.criteria.official.legends import is_remark
from yte_check.criteria.official.tables import OfficialCell, RawFile, RawRow, RawTable
from yte_check.criteria.official.wording import (
    cleaned,
    criterion_heading,
    dotted_number,
    is_total,
    number_in,
    points_in,
    roman,
    roman_heading,
)

_PIECE = re.compile(r"\S+(?: \S+)*")
_SEPARATORS = frozenset("\t|")
_DRIFT = 3
"""So far a column can stand from where it stands in other lines: a page has letters of many widths."""
_FEWEST = 3
"""Lines in columns, from which on a text is taken for a table at all."""


class _Column(NamedTuple):
    start: int
    end: int


class _Line(NamedTuple):
    number: int
    pieces: tuple[re.Match[str], ...]

    @property
    def texts(self) -> list[str]:
        return [piece[0] for piece in self.pieces]

    @property
    def crosses(self) -> bool:
        """Whether it goes over the whole width: the heading of a criterion, a total, a remark."""
        first = self.pieces[0][0]
        across = criterion_heading(first) or is_total(first) or is_remark(first)
        return bool(across) or (len(self.pieces) == 1 and roman_heading(first) is not None)


def read_aligned(pages: Sequence[str]) -> RawFile | None:
    """The rows below a header; None where the columns of a page are not as many as its names, or rows run together."""
    header = _header(pages)
    if header is None:
        return None
    parted = _lines_of(pages)
    rows = _Rows(len(header.pieces))
    if not all(rows.take([line for line in page if line.number >= header.number]) for page in parted):
        return None
    table = rows.finished()
    return None if any(_begins_within(row) for row in table) else RawFile((RawTable(table),))


def is_aligned(pages: Sequence[str]) -> bool:
    """Whether there is a header whose words only blanks keep apart."""
    return _header(pages) is not None


def is_in_columns(pages: Sequence[str]) -> bool:
    """Whether a text looks like a table that lost its lines: many pieces to a line, or one title of a column a line."""
    lines = [line for page in pages for line in page.splitlines()]
    parted = sum(len(_PIECE.findall(line)) >= _FEWEST for line in lines)
    alone = [cleaned(line) for line in lines if line.strip()]
    named = any(_names_columns(alone[at : at + width]) for at in range(len(alone)) for width in (3, 4))
    return parted >= _FEWEST or named


def _header(pages: Sequence[str]) -> _Line | None:
    return next((line for page in _lines_of(pages) for line in page if _names_columns(line.texts)), None)


def _lines_of(pages: Sequence[str]) -> Iterator[list[_Line]]:
    number = 0
    for page in pages:
        lines = [_Line(n, tuple(_PIECE.finditer(line))) for n, line in enumerate(page.splitlines(), number + 1)]
        number += len(lines)
        yield [line for line in lines if line.pieces and not _SEPARATORS.intersection(line.pieces[0].string)]


def _names_columns(texts: Sequence[str]) -> bool:
    row = RawRow(1, tuple(map(OfficialCell, texts)))
    return len(texts) >= _FEWEST and layout_of(header_roles(row), row) is not None


def _begins_within(row: RawRow) -> bool:
    """A title that begins in small letters has its beginning above its number, where it looks like the row before."""
    return number_in(row.cells[0].text) is not None and row.cells[1].text[:1].islower()


class _Rows:
    """Lines put together to the rows that they are the lines of."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._rows: list[tuple[int, list[list[str]]]] = []
        self._columns: list[_Column] = []
        self._across = False

    def finished(self) -> tuple[RawRow, ...]:
        return tuple(
            RawRow(number, tuple(OfficialCell(cleaned(" ".join(parts))) for parts in cells))
            for number, cells in self._rows
        )

    def take(self, page: Sequence[_Line]) -> bool:
        """The lines of a page; False where its columns are not those of the header."""
        self._columns = _columns(page, self._width) or self._columns
        if any(left.end > right.start for left, right in pairwise(self._columns)):
            return False
        for line in page:
            if len(line.pieces) == 1 and number_in(line.texts[0]) is not None:
                continue  # the number of a page
            if line.crosses:
                self._begin(line, [*line.texts, *[""] * self._width][: self._width], across=True)
            elif not self._line(line, _in_columns(line, self._columns)):
                return False
        return True

    def _line(self, line: _Line, cells: list[str] | None) -> bool:
        if self._across and len(line.pieces) == 1:
            self._rows[-1][1][0].extend(line.texts)  # a heading that goes on
        elif cells is None:
            return False
        elif _names_columns(line.texts) or any(
            read(cells[0]) is not None for read in (number_in, dotted_number, roman)
        ):
            self._begin(line, cells, across=False)
        elif self._rows and not self._across:
            for parts, text in zip(self._rows[-1][1], cells, strict=True):
                parts.append(text)
        return True

    def _begin(self, line: _Line, cells: list[str], *, across: bool) -> None:
        self._rows.append((line.number, [[text] for text in cells]))
        self._across = across


def _columns(page: Sequence[_Line], width: int) -> list[_Column]:
    """Where the columns of a page stand, by the lines that have something in each."""
    whole = [[piece.span() for piece in line.pieces] for line in page if len(line.pieces) == width]
    return [
        _Column(min(start for start, _ in spans), max(end for _, end in spans)) for spans in zip(*whole, strict=True)
    ]


def _in_columns(line: _Line, columns: Sequence[_Column]) -> list[str] | None:
    """The pieces at their columns; None where one belongs to none, or to several and cannot be cut."""
    cells = [""] * len(columns)
    for piece in line.pieces:
        over = _under(piece, columns, _DRIFT)
        texts = [piece[0]] if len(over) == 1 else _cut(piece[0])
        if len(texts) != len(over):
            over, texts = _under(piece, columns, 0), [piece[0]]
        if len(texts) != len(over) or any(cells[column] for column in over):
            return None
        for column, text in zip(over, texts, strict=True):
            cells[column] = text
    return cells


def _under(piece: re.Match[str], columns: Sequence[_Column], drift: int) -> list[int]:
    start, end = piece.span()
    return [n for n, column in enumerate(columns) if start < column.end + drift and column.start - drift < end]


def _cut(text: str) -> list[str]:
    """“Trang thiết bị theo danh mục 3”: points that one blank keeps apart from a long title."""
    title, _, points = text.rpartition(" ")
    return [title, points] if title and points_in(points) is not None else []

"""A workbook as it lies before its user, whatever program wrote it: sheets, cells, and what each cell holds."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from yte_check.documents.office_files.limits import Budget
from yte_check.documents.office_files.visible import LeftOutText, Visible
from yte_check.documents.record import record

MAX_ROWS, MAX_COLUMNS = 20_000, 1_000


class CellFault(NamedTuple):
    """What a cell shows where its formula failed: “#REF!”."""

    code: str


class TimeOfDay(NamedTuple):
    """A time or a duration as the cell shows it: “4:12”."""

    shown: str


class Struck(NamedTuple):
    """What a cell holds where all of it is struck out."""

    text: str


class MergedArea(NamedTuple):
    """Cells that were joined into one."""

    top: int
    left: int
    bottom: int
    right: int

    def places(self) -> Iterator[tuple[int, int]]:
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column


CellValue = str | bool | Decimal | date | CellFault | TimeOfDay | Struck


class GridCell(NamedTuple):
    """What a cell holds. ``percent``: it is shown as a percentage, so 0.95 was typed as 95%."""

    value: CellValue | None
    formula: str | None = None
    percent: bool = False
    bold: bool = False
    left_out: tuple[LeftOutText, ...] = ()
    """What is set in the cell in such a way that it is no text of it: struck out, hidden, raised."""


EMPTY = GridCell(None)


def text_content(seen: Visible, formula: str | None = None) -> GridCell:
    """A cell with text, of which a reader sees so much."""
    struck = [each.text for each in seen.left_out if each.how == "struck"]
    if struck and not seen.text.strip():
        return GridCell(Struck(" ".join(struck)), formula)
    return GridCell(seen.text or None, formula, bold=seen.bold, left_out=seen.left_out)


@record
class Grid:
    """A sheet; rows and columns count from 1."""

    title: str
    position: int
    hidden: bool
    cells: Mapping[tuple[int, int], GridCell]
    merged: tuple[MergedArea, ...]
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()

    def is_hidden(self, row: int, column: int) -> bool:
        """Whether the row or the column of a cell is not shown."""
        return row in self.hidden_rows or column in self.hidden_columns

    def at(self, row: int, column: int) -> GridCell:
        return self.cells.get((row, column), EMPTY)

    def text(self, row: int, column: int) -> str:
        """The text of a cell, "" where it holds none."""
        value = self.at(row, column).value
        return value if isinstance(value, str) else ""

    def joined(self, row: int, column: int) -> MergedArea | None:
        return self.covered.get((row, column))

    @cached_property
    def covered(self) -> Mapping[tuple[int, int], MergedArea]:
        """Every place in a joined area, the first of it too."""
        return {place: area for area in reversed(self.merged) for place in area.places()}


@record
class Book:
    """A workbook. ``serial`` gives the day that a bare number of days stands for."""

    grids: tuple[Grid, ...]
    serial: Callable[[Decimal], date | None]


def area(top: int, left: int, bottom: int, right: int, budget: Budget) -> MergedArea | None:
    """Joined cells as far as a sheet is read; None for those beyond. Raises OfficeFault where they are too many."""
    top, bottom = sorted((top, bottom))
    left, right = sorted((left, right))
    found = MergedArea(top, left, min(bottom, MAX_ROWS), min(right, MAX_COLUMNS))
    if found.top > found.bottom or found.left > found.right:
        return None
    budget.spend("joined", (found.bottom - found.top + 1) * (found.right - found.left + 1))
    return found


def address(row: int, column: int) -> str:
    """“E14”."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"

"""A workbook as it lies before its user, whatever program wrote it: sheets, cells, and what each cell holds."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from yte_check.documents.record import record

MAX_ROWS, MAX_COLUMNS = 20_000, 60


class CellFault(NamedTuple):
    """What a cell shows where its formula failed: «#REF!»."""

    code: str


class Area(NamedTuple):
    """Cells that were joined into one."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        return self.top <= row <= self.bottom and self.left <= column <= self.right


class Content(NamedTuple):
    """What a cell holds. ``percent``: it is shown as a percentage, so 0.95 was typed as 95 %."""

    value: str | bool | Decimal | date | CellFault | None
    formula: str | None = None
    percent: bool = False


EMPTY = Content(None)


@record
class Grid:
    """A sheet; rows and columns count from 1."""

    title: str
    position: int
    hidden: bool
    cells: Mapping[tuple[int, int], Content]
    merged: tuple[Area, ...]
    results: Callable[[], Mapping[tuple[int, int], Content]] | None = None
    """What the formulas came to, where that is not in ``cells`` already; asked for once something needs it."""

    def at(self, row: int, column: int) -> Content:
        content = self.cells.get((row, column), EMPTY)
        if content.formula is not None and content.value is None and self.results is not None:
            return self.results().get((row, column), content)
        return content

    def text(self, row: int, column: int) -> str:
        """The text of a cell, "" where it holds none."""
        value = self.at(row, column).value
        return value if isinstance(value, str) else ""

    def joined(self, row: int, column: int) -> Area | None:
        return next((area for area in self.merged if area.holds(row, column)), None)


@record
class Book:
    """A workbook. ``serial`` gives the day that a bare number of days stands for."""

    grids: tuple[Grid, ...]
    serial: Callable[[Decimal], date | None]


def address(row: int, column: int) -> str:
    """«E14»."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"

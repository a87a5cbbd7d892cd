"""Exports that a server hands out as a workbook: one sheet, the names of the questions in its first row."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from yte_check.documents.diagnostics import Path, Problem, Problems
from yte_check.documents.scalars import Refusal
from yte_check.documents.source import refused
from yte_check.documents.workbooks.grid import Book, Grid, GridCell
from yte_check.documents.workbooks.opening import read_workbook
from yte_check.forms.reading.values import Reader, shown
from yte_check.forms.xlsform.columns import is_ours
from yte_check.forms.xlsform.tables import ExportRow, ExportTable

_CELL: Path = ()


class _Sheet(NamedTuple):
    grid: Grid
    rows: Mapping[int, Mapping[int, GridCell]]
    """By the number of the row, the cells by their column counted from 0."""

    @property
    def headers(self) -> tuple[str, ...]:
        head = self.rows[min(self.rows)] if self.rows else {}
        return tuple(shown(head[column].value) if column in head else "" for column in range(max(head, default=-1) + 1))


def from_workbook(name: str, content: bytes) -> ExportTable:
    """Raises InvalidDocument."""
    book = read_workbook(name, content, "form")
    sheets = _ours(book)
    if len(sheets) != 1:
        titles = tuple(sheet.grid.title for sheet in sheets)
        raise refused(name, "export_sheets", sheets=titles) if sheets else refused(name, "export_not_ours")
    return _table(sheets[0], book.serial)


def has_export(book: Book) -> bool:
    """Whether one of the sheets is an export of a form of ours."""
    return bool(_ours(book))


def _ours(book: Book) -> list[_Sheet]:
    sheets = (_Sheet(grid, _rows(grid)) for grid in book.grids)
    return [sheet for sheet in sheets if is_ours(sheet.headers)]


def _rows(grid: Grid) -> Mapping[int, Mapping[int, GridCell]]:
    rows: dict[int, dict[int, GridCell]] = {}
    for (row, column), content in sorted(grid.cells.items(), key=lambda cell: cell[0]):
        if content.formula is not None or shown(content.value).strip():
            rows.setdefault(row, {})[column - 1] = content
    return rows


def _table(sheet: _Sheet, serial: Callable[[Decimal], date | None]) -> ExportTable:
    headers = sheet.headers
    _, *rest = sheet.rows
    return ExportTable(headers, tuple(_row(line, sheet.rows[line], len(headers), serial) for line in rest))


def _row(line: int, row: Mapping[int, GridCell], width: int, serial: Callable[[Decimal], date | None]) -> ExportRow:
    cells: dict[int, str] = {}
    faults: dict[int, tuple[Problem, ...]] = {}
    for column, content in row.items():
        cells[column], problems = _read(content, serial)
        if problems:
            faults[column] = tuple(problems)
    return ExportRow(line, cells, max(width, max(row) + 1), faults)


def _read(content: GridCell, serial: Callable[[Decimal], date | None]) -> tuple[str, Problems]:
    """What a cell says, and what is wrong with it if it answers a question."""
    problems = Problems()

    def warn(code: str, **params: object) -> None:
        problems.warn(code, _CELL, **params)

    value = content.value
    try:
        text = Reader(warn, serial).text(content) or ""
    except Refusal as refusal:
        problems.error(refusal.code, _CELL, **refusal.params)
        text = value.isoformat() if isinstance(value, date) else shown(value)
    return (text.casefold() if isinstance(value, bool) else text), problems

"""Workbooks: every visible sheet as a table, with merged cells and bold type."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from yte_check.criteria.official.tables import OfficialCell, RawFile, RawRow, RawTable
from yte_check.criteria.official.wording import cleaned
from yte_check.documents.office_files.visible import LeftOutText
from yte_check.documents.workbooks.grid import CellFault, Grid, GridCell, Struck, TimeOfDay
from yte_check.documents.workbooks.opening import read_workbook

_DIGITS = 15
"""So many digits of a figure Excel keeps."""
_MOST_COLUMNS = 60
"""No official table is wider; what stands further to the right is somebody's own."""
_EMPTY = OfficialCell()
_COVERED = {
    (joined, below): OfficialCell(joined=joined, below=below) for joined in (False, True) for below in (False, True)
}


def read_excel(name: str, content: bytes) -> RawFile:
    """Raises InvalidDocument."""
    book = read_workbook(name, content, "table")
    shown = [grid for grid in book.grids if not grid.hidden]
    left_out = tuple(each for grid in shown for each in _left_out(grid))
    hidden = tuple(grid.title for grid in book.grids if grid.hidden and grid.cells)
    return RawFile(tuple(map(_table, shown)), hidden=hidden, left_out=left_out)


def _left_out(grid: Grid) -> Iterator[LeftOutText]:
    for (row, column), content in sorted(grid.cells.items()):
        if column > _MOST_COLUMNS:
            if text := cleaned(_text(content)):
                yield LeftOutText("beyond", text)
            continue
        if _is_unseen(grid, row, column):
            yield LeftOutText("hidden", cleaned(_text(content)))
            continue
        if isinstance(content.value, Struck):
            yield LeftOutText("struck", content.value.text)
        yield from content.left_out


def _table(grid: Grid) -> RawTable:
    columns: dict[int, set[int]] = {}
    for row, column in (*grid.cells, *grid.covered):
        if column > _MOST_COLUMNS or row in grid.hidden_rows:
            continue
        columns.setdefault(row, set()).add(column)
    width = max((max(found) for found in columns.values()), default=0)
    rows = (RawRow(row, tuple(_cell(grid, row, column) for column in range(1, width + 1))) for row in sorted(columns))
    return RawTable(tuple(rows), sheet=grid.title)


def _cell(grid: Grid, row: int, column: int) -> OfficialCell:
    """The cell of a place; an empty one where it is covered by a merged cell."""
    area = grid.joined(row, column)
    if area is not None and (row, column) != (area.top, area.left):
        return _COVERED[column > area.left, row > area.top]
    content = grid.at(row, column)
    if (content.value is None and content.formula is None) or _is_unseen(grid, row, column):
        return _EMPTY
    return OfficialCell(cleaned(_text(content)), content.bold)


def _is_unseen(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell is in a hidden row or column; one that is joined with others is seen in those."""
    return grid.is_hidden(row, column) and grid.joined(row, column) is None


def _text(content: GridCell) -> str:
    """What a cell shows; figures with the digits that Excel keeps, a formula that was never worked out as itself."""
    match content.value:
        case None:
            return content.formula or ""
        case bool():
            return "x" if content.value else ""
        case Decimal() as number if content.percent:
            return f"{_figure(number * 100)}%"
        case Decimal() as number:
            return _figure(number)
        case date():
            return content.value.strftime("%d/%m/%Y")
        case CellFault() | TimeOfDay():
            return content.value[0]
        case Struck():
            return ""
        case text:
            return text


def _figure(number: Decimal) -> str:
    text = format(Decimal(format(number, f".{_DIGITS}g")), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text

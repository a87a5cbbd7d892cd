"""Excel: every visible sheet as a table, with merged cells and bold type."""

import warnings
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

from yte_check.authoring.official.tables import Cell, RawFile, RawRow, RawTable
from yte_check.authoring.official.wording import cleaned
from yte_check.documents.office_archive import check_archive, refused

MAX_ROWS, MAX_COLUMNS = 20_000, 60


def read_excel(name: str, content: bytes) -> RawFile:
    """Raises InvalidDocument."""
    check_archive(name, content, "xl/workbook.xml")
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of drawings and validations, which no one asks for here
            book = load_workbook(BytesIO(content), data_only=True, rich_text=True)
            return RawFile(tuple(_sheet(sheet) for sheet in book.worksheets if sheet.sheet_state == "visible"))
    except Exception:  # the library raises anything at all for what it did not expect
        raise refused(name, "table_broken") from None


def _sheet(sheet: Any) -> RawTable:
    merged = _merged(sheet)
    found: dict[int, dict[int, Any]] = {}
    # The cells that are there: a sheet formatted to its last row has a million that are not.
    for (row, column), cell in sheet._cells.items():
        if row <= MAX_ROWS and column <= MAX_COLUMNS and (cell.value is not None or (row, column) in merged):
            found.setdefault(row, {})[column] = cell
    width = max((column for cells in found.values() for column in cells), default=0)
    rows = (
        RawRow(row, tuple(_cell(cells.get(column), merged.get((row, column))) for column in range(1, width + 1)))
        for row, cells in sorted(found.items())
    )
    return RawTable(tuple(rows), sheet=sheet.title)


def _merged(sheet: Any) -> Mapping[tuple[int, int], Cell]:
    """The empty cell that stands for each place covered by a merged one."""
    covered: dict[tuple[int, int], Cell] = {}
    for area in sheet.merged_cells.ranges:
        for row in range(area.min_row, min(area.max_row, MAX_ROWS) + 1):
            for column in range(area.min_col, min(area.max_col, MAX_COLUMNS) + 1):
                if (row, column) != (area.min_row, area.min_col):
                    covered[row, column] = Cell(joined=column > area.min_col, below=row > area.min_row)
    return covered


def _cell(cell: Any, covered: Cell | None) -> Cell:
    if covered is not None:
        return covered
    if cell is None or cell.value is None:
        return Cell()
    return Cell(cleaned(_text(cell.value)), _is_bold(cell))


def _text(value: Any) -> str:
    """A value as Excel shows it; figures with the 15 digits that Excel keeps."""
    match value:
        case bool():
            return "x" if value else ""
        case float():
            return format(Decimal(format(value, ".15g")), "f")
        case date():
            return value.strftime("%d/%m/%Y")
        case _:
            return str(value)


def _is_bold(cell: Any) -> bool:
    own = bool(cell.font is not None and cell.font.b)
    if isinstance(cell.value, list):  # rich text: pieces, each with a font of its own or that of the cell
        pieces = [(str(piece), own if isinstance(piece, str) else bool(piece.font.b)) for piece in cell.value]
        letters = [(sum(letter.isalpha() for letter in text), bold) for text, bold in pieces]
        return 2 * sum(count for count, bold in letters if bold) > sum(count for count, _ in letters)
    return own

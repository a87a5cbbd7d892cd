"""Excel workbooks, read with openpyxl."""

import re
import warnings
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from io import BytesIO
from typing import Any

from yte_check.documents.office_archive import check_archive, refused
from yte_check.forms.reading.grid import MAX_COLUMNS, MAX_ROWS, Area, Book, CellFault, Content, Grid

_FAULT, _FORMULA = "e", "f"
_LETTER_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
"""How Excel stores a letter that a file may not hold: «_x000D_» is a carriage return."""


def read_xlsx(name: str, content: bytes) -> Book:
    """Raises InvalidDocument."""
    check_archive(name, content, "xl/workbook.xml", "form_broken", "form_unpacks_too_large")
    try:
        return _book(content)
    except Exception:  # the library raises anything at all for what it did not expect
        raise refused(name, "form_broken") from None


def _book(content: bytes) -> Book:
    from openpyxl.utils.datetime import from_excel

    book = _opened(content, values=False)

    @cache
    def calculated() -> Any:
        return _opened(content, values=True)

    def serial(number: Decimal) -> date | None:
        try:
            day = from_excel(float(number), book.epoch)
        except (ValueError, OverflowError):
            return None
        return day.date() if isinstance(day, datetime) else None

    sheets = enumerate(book.worksheets)
    return Book(tuple(_grid(position, sheet, calculated) for position, sheet in sheets), serial)


def _opened(content: bytes, values: bool) -> Any:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of drawings and extensions, which no one asks for here
        return load_workbook(BytesIO(content), data_only=values, keep_links=False)


def _grid(position: int, sheet: Any, calculated: Callable[[], Any]) -> Grid:
    cells = _cells(sheet, {})

    @cache
    def results() -> Mapping[tuple[int, int], Content]:
        formulas = {place: content.formula for place, content in cells.items() if content.formula is not None}
        return _cells(calculated()[sheet.title], formulas)

    merged = tuple(Area(area.min_row, area.min_col, area.max_row, area.max_col) for area in sheet.merged_cells.ranges)
    return Grid(sheet.title, position, sheet.sheet_state != "visible", cells, merged, results)


def _cells(sheet: Any, formulas: Mapping[tuple[int, int], str]) -> Mapping[tuple[int, int], Content]:
    """The cells that are there: a sheet formatted to its last row has a million that are not."""
    return {
        place: _content(cell, formulas.get(place))
        for place, cell in sheet._cells.items()
        if place[0] <= MAX_ROWS and place[1] <= MAX_COLUMNS and cell.value is not None
    }


def _content(cell: Any, formula: str | None) -> Content:
    value = cell.value
    if cell.data_type == _FORMULA:
        return Content(None, str(getattr(value, "text", value)))
    if cell.data_type == _FAULT:
        return Content(CellFault(str(value)), formula)
    match value:
        case str():
            return Content(_LETTER_CODE.sub(lambda found: chr(int(found[1], 16)), value), formula)
        case bool() | None:
            return Content(value, formula)
        case int() | float():
            return Content(Decimal(repr(value)), formula, percent="%" in str(cell.number_format))
        case datetime():
            return Content(value.date(), formula)
        case date():
            return Content(value, formula)
        case _:  # a time of day, a duration
            return Content(CellFault(str(value)), formula)

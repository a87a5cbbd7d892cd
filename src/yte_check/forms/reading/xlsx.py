"""Excel workbooks, read with openpyxl."""

import warnings
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

from yte_check.documents.office_archive import check_archive, refused
from yte_check.forms.reading.grid import MAX_COLUMNS, MAX_ROWS, Area, Book, CellFault, Content, Grid

_FAULT = "e"


def read_xlsx(name: str, content: bytes) -> Book:
    """Raises InvalidDocument."""
    check_archive(name, content, "xl/workbook.xml", "form_broken", "form_unpacks_too_large")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of drawings and extensions, which no one asks for here
            return _book(content)
    except Exception:  # the library raises anything at all for what it did not expect
        raise refused(name, "form_broken") from None


def _book(content: bytes) -> Book:
    from openpyxl.utils.datetime import from_excel

    shown, written = _opened(content, values=True), _opened(content, values=False)
    grids = tuple(_grid(position, sheet, written[sheet.title]) for position, sheet in enumerate(shown.worksheets))

    def serial(number: Decimal) -> date | None:
        try:
            day = from_excel(float(number), shown.epoch)
        except (ValueError, OverflowError):
            return None
        return day.date() if isinstance(day, datetime) else None

    return Book(grids, serial)


def _opened(content: bytes, values: bool) -> Any:
    from openpyxl import load_workbook

    return load_workbook(BytesIO(content), data_only=values, keep_links=False)


def _grid(position: int, sheet: Any, written: Any) -> Grid:
    formulas = {place: str(getattr(cell.value, "text", cell.value)) for place, cell in written._cells.items()
                if cell.data_type == "f"}  # fmt: skip
    # The cells that are there: a sheet formatted to its last row has a million that are not.
    cells = {
        place: _content(cell, formulas.get(place))
        for place, cell in sheet._cells.items()
        if place[0] <= MAX_ROWS and place[1] <= MAX_COLUMNS and (cell.value is not None or place in formulas)
    }
    merged = tuple(Area(area.min_row, area.min_col, area.max_row, area.max_col) for area in sheet.merged_cells.ranges)
    return Grid(sheet.title, position, sheet.sheet_state != "visible", _without_empty(cells), merged)


def _without_empty(cells: Mapping[tuple[int, int], Content]) -> Mapping[tuple[int, int], Content]:
    return {place: each for place, each in cells.items() if each.value is not None or each.formula is not None}


def _content(cell: Any, formula: str | None) -> Content:
    value = cell.value
    if cell.data_type == _FAULT:
        return Content(CellFault(str(value)), formula)
    match value:
        case bool() | None | str():
            return Content(value, formula)
        case int() | float():
            return Content(Decimal(repr(value)), formula, percent="%" in str(cell.number_format))
        case datetime():
            return Content(value.date(), formula)
        case date():
            return Content(value, formula)
        case _:  # a time of day, a duration
            return Content(CellFault(str(value)), formula)

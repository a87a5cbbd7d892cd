"""A sheet of a workbook that is written row by row."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from yte_check.documents.office import cell_text

_BOLD = Font(bold=True)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_FIGURE = Alignment(vertical="top", horizontal="right", indent=1)
"""A figure among wrapped texts: with a gap before the text on its right."""


class Sheet:
    """A sheet whose texts are texts: what begins with “=” is never a formula."""

    def __init__(self, book: Workbook, title: str, widths: Sequence[float]) -> None:
        self._sheet = book.create_sheet(title)
        self.rows = 0
        for number, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(number)].width = width

    def row(self, *values: object, bold: bool = False, wrap_from: int | None = None) -> None:
        wrapped = len(values) if wrap_from is None else wrap_from
        self.rows += 1
        self._sheet.append([self._cell(value, bold, place >= wrapped) for place, value in enumerate(values)])

    def height(self, row: int, points: float) -> None:
        self._sheet.row_dimensions[row].height = points

    def freeze(self, cell: str) -> None:
        self._sheet.freeze_panes = cell

    def landscape(self, head: int | None = None, columns: str | None = None) -> None:
        """As wide as a page when printed, with the row ``head`` on each.

        Where ``columns`` (“A:E”) are named the sheet is too wide for that: it keeps its size and has them on each page.
        """
        self._sheet.page_setup.orientation = "landscape"
        self._sheet.page_setup.paperSize = "9"  # A4
        if columns is None:
            self._sheet.page_setup.fitToHeight = 0
            self._sheet.sheet_properties.pageSetUpPr.fitToPage = True
        else:
            self._sheet.print_title_cols = columns
        if head is not None:
            self._sheet.print_title_rows = f"{head}:{head}"

    def colour(self, area: str, rule: Any) -> None:
        self._sheet.conditional_formatting.add(area, rule)

    def filter(self, area: str) -> None:
        self._sheet.auto_filter.ref = area

    def _cell(self, value: object, bold: bool, wrap: bool) -> Any:
        is_mean = isinstance(value, float)  # points are exact decimals, and shown with all that they have
        if isinstance(value, Decimal):
            value = float(value)
        if isinstance(value, str):
            value = cell_text(value)
        cell = WriteOnlyCell(self._sheet, None if isinstance(value, Fraction) else value)
        if isinstance(value, str):
            cell.data_type = "s"
        if isinstance(value, Fraction):
            cell.value, cell.number_format = float(value), "0.00%"
        if is_mean:
            cell.number_format = "0.00"
        if bold:
            cell.font = _BOLD
        if wrap:
            cell.alignment = _WRAPPED if value is None or isinstance(value, str) else _FIGURE
        return cell

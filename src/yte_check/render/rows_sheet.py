"""A sheet of a workbook that is written row by row."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from yte_check.documents.exact import ExactFraction
from yte_check.documents.language import Lang, say
from yte_check.documents.office import cell_text
from yte_check.render.styled import wrapped as lines_of_text
from yte_check.render.table import Table
from yte_check.station.periods import PartOfYear

_BOLD = Font(bold=True)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_DAY = "dd/mm/yyyy"
_LINE, _HIGHEST = 15, 409
"""Points: a line, and the highest row that there may be."""
_TOP = Alignment(vertical="top")
_FIGURE = Alignment(vertical="top", horizontal="right", indent=1)
"""A figure among wrapped texts: with a gap before the text on its right."""


def write_table(book: Workbook, table: Table, lang: Lang) -> None:
    """A sheet for a table: its heads on every page and always in sight, the columns of its keys as well."""
    keys = get_column_letter(table.keys + 1)
    sheet = Sheet(book, say(table.title, lang), [column.width for column in table.columns], freeze=f"{keys}2")
    sheet.landscape(1)
    sheet.row(*(say(column.head, lang, **table.params) for column in table.columns), bold=True, wrap_from=0)
    wrapped = [column.long for column in table.columns]
    for row in table.rows:
        sheet.append(row, wrapped)
    if table.notes:
        sheet.row()
    for note in table.notes:
        sheet.row(say(note, lang, **table.params))


class Sheet:
    """A sheet whose texts are texts: what begins with “=” is never a formula.

    ``freeze`` is the first cell that moves. It is said at once, for it is of no effect when a row is written.
    """

    def __init__(self, book: Workbook, title: str, widths: Sequence[float], freeze: str | None = None) -> None:
        self._sheet = book.create_sheet(title)
        self._sheet.freeze_panes = freeze
        self.rows = 0
        self._widths = tuple(widths)
        for number, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(number)].width = width

    def row(self, *values: object, bold: bool = False, wrap_from: int | None = None) -> None:
        wrapped = len(values) if wrap_from is None else wrap_from
        self.append(values, [place >= wrapped for place in range(len(values))], bold)

    def append(self, values: Sequence[object], wrapped: Iterable[bool], bold: bool = False) -> None:
        """A row; ``wrapped`` says of each cell whether its text is broken into lines. It is as high as these need, for
        not every program finds that out by itself."""
        self.rows += 1
        broken = list(wrapped)
        texts = zip(values, broken, self._widths, strict=False)
        lines = max((_lines(value, width) for value, is_broken, width in texts if is_broken), default=1)
        if lines > 1 and self._sheet.row_dimensions[self.rows].height is None:
            self.height(self.rows, min(lines * _LINE, _HIGHEST))
        cells = [self._cell(value, bold, wrap) for value, wrap in zip(values, broken, strict=True)]
        for cell in cells if lines > 1 else ():
            if cell.value is not None and cell.alignment.vertical is None:
                cell.alignment = _TOP
        self._sheet.append(cells)

    def height(self, row: int, points: float) -> None:
        self._sheet.row_dimensions[row].height = points

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
        if isinstance(value, Decimal | ExactFraction):
            value = float(value)
        if isinstance(value, PartOfYear):
            value = str(value)
        if isinstance(value, str):
            value = cell_text(value)
        cell = WriteOnlyCell(self._sheet, None if isinstance(value, Fraction) else value)
        if isinstance(value, str):
            cell.data_type = "s"
        if isinstance(value, Fraction):
            cell.value, cell.number_format = float(value), "0.00%"
        if is_mean:
            cell.number_format = "0.00"
        if isinstance(value, date):
            cell.number_format = _DAY
        if bold:
            cell.font = _BOLD
        if wrap:
            cell.alignment = _WRAPPED if value is None or isinstance(value, str) else _FIGURE
        return cell


def _lines(value: object, width: float) -> int:
    """On how many lines a text stands in a column, counted rather too many than too few."""
    if not isinstance(value, str):
        return 1
    return sum(max(1, len(lines_of_text(line, width=int(width)))) for line in value.split("\n"))

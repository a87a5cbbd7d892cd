"""Writing a sheet of a workbook from top to bottom: lines of text, rows of cells, heights that fit."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase
from typing import Any

from yte_check.documents.office import CellContent, lines_of, put

FONT, SIZE = "Times New Roman", 11
_LINE_HEIGHT, _HIGHEST_ROW = 15, 409
_LETTERS_PER_UNIT = 1.1  # a unit of width is a digit of a wider font


class SheetWriter:
    """A sheet and the row that was written last."""

    def __init__(self, sheet: Any, widths: Sequence[int]) -> None:
        from openpyxl.utils import get_column_letter

        self.sheet = sheet
        self.row = 0
        self._widths = widths
        for column, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width

    def skip(self) -> None:
        self.row += 1

    def line(self, text: str, *, bold: bool = False, italic: bool = False, center: bool = False) -> None:
        """A line of text across the whole width."""
        from openpyxl.styles import Alignment, Font
        from openpyxl.worksheet.cell_range import CellRange

        self.row += 1
        cell = self.sheet.cell(self.row, 1)
        put(cell, text)
        cell.font = Font(FONT, SIZE, bold=bold, italic=italic)
        cell.alignment = Alignment(horizontal="center" if center else "left", vertical="top", wrap_text=True)
        # “merge_cells” would compare the line with all before it; a new row meets none of them.
        self.sheet.merged_cells.ranges.add(CellRange(None, 1, self.row, len(self._widths), self.row))
        self._fit([(text, sum(self._widths))])

    def cells(
        self, values: Sequence[CellContent], *, bold: bool = False, fill: str | None = None, formulas: str = "",
        center: str = "A", words: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        """A row with borders. Columns in ``formulas`` hold formulas; all other text is text. ``center``: columns.

        ``words``: columns in which a number is shown behind words, by its format.
        """
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        self.row += 1
        side = Side("thin", color="808080")
        texts = []
        for column, value in enumerate(values, 1):
            cell = self.sheet.cell(self.row, column)
            letter = cell.column_letter
            put(cell, value, formula=letter in formulas)
            if words is not None and letter in words:
                cell.number_format = f'"{words[letter]}"General'
            cell.font = Font(FONT, SIZE, bold=bold)
            cell.border = Border(side, side, side, side)
            horizontal = "center" if letter in center else "left"
            cell.alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True)
            if fill is not None:
                cell.fill = PatternFill("solid", fill)
            if isinstance(value, str) and letter not in formulas:
                texts.append((value, self._widths[column - 1]))
        self._fit(texts)

    def header(self, titles: Sequence[str]) -> None:
        """The row of titles: always in sight, and printed on every page."""
        self.cells(titles, bold=True, fill="D9E2EC", center=ascii_uppercase)
        self.sheet.freeze_panes = self.sheet.cell(self.row + 1, 3)
        self.sheet.print_title_rows = f"{self.row}:{self.row}"

    def print_setup(self, *, landscape: bool) -> None:
        """A4, as wide as the paper, the pages numbered."""
        sheet = self.sheet
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = 0.8, 0.6, 0.8, 0.8
        sheet.oddFooter.center.text = "&P/&N"

    def _fit(self, texts: Sequence[tuple[str, int]]) -> None:
        """A height at which every text of the row can be read; not every program finds it by itself."""
        lines = max((lines_of(text, _LETTERS_PER_UNIT * width) for text, width in texts), default=1)
        self.sheet.row_dimensions[self.row].height = min(_HIGHEST_ROW, _LINE_HEIGHT * lines + 3)

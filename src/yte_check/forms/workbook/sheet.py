"""A sheet of the form: cells with text, formulas or something to fill in; locked where nothing is to be filled in."""

from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date
from decimal import Decimal
from math import ceil
from typing import Any

from yte_check.documents.office import lines_of, put
from yte_check.forms.formulas.worth import Formula
from yte_check.forms.manifest import MARK
from yte_check.forms.places import MARKS
from yte_check.forms.workbook import look

SheetValue = str | int | Decimal | date | None
_LINE_HEIGHT, _HIGHEST_ROW = 16.5, 400.0
_LETTERS_PER_UNIT = 1.02  # a unit of width is a digit of the standard type; ours runs a little narrower
_FIRST_YEAR = 1900
"""Spreadsheets keep no earlier days, and disagree about this year; such a day is written as text."""
_EXACT_DIGITS = 15
"""Spreadsheets keep so many digits of a number; a longer one is written as text."""


Looks = dict[tuple[object, ...], Any]
"""The looks that cells of a workbook have, each worked out once."""


class FormSheet:
    """A sheet while it is written. ``widths`` are those of its columns from the first on."""

    def __init__(self, sheet: Any, key: str, columns: Mapping[Any, str], widths: Sequence[float], looks: Looks) -> None:
        self.sheet = sheet
        self._looks = looks
        self.columns = columns
        self.widths = dict(zip(columns.values(), widths, strict=False))
        for letter, width in self.widths.items():
            sheet.column_dimensions[letter].width = width
        for name, letter in columns.items():
            put(sheet[f"{letter}{MARKS}"], f"{MARK}{key}" if name == "key" else name)
        sheet.row_dimensions[MARKS].hidden = True
        sheet.column_dimensions[columns["key"]].hidden = True

    @property
    def last_shown(self) -> str:
        return list(self.widths)[-1]

    def line(self, number: int, text: str, *, bold: bool = False, italic: bool = False, size: int = look.SIZE) -> None:
        """Text across the whole sheet."""
        cell = self.sheet[f"A{number}"]
        put(cell, text)
        self._line(number, cell, text, look.font(bold, italic, size))

    def formula_line(self, number: int, formula: Formula, longest: str, *, bold: bool = True) -> None:
        """A formula across the whole sheet that comes to a text like ``longest``."""
        cell = self.sheet[f"A{number}"]
        cell.value = f"={formula}"
        self._line(number, cell, longest, look.font(bold))

    def text(
        self,
        at: str,
        text: SheetValue,
        *,
        bold: bool = False,
        fill: str | None = None,
        center: bool = False,
        italic: bool = False,
    ) -> None:
        cell = self.sheet[at]
        put(cell, text)  # type: ignore[arg-type]
        self._dress(cell, look.font(bold, italic), fill, center)

    def formula(
        self, at: str, formula: Formula, *, bold: bool = False, fill: str | None = None, form: str = "General"
    ) -> None:
        cell = self.sheet[at]
        cell.value = f"={formula}"
        self._dress(cell, look.font(bold), fill, True, form)

    def entry(self, at: str, value: SheetValue, form: str = "General", *, center: bool = True) -> None:
        """A cell to fill in; ``form`` is the format of what will stand in it."""
        cell = self.sheet[at]
        if isinstance(value, Decimal) and len(value.as_tuple().digits) > _EXACT_DIGITS:
            value = format(value, "f")
        if isinstance(value, date) and value.year <= _FIRST_YEAR:
            value = value.isoformat()
        if isinstance(value, date):
            cell.value = value
        elif value is not None:
            put(cell, value)
        self._dress(cell, look.font(), look.INPUT, center, form, is_open=True)

    def key(self, number: int, key: str) -> None:
        put(self.sheet[f"{self.columns['key']}{number}"], key)

    def hide(self, column: str) -> None:
        """A column that this form has no use for."""
        self.sheet.column_dimensions[column].hidden = True

    def comment(self, at: str, text: str) -> None:
        from openpyxl.comments import Comment

        comment = Comment(text, "yte-check")
        comment.width = 460
        comment.height = 24 + 17 * sum(ceil((len(line) + 1) / 62) for line in text.split("\n"))
        self.sheet[at].comment = comment

    def height(self, number: int, texts: Mapping[str, str]) -> None:
        """As high as the texts of some columns need; not every program finds that by itself."""
        needed = [_lines(text, self.widths[column]) for column, text in texts.items()]
        self._set_height(number, max(needed, default=1))

    def finish(
        self, *, landscape: bool, freeze: str | None = None, header: int | None = None, one_page: bool = False
    ) -> None:
        """Lock what is not to be filled in, and make it fit for paper."""
        sheet = self.sheet
        sheet.protection.sheet = True
        sheet.protection.formatColumns = sheet.protection.formatRows = False  # this says: not forbidden
        sheet.sheet_view.showGridLines = False
        sheet.freeze_panes = freeze
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, int(one_page)
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = 0.5, 0.4, 0.5, 0.75
        margins.footer = 0.35
        sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P/&N"
        if header is not None:
            sheet.print_title_rows = f"{header}:{header}"

    def _line(self, number: int, cell: Any, text: str, font: Any) -> None:
        cell.font, cell.alignment = font, look.aligned()
        self.sheet.merge_cells(f"A{number}:{self.last_shown}{number}")
        self._set_height(number, _lines(text, sum(self.widths.values())) * font.sz / look.SIZE)

    def _set_height(self, number: int, lines: float) -> None:
        self.sheet.row_dimensions[number].height = min(_HIGHEST_ROW, _LINE_HEIGHT * lines + 4)

    def _dress(
        self, cell: Any, font: Any, fill: str | None, center: bool, form: str = "General", *, is_open: bool = False
    ) -> None:
        """Give a cell its look; one look is worked out once, for the library takes long over each."""
        looks = self._looks
        known = (id(font), fill, center, form, is_open, cell.data_type == "s")
        if known not in looks:
            cell.font, cell.border, cell.number_format = font, look.border(), form
            cell.alignment = look.aligned("center" if center else "left")
            if fill is not None:
                cell.fill = look.fill(fill)
            if is_open:
                cell.protection = look.unlocked()
            looks[known] = copy(cell._style)
        cell._style = looks[known]


def _lines(text: str, width: float) -> int:
    return lines_of(text, _LETTERS_PER_UNIT * width)

"""The sheet on which a form calculates: written from top to bottom, each line with a title."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from yte_check.documents.office import put
from yte_check.forms.formulas.worth import Formula

FIRST = 3
"""The column of the first value; before it stand the title of the line and the place that it is of."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Scratch:
    """The sheet and its last row; addresses are those of this sheet, or with its name for other sheets."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self.row = 0

    def line(self, title: str, of: str = "", values: Mapping[int, Formula] | None = None) -> int:
        """A row with formulas in some columns, counted from 0 for the first value; returns its number."""
        self.row += 1
        put(self._sheet.cell(self.row, 1), title)
        if of:
            put(self._sheet.cell(self.row, 2), of)
        self.add(self.row, values or {})
        return self.row

    def add(self, row: int, values: Mapping[int, Formula]) -> None:
        """Further columns of a row."""
        for position, formula in values.items():
            self._sheet.cell(row, FIRST + position).value = _content(formula)

    def content(self, row: int, position: int) -> Formula:
        """The formula of a cell, without its “=”."""
        return str(self._sheet.cell(row, FIRST + position).value).removeprefix("=")

    def value(self, title: str, formula: Formula, of: str = "") -> str:
        """A row with one formula; returns the address of its value."""
        return address(self.line(title, of, {0: formula}))

    def text(self, title: str, words: str, of: str = "") -> str:
        """A row with a text; returns the address of the text."""
        row = self.line(title, of)
        put(self._sheet.cell(row, FIRST), words)
        return address(row)

    @contextmanager
    def block(self) -> Iterator[None]:
        """Some lines that belong together, with a gap behind them."""
        yield
        self.row += 1

    def outside(self, inside: str) -> str:
        """An address of this sheet as other sheets write it."""
        return f"'{self._sheet.title}'!{inside}"


def _content(formula: Formula) -> int | str:
    return int(formula) if formula.lstrip("-").isdigit() else f"={formula}"


def address(row: int, position: int = 0) -> str:
    return f"${_letters(FIRST - 1 + position)}${row}"


def _letters(column: int) -> str:
    """Of a column, counted from 0: A, B, …, Z, AA."""
    before, last = divmod(column, len(_LETTERS))
    return (_LETTERS[before - 1] if before else "") + _LETTERS[last]


def area(first: int, last: int, position: int = 0) -> str:
    """The cells of a column from one row to another."""
    return f"{address(first, position)}:{address(last, position)}"

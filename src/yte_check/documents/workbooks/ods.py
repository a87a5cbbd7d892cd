"""OpenDocument spreadsheets, read from their XML: no library that is kept up tells percentages, formulas, joined
cells and hidden sheets of them apart, and a form needs all four."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from xml.etree.ElementTree import Element

from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.office_files.limits import Budget
from yte_check.documents.office_files.package import OFFICE, Package
from yte_check.documents.office_files.visible import Font, Piece, Visible, visible
from yte_check.documents.workbooks.days import EPOCH_1900, day_of
from yte_check.documents.workbooks.grid import (
    MAX_COLUMNS,
    MAX_ROWS,
    Book,
    CellFault,
    CellValue,
    Grid,
    GridCell,
    MergedArea,
    Struck,
    TimeOfDay,
    area,
    text_content,
)
from yte_check.documents.workbooks.ods_styles import OdsStyles

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CALCEXT = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_LANGUAGE = re.compile(r"^\w+:(?==)")
"""Names the language of a formula: “of:=60+12”."""
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
_NO_TEXT = frozenset({f"{OFFICE}annotation", f"{_TEXT}ruby-text", f"{_TEXT}note"})
_BEYOND = 10**9
"""More than any sheet has of rows, columns or letters."""


def read_ods(package: Package) -> Book:
    """Raises OfficeFault."""
    styles = OdsStyles(package)
    reader = _OdsReader(styles, package.budget)
    grids = (reader.grid(position, table) for position, table in enumerate(_tables(package)))
    return Book(tuple(grids), lambda number: day_of(number, EPOCH_1900))


def titles_in_ods(package: Package) -> tuple[str, ...]:
    """Raises OfficeFault."""
    return tuple(table.get(f"{_TABLE}name", "") for table in _tables(package))


def _tables(package: Package) -> Iterator[Element]:
    """The sheets; a table within a cell or a drawing is none of them."""
    return package.content.iterfind(f"{OFFICE}body/{OFFICE}spreadsheet/{_TABLE}table")


class _OdsReader:
    def __init__(self, styles: OdsStyles, budget: Budget) -> None:
        self._styles, self._budget = styles, budget

    def grid(self, position: int, table: Element) -> Grid:
        cells: dict[tuple[int, int], GridCell] = {}
        merged: list[MergedArea] = []
        hidden: set[int] = set()
        columns = self._column_styles(table)
        number = 0
        for row in _rows(table):
            repeated = _count(row, "number-rows-repeated")
            found = list(self._row(row, columns)) if number < MAX_ROWS else []
            # Only an empty row is repeated to the end of the sheet; one with content is repeated a few times at most.
            times = min(repeated, MAX_ROWS - number) if found else 0
            self._budget.spend("cells", times * len(found))
            hidden.update(range(number + 1, number + times + 1) if _is_hidden(row) else ())
            for offset in range(times):
                self._place(number + 1 + offset, found, cells, merged)
            number += repeated
        title = table.get(f"{_TABLE}name", "")
        is_hidden = self._styles.hides(table.get(f"{_TABLE}style-name"))
        return Grid(title, position, is_hidden, cells, tuple(merged), frozenset(hidden), _hidden_columns(table))

    def _place(
        self, number: int, found: list[tuple[int, Element, GridCell]],
        cells: dict[tuple[int, int], GridCell], merged: list[MergedArea],
    ) -> None:  # fmt: skip
        for column, cell, content in found:
            if content.value is not None or content.formula is not None:
                cells[number, column] = content
            rows, columns = _count(cell, "number-rows-spanned"), _count(cell, "number-columns-spanned")
            if rows * columns > 1:
                joined = area(number, column, number + rows - 1, column + columns - 1, self._budget)
                merged += [joined] if joined is not None else []

    def _row(self, row: Element, columns: list[Font]) -> Iterator[tuple[int, Element, GridCell]]:
        column = 0
        own = self._styles.of_cell(row.get(f"{_TABLE}default-cell-style-name"))
        for cell in row:
            if cell.tag not in _CELLS:
                continue
            inherited = own or (columns[column] if column < len(columns) else Font())
            content = self._content(cell, self._styles.of_cell(cell.get(f"{_TABLE}style-name")) or inherited)
            repeated = _count(cell, "number-columns-repeated")
            spanned = cell.get(f"{_TABLE}number-columns-spanned") or cell.get(f"{_TABLE}number-rows-spanned")
            if content.value is not None or content.formula is not None or spanned:
                for offset in range(min(repeated, MAX_COLUMNS - column)):
                    yield column + 1 + offset, cell, content
            column += repeated

    def _column_styles(self, table: Element) -> list[Font]:
        """How the cells of each column are set that say nothing of their own."""
        found: list[Font] = []
        for column in table.iter(f"{_TABLE}table-column"):
            style = self._styles.of_cell(column.get(f"{_TABLE}default-cell-style-name")) or Font()
            found += [style] * min(_count(column, "number-columns-repeated"), MAX_COLUMNS - len(found))
        return found

    def _content(self, cell: Element, font: Font) -> GridCell:
        kind, formula = cell.get(f"{OFFICE}value-type"), cell.get(f"{_TABLE}formula")
        formula = _LANGUAGE.sub("", formula) if formula is not None else None
        if cell.get(f"{_CALCEXT}value-type") == "error":
            return GridCell(CellFault(self._shown(cell)), formula)
        if kind == "string":
            return text_content(self._text(cell, font), formula)
        value = self._value(kind, cell)
        if font.how == "struck" and value is not None:
            value = Struck(self._shown(cell))
        return GridCell(value, formula, kind == "percentage", font.bold)

    def _value(self, kind: str | None, cell: Element) -> CellValue | None:
        match kind:
            case None:
                return None
            case "float" | "percentage" | "currency":
                return _number(cell.get(f"{OFFICE}value", ""))
            case "date":
                return _day(cell.get(f"{OFFICE}date-value", ""))
            case "boolean":
                return cell.get(f"{OFFICE}boolean-value") == "true"
            case _:  # a time of day, a duration
                return TimeOfDay(self._shown(cell))

    def _shown(self, cell: Element) -> str:
        """The text of a cell, however it is set."""
        return "".join(piece.text for piece in self._pieces_of(cell, Font()))

    def _text(self, cell: Element, font: Font) -> Visible:
        seen = visible(self._pieces_of(cell, font))
        stored = cell.get(f"{OFFICE}string-value")
        if stored is None or seen.left_out or font.how == "struck":
            return seen
        return Visible(self._budget.text(stored), (), seen.bold)

    def _pieces_of(self, cell: Element, font: Font) -> list[Piece]:
        """The paragraphs of a cell; those of a comment on it are not its own."""
        pieces: list[Piece] = []
        for paragraph in cell.iterfind(f"{_TEXT}p"):
            pieces += [Piece("\n")] if pieces else []
            self._within(paragraph, font, pieces)
        self._budget.text("".join(piece.text for piece in pieces))
        return pieces

    def _within(self, element: Element, font: Font, found: list[Piece]) -> None:
        found.append(font.piece(element.text or ""))
        for child in element:
            if child.tag == f"{_TEXT}s":
                found.append(font.piece(" " * self._spaces(child)))
            elif child.tag == f"{_TEXT}tab":
                found.append(font.piece("\t"))
            elif child.tag == f"{_TEXT}line-break":
                found.append(font.piece("\n"))
            elif child.tag not in _NO_TEXT:
                self._within(child, self._styles.of_text(child.get(f"{_TEXT}style-name"), font), found)
            found.append(font.piece(child.tail or ""))

    def _spaces(self, element: Element) -> int:
        """How many spaces an element stands for, counted before they are made. Raises OfficeFault."""
        spaces = _whole(element.get(f"{_TEXT}c", "1"))
        self._budget.spend("letters", spaces)
        return spaces


def _rows(table: Element) -> Iterator[Element]:
    """The rows of a sheet, also those in groups, without those of tables within its cells."""
    for child in table:
        if child.tag == f"{_TABLE}table-row":
            yield child
        elif child.tag in (f"{_TABLE}table-rows", f"{_TABLE}table-header-rows", f"{_TABLE}table-row-group"):
            yield from _rows(child)


def _is_hidden(element: Element) -> bool:
    """Whether a row or a column is hidden, by hand or by a filter."""
    return element.get(f"{_TABLE}visibility") in ("collapse", "filter")


def _hidden_columns(table: Element) -> frozenset[int]:
    found: set[int] = set()
    number = 0
    for column in table.iter(f"{_TABLE}table-column"):
        last = min(number + _count(column, "number-columns-repeated"), MAX_COLUMNS)
        found.update(range(number + 1, last + 1) if _is_hidden(column) else ())
        number = last
    return frozenset(found)


def _count(element: Element, name: str) -> int:
    """How often something is repeated, or over how much it spans. Raises OfficeFault."""
    return _whole(element.get(f"{_TABLE}{name}", "1"))


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise OfficeFault("damaged")
    return int(text) if len(text) < 10 else _BEYOND


def _number(text: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise OfficeFault("damaged")
    return Decimal(text)


def _day(text: str) -> date:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise OfficeFault("damaged") from None

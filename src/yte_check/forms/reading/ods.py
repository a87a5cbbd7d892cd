"""OpenDocument spreadsheets, read from their XML: no library that is kept up tells percentages, formulas, joined
cells and hidden sheets of them apart, and a form needs all four."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from io import BytesIO
from xml.etree import ElementTree

from yte_check.documents.office_archive import check_archive, refused
from yte_check.forms.reading.grid import MAX_COLUMNS, MAX_ROWS, Area, Book, CellFault, Content, Grid

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALCEXT = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_LANGUAGE = re.compile(r"^\w+:(?==)")
"""Names the language of a formula: «of:=60+12»."""
_FIRST_DAY = date(1899, 12, 30)


def read_ods(name: str, content: bytes) -> Book:
    """Raises InvalidDocument."""
    check_archive(name, content, "content.xml", "form_broken", "form_unpacks_too_large")
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            root = ElementTree.fromstring(archive.read("content.xml"))
        hidden = frozenset(_hidden_styles(root))
        tables = root.iter(f"{_TABLE}table")
        return Book(tuple(_grid(position, table, hidden) for position, table in enumerate(tables)), _serial)
    except (ElementTree.ParseError, ValueError, KeyError, InvalidOperation, zipfile.BadZipFile):
        raise refused(name, "form_broken") from None


def _serial(number: Decimal) -> date | None:
    try:
        return _FIRST_DAY + timedelta(days=int(number))
    except OverflowError:
        return None


def _hidden_styles(root: ElementTree.Element) -> Iterator[str]:
    for style in root.iter(f"{_STYLE}style"):
        properties = style.find(f"{_STYLE}table-properties")
        if properties is not None and properties.get(f"{_TABLE}display") == "false":
            yield style.get(f"{_STYLE}name", "")


def _grid(position: int, table: ElementTree.Element, hidden: frozenset[str]) -> Grid:
    cells: dict[tuple[int, int], Content] = {}
    merged = []
    number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        repeated = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
        found = list(_row(row)) if number < MAX_ROWS else []
        # Only an empty row is repeated to the end of the sheet; one with content is repeated a few times at most.
        for offset in range(min(repeated, MAX_ROWS - number) if found else 0):
            for column, cell, content in found:
                if content.value is not None or content.formula is not None:
                    cells[number + 1 + offset, column] = content
                rows, columns = (int(cell.get(f"{_TABLE}number-{name}-spanned", "1")) for name in ("rows", "columns"))
                if rows * columns > 1:
                    top = number + 1 + offset
                    merged.append(Area(top, column, top + rows - 1, column + columns - 1))
        number += repeated
    title = table.get(f"{_TABLE}name", "")
    return Grid(title, position, table.get(f"{_TABLE}style-name") in hidden, cells, tuple(merged))


def _row(row: ElementTree.Element) -> Iterator[tuple[int, ElementTree.Element, Content]]:
    column = 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        content = _content(cell)
        spanned = cell.get(f"{_TABLE}number-columns-spanned") or cell.get(f"{_TABLE}number-rows-spanned")
        if content.value is not None or content.formula is not None or spanned:
            for offset in range(min(repeated, MAX_COLUMNS - column)):
                yield column + 1 + offset, cell, content
        column += repeated


def _content(cell: ElementTree.Element) -> Content:
    kind, formula = cell.get(f"{_OFFICE}value-type"), cell.get(f"{_TABLE}formula")
    formula = _LANGUAGE.sub("", formula) if formula is not None else None
    if cell.get(f"{_CALCEXT}value-type") == "error":
        return Content(CellFault(_text(cell)), formula)
    match kind:
        case None:
            return Content(None, formula)
        case "float" | "percentage" | "currency":
            return Content(Decimal(cell.get(f"{_OFFICE}value", "")), formula, percent=kind == "percentage")
        case "date":
            return Content(datetime.fromisoformat(cell.get(f"{_OFFICE}date-value", "")).date(), formula)
        case "boolean":
            return Content(cell.get(f"{_OFFICE}boolean-value") == "true", formula)
        case "string":
            return Content(cell.get(f"{_OFFICE}string-value") or _text(cell) or None, formula)
        case _:  # a time of day
            return Content(CellFault(_text(cell)), formula)


def _text(cell: ElementTree.Element) -> str:
    """The paragraphs of a cell; those of a comment on it are not its own."""
    return "\n".join("".join(_pieces(paragraph)) for paragraph in cell.findall(f"{_TEXT}p"))


def _pieces(element: ElementTree.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " " * int(child.get(f"{_TEXT}c", "1"))
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        else:
            yield from _pieces(child)
        yield child.tail or ""

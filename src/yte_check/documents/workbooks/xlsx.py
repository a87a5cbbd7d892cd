"""Excel workbooks, usual and Strict: their sheets in order, each read once."""

from datetime import date
from typing import NamedTuple
from xml.etree.ElementTree import Element

from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.office_files.package import RELATED, Package
from yte_check.documents.office_files.xml import SHEET
from yte_check.documents.workbooks.days import EPOCH_1900, EPOCH_1904, day_of
from yte_check.documents.workbooks.grid import Book
from yte_check.documents.workbooks.sheet import read_sheet
from yte_check.documents.workbooks.strings import shared_strings, unescaped
from yte_check.documents.workbooks.styles import cell_formats
from yte_check.documents.workbooks.values import CellValues

_TRUE = ("1", "true")


class _Listed(NamedTuple):
    """A sheet as the workbook lists it."""

    title: str
    part: str
    hidden: bool


def read_xlsx(package: Package) -> Book:
    """Raises OfficeFault."""
    root = package.tree(package.main)
    epoch = _epoch(root)
    values = CellValues(shared_strings(package), cell_formats(package), epoch)
    sheets = enumerate(_listed(package, root))
    grids = (read_sheet(package, each.part, each.title, position, each.hidden, values) for position, each in sheets)
    return Book(tuple(grids), lambda number: day_of(number, epoch))


def titles_in_xlsx(package: Package) -> tuple[str, ...]:
    """Raises OfficeFault."""
    return tuple(each.title for each in _listed(package, package.tree(package.main)))


def _listed(package: Package, root: Element) -> list[_Listed]:
    """The sheets with cells; charts have none. Raises OfficeFault for a list that leads nowhere."""
    relations = package.relations(package.main)
    found = []
    for sheet in root.iterfind(f"{SHEET}sheets/{SHEET}sheet"):
        part, kind = relations.get(sheet.get(f"{RELATED}id", ""), ("", ""))
        if not kind:
            raise OfficeFault("damaged", part=package.main)
        if kind == "worksheet":
            title = unescaped(sheet.get("name", ""))
            found.append(_Listed(title, part, sheet.get("state", "visible") != "visible"))
    return found


def _epoch(root: Element) -> date:
    """The day from which the workbook counts: Excel for the Macintosh began four years later."""
    properties = root.find(f"{SHEET}workbookPr")
    later = properties is not None and properties.get("date1904") in _TRUE
    return EPOCH_1904 if later else EPOCH_1900

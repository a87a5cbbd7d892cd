"""How cells and stretches of text are set in an Excel workbook, as far as it matters for what they say."""

from typing import NamedTuple
from xml.etree.ElementTree import Element

from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.visible import Font, How
from yte_check.documents.office_files.xml import SHEET
from yte_check.documents.workbooks.number_formats import FormatKind, is_elapsed, kind_of

_FALSE = ("0", "false")
_RAISED: dict[str, How] = {"superscript": "raised", "subscript": "lowered"}


class CellFormat(NamedTuple):
    """How the cells of one format are shown."""

    kind: FormatKind = "number"
    elapsed: bool = False
    font: Font = Font()


PLAIN = CellFormat()


def cell_formats(package: Package) -> tuple[CellFormat, ...]:
    """The formats by their position, as cells name them. Raises OfficeFault."""
    parts = [part for part in package.related(package.main, "styles") if package.has(part)]
    if not parts:
        return ()
    root = package.tree(parts[0])
    codes = {
        _whole(each, "numFmtId"): each.get("formatCode", "") for each in root.iterfind(f"{SHEET}numFmts/{SHEET}numFmt")
    }
    fonts = [font_of(each) for each in root.iterfind(f"{SHEET}fonts/{SHEET}font")]
    return tuple(_format(each, codes, fonts) for each in root.iterfind(f"{SHEET}cellXfs/{SHEET}xf"))


def _format(element: Element, codes: dict[int, str], fonts: list[Font]) -> CellFormat:
    number, font = _whole(element, "numFmtId"), _whole(element, "fontId")
    code = codes.get(number)
    return CellFormat(kind_of(number, code), is_elapsed(code), fonts[font] if 0 <= font < len(fonts) else Font())


def font_of(element: Element) -> Font:
    """The font of a cell, or of a stretch of text in it."""
    raised = element.find(f"{SHEET}vertAlign")
    how = _RAISED.get(raised.get("val", ""), "plain") if raised is not None else "plain"
    return Font("struck" if _is_on(element, "strike") else how, _is_on(element, "b"))


def _is_on(element: Element, name: str) -> bool:
    found = element.find(f"{SHEET}{name}")
    return found is not None and found.get("val", "1") not in _FALSE


def _whole(element: Element, name: str) -> int:
    text = element.get(name, "0")
    return int(text) if text.isascii() and text.isdigit() else 0

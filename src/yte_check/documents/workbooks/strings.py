"""The texts of an Excel workbook: plain, or in stretches that are each set in their own way."""

import re
from xml.etree.ElementTree import Element

from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.visible import Font, Visible, visible
from yte_check.documents.office_files.xml import SHEET
from yte_check.documents.workbooks.styles import font_of

_LETTER_CODE = re.compile(
    r"_x([Dd][89ABab][0-9A-Fa-f]{2})__x([Dd][C-Fc-f][0-9A-Fa-f]{2})_|_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_"
)
"""How Excel stores a letter that a file may not hold: “_x000D_” is a carriage return, two halves make one letter."""

Stretch = tuple[str, Font | None]
"""A text and how it is set; None where it is set like its cell."""
RichText = tuple[Stretch, ...]


def shared_strings(package: Package) -> tuple[RichText, ...]:
    """The texts that cells name by their position. Raises OfficeFault."""
    parts = [part for part in package.related(package.main, "sharedStrings") if package.has(part)]
    return tuple(text_of(each) for each in package.tree(parts[0]).iterfind(f"{SHEET}si")) if parts else ()


def text_of(element: Element) -> RichText:
    """The text of a shared or an inner string, without the reading aids above its letters."""
    return tuple(_stretch(each) for each in element if each.tag in (f"{SHEET}t", f"{SHEET}r"))


def _stretch(element: Element) -> Stretch:
    if element.tag == f"{SHEET}t":
        return unescaped(element.text or ""), None
    properties = element.find(f"{SHEET}rPr")
    text = "".join(each.text or "" for each in element.iterfind(f"{SHEET}t"))
    return unescaped(text), None if properties is None else font_of(properties)


def read_as(text: RichText, font: Font) -> Visible:
    """A text as it is seen in a cell of a font."""
    if len(text) == 1 and (text[0][1] or font).how == "plain":
        return Visible(text[0][0], (), (text[0][1] or font).bold)
    return visible((own or font).piece(words) for words, own in text)


def unescaped(text: str) -> str:
    """Text with the letters that were stored as codes."""
    return _LETTER_CODE.sub(_letter, text) if "_x" in text else text


def _letter(found: re.Match[str]) -> str:
    if found[3]:
        return chr(int(found[3], 16))
    return bytes.fromhex(found[1] + found[2]).decode("utf-16-be")

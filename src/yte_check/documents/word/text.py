"""What of a Word document is there for its reader, with all tracked changes accepted, and the text of it."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from yte_check.documents.office_files.limits import Budget
from yte_check.documents.office_files.visible import Piece
from yte_check.documents.office_files.xml import WORD
from yte_check.documents.word.styles import SILENT, LevelSetting, WordStyles, is_on

PARAGRAPH, RUN, TABLE, ROW, CELL = (f"{WORD}{name}" for name in ("p", "r", "tbl", "tr", "tc"))
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_FORMULA_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_TEXT, _SYMBOL = f"{WORD}t", f"{WORD}sym"
_NONE: Mapping[Element, str] = {}
_GONE = frozenset(f"{WORD}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr"))
"""What was deleted, what was moved elsewhere, and what only says how a thing is set."""
_SIGNS = {f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}tab": " ", f"{WORD}ptab": " ", f"{WORD}noBreakHyphen": "-"}
_SYMBOLS = {
    ("symbol", 0xB3): "≥", ("symbol", 0xA3): "≤", ("symbol", 0xB1): "±", ("symbol", 0xB4): "×", ("symbol", 0xB8): "÷",
    ("symbol", 0xB9): "≠", ("symbol", 0xB7): "•", ("wingdings", 0xFC): "✓", ("wingdings", 0xFE): "☑",
    ("wingdings", 0xFB): "✗", ("wingdings", 0xFD): "☒", ("wingdings", 0xA8): "☐", ("wingdings 2", 0x50): "✓",
    ("wingdings 2", 0x52): "☑", ("wingdings 2", 0x54): "☒", ("wingdings 2", 0xA3): "☐",
}  # fmt: skip
"""Letters of fonts that hold signs, by the place in the font."""


class WordText:
    """Walks through a document; every step is counted, for tables within tables are read once for each around them."""

    def __init__(self, styles: WordStyles, budget: Budget) -> None:
        self._styles, self._budget = styles, budget
        self._numbers = _NONE

    def shown(self, element: Element) -> Iterator[Element]:
        """The elements within one that a reader sees; of what stands there in several ways, one."""
        for child in element:
            self._budget.spend("steps")
            if child.tag == f"{_ALTERNATIVES}AlternateContent":
                yield from self.shown(_alternative(child))
            elif child.tag not in _GONE and not _is_gone(child):
                yield child

    def of_paragraph(self, paragraph: Element) -> list[Piece]:
        found: list[Piece] = []
        self._paragraph(paragraph, found)
        return found

    def of_cell(self, cell: Element, numbers: Mapping[Element, str] = _NONE) -> list[Piece]:
        """The text within a cell, its paragraphs on lines of their own, text boxes and tables in it too; with the
        ``numbers`` that stand before paragraphs."""
        found: list[Piece] = []
        self._numbers = numbers
        self._within(cell, SILENT, found)
        self._numbers = _NONE
        return found

    def _paragraph(self, paragraph: Element, found: list[Piece]) -> None:
        self._within(paragraph, self._styles.of_paragraph(paragraph), found)

    def _within(self, element: Element, around: LevelSetting, found: list[Piece]) -> None:
        for child in self.shown(element):
            if child.tag == PARAGRAPH:
                number = self._numbers.get(child)
                found.append(Piece(f"\n{number} " if number else "\n"))
                self._paragraph(child, found)
            elif child.tag == RUN:
                self._run(child, around, found)
            elif child.tag == _FORMULA_TEXT:
                found.append(Piece(child.text or ""))
            else:
                self._within(child, around, found)

    def _run(self, run: Element, around: LevelSetting, found: list[Piece]) -> None:
        font = self._styles.font(run, around)
        for child in self.shown(run):
            if child.tag == _TEXT:
                found.append(font.piece(child.text or ""))
            elif child.tag in _SIGNS:
                found.append(font.piece(_SIGNS[child.tag]))
            elif child.tag == _SYMBOL:
                found.append(font.piece(_symbol(child)))
            else:
                self._within(child, around, found)


def _symbol(element: Element) -> str:
    """A letter of a font of signs; “?” for one that nobody has named yet."""
    code = element.get(f"{WORD}char", "")
    number = int(code, 16) & 0xFFF if len(code) == 4 and code.isalnum() and code.isascii() else 0
    return _SYMBOLS.get((element.get(f"{WORD}font", "").casefold(), number & 0xFF), "?")


def _alternative(element: Element) -> Element:
    """What new programs show, and where that holds no text, what old ones do."""
    choices = [*element.iterfind(f"{_ALTERNATIVES}Choice"), *element.iterfind(f"{_ALTERNATIVES}Fallback")]
    told = (choice for choice in choices if any(text.text for text in choice.iter(_TEXT)))
    return next(told, Element("nothing"))


def _is_gone(element: Element) -> bool:
    """A row that was deleted or is hidden, a cell that was deleted."""
    if element.tag == ROW:
        properties = element.find(f"{WORD}trPr")
        deleted = properties is not None and properties.find(f"{WORD}del") is not None
        return deleted or is_on(properties, "hidden") is True
    return element.tag == CELL and element.find(f"{WORD}tcPr/{WORD}cellDel") is not None

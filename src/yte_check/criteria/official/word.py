"""Word: every table of a document, with merged cells, bold type and numbers that Word itself counts."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from yte_check.criteria.official.tables import OfficialCell, RawFile, RawRow, RawTable
from yte_check.criteria.official.wording import cleaned
from yte_check.documents.office_files.faults import OfficeFault, told
from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.visible import LeftOutText, Visible, visible
from yte_check.documents.office_files.xml import WORD
from yte_check.documents.word.numbering import Numbering
from yte_check.documents.word.styles import WordStyles, value
from yte_check.documents.word.text import CELL, PARAGRAPH, ROW, TABLE, WordText

_MOST_COLUMNS = 63
"""So many columns a table of Word can have."""
_EMPTY = OfficialCell()
_COVERED = {below: OfficialCell(joined=True, below=below) for below in (True, False)}
_BELOW = OfficialCell(below=True)


def read_word(name: str, content: bytes) -> RawFile:
    """Raises InvalidDocument."""
    with told(name, "table"):
        package = Package(content)
        package.require("word")
        return _WordReader(package).file()


class _WordReader:
    def __init__(self, package: Package) -> None:
        self._body = package.tree(package.main)
        self._styles, self._budget = WordStyles(package), package.budget
        self._numbering = Numbering(package)
        self._text = WordText(self._styles, self._budget)
        self._left_out: list[LeftOutText] = []
        self._numbers: dict[Element, str] = {}
        """What Word prints before the paragraphs of lists."""

    def file(self) -> RawFile:
        """The tables in their order, those within others too, each with the paragraphs before it."""
        tables: list[RawTable] = []
        before: list[str] = []
        for element in self._tables_and_paragraphs(self._body, []):
            if element.tag == TABLE:
                tables.append(RawTable(self._rows(element), table=len(tables) + 1, before=tuple(before)))
                before = []
            elif text := cleaned(self._seen(visible(self._text.of_paragraph(element)))):
                before.append(f"{self._numbers.get(element, '')} {text}".strip())
        return RawFile(tuple(tables), tuple(before), left_out=tuple(self._left_out))

    def _rows(self, table: Element) -> tuple[RawRow, ...]:
        return tuple(RawRow(number, tuple(self._cells(row))) for number, row in enumerate(self._own(table, ROW), 1))

    def _cells(self, row: Element) -> Iterator[OfficialCell]:
        for _ in range(_columns(row, "trPr", "gridBefore", 0)):
            self._budget.spend("cells")
            yield _EMPTY
        for element in self._own(row, CELL):
            below = _is_covered(element)
            columns = _columns(element, "tcPr", "gridSpan", 1)
            self._budget.spend("cells", columns)
            yield _BELOW if below else self._cell(element)
            for _ in range(columns - 1):
                yield _COVERED[below]

    def _cell(self, element: Element) -> OfficialCell:
        seen = visible(self._text.of_cell(element))
        text = cleaned(self._seen(seen))
        numbers = [number for paragraph in self._own(element, PARAGRAPH) if (number := self._numbers.get(paragraph))]
        if not numbers:
            return OfficialCell(text, seen.bold)
        if not text:
            return OfficialCell(numbers[0])  # a column “TT” often has no other
        counted = cleaned(visible(self._text.of_cell(element, self._numbers)).text)
        return OfficialCell(text, seen.bold, counted=counted)

    def _seen(self, seen: Visible) -> str:
        self._left_out += seen.left_out
        return self._budget.text(seen.text)

    def _count(self, paragraph: Element) -> None:
        """What Word prints before a paragraph of a list, be it empty or not."""
        listed = self._styles.numbered(paragraph)
        if listed is not None and not self._styles.is_run_on(paragraph):
            self._numbers[paragraph] = self._numbering.following(listed, self._styles.level(paragraph))

    def _tables_and_paragraphs(self, element: Element, found: list[Element], *, inside: bool = False) -> list[Element]:
        """In their order: every table, and every paragraph that is in none. All paragraphs are counted on the way."""
        for child in self._text.shown(element):
            if child.tag == CELL and _is_covered(child):
                continue
            if child.tag == PARAGRAPH:
                self._count(child)
            if child.tag == TABLE or (child.tag == PARAGRAPH and not inside):
                found.append(child)
            self._tables_and_paragraphs(child, found, inside=inside or child.tag in (TABLE, PARAGRAPH))
        return found

    def _own(self, element: Element, tag: str) -> Iterator[Element]:
        """Rows of a table or cells of a row, also those in content controls, without those of tables within."""
        for child in self._text.shown(element):
            if child.tag == tag:
                yield child
            elif child.tag not in (CELL, PARAGRAPH, TABLE):
                yield from self._own(child, tag)


def _is_covered(cell: Element) -> bool:
    """Whether the cell above goes on over this one."""
    joins = cell.find(f"{WORD}tcPr/{WORD}vMerge")
    return joins is not None and joins.get(f"{WORD}val") != "restart"


def _columns(element: Element, properties: str, name: str, absent: int) -> int:
    """How many columns something takes. Raises OfficeFault."""
    text = value(element, properties, name) or str(absent)
    if not (text.isascii() and text.isdigit()):
        raise OfficeFault("damaged")
    return min(int(text[:9]), _MOST_COLUMNS)

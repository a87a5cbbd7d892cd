"""Word: every table of a document, with merged cells, bold type and numbers that Word itself counts."""

from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from yte_check.authoring.official.tables import Cell, RawFile, RawRow, RawTable
from yte_check.authoring.official.wording import cleaned
from yte_check.documents.office_archive import check_archive, refused

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LINE_ENDS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": " ", f"{_W}noBreakHyphen": "-"}
_FALSE = ("0", "false", "off", "none")


def read_word(name: str, content: bytes) -> RawFile:
    """Raises InvalidDocument."""
    check_archive(name, content, "word/document.xml")
    from docx import Document

    try:
        return _WordReader(Document(BytesIO(content))).file()
    except Exception:  # the library raises anything at all for what it did not expect
        raise refused(name, "table_broken") from None


class _WordReader:
    def __init__(self, document: Any) -> None:
        self.body = document.element.body
        self.bold_styles = {style.style_id for style in document.styles if _style_is_bold(style)}
        self.counted: Counter[str] = Counter()

    def file(self) -> RawFile:
        """The tables in their order, those within others too, each with the paragraphs before it."""
        tables: list[RawTable] = []
        before: list[str] = []
        for element in self.body.iter(f"{_W}tbl", f"{_W}p"):
            if element.tag == f"{_W}tbl":
                tables.append(RawTable(self._rows(element), table=len(tables) + 1, before=tuple(before)))
                before = []
            elif next(element.iterancestors(f"{_W}tc"), None) is None and (text := cleaned(_text(element))):
                before.append(text)
        return RawFile(tuple(tables), tuple(before))

    def _rows(self, table: Any) -> tuple[RawRow, ...]:
        return tuple(RawRow(number, tuple(self._cells(row))) for number, row in enumerate(_own(table, "tr"), 1))

    def _cells(self, row: Any) -> Iterator[Cell]:
        for _ in range(_figure(row, "trPr", "gridBefore", 0)):
            yield Cell()
        for element in _own(row, "tc"):
            joins = element.find(f"{_W}tcPr/{_W}vMerge")
            below = joins is not None and joins.get(f"{_W}val") != "restart"
            yield Cell(below=True) if below else self._cell(element)
            for _ in range(min(_figure(element, "tcPr", "gridSpan", 1), 63) - 1):
                yield Cell(joined=True, below=below)

    def _cell(self, element: Any) -> Cell:
        paragraphs = list(element.iter(f"{_W}p"))
        texts = [_text(paragraph) for paragraph in paragraphs]
        if not any(text.strip() for text in texts):
            return Cell(self._counted_number(paragraphs))
        return Cell(cleaned("\n".join(texts)), self._is_bold(paragraphs))

    def _counted_number(self, paragraphs: list[Any]) -> str:
        """The figure that Word prints in an empty paragraph of a numbered list: a column «TT» often has no other."""
        for paragraph in paragraphs:
            listed = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
            if listed is not None and listed.get(f"{_W}val") != "0":
                self.counted[listed.get(f"{_W}val")] += 1
                return str(self.counted[listed.get(f"{_W}val")])
        return ""

    def _is_bold(self, paragraphs: list[Any]) -> bool:
        """Whether most letters are bold, by themselves or by their style."""
        letters = {True: 0, False: 0}
        for paragraph in paragraphs:
            by_style = _style(paragraph, "pPr", "pStyle") in self.bold_styles
            for run in paragraph.iter(f"{_W}r"):
                own = run.find(f"{_W}rPr/{_W}b")
                inherited = by_style or _style(run, "rPr", "rStyle") in self.bold_styles
                bold = own.get(f"{_W}val", "1") not in _FALSE if own is not None else inherited
                letters[bold] += sum(letter.isalpha() for letter in _text(run))
        return letters[True] > letters[False]


def _text(element: Any) -> str:
    """The text of a paragraph or run as it reads with all tracked changes accepted."""
    pieces = []
    for part in element.iter():
        if part.tag == f"{_W}t":
            pieces.append(part.text or "")
        elif part.tag in _LINE_ENDS and part.getparent().tag == f"{_W}r":
            pieces.append(_LINE_ENDS[part.tag])
    return "".join(pieces)


def _own(element: Any, tag: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also those in content controls, without those of tables within."""
    for child in element:
        if child.tag == f"{_W}{tag}":
            yield child
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
            yield from _own(child, tag)


def _figure(element: Any, properties: str, name: str, absent: int) -> int:
    found = element.find(f"{_W}{properties}/{_W}{name}")
    return int(found.get(f"{_W}val", absent)) if found is not None else absent


def _style(element: Any, properties: str, name: str) -> str | None:
    found = element.find(f"{_W}{properties}/{_W}{name}")
    return found.get(f"{_W}val") if found is not None else None


def _style_is_bold(style: Any) -> bool:
    for _ in range(20):  # styles rest on others
        font = getattr(style, "font", None)
        if font is None:
            return False
        if font.bold is not None:
            return bool(font.bold)
        style = style.base_style
    return False

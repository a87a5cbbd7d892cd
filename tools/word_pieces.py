"""Paragraphs, tables and pages of a Word document, in the form of Nghị định 30/2020/NĐ-CP."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from yte_check.documents.language import Lang

LOCALES: dict[Lang, str] = {"vi": "vi-VN", "en": "en-GB"}
FONT = "Times New Roman"
BODY, HEAD, TABLE, SMALL, FINE = Pt(13), Pt(12), Pt(12), Pt(11), Pt(9)
LEFT, CENTER, JUSTIFY = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
ONE_DAY = datetime(2024, 1, 1, tzinfo=UTC)
INDENT = Mm(12.7)


# The page


def set_styles(document: Any, lang: Lang) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, BODY
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), FONT)
    normal.element.rPr.append(element("lang", val=LOCALES[lang]))
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0


def set_properties(document: Any) -> None:
    properties = document.core_properties
    properties.title = properties.author = properties.comments = properties.subject = properties.keywords = ""
    properties.last_modified_by = "yte-check"
    properties.created = properties.modified = ONE_DAY
    properties.revision = 1


def set_page(section: Any, *, landscape: bool) -> None:
    """A4, with the margins of administrative documents."""
    short, long = Mm(210), Mm(297)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)


def number_pages(section: Any) -> None:
    """The page number in the middle of the top margin, not on the first page; sections behind it go on with it."""
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = CENTER
    field = element("fldSimple", instr="PAGE")
    field.append(paragraph.add_run("1")._r)
    paragraph._p.append(field)


# Small pieces


def element(name: str, **attributes: str) -> Any:
    """An element of WordprocessingML that python-docx has no call for."""
    element = OxmlElement(f"w:{name}")
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element


def write(
    place: Any, text: str, *, align: Any = LEFT, bold: bool = False, italic: bool = False, size: Any = None,
    before: float = 0, after: float = 0, first: Any = None, keep: bool = False,
) -> Any:  # fmt: skip
    """A paragraph in a document or a cell; a cell's first, empty paragraph is used up first."""
    paragraphs = place.paragraphs
    fresh = not hasattr(place, "sections") and len(paragraphs) == 1 and not paragraphs[0].text
    paragraph = paragraphs[0] if fresh else place.add_paragraph()
    paragraph.alignment = align
    form = paragraph.paragraph_format
    form.space_before, form.space_after, form.first_line_indent = Pt(before), Pt(after), first
    form.keep_with_next = keep
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size is not None:
        run.font.size = size
    return paragraph


def write_tag(place: Any, text: str) -> None:
    """A control tag that stands alone in its paragraph, which goes when the report is made."""
    write(place, text, size=SMALL)


def write_text(place: Any, text: str, **options: Any) -> Any:
    """Running text: justified, its first line indented, 6 pt between paragraphs."""
    return write(place, text, **{"align": JUSTIFY, "first": INDENT, "after": 6, **options})


def add_rule(place: Any, left: float, right: float, after: float = 0) -> None:
    """A thin line across the middle of a column, ``left`` and ``right`` mm from its edges."""
    paragraph = write(place, "", size=Pt(1), after=after)
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.right_indent = Mm(left), Mm(right)
    paragraph.paragraph_format.line_spacing = Pt(3)
    borders = element("pBdr")
    borders.append(element("bottom", val="single", sz="6", space="1", color="000000"))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def add_table(document: Any, widths: Sequence[float], *, grid: bool = True) -> Any:
    """A table of fixed widths in mm, so that a long word cannot push the others off the page."""
    table = document.add_table(rows=0, cols=len(widths))
    table.style = "Table Grid" if grid else "Normal Table"
    table.autofit = False
    margins = element("tblCellMar")
    for side in ("left", "right"):
        margins.append(element(side, w=str(Mm(1.2).twips), type="dxa"))
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    return table


def add_row(table: Any, widths: Sequence[float]) -> Any:
    """A row that stays on one page; one longer than a page is broken all the same."""
    row = table.add_row()
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Mm(width)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    row._tr.get_or_add_trPr().append(element("cantSplit"))
    return row


def add_header_row(table: Any, widths: Sequence[float], titles: Sequence[str], size: Any) -> None:
    row = add_row(table, widths)
    row._tr.get_or_add_trPr().append(element("tblHeader"))
    for cell, title in zip(row.cells, titles, strict=True):
        write(cell, title, align=CENTER, bold=True, size=size)
        shade = element("shd", val="clear", color="auto", fill="EDEDED")
        cell._tc.get_or_add_tcPr().insert_element_before(shade, "w:noWrap", "w:tcMar", "w:vAlign")


def add_tag_row(table: Any, widths: Sequence[float], tag: str) -> None:
    """A row that holds a loop's tag and goes when the report is made."""
    write(add_row(table, widths).cells[0], tag, size=SMALL)

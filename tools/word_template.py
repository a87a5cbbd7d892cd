"""Builds the Word templates of the report, templates/report.docx and templates/report.en.docx.

    python tools/word_template.py

The form is that of Nghị định 30/2020/NĐ-CP, appendix I. The words come from the catalogue of messages; what stands
in {{ … }} is filled in when a report is made. An office edits a copy of the result in Word and never needs this script.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from yte_check.documents.language import LANGS, Lang, say

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
NAMES: dict[Lang, str] = {"vi": "report.docx", "en": "report.en.docx"}
LOCALES: dict[Lang, str] = {"vi": "vi-VN", "en": "en-GB"}
FONT = "Times New Roman"
BODY, HEAD, TABLE, SMALL = Pt(13), Pt(12), Pt(12), Pt(11)
LEFT, CENTER, RIGHT, JUSTIFY = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
ONE_DAY = datetime(2024, 1, 1, tzinfo=UTC)
INDENT = Mm(12.7)


def build(lang: Lang) -> Any:
    """The template of a language."""

    def word(code: str, **params: object) -> str:
        return say(code, lang, **params)

    document = Document()
    _styles(document, lang)
    _properties(document)
    _page(document.sections[0], landscape=False)
    _head(document, word)
    _title(document, word)
    _body(document, word)
    _signature(document, word)
    _page(document.add_section(WD_SECTION.NEW_PAGE), landscape=True)
    _annex_scores(document, word)
    _annex_documents(document, word)
    _annex_notes(document, word)
    return document


# The page


def _styles(document: Any, lang: Lang) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, BODY
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), FONT)
    normal.element.rPr.append(_element("lang", val=LOCALES[lang]))
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.0


def _properties(document: Any) -> None:
    properties = document.core_properties
    properties.title = properties.author = properties.comments = properties.subject = properties.keywords = ""
    properties.last_modified_by = "yte-check"
    properties.created = properties.modified = ONE_DAY
    properties.revision = 1


def _page(section: Any, *, landscape: bool) -> None:
    """A4; the page number in the middle of the top margin, not on the first page."""
    short, long = Mm(210), Mm(297)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = not landscape
    if not landscape:
        paragraph = section.header.paragraphs[0]
        paragraph.alignment = CENTER
        field = _element("fldSimple", instr="PAGE")
        field.append(paragraph.add_run("1")._r)
        paragraph._p.append(field)


# Small pieces


def _element(name: str, **attributes: str) -> Any:
    """An element of WordprocessingML that python-docx has no call for."""
    element = OxmlElement(f"w:{name}")
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element


def _write(
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


def _tag(place: Any, text: str) -> None:
    """A control tag that stands alone in its paragraph, which goes when the report is made."""
    _write(place, text, size=SMALL)


def _text(place: Any, text: str, **options: Any) -> Any:
    """Running text: justified, its first line indented, 6 pt between paragraphs."""
    return _write(place, text, **{"align": JUSTIFY, "first": INDENT, "after": 6, **options})


def _rule(place: Any, left: float, right: float, after: float = 0) -> None:
    """A thin line across the middle of a column, ``left`` and ``right`` mm from its edges."""
    paragraph = _write(place, "", size=Pt(1), after=after)
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.right_indent = Mm(left), Mm(right)
    paragraph.paragraph_format.line_spacing = Pt(3)
    borders = _element("pBdr")
    borders.append(_element("bottom", val="single", sz="6", space="1", color="000000"))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _table(document: Any, widths: Sequence[float], *, grid: bool = True) -> Any:
    """A table of fixed widths in mm, so that a long word cannot push the others off the page."""
    table = document.add_table(rows=0, cols=len(widths))
    table.style = "Table Grid" if grid else "Normal Table"
    table.autofit = False
    margins = _element("tblCellMar")
    for side in ("left", "right"):
        margins.append(_element(side, w=str(Mm(1.2).twips), type="dxa"))
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    return table


def _row(table: Any, widths: Sequence[float]) -> Any:
    """A row that stays on one page; one longer than a page is broken all the same."""
    row = table.add_row()
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Mm(width)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    row._tr.get_or_add_trPr().append(_element("cantSplit"))
    return row


def _header_row(table: Any, widths: Sequence[float], titles: Sequence[str], size: Any) -> None:
    row = _row(table, widths)
    row._tr.get_or_add_trPr().append(_element("tblHeader"))
    for cell, title in zip(row.cells, titles, strict=True):
        _write(cell, title, align=CENTER, bold=True, size=size)
        shade = _element("shd", val="clear", color="auto", fill="EDEDED")
        cell._tc.get_or_add_tcPr().insert_element_before(shade, "w:noWrap", "w:tcMar", "w:vAlign")


def _tag_row(table: Any, widths: Sequence[float], tag: str) -> None:
    """A row that holds a loop's tag and goes when the report is made."""
    _write(_row(table, widths).cells[0], tag, size=SMALL)


# The report


def _head(document: Any, word: Any) -> None:
    widths = (65, 100)
    table = _table(document, widths, grid=False)
    row = _row(table, widths)
    left, right = row.cells
    for cell in row.cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP
    _write(left, "{{ view.superior }}", align=CENTER, size=HEAD)
    _write(left, "{{ view.issuer }}", align=CENTER, bold=True, size=HEAD)
    _rule(left, 21, 21, after=6)
    _write(left, word("report_number"), align=CENTER, size=Pt(13))
    _write(right, word("report_country"), align=CENTER, bold=True, size=HEAD)
    _write(right, word("report_motto"), align=CENTER, bold=True, size=Pt(13))
    _rule(right, 22, 22, after=6)
    _write(right, "{{ view.place_and_date }}", align=CENTER, italic=True, size=Pt(13))


def _title(document: Any, word: Any) -> None:
    _write(document, word("report_kind"), align=CENTER, bold=True, size=Pt(14), before=18)
    _write(document, "{{ view.subject }}", align=CENTER, bold=True, size=Pt(14))
    _rule(document, 60, 60, after=6)
    _tag(document, "{%p if view.reference %}")
    _write(document, "({{ view.reference }})", align=CENTER, bold=True, size=Pt(13), after=6)
    _tag(document, "{%p endif %}")
    _tag(document, "{%p for base in view.bases %}")
    _text(document, "{{ base }}", italic=True)
    _tag(document, "{%p endfor %}")
    _text(document, "{{ view.opening }}")


def _body(document: Any, word: Any) -> None:
    _heading(document, "I. " + word("report_heading_general"))
    _each(document, "fact in view.facts", "- {{ fact.label }}: {{ fact.value }}", after=3)
    _heading(document, "II. " + word("report_heading_method"))
    _each(document, "line in view.method", "{{ line }}")
    _heading(document, "III. " + word("report_heading_result"))
    _text(document, "{{ view.conclusion }}")
    _tag(document, "{%p if view.reasons %}")
    _each(document, "reason in view.reasons", "- {{ reason }}")
    _tag(document, "{%p endif %}")
    _text(document, word("report_by_criterion") + ":", keep=True)
    _criteria(document, word)
    _text(document, word("report_table_note"), before=6)
    _heading(document, "IV. " + word("report_heading_shortfalls"))
    _lost(document, word)
    _missing(document, word)
    _unproven(document, word)
    _heading(document, "V. " + word("report_heading_request"))
    _each(document, "request in view.requests", "{{ request }}")
    _text(document, word("report_closing", station="{{ view.station }}"))


def _heading(document: Any, text: str) -> None:
    _text(document, text, bold=True, before=6, keep=True)


def _each(document: Any, loop: str, text: str, after: float = 6) -> None:
    _tag(document, "{%p for " + loop + " %}")
    _text(document, text, after=after)
    _tag(document, "{%p endfor %}")


def _criteria(document: Any, word: Any) -> None:
    widths = (10, 52, 16, 21, 30, 17, 19)
    titles = ("order", "criterion", "max", "points", "share", "needed", "result")
    table = _table(document, widths)
    _header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    _tag_row(table, widths, "{%tr for criterion in view.criteria %}")
    cells = (
        "{{ criterion.number }}", "{{ criterion.title }}", "{{ criterion.points.shown_max }}",
        "{{ criterion.points.shown }}", "{{ criterion.share }}", "{{ criterion.shown_needed }}",
        "{{ criterion.shown_state }}",
    )  # fmt: skip
    _fill(_row(table, widths), cells, left=(1,), size=TABLE)
    _tag_row(table, widths, "{%tr endfor %}")
    total = (
        "", word("report_total"), "{{ view.points.shown_max }}", "{{ view.points.shown }}", "{{ view.share }}",
        "{{ view.shown_needed }}", "{{ view.shown_total_state }}",
    )  # fmt: skip
    _fill(_row(table, widths), total, left=(1,), size=TABLE, bold=True)


def _fill(row: Any, texts: Sequence[str], *, left: Sequence[int], size: Any, bold: bool = False) -> None:
    for position, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
        _write(cell, text, align=LEFT if position in left else CENTER, size=size, bold=bold)


def _lost(document: Any, word: Any) -> None:
    _tag(document, "{%p if view.lost %}")
    _text(document, "1. " + word("report_lost", points="{{ view.lost_points }}") + ":", keep=True)
    widths = (10, 50, 16, 26, 30, 18, 15)
    titles = ("order", "indicator", "lost", "cause", "remedy", "who", "when")
    table = _table(document, widths)
    _header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    _tag_row(table, widths, "{%tr for indicator in view.lost %}")
    texts = ("{{ indicator.number }}", "{{ indicator.title }}", "{{ indicator.lost }}", "", "", "", "")
    row = _row(table, widths)
    _fill(row, texts, left=(1,), size=SMALL)
    _write(row.cells[1], "{{ indicator.data | lines }}", italic=True, size=SMALL)
    _tag_row(table, widths, "{%tr endfor %}")
    _otherwise(document, "1. " + word("report_lost_none"))


def _missing(document: Any, word: Any) -> None:
    _tag(document, "{%p if view.missing %}")
    _text(document, "2. " + word("report_missing", points="{{ view.missing_points }}") + ":", before=6, keep=True)
    widths = (10, 62, 18, 42, 18, 15)
    titles = ("order", "indicator", "stake", "data", "who", "when")
    table = _table(document, widths)
    _header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    _tag_row(table, widths, "{%tr for indicator in view.missing %}")
    texts = (
        "{{ indicator.number }}", "{{ indicator.title }}", "{{ indicator.stake }}", "{{ indicator.data | lines }}",
        "", "",
    )  # fmt: skip
    _fill(_row(table, widths), texts, left=(1, 3), size=SMALL)
    _tag_row(table, widths, "{%tr endfor %}")
    _otherwise(document, "2. " + word("report_missing_none"))


def _otherwise(document: Any, text: str) -> None:
    _tag(document, "{%p else %}")
    _text(document, text, before=6)
    _tag(document, "{%p endif %}")


def _unproven(document: Any, word: Any) -> None:
    _tag(document, '{%p if view.evidence_mode == "off" %}')
    _text(document, "3. " + word("report_unproven_off"), before=6)
    _tag(document, "{%p elif view.unproven %}")
    _text(document, "3. " + word("report_unproven") + ": {{ view.shown_unproven }}.", before=6)
    _otherwise(document, "3. " + word("report_unproven_none"))


def _signature(document: Any, word: Any) -> None:
    """Who receives it on the left, who signs on the right; kept on one page."""
    _write(document, "", size=Pt(6))
    widths = (80, 85)
    table = _table(document, widths, grid=False)
    left, right = _row(table, widths).cells
    for cell in (left, right):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP
    _write(left, word("report_recipients"), bold=True, italic=True, size=Pt(12))
    _tag(left, "{%p for recipient in view.recipients %}")
    _write(left, "{{ recipient }}", size=SMALL)
    _tag(left, "{%p endfor %}")
    _write(right, word("report_signer"), align=CENTER, bold=True, keep=True)
    _write(right, word("report_signature"), align=CENTER, italic=True, size=Pt(12), after=54)


# The annexes


def _annex(document: Any, word: Any, number: int, title: str, *, new_page: bool = True) -> None:
    paragraph = _write(document, word(f"report_annex_{number}"), align=CENTER, bold=True, keep=True)
    paragraph.paragraph_format.page_break_before = new_page
    _write(document, title, align=CENTER, bold=True, keep=True)
    _write(document, "{{ view.annex_reference }}", align=CENTER, italic=True, after=8, keep=True)


def _annex_scores(document: Any, word: Any) -> None:
    _annex(document, word, 1, word("report_annex_scores"), new_page=False)
    widths = (11, 71, 16, 20, 58, 42, 34)
    titles = ("order", "node", "max", "points", "data", "evidence", "remark")
    table = _table(document, widths)
    _header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    _tag_row(table, widths, "{%tr for criterion in view.criteria %}")
    criterion = (
        "", word("report_criterion", number="{{ criterion.number }}", title="{{ criterion.title }}"),
        "{{ criterion.points.shown_max }}", "{{ criterion.points.shown }}",
        word("report_column_needed") + ": {{ criterion.shown_needed }}", "", "{{ criterion.shown_state }}",
    )  # fmt: skip
    row = _row(table, widths)
    _fill(row, criterion, left=(1, 4, 6), size=SMALL, bold=True)
    for cell in row.cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    _tag_row(table, widths, "{%tr for indicator in criterion.indicators %}")
    indicator = (
        "{{ indicator.number }}", "{{ indicator.title }}{% if indicator.provisional %} (*){% endif %}",
        "{{ indicator.points.shown_max }}", "{{ indicator.points.shown }}", "{{ indicator.data | lines }}",
        "{{ indicator.documents | titles | lines }}", "{{ indicator.remark }}",
    )  # fmt: skip
    _fill(_row(table, widths), indicator, left=(1, 4, 5, 6), size=SMALL)
    _tag_row(table, widths, "{%tr endfor %}")
    _tag_row(table, widths, "{%tr endfor %}")
    total = (
        "", word("report_total"), "{{ view.points.shown_max }}", "{{ view.points.shown }}",
        word("report_column_needed") + ": {{ view.shown_needed }}", "", "{{ view.shown_total_state }}",
    )  # fmt: skip
    _fill(_row(table, widths), total, left=(1, 4, 6), size=SMALL, bold=True)
    _tag(document, "{%p if view.provisional_mark %}")
    _write(document, "{{ view.provisional_mark }}", italic=True, size=SMALL, before=6)
    _tag(document, "{%p endif %}")


def _annex_documents(document: Any, word: Any) -> None:
    _annex(document, word, 2, word("report_annex_documents"))
    _tag(document, "{%p if view.documents %}")
    widths = (10, 64, 30, 23, 22, 78, 35)
    titles = ("order", "document", "number", "day", "serves", "file_lines", "state")
    table = _table(document, widths)
    _header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    _tag_row(table, widths, "{%tr for document in view.documents %}")
    texts = (
        "{{ document.order }}", "{{ document.title }}", "{{ document.number }}", "{{ document.shown_issued }}",
        "{{ document.shown_indicators }}", "{{ document.file_lines | lines }}", "{{ document.state }}",
    )  # fmt: skip
    _fill(_row(table, widths), texts, left=(1, 5, 6), size=SMALL)
    _tag_row(table, widths, "{%tr endfor %}")
    _otherwise(document, word("report_no_documents"))


def _annex_notes(document: Any, word: Any) -> None:
    _annex(document, word, 3, word("report_annex_notes"))
    _text(document, "1. " + word("report_notices"), bold=True, keep=True)
    _each(document, "notice in view.notices", "- {{ notice }}")
    _text(document, "2. " + word("report_fingerprints"), bold=True, keep=True)
    _each(document, "fact in view.fingerprints", "- {{ fact.label }}: {{ fact.value }}")
    _tag(document, "{%p if view.warnings %}")
    _text(document, "3. " + word("report_warnings"), bold=True, keep=True)
    _each(document, "warning in view.warnings", "- {{ warning }}")
    _tag(document, "{%p endif %}")


def main() -> None:
    from yte_check.reports.evidence_report.packing import repacked

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TEMPLATES
    for lang in LANGS:
        path = folder / NAMES[lang]
        build(lang).save(path)
        path.write_bytes(repacked(path.read_bytes()))


if __name__ == "__main__":
    main()

"""A plan as a document for Word, in the form of an administrative document."""

from io import BytesIO
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.documents.office import repacked
from yte_check.improvement.plan.render.view import ActionView, PlanView

_FONT = "Times New Roman"
_WIDTHS_CM = (1.3, 4.3, 5.4, 3.6, 1.7, 3.0, 2.2, 3.2, 2.2)
_LONGEST_PROPERTY = 255


def render(view: PlanView, lang: Lang) -> bytes:
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm, Pt

    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(1.4)
    section.top_margin = section.bottom_margin = Cm(1.6)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(12)
    normal.paragraph_format.space_after = Pt(4)
    _head(document, view, lang)
    _line(document, view.title.upper(), bold=True, center=True, size=14)
    _line(document, view.intro)
    _table(document, view)
    for note in view.notes:
        _line(document, note, italic=True)
    _signatures(document, view, lang)
    document.core_properties.title = view.title[:_LONGEST_PROPERTY]
    document.core_properties.author = view.station[:_LONGEST_PROPERTY]
    out = BytesIO()
    document.save(out)
    return repacked(out.getvalue())


def _head(document: Any, view: PlanView, lang: Lang) -> None:
    table = document.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    _write(left.paragraphs[0], view.superior, center=True)
    _write(left.add_paragraph(), view.station.upper(), bold=True, center=True)
    _write(right.paragraphs[0], say("plan_nation", lang), bold=True, center=True)
    _write(right.add_paragraph(), say("plan_motto", lang), bold=True, center=True)
    _write(right.add_paragraph(), view.place, italic=True, center=True)


def _table(document: Any, view: PlanView) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm

    table = document.add_table(rows=1, cols=len(view.columns))
    table.style = "Table Grid"
    table.autofit = False
    header = table.rows[0]
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    header._tr.get_or_add_trPr().append(repeat)
    for cell, title in zip(header.cells, view.columns, strict=True):
        _write(cell.paragraphs[0], title, bold=True, center=True, size=11)
    for row in view.rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, _texts(row), strict=True):
            _write(cell.paragraphs[0], text, size=11)
        whole = OxmlElement("w:cantSplit")
        table.rows[-1]._tr.get_or_add_trPr().append(whole)
    for column, width in zip(table.columns, _WIDTHS_CM, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, _WIDTHS_CM, strict=True):
            cell.width = Cm(width)
    document.add_paragraph()


def _texts(row: ActionView) -> tuple[str, ...]:
    state = f"{row.state}\n{row.note}" if row.note else row.state
    return (
        str(row.order), f"{row.indicator}. {row.title}", row.action, row.cause, row.points, row.who, row.deadline,
        row.evidence, state,
    )  # fmt: skip


def _signatures(document: Any, view: PlanView, lang: Lang) -> None:
    table = document.add_table(rows=1, cols=2)
    signers = (view.superior, say("plan_signed_station", lang).upper())
    for cell, signer in zip(table.rows[0].cells, signers, strict=True):
        _write(cell.paragraphs[0], signer, bold=True, center=True)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        _write(cell.add_paragraph(), say("plan_signed_note", lang), italic=True, center=True)


def _line(
    document: Any, text: str, *, bold: bool = False, italic: bool = False, center: bool = False, size: int = 12
) -> None:
    _write(document.add_paragraph(), text, bold=bold, italic=italic, center=center, size=size)


def _write(
    paragraph: Any, text: str, *, bold: bool = False, italic: bool = False, center: bool = False, size: int = 12
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    run.font.size, run.font.name = Pt(size), _FONT
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

"""Builds the Word templates of the report and of the plan of improvement, in both languages, in templates/.

    python tools/word_template.py

The form is that of Nghị định 30/2020/NĐ-CP, appendix I. The words come from the catalogue of messages; what stands
in {{ … }} is filled in when a report is made. An office edits a copy of the result in Word and never needs this script.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.shared import Pt
from word_pieces import (
    CENTER,
    FINE,
    HEAD,
    LEFT,
    SMALL,
    TABLE,
    add_header_row,
    add_row,
    add_rule,
    add_table,
    add_tag_row,
    number_pages,
    set_page,
    set_properties,
    set_styles,
    write,
    write_tag,
    write_text,
)

from yte_check.documents.language import LANGS, Lang, say

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
NAMES: dict[Lang, str] = {"vi": "report.docx", "en": "report.en.docx"}
PLANS: dict[Lang, str] = {"vi": "improvement.docx", "en": "improvement.en.docx"}
PORTRAIT, LANDSCAPE = (70, 95), (110, 142)
"""The two halves of a page in mm: who issues a paper, and the nation."""


def build(lang: Lang) -> Any:
    """The template of a language."""

    def word(code: str, **params: object) -> str:
        return say(code, lang, **params)

    document = Document()
    set_styles(document, lang)
    set_properties(document)
    set_page(document.sections[0], landscape=False)
    number_pages(document.sections[0])
    _writer(document, word, PORTRAIT)
    _head(document, word, PORTRAIT, "{{ view.number }}")
    _title(document, word)
    _body(document, word)
    _signature(document, word)
    annexes = document.add_section(WD_SECTION.NEW_PAGE)
    set_page(annexes, landscape=True)
    annexes.different_first_page_header_footer = False
    _annex_scores(document, word)
    _annex_documents(document, word)
    _technical(document, word)
    return document


# The report


def _writer(document: Any, word: Any, halves: tuple[int, int]) -> None:
    """Above all else, in a box, what is not for whom the paper goes to."""
    write_tag(document, "{%p if view.writer_notes %}")
    widths = (sum(halves),)
    (cell,) = add_row(add_table(document, widths), widths).cells
    write(cell, word("report_writer"), bold=True, size=SMALL, before=3)
    write_tag(cell, "{%p for note in view.writer_notes %}")
    write(cell, "- {{ note }}", italic=True, size=SMALL, after=2)
    write_tag(cell, "{%p endfor %}")
    write(document, "", size=Pt(6))
    write_tag(document, "{%p endif %}")


def _head(document: Any, word: Any, widths: tuple[int, int], number: str) -> None:
    """Who issues it on the left, the nation on the right; the number stays level with the date."""
    table = add_table(document, widths, grid=False)
    (left, right), (below_left, below_right) = (add_row(table, widths).cells for _ in range(2))
    for cell in (left, right, below_left, below_right):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP
    write(left, "{{ view.superior }}", align=CENTER, size=HEAD)
    write(left, "{{ view.issuer }}", align=CENTER, bold=True, size=HEAD)
    _rule(left, widths[0], 24)
    write(right, word("report_country"), align=CENTER, bold=True, size=HEAD)
    write(right, word("report_motto"), align=CENTER, bold=True, size=Pt(13))
    _rule(right, widths[1], 53)
    write(below_left, number, align=CENTER, size=Pt(13))
    write(below_right, "{{ view.place_and_date }}", align=CENTER, italic=True, size=Pt(13))


def _rule(cell: Any, width: int, length: int) -> None:
    """A line of a length in the middle of a cell."""
    side = (width - length) / 2
    add_rule(cell, side, side, after=6)


def _title(document: Any, word: Any) -> None:
    write(document, word("report_kind"), align=CENTER, bold=True, size=Pt(14), before=18)
    write(document, "{{ view.subject }}", align=CENTER, bold=True, size=Pt(14))
    add_rule(document, 60, 60, after=6)
    write_tag(document, "{%p if view.reference %}")
    write(document, "({{ view.reference }})", align=CENTER, bold=True, size=Pt(13), after=6)
    write_tag(document, "{%p endif %}")
    _each(document, "base in view.bases", "{{ base }}", italic=True)
    write_text(document, "{{ view.opening }}")


def _body(document: Any, word: Any) -> None:
    _heading(document, "I. " + word("report_heading_general"))
    _each(document, "fact in view.facts", "- {{ fact.label }}: {{ fact.value }}", after=3)
    _heading(document, "II. " + word("report_heading_method"))
    _each(document, "line in view.method", "{{ line }}")
    _each(document, "line in view.cautions", "{{ line }}")
    _heading(document, "III. " + word("report_heading_result"))
    write_text(document, "{{ view.conclusion }}")
    write_tag(document, "{%p if view.reasons %}")
    _each(document, "reason in view.reasons", "- {{ reason }}")
    write_tag(document, "{%p endif %}")
    write_text(document, word("report_by_criterion") + ":", keep=True)
    _criteria(document, word)
    write_text(document, word("report_table_note"), before=6)
    _heading(document, "IV. " + word("report_heading_shortfalls"))
    _lost(document, word)
    _missing(document, word)
    _unproven(document, word)
    _heading(document, "V. " + word("report_heading_request"))
    _each(document, "request in view.requests", "{{ request }}")
    write_text(document, word("report_closing", station="{{ view.station }}"), keep=True)


def _heading(document: Any, text: str) -> None:
    write_text(document, text, bold=True, before=6, keep=True)


def _each(document: Any, loop: str, text: str, after: float = 6, italic: bool = False) -> None:
    write_tag(document, "{%p for " + loop + " %}")
    write_text(document, text, after=after, italic=italic)
    write_tag(document, "{%p endfor %}")


def _criteria(document: Any, word: Any) -> None:
    widths = (13, 39, 15, 19, 29, 20, 30)
    titles = ("order", "criterion", "max", "points", "share", "needed", "result")
    table = add_table(document, widths)
    add_header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    add_tag_row(table, widths, "{%tr for criterion in view.criteria %}")
    cells = (
        "{{ criterion.number }}", "{{ criterion.title }}", "{{ criterion.points.shown_max }}",
        "{{ criterion.points.shown }}", "{{ criterion.share }}", "{{ criterion.shown_needed }}",
        "{{ criterion.shown_state }}",
    )  # fmt: skip
    _fill(add_row(table, widths), cells, left=(1,), size=TABLE)
    add_tag_row(table, widths, "{%tr endfor %}")
    total = (
        "", word("report_total"), "{{ view.points.shown_max }}", "{{ view.points.shown }}", "{{ view.share }}",
        "{{ view.shown_needed }}", "{{ view.shown_total_state }}",
    )  # fmt: skip
    _fill(add_row(table, widths), total, left=(1,), size=TABLE, bold=True)


def _fill(row: Any, texts: Sequence[str], *, left: Sequence[int], size: Any, bold: bool = False) -> None:
    for position, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
        write(cell, text, align=LEFT if position in left else CENTER, size=size, bold=bold)


def _lost(document: Any, word: Any) -> None:
    write_tag(document, "{%p if view.lost %}")
    write_text(document, "1. " + word("report_lost", points="{{ view.lost_points }}") + ":", keep=True)
    widths = (13, 47, 16, 26, 30, 18, 15)
    titles = ("order", "indicator", "lost", "cause", "remedy", "who", "when")
    table = add_table(document, widths)
    add_header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    add_tag_row(table, widths, "{%tr for indicator in view.lost %}")
    texts = (
        "{{ indicator.number }}", "{{ indicator.title }}", "{{ indicator.lost }}", "", "{{ indicator.remedy }}",
        "{{ indicator.who }}", "{{ indicator.when }}",
    )  # fmt: skip
    row = add_row(table, widths)
    _fill(row, texts, left=(1,), size=SMALL)
    write(row.cells[1], "{{ indicator.data | lines }}", italic=True, size=SMALL)
    add_tag_row(table, widths, "{%tr endfor %}")
    _otherwise(document, "1. " + word("report_lost_none"))


def _missing(document: Any, word: Any) -> None:
    write_tag(document, "{%p if view.missing %}")
    write_text(document, "2. " + word("report_missing", points="{{ view.missing_points }}") + ":", before=6, keep=True)
    widths = (13, 51, 27, 41, 18, 15)
    titles = ("order", "indicator", "stake", "data", "who", "when")
    table = add_table(document, widths)
    add_header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    add_tag_row(table, widths, "{%tr for indicator in view.missing %}")
    texts = (
        "{{ indicator.number }}", "{{ indicator.title }}", "{{ indicator.stake }}", "{{ indicator.data | lines }}",
        "{{ indicator.who }}", "{{ indicator.when }}",
    )  # fmt: skip
    _fill(add_row(table, widths), texts, left=(1, 3), size=SMALL)
    add_tag_row(table, widths, "{%tr endfor %}")
    _otherwise(document, "2. " + word("report_missing_none"))


def _otherwise(document: Any, text: str) -> None:
    write_tag(document, "{%p else %}")
    write_text(document, text, before=6)
    write_tag(document, "{%p endif %}")


def _unproven(document: Any, word: Any) -> None:
    write_tag(document, '{%p if view.evidence_mode == "off" %}')
    write_text(document, "3. " + word("report_unproven_off"), before=6)
    write_tag(document, "{%p elif view.unproven %}")
    write_text(document, "3. " + word("report_unproven") + ": {{ view.shown_unproven }}.", before=6)
    _otherwise(document, "3. " + word("report_unproven_none"))


def _needed(word: Any, of: str) -> str:
    """The points that are asked for, where any are."""
    return f"{{% if {of}.shown_needed %}}{word('report_column_needed')}: {{{{ {of}.shown_needed }}}}{{% endif %}}"


def _signature(document: Any, word: Any) -> None:
    """Who receives it on the left, who signs on the right; kept on one page, never without the words before it."""
    write(document, "", size=Pt(6), keep=True)
    widths = (80, 85)
    table = add_table(document, widths, grid=False)
    left, right = add_row(table, widths).cells
    for cell in (left, right):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP
    _recipients(left, word)
    _signer(right, word, "{{ view.signer }}")


def _recipients(cell: Any, word: Any) -> None:
    write(cell, word("report_recipients"), bold=True, italic=True, size=Pt(12))
    write_tag(cell, "{%p for recipient in view.recipients %}")
    write(cell, "{{ recipient }}", size=SMALL)
    write_tag(cell, "{%p endfor %}")


def _signer(cell: Any, word: Any, office: str) -> None:
    write(cell, office, align=CENTER, bold=True, keep=True)
    write(cell, word("report_signature"), align=CENTER, italic=True, size=Pt(12), after=54)


# The annexes


def _annex(document: Any, word: Any, number: int, title: str, *, new_page: bool = True) -> None:
    paragraph = write(document, word(f"report_annex_{number}"), align=CENTER, bold=True, keep=True)
    paragraph.paragraph_format.page_break_before = new_page
    write(document, title, align=CENTER, bold=True, keep=True)
    write(document, "{{ view.annex_reference }}", align=CENTER, italic=True, after=8, keep=True)


def _annex_scores(document: Any, word: Any) -> None:
    _annex(document, word, 1, word("report_annex_scores"), new_page=False)
    widths = (14, 68, 16, 20, 58, 42, 34)
    titles = ("order", "node", "max", "points", "data", "evidence", "remark")
    table = add_table(document, widths)
    add_header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    add_tag_row(table, widths, "{%tr for criterion in view.criteria %}")
    criterion = (
        "", word("report_criterion", number="{{ criterion.number }}", title="{{ criterion.title }}"),
        "{{ criterion.points.shown_max }}", "{{ criterion.points.shown }}",
        _needed(word, "criterion"), "", "{{ criterion.shown_state }}",
    )  # fmt: skip
    row = add_row(table, widths)
    _fill(row, criterion, left=(1, 4, 6), size=SMALL, bold=True)
    for cell in row.cells:
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    add_tag_row(table, widths, "{%tr for indicator in criterion.indicators %}")
    indicator = (
        "{{ indicator.number }}", "{{ indicator.title }}{% if indicator.provisional %} (*){% endif %}",
        "{{ indicator.points.shown_max }}", "{{ indicator.points.shown }}", "{{ indicator.data | lines }}",
        "{{ indicator.documents | titles | lines }}", "{{ indicator.remark }}",
    )  # fmt: skip
    _fill(add_row(table, widths), indicator, left=(1, 4, 5, 6), size=SMALL)
    add_tag_row(table, widths, "{%tr endfor %}")
    add_tag_row(table, widths, "{%tr endfor %}")
    total = (
        "", word("report_total"), "{{ view.points.shown_max }}", "{{ view.points.shown }}",
        _needed(word, "view"), "", "{{ view.shown_total_state }}",
    )  # fmt: skip
    _fill(add_row(table, widths), total, left=(1, 4, 6), size=SMALL, bold=True)
    write_tag(document, "{%p if view.provisional_mark %}")
    write(document, "{{ view.provisional_mark }}", italic=True, size=SMALL, before=6)
    write_tag(document, "{%p endif %}")


def _annex_documents(document: Any, word: Any) -> None:
    _annex(document, word, 2, word("report_annex_documents"))
    write_tag(document, "{%p if view.documents %}")
    widths = (10, 64, 30, 23, 22, 78, 35)
    titles = ("order", "document", "number", "day", "serves", "file_lines", "state")
    table = add_table(document, widths)
    add_header_row(table, widths, [word(f"report_column_{title}") for title in titles], SMALL)
    add_tag_row(table, widths, "{%tr for document in view.documents %}")
    texts = (
        "{{ document.order }}", "{{ document.title }}", "{{ document.number }}", "{{ document.shown_issued }}",
        "{{ document.shown_indicators }}", "{{ document.file_lines | lines }}", "{{ document.state }}",
    )  # fmt: skip
    _fill(add_row(table, widths), texts, left=(1, 5, 6), size=SMALL)
    add_tag_row(table, widths, "{%tr endfor %}")
    _otherwise(document, word("report_no_documents"))


def _technical(document: Any, word: Any) -> None:
    """What the file needs and the signed copy does not: on a page of its own, in small print."""
    heading = write(document, word("report_fingerprints"), bold=True, size=FINE, after=3, keep=True)
    heading.paragraph_format.page_break_before = True
    _fine(document, "fact in view.fingerprints", "- {{ fact.label }}: {{ fact.value }}")
    write_tag(document, "{%p if view.warnings %}")
    write(document, word("report_warnings"), bold=True, size=FINE, before=6, after=3, keep=True)
    _fine(document, "warning in view.warnings", "- {{ warning }}")
    write_tag(document, "{%p endif %}")


def _fine(document: Any, loop: str, text: str) -> None:
    write_tag(document, "{%p for " + loop + " %}")
    write(document, text, size=FINE, after=2)
    write_tag(document, "{%p endfor %}")


# The plan of improvement


def build_plan(lang: Lang) -> Any:
    """The template of the plan, in the layout of the report but on landscape pages: its table is wide."""

    def word(code: str, **params: object) -> str:
        return say(code, lang, **params)

    document = Document()
    set_styles(document, lang)
    set_properties(document)
    set_page(document.sections[0], landscape=True)
    number_pages(document.sections[0])
    _writer(document, word, LANDSCAPE)
    _head(document, word, LANDSCAPE, "{{ view.number }}")
    write(document, word("plan_kind"), align=CENTER, bold=True, size=Pt(14), before=18)
    write(document, "{{ view.subject }}", align=CENTER, bold=True, size=Pt(14))
    add_rule(document, 103, 103, after=6)
    _each(document, "base in view.bases", "{{ base }}", italic=True)
    write_text(document, "{{ view.intro }}")
    _actions(document, word)
    write_tag(document, "{%p if view.note %}")
    write_text(document, "{{ view.note }}", before=6)
    write_tag(document, "{%p endif %}")
    write_text(document, word("plan_closing", station="{{ view.station }}"), before=6, keep=True)
    _approval(document, word)
    return document


def _actions(document: Any, word: Any) -> None:
    widths = (10, 42, 48, 36, 17, 29, 22, 30, 18)
    titles = ("order", "indicator", "action", "cause", "points", "who", "deadline", "evidence", "state")
    table = add_table(document, widths)
    add_header_row(table, widths, [word(f"plan_column_{title}") for title in titles], SMALL)
    add_tag_row(table, widths, "{%tr for row in view.rows %}")
    texts = (
        "{{ row.order }}", "{{ row.indicator }}. {{ row.title }}", "{{ row.action }}", "{{ row.cause }}",
        "{{ row.points }}", "{{ row.who }}", "{{ row.deadline }}", "{{ row.evidence }}",
        "{{ row.state }}{% if row.note %}\n{{ row.note }}{% endif %}",
    )  # fmt: skip
    _fill(add_row(table, widths), texts, left=(1, 2, 3, 5, 7, 8), size=SMALL)
    add_tag_row(table, widths, "{%tr endfor %}")


def _approval(document: Any, word: Any) -> None:
    """Who receives it, who approves it for the People's Committee, who signs it for the station."""
    write(document, "", size=Pt(6), keep=True)
    widths = (92, 80, 80)
    table = add_table(document, widths, grid=False)
    left, middle, right = add_row(table, widths).cells
    for cell in (left, middle, right):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP
    _recipients(left, word)
    write_tag(middle, "{%p for line in view.approval %}")
    write(middle, "{{ line }}", align=CENTER, bold=True, keep=True)
    write_tag(middle, "{%p endfor %}")
    write(middle, word("report_signature"), align=CENTER, italic=True, size=Pt(12), after=54)
    _signer(right, word, word("report_signer"))


def main() -> None:
    from yte_check.documents.office import repacked

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TEMPLATES
    for names, make in ((NAMES, build), (PLANS, build_plan)):
        for lang in LANGS:
            path = folder / names[lang]
            make(lang).save(path)
            path.write_bytes(repacked(path.read_bytes()))


if __name__ == "__main__":
    main()

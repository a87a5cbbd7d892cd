"""The scored table as a workbook: points as numbers, sums as formulas, everything else as text."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.documents.office import repacked
from yte_check.render.sheets import SheetWriter
from yte_check.report.model import CriterionView, IndicatorView, ReportView

_WIDTHS_SCORES = (5, 42, 8, 9, 9, 34, 25, 13, 20, 10)
_WIDTHS_DOCUMENTS = (5, 46, 18, 12, 11, 34, 11, 34, 24)
_WIDTHS_NOTES = (48, 72)
_LONGEST_NAME = 31
_POINTS = "CDE"
"""The columns of figures: the maximum, the lowest and the highest points."""
_NEEDED = "F"
"""The column that says how many points a criterion needs."""


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """The workbook. It has no template: the table is what it is, and its readers shape it further."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title, book.properties.creator = view.subject, view.station
    book.calculation.fullCalcOnLoad = True
    sheets = book.active, book.create_sheet(), book.create_sheet()
    for sheet, code in zip(sheets, ("scores", "documents", "notes"), strict=True):
        sheet.title = say(f"report_sheet_{code}", lang)[:_LONGEST_NAME]
    _scores(SheetWriter(sheets[0], _WIDTHS_SCORES), view, lang)
    _documents(SheetWriter(sheets[1], _WIDTHS_DOCUMENTS), view, lang)
    _notes(SheetWriter(sheets[2], _WIDTHS_NOTES), view, lang)
    out = BytesIO()
    book.save(out)
    return repacked(out.getvalue())


def _scores(sheet: SheetWriter, view: ReportView, lang: Lang) -> None:
    _head(sheet, view)
    titles = ("order", "node", "max", "low", "high", "data", "evidence", "state", "remark", "grade")
    sheet.header([say(f"report_column_{title}", lang) for title in titles])
    rows = _rows(view.criteria, sheet.row + 1)
    for criterion in view.criteria:
        _criterion(sheet, criterion, rows, lang)
    within = {number for criterion in view.criteria for number in criterion.sections}
    outer = [row for number, row in rows.items() if number not in within]
    _sum(sheet, say("report_total", lang), view, [f"{{0}}{row}" for row in outer], view.shown_total_state, lang)
    sheet.skip()
    for note in filter(None, (view.provisional_mark, *view.cautions)):
        sheet.line(note, italic=True)
    sheet.print_setup(landscape=True)


def _rows(criteria: Sequence[CriterionView], first: int) -> dict[int, int]:
    """The row of each criterion and section by its number: the indicators of each stand below it."""
    rows = {}
    for criterion in criteria:
        rows[criterion.number] = first
        first += 1 + len(criterion.indicators)
    return rows


def _criterion(sheet: SheetWriter, criterion: CriterionView, rows: Mapping[int, int], lang: Lang) -> None:
    """The row of a criterion, the sum of its sections or of the rows of its indicators below."""
    row = rows[criterion.number]
    parts = [f"{{0}}{rows[number]}" for number in criterion.sections]
    title = say("report_criterion", lang, number=criterion.number, title=criterion.title)
    summed = parts or [f"{{0}}{row + 1}:{{0}}{row + len(criterion.indicators)}"]
    _sum(sheet, title, criterion, summed, criterion.shown_state, lang, fill="EDEDED")
    for indicator in criterion.indicators:
        _indicator(sheet, indicator)


def _sum(
    sheet: SheetWriter, title: str, whole: CriterionView | ReportView, summed: Sequence[str], state: str, lang: Lang,
    fill: str | None = None,
) -> None:  # fmt: skip
    """A row of sums of cells, “{0}” their column; what is no sum, a mean, stands as it was worked out."""
    points = whole.points
    figures: Sequence[Any] = (points.max, points.low, points.high)
    if whole.adds_up:
        figures = [f"=SUM({','.join(cell.format(column) for cell in summed)})" for column in _POINTS]
    values = [None, title, *figures, whole.needed if whole.shown_needed else None, None, state or None, None, None]
    sheet.cells(
        values, bold=True, fill=fill, formulas=_POINTS if whole.adds_up else "", center="A" + _POINTS,
        words={_NEEDED: _needed(lang)},
    )  # fmt: skip


def _needed(lang: Lang) -> str:
    """The words before the points that are needed, which stay a number."""
    return f"{say('report_column_needed', lang)}: "


def _indicator(sheet: SheetWriter, indicator: IndicatorView) -> None:
    points = indicator.points
    title = indicator.title + (" (*)" if indicator.provisional else "")
    data, documents = "\n".join(indicator.data), "\n".join(document.title for document in indicator.documents)
    sheet.cells(
        [
            indicator.number, title, points.max, points.low, points.high, data, documents, indicator.shown_status,
            indicator.remark, indicator.shown_grade,
        ],
        center="A" + _POINTS,
    )  # fmt: skip


def _documents(sheet: SheetWriter, view: ReportView, lang: Lang) -> None:
    _head(sheet, view)
    titles = ("order", "document", "number", "day", "serves", "file", "size", "sha256", "state")
    sheet.header([say(f"report_column_{title}", lang) for title in titles])
    for each in view.documents:
        sheet.cells(
            [
                each.order, each.title, each.number, each.shown_issued, each.shown_indicators, each.file, each.size,
                each.sha256, each.state,
            ],
            center="ADEG",
        )  # fmt: skip
    if not view.documents:
        sheet.line(say("report_no_documents", lang))
    sheet.print_setup(landscape=True)


def _notes(sheet: SheetWriter, view: ReportView, lang: Lang) -> None:
    _head(sheet, view, skip=False)
    sheet.line(f"{say('conclusion', lang)} {view.shown_verdict}", bold=True, center=True)
    parts: tuple[tuple[str, Sequence[Any]], ...] = (
        ("report_writer", view.writer_notes),
        ("report_reasons", (view.conclusion, *view.reasons)),
        ("report_general_title", view.facts),
        ("report_method_title", (*view.bases, *view.method, *view.cautions)),
        ("report_request_title", view.requests),
        ("report_fingerprints", view.fingerprints),
        ("report_warnings", view.warnings),
    )
    for code, lines in parts:
        if not lines:
            continue
        sheet.skip()
        sheet.line(say(code, lang), bold=True)
        for line in lines:
            if isinstance(line, str):
                sheet.line(line)
            else:
                sheet.cells([line.label, line.value], center="")
    sheet.print_setup(landscape=False)


def _head(sheet: SheetWriter, view: ReportView, *, skip: bool = True) -> None:
    for text in filter(None, (view.station, view.subject, view.reference)):
        sheet.line(text, bold=True, center=True)
    if skip:
        sheet.skip()

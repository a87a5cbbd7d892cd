"""Progress as an Excel workbook: a sheet of targets, a sheet of tasks."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.plans.progress import Progress
from yte_check.reports.plans.progress_rows import TARGET_COLUMNS, TASK_COLUMNS, Row, target_rows, task_rows

_COLORS = {
    "achieved": "C6EFCE", "on_track": "E2EFDA", "behind": "FFC7CE", "undetermined": "FFEB9C",
    "done": "C6EFCE", "overdue": "FFC7CE", "due": "FFEB9C",
}  # fmt: skip
_WIDTHS = {"row": 5, "target": 50, "task": 60, "wanted": 40, "value": 30, "place": 30}
_WIDTH = 22
_HEAD_ROW = 3


def progress_xlsx(progress: Progress, lang: Lang) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None
    first.title = say("sheet_targets", lang)
    title = f"{progress.plan.document.number}: {progress.plan.title}"
    _fill(first, title, TARGET_COLUMNS, target_rows(progress, lang), lang)
    if progress.tasks:
        _fill(book.create_sheet(say("sheet_tasks", lang)), title, TASK_COLUMNS, task_rows(progress, lang), lang)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(sheet: Any, title: str, columns: Sequence[str], rows: Sequence[Row], lang: Lang) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet["A1"] = title
    sheet["A1"].font = Font(bold=True, size=13)
    for at, column in enumerate(columns, start=1):
        cell = sheet.cell(_HEAD_ROW, at, say(f"column_{column}", lang))
        cell.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(at)].width = _WIDTHS.get(column, _WIDTH)
    for down, row in enumerate(rows, start=_HEAD_ROW + 1):
        for at, text in enumerate(row.cells, start=1):
            cell = sheet.cell(down, at)
            cell.value = text
            cell.data_type = "s"  # a text that begins with «=» is no formula
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        if row.state in _COLORS:
            where = columns.index("state") + 1
            sheet.cell(down, where).fill = PatternFill("solid", fgColor=_COLORS[row.state])
    sheet.freeze_panes = sheet.cell(_HEAD_ROW + 1, 3)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"

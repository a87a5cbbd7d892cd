"""Progress as sheets of a workbook: figures as numbers to go on with, beside the words."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from io import BytesIO
from math import ceil

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang, say
from yte_check.plans.progress import STATES, Progress, TargetProgress
from yte_check.plans.render.progress_rows import TARGET_COLUMNS, TASK_COLUMNS, target_rows, task_rows
from yte_check.plans.render.progress_text import head_lines, notices
from yte_check.plans.render.words import number_words
from yte_check.plans.schedule import STATES as TASK_STATES
from yte_check.render.rows_sheet import Sheet
from yte_check.render.styled import wrapped

_GOOD, _BAD, _OPEN, _DIM = "FFD7EBE8", "FFFBE0C3", "FFE4E3F1", "FFEFEFEF"
_COLOURS = {
    "achieved": _GOOD, "on_track": _GOOD, "behind": _BAD, "undetermined": _OPEN, "not_due": _DIM, "no_data": _DIM,
    "done": _GOOD, "overdue": _BAD, "due": _OPEN, "upcoming": _DIM, "undated": _DIM,
}  # fmt: skip
_WIDTHS = {
    "row": 5, "target": 40, "state": 17, "unit": 12, "numerator": 10, "denominator": 10, "low": 12, "high": 12,
    "value": 30, "task": 52, "lead": 24, "join": 24, "deadline": 15, "remark": 26,
}  # fmt: skip
_WIDTH = 20
FIGURE_COLUMNS = ("unit", "numerator", "denominator", "low", "high")
_PLACES = 10_000
_LINE = 15
"""Points."""


def progress_xlsx(progress: Progress, lang: Lang, _: Iterable[Diagnostic] = ()) -> bytes:
    """A workbook of its own."""
    book = Workbook(write_only=True)
    write_plan(book, progress, lang)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def write_plan(book: Workbook, progress: Progress, lang: Lang) -> None:
    """Add a sheet of targets, and one of tasks where the plan has any."""
    title = f"{number_words(progress.plan)}: {progress.plan.title}"
    _targets(book, title, progress, lang)
    if progress.tasks:
        _tasks(book, title, progress, lang)


def _targets(book: Workbook, title: str, progress: Progress, lang: Lang) -> None:
    at = TARGET_COLUMNS.index("value")
    columns = (*TARGET_COLUMNS[:at], *FIGURE_COLUMNS, *TARGET_COLUMNS[at:])
    lines = [title, *head_lines(progress, lang), *notices(progress, lang)]
    words = {say(f"state_{state}", lang): state for state in STATES}
    words |= {say(f"state_behind_{when}", lang): "behind" for when in ("due", "path")}
    sheet = _sheet(book, say("sheet_targets", lang), columns, lines, lang)
    _colour(sheet, columns, len(lines) + 2, len(progress.targets), words)
    for each, row in zip(progress.targets, target_rows(progress, lang), strict=True):
        before = (int(row.cells[0]), *row.cells[1:at])
        _row(sheet, columns, (*before, *_figures(each), *(cell or None for cell in row.cells[at:])))


def _tasks(book: Workbook, title: str, progress: Progress, lang: Lang) -> None:
    at = TASK_COLUMNS.index("state")
    columns = (*TASK_COLUMNS[:at], "state", "remark", *TASK_COLUMNS[at + 1 :])
    words = {say(f"task_state_{state}", lang): state for state in TASK_STATES}
    sheet = _sheet(book, say("sheet_tasks", lang), columns, [title], lang)
    _colour(sheet, columns, 3, len(progress.tasks), words)
    for row in task_rows(progress, lang):
        state = say(f"task_state_{row.state}", lang)
        before = (int(row.cells[0]), *(cell or None for cell in row.cells[1:at]))
        _row(sheet, columns, (*before, state, *(cell or None for cell in row.cells[at:])))


def _sheet(book: Workbook, name: str, columns: Sequence[str], lines: Sequence[str], lang: Lang) -> Sheet:
    head = len(lines) + 2
    sheet = Sheet(book, name, [_WIDTHS.get(column, _WIDTH) for column in columns], freeze=f"C{head + 1}")
    sheet.height(head, 2 * _LINE)
    sheet.landscape(head)
    for number, line in enumerate(lines):
        sheet.row(line, bold=number == 0)
    sheet.row()
    sheet.row(*(say(f"column_{column}", lang) for column in columns), bold=True, wrap_from=0)
    return sheet


def _row(sheet: Sheet, columns: Sequence[str], values: Sequence[object]) -> None:
    """Not every program makes rows as high as their words, so it is said."""
    lines = (_lines(str(value), _WIDTHS.get(column, _WIDTH)) for column, value in zip(columns, values, strict=True))
    sheet.height(sheet.rows + 1, max(lines) * _LINE)
    sheet.row(*values, wrap_from=0)


def _lines(text: str, width: int) -> int:
    """A program cuts a word that is longer than its column."""
    return sum(max(1, ceil(len(line) / width)) for line in wrapped(text, width=width))


def _colour(sheet: Sheet, columns: Sequence[str], head: int, count: int, states: Mapping[str, str]) -> None:
    column = get_column_letter(columns.index("state") + 1)
    for words, state in states.items():
        fill = PatternFill(bgColor=_COLOURS[state], fill_type="solid")
        sheet.colour(f"{column}{head + 1}:{column}{head + count}", CellIsRule("equal", [f'"{words}"'], fill=fill))


def _figures(each: TargetProgress) -> tuple[object, ...]:
    value = each.value
    if value is None:
        return (each.target.unit, None, None, None, None)
    return each.target.unit, value.numerator, value.denominator, _cut(value.low), _cut(value.high)


def _cut(value: Fraction | None) -> float | None:
    """Cut and not rounded, so that 79.99999 does not become 80."""
    return None if value is None else int(value * _PLACES) / _PLACES

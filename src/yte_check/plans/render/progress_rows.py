"""Progress as two tables of words: what the workbook and the page show."""

from yte_check.documents.language import Lang
from yte_check.documents.record import record
from yte_check.plans.progress import Progress, TargetProgress
from yte_check.plans.render.words import (
    distance_words,
    path_words,
    source_words,
    standing_words,
    state_words,
    task_words,
    trend_words,
    value_words,
    wanted_words,
)
from yte_check.plans.schedule import TaskProgress

TARGET_COLUMNS = ("row", "target", "state", "value", "wanted", "distance", "trend", "source", "remark", "place")
TASK_COLUMNS = ("row", "task", "lead", "join", "deadline", "state", "place")


@record
class ProgressRow:
    """``state`` is its stable name, ``cells`` are words in the order of the columns."""

    state: str
    cells: tuple[str, ...]


def target_rows(progress: Progress, lang: Lang) -> tuple[ProgressRow, ...]:
    return tuple(_target(number, each, progress.year, lang) for number, each in enumerate(progress.targets, start=1))


def task_rows(progress: Progress, lang: Lang) -> tuple[ProgressRow, ...]:
    return tuple(_task(number, each, lang) for number, each in enumerate(progress.tasks, start=1))


def _target(number: int, each: TargetProgress, year: int, lang: Lang) -> ProgressRow:
    wanted = (wanted_words(each, lang), path_words(each, lang, year))
    cells = (
        str(number),
        each.target.title,
        state_words(each, lang),
        value_words(each, lang),
        " ".join(words for words in wanted if words),
        distance_words(each, lang),
        trend_words(each, lang),
        source_words(each, lang),
        " ".join(standing_words(each.target, lang, counted=each.figure is None)),
        each.target.place,
    )
    return ProgressRow(each.state, tuple(cell or "" for cell in cells))


def _task(number: int, each: TaskProgress, lang: Lang) -> ProgressRow:
    task = each.task
    cells = (
        str(number),
        task.title,
        task.lead,
        ", ".join(task.join),
        task.deadline or task.note,
        task_words(each, lang),
        task.place,
    )
    return ProgressRow(each.state, tuple(cell or "" for cell in cells))

"""Where the tasks of a plan stand on a day: done, due, overdue, still to come, or without a date."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

from yte_check.documents.record import record
from yte_check.plans.model import Due, PlanText, Task
from yte_check.plans.records import Completion

TaskState = Literal["done", "due", "overdue", "upcoming", "undated"]
STATES: tuple[TaskState, ...] = ("overdue", "due", "upcoming", "done", "undated")
NOTICE = timedelta(days=30)
"""A deadline that is a day alone is due so long before it."""


@record
class TaskProgress:
    """``by_document``: the plan itself says that it is done. ``missed`` are years without a record of a yearly task."""

    task: Task
    state: TaskState
    completion: Completion | None = None
    late_days: int = 0
    days_left: int | None = None
    missed: tuple[int, ...] = ()

    @property
    def by_document(self) -> bool:
        return self.state == "done" and self.completion is None


def schedule(plan: PlanText, done: Iterable[Completion], as_of: date) -> tuple[TaskProgress, ...]:
    """Every task of a plan, in its order."""
    records = [completion for completion in done if completion.date <= as_of]
    return tuple(
        _progress(task, [each for each in records if each.task == task.id], plan.document.issued.first.year, as_of)
        for task in plan.tasks
    )


def _progress(task: Task, done: list[Completion], first_year: int, as_of: date) -> TaskProgress:
    due = task.due
    if due is not None and due.every is not None:
        return _yearly(task, due, done, first_year, as_of)
    last = last_day(due)
    if done:
        first = min(done, key=lambda completion: completion.date)
        return TaskProgress(task, "done", first, max((first.date - last).days, 0) if last is not None else 0)
    if task.state == "done":
        return TaskProgress(task, "done")
    if due is None or last is None:
        return TaskProgress(task, "undated")
    left = (last - as_of).days
    if left < 0:
        return TaskProgress(task, "overdue", days_left=left)
    return TaskProgress(task, "due" if as_of >= first_day(due, last) else "upcoming", days_left=left)


def _yearly(task: Task, due: Due, done: list[Completion], first_year: int, as_of: date) -> TaskProgress:
    """A task of every year is overdue for each past year that has no record."""
    start = due.start.first if due.start is not None else date(first_year, 1, 1)
    if as_of < start:
        return TaskProgress(task, "upcoming")
    by_year = {completion.date.year: completion for completion in done}
    missed = tuple(year for year in range(start.year, as_of.year) if year not in by_year)
    completion = by_year.get(as_of.year)
    left = (date(as_of.year, 12, 31) - as_of).days
    state: TaskState = "overdue" if missed else "done" if completion is not None else "due"
    return TaskProgress(task, state, completion, days_left=left, missed=missed)


def last_day(due: Due | None) -> date | None:
    """The last day on which a task is on time; “trước 30/5” ends on the 29th."""
    if due is None:
        return None
    if due.before is not None:
        return due.before - timedelta(days=1)
    return due.end.last if due.end is not None else None


def first_day(due: Due, last: date) -> date:
    """The day from which a task is due: the first of its period, or some days before a day alone."""
    if due.start is not None:
        return due.start.first
    if due.end is not None and due.end.first < due.end.last:
        return due.end.first
    return last - NOTICE

"""What a reviewer keeps beside a plan: figures that stations do not report, and the tasks that are done."""

from decimal import Decimal

from yte_check.documents.constraints import ExactlyOne, OnlyWith
from yte_check.documents.diagnostics import Path, Problems, refuse_if_fatal
from yte_check.documents.document import Document
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.scalars import Day, NotNegative, Number, Text, WholeNumber
from yte_check.documents.shape import read_shape, shape
from yte_check.plans.measure import Reported
from yte_check.plans.model import PlanText, Target
from yte_check.standard.score import ZERO


@shape
class Figure:
    """A value in the target's unit, or a count out of another one."""

    target: Text
    value: Number | None = None
    numerator: NotNegative | None = None
    denominator: NotNegative | None = None
    source: Text | None = None
    date: Day | None = None

    CONSTRAINTS = (ExactlyOne(("value", "numerator")), OnlyWith(("denominator",), "numerator", "reported_denominator"))


@shape
class ReportedText:
    """The file of ``--reported``."""

    plan: Text
    year: WholeNumber
    figures: tuple[Figure, ...]


@shape
class Completion:
    """That a task was done on a day, and the document that shows it."""

    task: Text
    date: Day
    document: Text


@shape
class DoneText:
    """The file of ``--done``. A task of every year stands in it once for each year."""

    plan: Text
    done: tuple[Completion, ...]


PER = {"%": 100, "‰": 1000}
"""The units in which a figure can be given as a count out of another."""


def read_reported(document: Document, plan: PlanText) -> ReportedText:
    """Raises InvalidDocument."""
    refuse_other_kind("reported", document)
    text = read_shape(ReportedText, document.data, document)
    problems = Problems()
    _check_plan(text.plan, plan, problems)
    known = tuple(target.id for target in plan.targets)
    seen = set()
    for at, figure in enumerate(text.figures):
        path = ("figures", at)
        target = plan.target(figure.target)
        if target is None:
            problems.error("figure_target_unknown", (*path, "target"), id=figure.target,
                           nearest=problems.nearest(figure.target, known))  # fmt: skip
        elif figure.target in seen:
            problems.error("figure_twice", (*path, "target"), id=figure.target)
        else:
            _check_amount(figure, target, path, problems)
        seen.add(figure.target)
    refuse_if_fatal(problems, document)
    return text


def _check_amount(figure: Figure, target: Target, path: Path, problems: Problems) -> None:
    """That a figure can be. Only what no station reports may be a rate below 0 or above all: growth, use of beds."""
    unit = target.unit
    if figure.numerator is not None:
        if unit not in PER or target.is_change:
            problems.error("figure_needs_value", (*path, "numerator"), unit=unit)
        elif not figure.denominator:
            problems.error("reported_denominator", (*path, "numerator"))
        elif figure.numerator > figure.denominator:
            problems.error("numerator_exceeds_denominator", (*path, "numerator"),
                           numerator=figure.numerator, denominator=figure.denominator)  # fmt: skip
    elif figure.value is not None and not _is_possible(figure.value, target):
        problems.error("figure_impossible", (*path, "value"), value=figure.value, unit=unit)


def _is_possible(value: Decimal, target: Target) -> bool:
    if target.is_change:
        return True
    if target.unit not in PER:
        return value >= ZERO
    return isinstance(target.measure, Reported) or ZERO <= value <= PER[target.unit]


def read_done(document: Document, plan: PlanText) -> DoneText:
    """Raises InvalidDocument."""
    refuse_other_kind("done", document)
    text = read_shape(DoneText, document.data, document)
    problems = Problems()
    _check_plan(text.plan, plan, problems)
    known = tuple(task.id for task in plan.tasks)
    for at, completion in enumerate(text.done):
        if completion.task not in known:
            problems.error("done_task_unknown", ("done", at, "task"), id=completion.task,
                           nearest=problems.nearest(completion.task, known))  # fmt: skip
    refuse_if_fatal(problems, document)
    return text


def _check_plan(named: str, plan: PlanText, problems: Problems) -> None:
    if named != plan.id:
        problems.error("record_of_other_plan", ("plan",), named=named, plan=plan.id)

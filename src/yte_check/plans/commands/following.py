"""From the stations of a batch to the progress of a plan: one way for ``plan progress`` and ``batch --plan``."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

from yte_check.batch.area_places import Area
from yte_check.batch.areas import lies_in
from yte_check.batch.results import Batch
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.document import read_document
from yte_check.documents.record import record
from yte_check.plans.commands.unusable import is_unusable
from yte_check.plans.model import PlanText
from yte_check.plans.progress import Progress, progress
from yte_check.plans.records import DoneText, ReportedText, read_done, read_reported
from yte_check.plans.stations import Stations, gathered
from yte_check.terminal.arguments import FILE, whole_number
from yte_check.terminal.declared import Option
from yte_check.terminal.settings import UsageProblem


@record
class BesideOptions:
    """What is known beside the submissions."""

    communes: Annotated[int | None, Option("help_plan_communes", whole_number(1))] = None
    reported: Annotated[Path | None, Option("help_plan_reported", FILE)] = None
    done: Annotated[Path | None, Option("help_plan_done", FILE)] = None


@record
class Following:
    """A plan with what is known beside the submissions: typed-in figures, tasks done, how many communes there are."""

    plan: PlanText
    reported: ReportedText | None = None
    reported_file: Path | None = None
    done: DoneText | None = None
    done_file: Path | None = None
    communes: int | None = None
    year: int | None = None
    as_of: date | None = None
    within: Area | None = None
    """The area whose stations count; None for all that are given."""


def following(
    plan: PlanText, beside: BesideOptions, year: int | None, as_of: date | None = None, within: Area | None = None
) -> Following:
    """Read the files beside a plan. Raises InvalidDocument."""
    reported, done = beside.reported, beside.done
    figures = read_reported(read_document(reported), plan) if reported is not None else None
    tasks = read_done(read_document(done), plan) if done is not None else None
    return Following(plan, figures, reported, tasks, done, beside.communes, year, as_of, within)


def followed(following: Following, batch: Batch) -> tuple[Progress, tuple[Diagnostic, ...]]:
    """The progress, and what is wrong with the files that it leaves out.

    A submission that was set aside is of a commune that is not known. Raises UsageProblem where there are more
    communes than there are to be.
    """
    plan, communes = following.plan, following.communes
    unusable = [failed for failed in batch.failed() if failed.position < batch.files and is_unusable(failed)]
    stations = gathered(
        plan, batch.stations(), len(unusable), communes, _wanted_year(following), batch.communes.of, following.within,
        _is_narrowed(following, batch), batch.duplicates,
    )  # fmt: skip
    if communes is not None and communes < len(stations.noted):
        raise UsageProblem("usage_communes", communes=communes, found=len(stations.noted))
    year, as_of = _when(following, stations)
    done = following.done.done if following.done is not None else ()
    found = progress(plan, stations, year, as_of, following.reported, done)
    return found, (*stations.foreign, *_of_another_year(following, year), *_done_later(following, as_of))


def _is_narrowed(following: Following, batch: Batch) -> bool:
    """Where some stations are of the plan's own area, only these count, unless another one was asked for.

    Where none is, the plan is measured over other communes, which is told.
    """
    if following.within is not None or following.plan.area is None:
        return False
    own = following.plan.area.plain()
    return any(lies_in(row, own) for row in batch.stations())


def _wanted_year(following: Following) -> int | None:
    return following.year or (following.as_of.year if following.as_of is not None else None)


def _when(following: Following, stations: Stations) -> tuple[int, date]:
    """The year of the targets and the day of the tasks, each from the other where only one is given."""
    today = date.today()
    if following.as_of is not None:
        return following.year or following.as_of.year, following.as_of
    years = [noted.year for noted in stations.noted]
    years += [following.reported.year] if following.reported is not None else []
    year = following.year or max(years, default=today.year)
    return year, min(today, date(year, 12, 31))


def _done_later(following: Following, as_of: date) -> Sequence[Diagnostic]:
    """Said, for the task is told as not done: it was not, on the day of the question."""
    later = tuple(each for each in following.done.done if each.date > as_of) if following.done is not None else ()
    if not later:
        return ()
    params = {"as_of": as_of, "ids": tuple(each.task for each in later)}
    return (Diagnostic("done_later", "warning", str(following.done_file), 1, 1, params),)


def _of_another_year(following: Following, year: int) -> Sequence[Diagnostic]:
    reported = following.reported
    if reported is None or reported.year == year:
        return ()
    params = {"found": str(reported.year), "wanted": str(year)}
    return (Diagnostic("reported_other_year", "warning", str(following.reported_file), 1, 1, params),)

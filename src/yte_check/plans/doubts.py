"""What looks wrong in the document of a plan itself. Its words stand: a doubt points at them and changes nothing."""

import re
from collections.abc import Iterator
from fractions import Fraction

from yte_check.documents.diagnostics import Path, Problems
from yte_check.plans.levels import TargetLevel, resolved
from yte_check.plans.model import PlanText, Provision, Target, YearTarget
from yte_check.plans.schedule import last_day

CODES = (
    "doubt_below_baseline", "doubt_above_baseline", "doubt_leap", "doubt_falls_back", "doubt_unit",
    "doubt_figures_differ", "doubt_deadline_early", "doubt_year_early", "doubt_title_year",
)  # fmt: skip
_LEAP = 5
"""A share that grows or shrinks so many times over is more likely a slip of the unit."""
_PER_MANY = re.compile(r"(?:/|trên)\s*(?:vạn|1\.?000|10\.?000|100\.?000)\b", re.IGNORECASE)
_TITLE_YEARS = re.compile(r"(?:năm|giai đoạn)\s+(?:đến\s+(?:năm\s+)?)?(\d{4})(?:\s*[-–]\s*(\d{4}))?")


def doubt_plan(plan: PlanText, problems: Problems) -> None:
    """Every doubt as a warning at its place in the plan's file. The file must have stood ``check_plan``."""
    _title(plan.title, ("title",), (plan.document.issued.first.year,), problems)
    for at, target in enumerate(plan.targets):
        path: Path = ("targets", at)
        levels = resolved(target)
        _against_baseline(target, levels, path, problems)
        _unit(target, path, problems)
        _years(target, levels, plan, path, problems)
        _title(target.title, (*path, "title"), tuple(year.year for year in target.years), problems)
        if target.same_as is not None:
            _same(target, levels, plan, path, problems)
    for at, provision in enumerate(plan.provisions):
        _provision(provision, plan, ("provisions", at), problems)
    _deadlines(plan, problems)


def _against_baseline(target: Target, levels: list[TargetLevel], path: Path, problems: Problems) -> None:
    baseline = target.baseline
    if baseline is None:
        return
    for at, level in enumerate(levels):
        where: Path = (*path, "years", at, "value")
        figures = {"value": level.value, "unit": target.unit, "baseline": baseline.value, "year": _text(baseline.year)}
        if level.downwards and level.value > baseline.value:
            problems.warn("doubt_above_baseline", where, **figures)
        if not level.downwards and (level.to or level.value) < baseline.value:
            problems.warn("doubt_below_baseline", where, **figures)
        if target.unit == "%" and baseline.value and level.value:
            times = max(
                Fraction(level.value) / Fraction(baseline.value), Fraction(baseline.value) / Fraction(level.value)
            )
            if times >= _LEAP:
                problems.warn("doubt_leap", (*path, "unit"), **figures)


def _unit(target: Target, path: Path, problems: Problems) -> None:
    """A unit that the document prints against what its own title counts."""
    if target.printed_unit is not None:
        problems.warn("doubt_unit", (*path, "printed_unit"), printed=target.printed_unit, title=target.title)
    elif target.unit == "%" and (found := _PER_MANY.search(target.title)):
        problems.warn("doubt_unit", (*path, "unit"), printed=target.unit, title=found[0])


def _years(target: Target, levels: list[TargetLevel], plan: PlanText, path: Path, problems: Problems) -> None:
    issued = plan.document.issued.first.year
    for at, year in enumerate(target.years):
        if year.year < issued:
            where: Path = (*path, "years", at, "year")
            problems.warn("doubt_year_early", where, year=str(year.year), issued=str(issued))
    for at in range(1, len(levels)):
        before, level = levels[at - 1], levels[at]
        falls = level.value > before.value if level.downwards else level.value < before.value
        if falls and level.downwards == before.downwards:
            problems.warn(
                "doubt_falls_back", (*path, "years", at, "value"), value=level.value, unit=target.unit,
                before=before.value, year=str(target.years[at - 1].year),
            )  # fmt: skip


def _same(target: Target, levels: list[TargetLevel], plan: PlanText, path: Path, problems: Problems) -> None:
    other = plan.target(target.same_as or "")
    assert other is not None
    theirs = dict(zip(other.years, resolved(other), strict=True))
    for year, level in zip(target.years, levels, strict=True):
        for other_year, other_level in theirs.items():
            if other_year.year == year.year and other_level != level:
                _differs(_printed(year, target), other_year, other, path, problems)


def _provision(provision: Provision, plan: PlanText, path: Path, problems: Problems) -> None:
    """A figure in another section is held against every year of the target that speaks of the same thing."""
    other = plan.target(provision.same_as or "")
    if other is None or provision.op is None or provision.value is None or provision.unit != other.unit:
        return
    level = TargetLevel(provision.op, provision.value, provision.to)
    for year, theirs in zip(other.years, resolved(other), strict=True):
        if theirs != level:
            _differs(provision.text, year, other, path, problems)


def _differs(here: str, year: YearTarget, other: Target, path: Path, problems: Problems) -> None:
    problems.warn(
        "doubt_figures_differ", (*path, "same_as"), year=str(year.year), here=here, there=_printed(year, other),
        place=year.place or other.place, id=other.id,
    )  # fmt: skip


def _printed(year: YearTarget, target: Target) -> str:
    """The words of the document, or the figure where the file does not keep them."""
    return year.text or f"{year.value} {target.unit}"


def _deadlines(plan: PlanText, problems: Problems) -> None:
    issued = plan.document.issued
    for at, task in enumerate(plan.tasks):
        last = last_day(task.due)
        if last is not None and last < issued.first:
            path: Path = ("tasks", at, "deadline")
            problems.warn("doubt_deadline_early", path, deadline=task.deadline, issued=issued)


def _title(title: str, path: Path, years: tuple[int, ...], problems: Problems) -> None:
    """A title that speaks of a time which is over in a year that it is used for."""
    named = list(_named_years(title))
    late = max(years, default=0)
    if named and max(named) < late:
        problems.warn("doubt_title_year", path, named=str(max(named)), year=str(late))


def _named_years(title: str) -> Iterator[int]:
    for found in _TITLE_YEARS.finditer(title):
        yield int(found[2] or found[1])


def _text(year: int | None) -> str | None:
    return None if year is None else str(year)

"""Plans and their years, named on the command line."""

from pathlib import Path
from typing import Annotated

from yte_check.batch.area_places import Area
from yte_check.batch.areas import area_named
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.notices import notice
from yte_check.documents.suggestions import nearest
from yte_check.plans.library import Plans, UnknownPlan
from yte_check.terminal.arguments import place, whole
from yte_check.terminal.declared import Argument, OptionValue
from yte_check.terminal.settings import UsageProblem
from yte_check.terminal.standards import library_of


def plans_of_library() -> Plans:
    """The plans beside the standards: folders named in YTE_CHECK_CRITERIA first, then what ships with the tool."""
    return Plans(library_of().folders)


def named_plan(wanted: str) -> Path:
    """The file of a plan, by id or path; that it takes the place of an installed one is told. Raises UsageProblem."""
    place = found_plan(wanted)
    if plans_of_library().takes_the_place(place):
        notice([Diagnostic("plan_own", "warning", str(place), 1, 1, {"place": str(place)})])
    return place


def found_plan(wanted: str) -> Path:
    """The file of a plan, by id or path. Raises UsageProblem."""
    try:
        return plans_of_library().find(wanted)
    except UnknownPlan as unknown:
        suggestion = nearest(wanted, unknown.known)
        raise UsageProblem("usage_plan", wanted=wanted, known=unknown.known, nearest=suggestion) from None


def area_of(province: str | None, district: str | None) -> Area | None:
    """The area to which a command line narrows its stations."""
    return area_named(province, district) if province or district else None


def _ids() -> tuple[str, ...]:
    return tuple(place.stem for place in plans_of_library().places())


def _year(option: str, text: str) -> int:
    """Raises UsageProblem."""
    year = whole(text)
    if year is None or not 1900 <= year <= 2100:
        raise UsageProblem("usage_plan_year", value=text)
    return year


PLAN = OptionValue("ID|PATH", place, _ids)
PLAN_YEAR = OptionValue("YEAR", _year)
"""A year of targets."""
PlanArgument = Annotated[str, Argument("help_plan_id", PLAN, "ID|PATH")]

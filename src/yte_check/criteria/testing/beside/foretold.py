"""What a case of efforts foretells, against the way that there is."""

from collections.abc import Mapping
from decimal import Decimal

from yte_check.criteria.testing.beside.effort_cases import EffortCase
from yte_check.criteria.testing.beside.ways import Search, Way
from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.score import ZERO

_MOST = 100


def foretold(case: EffortCase, found: Search | None = None) -> Mapping[object, object]:
    """What the case says; with ``found``, what it would have to say of that."""
    if found is None:
        said = {"way": case.way, "days": case.days, "cost": case.cost}
    elif found.way is None:
        said = {"way": None}
    else:
        said = {"way": found.way.effort, "days": found.way.days, "cost": found.way.cost}
    asked = ("way", *(name for name in ("days", "cost") if getattr(case, name) is not None))
    return {name: said.get(name) for name in asked}


def compare(case: EffortCase, found: Search, path: Path, problems: Problems) -> None:
    """Adds to the problems whatever the case foretells wrongly."""
    if case.target is not None and case.target > _MOST:
        problems.error("effort_case_target", (*path, "target"), most=_MOST)
    elif found.reached:
        problems.error("effort_case_reached", path)
    elif found.way is None and case.way is not None:
        problems.error_at_key("effort_case_none", (*path, "way"))
    elif found.way is not None and case.way is None:
        problems.error("effort_case_there_is", (*path, "no_way"), indicators=tuple(map(str, found.way.effort)))
    elif found.way is not None and case.way is not None:
        _compare_efforts(case.way, found.way.effort, (*path, "way"), problems)
        _compare_sums(case, found.way, path, problems)


def _compare_efforts(
    stated: Mapping[int, Decimal], found: Mapping[int, Decimal], path: Path, problems: Problems
) -> None:
    for number in sorted({*stated, *found}):
        if number not in found:
            problems.error_at_key("effort_case_not_needed", (*path, str(number)), indicator=str(number))
        elif number not in stated:
            problems.error_at_key("effort_case_also", path, indicator=str(number), found=found[number])
        elif stated[number] != found[number]:
            problems.error(
                "effort_case_effort", (*path, str(number)), indicator=str(number), expected=stated[number],
                found=found[number],
            )  # fmt: skip


def _compare_sums(case: EffortCase, way: Way, path: Path, problems: Problems) -> None:
    if case.days not in (None, way.days):
        problems.error("effort_case_days", (*path, "days"), expected=case.days, found=way.days)
    if case.cost not in (None, way.cost):
        problems.error("effort_case_cost", (*path, "cost"), expected=case.cost, found=way.cost or ZERO)

"""The plans that are measured by a standard, as golden cases try them."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from yte_check.criteria.testing.beside.plan_cases import PlanCase
from yte_check.criteria.testing.beside.plan_variants import TargetVariant, probes, variants
from yte_check.criteria.testing.goals import CoverageGoal
from yte_check.criteria.testing.trying import Tried
from yte_check.documents.diagnostics import Diagnostic, Path, Problem, Problems
from yte_check.documents.document import Document, read_document
from yte_check.documents.record import record, replaced
from yte_check.plans.library import Plans
from yte_check.plans.model import PlanText, Target
from yte_check.plans.progress import State, progress
from yte_check.plans.records import Figure, ReportedText
from yte_check.plans.stations import Stations
from yte_check.standard.standard import Standard


@record
class DeclaredTarget:
    """A target of a plan, and where it stands."""

    plan: PlanText
    target: Target
    document: Document
    at: int

    def goals(self) -> Iterator[tuple[CoverageGoal, Diagnostic]]:
        for each in filter(self._can_be_told, variants(self.target)):
            path = ("targets", self.at, *each.path)
            words = {"target": self.target.id, "field": str(each.path[-1]), "other": _shown(each)}
            problem = Problem("uncovered_plan_target", path, words, "warning", at_key=True)
            yield self.told(each), self.document.locate(problem)

    def _can_be_told(self, variant: TargetVariant) -> bool:
        """Whether any figure stands otherwise: where 100 % are to be kept up to 2030, nobody can tell 2029 from it."""
        asked = probes(self.target)
        return any(self.state(self.target, *each) != self.state(variant.target, *each) for each in asked)

    def told(self, variant: TargetVariant) -> CoverageGoal:
        return CoverageGoal("plan_target", self.document.name, ("targets", self.at, *variant.path), variant.value)

    def state(self, target: Target, value: Decimal, year: int) -> State:
        """The state of a reported figure of a year, of the target as it is or a little otherwise."""
        plan = replaced(self.plan, targets=(target,), tasks=())
        reported = ReportedText(plan=plan.id, year=year, figures=(Figure(target=target.id, value=value),))
        return progress(plan, Stations(), year, date(year, 12, 31), reported).targets[0].state


class PlanCases:
    """The plans in the folder beside a standard that are measured by it; which of them can be read, ``check`` tells."""

    def __init__(self, place: FilePath, standard: Standard) -> None:
        plans = [pair for pair in Plans((place.parent,)).texts() if pair[1].standard == standard.id]
        self._declared = {(plan.id, each.target.id): each for file, plan in plans for each in _declared(file, plan)}

    @cached_property
    def goals(self) -> Mapping[CoverageGoal, Diagnostic]:
        return dict(pair for declared in self._declared.values() for pair in declared.goals())

    def try_case(self, case: PlanCase, path: Path, data: Any) -> Tried:
        problems = Problems()
        plan = str(data.get("plan"))
        declared = self._declared.get((plan, case.target))
        if declared is None:
            _unknown(plan, case.target, list(self._declared), path, problems)
            return Tried(problems)
        for year, state in case.years.items():
            found = declared.state(declared.target, case.value, year)
            if found != state:
                here = (*path, "years", str(year))
                problems.error("plan_case", here, target=case.target, year=str(year), expected=state, found=found)
        goals = frozenset() if problems.fatal else frozenset(_reached(case, declared))
        expects: Mapping[object, object] = dict(case.years.items())
        return Tried(problems, (plan, case.target, case.value), expects, goals=goals)


def _declared(file: FilePath, plan: PlanText) -> Iterator[DeclaredTarget]:
    document = read_document(file)
    return (DeclaredTarget(plan, target, document, at) for at, target in enumerate(plan.targets))


def _reached(case: PlanCase, declared: DeclaredTarget) -> Iterator[CoverageGoal]:
    for each in variants(declared.target):
        if any(declared.state(each.target, case.value, year) != state for year, state in case.years.items()):
            yield declared.told(each)


def _unknown(plan: str, target: str, known: list[tuple[str, str]], path: Path, problems: Problems) -> None:
    plans = sorted({each for each, _ in known})
    if plan not in plans:
        problems.error("plan_case_plan", ("plan",), id=plan, nearest=problems.nearest(plan, plans))
        return
    targets = [each for name, each in known if name == plan]
    problems.error("plan_case_target", (*path, "target"), id=target, nearest=problems.nearest(target, targets))


def _shown(variant: TargetVariant) -> object:
    """A year is no amount: it is not written with the point of the thousands."""
    return str(variant.value) if variant.path[-1] == "year" else variant.value

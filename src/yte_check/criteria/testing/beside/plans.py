"""The plans that are measured by a standard, as golden cases try them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from yte_check.criteria.testing.beside.measure_variants import MeasureVariant, measure_variants
from yte_check.criteria.testing.beside.plan_cases import PlanCase
from yte_check.criteria.testing.beside.plan_outcomes import PlanOutcome, compare, stated
from yte_check.criteria.testing.beside.plan_stations import StationSample, counted, samples
from yte_check.criteria.testing.beside.plan_variants import TargetVariant, probes, variants
from yte_check.criteria.testing.beside.stations import answers_of, key_of
from yte_check.criteria.testing.goals import CoverageGoal
from yte_check.criteria.testing.trying import Tried
from yte_check.documents.diagnostics import Diagnostic, Path, Problem, Problems
from yte_check.documents.document import Document, read_document
from yte_check.documents.record import record, replaced
from yte_check.plans.library import Plans
from yte_check.plans.measure import Reported
from yte_check.plans.model import PlanText, Target
from yte_check.plans.progress import State, TargetProgress, progress
from yte_check.plans.proofs import check_plan
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
        return self._stands(target, Stations(), year, value).state

    def outcome(self, target: Target, case: PlanCase, sampled: Sequence[StationSample]) -> PlanOutcome:
        """What comes of a case, of the target as it is or a little otherwise."""
        value, stations = (case.value, Stations()) if case.stations is None else (None, counted(target, sampled))
        return PlanOutcome(tuple((year, self._stands(target, stations, year, value)) for year in case.years))

    def _stands(self, target: Target, stations: Stations, year: int, value: Decimal | None) -> TargetProgress:
        plan = replaced(self.plan, targets=(target,), tasks=())
        figures = (Figure(target=target.id, value=value),) if value is not None else ()
        reported = ReportedText(plan=plan.id, year=year, figures=figures)
        return progress(plan, stations, year, date(year, 12, 31), reported).targets[0]

    @property
    def counting(self) -> CoverageGoal:
        """That the measure of the target decides what is counted."""
        return CoverageGoal("plan_measure", self.document.name, ("targets", self.at, "measure"))

    def uncounted(self, untold: Sequence[MeasureVariant]) -> Diagnostic:
        first, *more = untold
        words = {"target": self.target.id, "field": first.field, "other": first.value, "more": len(more) or None}
        return self.document.locate(
            Problem("uncovered_plan_measure", self.counting.path, words, "warning", at_key=True)
        )


class PlanCases:
    """The plans in the folder beside a standard that are measured by it; which of them can be read, ``check`` tells."""

    def __init__(self, place: FilePath, standard: Standard) -> None:
        self._standard = standard
        plans = [pair for pair in Plans((place.parent,)).texts() if pair[1].standard == standard.id]
        self._declared = {(plan.id, each.target.id): each for file, plan in plans for each in _declared(file, plan)}
        self._refused: Any = None

    @cached_property
    def _untold(self) -> dict[CoverageGoal, list[MeasureVariant]]:
        """The ways to measure a target otherwise that no case has told yet."""
        return {
            each.counting: list(measure_variants(each.plan, each.target, self._standard))
            for each in self._declared.values()
            if not isinstance(each.target.measure, Reported) and _measurable(each, self._standard)
        }

    @cached_property
    def goals(self) -> Mapping[CoverageGoal, Diagnostic]:
        """Asked for when every case has been tried: what is said of a measure names what none of them told."""
        goals = dict(pair for declared in self._declared.values() for pair in declared.goals())
        for declared in self._declared.values():
            if (untold := self._untold.get(declared.counting)) is not None:
                goals[declared.counting] = declared.uncounted(untold or (MeasureVariant("type", "", declared.target),))
        return goals

    def try_case(self, case: PlanCase, path: Path, data: Any) -> Tried | None:
        problems = Problems()
        plan = str(data.get("plan"))
        declared = self._declared.get((plan, case.target))
        if declared is None:
            _unknown(plan, case.target, list(self._declared), path, problems)
            return Tried(problems)
        shared = data.get("answers")
        answers_of(shared or {}, self._standard, (), problems)
        if problems.fatal:
            known, self._refused = self._refused is data, data
            return None if known else Tried(problems)
        sampled = tuple(samples(case.stations or (), shared, self._standard, (*path, "stations"), problems))
        if case.stations is not None and declared.counting not in self._untold:
            problems.error("plan_case_not_counted", (*path, "stations"), target=case.target)
        if problems.fatal:
            return Tried(problems)
        compare(case, declared.outcome(declared.target, case, sampled), path, problems)
        goals = frozenset() if problems.fatal else frozenset(self._reached(case, declared, sampled))
        asked = tuple((key_of(each.answers), each.times) for each in sampled) if case.stations else case.value
        expects: Mapping[object, object] = dict([*case.years.items(), *stated(case)])
        return Tried(problems, (plan, case.target, asked), expects, goals=goals)

    def _reached(
        self, case: PlanCase, declared: DeclaredTarget, sampled: Sequence[StationSample]
    ) -> Iterator[CoverageGoal]:
        for each in variants(declared.target):
            if not declared.outcome(each.target, case, sampled).is_as(case):
                yield declared.told(each)
        if case.stations is not None:
            untold = self._untold[declared.counting]
            untold[:] = [each for each in untold if declared.outcome(each.target, case, sampled).is_as(case)]
            if not untold:
                yield declared.counting


def _declared(file: FilePath, plan: PlanText) -> Iterator[DeclaredTarget]:
    document = read_document(file)
    return (DeclaredTarget(plan, target, document, at) for at, target in enumerate(plan.targets))


def _measurable(declared: DeclaredTarget, standard: Standard) -> bool:
    """Whether the standard has what the measure asks for; where it has not, ``check`` says so."""
    problems = Problems()
    target = replaced(declared.target, same_as=None)
    check_plan(replaced(declared.plan, targets=(target,), tasks=(), provisions=()), standard, problems)
    return not problems.fatal


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

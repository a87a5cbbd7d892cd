"""The efforts of a standard, as golden cases try them."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from yte_check.criteria.testing.beside.effort_cases import EffortCase
from yte_check.criteria.testing.beside.effort_variants import EffortVariant, variants, works
from yte_check.criteria.testing.beside.foretold import compare, foretold
from yte_check.criteria.testing.beside.stations import (
    Answers,
    answers_of,
    key_of,
    merged,
    rejected,
    station_with,
)
from yte_check.criteria.testing.beside.ways import Search, search
from yte_check.criteria.testing.goals import CoverageGoal, GoalKind
from yte_check.criteria.testing.trying import Tried
from yte_check.documents.diagnostics import Diagnostic, Path, Problem, Problems
from yte_check.documents.document import Document, read_document
from yte_check.documents.record import record
from yte_check.improvement.efforts.loading import effort_files, read_efforts
from yte_check.improvement.efforts.model import EffortsText
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.scoring.results import Assessment
from yte_check.standard.standard import Standard


@record
class DeclaredEfforts:
    """A file of efforts, read."""

    text: EffortsText
    document: Document

    def used(self) -> Iterator[tuple[CoverageGoal, Diagnostic]]:
        """To be used by some way is what every entry asks for whose work can be done."""
        for key, entry in self.text.efforts.items():
            if entry.possible is not False:
                yield self._goal("effort", ("efforts", key), None, "uncovered_effort", key=key)

    def told(self, variant: EffortVariant) -> tuple[CoverageGoal, Diagnostic]:
        possible = isinstance(variant.value, bool)
        return self._goal(
            "effort_number", variant.path, variant.value,
            "uncovered_effort_possible" if possible else "uncovered_effort_number",
            key=variant.about, field=str(variant.path[-1]), other=variant.value,
        )  # fmt: skip

    def at(self, kind: GoalKind, path: Path, value: object = None) -> CoverageGoal:
        return CoverageGoal(kind, self.document.name, path, value)

    def _goal(
        self, kind: GoalKind, path: Path, value: object, code: str, **params: object
    ) -> tuple[CoverageGoal, Diagnostic]:
        problem = Problem(code, path, params, "warning", at_key=True)
        return self.at(kind, path, value), self.document.locate(problem)


class EffortCases:
    """Raises InvalidDocument where the efforts themselves cannot be read."""

    def __init__(self, place: FilePath, standard: Standard) -> None:
        self._standard = standard
        documents = [read_document(file) for file in effort_files(place)]
        self._declared = [DeclaredEfforts(read_efforts(document, standard), document) for document in documents]
        self._told: set[CoverageGoal] = set()
        self._refused: Any = None

    @cached_property
    def goals(self) -> Mapping[CoverageGoal, Diagnostic]:
        return {goal: missing for declared in self._declared for goal, missing in self._goals(declared)}

    def _goals(self, declared: DeclaredEfforts) -> Iterator[tuple[CoverageGoal, Diagnostic]]:
        yield from declared.used()
        as_is = works(self._standard, self._efforts())
        for each in variants(declared.text):
            if works(self._standard, self._efforts(declared, each.text)) != as_is:
                yield declared.told(each)

    def try_case(self, case: EffortCase, path: Path, data: Any) -> Tried | None:
        problems = Problems()
        shared = answers_of(data.get("answers"), self._standard, (), problems)
        if problems.fatal:
            known, self._refused = self._refused is data, data
            return None if known else Tried(problems)
        answers = self._answers(case, path, data, problems)
        if problems.fatal:
            return Tried(problems)
        assessment = station_with(answers, self._standard)
        found = search(assessment, self._efforts(), case.target)
        compare(case, found, path, problems)
        goals = frozenset() if problems.fatal else frozenset(self._reached(case, assessment, found))
        self._told |= goals
        given = (key_of(answers), case.target)
        changed = {number: answer for number, answer in answers.items() if shared.get(number) != answer}
        return Tried(problems, given, foretold(case), goals=goals, changed=changed)

    def _answers(self, case: EffortCase, path: Path, data: Any, problems: Problems) -> Answers:
        raw = merged(data.get("answers"), case.answers) if case.answers is not None else data.get("answers")
        answers = answers_of(raw, self._standard, path, problems)
        return rejected(answers, case.rejected or (), (*path, "rejected"), problems)

    def _efforts(self, declared: DeclaredEfforts | None = None, text: EffortsText | None = None) -> Efforts:
        """The efforts, one file of which may say something else."""
        return Efforts(tuple(text if text and each is declared else each.text for each in self._declared))

    def _reached(self, case: EffortCase, assessment: Assessment, found: Search) -> Iterator[CoverageGoal]:
        """The entries that price the way, and every number that would have made another one of it; a number that an
        earlier case has told is not tried again."""
        for declared in self._declared:
            for key in found.way.entries if found.way is not None else ():
                if key in declared.text.efforts:
                    yield declared.at("effort", ("efforts", key))
            for each in variants(declared.text):
                goal = declared.at("effort_number", each.path, each.value)
                if goal not in self._told and _matters(each, found):
                    other = search(assessment, self._efforts(declared, each.text), case.target)
                    if foretold(case, other) != foretold(case):
                        yield goal


def _matters(variant: EffortVariant, found: Search) -> bool:
    """Whether a number is about anything that is open to the station."""
    number, *_ = variant.about.split(".")
    return variant.about in found.kinds or number in map(str, found.short)

"""The cross-checks of a standard, as golden cases try them."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from yte_check.criteria.testing.beside.flag_cases import FlagCase
from yte_check.criteria.testing.beside.flag_stations import District, district_of_case, level
from yte_check.criteria.testing.beside.flag_variants import levels, variants
from yte_check.criteria.testing.comparable import comparable
from yte_check.criteria.testing.goals import CoverageGoal
from yte_check.criteria.testing.trying import Tried
from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.loading import cross_check_files, read_cross_check_file
from yte_check.documents.diagnostics import Diagnostic, Path, Problem, Problems
from yte_check.documents.document import Document, read_document
from yte_check.documents.record import record
from yte_check.standard.standard import Standard


@record
class DeclaredCheck:
    """A cross-check, and where it stands."""

    check: CrossCheck
    document: Document
    path: Path

    def goals(self) -> Iterator[tuple[CoverageGoal, Diagnostic]]:
        name = self.check.id
        for said in levels(self.check):
            yield self._goal("flag", (), said, f"uncovered_flag_{said}", check=name)
        for each in variants(self.check):
            code = f"uncovered_{each.kind}"
            yield self._goal(each.kind, each.path, each.value, code, check=name, key=each.path[0], other=each.value)

    def reached(self, district: District, found: str) -> Iterator[CoverageGoal]:
        """What a case proves in which the check said something: that, and whatever else would have said another."""
        yield self._at("flag", (), found)
        for each in variants(self.check):
            if level(each.check, district) != found:
                yield self._at(each.kind, each.path, each.value)

    def _goal(
        self, kind: Any, inside: Path, value: object, code: str, **params: object
    ) -> tuple[CoverageGoal, Diagnostic]:
        path = (*self.path, *inside) if inside else (*self.path, "id")
        problem = Problem(code, path, params, "warning", at_key=kind == "flag_bound")
        return self._at(kind, inside, value), self.document.locate(problem)

    def _at(self, kind: Any, inside: Path, value: object) -> CoverageGoal:
        return CoverageGoal(kind, self.document.name, (*self.path, *inside), value)


class CrossCheckCases:
    """Raises InvalidDocument where the cross-checks themselves cannot be read."""

    def __init__(self, place: FilePath, standard: Standard) -> None:
        self._standard = standard
        documents = [read_document(file) for file in cross_check_files(place)]
        declared = [
            DeclaredCheck(check, document, ("checks", at))
            for document in documents
            for at, check in enumerate(read_cross_check_file(document, standard))
        ]
        self._declared = {each.check.id: each for each in declared}

    @cached_property
    def goals(self) -> Mapping[CoverageGoal, Diagnostic]:
        return dict(pair for declared in self._declared.values() for pair in declared.goals())

    def try_case(self, case: FlagCase, path: Path, data: object) -> Tried:
        problems = Problems()
        declared = self._declared.get(case.check)
        if declared is None:
            suggestion = problems.nearest(case.check, self._declared)
            problems.error("flag_case_check", (*path, "check"), id=case.check, nearest=suggestion)
            return Tried(problems)
        district = district_of_case(case, self._standard, path, problems)
        if problems.fatal:
            return Tried(problems)
        found = level(declared.check, district)
        if found != case.flag:
            problems.error("flag_case", (*path, "flag"), id=case.check, expected=case.flag, found=found)
        given = (case.check, comparable(case.station), comparable(case.before), _stations(case))
        reached = () if problems.fatal else declared.reached(district, found)
        return Tried(problems, given, {"flag": case.flag}, goals=frozenset(reached))


def _stations(case: FlagCase) -> object:
    stations = [(comparable(each.figures), each.files, each.times) for each in case.stations or ()]
    return tuple(stations)

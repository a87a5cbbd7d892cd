"""A file of cases as far as it can be read: a fault in one case hides neither the others nor their faults."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from yte_check.criteria.testing.cases import Case, CasesText
from yte_check.documents.diagnostics import Diagnostic, Path, Problem, Problems, located
from yte_check.documents.document import Document
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal, parse_day
from yte_check.documents.shape import try_shape
from yte_check.standard.ids import parse_standard_id

T = TypeVar("T")


@record
class CasesFile:
    """``cases`` are those that have the form of one, by position; ``faults`` what is wrong with the form of the file.

    ``as_of`` is None where no day is given, and where the file's day cannot be read nothing in it is tried.
    """

    document: Document
    standard: str | None
    as_of: date | None
    cases: Mapping[int, Any]
    count: int
    faults: tuple[Problem, ...]

    @property
    def name(self) -> str:
        return self.document.name

    @cached_property
    def _by_case(self) -> Mapping[Path, list[Problem]]:
        sorted_out: dict[Path, list[Problem]] = {}
        for fault in self.faults:
            sorted_out.setdefault(fault.path[:2], []).append(fault)
        return sorted_out

    def line(self, position: int) -> int:
        return self.document.span(_at(position)).line

    def faults_of(self, position: int) -> tuple[Diagnostic, ...]:
        """What is wrong with the form of one case."""
        return located(self._by_case.get(_at(position), ()), self.document)

    def other_faults(self) -> tuple[Diagnostic, ...]:
        """What is wrong outside the cases."""
        inside = {_at(position) for position in range(self.count)}
        return located((fault for fault in self.faults if fault.path[:2] not in inside), self.document)


def read_cases(document: Document, whole: type = CasesText, each: type = Case) -> CasesFile:
    """``whole`` and ``each`` are the shapes of the file and of a case. Never raises for what is in the file."""
    problems = Problems()
    text: Any = try_shape(whole, document.data, problems)
    if text is not None:
        as_of = getattr(text, "as_of", None)
        return CasesFile(document, text.standard, as_of, dict(enumerate(text.cases)), len(text.cases), ())
    head = document.data if isinstance(document.data, dict) else {}
    listed = head.get("cases")
    raw = listed if isinstance(listed, list) else []
    tried = {position: try_shape(each, one, Problems()) for position, one in enumerate(raw)}
    cases = {position: case for position, case in tried.items() if case is not None}
    as_of = _readable(head.get("as_of"), parse_day)
    if as_of is None and head.get("as_of") is not None:
        cases = {}
    return CasesFile(
        document, _readable(head.get("standard"), parse_standard_id), as_of, cases, len(raw), tuple(problems)
    )


def _at(position: int) -> Path:
    return ("cases", position)


def _readable(raw: object, parse: Callable[[object], T]) -> T | None:
    try:
        return parse(raw)
    except Refusal:
        return None

"""What every sort of golden cases beside a standard's own has in common."""

from collections.abc import Mapping
from typing import Any, Protocol

from yte_check.criteria.testing.goals import CoverageGoal
from yte_check.criteria.testing.trying import Tried
from yte_check.documents.diagnostics import Diagnostic, Path


class CaseSubject(Protocol):
    """What the cases of one sort try, read once for all of them."""

    @property
    def goals(self) -> Mapping[CoverageGoal, Diagnostic]:
        """What the cases are to reach, each with what is said where none does."""
        ...

    def try_case(self, case: Any, path: Path, data: Any) -> Tried | None:
        """Try a case that stands at a path of its document, whose data are given for what all its cases share; None
        where that cannot be understood, which is said of its first case."""
        ...

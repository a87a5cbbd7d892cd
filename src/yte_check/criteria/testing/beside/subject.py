"""What every sort of golden cases beside a standard's own has in common."""

from collections.abc import Mapping
from typing import Any, Protocol

from yte_check.criteria.testing.goals import Goal
from yte_check.criteria.testing.trying import Tried
from yte_check.documents.diagnostics import Diagnostic, Path


class Subject(Protocol):
    """What the cases of one sort try, read once for all of them."""

    @property
    def goals(self) -> Mapping[Goal, Diagnostic]:
        """What the cases are to reach, each with what is said where none does."""
        ...

    def try_case(self, case: Any, path: Path, text: Any) -> Tried:
        """Try a case that stands at a path of its document; ``text`` is its file, where that has its form."""
        ...

"""A form as a document: the data of a submission, and the cell in which each of them stands."""

from collections.abc import Mapping
from typing import Any

from yte_check.documents.diagnostics import CellPlace, Diagnostic, Path, Problem
from yte_check.documents.record import record


@record
class Spot:
    """A cell by its numbers, and as its user sees it."""

    row: int
    column: int
    cell: CellPlace


@record
class FormDocument:
    """What was read from a form. Problems are placed in its cells."""

    name: str
    data: Any
    spots: Mapping[Path, Spot]

    def locate(self, problem: Problem) -> Diagnostic:
        spot = self._spot(problem.path)
        if spot is None:
            return Diagnostic(problem.code, problem.severity, self.name, 1, 1, problem.params)
        return Diagnostic(
            problem.code, problem.severity, self.name, spot.row, spot.column, problem.params, cell=spot.cell
        )

    def _spot(self, path: Path) -> Spot | None:
        """The cell of a value, or of the nearest thing around it."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.spots:
                return self.spots[path[:length]]
        return None

"""The result of a simulation, whole."""

from yte_check.documents.record import record
from yte_check.simulation.counting import CountedRows, Grouping, Refusals
from yte_check.simulation.sensitivity import Sensitivity
from yte_check.simulation.sweeps import SweepPoint
from yte_check.standard.model import StandardText


@record
class Simulation:
    standard: str
    text: StandardText
    """The newest text of the baseline: its levels name what moves are between."""
    reforms: tuple[str, ...]
    by: tuple[Grouping, ...]
    refusals: Refusals
    counted: CountedRows
    sweep: tuple[SweepPoint, ...]
    sensitivity: tuple[Sensitivity, ...] | None
    lacking: tuple[str, ...]
    unused: tuple[str, ...]

    @property
    def rows(self) -> int:
        """All rows, those that are refused among them."""
        return self.counted.rows + self.refusals.rows

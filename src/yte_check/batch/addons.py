"""What joins a batch beside the scores: cross-checks, a plan, ways to recognition, reviews."""

from collections.abc import Iterable
from typing import Generic, TypeVar

from yte_check.batch.records import Refused
from yte_check.batch.results import Batch
from yte_check.batch.spool import BatchRow
from yte_check.scoring.results import Assessment

Note = TypeVar("Note", covariant=True)
Section = TypeVar("Section", covariant=True)


class BatchAddon(Generic[Note, Section]):
    """Looks at each station while it is scored, and at all of them when all are.

    A subclass says what of this it needs; its note and its section have types of their own, by which
    ``StationRow.noted`` and ``Batch.section`` find them. ``note`` runs where the station is scored, which may be
    another process, so that an add-on and its notes can be pickled; all else runs in the process that keeps the rows.
    """

    def prepare(self) -> None:
        """Begin a batch: nothing is left of an earlier one."""

    def note(self, assessment: Assessment) -> Note | None:
        """What is kept of a station, and small. Raises InvalidDocument where the station is to be set aside."""
        return None

    def add(self, row: BatchRow) -> None:
        """Hear of a row, in the order of the files."""

    def left_over(self) -> Iterable[Refused]:
        """The files of the add-on from which nothing came, once all rows are known: they are set aside."""
        return ()

    def finish(self, batch: Batch) -> Section | None:
        """What outputs show of the batch as a whole, once it is summed up."""
        return None


AnyAddon = BatchAddon[object, object]

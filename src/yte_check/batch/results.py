"""What a batch knows when it is done."""

from collections.abc import Iterator, Mapping, Set
from contextlib import ExitStack
from typing import Any

from yte_check.batch.area_places import Area
from yte_check.batch.areas import Areas
from yte_check.batch.duplicates import Communes
from yte_check.batch.records import (
    DuplicateSubmission,
    FailedFile,
    Flagged,
    N,
    Notes,
    Outline,
    StationRow,
    Summary,
    noted,
)
from yte_check.batch.spool import BatchRow, Spool
from yte_check.intake.passed import Skipped
from yte_check.scoring.flags import Flag


class Batch:
    """The results of a batch in the order of its files; they are read from disk as often as they are asked for."""

    summary: Summary

    def __init__(self) -> None:
        self._rows = Spool()
        self.closing = ExitStack()
        """What is closed with it."""
        self.outlines: dict[str, Outline] = {}
        self.files = 0
        """How many files were taken for submissions; what is set aside beyond that is a review."""
        self.duplicates: tuple[DuplicateSubmission, ...] = ()
        self.superseded: Mapping[int, FailedFile] = {}
        """What is set aside because a newer submission of its commune counts, by position."""
        self.communes = Communes()
        self.areas = Areas()
        """How the areas of its stations are shown: one name for each."""
        self.area: Area | None = None
        """The area that was asked for."""
        self.sections: Notes = ()
        """What its add-ons know of it as a whole: each has a type of its own, by which it is found again."""
        self.again = 0
        """How many files were scored a second time, because a process that had them was ended from outside."""
        self.skipped = Skipped({})
        self.evidence: Set[int] = frozenset()
        """The positions of files that could not be opened and turned out to be evidence of a submission."""

    def rows(self) -> Iterator[BatchRow]:
        """A row each file; of a commune's submissions of a year all but the newest are set aside."""
        for row in self._rows:
            if row.position in self.superseded:
                yield self.superseded[row.position]
            elif row.position not in self.evidence:
                yield row

    def stations(self) -> Iterator[StationRow]:
        return (row for row in self.rows() if isinstance(row, StationRow))

    def failed(self) -> Iterator[FailedFile]:
        return (row for row in self.rows() if isinstance(row, FailedFile))

    def station(self, position: int) -> StationRow:
        row = self._rows[position]
        assert isinstance(row, StationRow)
        return row

    def section(self, kind: type[N]) -> N | None:
        """What an add-on knows of the batch; None where it has no such add-on."""
        return noted(self.sections, kind)

    @property
    def flagged(self) -> Flagged:
        return self.section(Flagged) or Flagged()

    def flags_of(self, row: StationRow) -> tuple[Flag, ...]:
        return self.flagged.flags.get(row.position, ())

    def add(self, packed: bytes) -> None:
        self._rows.add(packed)

    def close(self) -> None:
        self._rows.close()
        self.closing.close()

    def __enter__(self) -> "Batch":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

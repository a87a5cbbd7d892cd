"""A batch from beginning to end: entries in, rows out, what is known of them all beside them."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from decimal import Decimal
from itertools import chain
from typing import Any

from yte_check.batch.areas import Area, Areas
from yte_check.batch.duplicates import Communes
from yte_check.batch.inspecting import Flags, Inspector, Surveyor
from yte_check.batch.observing import Observer
from yte_check.batch.records import (
    Duplicate,
    FailedFile,
    Outline,
    StationRow,
    Summary,
    VerifiedRow,
    VerifiedSummary,
    Visit,
)
from yte_check.batch.scoring import Scorer, set_aside
from yte_check.batch.spool import Row, Spool, pack, unpack
from yte_check.batch.summary import Summing
from yte_check.batch.verifying import Refused, Verified, Verifier
from yte_check.batch.visits import visits_of
from yte_check.batch.workers import score_all
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.notices import notice
from yte_check.intake.entries import Entry
from yte_check.intake.passed import Passed, Skipped
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.flags import Flag
from yte_check.standard.library import own_text


class Batch:
    """The results of a batch in the order of its files; they are read from disk as often as they are asked for."""

    summary: Summary

    def __init__(self) -> None:
        self._rows = Spool()
        self.outlines: dict[str, Outline] = {}
        self.files = 0
        """How many files were taken for submissions; what is set aside beyond that is a review."""
        self.flags: Flags = {}
        self.duplicates: tuple[Duplicate, ...] = ()
        self.communes = Communes()
        self.areas = Areas()
        """How the areas of its stations are shown: one name for each."""
        self.area: Area | None = None
        """The area that was asked for."""
        self.visits: tuple[Visit, ...] = ()
        self.verified: VerifiedSummary | None = None
        """None where the batch was not given reviews."""
        self.surveyed = False
        """Whether it was asked for ways to recognition, or what became of plans."""
        self.share = Decimal(80)
        """The share of communes (%) that is aimed at, for the investments."""
        self.again = 0
        """How many files were scored a second time, because a process that had them was ended from outside."""
        self.skipped = Skipped({})
        self.evidence: Set[int] = frozenset()
        """The positions of files that could not be opened and turned out to be evidence of a submission."""

    def rows(self) -> Iterator[Row]:
        return (row for row in self._rows if row.position not in self.evidence)

    def stations(self) -> Iterator[StationRow]:
        return (row for row in self._rows if isinstance(row, StationRow))

    def reviewed(self) -> Iterator[tuple[StationRow, VerifiedRow]]:
        """The stations that reviewers verified; two files of one text are one, as in what is counted of them."""
        seen: set[str] = set()
        for row in self.stations():
            if row.verified is not None and row.sha256 not in seen:
                seen.add(row.sha256)
                yield row, row.verified

    def failed(self) -> Iterator[FailedFile]:
        return (row for row in self.rows() if isinstance(row, FailedFile))

    def station(self, position: int) -> StationRow:
        row = self._rows[position]
        assert isinstance(row, StationRow)
        return row

    def flags_of(self, row: StationRow) -> tuple[Flag, ...]:
        return self.flags.get(row.position, ())

    def add(self, packed: bytes) -> None:
        self._rows.add(packed)

    def close(self) -> None:
        self._rows.close()

    def __enter__(self) -> "Batch":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def run_batch(
    entries: Sequence[Entry],
    assessor: Assessor,
    jobs: int = 1,
    inspector: Inspector | None = None,
    verifier: Verifier | None = None,
    observer: Observer | None = None,
    progress: Callable[[int], None] = lambda count: None,
    surveyor: Surveyor | None = None,
    passed: Passed | None = None,
    beside: Iterable[Refused] = (),
    year: int | None = None,
    area: Area | None = None,
) -> Batch:
    """Score every entry; ``progress`` is told how many more are done, ``passed`` has what was found beside them.

    ``beside`` are further files that could not be used, such as plans of stations; they are set aside with the others.
    With ``year`` only submissions of that year are scored, with ``area`` only those of that area.

    The caller closes the batch.
    """
    batch = Batch()
    batch.files, batch.surveyed, batch.area = len(entries), surveyor is not None, area
    passed = passed if passed is not None else Passed()
    unopenable: dict[int, FailedFile] = {}
    summing, reviewed = Summing(), _Reviewed(verifier)
    results = score_all(entries, Scorer(assessor, inspector, verifier, observer, surveyor, year, area), jobs)
    try:
        for scored in results:
            batch.outlines.update(scored.outlines)
            for outline in scored.outlines.values():  # what a process has noticed it keeps to itself
                notice(own_text(outline.id, outline.own_place))
            batch.again += len(scored.rows) if scored.again else 0
            for packed in scored.rows:
                batch.add(packed)
                row = unpack(packed)
                if isinstance(row, FailedFile) and entries[row.position].key is not None:
                    unopenable[row.position] = row
                    continue
                summing.add(row)
                reviewed.hear_of(row)
                if isinstance(row, StationRow):
                    passed.claim(row.documents)
                    batch.communes.add(row)
                    reviewed.add(row)
            progress(len(scored.rows))
        batch.evidence = {at for at in unopenable if passed.is_evidence(entries[at].key or "")}
        batch.skipped = passed.skipped(len(batch.evidence))
        for position, failed in unopenable.items():
            if position not in batch.evidence:
                summing.add(failed)
        for position, (path, diagnostics) in enumerate(chain(reviewed.refused(), beside), start=len(entries)):
            refused = set_aside(position, path, diagnostics)
            batch.add(pack(refused))
            summing.add(refused)
        batch.verified = reviewed.summary()
        batch.areas = summing.areas
        batch.communes.settle()
        batch.duplicates, batch.summary = batch.communes.duplicates(), summing.summary(batch.outlines)
        if inspector is not None:
            batch.flags = inspector.flags(batch.stations(), batch.communes)
            batch.visits = visits_of(batch.stations(), batch.flags, batch.areas)
    except BaseException:
        batch.close()
        raise
    finally:
        results.close()
    return batch


class _Reviewed:
    """What the reviews of a batch came to, station by station."""

    def __init__(self, verifier: Verifier | None) -> None:
        self._verifier = verifier
        self._verified = Verified()
        self._scored: dict[str, str] = {}
        self._counted: set[str] = set()
        self._refused: dict[str, list[Diagnostic]] = {}

    def hear_of(self, row: Row) -> None:
        """A submission that is there, although it may be set aside: its reviews are not without one."""
        if row.sha256 is not None:
            self._scored[row.path] = row.sha256

    def add(self, row: StationRow) -> None:
        if self._verifier is None:
            return
        if row.verified is not None and row.sha256 not in self._counted:  # two files of one text are one submission
            self._counted.add(row.sha256)
            self._verified.add(row.verdict, row.verified)
        for diagnostic in row.refused:
            known = self._refused.setdefault(diagnostic.file, [])
            if diagnostic not in known:  # a submission that lies there twice has its review refused twice
                known.append(diagnostic)

    def refused(self) -> Iterator[Refused]:
        """The review files from which nothing came: files of a batch like any other that is set aside."""
        if self._verifier is None:
            return
        yield from self._verifier.left_over(self._scored)
        for path, diagnostics in self._refused.items():
            yield path, tuple(diagnostics)

    def summary(self) -> VerifiedSummary | None:
        return self._verified.summary() if self._verifier is not None else None

"""The reviews of a batch: every station verified by its own, and the reviews that belong to none."""

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from yte_check.batch.addons import AnyAddon, BatchAddon
from yte_check.batch.records import FailedFile, Refused, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.scoring import MOST_DIAGNOSTICS, compact
from yte_check.batch.spool import BatchRow
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.review.collecting import Shelved, of_another_text, place_stated, unmatched
from yte_check.review.rows import ReviewNote, VerifiedRow, VerifiedSummary
from yte_check.review.tracing import trace_of
from yte_check.review.verification import Verification, verify
from yte_check.scoring.results import Assessment, Verdict


class ShelvedReviews(BatchAddon[ReviewNote, VerifiedSummary]):
    """Lays the reviews over the submissions by their hash."""

    def __init__(self, shelved: Shelved, today: date, over: Sequence[AnyAddon] = ()) -> None:
        """``over`` are the add-ons that look at what reviewers verified."""
        self._shelved = shelved
        self._today = today
        self._over = tuple(over)
        self.prepare()

    def prepare(self) -> None:
        self._counted = _Counted()
        self._scored: dict[str, str] = {}
        self._refused: dict[str, list[Diagnostic]] = {}

    def note(self, assessment: Assessment) -> ReviewNote | None:
        """A review that does not fit costs the station nothing."""
        try:
            found = self.verification(assessment)
        except InvalidDocument as invalid:
            return ReviewNote(refused=tuple(map(compact, invalid.diagnostics)))
        if found is None:
            return None
        refused = tuple(compact(each) for _, diagnostics in found.refused for each in diagnostics)
        return ReviewNote(self._row(found), refused)

    def verification(self, claimed: Assessment) -> Verification | None:
        """The same as both assessments; None where there is no review.

        Raises InvalidDocument where none can be used.
        """
        reviews = self._shelved.by_sha256.get(claimed.submission.sha256)
        return verify(claimed, reviews, self._today) if reviews is not None else None

    def _row(self, found: Verification) -> VerifiedRow:
        score, difference = found.verified.score, found.difference
        return VerifiedRow(
            tuple(review.text.round for review in found.reviews),
            found.verified.verdict,
            score.low,
            score.high,
            score.max,
            len(found.decided()),
            len(found.claimed.standard.indicators),
            difference.low,
            difference.high,
            tuple(note for addon in self._over if (note := addon.note(found.verified)) is not None),
            len(found.disputed()),
            tuple(trace_of(found)),
            tuple(compact(each) for each in found.warnings[:MOST_DIAGNOSTICS]),
        )

    def add(self, row: BatchRow) -> None:
        """A submission that is set aside is there as well: its reviews are not without one."""
        if row.sha256 is not None:
            self._scored[row.path] = row.sha256
        note = row.noted(ReviewNote) if isinstance(row, StationRow) else None
        if note is None or isinstance(row, FailedFile):
            return
        if note.row is not None:
            self._counted.add(row, note.row)
        for diagnostic in note.refused:
            known = self._refused.setdefault(diagnostic.file, [])
            if diagnostic not in known:  # a submission that lies there twice has its review refused twice
                known.append(diagnostic)

    def left_over(self) -> Iterator[Refused]:
        """The review files from which nothing came."""
        yield from self.unmatched(self._scored)
        for path, diagnostics in self._refused.items():
            yield path, tuple(diagnostics)

    def finish(self, batch: Batch) -> VerifiedSummary:
        return self._counted.summary()

    def unmatched(self, scored: Mapping[str, str]) -> Iterator[Refused]:
        """The reviews that could not be read, or are about none of the submissions: their hashes by their paths."""
        yield from self._shelved.failed
        hashes = set(scored.values())
        by_place = {os.path.abspath(path): (path, sha256) for path, sha256 in scored.items()}
        for review in self._shelved.all():
            if review.sha256 in hashes:
                continue
            found = by_place.get(os.path.abspath(place_stated(review)))
            yield review.path, unmatched(review) if found is None else of_another_text(review, *found)


class _Counted:
    """Counts the stations that have a review; two files of one text are one submission."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._claimed: dict[Verdict, int] = {"met": 0, "undetermined": 0, "not_met": 0}
        self._verified: dict[Verdict, int] = dict(self._claimed)
        self._over = self._under = self._disputed = self._overturned = self._warned = 0

    def add(self, station: StationRow, row: VerifiedRow) -> None:
        if station.sha256 in self._seen:
            return
        self._seen.add(station.sha256)
        self._claimed[station.verdict] += 1
        self._verified[row.verdict] += 1
        self._over += row.most_difference < 0
        self._under += row.least_difference > 0
        self._disputed += row.disputed > 0
        self._overturned += any(each.state == "overturned" for each in row.trace)
        self._warned += bool(row.warnings)

    def summary(self) -> VerifiedSummary:
        return VerifiedSummary(
            sum(self._claimed.values()), self._claimed, self._verified, self._over, self._under,
            self._disputed, self._overturned, self._warned,
        )  # fmt: skip

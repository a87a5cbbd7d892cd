"""The reviews of a batch: every station verified by its own, and the reviews that belong to none."""

import os
from collections.abc import Iterator, Mapping
from datetime import date

from yte_check.batch.observing import Observer
from yte_check.batch.records import VerifiedRow
from yte_check.batch.scoring import MOST_DIAGNOSTICS, compact
from yte_check.batch.verifying import Refused
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.review.collecting import Shelved, of_another_text, place_stated, unmatched
from yte_check.review.tracing import trace_of
from yte_check.review.verification import Verification, verify
from yte_check.scoring.results import Assessment


class ShelvedReviews:
    """Lays the reviews over the submissions by their hash."""

    def __init__(self, shelved: Shelved, today: date, observer: Observer | None = None) -> None:
        self._shelved = shelved
        self._today = today
        self._observer = observer

    def verified(self, claimed: Assessment) -> tuple[VerifiedRow | None, tuple[Diagnostic, ...]]:
        try:
            found = self.verification(claimed)
        except InvalidDocument as invalid:
            return None, invalid.diagnostics
        if found is None:
            return None, ()
        refused = tuple(each for _, diagnostics in found.refused for each in diagnostics)
        return self._row(found), refused

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
            self._observer(found.verified) if self._observer is not None else None,
            len(found.disputed()),
            tuple(trace_of(found)),
            tuple(compact(each) for each in found.warnings[:MOST_DIAGNOSTICS]),
        )

    def left_over(self, scored: Mapping[str, str]) -> Iterator[Refused]:
        yield from self._shelved.failed
        hashes = set(scored.values())
        by_place = {os.path.abspath(path): (path, sha256) for path, sha256 in scored.items()}
        for review in self._shelved.all():
            if review.sha256 in hashes:
                continue
            found = by_place.get(os.path.abspath(place_stated(review)))
            yield review.path, unmatched(review) if found is None else of_another_text(review, *found)

"""Where reviews join a batch: each station is verified while it is scored; what fits nothing is named at the end."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from yte_check.batch.records import VerifiedRow, VerifiedSummary
from yte_check.documents.diagnostics import Diagnostic
from yte_check.scoring.results import Assessment, Verdict

Refused = tuple[str, tuple[Diagnostic, ...]]
"""A review file from which nothing came, and why."""


class Verifier(Protocol):
    """Lays reviews over the submissions that they are about."""

    def verified(self, claimed: Assessment) -> tuple[VerifiedRow | None, tuple[Diagnostic, ...]]:
        """What reviewers made of a submission, and why some of the reviews do not fit it.

        None where no review of it can be used. This runs where the station is scored, which may be another process.
        """
        ...

    def left_over(self, scored: Mapping[str, str]) -> Iterable[Refused]:
        """The reviews that could not be read, or are about none of the submissions: their hashes by their paths."""
        ...


class Verified:
    """Counts the stations that have a review."""

    def __init__(self) -> None:
        self._claimed: dict[Verdict, int] = {"met": 0, "undetermined": 0, "not_met": 0}
        self._verified: dict[Verdict, int] = dict(self._claimed)
        self._over = self._under = self._disputed = self._overturned = self._warned = 0

    def add(self, claimed: Verdict, row: VerifiedRow) -> None:
        self._claimed[claimed] += 1
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

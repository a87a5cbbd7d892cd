"""What a batch keeps of the reviews of a station, and what it knows of all of them."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal

from yte_check.batch.records import Notes, StationRow
from yte_check.batch.results import Batch
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.record import record
from yte_check.scoring.results import Verdict


@record
class DecisionRow:
    """A decision of a reviewer about an indicator of which reviewers differ, or that was overturned.

    ``answer`` is the one given instead, as it is written; ``by`` is the later decision that took its place.
    """

    number: int
    state: Literal["holds", "disputed", "confirmed", "overturned"]
    decision: str
    answer: str | None
    remark: str
    reviewer: str
    date: date
    round: str
    path: str
    by: "DecisionRow | None" = None


@record
class VerifiedRow:
    """What reviewers made of a submission, beside what its station claims; differences are over what is decided."""

    rounds: tuple[str, ...]
    verdict: Verdict
    low: Decimal
    high: Decimal
    max: Decimal
    decided: int
    of: int
    least_difference: Decimal
    most_difference: Decimal
    notes: Notes = ()
    """What add-ons note of the verified answers."""
    disputed: int = 0
    """Of how many indicators reviewers of one round differ."""
    trace: tuple[DecisionRow, ...] = ()
    """Every decision about the indicators of which reviewers differ, or a later round overturned an earlier one."""
    warnings: tuple[Diagnostic, ...] = ()
    """What reviewers should look at again in the reviews that were used."""


@record
class ReviewNote:
    """What the reviews of a submission came to; ``refused`` says why some were not laid over it."""

    row: VerifiedRow | None = None
    refused: tuple[Diagnostic, ...] = ()


@record
class VerifiedSummary:
    """The stations that have a review: verdicts as claimed and as verified, who claimed too much or too little."""

    stations: int
    claimed: Mapping[Verdict, int]
    verified: Mapping[Verdict, int]
    over: int
    under: int
    disputed: int = 0
    """The stations of which reviewers of one round differ in an indicator."""
    overturned: int = 0
    """The stations of which a later decision overturned an earlier one."""
    warned: int = 0
    """The stations of which a review that was used has warnings."""


def verified_of(row: StationRow) -> VerifiedRow | None:
    """What reviewers made of a submission; None where no review of it can be used."""
    note = row.noted(ReviewNote)
    return note.row if note is not None else None


def reviewed(batch: Batch) -> Iterator[tuple[StationRow, VerifiedRow]]:
    """The stations that reviewers verified; two files of one text are one, as in what is counted of them."""
    seen: set[str] = set()
    for row in batch.stations():
        verified = verified_of(row)
        if verified is not None and row.sha256 not in seen:
            seen.add(row.sha256)
            yield row, verified

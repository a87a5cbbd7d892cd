"""A review file: what a reviewer says of a submission, which itself is never edited."""

from collections.abc import Mapping
from typing import Literal

from yte_check.documents.constraints import ExactlyWhere, OnlyWith
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.scalars import Day, Raw, Text
from yte_check.documents.shape import shape


@shape
class ReviewedSubmission:
    """The submission that was reviewed, bound by the SHA-256 of its file."""

    path: Text
    sha256: Text


@shape
class Decision:
    """What is decided of one indicator, and why; ``answer`` stands where it is changed, and only there.

    Without ``decision`` nothing is decided yet; a remark may stand there all the same. After ``expires`` the
    decision no longer holds: an acceptance until the missing paper is handed in, say. ``round`` stands where it
    belongs to another round than the file: what the council decided, in the file of the first round.
    """

    decision: Literal["accepted", "changed", "rejected"] | None = None
    remark: Text | None = None
    answer: Raw | None = None
    reviewer: Text | None = None
    date: Day | None = None
    expires: Day | None = None
    round: Text | None = None

    CONSTRAINTS = (
        OnlyWith(("decision",), "remark", "review_remark_missing"),
        OnlyWith(("reviewer", "date", "expires", "round"), "decision", "review_decision_missing"),
        ExactlyWhere("answer", "decision", ("changed",), "review_answer_where_changed"),
    )


@shape
class ReviewText:
    """A round of verification (“thẩm định”, “phúc tra”); round, reviewer and date hold where a decision names none."""

    submission: ReviewedSubmission
    round: Text
    authority: Text
    reviewer: Text
    date: Day
    decisions: Mapping[ItemNumber, Decision]
    note: Text | None = None

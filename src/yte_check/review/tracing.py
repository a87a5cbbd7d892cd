"""What a batch keeps of decisions that are not the only ones: reviewers who differ, and what was overturned."""

from collections.abc import Iterator

from yte_check.documents.record import replaced
from yte_check.documents.writing import flow
from yte_check.review.resolution import DecisionState, Resolution, Traced
from yte_check.review.rows import DecisionRow
from yte_check.review.rulings import Ruling
from yte_check.review.verification import Verification


def trace_of(verification: Verification) -> Iterator[DecisionRow]:
    """Every decision about the indicators that are disputed, or of which a decision was overturned."""
    for resolution in verification.resolutions.values():
        if resolution.disputed or resolution.overturned:
            yield from (_row(each, resolution) for each in resolution.trace)


def _row(traced: Traced, resolution: Resolution) -> DecisionRow:
    row = _decision(traced.ruling, traced.state)
    if traced.by is None:
        return row
    state = next(each.state for each in resolution.trace if each.ruling is traced.by)
    return replaced(row, by=_decision(traced.by, state))


def _decision(ruling: Ruling, state: DecisionState) -> DecisionRow:
    return DecisionRow(
        ruling.number,
        state,
        ruling.decision,
        flow(ruling.written) if ruling.decision == "changed" else None,
        ruling.remark,
        ruling.reviewer,
        ruling.date,
        ruling.round,
        ruling.review.path,
    )

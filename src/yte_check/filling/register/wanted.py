"""What documents each indicator still wants, as a list to tick."""

from typing import Literal

from yte_check.documents.record import record
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.station.evidence import Evidence

WantedState = Literal["proved", "wanted", "not_valid", "not_answered", "left_out", "nothing_asked"]
TO_DO: tuple[WantedState, ...] = ("wanted", "not_valid", "not_answered")


@record
class Wanted:
    """An indicator with what its standard names as evidence, and what is registered for it."""

    number: int
    title: str
    state: WantedState
    asked: tuple[str, ...]
    documents: tuple[Evidence, ...]

    @property
    def to_do(self) -> bool:
        return self.state in TO_DO


def wanted_of(assessment: Assessment) -> tuple[Wanted, ...]:
    """Every indicator of the standard, in its order."""
    ledger = assessment.submission.ledger
    return tuple(
        Wanted(
            result.indicator.number, result.indicator.title, _state(result), tuple(result.indicator.evidence),
            tuple(ledger[each] for each in result.answer.evidence if each in ledger),
        )
        for result in assessment.indicators()
    )  # fmt: skip


def _state(result: IndicatorResult) -> WantedState:
    if result.answer.not_applicable is not None:
        return "left_out"
    if result.valid_evidence:
        return "proved"
    if result.answer.evidence:
        return "not_valid"
    if not result.indicator.evidence:
        return "nothing_asked"
    return "wanted" if result.claimed else "not_answered"

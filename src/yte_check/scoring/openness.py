"""Why points of an indicator are still open: for want of data, of a document, of a verified text, of a decision."""

from typing import Literal

from yte_check.scoring.results import Assessment, IndicatorResult

Lack = Literal["data", "evidence", "text", "review"]
"""What would close the points that are open."""


def lack_of(result: IndicatorResult, assessment: Assessment) -> Lack | None:
    """What keeps points of an indicator open; None where none are."""
    if not result.stake:
        return None
    if assessment.policy.official and result.grade != "verified":
        return "text"
    if result.answer.standing in ("disputed", "undecided"):
        return "review"
    if assessment.policy.evidence == "strict" and result.unproven:
        scored = result.indicator.scoring.score(result.answer.answer, assessment.place)
        return "evidence" if scored.is_point else "data"
    return "data"


def lacks(assessment: Assessment) -> tuple[Lack, ...]:
    """What keeps points open anywhere, in the order in which a station would supply it."""
    found = [lack_of(result, assessment) for result in assessment.indicators()]
    order: tuple[Lack, ...] = ("data", "evidence", "text", "review")
    return tuple(lack for lack in order if lack in found)

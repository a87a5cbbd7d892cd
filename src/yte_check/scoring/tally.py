"""How many indicators have so many points, where a result is told so: “1/34/45/3 at level 2/3/4/5”."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.documents.record import record
from yte_check.scoring.results import Assessment
from yte_check.standard.score import Score


@record
class Tallied:
    """How many indicators have exactly so many points: at least ``low``, and at most ``high`` once all is answered."""

    points: Decimal
    low: int
    high: int


def tally(assessment: Assessment) -> tuple[Tallied, ...]:
    """A count for each figure that the standard's result asks to be told; what does not apply is in none of them."""
    result = assessment.standard.text.result
    return tuple(_tallied(points, assessment) for points in (result.tally if result is not None else ()))


def _tallied(points: Decimal, assessment: Assessment) -> Tallied:
    found = list(_having(points, assessment))
    return Tallied(points, sum(found), len(found))


def _having(points: Decimal, assessment: Assessment) -> Iterator[bool]:
    """For each indicator that may have such points, whether it surely has."""
    for result in assessment.indicators():
        score: Score = result.score
        if score.max and score.low <= points <= score.high:
            yield score.is_point and bool(score.sure_max)

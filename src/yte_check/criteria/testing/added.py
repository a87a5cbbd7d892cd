"""Points that come on top of the maximum or are taken off: what a standard can show of them, and what a case shows.

Beside each of them counting in a sum there are its two ends: a sum of more than the maximum is the maximum, and
one below 0 is 0.
"""

from collections.abc import Iterator
from typing import Literal

from yte_check.scoring.results import Assessment
from yte_check.standard.score import ZERO, total
from yte_check.standard.standard import Standard

ScaleEnd = Literal["most", "least"]


def ends_left(standard: Standard) -> Iterator[ScaleEnd]:
    """Beyond which ends a sum can come."""
    text = standard.text
    if text.combine == "sum" and any(each.bonus for each in text.indicators()):
        yield "most"
    place = next(standard.places(None, None))
    if text.adds_up and sum((each.scoring.score(None, place).low for each in text.indicators()), ZERO) < ZERO:
        yield "least"


def ends_held(assessment: Assessment) -> Iterator[ScaleEnd]:
    """At which end the sum of a station is held."""
    if assessment.standard.text.combine != "sum":
        return
    summed = total(each.score for each in assessment.criteria)
    if summed.low > assessment.score.low == assessment.score.max:
        yield "most"
    if summed.high < ZERO:
        yield "least"


def counted_beside(assessment: Assessment) -> Iterator[int]:
    """The indicators whose points surely come on top, or are taken off."""
    for result in assessment.indicators():
        if result.indicator.counted_points != result.indicator.points and result.score.is_point and result.score.low:
            yield result.indicator.number

"""Points that came out against points that were expected."""

from decimal import Decimal

from yte_check.criteria.testing.cases import ExpectedPoints
from yte_check.standard.score import Score


def agrees(expected: ExpectedPoints, score: Score) -> bool:
    """Both ends of the interval, exactly."""
    return (expected.low, expected.high) == (score.low, score.high)


def figures(expected: ExpectedPoints, score: Score) -> dict[str, object]:
    """What a message says of the two."""
    return {
        "expected": expected.low,
        "expected_high": other_end(expected.low, expected.high),
        "found": score.low,
        "found_high": other_end(score.low, score.high),
    }


def other_end(low: Decimal, high: Decimal) -> Decimal | None:
    """The upper end of an interval, where it is not the lower one."""
    return high if high != low else None

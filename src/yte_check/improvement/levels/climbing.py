"""How many levels lie between two states, for the effort of climbing them."""

from collections.abc import Iterable
from decimal import Decimal

from yte_check.standard.score import ZERO, Score

Scores = tuple[Score, ...]
"""The scores of one answer at each place that a station can have."""


def sure(scores: Scores) -> Decimal:
    """The points that are sure, over all places."""
    return sum((score.low for score in scores), ZERO)


def climbed(present: Scores, reached: Scores, every: Iterable[Scores]) -> int:
    """The levels climbed from ``present`` to ``reached``, one at least: those of ``every`` that lie between."""
    low, high = sorted((sure(present), sure(reached)))
    return max(1, len({points for scores in every if low < (points := sure(scores)) <= high}))

"""What a node of the standard is worth: points as an interval, for not everything is known."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from yte_check.documents.record import record, replaced

ZERO = Decimal(0)
Answered = Literal["yes", "partly", "no"]


@record
class Leaf:
    """A rule that may yet turn out not to apply at all: its points and its maximum leave the sum together."""

    low: Decimal
    high: Decimal
    max: Decimal


@record
class Score:
    """Points ``low`` … ``high`` of an applicable maximum ``max``; all three in points.

    Every completion of a file lies between the two ends, and each end is reached by one. ``uncertain``
    are the leaves that some completions exclude; ``max`` counts them as applicable.
    """

    low: Decimal
    high: Decimal
    max: Decimal
    answered: Answered = "yes"
    excluded: bool = False
    uncertain: tuple[Leaf, ...] = ()

    @property
    def is_point(self) -> bool:
        return self.low == self.high and not self.uncertain

    def least_margin(self, share: Decimal) -> Decimal:
        """Points above ``share`` (0 … 1) of the applicable maximum in the worst completion."""
        leaves = (leaf.low - share * leaf.max for leaf in self.uncertain)
        return self.low - share * self.max - sum((max(margin, ZERO) for margin in leaves), ZERO)

    def best_margin(self, share: Decimal) -> Decimal:
        """Points above ``share`` (0 … 1) of the applicable maximum in the best completion."""
        leaves = (leaf.high - share * leaf.max for leaf in self.uncertain)
        return self.high - share * self.max - sum((min(margin, ZERO) for margin in leaves), ZERO)


def known(points: Decimal, maximum: Decimal) -> Score:
    """The score of an answered rule."""
    return Score(points, points, maximum)


def excluded() -> Score:
    """The score of a rule that does not apply: no points, and no maximum either."""
    return Score(ZERO, ZERO, ZERO, excluded=True)


def total(scores: Iterable[Score]) -> Score:
    """The sum of the scores of a node's children."""
    low = high = most = ZERO
    states: set[Answered] = set()
    uncertain: tuple[Leaf, ...] = ()
    all_excluded: bool | None = None
    for child in scores:
        low += child.low
        high += child.high
        most += child.max
        states.add(child.answered)
        uncertain += child.uncertain
        all_excluded = child.excluded and all_excluded is not False
    answered = states.pop() if len(states) == 1 else "partly"
    return Score(low, high, most, answered, bool(all_excluded), uncertain)


def unproven(claimed: Score, maximum: Decimal) -> Score:
    """A claim without valid evidence: nothing is sure, and more than what is claimed is not asked for."""
    if claimed.excluded:
        return Score(ZERO, ZERO, maximum, "partly", uncertain=(Leaf(ZERO, ZERO, maximum),))
    return replaced(claimed, low=ZERO, uncertain=tuple(replaced(leaf, low=ZERO) for leaf in claimed.uncertain))


def unknown_rule(maximum: Decimal) -> Score:
    """The score under a rule whose text is not verified: anything up to the maximum."""
    return Score(ZERO, maximum, maximum, "partly" if maximum else "yes")

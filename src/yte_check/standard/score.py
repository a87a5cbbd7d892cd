"""What a node of the standard is worth: points as an interval, for not everything is known.

A completion of a file answers what is missing in it, proves or disproves what is claimed without proof, and with
that settles which rules apply. A score holds for all of them at once: each leaf that may yet turn out not to apply is
kept beside the sum, for it takes its points and its share of the maximum with it.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from yte_check.documents.record import record, replaced

ZERO = Decimal(0)


@record
class Leaf:
    """Something that may yet turn out not to apply: ``low`` … ``high`` of ``max`` points where it does, else nothing.

    What applies only with it, if at all, is among its own ``uncertain``: ``max`` counts it, ``low`` does not.
    """

    low: Decimal
    high: Decimal
    max: Decimal
    uncertain: tuple["Leaf", ...] = ()

    def least_gain(self, share: Decimal) -> Decimal:
        """What it adds to the least margin of a sum that counts its maximum as applying: where it does not apply, it
        sets free its share of the maximum."""
        worst = self.low + sum((leaf.least_gain(share) for leaf in self.uncertain), ZERO)
        return min(worst, share * self.max)

    def best_gain(self, share: Decimal) -> Decimal:
        """What it adds to the best margin of a sum that counts its most points and its maximum."""
        best = sum((leaf.best_gain(share) for leaf in self.uncertain), ZERO)
        return max(share * self.max - self.high, best)

    @property
    def fewest(self) -> Decimal:
        """The fewest points of the completions in which anything of it applies."""
        return _fewest(self.low, self.max, self.uncertain)

    def disproved(self) -> "Leaf":
        """The same without any of its points being sure."""
        return replaced(self, low=ZERO, uncertain=tuple(leaf.disproved() for leaf in self.uncertain))


class Score(NamedTuple):
    """Points ``low`` … ``high`` of an applicable maximum ``max``; all in points.

    Every completion of a file lies between the two ends, and each end is reached by one. ``uncertain`` are the leaves
    that some completions leave out: ``max`` counts them as applicable, ``low`` as left out. ``left_out`` is the
    maximum of the rules that do not apply by what is claimed.
    """

    low: Decimal
    high: Decimal
    max: Decimal
    uncertain: tuple[Leaf, ...] = ()
    left_out: Decimal = ZERO

    @property
    def is_point(self) -> bool:
        return self.low == self.high and not self.uncertain

    @property
    def excluded(self) -> bool:
        """Whether nothing of it applies, in any completion."""
        return not self.max and self.left_out > ZERO

    @property
    def sure_max(self) -> Decimal:
        """The maximum of what applies in every completion; 0 where some completion leaves all of it out."""
        return self.max - sum((leaf.max for leaf in self.uncertain), ZERO)

    @property
    def fewest(self) -> Decimal:
        """The fewest points of the completions in which anything of it applies."""
        return _fewest(self.low, self.max, self.uncertain)

    def least_margin(self, share: Decimal) -> Decimal:
        """Points above ``share`` (0 … 1) of the applicable maximum in the worst completion.

        A leaf that may not apply brings there its fewest points, or sets free its share of the maximum: what is less.
        """
        margin = self.low - share * self.max
        for leaf in self.uncertain:
            margin += leaf.least_gain(share)
        return margin

    def best_margin(self, share: Decimal) -> Decimal:
        """Points above ``share`` (0 … 1) of the applicable maximum in the best completion."""
        margin = self.high - share * self.max
        for leaf in self.uncertain:
            margin += leaf.best_gain(share)
        return margin


def _fewest(low: Decimal, most: Decimal, uncertain: tuple[Leaf, ...]) -> Decimal:
    if uncertain and most == sum((leaf.max for leaf in uncertain), ZERO):
        return min(leaf.fewest for leaf in uncertain)
    return low


def known(points: Decimal, maximum: Decimal) -> Score:
    """The score of an answered rule."""
    return Score(points, points, maximum)


def excluded(maximum: Decimal) -> Score:
    """The score of a rule that does not apply: no points, and no maximum either."""
    return Score(ZERO, ZERO, ZERO, left_out=maximum)


def perhaps_excluded(low: Decimal, high: Decimal, maximum: Decimal) -> Score:
    """The score of a rule that may not apply, with its ends where it does."""
    return Score(ZERO, high, maximum, (Leaf(low, high, maximum),))


def perhaps_left_out(score: Score) -> Score:
    """A score that in some completions is left out as a whole, with all that it counts."""
    if not score.max:  # points on top or taken off: no maximum to set free
        return score._replace(low=min(score.low, ZERO), high=max(score.high, ZERO))
    whole = Leaf(score.low, score.high, score.max, score.uncertain)
    return Score(min(score.low, ZERO), max(score.high, ZERO), score.max, (whole,), score.left_out)


def on_top(score: Score) -> Score:
    """A score whose points come on top of the maximum, to which it adds nothing."""
    return Score(score.low, max(score.high, ZERO), ZERO)


def left_out(score: Score) -> Score:
    """A score that is left out as a whole."""
    return excluded(score.max + score.left_out)


def total(scores: Iterable[Score]) -> Score:
    """The sum of the scores of a node's children."""
    low = high = most = left_out = ZERO
    uncertain: tuple[Leaf, ...] = ()
    for its_low, its_high, its_most, its_uncertain, its_left_out in scores:
        low += its_low
        high += its_high
        most += its_most
        if its_uncertain or its_left_out is not ZERO:
            left_out += its_left_out
            uncertain += its_uncertain
    return Score(low, high, most, uncertain, left_out)


def unproven(claimed: Score, fewest: Decimal = ZERO) -> Score:
    """A claim without valid evidence: nothing is sure, and more than what is claimed is not asked for.

    What is claimed not to apply may apply after all, and give nothing. ``fewest`` are the points of the worst, below 0
    where points are taken off.
    """
    uncertain = tuple(leaf.disproved() for leaf in claimed.uncertain)
    if claimed.left_out:
        uncertain += (Leaf(ZERO, ZERO, claimed.left_out),)
    return Score(fewest, claimed.high, claimed.max + claimed.left_out, uncertain)


def unknown_rule(points: Decimal) -> Score:
    """The score under a rule whose text is not verified: anything up to its points, or down to those it takes off."""
    maximum = max(points, ZERO)
    return Score(min(points, ZERO), maximum, maximum)


def one_of(scores: Iterable[Score]) -> Score:
    """One of several scores of a node, it is not known which: the interval and the margins span them all."""
    each = tuple(scores)
    applying = tuple(score for score in each if not score.excluded)
    if not applying:
        return each[0]
    low: Decimal = min(score.low for score in applying)
    high, most = max(score.high for score in applying), max(score.max for score in applying)
    sure = min(score.sure_max for score in applying)
    if len(applying) < len(each):
        if sure == most:
            return perhaps_excluded(low, high, most)
        low = sure = ZERO
    leaves = (Leaf(ZERO, ZERO, most - sure),) if sure < most else ()
    return Score(low, high, most, leaves, min(score.left_out for score in applying))

"""How the score of a whole comes from those of its parts: as a sum, or as a mean of shares.

A mean is a quotient, so it cannot be kept as points and a maximum that add up: it is worked out to its two ends, each
exactly, over all completions. A part that does not apply has no weight; where it may not, the end takes what is worse
or better.
"""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from yte_check.documents.exact import exact_product, quotient
from yte_check.scoring.results import Applies
from yte_check.standard.score import ZERO, Leaf, Score, excluded, known, left_out, perhaps_left_out


class Weighted(NamedTuple):
    """A part of a mean and how often it counts."""

    score: Score
    weight: Decimal


class _Share(NamedTuple):
    """A part's least or most share (0 … 1) of its points, its weight, and whether it may not apply at all."""

    share: Decimal
    weight: Decimal
    may_not_apply: bool


def mean(parts: Iterable[Weighted], points: Decimal) -> Score:
    """``points`` times the weighted mean of the shares of the parts that apply."""
    applying = [each for each in parts if each.score.max and each.weight]
    if not applying:
        return excluded(points)
    least = _mean_of([_Share(least_share(score), weight, not score.sure_max) for score, weight in applying], min)
    most = _mean_of([_Share(most_share(score), weight, not score.sure_max) for score, weight in applying], max)
    score = Score(exact_product(points, least), exact_product(points, most), points)
    return score if any(each.score.sure_max for each in applying) else perhaps_left_out(score)


def applying(score: Score, applies: Applies) -> Score:
    """The score of something that applies, or perhaps, or not."""
    return score if applies == "sure" else left_out(score) if applies == "not" else perhaps_left_out(score)


def within_scale(score: Score) -> Score:
    """A sum from which points are taken off, or to which some are added, kept between 0 and its maximum, which is
    smaller in the completions that leave something out."""
    return score._replace(low=min(max(score.low, ZERO), score.sure_max), high=min(max(score.high, ZERO), score.max))


def least_share(score: Score) -> Decimal:
    """The least share (0 … 1) of the applicable maximum, over the completions in which anything applies."""
    return _end(score, _worst)


def most_share(score: Score) -> Decimal:
    """The greatest share (0 … 1) of the applicable maximum, over the completions in which anything applies."""
    return _end(score, _best)


_Chosen = Callable[[Score, Decimal], tuple[Decimal, Decimal]]


def _end(score: Score, choose: _Chosen) -> Decimal:
    """The end of a quotient, by Dinkelbach's method: what completion is best against the share found so far, until
    none is better. Each step is exact, and there are finitely many completions."""
    if score.uncertain and not score.sure_max:
        ends = [_end(_with_sure(score, at), choose) for at in range(len(score.uncertain))]
        return (min if choose is _worst else max)(ends)
    points, most = choose(score, quotient(score.low, score.max))
    share = quotient(points, most)
    while True:
        points, most = choose(score, share)
        if not points - exact_product(share, most):
            return share
        share = quotient(points, most)


def _with_sure(score: Score, at: int) -> Score:
    """A score in the completions in which one of its leaves applies."""
    leaf = score.uncertain[at]
    others = (*score.uncertain[:at], *score.uncertain[at + 1 :], *leaf.uncertain)
    return Score(score.low + leaf.low, score.high, score.max, others)


def _alone(leaf: Leaf) -> Score:
    """A leaf where it applies."""
    return Score(leaf.low, leaf.high, leaf.max, leaf.uncertain)


def _worst(score: Score, share: Decimal) -> tuple[Decimal, Decimal]:
    """Points and maximum of the completion with the least margin above a share."""
    points, most = score.low, score.sure_max
    for leaf in score.uncertain:
        more, maximum = _worst(_alone(leaf), share)
        if more < exact_product(share, maximum):
            points, most = points + more, most + maximum
    return points, most


def _best(score: Score, share: Decimal) -> tuple[Decimal, Decimal]:
    """Points and maximum of the completion with the greatest margin above a share."""
    points = score.high - sum((leaf.high for leaf in score.uncertain), ZERO)
    most = score.sure_max
    for leaf in score.uncertain:
        more, maximum = _best(_alone(leaf), share)
        if more > exact_product(share, maximum):
            points, most = points + more, most + maximum
    return points, most


def _mean_of(shares: Sequence[_Share], end: Callable[..., Decimal]) -> Decimal:
    """The least (or greatest) weighted mean: of the parts that may not apply, those that pull it further count."""
    sure = [each for each in shares if not each.may_not_apply]
    perhaps = sorted((each for each in shares if each.may_not_apply), key=lambda each: each.share)
    if end is max:
        perhaps.reverse()
    taken = sure or perhaps[:1]
    weights = sum((each.weight for each in taken), ZERO)
    points = sum((exact_product(each.share, each.weight) for each in taken), ZERO)
    for each in perhaps if sure else perhaps[1:]:
        now = quotient(points, weights)
        if end(now, each.share) == now:
            break
        points, weights = points + exact_product(each.share, each.weight), weights + each.weight
    return quotient(points, weights)


def counted(scores: Iterable[Score], share: Decimal) -> list[Score]:
    """Each as one of those that reach a share of their own points, 1 or 0, or as open; what does not apply as such."""
    return [_one(score, share) for score in scores]


_ONE = Decimal(1)


def _one(score: Score, share: Decimal) -> Score:
    if not score.max:
        return excluded(_ONE)
    sure, possible = score.least_margin(share) >= ZERO, score.best_margin(share) >= ZERO
    here = known(_ONE, _ONE) if sure else Score(ZERO, _ONE if possible else ZERO, _ONE)
    return here if score.sure_max else perhaps_left_out(here)

"""What each condition makes of the score of an indicator: every condition as a sum that must not be negative.

A sum of points is one by itself. A mean of shares reaches a share where the weighted distances from it come to nothing
or more; so does a mean of means, for the weights on the way multiply. What may yet not apply counts as it does in the
worst completion where a condition sums it up directly, and as applying where it lies deeper, within a share: there the
sum is at least what the evaluator makes of it, and the evaluator has the last word.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from yte_check.documents.exact import exact_product, quotient
from yte_check.scoring.combining import counted, least_share
from yte_check.standard.model import ONE, Combine, CountAsked, Criterion, Indicator, StandardText
from yte_check.standard.score import ZERO, Leaf, Score

Counted = Callable[[Score], Decimal]
"""What the score of an indicator adds to a sum."""
Scores = Mapping[int, Score]


class Terms(NamedTuple):
    """A sum: what is the same whatever is done, and what each indicator adds."""

    constant: Decimal
    counted: Mapping[int, Counted]


class Whole(NamedTuple):
    """What points are combined to: the whole standard, a criterion, a section."""

    combine: Combine
    points: Decimal
    criteria: tuple[Criterion, ...]
    indicators: tuple[Indicator, ...]


NOTHING = Terms(ZERO, {})


def whole_of(node: StandardText | Criterion) -> Whole:
    own = node.indicators if isinstance(node, Criterion) else ()
    return Whole(node.combine, node.points, node.criteria, own)


def above(whole: Whole, share: Decimal, scores: Scores) -> Terms:
    """The points of a whole above a share (0 … 1) of what applies of it."""
    if whole.combine == "sum":
        return _together([_indicators_above(whole, share), *(_part_above(c, share, scores) for c in whole.criteria)])
    if whole.combine == "mean" and whole.criteria:
        if not _applies(whole, scores):
            return NOTHING
        shares = _share(whole, whole.points, scores)
        return Terms(shares.constant - exact_product(share, whole.points), shares.counted)
    weights = {each: weight for each, weight in _weights(whole) if scores[each].max and weight}
    if not weights:
        return NOTHING
    unit = quotient(whole.points, sum(weights.values(), ZERO))
    return Terms(ZERO, {each: _distance(exact_product(unit, w), share) for each, w in weights.items()})


def reaching(asked: CountAsked, within: Iterable[Indicator]) -> Terms:
    """How many indicators reach their share, above how many are asked for."""
    share = asked.reaching_percent / 100
    marked = [each.number for each in within if asked.marked is None or each.mark == asked.marked]
    if asked.at_least_percent is None:
        return Terms(-Decimal(asked.at_least or 0), {each: _one(share, None) for each in marked})
    return Terms(ZERO, {each: _one(share, asked.at_least_percent / 100) for each in marked})


def _one(share: Decimal, of_those: Decimal | None) -> Counted:
    def count(score: Score) -> Decimal:
        (one,) = counted((score,), share)
        return one.low if of_those is None else one.least_margin(of_those)

    return count


def _together(terms: Iterable[Terms]) -> Terms:
    constant = ZERO
    every: dict[int, Counted] = {}
    for each in terms:
        constant += each.constant
        every.update(each.counted)
    return Terms(constant, every)


def _indicators_above(whole: Whole, share: Decimal) -> Terms:
    return Terms(ZERO, {each.number: lambda score: score.least_margin(share) for each in whole.indicators})


def _part_above(criterion: Criterion, share: Decimal, scores: Scores) -> Terms:
    """A criterion within a sum: a sum in its turn, or a mean that brings its points and its share of the maximum."""
    whole = whole_of(criterion)
    if whole.combine == "sum":
        return above(whole, share, scores)
    if not _applies(whole, scores):
        return NOTHING
    shares = _share(whole, whole.points, scores)
    return Terms(shares.constant - exact_product(share, whole.points), shares.counted)


def _share(whole: Whole, unit: Decimal, scores: Scores) -> Terms:
    """``unit`` times the share of its maximum that a whole comes to."""
    if whole.combine == "sum":
        return _points(whole, quotient(unit, _most(whole, scores)), scores)
    if whole.combine == "mean" and whole.criteria:
        parts = [(whole_of(each), each.weight) for each in whole.criteria]
        applying = [(part, weight) for part, weight in parts if weight and _applies(part, scores)]
        each_unit = quotient(unit, sum((weight for _, weight in applying), ZERO))
        return _together(_share(part, exact_product(each_unit, weight), scores) for part, weight in applying)
    weights = {each: weight for each, weight in _weights(whole) if scores[each].max and weight}
    each_unit = quotient(unit, sum(weights.values(), ZERO))
    return Terms(ZERO, {each: _share_of_own(exact_product(each_unit, w)) for each, w in weights.items()})


def _points(whole: Whole, unit: Decimal, scores: Scores) -> Terms:
    """``unit`` times the points that a sum comes to."""
    own = Terms(ZERO, {each.number: _times(unit) for each in whole.indicators})
    parts = [own]
    for criterion in whole.criteria:
        part = whole_of(criterion)
        if part.combine == "sum":
            parts.append(_points(part, unit, scores))
        elif _applies(part, scores):
            parts.append(_share(part, exact_product(unit, part.points), scores))
    return _together(parts)


def _times(unit: Decimal) -> Counted:
    return lambda score: exact_product(unit, applying_points(score))


def _share_of_own(unit: Decimal) -> Counted:
    return lambda score: exact_product(unit, quotient(applying_points(score), score.max)) if score.max else ZERO


def _distance(unit: Decimal, share: Decimal) -> Counted:
    """How far a share lies above another one; what may not apply is left out where that is worse."""

    def distance(score: Score) -> Decimal:
        if not score.max:
            return ZERO
        found = exact_product(unit, least_share(score) - share)
        return found if score.sure_max else min(found, ZERO)

    return distance


def applying_points(score: Score) -> Decimal:
    """The fewest points of the completions in which everything applies that may."""
    return score.low + sum(map(_leaf_points, score.uncertain), ZERO)


def _leaf_points(leaf: Leaf) -> Decimal:
    return leaf.low + sum(map(_leaf_points, leaf.uncertain), ZERO)


def _weights(whole: Whole, weight: Decimal = ONE) -> Iterator[tuple[int, Decimal]]:
    """Every indicator that a mean is of, with the weights on the way to it multiplied."""
    yield from ((each.number, exact_product(weight, each.weight)) for each in whole.indicators)
    for criterion in whole.criteria:
        yield from _weights(whole_of(criterion), exact_product(weight, criterion.weight))


def _applies(whole: Whole, scores: Scores) -> bool:
    return bool(_most(whole, scores))


def _most(whole: Whole, scores: Scores) -> Decimal:
    """The maximum of what applies, or may."""
    if whole.combine == "sum":
        own = sum((scores[each.number].max for each in whole.indicators), ZERO)
        return own + sum((_most(whole_of(each), scores) for each in whole.criteria), ZERO)
    if whole.combine == "mean" and whole.criteria:
        return (
            whole.points if any(each.weight and _applies(whole_of(each), scores) for each in whole.criteria) else ZERO
        )
    return whole.points if any(scores[each].max and weight for each, weight in _weights(whole)) else ZERO

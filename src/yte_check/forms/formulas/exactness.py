"""How finely the points of a node can lie: what a comparison in a spreadsheet needs to know to be exact.

A sum of rules lies on whole steps. A mean is a quotient: its value, in steps, is a whole number over a denominator that
depends on what applies. Two different values of such a node then differ by a least amount, and a difference that is
smaller is no difference but the last digit of a binary fraction.
"""

from collections.abc import Iterable
from itertools import product
from math import lcm, prod

from yte_check.documents.record import record

_MOST_KEPT, _MOST_PAIRS = 400, 20_000
_NOISE = 13
"""Of fifteen digits that a spreadsheet keeps so many are right after some hundred additions."""


@record
class Grain:
    """``finest``: the greatest denominator that the points, in steps, can have; ``common``: one that all of them can be
    written with. ``maxima`` are the maxima, in steps, that it can have where it applies, or ``most`` alone where there
    are too many. None where nothing is known."""

    finest: int | None
    common: int | None
    maxima: frozenset[int] | None
    most: int
    vanishes: bool = False
    """Whether in some completion nothing of it applies."""

    def digits(self, factor: int) -> int | None:
        """To how many decimals a margin, in steps times ``factor``, is rounded to be exact; None where none will do."""
        if self.finest is None:
            return None
        digits = len(str(self.finest))
        return digits if digits + len(str(factor * max(self.most, 1))) <= _NOISE else None


WHOLE_STEPS = Grain(1, 1, frozenset(), 0)


def of_rule(maxima: Iterable[int], vanishes: bool, between: bool) -> Grain:
    """A rule: its points lie on whole steps, unless they are in proportion to a figure."""
    kept = frozenset(each for each in maxima if each)
    return Grain(None if between else 1, None if between else 1, kept, max(kept, default=0), vanishes)


def of_sum(parts: Iterable[Grain]) -> Grain:
    each = tuple(parts)
    sums: frozenset[int] | None = frozenset({0})
    for part in each:
        choices = None if part.maxima is None else part.maxima | ({0} if part.vanishes or not part.maxima else set())
        sums = _sums(sums, choices)
    maxima = None if sums is None else sums - {0}
    vanishes = all(part.vanishes or not part.most for part in each)
    common = _common(part.common for part in each)
    return Grain(_finest(each, common), common, maxima, sum(part.most for part in each), vanishes)


def of_mean(parts: Iterable[tuple[Grain, int]], points: int) -> Grain:
    """``points``, in steps, times the mean of shares; each part with its weight, a whole number."""
    each = [(part, weight) for part, weight in parts if weight]
    shares = [_share(part) for part, _ in each]
    common = _common(share.common for share in shares)
    finest = _finest(shares, common)
    weights: frozenset[int] | None = frozenset({0})
    for part, weight in each:
        weights = _sums(weights, frozenset({0, weight}) if part.vanishes else frozenset({weight}))
    heaviest = sum(weight for _, weight in each)
    all_weights = lcm(*(weights - {0})) if weights is not None and weights - {0} else None
    whole = None if common is None or all_weights is None else common * all_weights
    vanishes = all(part.vanishes for part, _ in each)
    return Grain(None if finest is None else finest * heaviest, whole, frozenset({points}), points, vanishes)


def _share(part: Grain) -> Grain:
    """The denominators of its share: those of its points times its maximum."""
    common = None if part.common is None or not part.maxima else part.common * lcm(*part.maxima)
    finest = None if part.finest is None else part.finest * max(part.most, 1)
    return Grain(finest, common, part.maxima, part.most, part.vanishes)


def _finest(parts: Iterable[Grain], common: int | None) -> int | None:
    finest = [part.finest for part in parts]
    known = [each for each in finest if each is not None]
    if len(known) < len(finest):
        return None
    return prod(known) if common is None else min(common, prod(known))


def _common(numbers: Iterable[int | None]) -> int | None:
    each = list(numbers)
    known = [number for number in each if number is not None]
    return lcm(*known) if len(known) == len(each) else None


def _sums(some: frozenset[int] | None, others: frozenset[int] | None) -> frozenset[int] | None:
    if some is None or others is None or len(some) * len(others) > _MOST_PAIRS:
        return None
    sums = frozenset(one + other for one, other in product(some, others))
    return sums if len(sums) <= _MOST_KEPT else None

"""Figures at which bands can change their mind, and of each stretch between them the one to name."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor

from yte_check.improvement.levels.climbing import Scores, sure


def whole_steps(thresholds: Iterable[Fraction]) -> Iterator[int]:
    """The whole numbers at and beside thresholds: both ends of every stretch of whole numbers between them."""
    for threshold in thresholds:
        yield from (ceil(threshold) - 1, floor(threshold), ceil(threshold), floor(threshold) + 1)


def stretches(thresholds: Iterable[Fraction]) -> Iterator[Fraction]:
    """A value of every stretch between thresholds, for figures that need not be whole."""
    bounds = sorted({*thresholds, Fraction(0)})
    yield from ((low + high) / 2 for low, high in pairwise(bounds))


def nearest_of_each(
    values: Iterable[Fraction], present: Fraction | None, scored: Callable[[Fraction], Scores]
) -> Mapping[Scores, Fraction]:
    """For every outcome the value that stands for it: the one nearest to ``present``.

    Where nothing is known yet, the one that asks least: the smallest where more gives more points, else the greatest.
    Values come in the order of preference where two are equally near.
    """
    found: dict[Scores, Fraction] = {}
    outcomes = {value: scored(value) for value in dict.fromkeys(values)}
    if not outcomes:
        return found
    rising = sure(outcomes[min(outcomes)]) <= sure(outcomes[max(outcomes)])

    def distance(value: Fraction) -> Fraction:
        if present is not None:
            return abs(value - present)
        return value if rising else -value

    for value, scores in outcomes.items():
        if scores not in found or distance(value) < distance(found[scores]):
            found[scores] = value
    return found

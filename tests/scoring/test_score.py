"""Scores by themselves: what they add up to, and what one of several of them still promises."""

from collections.abc import Iterable
from decimal import Decimal

import pytest

from yte_check.standard.score import Leaf, Score, excluded, known, one_of, perhaps_excluded, total

TWO, THREE, FOUR, FIVE = map(Decimal, (2, 3, 4, 5))
SHARES = [Decimal(share) / 10 for share in (0, 3, 5, 8, 10)]


def test_a_rule_of_no_points_is_not_one_that_does_not_apply() -> None:
    assert not known(Decimal(0), Decimal(0)).excluded
    assert excluded(FIVE).excluded
    assert total([excluded(TWO), excluded(THREE)]).excluded
    assert not total([excluded(TWO), known(Decimal(0), THREE)]).excluded


@pytest.mark.parametrize(
    ("scores", "ends", "sure"),
    [
        ([known(TWO, FIVE), known(FOUR, FIVE)], (2, 4, 5), 5),
        ([excluded(FIVE), known(FOUR, FIVE)], (0, 4, 5), 0),
        ([excluded(FIVE), known(TWO, FIVE), known(FOUR, FIVE)], (0, 4, 5), 0),
        ([excluded(FIVE), excluded(FIVE)], (0, 0, 0), 0),
        ([known(FOUR, FIVE), total([excluded(TWO), known(THREE, THREE)])], (3, 4, 5), 3),
        ([excluded(FIVE), total([excluded(TWO), known(THREE, THREE)]), known(FOUR, FIVE)], (0, 4, 5), 0),
        ([known(FOUR, FIVE), perhaps_excluded(TWO, FOUR, FIVE)], (0, 4, 5), 0),
        ([known(FOUR, FIVE), total([perhaps_excluded(TWO, TWO, TWO), known(THREE, THREE)])], (3, 5, 5), 3),
    ],
)
def test_one_of_several_scores_spans_them_all(scores: list[Score], ends: tuple[int, int, int], sure: int) -> None:
    one = one_of(scores)
    assert (one.low, one.high, one.max, one.sure_max) == (*ends, sure)
    assert one.excluded == all(score.excluded for score in scores)
    for share in SHARES:
        assert one.least_margin(share) <= min(score.least_margin(share) for score in scores)
        assert one.best_margin(share) >= max(score.best_margin(share) for score in scores)


def completions(leaves: Iterable[Leaf]) -> list[tuple[Decimal, Decimal]]:
    """Points and maximum of every choice of leaves that apply, each at one of its ends."""
    sums = [(Decimal(0), Decimal(0))]
    for leaf in leaves:
        sums = [
            (a + points, b + most)
            for a, b in sums
            for points, most in ((0, 0), (leaf.low, leaf.max), (leaf.high, leaf.max))
        ]
    return sums


def test_margins_are_reached_by_a_completion() -> None:
    leaves = [Leaf(TWO, FOUR, FIVE), Leaf(Decimal(0), TWO, THREE), Leaf(THREE, THREE, THREE)]
    score = total([known(TWO, FOUR), *(perhaps_excluded(*(leaf.low, leaf.high, leaf.max)) for leaf in leaves)])
    for share in SHARES:
        margins = [2 + points - share * (4 + most) for points, most in completions(leaves)]
        assert (score.least_margin(share), score.best_margin(share)) == (min(margins), max(margins))

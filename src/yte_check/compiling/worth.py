"""What a node of a standard is worth, as expressions: the interval of points, and what may turn out not to apply.

The meaning is that of ``standard/score.py``, which it does not use: the two are compared row by row.
"""

from collections.abc import Iterable
from fractions import Fraction

from yte_check.compiling.amounts import NOTHING, Arithmetic, PointsAmount
from yte_check.compiling.expressions import Expr, all_of, any_of, chosen, negated
from yte_check.documents.record import record


@record
class OpenWorth:
    """Something that, where ``when`` holds, may yet turn out not to apply; with what applies only with it."""

    when: Expr
    low: PointsAmount
    high: PointsAmount
    max: PointsAmount
    inner: tuple["OpenWorth", ...] = ()


@record
class Worth:
    """Points ``low`` … ``high`` of ``max``: ``max`` counts what is open as applying, ``low`` as left out."""

    low: PointsAmount
    high: PointsAmount
    max: PointsAmount
    open: tuple[OpenWorth, ...] = ()


NO_WORTH = Worth(NOTHING, NOTHING, NOTHING)


class Worths:
    """What sums, margins and places to leave something out make of worths."""

    def __init__(self, arithmetic: Arithmetic) -> None:
        self._on = arithmetic

    def total(self, worths: Iterable[Worth]) -> Worth:
        on, each = self._on, tuple(worths)
        return Worth(
            on.sum(one.low for one in each),
            on.sum(one.high for one in each),
            on.sum(one.max for one in each),
            tuple(leaf for one in each for leaf in one.open),
        )

    def unless(self, left_out: Expr, worth: Worth) -> Worth:
        """Nothing where it is left out."""
        if left_out is False:
            return worth
        on = self._on
        open_ = tuple(self._only(negated(left_out), leaf) for leaf in worth.open)
        low, high, most = (on.chosen(left_out, NOTHING, each) for each in (worth.low, worth.high, worth.max))
        return Worth(low, high, most, open_)

    def perhaps_left_out(self, perhaps: Expr, worth: Worth) -> Worth:
        """The same; where ``perhaps`` holds, some completions leave it out as a whole."""
        if perhaps is False:
            return worth
        on = self._on
        low = on.chosen(perhaps, on.least(worth.low, NOTHING), worth.low)
        high = on.chosen(perhaps, on.greatest(worth.high, NOTHING), worth.high)
        whole = OpenWorth(all_of(perhaps, on.is_positive(worth.max)), worth.low, worth.high, worth.max, worth.open)
        kept = tuple(self._only(negated(perhaps), leaf) for leaf in worth.open)
        return Worth(low, high, worth.max, tuple(leaf for leaf in (whole, *kept) if leaf.when is not False))

    def _only(self, when: Expr, leaf: OpenWorth) -> OpenWorth:
        return OpenWorth(all_of(when, leaf.when), leaf.low, leaf.high, leaf.max, leaf.inner)

    def on_top(self, worth: Worth) -> Worth:
        """Points that come on top of the maximum, to which they add nothing."""
        return Worth(worth.low, self._on.greatest(worth.high, NOTHING), NOTHING)

    def within_scale(self, worth: Worth) -> Worth:
        """Points kept between 0 and the maximum."""
        on = self._on
        low = on.least(on.greatest(worth.low, NOTHING), self.sure_max(worth))
        return Worth(low, on.least(on.greatest(worth.high, NOTHING), worth.max), worth.max, worth.open)

    def sure_max(self, worth: Worth) -> PointsAmount:
        """The maximum of what applies in every completion."""
        on = self._on
        return on.minus(worth.max, on.sum(on.chosen(leaf.when, leaf.max, NOTHING) for leaf in worth.open))

    def surely_applies(self, worth: Worth) -> Expr:
        return self._on.is_positive(self.sure_max(worth))

    def fewest(self, worth: Worth) -> PointsAmount:
        """The fewest points of the completions in which anything applies."""
        return self._fewest(worth.low, worth.max, worth.open)

    def _fewest(self, low: PointsAmount, most: PointsAmount, open_: tuple[OpenWorth, ...]) -> PointsAmount:
        if not open_:
            return low
        on = self._on
        all_open = on.is_zero(on.minus(most, on.sum(on.chosen(leaf.when, leaf.max, NOTHING) for leaf in open_)))
        any_open = any_of(*(leaf.when for leaf in open_))
        beyond = on.sum(leaf.max for leaf in open_)
        alone = [on.chosen(leaf.when, self._fewest(leaf.low, leaf.max, leaf.inner), beyond) for leaf in open_]
        return on.chosen(all_of(any_open, all_open), on.least(*alone), low)

    def reached(self, worth: Worth, share: Fraction) -> Expr:
        """Whether a share of the maximum is reached: 1 in every completion, -1 in none, else 0."""
        if not share:
            return 1
        on = self._on
        least, best = self.least_margin(worth, share), self.best_margin(worth, share)
        return chosen(on.at_least(least, NOTHING), 1, chosen(on.below(best, NOTHING), -1, 0))

    def least_margin(self, worth: Worth, share: Fraction) -> PointsAmount:
        """Points above a share of the maximum in the worst completion."""
        on = self._on
        own = on.minus(worth.low, on.scaled(worth.max, share))
        return on.sum((own, *(self._least_gain(leaf, share) for leaf in worth.open)))

    def best_margin(self, worth: Worth, share: Fraction) -> PointsAmount:
        """Points above a share of the maximum in the best completion."""
        on = self._on
        own = on.minus(worth.high, on.scaled(worth.max, share))
        return on.sum((own, *(self._best_gain(leaf, share) for leaf in worth.open)))

    def _least_gain(self, leaf: OpenWorth, share: Fraction) -> PointsAmount:
        on = self._on
        worst = on.sum((leaf.low, *(self._least_gain(each, share) for each in leaf.inner)))
        return on.chosen(leaf.when, on.least(worst, on.scaled(leaf.max, share)), NOTHING)

    def _best_gain(self, leaf: OpenWorth, share: Fraction) -> PointsAmount:
        on = self._on
        best = on.sum(self._best_gain(each, share) for each in leaf.inner)
        return on.chosen(leaf.when, on.greatest(on.minus(on.scaled(leaf.max, share), leaf.high), best), NOTHING)

    def one_of(self, worth: Worth, share: Fraction) -> Worth:
        """Counted as one: 1 of 1 where it reaches a share of its own points."""
        on = self._on
        applies = on.is_positive(worth.max)
        sure = on.at_least(self.least_margin(worth, share), NOTHING)
        possible = on.at_least(self.best_margin(worth, share), NOTHING)
        here = Worth(
            PointsAmount(chosen(sure, 1, 0)), PointsAmount(chosen(any_of(sure, possible), 1, 0)), PointsAmount(1)
        )
        return self.unless(negated(applies), self.perhaps_left_out(negated(self.surely_applies(worth)), here))

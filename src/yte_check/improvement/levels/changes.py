"""Levels of a change: what there was before is given; the figure of this period can move."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from yte_check.improvement.levels.climbing import Scores
from yte_check.improvement.levels.figures import figures_within_reach
from yte_check.improvement.model import Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import milestones_of
from yte_check.standard.rules.change import ChangeRule, TwoPeriods

_EXAMPLE = Decimal(100)
"""What there was before, where nobody has said it."""


def change_levels(
    rule: ChangeRule, answer: TwoPeriods | None, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    now, previous = answer or TwoPeriods(None, None)
    before = previous if previous is not None else _EXAMPLE
    if rule.in_percent and not before:
        return
    bounds = [
        _figure(rule, Fraction(bound), before) for place in places for bound in milestones_of(rule.table.at(place))
    ]
    words: dict[str, object] = {"question": rule.question, "unit": rule.unit}

    def scored(figure: Decimal) -> Scores:
        return tuple(rule.score(TwoPeriods(figure, before), place) for place in places)

    present = now if previous is not None else None
    for figure, move, scores in figures_within_reach(bounds, present, scored, words, price):
        yield ReachableLevel(TwoPeriods(figure, before), (move,), scores)


def _figure(rule: ChangeRule, bound: Fraction, before: Decimal) -> Fraction:
    """The figure of this period that is a change by so much."""
    by = Fraction(before) * bound / 100 if rule.in_percent else bound
    return Fraction(before) + by

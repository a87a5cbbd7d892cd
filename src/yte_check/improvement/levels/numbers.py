"""Levels of a single figure."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from yte_check.improvement.levels.climbing import Scores
from yte_check.improvement.levels.figures import figures_within_reach
from yte_check.improvement.model import Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import milestones_of
from yte_check.standard.rules.number import NumberRule


def number_levels(
    rule: NumberRule, answer: Decimal | None, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    bounds = [Fraction(bound) for place in places for bound in milestones_of(rule.table.at(place))]
    words: dict[str, object] = {"question": rule.question, "unit": rule.unit}

    def scored(figure: Decimal) -> Scores:
        return tuple(rule.score(figure, place) for place in places)

    for figure, move, scores in figures_within_reach(bounds, answer, scored, words, price):
        yield ReachableLevel(figure, (move,), scores)

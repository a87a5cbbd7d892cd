"""Levels of a change: what there was before is given; the figure of this period can move."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from yte_check.improvement.levels.climbing import Scores, climbed
from yte_check.improvement.levels.exact import as_decimal
from yte_check.improvement.levels.steps import nearest_of_each, stretches, whole_steps
from yte_check.improvement.model import EitherWay, Move, Price, ReachableLevel
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
    values = [*bounds, *map(Fraction, whole_steps(bounds)), *stretches(bounds)]
    present = Fraction(now) if now is not None and previous is not None else None
    kept = [value for value in values if value >= 0 and value != present and _ends(value)]

    def scored(value: Fraction) -> Scores:
        return tuple(rule.score(TwoPeriods(as_decimal(value), before), place) for place in places)

    found = nearest_of_each(kept, present, scored)
    here = scored(present) if present is not None else None
    for scores, value in found.items():
        if scores == here:
            continue
        figure = as_decimal(value)
        params = {"question": rule.question, "unit": rule.unit, "to": figure, "now": now}
        if here is None or now is None:
            more = all(scored(value + 1)[at].low >= score.low for at, score in enumerate(scores))
            move = Move("answer_number_more" if more else "answer_number_less", params=params, kind="answer")
        else:
            code: EitherWay = "raise_number" if figure > now else "lower_number"
            move = Move(code, params=params, levels=climbed(here, scores, found))
        if price(move) is not None:
            yield ReachableLevel(TwoPeriods(figure, before), (move,), scores)


def _figure(rule: ChangeRule, bound: Fraction, before: Decimal) -> Fraction:
    """The figure of this period that is a change by so much."""
    by = Fraction(before) * bound / 100 if rule.in_percent else bound
    return Fraction(before) + by


def _ends(value: Fraction) -> bool:
    """Whether it can be written as a decimal."""
    return 10**18 % value.denominator == 0

"""Levels of a single figure."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from yte_check.improvement.levels.climbing import climbed
from yte_check.improvement.levels.exact import as_decimal
from yte_check.improvement.levels.steps import nearest_of_each, stretches, whole_steps
from yte_check.improvement.model import EitherWay, Move, Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import milestones_of
from yte_check.standard.rules.number import NumberRule


def number_levels(
    rule: NumberRule, answer: Decimal | None, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    bounds = [Fraction(bound) for place in places for bound in milestones_of(rule.table.at(place))]
    values = [*bounds, *(Fraction(step) for step in whole_steps(bounds)), *stretches(bounds)]
    present = Fraction(answer) if answer is not None else None
    kept = [value for value in values if value >= 0 and (present is None or value != present)]

    def scored(value: Fraction) -> tuple:  # type: ignore[type-arg]
        return tuple(rule.score(as_decimal(value), place) for place in places)

    found = nearest_of_each(kept, present, scored)
    here = scored(present) if present is not None else None
    for scores, value in found.items():
        if scores == here:
            continue
        number = as_decimal(value)
        params = {"question": rule.question, "unit": rule.unit, "to": number, "now": answer}
        if answer is None or here is None:
            more = all(scored(value + 1)[at].low >= score.low for at, score in enumerate(scores))
            move = Move("answer_number_more" if more else "answer_number_less", params=params, kind="answer")
        else:
            code: EitherWay = "raise_number" if number > answer else "lower_number"
            move = Move(code, params=params, levels=climbed(here, scores, found))
        if price(move) is not None:
            yield ReachableLevel(number, (move,), scores)

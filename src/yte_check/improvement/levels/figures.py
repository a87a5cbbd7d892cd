"""Levels of a figure that can move: a single one, or that of this period beside the one before."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from yte_check.improvement.levels.climbing import Scores, climbed
from yte_check.improvement.levels.exact import as_decimal
from yte_check.improvement.levels.steps import nearest_of_each, stretches, whole_steps
from yte_check.improvement.model import EitherWay, Move, Price


def figures_within_reach(
    bounds: Iterable[Fraction],
    present: Decimal | None,
    scored: Callable[[Decimal], Scores],
    words: dict[str, object],
    price: Price,
) -> Iterator[tuple[Decimal, Move, Scores]]:
    """Of every outcome the figure that stands for it, the move to it and its scores.

    ``bounds`` are the figures at which the points change their mind, ``words`` what the move says besides figures.
    """
    bounds = list(bounds)
    values = [*bounds, *map(Fraction, whole_steps(bounds)), *stretches(bounds)]
    start = Fraction(present) if present is not None else None
    kept = [value for value in values if value >= 0 and value != start and _ends(value)]

    def scores_of(value: Fraction) -> Scores:
        return scored(as_decimal(value))

    found = nearest_of_each(kept, start, scores_of)
    here = scores_of(start) if start is not None else None
    for scores, value in found.items():
        if scores == here:
            continue
        figure = as_decimal(value)
        params = {**words, "to": figure, "now": present}
        if here is None or present is None:
            more = all(scores_of(value + 1)[at].low >= score.low for at, score in enumerate(scores))
            move = Move("answer_number_more" if more else "answer_number_less", params=params, kind="answer")
        else:
            code: EitherWay = "raise_number" if figure > present else "lower_number"
            move = Move(code, params=params, levels=climbed(here, scores, found))
        if price(move) is not None:
            yield figure, move, scores


def _ends(value: Fraction) -> bool:
    """Whether it can be written as a decimal."""
    return 10**18 % value.denominator == 0

"""Levels of a rate. The denominator is given (there are as many people as there are); the numerator can change."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil

from yte_check.improvement.levels.climbing import Scores, climbed
from yte_check.improvement.levels.exact import as_decimal
from yte_check.improvement.levels.steps import nearest_of_each, whole_steps
from yte_check.improvement.model import EitherWay, Move, Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import milestones_of
from yte_check.standard.rules.rate import Counts, Rate


def rate_levels(rule: Rate, answer: Counts | None, places: tuple[Place, ...], price: Price) -> Iterator[ReachableLevel]:
    counts = answer or Counts(None, None)
    if counts.denominator is not None:
        if counts.denominator > 0:
            yield from _by_numerator(rule, counts.numerator, counts.denominator, places, price)
    elif counts.numerator is None:
        yield from _by_numerator(rule, None, _round_denominator(rule, places), places, price, of_all=True)
    else:
        yield from _by_denominator(rule, counts.numerator, places, price)


def _by_numerator(
    rule: Rate,
    numerator: Decimal | None,
    denominator: Decimal,
    places: tuple[Place, ...],
    price: Price,
    of_all: bool = False,
) -> Iterator[ReachableLevel]:
    """``of_all`` where the denominator, too, is only an example: the answer to both is still missing."""
    bounds = [bound * Fraction(denominator) / Fraction(rule.per) for bound in _thresholds(rule, places)]
    most = int(denominator) if rule.is_share else None
    values = [Fraction(step) for step in (*whole_steps(bounds), 0, *([most] if most is not None else []))]
    kept = [value for value in values if value >= 0 and (most is None or value <= most)]

    def scored(value: Fraction) -> Scores:
        return _scores(rule, Counts(as_decimal(value), denominator), places)

    present = Fraction(numerator) if numerator is not None else None
    here = scored(present) if present is not None else None
    found = nearest_of_each(kept, present, scored)
    for scores, value in found.items():
        if scores == here:
            continue
        counts = Counts(as_decimal(value), denominator)
        params = _params(rule, counts, numerator, places)
        if numerator is None or here is None:
            move = Move("answer_rate" if of_all else "answer_numerator", params=params, kind="answer")
        else:
            rises = value > Fraction(numerator)
            params |= {"by": abs(as_decimal(value) - numerator)}
            code: EitherWay = "raise_rate" if rises else "lower_rate"
            move = Move(code, params=params, levels=climbed(here, scores, found))
        if price(move) is not None:
            yield ReachableLevel(counts, (move,), scores)


def _by_denominator(
    rule: Rate, numerator: Decimal, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    """The numerator is known: what the count that is still missing may be at most, or must be at least."""
    bounds = [Fraction(numerator * rule.per) / bound for bound in _thresholds(rule, places) if bound]
    least = max(ceil(numerator), 1) if rule.is_share else 1
    values = [Fraction(step) for step in (*whole_steps(bounds), least, *([10 * least] if not bounds else []))]
    kept = [value for value in values if value >= least]

    def scored(value: Fraction) -> Scores:
        return _scores(rule, Counts(numerator, as_decimal(value)), places)

    for scores, value in nearest_of_each(kept, None, scored).items():
        counts = Counts(numerator, as_decimal(value))
        move = Move("answer_denominator", params=_params(rule, counts, numerator, places), kind="answer")
        if price(move) is not None:
            yield ReachableLevel(counts, (move,), scores)


def _params(rule: Rate, counts: Counts, present: Decimal | None, places: Sequence[Place]) -> dict[str, object]:
    return {
        "what": rule.numerator, "of": rule.denominator, "now": present,
        "to": counts.numerator, "denominator": counts.denominator, "rate": rule, "place": places[0],
    }  # fmt: skip


def _thresholds(rule: Rate, places: Sequence[Place]) -> list[Fraction]:
    bounds = (bound for place in places for bound in milestones_of(rule.table.at(place)))
    return list(dict.fromkeys(map(Fraction, bounds)))


def _round_denominator(rule: Rate, places: Sequence[Place]) -> Decimal:
    """A denominator out of which every threshold is a whole number."""
    denominator = 1
    for bound in _thresholds(rule, places):
        share = bound / Fraction(rule.per)
        denominator = denominator * share.denominator // _common(denominator, share.denominator)
    hundreds = denominator * 100 // _common(denominator, 100)
    return Decimal(hundreds)


def _common(one: int, other: int) -> int:
    while other:
        one, other = other, one % other
    return one


def _scores(rule: Rate, counts: Counts, places: Sequence[Place]) -> Scores:
    return tuple(rule.score(counts, place) for place in places)

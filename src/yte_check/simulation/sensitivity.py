"""On which working bands the result hangs most: each bound one step up and one step down."""

from decimal import Decimal

from yte_check.documents.record import record
from yte_check.simulation.counting import Country, Counts
from yte_check.simulation.editing import BoundPlace, bounds_in, with_bound
from yte_check.simulation.texts import TextsInForce
from yte_check.simulation.variants import Change, count_variants
from yte_check.standard.model import Indicator, StandardText

_UNSURE = ("working", "inferred")


@record
class Sensitivity:
    """A bound that was moved, and how many rows it takes to another verdict."""

    place: BoundPlace
    title: str
    to: Decimal
    changed: int
    counts: Counts


def sensitivities(country: Country, texts: TextsInForce) -> tuple[Sensitivity, ...]:
    """Every bound whose grade is not verified, moved by one unit of its last figure; those that move most first."""
    last = texts.each[-1]
    indicators = {each.number: each for each in last.indicators()}
    moved = [
        (place, place.value + step)
        for place in bounds_in(last)
        if _is_unsure(indicators[place.indicator])
        for step in (-_step(place.value), _step(place.value))
        if place.value + step >= 0
    ]
    changes = [_change(place, to) for place, to in moved]
    found = [
        Sensitivity(place, indicators[place.indicator].title, to, each.changed, each.counts)
        for (place, to), each in zip(moved, count_variants(country, texts, changes), strict=True)
    ]
    return tuple(sorted(found, key=lambda each: -each.changed))


def _change(place: BoundPlace, to: Decimal) -> Change:
    """The bound moved in every text that has it where the last one has it."""

    def change(text: StandardText) -> StandardText:
        return with_bound(text, place, to) if place in set(bounds_in(text)) else text

    return change


def _is_unsure(indicator: Indicator) -> bool:
    grade = indicator.grade.scoring
    return any(each in _UNSURE for each in ((grade,) if isinstance(grade, str) else grade.values()))


def _step(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else Decimal(1)

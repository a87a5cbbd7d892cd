"""Cases of one indicator: an answer on a line, and the points that its rule gives."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from yte_check.criteria.importing.cases.answers import answers_of, points_of
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import Place
from yte_check.standard.rules.table import EVERYWHERE

Case = dict[str, Any]


def cases_of(indicator: Indicator, text: StandardText) -> Iterator[Case]:
    """In every zone where the points differ by zone, else once for all."""
    for place in places_of(indicator, text):
        zone = {} if place.zone is None else {"zone": str(place.zone)}
        for answer in answers_of(indicator.scoring, place):
            points = points_of(indicator.scoring, answer, place)
            yield {"indicator": str(indicator.number), **zone, "answer": answer, "points": figure(points)}


def places_of(indicator: Indicator, text: StandardText) -> tuple[Place, ...]:
    """Every zone where some outcome of the rule differs by zone."""
    by_zone = any(outcome.place.zone is not None for outcome in indicator.scoring.outcomes())
    if not by_zone or text.zones is None:
        return (EVERYWHERE,)
    return tuple(Place(zone=zone) for zone in text.zones.numbers)


def figure(value: Decimal) -> str:
    return format(value.normalize(), "f")

"""Cases of one indicator: an answer on a line, and the points that its rule gives."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import Any

from yte_check.criteria.importing.cases.answers import answers_of, points_of
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import Place

Case = dict[str, Any]


def cases_of(indicator: Indicator, text: StandardText) -> Iterator[Case]:
    """In every zone or region where the points differ by them, else once for all."""
    for place in places_of(indicator, text):
        for answer in answers_of(indicator.scoring, place):
            points = points_of(indicator.scoring, answer, place)
            yield {"indicator": str(indicator.number), **station_of(place), "answer": answer, "points": figure(points)}


def places_of(indicator: Indicator, text: StandardText) -> tuple[Place, ...]:
    """Every zone where some outcome of the rule differs by zone, and every region likewise."""
    found = [outcome.place for outcome in indicator.scoring.outcomes()]
    zones = text.zones.numbers if text.zones is not None and any(each.zone is not None for each in found) else ()
    regions = text.regions or () if any(each.region is not None for each in found) else ()
    return tuple(Place(zone, region) for zone, region in product(zones or (None,), regions or (None,)))


def station_of(place: Place) -> dict[str, str]:
    """What a case says of where its station is."""
    said = {"zone": place.zone, "region": place.region}
    return {key: str(value) for key, value in said.items() if value is not None}


def figure(value: Decimal) -> str:
    return format(value.normalize(), "f")

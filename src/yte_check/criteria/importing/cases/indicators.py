"""Cases of one indicator: an answer on a line, and the points that its rule gives."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import Any

from yte_check.criteria.importing.cases.answers import answers_of, points_of
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import REGION, ZONE, Place, place_of

Case = dict[str, Any]


def cases_of(indicator: Indicator, text: StandardText) -> Iterator[Case]:
    """In every zone or region where the points differ by them, else once for all."""
    for place in places_of(indicator, text):
        for answer in answers_of(indicator.scoring, place):
            points = points_of(indicator.scoring, answer, place)
            yield {"indicator": str(indicator.number), **station_of(place), "answer": answer, "points": figure(points)}


def places_of(indicator: Indicator, text: StandardText) -> tuple[Place, ...]:
    """Every zone where some outcome of the rule differs by zone, and every region and attribute likewise."""
    found = {name for outcome in indicator.scoring.outcomes() for name in outcome.place.keys}
    named = {name: keys for name, keys in text.place_keys.items() if name in found}
    return tuple(place_of(dict(zip(named, keys, strict=True))) for keys in product(*named.values()))


def station_of(place: Place) -> dict[str, Any]:
    """What a case says of where its station is."""
    known = {name: place.keys[name] for name in (ZONE, REGION) if name in place.keys}
    return {**known, **({"attributes": dict(place.attributes)} if place.attributes else {})}


def figure(value: Decimal) -> str:
    return format(value.normalize(), "f")

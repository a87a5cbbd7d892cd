"""What of a station chooses a row of a rule's tables: its zone, its region, the attributes that a standard names."""

from collections.abc import Collection, Mapping
from functools import cached_property

from yte_check.documents.record import record

ZONE, REGION = "zone", "region"


@record
class Place:
    """The zone (1, 2, 3), the region and the attributes, as far as they are known."""

    zone: int | None = None
    region: str | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    """Names with values, in the order of the names."""

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """What is known, by its name, as a table writes it."""
        zone = {ZONE: str(self.zone)} if self.zone is not None else {}
        region = {REGION: self.region} if self.region is not None else {}
        return {**zone, **region, **dict(self.attributes)}

    def only(self, names: Collection[str]) -> "Place":
        """The same place, as far as something asks for these names alone."""
        return place_of({name: key for name, key in self.keys.items() if name in names})

    def agrees(self, other: "Place") -> bool:
        """Whether a station can be in both: nothing that is known of the one is otherwise in the other."""
        return all(self.keys.get(name, key) == key for name, key in other.keys.items())


def attributes_words(place: Place) -> tuple[str, ...] | None:
    """“kind: with_beds”, each attribute as a file writes it; None where none is known."""
    return tuple(f"{name}: {key}" for name, key in place.attributes) or None


def place_of(keys: Mapping[str, str]) -> Place:
    """The place of which this is known, by name; a zone is a whole number."""
    zone = keys.get(ZONE)
    attributes = tuple(sorted((name, key) for name, key in keys.items() if name not in (ZONE, REGION)))
    return Place(int(zone) if zone is not None else None, keys.get(REGION), attributes)

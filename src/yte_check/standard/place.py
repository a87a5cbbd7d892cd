"""Where a station lies, as far as the rules ask: its zone and its region."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from yte_check.documents.constraints import ExactlyOne
from yte_check.documents.record import record
from yte_check.documents.scalars import Points, Text, WholeNumber
from yte_check.documents.shape import shape

T = TypeVar("T")


@record
class Place:
    """The zone (1, 2, 3) and the region that choose a row of a rule's tables."""

    zone: int | None = None
    region: str | None = None


@shape
class PointsBy:
    """Points by zone or by region: exactly one of the two."""

    zone: Mapping[WholeNumber, Points] | None = None
    region: Mapping[Text, Points] | None = None

    CONSTRAINTS = (ExactlyOne(("zone", "region")),)

    def at(self, place: Place) -> Decimal:
        return row_at(self.zone, self.region, place)

    def rows(self) -> tuple[Decimal, ...]:
        return tuple((self.zone or self.region or {}).values())


def row_at(by_zone: Mapping[int, T] | None, by_region: Mapping[str, T] | None, place: Place) -> T:
    """The row of a table that holds at a place; the standard's integrity has made sure that it exists."""
    if by_zone is not None and place.zone is not None:
        return by_zone[place.zone]
    if by_region is not None and place.region is not None:
        return by_region[place.region]
    raise LookupError(f"no row for {place}")

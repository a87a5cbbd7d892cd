"""Zones: how far a station lies from the nearest hospital, and over what terrain."""

from decimal import Decimal
from typing import Literal, get_args

from yte_check.documents.scalars import Number, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.standard.grades import Grade

Terrain = Literal["mountain", "mountain_hard", "lowland"]
TERRAINS: tuple[Terrain, ...] = get_args(Terrain)


@shape
class ZoneRow:
    """A zone for a terrain and a range of distances in km."""

    zone: WholeNumber
    terrain: Terrain
    at_least_km: Number | None = None
    below_km: Number | None = None

    def holds(self, terrain: Terrain, km: Decimal) -> bool:
        return (
            self.terrain == terrain
            and (self.at_least_km is None or km >= self.at_least_km)
            and (self.below_km is None or km < self.below_km)
        )


@shape
class Zones:
    """The division of communes into zones; the first row that holds decides."""

    grade: Grade
    distance_to: Text
    rows: tuple[ZoneRow, ...]
    refs: tuple[Text, ...] = ()
    note: Text | None = None

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted({row.zone for row in self.rows}))

    def deciding(self, terrain: Terrain | None, km: Decimal | None) -> int | None:
        """The position of the row that decides for terrain and distance (km); None where one is unknown."""
        if terrain is None or km is None:
            return None
        return next((position for position, row in enumerate(self.rows) if row.holds(terrain, km)), None)

    def derived(self, terrain: Terrain | None, km: Decimal | None) -> int | None:
        """The zone that terrain and distance (km) give; None where one is unknown or no row holds."""
        position = self.deciding(terrain, km)
        return self.rows[position].zone if position is not None else None

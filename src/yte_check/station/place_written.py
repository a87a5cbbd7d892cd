"""What a station says of its place, for the question which commune it is."""

from typing import Protocol

from yte_check.places.identity import Written
from yte_check.station.model import Commune


class PlaceWritten(Protocol):
    """A station as a submission or a plan of improvement names it."""

    @property
    def name(self) -> str: ...
    @property
    def commune(self) -> Commune | None: ...
    @property
    def district(self) -> str | None: ...
    @property
    def province(self) -> str | None: ...


def written(station: PlaceWritten, year: int) -> Written:
    """The place of a station as it is written in a year."""
    commune = station.commune
    name, code = (commune.name, commune.code) if commune is not None else (station.name, None)
    return Written(name, code, station.district, station.province, year)

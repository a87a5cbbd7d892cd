"""What is kept of the submissions of earlier years, found again by their communes."""

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from yte_check.batch.duplicates import CommuneKey, Communes, commune_key
from yte_check.batch.records import StationRow

T = TypeVar("T")


class EarlierYears(Generic[T]):
    """By commune and year. Of one year a commune has one submission that counts, so that there is one of each."""

    def __init__(self, communes: Communes, found: Iterable[tuple[StationRow, T]]) -> None:
        self.communes = communes
        self._kept: dict[CommuneKey, dict[int, T]] = {}
        for row, kept in found:
            self._kept.setdefault(communes.today(commune_key(row), row.year), {})[row.year] = kept

    def __bool__(self) -> bool:
        return bool(self._kept)

    def beside(self, communes: Communes) -> "BesideEarlier[T]":
        """The same beside the communes of a later year."""
        return BesideEarlier(communes.joined(self.communes), self._kept)


class BesideEarlier(Generic[T]):
    """Earlier years beside a later one; ``communes`` are those of all of them."""

    def __init__(self, communes: Communes, kept: Mapping[CommuneKey, Mapping[int, T]]) -> None:
        self.communes = communes
        self.kept: dict[CommuneKey, dict[int, T]] = {}
        for key, years in kept.items():
            self.kept.setdefault(communes.one(key), {}).update(years)

    def keys(self, row: StationRow) -> tuple[CommuneKey, ...]:
        """The keys under which there may be something of its commune: a file that goes by a former name is of the
        commune of today as well, where the former one came to it whole."""
        own = self.communes.of(row)
        return tuple(dict.fromkeys((own, self.communes.today(own, row.year))))

    def before(self, row: StationRow) -> T | None:
        """What there is of its commune of the latest year before its own; None where there is none."""
        return self.latest(self.keys(row), row.year)

    def latest(self, keys: Iterable[CommuneKey], year: int) -> T | None:
        """What there is under some keys of the latest year before another."""
        found = {own: kept for key in keys for own, kept in self.kept.get(key, {}).items() if own < year}
        return found[max(found)] if found else None

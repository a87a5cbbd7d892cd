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
            self._kept.setdefault(commune_key(row), {})[row.year] = kept

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

    def before(self, key: CommuneKey, year: int) -> T | None:
        """What there is of a commune of the latest year before another; None where there is none."""
        years = self.kept.get(key, {})
        latest = max((each for each in years if each < year), default=None)
        return years[latest] if latest is not None else None

"""What a rule gives: the same everywhere, or a row for each zone or each region of a table."""

from collections.abc import Mapping
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.standard.place import Place

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
EVERYWHERE = Place()


class ByPlace(Protocol[T_co]):
    """A table as a file writes it: rows by zone or by region, one of the two."""

    @property
    def zone(self) -> Mapping[int, T_co] | None: ...
    @property
    def region(self) -> Mapping[str, T_co] | None: ...


class TableRow(NamedTuple, Generic[T]):
    """A value of a table; ``path`` leads to it from what holds the table, ``place`` is where it holds."""

    path: Path
    place: Place
    value: T


@record
class PlaceTable(Generic[T]):
    """One value for everywhere, or one for each zone or each region.

    ``path`` leads to it from what holds it; ``kind`` is what of a place chooses the row, None where nothing does.
    """

    path: Path
    kind: Literal["zone", "region"] | None
    values: Mapping[Any, T]

    def at(self, place: Place) -> T:
        """The value that holds at a place; the standard's integrity has made sure that it exists."""
        if self.kind is None:
            return self.values[None]
        key = getattr(place, self.kind)
        if key is None:
            raise LookupError(f"no row for {place}")
        return self.values[key]

    def row(self, place: Place) -> TableRow[T]:
        """The row that holds at a place."""
        if self.kind is None:
            return TableRow(self.path, EVERYWHERE, self.values[None])
        return self._row(getattr(place, self.kind), self.at(place))

    def rows(self) -> tuple[TableRow[T], ...]:
        """Every row, in the order of the file."""
        if self.kind is None:
            return (self.row(EVERYWHERE),)
        return tuple(self._row(key, value) for key, value in self.values.items())

    def _row(self, key: Any, value: T) -> TableRow[T]:
        place = Place(zone=key) if self.kind == "zone" else Place(region=key)
        return TableRow((*self.path, str(self.kind), str(key)), place, value)


def table(name: str, everywhere: T, by: ByPlace[T] | None) -> PlaceTable[T]:
    """The table of a rule that writes either ``name`` or, by zone or region, ``name_by``."""
    if by is None:
        return PlaceTable((name,), None, {None: everywhere})
    if by.zone is not None:
        return PlaceTable((f"{name}_by",), "zone", by.zone)
    return PlaceTable((f"{name}_by",), "region", by.region or {})

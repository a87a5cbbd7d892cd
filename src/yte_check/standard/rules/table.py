"""What a rule gives: the same everywhere, or a row for each zone, each region, each value of an attribute, or two."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from yte_check.documents.constraints import Constraint, ExactlyOne, OneOrTwo, OnlyWith, RowsNest
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.standard.place import REGION, ZONE, Place, place_of

T = TypeVar("T")
U = TypeVar("U")
T_co = TypeVar("T_co", covariant=True)
EVERYWHERE = Place()
RowKey = tuple[str, ...]
"""What chooses a row: a key for each name that the table goes by, in their order."""


class ByPlace(Protocol[T_co]):
    """A table as a file writes it: rows by zone, by region, or by one or two names, the rows nested in their order."""

    @property
    def zone(self) -> Mapping[int, T_co] | None: ...
    @property
    def region(self) -> Mapping[str, T_co] | None: ...
    @property
    def by(self) -> tuple[str, ...] | None: ...
    @property
    def rows(self) -> Mapping[str, T_co | Mapping[str, T_co]] | None: ...


def by_place_constraints(leaf: Mapping[str, Any]) -> tuple[Constraint, ...]:
    """The rules between the keys of such a table; ``leaf`` is the JSON Schema that tells a row from rows."""
    return (
        ExactlyOne((ZONE, REGION, "by")),
        OnlyWith(("rows",), "by", "rows_without_by"),
        OnlyWith(("by",), "rows", "by_without_rows"),
        OneOrTwo("by", "by_names"),
        RowsNest("rows", "by", leaf, "rows_depth"),
    )


class TableRow(NamedTuple, Generic[T]):
    """A value of a table; ``path`` leads to it from what holds the table, ``place`` is where it holds."""

    path: Path
    place: Place
    value: T


@record
class PlaceTable(Generic[T]):
    """One value for everywhere, or one for each row.

    ``path`` leads to the rows from what holds them; ``by`` names what of a place chooses a row, if anything.
    """

    path: Path
    by: tuple[str, ...]
    values: Mapping[RowKey, T]

    def at(self, place: Place) -> T:
        """The value that holds at a place; the standard's integrity has made sure that it exists."""
        by = self.by
        if not by:
            return self.values[()]
        keys = place.keys
        return self.values[(keys[by[0]],) if len(by) == 1 else tuple([keys[name] for name in by])]

    def row(self, place: Place) -> TableRow[T]:
        """The row that holds at a place."""
        return self._row(tuple(place.keys[name] for name in self.by), self.at(place))

    def rows(self) -> tuple[TableRow[T], ...]:
        """Every row, in the order of the file."""
        return tuple(self._row(key, value) for key, value in self.values.items())

    def mapped(self, change: Callable[[T], U]) -> "PlaceTable[U]":
        """The same rows with what is made of their values."""
        return PlaceTable(self.path, self.by, {key: change(value) for key, value in self.values.items()})

    def _row(self, key: RowKey, value: T) -> TableRow[T]:
        return TableRow((*self.path, *key), place_of(dict(zip(self.by, key, strict=True))), value)


def table(name: str, everywhere: T, by: ByPlace[T] | None) -> PlaceTable[T]:
    """The table of a rule that writes either ``name`` or, by place, ``name_by``."""
    if by is None:
        return PlaceTable((name,), (), {(): everywhere})
    if by.zone is not None:
        return PlaceTable((f"{name}_by", ZONE), (ZONE,), {(str(key),): value for key, value in by.zone.items()})
    if by.region is not None:
        return PlaceTable((f"{name}_by", REGION), (REGION,), {(key,): value for key, value in by.region.items()})
    names = by.by or ()
    return PlaceTable((f"{name}_by", "rows"), names, dict(_flat(by.rows or {}, len(names))))


def places_of(tables: Iterable[PlaceTable[Any]]) -> Iterator[Place]:
    """Every place that some tables can tell apart; none where they tell nothing apart."""
    keys: dict[str, dict[str, None]] = {name: {} for name in (ZONE, REGION)}
    for each in tables:
        for key in each.values:
            for name, one in zip(each.by, key, strict=True):
                keys.setdefault(name, {})[one] = None
    named = {name: tuple(each) for name, each in keys.items() if each}
    if named:
        yield from (place_of(dict(zip(named, chosen, strict=True))) for chosen in product(*named.values()))


def _flat(rows: Mapping[str, Any], depth: int) -> Iterator[tuple[RowKey, Any]]:
    for key, value in rows.items():
        if depth == 1:
            yield (key,), value
        else:
            yield from (((key, *inner), each) for inner, each in _flat(value, depth - 1))

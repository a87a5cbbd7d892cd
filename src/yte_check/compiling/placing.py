"""Where a row is scored: the zone that is stated or derived, the region, the attributes; nothing where not known."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from yte_check.compiling.columns import KM, TERRAIN, place_column
from yte_check.compiling.expressions import ColumnOf, Expr, all_of, any_of, chosen, compared, is_null
from yte_check.compiling.rules.figures import MILLION, CompiledFigure, millionths
from yte_check.standard.model import StandardText
from yte_check.standard.place import ZONE
from yte_check.standard.zones import ZoneRow

NO_ZONE, NO_KEY = 0, ""
"""What stands where a place is not known; no key is so."""


def place_of_row(text: StandardText, asked: tuple[str, ...]) -> Mapping[str, Expr]:
    """The column of each thing that rules go by, and what it is in a row."""
    return {place_column(name): _zone(text) if name == ZONE else _key(place_column(name)) for name in asked}


def _key(name: str) -> Expr:
    column = ColumnOf(name)
    return chosen(is_null(column), NO_KEY, column)


def _zone(text: StandardText) -> Expr:
    stated = ColumnOf(ZONE)
    derived: Expr = NO_ZONE
    if text.zones is not None:
        for row in reversed(text.zones.rows):
            derived = chosen(all_of(*_holds(row)), row.zone, derived)
        derived = chosen(any_of(is_null(ColumnOf(TERRAIN)), is_null(ColumnOf(KM))), NO_ZONE, derived)
    return chosen(is_null(stated), derived, stated)


def _holds(row: ZoneRow) -> Iterator[Expr]:
    km = CompiledFigure(millionths(ColumnOf(KM)), Fraction(1, MILLION))
    yield compared("=", ColumnOf(TERRAIN), row.terrain)
    if row.at_least_km is not None:
        yield km.compared(">=", row.at_least_km)
    if row.below_km is not None:
        yield km.compared("<", row.below_km)

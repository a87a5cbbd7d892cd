"""What a rule can decide, one by one: an author's cases should reach each of them."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Literal

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.standard.place import Place, PointsBy
from yte_check.standard.rules.bands import CONDITIONS, Bands, BandsBy, bands_at, scaled

OutcomeKind = Literal["answer", "item", "option", "band", "else", "threshold", "absent"]
EVERYWHERE = Place()


@record
class Outcome:
    """One thing that a rule decides; ``path`` leads from the rule to the text that decides it.

    ``value`` is a yes, a no or a threshold; ``place`` the row of a table where it stands in one.
    """

    kind: OutcomeKind
    path: Path
    value: bool | Decimal | None = None
    place: Place = EVERYWHERE


def band_outcomes(
    bands: Bands | None, bands_by: BandsBy | None, samples: Callable[[Bands], Iterable[Decimal]]
) -> Iterator[Outcome]:
    """Everything that bands decide of some values, row by row: a band that no value reaches decides nothing."""
    for place in rows_of(bands_by):
        values = samples(bands_at(bands, bands_by, place))
        yield from dict.fromkeys(found for value in values for found in bands_reached(bands, bands_by, place, value))


def bands_reached(
    bands: Bands | None, bands_by: BandsBy | None, place: Place, numerator: Decimal, denominator: Decimal = Decimal(1)
) -> Iterator[Outcome]:
    """What the value numerator/denominator meets: the band that gives its points, or none, and each threshold hit."""
    path, row = row_of("bands", bands_by, place)
    first: Outcome | None = None
    for position, band in enumerate(bands_at(bands, bands_by, place)):
        for name in CONDITIONS:
            bound: Decimal | None = getattr(band, name)
            if bound is not None and numerator == scaled(bound, denominator):
                yield Outcome("threshold", (*path, position, name), bound, row)
        if first is None and band.fits(numerator, denominator):
            first = Outcome("band", (*path, position), place=row)
    yield first or Outcome("else", path, place=row)


def row_of(name: str, table: BandsBy | PointsBy | None, place: Place) -> tuple[Path, Place]:
    """Where the row of a place stands, under the key ``name`` or its table ``name_by``, and of what it is the row."""
    if table is None:
        return (name,), EVERYWHERE
    if table.zone is not None:
        return (f"{name}_by", "zone", str(place.zone)), Place(zone=place.zone)
    return (f"{name}_by", "region", str(place.region)), Place(region=place.region)


def rows_of(table: BandsBy | PointsBy | None) -> tuple[Place, ...]:
    """A place for each row of a table; any place where there is no table."""
    if table is None:
        return (EVERYWHERE,)
    return (*map(Place, table.zone or ()), *(Place(region=region) for region in table.region or ()))

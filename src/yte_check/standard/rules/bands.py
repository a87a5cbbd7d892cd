"""Bands: how a figure becomes points. The first band that a value fits gives its points, else 0."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from yte_check.documents.constraints import Alone, AtLeastOne, TwoEnds
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.documents.scalars import Number, SignedPoints, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Deeper
from yte_check.standard.place import Place
from yte_check.standard.rules.bounds import BOUNDS, Bound, keeps, named, scaled
from yte_check.standard.rules.table import PlaceTable, by_place_constraints, table
from yte_check.standard.score import ZERO


@shape
class Band:
    """Points for the values that fit every condition given; at least one is."""

    points: SignedPoints
    at_least: Number | None = None
    above: Number | None = None
    at_most: Number | None = None
    below: Number | None = None
    between: tuple[Number, ...] | None = None
    """Both ends of a stretch around an optimum or beside it; both are inside."""

    CONSTRAINTS = (
        AtLeastOne((*BOUNDS, "between")),
        Alone("between", BOUNDS, "between_with_bound"),
        TwoEnds("between", "two_ends"),
    )

    def bounds(self) -> Iterator[tuple[Path, Bound, Decimal]]:
        """Every bound and the path that leads to it; the ends of ``between`` are one “at least” and one “at most”."""
        for name, bound in named(self):
            yield (name,), name, bound
        if self.between is not None:
            yield ("between", 0), "at_least", self.between[0]
            yield ("between", 1), "at_most", self.between[1]

    def thresholds(self) -> tuple[Decimal, ...]:
        """The numbers named by the band, in the unit of its rule."""
        return tuple(bound for _, _, bound in self.bounds())

    def fits(self, numerator: Decimal, denominator: Decimal) -> bool:
        """Whether numerator/denominator meets every condition; the denominator is above 0."""
        if self.between is None:
            return keeps(self, numerator, denominator)
        low, high = self.between
        return scaled(low, denominator) <= numerator <= scaled(high, denominator)


Bands = tuple[Band, ...]


def two_sided(bands: Bands) -> bool:
    """Whether a set runs over both sides of an optimum: then its bands stand in any order, and none reaches into
    another."""
    return any(band.between is not None for band in bands)


@shape
class BandsBy:
    """Bands by zone, by region, or by one or two names of what a standard tells stations apart by."""

    zone: Mapping[WholeNumber, tuple[Band, ...]] | None = None
    region: Mapping[Text, tuple[Band, ...]] | None = None
    by: tuple[Text, ...] | None = None
    rows: Mapping[Text, Annotated[tuple[Band, ...] | Mapping[Text, tuple[Band, ...]], Deeper()]] | None = None

    CONSTRAINTS = by_place_constraints({"type": "array"})


@record
class Domain:
    """The values that a figure can have: from 0 to ``high`` or any more; ``whole`` numbers only."""

    high: Decimal | None
    whole: bool = False

    def samples(self, bands: Bands) -> list[Decimal]:
        """One value of every stretch on which no band changes its mind, in ascending order."""
        if self.whole and self.high is not None:
            return [Decimal(number) for number in range(int(self.high) + 1)]
        return ValueRange(ZERO, self.high).met_by(bands)


@record
class BandTable(PlaceTable[Bands]):
    """The bands of a rule, for everywhere or row by row, with what they judge; no ``unit`` where items are counted."""

    domain: Domain
    unit: str

    def most(self) -> Decimal:
        """The most points that any of the bands gives anywhere."""
        return max((most_points(row.value) for row in self.rows()), default=ZERO)

    def possible_at(self, place: Place) -> frozenset[Decimal]:
        """All points that values of the domain come to at a place."""
        bands = self.at(place)
        return frozenset(points_at(bands, value) for value in self.domain.samples(bands))


AnyTable = PlaceTable[Decimal] | BandTable
"""What points come by: they themselves, or bands."""


def band_table(bands: Bands | None, bands_by: BandsBy | None, domain: Domain, unit: str) -> BandTable:
    """The bands of a rule that has one set or a table of sets."""
    found = table("bands", bands or (), bands_by)
    return BandTable(found.path, found.by, found.values, domain, unit)


def most_points(bands: Bands) -> Decimal:
    """The most points that one of some bands gives."""
    return max(ZERO, *(band.points for band in bands)) if bands else ZERO


def points_at(bands: Bands, numerator: Decimal, denominator: Decimal = Decimal(1)) -> Decimal:
    """Points of the value numerator/denominator, in the bands' own unit."""
    for band in bands:
        if band.fits(numerator, denominator):
            return band.points
    return ZERO


@record
class ValueRange:
    """The values that an unanswered figure can have: from ``low`` (or just above it) to ``high`` or any more."""

    low: Decimal
    high: Decimal | None
    above_low: bool = False

    def samples(self, thresholds: Iterable[Decimal]) -> Iterator[Decimal]:
        """One value of every stretch on which the bands cannot change their mind."""
        inner = {bound for bound in thresholds if bound > self.low and (self.high is None or bound < self.high)}
        stops = sorted(inner | {self.low} | ({self.high} if self.high is not None else set()))
        yield from stops[1:] if self.above_low else stops
        yield from ((left + right) / 2 for left, right in pairwise(stops))
        if self.high is None:
            yield stops[-1] + 1

    def met_by(self, bands: Bands) -> list[Decimal]:
        """A sample of every stretch between the thresholds of some bands, and those thresholds, in rising order."""
        return sorted(self.samples(bound for band in bands for bound in band.thresholds()))


def points_among(bands: Bands, values: ValueRange) -> tuple[Decimal, Decimal]:
    """The fewest and the most points over all values that a figure can have."""
    points = [points_at(bands, value) for value in values.met_by(bands)]
    return min(points), max(points)

"""Bands: how a figure becomes points. The first band that a value fits gives its points, else 0."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Protocol

from yte_check.documents.constraints import Alone, AtLeastOne, TwoEnds
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced
from yte_check.documents.scalars import Number, SignedPoints, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Deeper
from yte_check.standard.place import Place
from yte_check.standard.rules.bounds import BOUNDS, Bound, keeps, named, scaled
from yte_check.standard.rules.proportional import Proportional, ProportionalBy
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
PointScale = Bands | Proportional
"""How a figure becomes points: by the band that it is in, or in proportion."""


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
    """The values that a figure can have: from ``low`` or any less to ``high`` or any more; ``whole`` numbers only."""

    high: Decimal | None
    whole: bool = False
    low: Decimal | None = ZERO

    def holds(self, value: Decimal) -> bool:
        """Whether a figure can be so."""
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def samples(self, scale: PointScale) -> list[Decimal]:
        """One value of every stretch on which no band changes its mind, in ascending order."""
        if self.whole and self.high is not None:
            return [Decimal(number) for number in range(int(self.high) + 1)]
        return ValueRange(self.low, self.high).met_by(scale)


@record
class BandTable(PlaceTable[PointScale]):
    """The bands of a rule, or its points in proportion, for everywhere or row by row, with what they judge; no ``unit``
    where items are counted."""

    domain: Domain
    unit: str

    def most(self) -> Decimal:
        """The most points that any of the bands gives anywhere."""
        return max((most_points(row.value) for row in self.rows()), default=ZERO)

    def possible_at(self, place: Place) -> frozenset[Decimal]:
        """All points that values of the domain come to at a place; of points in proportion those at the ends."""
        scale = self.at(place)
        return frozenset(points_at(scale, value) for value in self.domain.samples(scale))


AnyTable = PlaceTable[Decimal] | BandTable
"""What points come by: they themselves, or bands."""


def band_table(bands: Bands | None, bands_by: BandsBy | None, domain: Domain, unit: str) -> BandTable:
    """The bands of a rule that has one set or a table of sets."""
    found = table("bands", bands or (), bands_by)
    return BandTable(found.path, found.by, found.values, domain, unit)


class Graded(Protocol):
    """A rule that gives points for a figure: by bands or in proportion, everywhere the same or by place."""

    @property
    def bands(self) -> Bands | None: ...
    @property
    def bands_by(self) -> BandsBy | None: ...
    @property
    def proportional(self) -> Proportional | None: ...
    @property
    def proportional_by(self) -> ProportionalBy | None: ...


GRADED_BY = ("bands", "bands_by", "proportional", "proportional_by")
"""The keys of such a rule, of which it has one."""


def graded_table(rule: Graded, domain: Domain, unit: str) -> BandTable:
    """What a rule gives points for a figure by."""
    if rule.proportional is None and rule.proportional_by is None:
        return band_table(rule.bands, rule.bands_by, domain, unit)
    found = table("proportional", rule.proportional, rule.proportional_by)
    return BandTable(found.path, found.by, {key: each or () for key, each in found.values.items()}, domain, unit)


def thresholds_of(scale: PointScale) -> tuple[Decimal, ...]:
    """The figures at which points change, or begin and end to change."""
    if isinstance(scale, Proportional):
        return scale.thresholds()
    return tuple(bound for band in scale for bound in band.thresholds())


def milestones_of(scale: PointScale) -> tuple[Decimal, ...]:
    """The figures that somebody may aim at: thresholds, or every tenth of points in proportion."""
    return scale.milestones() if isinstance(scale, Proportional) else thresholds_of(scale)


def most_points(scale: PointScale) -> Decimal:
    """The most points that it gives."""
    if isinstance(scale, Proportional):
        return scale.points
    return max(ZERO, *(band.points for band in scale)) if scale else ZERO


def points_at(scale: PointScale, numerator: Decimal, denominator: Decimal = Decimal(1)) -> Decimal:
    """Points of the value numerator/denominator, in the scale's own unit."""
    if isinstance(scale, Proportional):
        return scale.points_at(numerator, denominator)
    for band in scale:
        if band.fits(numerator, denominator):
            return band.points
    return ZERO


@record
class ValueRange:
    """The values that an unanswered figure can have: from ``low`` (or just above it, or any less) to ``high`` or any
    more."""

    low: Decimal | None
    high: Decimal | None
    above_low: bool = False

    def samples(self, thresholds: Iterable[Decimal]) -> Iterator[Decimal]:
        """One value of every stretch on which the bands cannot change their mind."""
        named = set(thresholds)
        ends = named if self.high is None else {*named, self.high}
        low = self.low if self.low is not None else min(ends, default=ZERO) - 1
        inner = {bound for bound in named if bound > low and (self.high is None or bound < self.high)}
        stops = sorted(inner | {low} | ({self.high} if self.high is not None else set()))
        yield from stops[1:] if self.above_low else stops
        yield from ((left + right) / 2 for left, right in pairwise(stops))
        if self.high is None:
            yield stops[-1] + 1

    def met_by(self, scale: PointScale) -> list[Decimal]:
        """A sample of every stretch between the thresholds of a scale, and those thresholds, in rising order."""
        return sorted(self.samples(thresholds_of(scale)))


def points_among(scale: PointScale, values: ValueRange) -> tuple[Decimal, Decimal]:
    """The fewest and the most points over all values that a figure can have; in proportion, as near as they come."""
    if isinstance(scale, Proportional):
        values = replaced(values, above_low=False)
    points = [points_at(scale, value) for value in values.met_by(scale)]
    return min(points), max(points)

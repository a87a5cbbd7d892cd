"""Bands: how a figure becomes points. The first band that a value fits gives its points, else 0.

A value is kept as numerator and denominator and is never divided, so 79.96 % stays below 80 %.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Context, Decimal, Inexact
from itertools import pairwise

from yte_check.documents.constraints import AtLeastOne, ExactlyOne
from yte_check.documents.record import record
from yte_check.documents.scalars import Number, Points, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.standard.place import Place, row_at
from yte_check.standard.score import ZERO

# Numbers have at most 18 digits (documents.scalars), so no product needs more; one that did would raise.
_EXACT = Context(prec=60, traps=[Inexact])


@shape
class Band:
    """Points for the values that fit every condition given; at least one is."""

    points: Points
    at_least: Number | None = None
    above: Number | None = None
    at_most: Number | None = None
    below: Number | None = None

    CONSTRAINTS = (AtLeastOne(("at_least", "above", "at_most", "below")),)

    def thresholds(self) -> tuple[Decimal, ...]:
        """The numbers named by the band, in the unit of its rule."""
        bounds = (self.at_least, self.above, self.at_most, self.below)
        return tuple(bound for bound in bounds if bound is not None)

    def fits(self, numerator: Decimal, denominator: Decimal) -> bool:
        """Whether numerator/denominator meets every condition; the denominator is above 0."""

        def threshold(bound: Decimal) -> Decimal:
            return _EXACT.multiply(bound, denominator)

        return (
            (self.at_least is None or numerator >= threshold(self.at_least))
            and (self.above is None or numerator > threshold(self.above))
            and (self.at_most is None or numerator <= threshold(self.at_most))
            and (self.below is None or numerator < threshold(self.below))
        )


Bands = tuple[Band, ...]
CONDITIONS = ("at_least", "above", "at_most", "below")
"""The conditions that a band can name."""


@shape
class BandsBy:
    """Bands by zone or by region: exactly one of the two."""

    zone: Mapping[WholeNumber, tuple[Band, ...]] | None = None
    region: Mapping[Text, tuple[Band, ...]] | None = None

    CONSTRAINTS = (ExactlyOne(("zone", "region")),)

    def at(self, place: Place) -> Bands:
        return row_at(self.zone, self.region, place)

    def rows(self) -> tuple[Bands, ...]:
        return tuple((self.zone or self.region or {}).values())


def bands_at(bands: Bands | None, bands_by: BandsBy | None, place: Place) -> Bands:
    """The bands that hold at a place, of a rule that has one set or a table of sets."""
    return bands_by.at(place) if bands_by is not None else bands or ()


def all_bands(bands: Bands | None, bands_by: BandsBy | None) -> tuple[Bands, ...]:
    """Every set of bands of a rule, whatever the place."""
    return bands_by.rows() if bands_by is not None else (bands or (),)


def most_points(sets: Iterable[Bands]) -> Decimal:
    """The most points that any of some sets of bands gives."""
    return max((band.points for bands in sets for band in bands), default=ZERO)


def points_at(bands: Bands, numerator: Decimal, denominator: Decimal = Decimal(1)) -> Decimal:
    """Points of the value numerator/denominator, in the bands' own unit."""
    for band in bands:
        if band.fits(numerator, denominator):
            return band.points
    return ZERO


def scaled(count: Decimal, per: Decimal) -> Decimal:
    """``count`` times ``per``, exactly: the numerator of a rate per hundred, per thousand …"""
    return _EXACT.multiply(count, per)


@record
class Values:
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


def points_among(bands: Bands, values: Values) -> tuple[Decimal, Decimal]:
    """The fewest and the most points over all values that a figure can have."""
    points = [points_at(bands, value) for value in values.met_by(bands)]
    return min(points), max(points)

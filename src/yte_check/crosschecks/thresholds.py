"""Rates just at a threshold: too many on its better side, and hardly any on the other.

The test is the sign test. Of the values that lie within a narrow window around a threshold each falls on the better
side with a chance of at most ``chance``, independently of the others, where nobody aims at the threshold: even rates
that rise steeply towards it do not change much within a window. How probable as many or more are then is a sum of
the binomial distribution, exact; multiplied by the number of tests in the district (Bonferroni) it must stay below
``significance``. Rates of few cases are left out, for their steps are wider than the window, and thresholds at
the end of the scale, where values gather of themselves.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import comb

from yte_check.crosschecks.model import Thresholds
from yte_check.crosschecks.quantity import Figures, rates_of
from yte_check.documents.record import record
from yte_check.scoring.results import Assessment
from yte_check.standard.rules.bands import Bands, points_at
from yte_check.standard.rules.bounds import scaled

_ALL = Decimal(100)


@record
class Near:
    """A rate close to a threshold: on which side, and the points that hang on it."""

    name: str
    indicator: int
    threshold: Decimal
    better: bool
    numerator: int
    denominator: int
    points: Decimal


@record
class Gathering:
    """A rate of which too many values of a district lie just at a threshold."""

    name: str
    better: int
    near: int
    chance: Fraction
    """How probable that is where nobody aims at the threshold, over all tests of the district."""


def near_thresholds(check: Thresholds, assessment: Assessment, figures: Figures) -> Iterator[Near]:
    """Every rate of a station that lies close to a threshold."""
    for name, indicator, rule in rates_of(assessment.standard):
        numerator, denominator = figures.get(f"{name}.numerator"), figures.get(f"{name}.denominator")
        if numerator is None or denominator is None or denominator < check.least_denominator:
            continue
        bands = rule.table.at(assessment.place)
        value = scaled(Decimal(numerator), rule.per) / denominator
        highest = rule.per if rule.is_share else None
        threshold = _nearest(bands, value, check.window, highest)
        if threshold is None:
            continue
        above = points_at(bands, threshold + check.window)
        below = points_at(bands, threshold - check.window)
        here = points_at(bands, scaled(Decimal(numerator), rule.per), Decimal(denominator))
        if above != below:
            better = here == max(above, below)
            yield Near(name, indicator, threshold, better, numerator, denominator, abs(above - below))


def _nearest(bands: Bands, value: Decimal, window: Decimal, highest: Decimal | None) -> Decimal | None:
    bounds = {bound for band in bands for bound in band.thresholds()}
    inner = [t for t in bounds if t > window and (highest is None or t + window < highest)]
    close = [t for t in inner if abs(value - t) < window]
    return min(close, key=lambda t: (abs(value - t), t)) if close else None


def gatherings(check: Thresholds, stations: Iterable[Iterable[Near]]) -> Mapping[str, Gathering]:
    """The rates of a district that gather at a threshold, by name."""
    sides: dict[str, list[bool]] = {}
    for near in (near for station in stations for near in station):
        sides.setdefault(near.name, []).append(near.better)
    tested = {name: found for name, found in sides.items() if len(found) >= check.least_communes}
    chance = Fraction(check.chance) / 100
    results = (
        Gathering(name, sum(found), len(found), at_least(sum(found), len(found), chance) * len(tested))
        for name, found in tested.items()
    )
    return {result.name: result for result in results if result.chance * 100 <= Fraction(check.significance)}


def at_least(successes: int, trials: int, chance: Fraction) -> Fraction:
    """The probability of so many successes or more in independent trials."""
    return sum(
        (comb(trials, k) * chance**k * (1 - chance) ** (trials - k) for k in range(successes, trials + 1)), Fraction(0)
    )

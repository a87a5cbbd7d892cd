"""Rates just at a threshold: too many on its better side, and hardly any on the other.

The test is the sign test. Of the values that lie within a narrow window around a threshold each falls on the better
side with a chance of at most ``chance``, independently of the others, where nobody aims at the threshold: even rates
that rise steeply towards it do not change much within a window. How probable as many or more are then is a sum of
the binomial distribution, exact; multiplied by the number of tests in the district (Bonferroni) it must stay below
``significance``. Rates of few cases are left out, for their steps are wider than the window, and thresholds at
the end of the scale, where values gather of themselves.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import comb
from typing import Literal, NamedTuple

from yte_check.crosschecks.bounds import ALL
from yte_check.crosschecks.kinds.base import DistrictName
from yte_check.crosschecks.kinds.proving import prove_above, prove_below
from yte_check.crosschecks.kinds.raising import flag, line
from yte_check.crosschecks.kinds.scopes import OfManyStations
from yte_check.crosschecks.quantity import rates_of
from yte_check.crosschecks.stations import CheckedStation, Facts, KnownStation, PlaceKey, Recall
from yte_check.documents.bilingual import Words
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.notes import Quotient
from yte_check.documents.record import record, replaced
from yte_check.documents.scalars import Number, Text, WholeCount
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.rules.bands import Bands, points_at
from yte_check.standard.rules.bounds import scaled
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.standard import Standard

Sides = Counter[tuple[str, bool]]
"""How many stations have a rate near a threshold, by its name and by whether it is on the better side."""


@shape
class Thresholds(OfManyStations):
    """Rates just at a threshold more often than chance allows, among the communes of a district."""

    type: Literal["thresholds"]
    id: Text
    reason: Words
    window: Number
    """How near to the threshold, in the unit of the rate."""
    chance: Number
    """The greatest share, in %, of near values that lie on the better side where nobody aims at it."""
    significance: Number
    """How improbable, in %, all the hints of a district together must be."""
    least_denominator: WholeCount
    least_communes: WholeCount

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        near, far = {"window": self.window, "significance": self.significance}, {"chance": self.chance}
        prove_above(0, "check_never", near, path, problems)
        prove_below(ALL, "check_never", far, path, problems)
        prove_above(0, "check_always", far, path, problems)
        prove_below(ALL, "check_always", {"significance": self.significance}, path, problems)

    def note(self, station: CheckedStation) -> "tuple[NearThreshold, ...]":
        return tuple(near_thresholds(self, station))

    def gathering(self) -> "Aiming":
        return Aiming(self)


@record
class NearThreshold:
    """A rate close to a threshold: on which side, and the points that hang on it."""

    name: str
    indicator: int
    threshold: Decimal
    better: bool
    numerator: int
    denominator: int
    points: Decimal


@record
class Gathered:
    """A rate of which too many values of a district lie just at a threshold."""

    name: str
    better: int
    near: int
    chance: Fraction
    """How probable that is where nobody aims at the threshold, over all tests of the district."""


def near_thresholds(check: Thresholds, station: CheckedStation) -> Iterator[NearThreshold]:
    """Every rate of a station that lies close to a threshold."""
    assessment, figures = station.assessment, station.figures
    for name, indicator, rule in rates_of(assessment.standard):
        numerator, denominator = figures.get(f"{name}.numerator"), figures.get(f"{name}.denominator")
        if numerator is None or denominator is None or denominator < check.least_denominator:
            continue
        bands = rule.table.at(assessment.place)
        if isinstance(bands, Proportional):  # there is no threshold to aim at
            continue
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
            yield NearThreshold(name, indicator, threshold, better, numerator, denominator, abs(above - below))


def _nearest(bands: Bands, value: Decimal, window: Decimal, highest: Decimal | None) -> Decimal | None:
    bounds = {bound for band in bands for bound in band.thresholds()}
    inner = [t for t in bounds if t > window and (highest is None or t + window < highest)]
    close = [t for t in inner if abs(value - t) < window]
    return min(close, key=lambda t: (abs(value - t), t)) if close else None


def gatherings(check: Thresholds, sides: Sides) -> Mapping[str, Gathered]:
    """The rates of a district that gather at a threshold, by name."""
    near = {name: sides[name, True] + sides[name, False] for name, _ in sides}
    tested = {name: count for name, count in near.items() if count >= check.least_communes}
    chance = Fraction(check.chance) / 100
    results = (
        Gathered(name, sides[name, True], count, at_least(sides[name, True], count, chance) * len(tested))
        for name, count in tested.items()
    )
    return {result.name: result for result in results if result.chance * 100 <= Fraction(check.significance)}


def sides_of(near: Iterable[NearThreshold]) -> Sides:
    return Counter((each.name, each.better) for each in near)


def at_least(successes: int, trials: int, chance: Fraction) -> Fraction:
    """The probability of so many successes or more in independent trials."""
    return sum(
        (comb(trials, k) * chance**k * (1 - chance) ** (trials - k) for k in range(successes, trials + 1)), Fraction(0)
    )


class _District(NamedTuple):
    """What is counted of a district, and where its stations are that have a rate near a threshold."""

    sides: Sides
    positions: "array[int]"


class Aiming:
    """Finds the districts whose rates gather at a threshold, and the stations that are on its better side."""

    def __init__(self, check: Thresholds) -> None:
        self._check = check
        self._districts: dict[PlaceKey, _District] = {}

    def add(self, station: KnownStation, facts: Facts, own: bool) -> None:
        near = self._near(facts)
        if own and near:
            sides, positions = self._districts.setdefault(station.district, _District(Counter(), array("L")))
            sides.update(sides_of(near))
            positions.append(station.position)

    def flags(self, recall: Recall, district_name: DistrictName) -> Iterator[tuple[int, Flag]]:
        for district, (sides, positions) in self._by_name(district_name).items():
            gathered = gatherings(self._check, sides)
            for at in positions if gathered else ():
                station, facts = recall(at)
                for near in self._near(facts):
                    if near.better and near.name in gathered:
                        yield at, self._flag(near, gathered[near.name], district, station)

    def _near(self, facts: Facts) -> tuple[NearThreshold, ...]:
        near: tuple[NearThreshold, ...] = facts.notes.get(self._check.id, ())
        return near

    def _by_name(self, district_name: DistrictName) -> Mapping[str, _District]:
        """What is counted of districts, those together that are one under several spellings."""
        found: dict[str, _District] = {}
        for key, district in self._districts.items():
            sides, positions = found.setdefault(district_name(key), _District(Counter(), array("L")))
            sides.update(district.sides)
            positions.extend(district.positions)
        return found

    def _flag(self, near: NearThreshold, found: Gathered, district: str, station: KnownStation) -> Flag:
        value = Quotient(Decimal(near.numerator * 100), Decimal(near.denominator), (near.threshold,))
        said = line(
            "flag_threshold", indicator=str(near.indicator), numerator=near.numerator,
            denominator=near.denominator, value=value, threshold=near.threshold, better=found.better, near=found.near,
            window=self._check.window, district=district, chance=_rounded_up(found.chance),
        )  # fmt: skip
        params = {"threshold": near.threshold, "better": found.better, "near": found.near}
        raised = flag(self._check, (said,), params, (near.indicator,), station.points)
        return replaced(raised, at_risk=near.points)


def _rounded_up(chance: Fraction) -> Decimal:
    """In percent to two digits, never less than it is."""
    hundredths = -(-chance * 10_000 // 1)
    return Decimal(int(hundredths)) / 100

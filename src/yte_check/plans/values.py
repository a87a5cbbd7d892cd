"""The value of a measure over all stations of an area, exactly, and between which ends it can still lie."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal, assert_never

from yte_check.documents.record import record
from yte_check.plans.measure import Mean, RatioOfSums, Reported, ShareMet, ShareWhere
from yte_check.plans.model import Target
from yte_check.plans.saying import Said, ShareCondition, StationAmount, Summands
from yte_check.plans.stations import Stations
from yte_check.standard.score import ZERO

PERCENT = Decimal(100)


@record
class MeasuredValue:
    """``known`` is what follows from the stations that answered; ``low`` and ``high`` are the ends between which it
    lies whatever the others would answer. Each is None where nothing can be said of it; ``high`` alone where a ratio
    that is no share has a numerator still missing, for nothing bounds it.

    ``numerator`` and ``denominator`` count what is sure, times ``per``; a mean or a typed-in figure has none.
    """

    known: Fraction | None
    low: Fraction | None
    high: Fraction | None
    source: Literal["stations", "reported"]
    answered: int = 0
    expected: int = 0
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    per: Decimal = PERCENT
    is_share: bool = True
    """Whether what the numerator counts is a part of what the denominator counts."""
    short: Decimal = ZERO
    """By how much the numerator of a share falls short of its denominator, whatever comes out elsewhere."""


def measured(target: Target, stations: Stations) -> MeasuredValue | None:
    """The value of a target's measure; None where no station says anything of it."""
    said = [each for noted in stations.noted if (each := noted.said.get(target.id)) is not None]
    match target.measure:
        case ShareMet():
            return _share(said, stations) if said else None
        case ShareWhere():
            value = _share(said, stations)
            return value if value is not None and value.answered else None
        case RatioOfSums():
            return _ratio(said, stations)
        case Mean():
            return _mean(said, stations)
        case Reported():
            return None
        case _:
            assert_never(target.measure)


def _share(said: Sequence[Said], stations: Stations) -> MeasuredValue | None:
    """The share of stations: one that is unknown or missing may turn out either way."""
    answers = [each.answer for each in said if isinstance(each, ShareCondition)]
    yes, no = answers.count("yes"), answers.count("no")
    expected = stations.expected - answers.count("absent")
    if not expected:
        return None
    low, high = Fraction(100 * yes, expected), Fraction(100 * (expected - no), expected)
    known = Fraction(100 * yes, yes + no) if yes + no else None
    return MeasuredValue(known, low, high, "stations", yes + no, expected, Decimal(yes), Decimal(expected))


def _ratio(said: Sequence[Said], stations: Stations) -> MeasuredValue | None:
    """Sums over sums. Where a denominator is not known, nothing says how much that station weighs."""
    numerator = denominator = open_part = known_part = ZERO
    answered = weightless = countless = absent = 0
    per, is_share = PERCENT, True
    for each in said:
        assert isinstance(each, Summands)
        if each.not_applicable:
            absent += 1
            continue
        if each.denominator is None:
            weightless += 1
            continue
        per, is_share = each.per, each.is_share
        denominator += each.denominator
        if each.numerator is None:
            open_part += each.denominator
            countless += 1
        else:
            answered += 1
            numerator += each.numerator
            known_part += each.denominator
    if not known_part:
        return None
    low = high = None
    if not weightless and not stations.missing:
        low = _times(numerator, denominator, per)
        high = _times(numerator + open_part, denominator, per) if is_share or not countless else None
    known = _times(numerator, known_part, per)
    short = known_part - numerator if is_share else ZERO
    return MeasuredValue(
        known, low, high, "stations", answered, stations.expected - absent, numerator, denominator, per, is_share, short
    )  # fmt: skip


def _mean(said: Sequence[Said], stations: Stations) -> MeasuredValue | None:
    amounts = [each for each in said if isinstance(each, StationAmount)]
    figures = [Fraction(each.value) for each in amounts if each.value is not None]
    if not figures:
        return None
    mean = sum(figures, Fraction()) / len(figures)
    expected = stations.expected - sum(each.not_applicable for each in amounts)
    end = mean if len(figures) == expected else None
    return MeasuredValue(mean, end, end, "stations", len(figures), expected)


def not_applicable(target: Target, stations: Stations) -> int:
    """How many stations say that what a target measures does not apply to them; they count neither way."""
    said = (noted.said.get(target.id) for noted in stations.noted)
    return sum(each is not None and each.not_applicable for each in said)


def typed_in(
    value: Decimal | None, numerator: Decimal | None, denominator: Decimal | None, per: Decimal
) -> MeasuredValue:
    """A figure that the reviewer types in: itself, or a count out of another."""
    if value is not None:
        exact = Fraction(value)
        return MeasuredValue(exact, exact, exact, "reported")
    assert numerator is not None
    assert denominator is not None
    exact = _times(numerator, denominator, per)
    return MeasuredValue(exact, exact, exact, "reported", numerator=numerator, denominator=denominator, per=per)


def _times(numerator: Decimal, denominator: Decimal, per: Decimal) -> Fraction:
    return Fraction(numerator) * Fraction(per) / Fraction(denominator)

"""The value of a measure over all stations of an area, exactly, and between which ends it can still lie."""

from decimal import Decimal
from fractions import Fraction
from typing import Literal, assert_never

from yte_check.documents.record import record
from yte_check.plans.measure import Mean, Measure, RatioOfSums, Reported, ShareMet, ShareWhere
from yte_check.plans.stations import Stations, rule_and_answer, satisfies, value_of
from yte_check.standard.rules import Counts, Figure, Rate
from yte_check.standard.score import ZERO

PERCENT = Decimal(100)


@record
class Value:
    """``known`` is what follows from the stations that answered; ``low`` and ``high`` are the ends between which it
    lies whatever the others would answer. Each is None where nothing can be said of it.

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

    @property
    def is_point(self) -> bool:
        return self.low is not None and self.low == self.high


def measured(measure: Measure, stations: Stations) -> Value | None:
    """The value of a measure; None where no station says anything of it."""
    match measure:
        case ShareMet():
            verdicts = [assessment.verdict for assessment in stations.assessed]
            value = _share(verdicts.count("met"), verdicts.count("not_met"), stations.expected)
            return value if stations.assessed else None
        case ShareWhere():
            answers = [satisfies(measure, assessment) for assessment in stations.assessed]
            value = _share(answers.count("yes"), answers.count("no"), stations.expected - answers.count("absent"))
            return value if value is not None and value.answered else None
        case RatioOfSums():
            return _ratio(measure, stations)
        case Mean():
            return _mean(measure, stations)
        case Reported():
            return None
        case _:
            assert_never(measure)


def _share(yes: int, no: int, expected: int) -> Value | None:
    """The share of stations: one that is unknown or missing may turn out either way."""
    if not expected:
        return None
    low, high = Fraction(100 * yes, expected), Fraction(100 * (expected - no), expected)
    known = Fraction(100 * yes, yes + no) if yes + no else None
    return Value(known, low, high, "stations", yes + no, expected, Decimal(yes), Decimal(expected))


def _ratio(measure: RatioOfSums, stations: Stations) -> Value | None:
    """Sums over sums. Where a denominator is not known, nothing says how much that station weighs."""
    numerator = denominator = open_part = known_part = ZERO
    answered = weightless = 0
    per = PERCENT
    for assessment in stations.assessed:
        rule, answer = rule_and_answer(assessment, measure)
        assert isinstance(rule, Rate)
        per = rule.per
        counts = answer if isinstance(answer, Counts) else Counts(None, None)
        if counts.denominator is None:
            weightless += 1
            continue
        denominator += counts.denominator
        if counts.numerator is None:
            open_part += counts.denominator
        else:
            answered += 1
            numerator += counts.numerator
            known_part += counts.denominator
    if not known_part:
        return None
    low = high = None
    if not weightless and not stations.missing:
        low, high = _times(numerator, denominator, per), _times(numerator + open_part, denominator, per)
    known = _times(numerator, known_part, per)
    return Value(known, low, high, "stations", answered, stations.expected, numerator, denominator, per)


def _mean(measure: Mean, stations: Stations) -> Value | None:
    figures = []
    for assessment in stations.assessed:
        rule, answer = rule_and_answer(assessment, measure)
        assert isinstance(rule, Figure)
        if answer is not None and isinstance(figure := value_of(rule, answer), Fraction):
            figures.append(figure)
    if not figures:
        return None
    mean = sum(figures, Fraction()) / len(figures)
    end = mean if len(figures) == stations.expected else None
    return Value(mean, end, end, "stations", len(figures), stations.expected)


def typed_in(value: Decimal | None, numerator: Decimal | None, denominator: Decimal | None, per: Decimal) -> Value:
    """A figure that the reviewer types in: itself, or a count out of another."""
    if value is not None:
        exact = Fraction(value)
        return Value(exact, exact, exact, "reported")
    assert numerator is not None
    assert denominator is not None
    exact = _times(numerator, denominator, per)
    return Value(exact, exact, exact, "reported", numerator=numerator, denominator=denominator, per=per)


def _times(numerator: Decimal, denominator: Decimal, per: Decimal) -> Fraction:
    return Fraction(numerator) * Fraction(per) / Fraction(denominator)

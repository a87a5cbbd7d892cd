"""“rate”: a count out of another count, times ``per`` (100 where none is named), against bands."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from yte_check.documents.constraints import ExactlyOne
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say, show_ratio
from yte_check.documents.scalars import Number, Text
from yte_check.documents.shape import shape
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.band_words import describe_table
from yte_check.standard.rules.bands import (
    GRADED_BY,
    AnyTable,
    Band,
    BandsBy,
    BandTable,
    Domain,
    PointScale,
    ValueRange,
    graded_table,
    points_among,
    points_at,
    thresholds_of,
)
from yte_check.standard.rules.bounds import scaled
from yte_check.standard.rules.figures import read_count
from yte_check.standard.rules.outcomes import RuleOutcome, band_outcomes, bands_reached
from yte_check.standard.rules.proportional import Proportional, ProportionalBy
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.score import ZERO, Score, excluded, known, perhaps_excluded
from yte_check.standard.units import is_percent

_EXAMPLE = "{numerator: 95, denominator: 100}"


class Counts(NamedTuple):
    """What a station counted; None for a count that it did not give."""

    numerator: Decimal | None
    denominator: Decimal | None


@shape
class Rate:
    type: Literal["rate"]
    unit: Text
    numerator: Text
    denominator: Text
    per: Number = Decimal(100)
    bands: tuple[Band, ...] | None = None
    bands_by: BandsBy | None = None
    proportional: Proportional | None = None
    proportional_by: ProportionalBy | None = None
    when_absent: Literal["full", "excluded"] | None = None

    CONSTRAINTS = (ExactlyOne(GRADED_BY),)

    @cached_property
    def is_share(self) -> bool:
        """Whether the numerator is a part of the denominator and cannot exceed it."""
        return is_percent(self.unit)

    @cached_property
    def table(self) -> BandTable:
        return graded_table(self, Domain(self.per if self.is_share else None), self.unit)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return self.table.most()

    def read(self, given: Given) -> Counts | None:
        fields = given.fields(("numerator", "denominator"), _EXAMPLE) or {}
        counts = Counts(_count(fields, "numerator"), _count(fields, "denominator"))
        if counts.numerator is None and counts.denominator is None:
            return None
        self._check(counts, fields)
        return counts

    def score(self, answer: Counts | None, place: Place) -> Score:
        counts = answer or Counts(None, None)
        if self._is_absent(counts):
            maximum = self.maximum()
            return excluded(maximum) if self.when_absent == "excluded" else known(maximum, maximum)
        bands = self.table.at(place)
        if counts.numerator is not None and counts.denominator is not None:
            points = points_at(bands, scaled(counts.numerator, self.per), counts.denominator)
            return known(points, self.maximum())
        low, high = self._possible_points(counts, bands)
        return self._perhaps_absent(counts, low, high)

    def explain(self, answer: Counts | None, place: Place, lang: Lang) -> str:
        if answer is None:
            return say("unanswered", lang)
        numerator, denominator = answer.numerator, answer.denominator
        if self._is_absent(answer):
            return say(f"answer_absent_{self.when_absent}", lang, denominator=self.denominator)
        if numerator is None or denominator is None:
            absent = self.numerator if numerator is None else self.denominator
            return say(
                "answer_rate_partly",
                lang,
                given=numerator if denominator is None else denominator,
                absent=absent,
            )
        if denominator == 0:
            return say("answer_rate_unbounded", lang, numerator=numerator)
        thresholds = thresholds_of(self.table.at(place))
        value = show_ratio(scaled(numerator, self.per), denominator, thresholds, lang)
        return say("answer_rate", lang, numerator=numerator, denominator=denominator, value=value, unit=self.unit)

    def label(self) -> str:
        return self.numerator

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        head = say("rule_rate", lang, unit=self.unit, numerator=self.numerator, denominator=self.denominator)
        lines = [head, *describe_table(self.table, place, lang)]
        if self.when_absent is not None:
            lines.append(say(f"rule_absent_{self.when_absent}", lang, points=self.maximum()))
        return lines

    def questions(self) -> Iterator[Question]:
        yield Question(("numerator",), "count", self.numerator)
        yield Question(("denominator",), "count", self.denominator)

    def values(self, answer: Counts | None) -> AnswerValues:
        counts = answer._asdict() if answer is not None else {}
        return {(name,): count for name, count in counts.items() if count is not None}

    def labels(self) -> Mapping[Path, str]:
        return {}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        yield (), self.table

    def outcomes(self) -> Iterator[RuleOutcome]:
        values = ValueRange(ZERO, self.per if self.is_share else None)
        yield from band_outcomes(self.table, values.met_by)
        if self.when_absent is not None:
            yield RuleOutcome("absent", ("when_absent",))

    def reached(self, answer: Counts | None, place: Place) -> Iterator[RuleOutcome]:
        counts = answer or Counts(None, None)
        if self._is_absent(counts):
            yield RuleOutcome("absent", ("when_absent",))
        elif counts.numerator is not None and counts.denominator is not None:
            numerator = scaled(counts.numerator, self.per)
            yield from bands_reached(self.table.row(place), numerator, counts.denominator)

    def _check(self, counts: Counts, fields: Mapping[str, Given]) -> None:
        numerator, denominator = counts.numerator, counts.denominator
        if denominator is None:
            return
        if denominator == 0 and self.when_absent is None:
            _refuse(fields["denominator"], "denominator_zero", what=self.denominator)
        elif self.is_share and numerator is not None and numerator > denominator:
            code = "numerator_exceeds_denominator" if denominator else "numerator_of_nothing"
            _refuse(fields["numerator"], code, numerator=numerator, denominator=denominator)
        elif denominator == 0 and numerator:
            given = fields["denominator"]
            given.problems.warn("rate_unbounded", given.path, numerator=numerator, what=self.denominator)

    def _is_absent(self, counts: Counts) -> bool:
        """Whether there is no one to count. Five boys to no girl are births: their ratio has no bound."""
        nobody = counts.denominator is not None and not counts.denominator
        return nobody and (self.is_share or counts.numerator == 0)

    def _possible_points(self, counts: Counts, bands: PointScale) -> tuple[Decimal, Decimal]:
        """The fewest and the most points over the rates that are still possible where a count is missing."""
        if counts.denominator == 0:
            unbounded = points_at(bands, Decimal(1), ZERO)
            return unbounded, unbounded
        if counts.numerator == 0:
            return points_among(bands, ValueRange(ZERO, ZERO))
        highest = self.per if self.is_share else None
        return points_among(bands, ValueRange(ZERO, highest, above_low=counts.numerator is not None))

    def _perhaps_absent(self, counts: Counts, low: Decimal, high: Decimal) -> Score:
        """Where a count is missing, both may turn out to be 0, unless the other shows that they are not."""
        maximum = self.maximum()
        may_be_absent = self.when_absent is not None and not counts.numerator and not counts.denominator
        if may_be_absent and self.when_absent == "excluded":
            return perhaps_excluded(low, high, maximum)
        return Score(low, maximum if may_be_absent else high, maximum)


def _count(fields: Mapping[str, Given], name: str) -> Decimal | None:
    return read_count(fields[name]) if name in fields else None


def _refuse(given: Given, code: str, /, **params: object) -> None:
    given.problems.error(code, given.path, **params)

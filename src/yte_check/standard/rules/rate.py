"""«rate»: a count out of another count, times ``per`` (100 where none is named), against bands."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from yte_check.documents.language import Lang, say, show_ratio
from yte_check.documents.scalars import Number, Text
from yte_check.documents.shape import shape
from yte_check.standard.answering import Given
from yte_check.standard.band_words import describe_bands_by
from yte_check.standard.bands import (
    Band,
    BandsBy,
    Values,
    all_bands,
    bands_at,
    most_points,
    points_among,
    points_at,
    scaled,
)
from yte_check.standard.figures import read_count
from yte_check.standard.place import Place, one_of
from yte_check.standard.score import ZERO, Leaf, Score, excluded, known

_EXAMPLE = "{numerator: 95, denominator: 100}"


@dataclass(frozen=True, slots=True)
class Counts:
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
    when_absent: Literal["full", "excluded"] | None = None

    def __post_init__(self) -> None:
        one_of(bands=self.bands, bands_by=self.bands_by)

    @property
    def is_share(self) -> bool:
        """Whether the numerator is a part of the denominator and cannot exceed it."""
        return self.unit == "%"

    def maximum(self) -> Decimal:
        return most_points(all_bands(self.bands, self.bands_by))

    def read(self, given: Given) -> Counts | None:
        fields = given.fields(("numerator", "denominator"), _EXAMPLE) or {}
        counts = Counts(_count(fields, "numerator"), _count(fields, "denominator"))
        if counts == Counts(None, None):
            return None
        self._check(counts, fields)
        return counts

    def score(self, answer: Counts | None, place: Place) -> Score:
        counts = answer or Counts(None, None)
        if counts.denominator == 0:
            return excluded() if self.when_absent == "excluded" else known(self.maximum(), self.maximum())
        bands = bands_at(self.bands, self.bands_by, place)
        if counts.numerator is not None and counts.denominator is not None:
            points = points_at(bands, scaled(counts.numerator, self.per), counts.denominator)
            return known(points, self.maximum())
        low, high = points_among(bands, self._values(counts))
        return self._perhaps_absent(counts, low, high, "no" if answer is None else "partly")

    def explain(self, answer: Counts | None, place: Place, lang: Lang) -> str:
        if answer is None:
            return say("unanswered", lang)
        numerator, denominator = answer.numerator, answer.denominator
        if denominator == 0:
            return say(f"answer_absent_{self.when_absent}", lang, denominator=self.denominator)
        if numerator is None or denominator is None:
            absent = self.numerator if numerator is None else self.denominator
            return say(
                "answer_rate_partly",
                lang,
                given=numerator if denominator is None else denominator,
                absent=absent,
            )
        bands = bands_at(self.bands, self.bands_by, place)
        thresholds = [bound for band in bands for bound in band.thresholds()]
        value = show_ratio(scaled(numerator, self.per), denominator, thresholds, lang)
        return say("answer_rate", lang, numerator=numerator, denominator=denominator, value=value, unit=self.unit)

    def describe(self, place: Place, lang: Lang) -> list[str]:
        head = say("rule_rate", lang, unit=self.unit, numerator=self.numerator, denominator=self.denominator)
        lines = [head, *describe_bands_by(self.bands, self.bands_by, self.unit, place, lang)]
        if self.when_absent is not None:
            lines.append(say(f"rule_absent_{self.when_absent}", lang, points=self.maximum()))
        return lines

    def _check(self, counts: Counts, fields: Mapping[str, Given]) -> None:
        numerator, denominator = counts.numerator, counts.denominator
        if denominator is None:
            return
        if denominator == 0 and numerator:
            _refuse(fields["numerator"], "numerator_of_nothing", numerator=numerator)
        elif denominator == 0 and self.when_absent is None:
            _refuse(fields["denominator"], "denominator_zero", what=self.denominator)
        elif self.is_share and numerator is not None and numerator > denominator:
            _refuse(
                fields["numerator"],
                "numerator_exceeds_denominator",
                numerator=numerator,
                denominator=denominator,
            )

    def _values(self, counts: Counts) -> Values:
        """The rates that are still possible where a count is missing."""
        if counts.numerator == 0:
            return Values(ZERO, ZERO)
        highest = self.per if self.is_share else None
        return Values(ZERO, highest, above_low=counts.numerator is not None)

    def _perhaps_absent(self, counts: Counts, low: Decimal, high: Decimal, answered: Literal["partly", "no"]) -> Score:
        """A denominator that is not given may turn out to be 0, unless the numerator shows that it is not."""
        maximum = self.maximum()
        may_be_absent = self.when_absent is not None and counts.denominator is None and not counts.numerator
        if may_be_absent and self.when_absent == "full":
            high = maximum
        uncertain = (Leaf(low, high, maximum),) if may_be_absent and self.when_absent == "excluded" else ()
        return Score(low, high, maximum, answered, uncertain=uncertain)


def _count(fields: Mapping[str, Given], name: str) -> Decimal | None:
    return read_count(fields[name]) if name in fields else None


def _refuse(given: Given, code: str, /, **params: object) -> None:
    given.problems.error(code, given.path, **params)

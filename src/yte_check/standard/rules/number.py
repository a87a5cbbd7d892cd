"""“number”: one figure, such as an area in m² or a number of events, against bands."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal

from yte_check.documents.constraints import ExactlyOne
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.scalars import Text, YesNoFlag
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
    ValueRange,
    graded_table,
    points_among,
    points_at,
)
from yte_check.standard.rules.figures import read_count, read_measurement
from yte_check.standard.rules.outcomes import RuleOutcome, band_outcomes, bands_reached
from yte_check.standard.rules.proportional import Proportional, ProportionalBy
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.score import ZERO, Score, known
from yte_check.standard.units import is_percent


@shape
class NumberRule:
    type: Literal["number"]
    unit: Text
    question: Text
    whole: YesNoFlag = False
    """Whether it counts something; then a fraction is warned of."""
    bands: tuple[Band, ...] | None = None
    bands_by: BandsBy | None = None
    proportional: Proportional | None = None
    proportional_by: ProportionalBy | None = None

    CONSTRAINTS = (ExactlyOne(GRADED_BY),)

    @cached_property
    def table(self) -> BandTable:
        return graded_table(self, Domain(Decimal(100) if is_percent(self.unit) else None), self.unit)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return self.table.most()

    def read(self, given: Given) -> Decimal | None:
        value = given.value("{value: 12}")
        return read_count(value) if self.whole else read_measurement(value)

    def score(self, answer: Decimal | None, place: Place) -> Score:
        bands = self.table.at(place)
        if answer is not None:
            return known(points_at(bands, answer), self.maximum())
        low, high = points_among(bands, ValueRange(ZERO, None))
        return Score(low, high, self.maximum())

    def explain(self, answer: Decimal | None, place: Place, lang: Lang) -> str:
        if answer is None:
            return say("unanswered", lang)
        return say("answer_number", lang, value=answer, unit=self.unit)

    def label(self) -> str:
        return self.question

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        head = say("rule_number", lang, unit=self.unit, question=self.question)
        return [head, *describe_table(self.table, place, lang)]

    def questions(self) -> Iterator[Question]:
        yield Question((), "measurement", self.question, self.unit)

    def values(self, answer: Decimal | None) -> AnswerValues:
        return {} if answer is None else {(): answer}

    def labels(self) -> Mapping[Path, str]:
        return {}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        yield (), self.table

    def outcomes(self) -> Iterator[RuleOutcome]:
        yield from band_outcomes(self.table, ValueRange(ZERO, None).met_by)

    def reached(self, answer: Decimal | None, place: Place) -> Iterator[RuleOutcome]:
        if answer is not None:
            yield from bands_reached(self.table.row(place), answer)

"""“change”: a figure against that of the period before, by how much or by how many percent, against bands."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from yte_check.documents.constraints import ExactlyOne
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say, show_number, show_ratio, with_unit
from yte_check.documents.scalars import Text
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
    thresholds_of,
)
from yte_check.standard.rules.bounds import scaled
from yte_check.standard.rules.figures import read_measurement
from yte_check.standard.rules.outcomes import RuleOutcome, band_outcomes, bands_reached
from yte_check.standard.rules.proportional import Proportional, ProportionalBy
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.score import Score, excluded, known, perhaps_excluded

_EXAMPLE = "{value: 12, previous: 10}"
_HUNDRED = Decimal(100)
_LEAST_PERCENT = Decimal(-100)
"""Nothing is left of what there was."""


class TwoPeriods(NamedTuple):
    """The figure of this period and of the one before; None for one that was not given."""

    value: Decimal | None
    previous: Decimal | None


@shape
class ChangeRule:
    type: Literal["change"]
    question: Text
    unit: Text
    as_: Literal["difference", "percent"]
    bands: tuple[Band, ...] | None = None
    bands_by: BandsBy | None = None
    proportional: Proportional | None = None
    proportional_by: ProportionalBy | None = None
    when_absent: Literal["full", "excluded"] | None = None
    """What a rise from nothing counts in percent, where it has no rate; without it such an answer is refused."""

    CONSTRAINTS = (ExactlyOne(GRADED_BY),)

    @cached_property
    def in_percent(self) -> bool:
        """Whether the change is measured against what there was before."""
        return self.as_ == "percent"

    @cached_property
    def table(self) -> BandTable:
        return graded_table(self, Domain(None, low=self._least), "%" if self.in_percent else self.unit)

    @cached_property
    def _least(self) -> Decimal | None:
        return _LEAST_PERCENT if self.in_percent else None

    @cached_property
    def _values(self) -> ValueRange:
        return ValueRange(self._least, None)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return self.table.most()

    def read(self, given: Given) -> TwoPeriods | None:
        fields = given.fields(("value", "previous"), _EXAMPLE) or {}
        value, previous = (read_measurement(fields[name]) if name in fields else None for name in ("value", "previous"))
        if value is None and previous is None:
            return None
        if self.in_percent and previous == 0 and self.when_absent is None:
            here = fields["previous"]
            here.problems.error("previous_zero", here.path, question=self.question)
        return TwoPeriods(value, previous)

    def changed(self, answer: TwoPeriods) -> tuple[Decimal, Decimal] | None:
        """The change as numerator and denominator, in the unit of the bands; None where a figure is missing."""
        if answer.value is None or answer.previous is None:
            return None
        by = answer.value - answer.previous
        return (scaled(by, _HUNDRED), answer.previous) if self.in_percent else (by, Decimal(1))

    def score(self, answer: TwoPeriods | None, place: Place) -> Score:
        """The points of the change, or of every change that is still possible where a figure is missing."""
        periods, maximum = answer or TwoPeriods(None, None), self._most
        if self._is_absent(periods):
            return excluded(maximum) if self.when_absent == "excluded" else known(maximum, maximum)
        scale, change = self.table.at(place), self.changed(periods)
        if change is not None:
            return known(points_at(scale, *change), maximum)
        low, high = points_among(scale, self._still_possible(periods))
        if self.when_absent is None or periods.previous or not self.in_percent:
            return Score(low, high, maximum)
        return perhaps_excluded(low, high, maximum) if self.when_absent == "excluded" else Score(low, maximum, maximum)

    def _still_possible(self, periods: TwoPeriods) -> ValueRange:
        """The changes that the figures leave open: nothing falls by more than there was, nor rises by more than there
        is; and what is not nothing has not fallen by all of it."""
        value, previous = periods
        if not self.in_percent:
            return ValueRange(None if previous is None else -previous, value)
        return ValueRange(_LEAST_PERCENT, _LEAST_PERCENT if value == 0 else None, above_low=bool(value))

    def _is_absent(self, periods: TwoPeriods) -> bool:
        """Whether there was nothing before, of which nothing can be so many percent."""
        return self.in_percent and periods.previous == 0

    def explain(self, answer: TwoPeriods | None, place: Place, lang: Lang) -> str:
        if answer is None:
            return say("unanswered", lang)
        shown = {
            name: with_unit(show_number(figure, lang), self.unit) if figure is not None else "?"
            for name, figure in answer._asdict().items()
        }
        if self._is_absent(answer):
            return say(f"answer_change_{self.when_absent or 'nothing'}", lang, **shown)
        change = self.changed(answer)
        if change is None:
            return say("answer_change", lang, **shown, change=None)
        numerator, denominator = change
        by = show_ratio(abs(numerator), denominator, map(abs, thresholds_of(self.table.at(place))), lang)
        sign = "+" if numerator > 0 else "-" if numerator < 0 else ""
        return say("answer_change", lang, **shown, change=with_unit(f"{sign}{by}", self.table.unit))

    def label(self) -> str:
        return self.question

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        head = say(f"rule_change_{self.as_}", lang, unit=self.unit, question=self.question)
        lines = [head, *describe_table(self.table, place, lang)]
        if self.when_absent is not None:
            lines.append(say(f"rule_change_absent_{self.when_absent}", lang, points=self._most))
        return lines

    def questions(self) -> Iterator[Question]:
        yield Question(("value",), "measurement", self.question, self.unit)
        yield Question(("previous",), "measurement", self.question, self.unit, of_previous=True)

    def values(self, answer: TwoPeriods | None) -> AnswerValues:
        figures = answer._asdict() if answer is not None else {}
        return {(name,): figure for name, figure in figures.items() if figure is not None}

    def labels(self) -> Mapping[Path, str]:
        return {}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        yield (), self.table

    def outcomes(self) -> Iterator[RuleOutcome]:
        yield from band_outcomes(self.table, self._values.met_by)
        if self.when_absent is not None:
            yield RuleOutcome("absent", ("when_absent",))

    def reached(self, answer: TwoPeriods | None, place: Place) -> Iterator[RuleOutcome]:
        periods = answer or TwoPeriods(None, None)
        change = self.changed(periods)
        if self._is_absent(periods):
            yield RuleOutcome("absent", ("when_absent",))
        elif change is not None:
            yield from bands_reached(self.table.row(place), *change)

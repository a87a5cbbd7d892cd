"""“checklist”: items that are there or not, with points for each, or bands on their number."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal

from yte_check.documents.constraints import ExactlyOne, NotEmpty
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.language.notes import Word
from yte_check.documents.scalars import SignedPoints, Text, parse_yes_no
from yte_check.documents.shape import shape
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.band_words import describe_table
from yte_check.standard.rules.bands import AnyTable, Band, BandTable, Domain, band_table, points_at
from yte_check.standard.rules.outcomes import RuleOutcome, band_outcomes, bands_reached
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.score import ZERO, Score

Items = Mapping[str, bool]
"""The items that were answered; an item that is absent was not."""


@shape
class Checklist:
    type: Literal["checklist"]
    items: Mapping[Text, Text]
    points_each: SignedPoints | None = None
    bands: tuple[Band, ...] | None = None

    CONSTRAINTS = (NotEmpty("items"), ExactlyOne(("points_each", "bands")))

    @cached_property
    def table(self) -> BandTable:
        return band_table(self.bands, None, Domain(Decimal(len(self.items)), whole=True), "")

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return max(self.points_of(len(self.items)), ZERO) if self.bands is None else self.table.most()

    @cached_property
    def _examples(self) -> tuple[Word, Word]:
        """How an answer is written, with its key and without."""
        item = next(iter(self.items))
        return (
            Word("answer_example_items", f"{{items: {{{item}: yes}}}}", {"item": item}),
            Word("answer_example_item", f"{{{item}: yes}}", {"item": item}),
        )

    def read(self, given: Given) -> Items | None:
        fields = given.fields(("items",), self._examples[0])
        if not fields:
            return None
        items = fields["items"].fields(self.items, self._examples[1])
        answers = ((key, item.parsed(parse_yes_no)) for key, item in (items or {}).items())
        return {key: answer for key, answer in answers if answer is not None} or None

    def score(self, answer: Items | None, place: Place) -> Score:
        items = answer or {}
        sure = sum(items.values())
        possible = sure + len(self.items) - len(items)
        points = self._points[sure : possible + 1]
        return Score(min(points), max(points), self.maximum())

    def explain(self, answer: Items | None, place: Place, lang: Lang) -> str:
        if answer is None:
            return say("unanswered", lang)
        open_items = len(self.items) - len(answer)
        return say(
            "answer_checklist",
            lang,
            count=sum(answer.values()),
            of=len(self.items),
            unanswered=open_items or None,
        )

    def label(self) -> str:
        return ""

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        if self.points_each is not None:
            head = [say("rule_checklist_each", lang, points=self.points_each)]
        else:
            head = [say("rule_checklist_bands", lang), *describe_table(self.table, place, lang)]
        return [*head, say("rule_checklist_items", lang), *(f"  • {item}" for item in self.items.values())]

    def questions(self) -> Iterator[Question]:
        yield from (Question(("items", key), "yes_no", words) for key, words in self.items.items())

    def values(self, answer: Items | None) -> AnswerValues:
        return {("items", key): there for key, there in (answer or {}).items()}

    def labels(self) -> Mapping[Path, str]:
        return {("items", key): label for key, label in self.items.items()}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        if self.bands is not None:
            yield (), self.table

    def outcomes(self) -> Iterator[RuleOutcome]:
        yield from (RuleOutcome("item", ("items", key), answer) for key in self.items for answer in (True, False))
        if self.bands is not None:
            yield from band_outcomes(self.table, lambda _: map(Decimal, range(len(self.items) + 1)))

    def reached(self, answer: Items | None, place: Place) -> Iterator[RuleOutcome]:
        items = answer or {}
        yield from (RuleOutcome("item", ("items", key), there) for key, there in items.items())
        if self.bands is not None and len(items) == len(self.items):
            yield from bands_reached(self.table.row(place), Decimal(sum(items.values())))

    @cached_property
    def _points(self) -> tuple[Decimal, ...]:
        return tuple(self.points_of(count) for count in range(len(self.items) + 1))

    def points_of(self, count: int) -> Decimal:
        """The points of so many items."""
        if self.points_each is not None:
            return self.points_each * count
        return points_at(self.bands or (), Decimal(count))

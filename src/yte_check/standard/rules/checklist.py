"""“checklist”: items that are there or not, with points for each, or bands on their number; by place or not."""

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
from yte_check.standard.rules.band_words import describe_points, describe_table
from yte_check.standard.rules.bands import AnyTable, Band, BandsBy, BandTable, Domain, PointScale, band_table, points_at
from yte_check.standard.rules.outcomes import RuleOutcome, band_outcomes, bands_reached
from yte_check.standard.rules.points_by import PointsBy
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.rules.table import PlaceTable, table
from yte_check.standard.score import ZERO, Score

Items = Mapping[str, bool]
"""The items that were answered; an item that is absent was not."""


@shape
class Checklist:
    type: Literal["checklist"]
    items: Mapping[Text, Text]
    points_each: SignedPoints | None = None
    points_each_by: PointsBy | None = None
    bands: tuple[Band, ...] | None = None
    bands_by: BandsBy | None = None

    CONSTRAINTS = (NotEmpty("items"), ExactlyOne(("points_each", "points_each_by", "bands", "bands_by")))

    @cached_property
    def banded(self) -> BandTable | None:
        """The bands on the number of items; None where each item has its points."""
        if self.bands is None and self.bands_by is None:
            return None
        return band_table(self.bands, self.bands_by, Domain(Decimal(len(self.items)), whole=True), "")

    @cached_property
    def each(self) -> PlaceTable[Decimal]:
        """The points of every item, where each has its own."""
        return table("points_each", self.points_each or ZERO, self.points_each_by)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        if self.banded is not None:
            return self.banded.most()
        return max((*(row.value * len(self.items) for row in self.each.rows()), ZERO))

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
        by_count = self.by_count.at(place)
        points = by_count[sure : possible + 1]
        return Score(min(points), max(points), self._most if self.points_each_by is None else max(by_count[-1], ZERO))

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
        if self.banded is not None:
            head = [say("rule_checklist_bands", lang), *describe_table(self.banded, place, lang)]
        elif self.points_each is not None:
            head = [say("rule_checklist_each", lang, points=self.points_each)]
        else:
            head = [say("rule_checklist_each_by", lang), *describe_points(self.each, place, lang)]
        return [*head, say("rule_checklist_items", lang), *(f"  • {item}" for item in self.items.values())]

    def questions(self) -> Iterator[Question]:
        yield from (Question(("items", key), "yes_no", words) for key, words in self.items.items())

    def values(self, answer: Items | None) -> AnswerValues:
        return {("items", key): there for key, there in (answer or {}).items()}

    def labels(self) -> Mapping[Path, str]:
        return {("items", key): label for key, label in self.items.items()}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        """The bands, or where places differ in the points of an item, what all items are worth."""
        if self.banded is not None:
            yield (), self.banded
        elif self.each.by:
            yield (), self.each.mapped(lambda points: points * len(self.items))

    def outcomes(self) -> Iterator[RuleOutcome]:
        yield from (RuleOutcome("item", ("items", key), answer) for key in self.items for answer in (True, False))
        if self.banded is not None:
            yield from band_outcomes(self.banded, lambda _: map(Decimal, range(len(self.items) + 1)))
        elif self.each.by:
            yield from (RuleOutcome("row", row.path, place=row.place) for row in self.each.rows())

    def reached(self, answer: Items | None, place: Place) -> Iterator[RuleOutcome]:
        items = answer or {}
        yield from (RuleOutcome("item", ("items", key), there) for key, there in items.items())
        if self.banded is not None and len(items) == len(self.items):
            yield from bands_reached(self.banded.row(place), Decimal(sum(items.values())))
        elif self.banded is None and self.each.by and any(items.values()):
            row = self.each.row(place)
            yield RuleOutcome("row", row.path, place=row.place)

    @cached_property
    def by_count(self) -> PlaceTable[tuple[Decimal, ...]]:
        """The points of 0, 1, 2 … items."""
        counts = range(len(self.items) + 1)

        def banded(bands: PointScale) -> tuple[Decimal, ...]:
            return tuple(points_at(bands, Decimal(count)) for count in counts)

        if self.banded is not None:
            return self.banded.mapped(banded)
        return self.each.mapped(lambda points: tuple(points * count for count in counts))

"""“yes_no”: one question, all its points for a yes; how many that are may differ by place."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal

from yte_check.documents.constraints import ExactlyOne
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.scalars import SignedPoints, Text, parse_yes_no
from yte_check.documents.shape import shape
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.band_words import describe_points
from yte_check.standard.rules.bands import AnyTable
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.points_by import PointsBy
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.rules.table import PlaceTable, table
from yte_check.standard.score import ZERO, Score, known


@shape
class YesNo:
    type: Literal["yes_no"]
    points: SignedPoints | None = None
    points_by: PointsBy | None = None
    question: Text

    CONSTRAINTS = (ExactlyOne(("points", "points_by")),)

    @cached_property
    def table(self) -> PlaceTable[Decimal]:
        return table("points", self.points or ZERO, self.points_by)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return max((*(row.value for row in self.table.rows()), ZERO))

    def read(self, given: Given) -> bool | None:
        return given.value("{value: yes}").parsed(parse_yes_no)

    def score(self, answer: bool | None, place: Place) -> Score:
        if self.points is not None:
            points, most = self.points, self._most
        else:
            points = self.table.at(place)
            most = max(points, ZERO)
        if answer is None:
            return Score(min(points, ZERO), most, most)
        return known(points if answer else ZERO, most)

    def explain(self, answer: bool | None, place: Place, lang: Lang) -> str:
        return say("unanswered" if answer is None else "yes" if answer else "no", lang)

    def label(self) -> str:
        return self.question

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        if self.points is not None:
            return [say("rule_yes_no", lang, question=self.question, points=self.points)]
        return [say("rule_yes_no_by", lang, question=self.question), *describe_points(self.table, place, lang)]

    def questions(self) -> Iterator[Question]:
        yield Question((), "yes_no", self.question)

    def values(self, answer: bool | None) -> AnswerValues:
        return {} if answer is None else {(): answer}

    def labels(self) -> Mapping[Path, str]:
        return {}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        yield (), self.table

    def outcomes(self) -> Iterator[RuleOutcome]:
        for row in self.table.rows():
            yield from self.reached(True, row.place)
        yield RuleOutcome("answer", (), False)

    def reached(self, answer: bool | None, place: Place) -> Iterator[RuleOutcome]:
        if answer:
            row = self.table.row(place)
            yield RuleOutcome("answer", row.path if self.table.by else (), answer, row.place)
        elif answer is not None:
            yield RuleOutcome("answer", (), answer)

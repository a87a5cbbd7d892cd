"""“yes_no”: one question, all its points for a yes."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.scalars import SignedPoints, Text, parse_yes_no
from yte_check.documents.shape import shape
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.bands import AnyTable
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.rules.table import table
from yte_check.standard.score import ZERO, Score, known


@shape
class YesNo:
    type: Literal["yes_no"]
    points: SignedPoints
    question: Text

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return max(self.points, ZERO)

    def read(self, given: Given) -> bool | None:
        return given.value("{value: yes}").parsed(parse_yes_no)

    def score(self, answer: bool | None, place: Place) -> Score:
        if answer is None:
            return Score(min(self.points, ZERO), self.maximum(), self.maximum())
        return known(self.points if answer else ZERO, self.maximum())

    def explain(self, answer: bool | None, place: Place, lang: Lang) -> str:
        return say("unanswered" if answer is None else "yes" if answer else "no", lang)

    def label(self) -> str:
        return self.question

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        return [say("rule_yes_no", lang, question=self.question, points=self.points)]

    def questions(self) -> Iterator[Question]:
        yield Question((), "yes_no", self.question)

    def values(self, answer: bool | None) -> AnswerValues:
        return {} if answer is None else {(): answer}

    def labels(self) -> Mapping[Path, str]:
        return {}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        yield (), table("points", self.points, None)

    def outcomes(self) -> Iterator[RuleOutcome]:
        yield from (RuleOutcome("answer", (), answer) for answer in (True, False))

    def reached(self, answer: bool | None, place: Place) -> Iterator[RuleOutcome]:
        if answer is not None:
            yield RuleOutcome("answer", (), answer)

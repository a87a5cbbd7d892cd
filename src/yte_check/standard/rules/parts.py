"""“parts”: several rules under one indicator; their points add up."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal

from yte_check.documents.constraints import NotEmpty
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.record import replaced
from yte_check.documents.scalars import Text
from yte_check.documents.shape import shape
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.bands import AnyTable
from yte_check.standard.rules.leaf import LeafRule
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.questions import AnswerValues, Question, under
from yte_check.standard.score import ZERO, Score, total

PartAnswers = Mapping[str, Any]
"""The answers of the parts by name; a part that is absent was not answered."""


@shape
class Parts:
    type: Literal["parts"]
    parts: Mapping[Text, LeafRule]

    CONSTRAINTS = (NotEmpty("parts"),)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return sum((rule.maximum() for rule in self.parts.values()), ZERO)

    def read(self, given: Given) -> PartAnswers | None:
        fields = given.fields(self.parts, f"{{{next(iter(self.parts))}: …}}") or {}
        answers = {name: self.parts[name].read(part) for name, part in fields.items()}
        return {name: answer for name, answer in answers.items() if answer is not None} or None

    def score(self, answer: PartAnswers | None, place: Place) -> Score:
        answers = answer or {}
        return total(rule.score(answers.get(name), place) for name, rule in self.parts.items())

    def explain(self, answer: PartAnswers | None, place: Place, lang: Lang) -> str:
        if answer is None:
            return say("unanswered", lang)
        said = ((rule.label(), rule.explain(answer.get(name), place, lang)) for name, rule in self.parts.items())
        return "; ".join(f"{label}: {words}" if label else words for label, words in said)

    def label(self) -> str:
        return ""

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        lines = []
        for order, (name, rule) in enumerate(self.parts.items(), start=1):
            head = say("rule_part", lang, name=name) if keys else say("rule_part_order", lang, order=order)
            lines.append(say("rule_part_most", lang, part=head, points=rule.maximum()))
            lines.extend(f"  {line}" for line in rule.describe(place, lang, keys))
        return lines

    def questions(self) -> Iterator[Question]:
        for name, rule in self.parts.items():
            yield from under(name, rule.questions())

    def values(self, answer: PartAnswers | None) -> AnswerValues:
        return {
            (name, *path): value
            for name, part in (answer or {}).items()
            for path, value in self.parts[name].values(part).items()
        }

    def labels(self) -> Mapping[Path, str]:
        return {}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        for name, rule in self.parts.items():
            yield from ((("parts", name, *holder), table) for holder, table in rule.tables())

    def outcomes(self) -> Iterator[RuleOutcome]:
        for name, rule in self.parts.items():
            yield from _under(name, rule.outcomes())

    def reached(self, answer: PartAnswers | None, place: Place) -> Iterator[RuleOutcome]:
        for name, part in (answer or {}).items():
            yield from _under(name, self.parts[name].reached(part, place))


def _under(name: str, outcomes: Iterable[RuleOutcome]) -> Iterator[RuleOutcome]:
    return (replaced(outcome, path=("parts", name, *outcome.path)) for outcome in outcomes)

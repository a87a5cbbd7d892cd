"""“parts”: several rules under one indicator, or under a part of it; their points add up."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal, Union

from yte_check.documents.constraints import NotEmpty
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.record import replaced
from yte_check.documents.scalars import Text
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Tagged
from yte_check.standard.knockout import KnockoutMark
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given, NotApplicable, not_applicable
from yte_check.standard.rules.bands import AnyTable, BandTable
from yte_check.standard.rules.base import Rule
from yte_check.standard.rules.leaf import Leaf
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.questions import AnswerValues, Question, under
from yte_check.standard.rules.table import EVERYWHERE, places_of
from yte_check.standard.score import ZERO, Score, excluded, perhaps_left_out, total

PartAnswers = Mapping[str, Any]
"""The answers of the parts by name; a part that is absent was not answered."""


@shape
class Parts:
    type: Literal["parts"]
    title: Text | None = None
    """Of a part that has parts itself: what they are together."""
    parts: Mapping[Text, Annotated[Union[Leaf, "Parts"], Tagged("type")]]
    may_not_apply: tuple[Text, ...] = ()
    """The parts of which a station may say, with a reason, that they do not apply."""
    knockouts: Mapping[Text, KnockoutMark] | None = None
    """The parts that fail the whole set when they come to so little."""

    CONSTRAINTS = (NotEmpty("parts"),)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        """Of parts that are worth more here and less there, the most that they come to together anywhere."""
        return max(map(self.most_at, self.places)) if self.places else self.most_at(EVERYWHERE)

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every place at which some part is worth something else; none where they are worth the same everywhere."""
        parts = [rule for rule in self.parts.values() if varies(rule)]
        return tuple(places_of(table for rule in parts for _, table in rule.tables()))

    def most_at(self, place: Place) -> Decimal:
        """The most points that all parts give together at a place that tells apart what they do."""
        each = (rule.score(None, place).max if varies(rule) else rule.maximum() for rule in self.parts.values())
        return sum(each, ZERO)

    def read(self, given: Given) -> PartAnswers | None:
        fields = given.fields(self.parts, f"{{{next(iter(self.parts))}: …}}") or {}
        answers = {name: self._read_part(name, part) for name, part in fields.items()}
        return {name: answer for name, answer in answers.items() if answer is not None} or None

    def score(self, answer: PartAnswers | None, place: Place) -> Score:
        answers = answer or {}
        if not self.may_not_apply:
            return total(rule.score(answers.get(name), place) for name, rule in self.parts.items())
        return total(self.score_part(name, answers.get(name), place) for name in self.parts)

    def score_part(self, name: str, answer: Any, place: Place) -> Score:
        """The points of one part."""
        rule = self.parts[name]
        if isinstance(answer, NotApplicable):
            return excluded(rule.score(None, place).max)
        score = rule.score(answer, place)
        return perhaps_left_out(score) if answer is None and name in self.may_not_apply else score

    def _read_part(self, name: str, given: Given) -> Any:
        if not isinstance(given.raw, dict):
            return self.parts[name].read(given)
        reason, left = not_applicable(given, given.raw, name in self.may_not_apply)
        if reason is not None:
            return NotApplicable(reason)
        return self.parts[name].read(Given(left or None, given.path, given.problems))

    def explain(self, answer: PartAnswers | None, place: Place, lang: Lang) -> str:
        if answer is None:
            return say("unanswered", lang)
        said = ((rule.label(), explained(rule, answer.get(name), place, lang)) for name, rule in self.parts.items())
        return "; ".join(f"{label}: {words}" if label else words for label, words in said)

    def label(self) -> str:
        return self.title or ""

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        lines = []
        for order, (name, rule) in enumerate(self.parts.items(), start=1):
            head = say("rule_part", lang, name=name) if keys else say("rule_part_order", lang, order=order)
            lines.append(
                say(
                    "rule_part_most", lang, part=head, points=rule.maximum(),
                    title=rule.title if isinstance(rule, Parts) else None, struck=self._struck_words(name, lang),
                    left_out=say("rule_part_left_out", lang) if name in self.may_not_apply else None,
                )
            )  # fmt: skip
            lines.extend(f"  {line}" for line in rule.describe(place, lang, keys))
        return lines

    def _struck_words(self, name: str, lang: Lang) -> str | None:
        mark = (self.knockouts or {}).get(name)
        if mark is None:
            return None
        if mark.below is None:
            return say("rule_struck_at_zero", lang)
        return say("rule_struck_below", lang, points=mark.below)

    def questions(self) -> Iterator[Question]:
        for name, rule in self.parts.items():
            yield from under((name,), rule.questions())

    def values(self, answer: PartAnswers | None) -> AnswerValues:
        return {
            (name, *path): value
            for name, part in _answered(answer)
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
        for name, part in _answered(answer):
            yield from _under(name, self.parts[name].reached(part, place))


def explained(rule: Rule[Any], answer: Any, place: Place, lang: Lang) -> str:
    """The answer to a part in a few words, or why it does not apply."""
    if isinstance(answer, NotApplicable):
        return say("answer_not_applicable", lang, reason=answer.reason)
    return rule.explain(answer, place, lang)


def varies(rule: Rule[Any]) -> bool:
    """Whether a rule is worth more in one place than in another, so that only a whole of several is worth the same."""
    if isinstance(rule, Parts):
        return any(map(varies, rule.parts.values()))
    return any(table.by and not holder and not isinstance(table, BandTable) for holder, table in rule.tables())


def _answered(answers: PartAnswers | None) -> Iterator[tuple[str, Any]]:
    yield from ((name, part) for name, part in (answers or {}).items() if not isinstance(part, NotApplicable))


def _under(name: str, outcomes: Iterable[RuleOutcome]) -> Iterator[RuleOutcome]:
    return (replaced(outcome, path=("parts", name, *outcome.path)) for outcome in outcomes)

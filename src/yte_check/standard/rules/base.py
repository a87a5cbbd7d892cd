"""What every rule type can do."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Protocol, TypeVar

from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.bands import AnyTable
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.score import Score

A = TypeVar("A")


class Rule(Protocol[A]):
    """A rule of a closed list: data that can be read, scored and put into words.

    An answer of None means that nothing was answered.
    """

    def maximum(self) -> Decimal:
        """The most points that the rule gives anywhere."""
        ...

    def read(self, given: Given) -> A | None:
        """The answer that stands in a file; what cannot be read goes to the problems of ``given``."""
        ...

    def score(self, answer: A | None, place: Place) -> Score:
        """The points of an answer at a place."""
        ...

    def explain(self, answer: A | None, place: Place, lang: Lang) -> str:
        """The answer in a few words, with its figures."""
        ...

    def label(self) -> str:
        """What is asked or counted, in the words of the rule; empty where the answer says it itself."""
        ...

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        """The rule in words, a line each; the tables whole where the place leaves the row open.

        ``keys`` are those that a YAML text is written with; who fills in a form never sees them.
        """
        ...

    def questions(self) -> Iterator[Question]:
        """The values that an answer is made of, in the order in which a station is asked."""
        ...

    def values(self, answer: A | None) -> AnswerValues:
        """The values that an answer is made of."""
        ...

    def labels(self) -> Mapping[Path, str]:
        """The words that stand in the rule under keys of its own, by their path; a key is the second step of it."""
        ...

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        """Everything that the rule gives points by: what holds each table, and the table."""
        ...

    def outcomes(self) -> Iterator[RuleOutcome]:
        """Everything that the rule can decide, in the order of its text."""
        ...

    def reached(self, answer: A | None, place: Place) -> Iterator[RuleOutcome]:
        """Which of its outcomes an answer comes to at a place; what is still open is not reached."""
        ...

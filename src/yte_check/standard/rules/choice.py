"""“choice”: one of several described states, each with its points."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal

from yte_check.documents.constraints import ExactlyOne, NotEmpty
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, say
from yte_check.documents.language.notes import Word
from yte_check.documents.scalars import SignedPoints, Text, YesNoFlag, parse_text
from yte_check.documents.shape import shape
from yte_check.documents.suggestions import nearest
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.band_words import describe_rows
from yte_check.standard.rules.bands import AnyTable
from yte_check.standard.rules.outcomes import RuleOutcome
from yte_check.standard.rules.points_by import PointsBy
from yte_check.standard.rules.questions import AnswerValues, Question
from yte_check.standard.rules.table import PlaceTable, table
from yte_check.standard.score import ZERO, Score, known


@shape
class ChoiceOption:
    """A state that a station can be in: what it is called and what it is worth."""

    label: Text
    points: SignedPoints | None = None
    points_by: PointsBy | None = None
    knockout: YesNoFlag = False
    """Whether a station in this state fails the whole set, whatever else it scores."""

    CONSTRAINTS = (ExactlyOne(("points", "points_by")),)

    @cached_property
    def table(self) -> PlaceTable[Decimal]:
        return table("points", self.points or ZERO, self.points_by)

    def at(self, place: Place) -> Decimal:
        return self.table.at(place)


@shape
class Choice:
    type: Literal["choice"]
    options: Mapping[Text, ChoiceOption]

    CONSTRAINTS = (NotEmpty("options"),)

    def maximum(self) -> Decimal:
        return self._most

    @cached_property
    def _most(self) -> Decimal:
        return max(ZERO, *(row.value for option in self.options.values() for row in option.table.rows()))

    def read(self, given: Given) -> str | None:
        value = given.value(f"{{value: {next(iter(self.options))}}}")
        answer = value.parsed(parse_text)
        if answer is None or answer in self.options:
            return answer
        known_options = {**self.options, **{option.label: option for option in self.options.values()}}
        near = nearest(answer, known_options)
        suggestion = next((key for key, option in self.options.items() if near in (key, option.label)), None)
        options = tuple(
            Word("option_named", key, {"key": key, "label": option.label}) for key, option in self.options.items()
        )
        value.problems.error("unknown_value", value.path, text=answer, allowed=options, nearest=suggestion)
        return None

    def score(self, answer: str | None, place: Place) -> Score:
        if answer is not None:
            return known(self.options[answer].at(place), self.maximum())
        points = [option.at(place) for option in self.options.values()]
        return Score(min(points), max(points), self.maximum())

    def explain(self, answer: str | None, place: Place, lang: Lang) -> str:
        return say("unanswered", lang) if answer is None else self.options[answer].label

    def label(self) -> str:
        return ""

    def describe(self, place: Place, lang: Lang, keys: bool = True) -> list[str]:
        lines = [say("rule_choice", lang)]
        for key, option in self.options.items():
            label = say("rule_option_key", lang, key=key, label=option.label) if keys else option.label
            struck = say("rule_struck", lang) if option.knockout else None
            if not option.table.by:
                lines.append(say("rule_option", lang, label=label, points=option.at(place), struck=struck))
                continue
            lines.append(say("rule_option_by", lang, label=label, struck=struck))
            rows = describe_rows(option.table, place, lambda points: [say("points_of", lang, points=points)], lang)
            lines.extend(f"    {row}" for row in rows)
        return lines

    def questions(self) -> Iterator[Question]:
        yield Question((), "choice", "", options={key: option.label for key, option in self.options.items()})

    def values(self, answer: str | None) -> AnswerValues:
        return {} if answer is None else {(): answer}

    def labels(self) -> Mapping[Path, str]:
        return {("options", key, "label"): option.label for key, option in self.options.items()}

    def tables(self) -> Iterator[tuple[Path, AnyTable]]:
        yield from ((("options", key), option.table) for key, option in self.options.items())

    def outcomes(self) -> Iterator[RuleOutcome]:
        for key, option in self.options.items():
            for row in option.table.rows():
                yield from self.reached(key, row.place)

    def reached(self, answer: str | None, place: Place) -> Iterator[RuleOutcome]:
        if answer is not None:
            table = self.options[answer].table
            row = table.row(place)
            yield RuleOutcome("option", ("options", answer, *(row.path if table.by else ())), place=row.place)

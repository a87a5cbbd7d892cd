"""«choice»: one of several described states, each with its points."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Literal

from yte_check.documents.constraints import ExactlyOne, NotEmpty
from yte_check.documents.language import Lang, say
from yte_check.documents.scalars import Points, Text, parse_text
from yte_check.documents.shape import shape
from yte_check.documents.suggestions import nearest
from yte_check.standard.place import Place, PointsBy
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.band_words import describe_rows
from yte_check.standard.rules.outcomes import Outcome, row_of, rows_of
from yte_check.standard.rules.questions import Question
from yte_check.standard.score import Score, known


@shape
class Option:
    """A state that a station can be in: what it is called and what it is worth."""

    label: Text
    points: Points | None = None
    points_by: PointsBy | None = None

    CONSTRAINTS = (ExactlyOne(("points", "points_by")),)

    def at(self, place: Place) -> Decimal:
        if self.points_by is not None:
            return self.points_by.at(place)
        return self.points or Decimal(0)

    def rows(self) -> tuple[Decimal, ...]:
        return self.points_by.rows() if self.points_by is not None else (self.points or Decimal(0),)


@shape
class Choice:
    type: Literal["choice"]
    options: Mapping[Text, Option]

    CONSTRAINTS = (NotEmpty("options"),)

    def maximum(self) -> Decimal:
        return max(points for option in self.options.values() for points in option.rows())

    def read(self, given: Given) -> str | None:
        value = given.value(f"{{value: {next(iter(self.options))}}}")
        answer = value.parsed(parse_text)
        if answer is None or answer in self.options:
            return answer
        known_options = {**self.options, **{option.label: option for option in self.options.values()}}
        near = nearest(answer, known_options)
        suggestion = next((key for key, option in self.options.items() if near in (key, option.label)), None)
        value.problems.error("unknown_value", value.path, text=answer, allowed=tuple(self.options), nearest=suggestion)
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
            if option.points_by is None:
                lines.append(say("rule_option", lang, label=label, points=option.at(place)))
                continue
            lines.append(say("rule_option_by", lang, label=label))
            table = option.points_by
            rows = describe_rows(
                table.zone, table.region, place, lambda points: [say("points_of", lang, points=points)], lang
            )
            lines.extend(f"    {row}" for row in rows)
        return lines

    def questions(self) -> Iterator[Question]:
        yield Question((), "choice", "", options={key: option.label for key, option in self.options.items()})

    def outcomes(self) -> Iterator[Outcome]:
        for key, option in self.options.items():
            for place in rows_of(option.points_by):
                yield from self.reached(key, place)

    def reached(self, answer: str | None, place: Place) -> Iterator[Outcome]:
        if answer is not None:
            table = self.options[answer].points_by
            path, row = row_of("points", table, place)
            yield Outcome("option", ("options", answer, *(path if table is not None else ())), place=row)

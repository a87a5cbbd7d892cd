"""What a cross-check compares: figures of a submission by name, one or several added up."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal

from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal, Scalar
from yte_check.standard.rules import AnyRule, Rate
from yte_check.standard.rules.leaves import leaves, named, part_of
from yte_check.standard.rules.questions import Question
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission

POPULATION = "population"
_COUNTS = ("numerator", "denominator")
_LETTERS = "[A-ZĐ]{1,7}"
_STEP = "[A-ZĐ]{0,4}[0-9]{1,4}[a-zđ]?"
_NUMBER = rf"(?!0)(?:(?:{_LETTERS}[./-])*{_STEP}(?:[./-]{_STEP})*|{_LETTERS})"
"""A number as a document prints it: “32”, “15.1”, “II.3”, “A1-2”. What stands in letters behind a figure is a part."""
_PATTERN = rf"({_NUMBER})(?:\.([A-Za-z_][A-Za-z0-9_.-]*))?\.(numerator|denominator)"
_NAME = re.compile(_PATTERN)
_SCHEMA_PATTERN = f"^(?:{POPULATION}|{_PATTERN})$"

Figures = Mapping[str, int]
"""Whole figures of a submission by their names; what is not answered is not there."""


@record
class FigureName:
    """A count of a rate: “32.denominator”, or “30.dan_so.denominator” of a part; or the station's population."""

    text: str
    indicator: int | None = None
    part: str | None = None
    count: Literal["numerator", "denominator"] | None = None

    def rule(self, standard: Standard) -> AnyRule | None:
        """The rule that asks for the figure, if the standard has it."""
        indicator = standard.indicators.get(self.indicator or 0)
        if indicator is None:
            return None
        return part_of(indicator.scoring, self.part)

    def question(self, standard: Standard) -> Question | None:
        """The question that the figure answers; None where the standard asks for no such count."""
        rule = self.rule(standard)
        asked = rule.questions() if rule is not None and self.count is not None else ()
        return next((each for each in asked if each.kind == "count" and each.path == (self.count,)), None)


@record
class Quantity:
    """One figure, or the sum of several."""

    names: tuple[FigureName, ...]

    @property
    def text(self) -> str:
        return " + ".join(name.text for name in self.names)

    @property
    def indicators(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(name.indicator for name in self.names if name.indicator is not None))

    def value(self, figures: Figures) -> int | None:
        """The sum; None where a figure of it is missing."""
        values = [figures.get(name.text) for name in self.names]
        return None if None in values else sum(value for value in values if value is not None)


def parse_quantity(raw: object) -> Quantity:
    """“32.denominator”, or a list of such names whose figures are added up."""
    written = raw if isinstance(raw, list) else [raw]
    if not written:
        raise Refusal("missing_value")
    return Quantity(tuple(_parse_name(each) for each in written))


def _parse_name(raw: object) -> FigureName:
    if raw == POPULATION:
        return FigureName(POPULATION)
    found = _NAME.fullmatch(raw) if isinstance(raw, str) else None
    if found is None:
        raise Refusal("figure_name_form", text=str(raw) if isinstance(raw, str) else None)
    number, part, count = found.groups()
    kind: Any = count
    return FigureName(found[0], parse_item_number(number), part, kind)


_ONE = {"type": "string", "pattern": _SCHEMA_PATTERN}
FigureSum = Annotated[
    Quantity, Scalar(parse_quantity, {"anyOf": [_ONE, {"type": "array", "minItems": 1, "items": _ONE}]})
]


def figures_of(submission: Submission, standard: Standard) -> dict[str, int]:
    """Every count that the station gave, by its name."""
    found = {POPULATION: submission.station.population} if submission.station.population is not None else {}
    for number, indicator in standard.indicators.items():
        for path, value in indicator.scoring.values(submission.answer(number).answer).items():
            if path and path[-1] in _COUNTS and isinstance(value, Decimal) and value == value.to_integral_value():
                found[".".join((str(number), *map(str, path)))] = int(value)
    return found


def rates_of(standard: Standard) -> Iterator[tuple[str, int, Rate]]:
    """Every rate of a standard: its name, its indicator, its rule."""
    for number, indicator in standard.indicators.items():
        for steps, rule in leaves(indicator.scoring):
            if isinstance(rule, Rate):
                yield named((str(number), *steps)), number, rule

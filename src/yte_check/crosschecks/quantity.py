"""What a cross-check compares: figures of a submission by name, one or several added up."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal, Scalar
from yte_check.standard.rules import AnyRule, Counts, Parts, Rate
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission

POPULATION = "population"
_PATTERN = r"([1-9]\d{0,3})(?:\.([A-Za-z0-9_-]+))?\.(numerator|denominator)"
_NAME = re.compile(_PATTERN)
_SCHEMA_PATTERN = f"^(?:{POPULATION}|{_PATTERN})$"

Figures = Mapping[str, int]
"""Whole figures of a submission by their names; what is not answered is not there."""


@record
class FigureName:
    """A count of a rate: «32.denominator», or «30.dan_so.denominator» of a part; or the station's population."""

    text: str
    indicator: int | None = None
    part: str | None = None
    count: Literal["numerator", "denominator"] | None = None

    def rule(self, standard: Standard) -> AnyRule | None:
        """The rule that asks for the figure, if the standard has it."""
        indicator = standard.indicators.get(self.indicator or 0)
        if indicator is None:
            return None
        rule: AnyRule = indicator.scoring
        if self.part is None:
            return rule
        return rule.parts.get(self.part) if isinstance(rule, Parts) else None


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
    """«32.denominator», or a list of such names whose figures are added up."""
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
    return FigureName(found[0], int(number), part, kind)


_ONE = {"type": "string", "pattern": _SCHEMA_PATTERN}
FigureSum = Annotated[
    Quantity, Scalar(parse_quantity, {"anyOf": [_ONE, {"type": "array", "minItems": 1, "items": _ONE}]})
]


def figures_of(submission: Submission, standard: Standard) -> dict[str, int]:
    """Every count that the station gave, by its name."""
    found = {POPULATION: submission.station.population} if submission.station.population is not None else {}
    for number, indicator in standard.indicators.items():
        for name, count in _counts(str(number), indicator.scoring, submission.answer(number).answer):
            found[name] = count
    return found


def _counts(name: str, rule: AnyRule, answer: Any) -> Iterator[tuple[str, int]]:
    if answer is None:
        return
    if isinstance(rule, Parts):
        for part, inner in rule.parts.items():
            yield from _counts(f"{name}.{part}", inner, answer.get(part))
    elif isinstance(rule, Rate) and isinstance(answer, Counts):
        for kind, count in (("numerator", answer.numerator), ("denominator", answer.denominator)):
            if count is not None and count == count.to_integral_value():
                yield f"{name}.{kind}", int(count)


def rates_of(standard: Standard) -> Iterator[tuple[str, int, Rate]]:
    """Every rate of a standard: its name, its indicator, its rule."""
    for number, indicator in standard.indicators.items():
        rule: AnyRule = indicator.scoring
        if isinstance(rule, Rate):
            yield str(number), number, rule
        elif isinstance(rule, Parts):
            for part, inner in rule.parts.items():
                if isinstance(inner, Rate):
                    yield f"{number}.{part}", number, inner

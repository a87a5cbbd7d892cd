"""The table that a program reads: a row a station and year, a column a question, named by its path."""

from collections.abc import Iterator, Mapping
from typing import Literal

from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.diagnostics import Path
from yte_check.documents.plain_names import plain
from yte_check.documents.record import record
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import REGION, ZONE
from yte_check.standard.rules import AnyRule, Parts
from yte_check.standard.rules.leaves import Steps
from yte_check.standard.rules.questions import Question
from yte_check.standard.zones import TERRAINS

ColumnKind = Literal["text", "whole", "count", "measurement", "yes_no", "choice"]
"""``count`` and ``whole`` are whole numbers, a ``measurement`` has up to six decimals."""
NOT_APPLICABLE = "not_applicable"
TERRAIN, KM = "terrain", "nearest_hospital_km"
IDENTITY: Mapping[str, ColumnKind] = {
    "code": "text", "commune": "text", "province": "text", "year": "whole", ZONE: "whole", REGION: "text",
    TERRAIN: "text", KM: "measurement",
}  # fmt: skip
"""The columns that every table has, in their order."""


@record
class TableColumn:
    """``path`` leads to what is asked from the submission; ``words`` are those of the question."""

    name: str
    kind: ColumnKind
    path: Path
    words: str = ""
    unit: str | None = None
    options: Mapping[str, str] | None = None
    """What may stand in it, each key with its words; None where anything may."""
    indicator: int | None = None

    @property
    def is_answer(self) -> bool:
        return self.path[0] in ("answers", "sections")


def answer_column(number: int, *path: object) -> str:
    """The column of a question by the number of its indicator and its path: “q6__numerator”."""
    return "__".join((f"q{plain(str(number))}", *(plain(str(step)) for step in path)))


def section_column(number: int) -> str:
    """The column that says that a section does not apply."""
    return f"s{plain(str(number))}__{NOT_APPLICABLE}"


def attribute_column(name: str) -> str:
    return f"attribute__{plain(name)}"


def place_column(name: str) -> str:
    """The column of something that stations are told apart by."""
    return name if name in (ZONE, REGION) else attribute_column(name)


def table_columns(text: StandardText) -> tuple[TableColumn, ...]:
    """Every column of the table of a standard, in order. Raises NotCompiled where two would have one name."""
    columns = (*_of_station(text), *_of_sections(text), *(c for i in text.indicators() for c in _of_indicator(i)))
    seen: dict[str, TableColumn] = {}
    for column in columns:
        twin = seen.setdefault(column.name.casefold(), column)
        if twin is not column:
            raise NotCompiled(
                "compiling_names_meet", column=column.name, one=_shown(twin.path), other=_shown(column.path)
            )
    return columns


def _shown(path: Path) -> str:
    return ".".join(map(str, path))


def _of_station(text: StandardText) -> Iterator[TableColumn]:
    allowed: Mapping[str, Mapping[str, str]] = {
        ZONE: {str(zone): str(zone) for zone in text.zones.numbers} if text.zones is not None else {},
        REGION: dict(text.regions or {}),
        TERRAIN: {terrain: terrain for terrain in TERRAINS},
    }
    paths: Mapping[str, Path] = {"year": ("year",), "code": ("station", "commune", "code")}
    paths = {**paths, "commune": ("station", "commune", "name")}
    for name, kind in IDENTITY.items():
        unit = "km" if name == KM else None
        yield TableColumn(name, kind, paths.get(name, ("station", name)), "", unit, allowed.get(name))
    for name, attribute in (text.attributes or {}).items():
        path = ("station", "attributes", name)
        yield TableColumn(attribute_column(name), "text", path, attribute.title, None, dict(attribute.values))


def _of_sections(text: StandardText) -> Iterator[TableColumn]:
    for section in text.sections():
        if section.may_not_apply:
            path = ("sections", str(section.number), NOT_APPLICABLE)
            yield TableColumn(section_column(section.number), "yes_no", path, section.title)


def _of_indicator(indicator: Indicator) -> Iterator[TableColumn]:
    if indicator.may_not_apply:
        yield _not_applicable(indicator, ())
    yield from _of_rule(indicator, indicator.scoring, ())


def _of_rule(indicator: Indicator, rule: AnyRule, steps: Steps) -> Iterator[TableColumn]:
    if isinstance(rule, Parts):
        for name, part in rule.parts.items():
            if name in rule.may_not_apply:
                yield _not_applicable(indicator, (*steps, name))
            yield from _of_rule(indicator, part, (*steps, name))
    else:
        for question in rule.questions():
            yield _of_question(indicator.number, (*steps, *question.path), question, indicator)


def _not_applicable(indicator: Indicator, steps: Steps) -> TableColumn:
    path = ("answers", str(indicator.number), *steps, NOT_APPLICABLE)
    name = answer_column(indicator.number, *steps, NOT_APPLICABLE)
    return TableColumn(name, "yes_no", path, indicator.title, indicator=indicator.number)


def _of_question(number: int, path: Path, question: Question, indicator: Indicator) -> TableColumn:
    words = question.words or indicator.title
    kind: ColumnKind = question.kind
    full = ("answers", str(number), *path)
    return TableColumn(answer_column(number, *path), kind, full, words, question.unit, question.options, number)

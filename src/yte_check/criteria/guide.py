"""What authors of criteria files can look up: every key, every rule type with an example, every proof.

All of it comes from the code itself, so that it cannot say anything else than what the code does.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from yte_check.criteria.checking.examination import CODES
from yte_check.criteria.schemas.files import SHAPES, SchemaKind
from yte_check.documents.document import read_document
from yte_check.documents.language import Lang, catalogue, say
from yte_check.documents.language.fields import field_text
from yte_check.documents.record import record, written_as
from yte_check.documents.shape import read_shape
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule

_KINDS: tuple[SchemaKind, ...] = (
    "standard",
    "amendment",
    "cases",
    "plan",
    "cross_checks",
    "flag_cases",
    "efforts",
    "effort_cases",
    "plan_cases",
)
_OF_CASES = (
    "case_",
    "cases_",
    "no_cases",
    "flag_case",
    "no_flag_cases",
    "effort_case",
    "no_effort_cases",
    "plan_case",
    "no_plan_cases",
    "uncovered_",
)
EXAMPLES = "rules"
"""The folder of templates with an example of every rule type."""


@record
class GuideKey:
    """A key of a mapping: its name, what it means, and whether it must be there."""

    name: str
    title: str
    meaning: str
    required: bool


@record
class GuideSection:
    """A mapping in a file: where it stands (empty for the file itself) and its keys."""

    path: str
    title: str
    keys: tuple[GuideKey, ...]


@record
class RuleGuide:
    """A rule type: its keys, an example, and the example as the tool puts it into words."""

    name: str
    sections: tuple[GuideSection, ...]
    example: str
    words: tuple[str, ...]


def file_sections(lang: Lang) -> Iterator[tuple[str, list[GuideSection]]]:
    """Every kind of file with its title and its mappings, outermost first."""
    for kind in _KINDS:
        yield say(f"schema_{kind}", lang), list(_sections(SHAPES[kind], "", "", lang, set()))


def rule_guides(templates: Path, lang: Lang) -> Iterator[RuleGuide]:
    """Every rule type; what several have in common is told of once."""
    union, mark = get_args(AnyRule)
    told: set[Any] = set()
    for name, shape in mark.choices(union).items():
        document = read_document(templates / EXAMPLES / f"{name}.yaml")
        rule: AnyRule = read_shape(shape, document.data, document)
        words = tuple(rule.describe(Place(), lang))
        yield RuleGuide(name, tuple(_sections(shape, "", "", lang, told)), document.source.text.rstrip(), words)


def proofs(lang: Lang) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Every proof: its name, what it states, and each code with what it says."""
    for name, codes in CODES.items():
        yield name, say(f"proof_{name}", lang), [(code, _bare(catalogue(lang)[code])) for code in codes]


def case_codes(lang: Lang) -> list[tuple[str, str]]:
    """Every code of ``criteria test`` with what it says; what an answer itself may get wrong comes on top."""
    messages = catalogue(lang)
    return [(code, _bare(messages[code])) for code in messages if code.startswith(_OF_CASES) and code != "case_title"]


def _bare(template: str) -> str:
    """A message without its figures: “Bảng thiếu vùng …”."""
    return re.sub(r"\{\w+\}", "…", template.replace("[[", "").replace("]]", "")).replace("{{", "{").replace("}}", "}")


def _sections(shape: Any, path: str, title: str, lang: Lang, told: set[Any]) -> Iterator[GuideSection]:
    """A mapping and, below it, those that its keys hold; the rules have a place of their own."""
    if shape in told:
        return
    told.add(shape)
    declared = fields(shape)
    yield GuideSection(path, title, tuple(_key(shape, field, lang) for field in declared))
    for field in declared:
        below = _below(field.type)
        if below is not None:
            inner, steps = below
            here = f"{path}.{field.name}{steps}".lstrip(".")
            yield from _sections(inner, here, field_text(shape, field.name, lang)[0], lang, told)


def _key(shape: Any, field: Any, lang: Lang) -> GuideKey:
    title, meaning = field_text(shape, written_as(field.name), lang)
    needed = field.default is MISSING and field.default_factory is MISSING
    return GuideKey(written_as(field.name), title, meaning, needed)


def _below(annotation: Any, steps: str = "") -> tuple[Any, str] | None:
    """The shape that a key holds, and the steps down to it: “[]” into a list, “.…” into a mapping."""
    if is_dataclass(annotation):
        return annotation, steps
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _below(next(argument for argument in arguments if argument is not NoneType), steps)
    if origin is tuple:
        return _below(arguments[0], f"{steps}[]")
    if origin is Mapping:
        return _below(arguments[1], f"{steps}.…")
    return None  # a value, or a rule

"""What Pydantic found that does not fit a shape, in our words and at its path in the file."""

import re
from collections.abc import Mapping
from dataclasses import MISSING
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic_core import ValidationError

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.notes import FieldNote
from yte_check.documents.record import written_as
from yte_check.documents.scalars import Refusal
from yte_check.documents.suggestions import cut_by_comma
from yte_check.documents.tagged import Deeper, Tagged

_GLUED = re.compile(r"([A-Za-z_]\w*):[^\s/]")
"""“name:Lục Bình” is a text to YAML, for there is no space after the colon."""
_PLAIN = re.compile(r"[^\W_](?:[\w ./-]*\w)?")
"""A text that needs no quotes between braces."""


def add_faults(error: ValidationError, shape: Any, problems: Problems, under: Path = ()) -> None:
    """Add every fault that the validator of a shape found to ``problems``."""
    for fault in error.errors(include_url=False):
        _add(problems, dict(fault), shape, under)


def _add(problems: Problems, fault: dict[str, Any], shape: Any, under: Path) -> None:
    path, parent, wanted = _follow(shape, fault["loc"])
    where: Path = (*under, *path)
    kind, key, given = fault["type"], str(path[-1]) if path else "", fault.get("input")
    text = given if isinstance(given, str) else ""
    match kind:
        case "value_error" if isinstance(refusal := fault["ctx"]["error"], Refusal):
            report = problems.error_at_key if "[key]" in fault["loc"] else problems.error
            report(refusal.code, where, **refusal.params)
        case "missing":
            problems.error_at_key("missing_key", where, key=key)
        case "unexpected_keyword_argument" if cut_by_comma(key, given):
            problems.error_at_key("empty_key_in_braces", where, key=key)
        case "unexpected_keyword_argument":
            known = tuple(map(written_as, getattr(parent, "__dataclass_fields__", ())))
            problems.error_at_key("unknown_key", where, key=key, nearest=problems.nearest(key, known))
        case "union_tag_not_found":
            problems.error_at_key("missing_key", where, key=_tagged(wanted).key)
        case "literal_error" | "union_tag_invalid":
            if kind == "union_tag_invalid":
                where = (*where, _tagged(wanted).key)
                text = str(given.get(where[-1])) if isinstance(given, Mapping) else ""
            known = _choices(wanted)
            problems.error(
                "unknown_value", where, text=text, allowed=known, nearest=problems.nearest(text, known),
                meaning=_meaning(parent, path),
            )  # fmt: skip
        case _ if given is None:
            problems.error("missing_value", where)
        case "tuple_type":
            problems.error("list_expected", where)
        case _:
            glued = _GLUED.match(text)
            problems.error(
                "mapping_expected", where, key=glued[1] if glued is not None else None,
                written=_written(wanted, text) if glued is None else None,
            )  # fmt: skip


def _meaning(parent: Any, path: Path) -> FieldNote | None:
    """What the values of a field mean."""
    fields = tuple(map(written_as, getattr(parent, "__dataclass_fields__", ())))
    return FieldNote(parent.__name__, str(path[-1])) if path and path[-1] in fields else None


def _written(wanted: Any, text: str) -> str | None:
    """A text as the group that is wanted, where one key is all that it needs: “{name: Lục Bình}”."""
    fields = getattr(wanted, "__dataclass_fields__", {})
    needed = [name for name, field in fields.items() if field.default is field.default_factory is MISSING]
    return f"{{{needed[0]}: {text}}}" if len(needed) == 1 and _PLAIN.fullmatch(text) else None


def _follow(shape: Any, loc: tuple[str | int, ...]) -> tuple[Path, Any, Any]:
    """The path in the file, the type around its end and the type at its end.

    Pydantic puts the tag of a union and the mark “[key]” into its locations; the file has neither.
    """
    path: list[str | int] = []
    parent, here = None, _present(shape)
    for segment in loc:
        if segment == "[key]":
            break
        if get_origin(here) is Annotated and isinstance(mark := here.__metadata__[0], Tagged | Deeper):
            here = mark.choices(get_args(here)[0])[str(segment)]
            continue
        path.append(segment)
        parent, here = here, _present(_below(here, segment))
    return tuple(path), parent, here


def _below(annotation: Any, segment: str | int) -> Any:
    fields = getattr(annotation, "__dataclass_fields__", None)
    if fields is not None:
        return next((field.type for name, field in fields.items() if written_as(name) == segment), None)
    arguments = get_args(annotation)
    return arguments[1] if get_origin(annotation) is Mapping else arguments[0]


def _present(annotation: Any) -> Any:
    """The type of an optional field where it is given."""
    if get_origin(annotation) in (Union, UnionType):
        return next(member for member in get_args(annotation) if member is not NoneType)
    return annotation


def _tagged(annotation: Any) -> Tagged:
    mark: Tagged = annotation.__metadata__[0]
    return mark


def _choices(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(_tagged(annotation).choices(get_args(annotation)[0]))

"""The declaration of a shape as Pydantic's core schema: what its validator reads by, and JSON Schema is made of.

Pydantic itself would derive it from the same classes, but its import costs as much as half an assessment, and a
nurse would pay that at every start; its core alone costs little.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from yte_check.documents.record import written_as
from yte_check.documents.scalars import Scalar
from yte_check.documents.tagged import Deeper, Tagged

CoreSchema = dict[str, Any]


@cache
def core_schema_of(shape: Any) -> CoreSchema:
    """The core schema of a declared shape: each class in it once, by its name, under ``definitions``.

    Extra keys are forbidden in every class. Raises TypeError for a type that no file is read into.
    """
    definitions: dict[str, CoreSchema] = {}
    schema = _schema(shape, definitions)
    return {"type": "definitions", "schema": schema, "definitions": list(definitions.values())}


def _schema(annotation: Any, known: dict[str, CoreSchema]) -> CoreSchema:
    if is_dataclass(annotation):
        return _of_class(annotation, known)
    arguments = get_args(annotation)
    match get_origin(annotation):
        case origin if origin is Annotated:
            return _marked(arguments[0], arguments[1], known)
        case origin if origin is Literal:
            return {"type": "literal", "expected": list(arguments)}
        case origin if origin in (Union, UnionType):
            present = next(member for member in arguments if member is not NoneType)
            return {"type": "nullable", "schema": _schema(present, known)}
        case origin if origin is tuple:
            return {"type": "tuple", "items_schema": [_schema(arguments[0], known)], "variadic_item_index": 0}
        case origin if origin is Mapping:
            keys, values = (_schema(argument, known) for argument in arguments)
            return {"type": "dict", "keys_schema": keys, "values_schema": values}
    raise TypeError(f"no file is read into {annotation!r}")


def _marked(inner: Any, mark: Any, known: dict[str, CoreSchema]) -> CoreSchema:
    if isinstance(mark, Tagged):
        choices = {tag: _schema(member, known) for tag, member in mark.choices(inner).items()}
        return {"type": "tagged-union", "discriminator": mark.key, "choices": choices}
    if isinstance(mark, Deeper):
        choices = {name: _schema(member, known) for name, member in mark.choices(inner).items()}
        return {"type": "tagged-union", "discriminator": lambda data: mark.choice(inner, data), "choices": choices}
    if isinstance(mark, Scalar):
        parse = {"type": "no-info", "function": mark.parse}
        return {"type": "function-plain", "function": parse, "metadata": {"schema": mark.schema}}
    raise TypeError(f"no file is read into a type marked with {mark!r}")


def _of_class(cls: Any, known: dict[str, CoreSchema]) -> CoreSchema:
    name = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
    if name not in known:
        known[name] = {}  # a class that holds itself finds its name here
        keys = [
            {
                "type": "dataclass-field", "name": field.name, "schema": _of_field(field, known),
                **({"validation_alias": written_as(field.name)} if written_as(field.name) != field.name else {}),
            }
            for field in fields(cls)
        ]  # fmt: skip
        given = {"type": "dataclass-args", "dataclass_name": cls.__name__, "fields": keys, "extra_behavior": "forbid"}
        known[name] |= {
            "type": "dataclass", "ref": name, "cls": cls, "schema": given, "fields": [key["name"] for key in keys],
            "post_init": hasattr(cls, "__post_init__"),
        }  # fmt: skip
    return {"type": "definition-ref", "schema_ref": name}


def _of_field(field: Field[Any], known: dict[str, CoreSchema]) -> CoreSchema:
    schema = _schema(field.type, known)
    if field.default is not MISSING:
        return {"type": "default", "schema": schema, "default": field.default}
    if field.default_factory is not MISSING:
        return {"type": "default", "schema": schema, "default_factory": field.default_factory}
    return schema

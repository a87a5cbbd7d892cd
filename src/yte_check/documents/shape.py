"""Plain data become the frozen dataclass that declares their shape.

A dataclass is the one declaration of a file's shape, and Pydantic's validator the one reader of it: it finds every
fault at once, and ``documents.validation`` says each in our words and at its place.
"""

from dataclasses import fields
from functools import cache, reduce
from operator import or_
from types import UnionType
from typing import Annotated, Any, ForwardRef, Literal, TypeVar, cast, dataclass_transform, get_args, get_origin

from pydantic_core import SchemaValidator, ValidationError

from yte_check.documents.constraints import Constraint
from yte_check.documents.core_schemas import core_schema_of
from yte_check.documents.diagnostics import InvalidDocument, Locator, Path, Problems, located
from yte_check.documents.record import frozen
from yte_check.documents.validation import add_faults

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def shape(cls: type[T]) -> type[T]:
    """Declare a frozen dataclass that files are read into; keys that it does not declare are forbidden.

    Rules between its keys stand in its class attribute ``CONSTRAINTS``.
    """
    if constraints_of(cls):
        cast(Any, cls).__post_init__ = _check_constraints
    made = frozen(cls, kw_only=True)
    _resolve_own_name(made)
    return made


def _resolve_own_name(cls: Any) -> None:
    """The class within its own fields, where it has no name yet: ``tuple["Section", ...]``."""
    for field in fields(cls):
        field.type = _resolved(field.type, cls)


def _resolved(annotation: Any, cls: Any) -> Any:
    if annotation in (cls.__name__, ForwardRef(cls.__name__)):
        return cls
    origin = get_origin(annotation)
    arguments = () if origin is Literal else get_args(annotation)
    if origin is Annotated:
        return Annotated[_resolved(arguments[0], cls), *arguments[1:]]
    resolved = tuple(_resolved(argument, cls) for argument in arguments)
    if resolved == arguments:
        return annotation
    return reduce(or_, resolved) if origin is UnionType else cast(Any, origin)[resolved]


def constraints_of(shape: Any) -> tuple[Constraint, ...]:
    """The rules between the keys of a shape."""
    declared: tuple[Constraint, ...] = getattr(shape, "CONSTRAINTS", ())
    return declared


def _check_constraints(made: Any) -> None:
    for constraint in made.CONSTRAINTS:
        constraint.check(made)


def read_shape(wanted: type[T], data: object, locator: Locator, under: Path = ()) -> T:
    """``data`` as an instance of the shape ``wanted``.

    ``under`` is the path of ``data`` in its document. Raises InvalidDocument with everything that is wrong.
    """
    problems = Problems()
    value = try_shape(wanted, data, problems, under)
    if value is None:
        raise InvalidDocument(located(problems, locator))
    return value


def try_shape(wanted: type[T], data: object, problems: Problems, under: Path = ()) -> T | None:
    """As ``read_shape``, but adds what is wrong to ``problems`` and returns None."""
    try:
        value: T = _validator_of(cast(Any, wanted)).validate_python(data)
    except ValidationError as error:
        add_faults(error, wanted, problems, under)
        return None
    return value


@cache
def _validator_of(wanted: Any) -> SchemaValidator:
    return SchemaValidator(cast(Any, core_schema_of(wanted)))

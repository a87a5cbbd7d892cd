"""Plain data become the frozen dataclass that declares their shape.

A dataclass is the one declaration of a file's shape, and there are two readers of it. This one is quick
and knows only «plainly right»: at the first doubt it hands the data to Pydantic
(``documents.validation``), which finds every fault and says where. Pydantic alone would be enough, but
its import costs more than the whole rest of a run, and a nurse pays it at every start. A property test
keeps both readers equal.
"""

import dataclasses
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, cast, dataclass_transform, get_args, get_origin

from yte_check.documents.constraints import Constraint
from yte_check.documents.diagnostics import InvalidDocument, Locator, Path, Problems, located
from yte_check.documents.record import frozen
from yte_check.documents.scalars import Refusal, Scalar
from yte_check.documents.tagged import Tagged

T = TypeVar("T")
_Reader = Callable[[Any], Any]


@dataclass_transform(frozen_default=True, kw_only_default=True)
def shape(cls: type[T]) -> type[T]:
    """Declare a frozen dataclass that files are read into; keys that it does not declare are forbidden.

    Rules between its keys stand in its class attribute ``CONSTRAINTS``.
    """
    if constraints_of(cls):
        cast(Any, cls).__post_init__ = _check_constraints
    declared = frozen(dataclasses.dataclass(init=False, kw_only=True, repr=False, eq=False)(cls))
    cast(Any, declared).__pydantic_config__ = {"extra": "forbid"}
    return declared


def constraints_of(shape: Any) -> tuple[Constraint, ...]:
    """The rules between the keys of a shape."""
    declared: tuple[Constraint, ...] = getattr(shape, "CONSTRAINTS", ())
    return declared


def _check_constraints(made: Any) -> None:
    for constraint in made.CONSTRAINTS:
        constraint.check(made)


class Doubt(Exception):
    """The quick reader met something that is not plainly right."""


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
        read: _Reader = reader_of(cast("Any", wanted))
        value: T = read(data)
    except Doubt:
        from yte_check.documents.validation import explain_shape

        return explain_shape(wanted, data, problems, under)
    return value


@cache
def reader_of(annotation: Any) -> _Reader:
    """The quick reader of a type: raises Doubt, and nothing else, where the data do not fit it."""
    if dataclasses.is_dataclass(annotation):
        return _dataclass_reader(annotation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _annotated_reader(arguments[0], arguments[1])
    if origin is Literal:
        return _literal_reader(arguments)
    if origin in (Union, UnionType):
        present = [argument for argument in arguments if argument is not NoneType]
        return _optional_reader(reader_of(present[0]))
    if origin is tuple:
        return _tuple_reader(reader_of(arguments[0]))
    if origin is Mapping:
        return _mapping_reader(reader_of(arguments[0]), reader_of(arguments[1]))
    raise TypeError(f"no reader for {annotation!r}")


def _dataclass_reader(wanted: Any) -> _Reader:
    readers: dict[str, _Reader] = {}
    required: set[str] = set()
    for field in dataclasses.fields(wanted):
        readers[field.name] = reader_of(cast(Any, field.type))
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            required.add(field.name)

    def read(data: Any) -> Any:
        if type(data) is not dict or not required <= data.keys():
            raise Doubt
        values = {}
        for key, raw in data.items():
            reader = readers.get(key)
            if reader is None:
                raise Doubt
            values[key] = reader(raw)
        try:
            return wanted(**values)
        except Refusal:
            raise Doubt from None

    return read


def _annotated_reader(inner: Any, mark: Any) -> _Reader:
    if isinstance(mark, Tagged):
        return _tagged_reader(mark.key, {tag: reader_of(cls) for tag, cls in mark.choices(inner).items()})
    if not isinstance(mark, Scalar):
        raise TypeError(f"no reader for a type marked with {mark!r}")
    parse = mark.parse

    def read(data: Any) -> Any:
        try:
            return parse(data)
        except Refusal:
            raise Doubt from None

    return read


def _tagged_reader(key: str, readers: dict[str, _Reader]) -> _Reader:
    def read(data: Any) -> Any:
        if type(data) is not dict or not isinstance(tag := data.get(key), str) or tag not in readers:
            raise Doubt
        return readers[tag](data)

    return read


def _literal_reader(allowed: tuple[Any, ...]) -> _Reader:
    def read(data: Any) -> Any:
        if isinstance(data, str) and data in allowed:
            return str(data)
        raise Doubt

    return read


def _optional_reader(reader: _Reader) -> _Reader:
    return lambda data: None if data is None else reader(data)


def _tuple_reader(reader: _Reader) -> _Reader:
    def read(data: Any) -> Any:
        if type(data) is not list:
            raise Doubt
        return tuple([reader(item) for item in data])

    return read


def _mapping_reader(read_key: _Reader, read_value: _Reader) -> _Reader:
    def read(data: Any) -> Any:
        if type(data) is not dict:
            raise Doubt
        return {read_key(key): read_value(value) for key, value in data.items()}

    return read

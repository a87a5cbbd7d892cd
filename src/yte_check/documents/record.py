"""Frozen value types that cost little to define.

``dataclasses.dataclass`` writes and compiles six methods for every class; with some sixty classes that
was a sixth of a whole run. A record compiles its ``__init__`` alone and shares the others.
"""

import dataclasses
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """A frozen dataclass: its instances compare, hash and show themselves by their fields."""
    return cast(type[T], with_shared_methods(dataclasses.dataclass(frozen=True, repr=False, eq=False)(cls)))


def with_shared_methods(made: Any) -> Any:
    """A dataclass with the methods that all records share."""
    made.__eq__, made.__hash__, made.__repr__ = _equal, _hash, _show
    return made


def replaced(instance: T, **values: object) -> T:
    """The same record with other values in some fields."""
    copy: T = dataclasses.replace(instance, **values)  # type: ignore[type-var]
    return copy


def _values(instance: Any) -> tuple[Any, ...]:
    return tuple(getattr(instance, name) for name in instance.__dataclass_fields__)


def _equal(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _show(self: Any) -> str:
    fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
    return f"{type(self).__qualname__}({fields})"


def fields_of(instance: Any) -> dict[str, Any]:
    """The fields of a record or a shape by name, in the order of their declaration."""
    return {name: getattr(instance, name) for name in instance.__dataclass_fields__}

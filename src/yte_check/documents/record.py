"""Frozen dataclasses under a short name."""

from dataclasses import Field, dataclass, replace
from typing import Any, ClassVar, Protocol, TypeVar, dataclass_transform


class _Declared(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T")
Declared = TypeVar("Declared", bound=_Declared)


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """A frozen dataclass."""
    return dataclass(frozen=True)(cls)


def replaced(instance: Declared, **values: Any) -> Declared:
    """The same record or shape with other values in some fields."""
    return replace(instance, **values)


def fields_of(instance: Any) -> dict[str, Any]:
    """The fields of a record or a shape by name, in the order of their declaration."""
    return {name: getattr(instance, name) for name in instance.__dataclass_fields__}

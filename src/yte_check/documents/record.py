"""Frozen dataclasses under a short name, made at a fraction of their cost.

``dataclass(frozen=True)`` writes and compiles six methods for each class, which for the hundreds of classes of a run is
a third of its start. Here a class has only its ``__init__`` made for it; the other methods are the same for all.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, fields, replace
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, ClassVar, NoReturn, Protocol, TypeVar, cast, dataclass_transform


class _Declared(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T")
Declared = TypeVar("Declared", bound=_Declared)


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """A frozen dataclass."""
    return frozen(cls)


def frozen(cls: type[T], kw_only: bool = False) -> type[T]:
    """What ``dataclass(frozen=True, kw_only=…)`` makes of a class; the fields are declared as for that."""
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__  # else its signature would be worked out, for a text that nobody reads
    made = dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(cls)
    declared = fields(cast(Any, made))
    methods = {**_SHARED, "__init__": _init_of(made, declared, kw_only), "_by_field": _by_field_of(declared)}
    for name in methods.keys() - vars(made).keys():
        setattr(made, name, methods[name])
    return made


def written_as(field: str) -> str:
    """The key of a field in a file: “as_” is “as”, which Python keeps for itself."""
    return field.removesuffix("_")


def replaced(instance: Declared, **values: Any) -> Declared:
    """The same record or shape with other values in some fields."""
    return replace(instance, **values)


def fields_of(instance: Any) -> dict[str, Any]:
    """The fields of a record or a shape by name, in the order of their declaration."""
    return {field.name: getattr(instance, field.name) for field in fields(instance)}


def _init_of(cls: type, declared: tuple[Field[Any], ...], kw_only: bool) -> Callable[..., None]:
    """Puts the values into the dictionary of the instance at once: past ``__setattr__``, which refuses them."""
    known: dict[str, Any] = {"_made": _MADE}
    given, values = ["self", "*"] if kw_only and declared else ["self"], []
    for field in declared:
        name, value = field.name, field.name
        if field.default_factory is not MISSING:
            known[f"_make_{name}"] = field.default_factory
            given.append(f"{name}=_made")
            value = f"_make_{name}() if {name} is _made else {name}"
        elif field.default is not MISSING:
            known[f"_default_{name}"] = field.default
            given.append(f"{name}=_default_{name}")
        else:
            given.append(name)
        values.append(f"{name}={value}")
    lines = [f"def __init__({', '.join(given)}):", f" self.__dict__.update({', '.join(values)})"]
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec("\n".join(lines), known)
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    init.__annotations__ = {field.name: field.type for field in declared} | {"return": None}
    return init


def _by_field_of(declared: tuple[Field[Any], ...]) -> Callable[[Any], object]:
    """What two instances are compared by."""
    return attrgetter(*(field.name for field in declared)) if declared else type


def _refuse_assignment(self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deletion(self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _equal(self: Any, other: Any) -> bool:
    return bool(self._by_field(self) == self._by_field(other)) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(self._by_field(self))


@recursive_repr("...")
def _shown(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in fields_of(self).items())})"


class _Made:
    def __repr__(self) -> str:
        return "<factory>"


_MADE = _Made()
"""Stands for a value that is made anew for each instance that is not given one."""
_SHARED = {
    "__setattr__": _refuse_assignment, "__delattr__": _refuse_deletion, "__eq__": _equal, "__hash__": _hash,
    "__repr__": _shown,
}  # fmt: skip

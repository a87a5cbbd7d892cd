"""Frozen value types that cost little to define.

``dataclasses.dataclass`` writes and compiles six methods for every class, and three for a frozen one that has its
own comparison; with some eighty classes that was a fifth of a whole run. A record compiles its ``__init__`` alone
and shares the others.
"""

import dataclasses
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")
_NOT_GIVEN = object()


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """A frozen dataclass: its instances compare, hash and show themselves by their fields."""
    return frozen(dataclasses.dataclass(init=False, repr=False, eq=False)(cls))


def frozen(made: type[T]) -> type[T]:
    """A class whose fields are declared as those of a dataclass, with one compiled method and what all share."""
    declared: Any = made
    declared.__init__ = _init_of(declared)
    declared.__setattr__, declared.__delattr__ = _refuse, _refuse
    declared.__eq__, declared.__hash__, declared.__repr__ = _equal, _hash, _show
    return made


def _init_of(declared: Any) -> Any:
    """``__init__`` as a dataclass would write it; values go straight into the instance, past ``__setattr__``."""
    known: dict[str, Any] = {"_NOT_GIVEN": _NOT_GIVEN}
    places: list[str] = ["self"]
    by_name: list[str] = []
    given: list[str] = []
    for field in dataclasses.fields(declared):
        name, value = field.name, field.name
        parameter = name
        if field.default is not dataclasses.MISSING:
            parameter, known[f"_{name}"] = f"{name}=_{name}", field.default
        elif field.default_factory is not dataclasses.MISSING:
            parameter, known[f"_{name}"] = f"{name}=_NOT_GIVEN", field.default_factory
            value = f"_{name}() if {name} is _NOT_GIVEN else {name}"
        (by_name if field.kw_only else places).append(parameter)
        given.append(f"{name}={value}")
    body = [f"self.__dict__.update({', '.join(given)})"]
    if hasattr(declared, "__post_init__"):
        body.append("self.__post_init__()")
    parameters = ", ".join([*places, *(["*", *by_name] if by_name else [])])
    exec(f"def __init__({parameters}):\n " + "\n ".join(body), known)
    return known["__init__"]


def _refuse(self: Any, name: str, *value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r}")


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

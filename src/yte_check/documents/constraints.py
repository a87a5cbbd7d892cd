"""Rules between the keys of a shape, declared beside it: the reader checks them, the JSON Schema states them.

A key counts as given when it has a value: “zone:” with nothing behind it is not given.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal


class Constraint(Protocol):
    """A rule that the fields of a shape keep among themselves."""

    def check(self, shape: Any) -> None:
        """Raise Refusal where a shape, already read, does not keep the rule."""
        ...

    def schema(self) -> dict[str, Any]:
        """The same rule as JSON Schema."""
        ...


@record
class ExactlyOne:
    """One of some alternative keys is given, and no other of them."""

    keys: tuple[str, ...]
    code: str = "one_of_keys"

    def check(self, shape: Any) -> None:
        present = _given(shape, self.keys)
        if len(present) != 1:
            raise Refusal(self.code, keys=self.keys, present=present)

    def schema(self) -> dict[str, Any]:
        return {"oneOf": [given_schema(key) for key in self.keys]}


@record
class OneFilled:
    """One of some alternative lists has something in it, and no other of them."""

    keys: tuple[str, ...]
    code: str = "one_of_keys"

    def check(self, shape: Any) -> None:
        present = tuple(key for key in self.keys if getattr(shape, key))
        if len(present) != 1:
            raise Refusal(self.code, keys=self.keys, present=present)

    def schema(self) -> dict[str, Any]:
        return {"oneOf": [{"required": [key], "properties": {key: {"minItems": 1}}} for key in self.keys]}


@record
class AtLeastOne:
    """One or more of some keys are given."""

    keys: tuple[str, ...]
    code: str = "some_of_keys"

    def check(self, shape: Any) -> None:
        if not _given(shape, self.keys):
            raise Refusal(self.code, keys=self.keys, present=())

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [given_schema(key) for key in self.keys]}


@record
class NotTogether:
    """Not all of some keys are given."""

    keys: tuple[str, ...]
    code: str

    def check(self, shape: Any) -> None:
        if _given(shape, self.keys) == self.keys:
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [absent_schema(key) for key in self.keys]}


@record
class OnlyWith:
    """Some keys are given only where another one is."""

    keys: tuple[str, ...]
    other: str
    code: str

    def check(self, shape: Any) -> None:
        if _given(shape, self.keys) and not _given(shape, (self.other,)):
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        return {"if": absent_schema(self.other), "then": absent_schema(*self.keys)}


@record
class ExactlyWhere:
    """A key is given where another one has one of some values, and nowhere else."""

    key: str
    other: str
    values: tuple[str, ...]
    code: str

    def check(self, shape: Any) -> None:
        if (getattr(shape, self.other) in self.values) != bool(_given(shape, (self.key,))):
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        where = {"required": [self.other], "properties": {self.other: {"enum": list(self.values)}}}
        return {"if": where, "then": given_schema(self.key), "else": absent_schema(self.key)}


@record
class NeededWhere:
    """A key is given where another one has one of some values; elsewhere it may be."""

    key: str
    other: str
    values: tuple[str, ...]
    code: str

    def check(self, shape: Any) -> None:
        if getattr(shape, self.other) in self.values and not _given(shape, (self.key,)):
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        where = {"required": [self.other], "properties": {self.other: {"enum": list(self.values)}}}
        return {"if": where, "then": given_schema(self.key)}


@record
class Alone:
    """Where a key is given, none of some others is."""

    key: str
    others: tuple[str, ...]
    code: str

    def check(self, shape: Any) -> None:
        if _given(shape, (self.key,)) and _given(shape, self.others):
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        return {"if": given_schema(self.key), "then": absent_schema(*self.others)}


@record
class OneOrTwo:
    """A list holds one value, or two that differ."""

    key: str
    code: str

    def check(self, shape: Any) -> None:
        given = getattr(shape, self.key)
        if given is not None and (len(given) not in (1, 2) or len(set(given)) < len(given)):
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        return {"properties": {self.key: {"minItems": 1, "maxItems": 2, "uniqueItems": True}}}


@record
class RowsNest:
    """Rows stand in as many mappings, one in the other, as there are names that choose them (one or two).

    ``leaf`` is the JSON Schema of what is a row itself and not a mapping of rows.
    """

    rows: str
    names: str
    leaf: Mapping[str, Any]
    code: str

    def check(self, shape: Any) -> None:
        names, rows = getattr(shape, self.names), getattr(shape, self.rows)
        if names is not None and rows is not None:
            nested = {isinstance(value, Mapping) for value in rows.values()}
            if nested - {len(names) == 2}:
                raise Refusal(self.code, depth=len(names))

    def schema(self) -> dict[str, Any]:
        one = {"properties": {self.names: {"maxItems": 1}}, "required": [self.names]}
        row, rows = dict(self.leaf), {"not": self.leaf}
        return {"if": one, "then": self._each(row), "else": self._each(rows)}

    def _each(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        return {"properties": {self.rows: {"additionalProperties": schema}}}


@record
class TwoEnds:
    """A list holds two values, the smaller one first."""

    key: str
    code: str

    def check(self, shape: Any) -> None:
        ends = getattr(shape, self.key)
        if ends is not None and (len(ends) != 2 or ends[0] > ends[1]):
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        return {"properties": {self.key: {"minItems": 2, "maxItems": 2}}}


@record
class NotEmpty:
    """A list or a mapping has something in it."""

    key: str
    code: str = "missing_value"

    def check(self, shape: Any) -> None:
        if not getattr(shape, self.key):
            raise Refusal(self.code)

    def schema(self) -> dict[str, Any]:
        return {"properties": {self.key: {"minItems": 1, "minProperties": 1}}}


def given_schema(key: str) -> dict[str, Any]:
    """The schema of a mapping in which a key is given."""
    return {"required": [key], "properties": {key: {"not": {"type": "null"}}}}


def absent_schema(*keys: str) -> dict[str, Any]:
    """The schema of a mapping in which none of some keys is given."""
    return {"properties": {key: {"type": "null"} for key in keys}}


def _given(shape: Any, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(key for key in keys if getattr(shape, key) is not None)

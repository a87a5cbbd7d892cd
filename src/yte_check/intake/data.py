"""A submission that is data of a program becomes the text that its station would have written."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from numbers import Integral, Real
from typing import TypeGuard

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.writing import scalar

_STEP = 2
_DEEPEST = 20
_SHOWN = 80


class _Unwritable(Exception):
    """A value for which a file has no words."""

    def __init__(self, code: str, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(code)


def text_of(name: str, data: Mapping[str, object]) -> str:
    """The data as YAML, a line for each value, so that what is wrong has a line.

    Numbers keep the figures that Python shows of them: 0.1 is “0.1”, not the nearest binary fraction. Raises
    InvalidDocument for what no file holds, such as NaN, and for data that are too deep or hold themselves.
    """
    try:
        return "".join(f"{line}\n" for line in _group(data, 0, ""))
    except _Unwritable as fault:
        raise InvalidDocument([Diagnostic(fault.code, "error", name, 1, 1, fault.params)]) from None


def _group(data: Mapping[str, object], indent: int, where: str) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(f"{' ' * indent}{_word(key, where)}:", value, indent + _STEP, f"{where}.{key}".lstrip("."))


def _entry(start: str, value: object, indent: int, where: str) -> Iterator[str]:
    """A key or a dash, and what belongs to it: behind it, or on the lines below."""
    if indent > _DEEPEST * _STEP:
        raise _Unwritable("data_too_deep", where=where[:_SHOWN])
    if isinstance(value, Mapping) and value:
        yield start
        yield from _group(value, indent, where)
    elif _is_list(value) and value:
        yield start
        for at, item in enumerate(value):
            yield from _entry(f"{' ' * indent}-", item, indent + _STEP, f"{where}[{at}]")
    else:
        yield f"{start} {_word(value, where)}"


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def _word(value: object, where: str) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return scalar(value, in_flow=False)
        case date():
            return _day(value)
        case Mapping():
            return "{}"
        case _ if _is_list(value):
            return "[]"
        case Integral():  # of NumPy as well
            return str(int(value))
        case Real() | Decimal() if (number := _exact(value)).is_finite():
            return f"{number:f}"
    if _is_bool_of_numpy(value):
        return _word(bool(value), where)
    raise _Unwritable("data_value", where=where, value=str(value)[:_SHOWN], type=type(value).__name__)


def _is_bool_of_numpy(value: object) -> bool:
    """Whether it is yes or no as tables hold them, which to Python is nothing that it knows."""
    return type(value).__module__ == "numpy" and type(value).__name__ in ("bool", "bool_")


def _exact(number: object) -> Decimal:
    """The figures that are shown of a number; NaN for a fraction, which no finite row of figures is."""
    try:
        return Decimal(str(number))
    except InvalidOperation:
        return Decimal("NaN")


def _day(day: date) -> str:
    """A day; a moment that is not midnight is left as it is, for its reader to refuse."""
    text = day.isoformat()
    return text.partition("T")[0] if text.endswith("T00:00:00") else text

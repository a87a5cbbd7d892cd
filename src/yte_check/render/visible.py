"""Views of which every text is safe to show, in whatever form they are written."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import chain
from typing import Any, TypeVar

from yte_check.documents.characters import spelled_out

T = TypeVar("T")


def visible(value: T) -> T:
    """A view with every text in it made visible: what is hidden is named, “[U+202E]”."""
    return _visible(value)  # type: ignore[no-any-return]


def texts_of(value: Any) -> Iterator[str]:
    """Every text in a view."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from chain.from_iterable(map(texts_of, value))
    elif is_dataclass(value):
        yield from chain.from_iterable(texts_of(getattr(value, each.name)) for each in fields(value))


def _visible(value: Any) -> Any:
    if isinstance(value, str):
        return spelled_out(value)
    if isinstance(value, tuple):
        return tuple(map(_visible, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _visible(getattr(value, each.name)) for each in fields(value)})
    return value

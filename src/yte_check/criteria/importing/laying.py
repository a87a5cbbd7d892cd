"""Data as YAML text, laid out as authors write it: short things on a line, the rest in blocks."""

from collections.abc import Mapping
from typing import Any

from yte_check.documents.writing import block_scalar, flow, scalar

_WIDTH = 118
_ALWAYS_IN_BLOCKS = frozenset(("items", "parts", "options", "rows", "indicators", "document", "recognition", "sources"))
_STEP = "  "


def lines_of(data: Mapping[str, Any], indent: int = 0) -> list[str]:
    """The lines of a group, each entry under its key."""
    return [line for key, value in data.items() for line in _entry(key, value, indent)]


def comment(text: str) -> list[str]:
    return [f"# {line}".rstrip() for line in text.split("\n")]


def _entry(key: str, value: Any, indent: int) -> list[str]:
    head = f"{_STEP * indent}{scalar(key, in_flow=True)}:"
    if isinstance(value, str):
        return [f"{head} {_text(value, indent)}" if value else head]
    line = f"{head} {flow(value)}"
    if not value or (key not in _ALWAYS_IN_BLOCKS and len(line) <= _WIDTH and _is_flat(value)):
        return [line]
    if isinstance(value, Mapping):
        return [head, *lines_of(value, indent + 1)]
    return [head, *(line for each in value for line in _item(each, indent + 1))]


def _is_flat(value: Any) -> bool:
    """Whether nothing in a group or list would rather stand in lines of its own, or is left empty for a person."""
    values = list(value.values() if isinstance(value, Mapping) else value)
    groups = [each for each in values if isinstance(each, Mapping)]
    return "" not in values and all(isinstance(inner, str) and inner for each in groups for inner in each.values())


def _item(value: Any, indent: int) -> list[str]:
    """An entry of a list, its first key behind the dash."""
    line = f"{_STEP * indent}- {flow(value)}"
    if not isinstance(value, Mapping) or (len(line) <= _WIDTH and _is_flat(value) and "indicators" not in value):
        return [line]
    first, *others = lines_of(value, indent + 1)
    return [f"{_STEP * indent}- {first.lstrip()}", *others]


def _text(value: str, indent: int) -> str:
    block = block_scalar(value, 2 * (indent + 1)) if "\n" in value else None
    return block or scalar(value, in_flow=False)

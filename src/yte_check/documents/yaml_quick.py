"""YAML that is plainly right, read in half the time: no positions, no diagnostics.

At the first doubt this reader gives up and ``documents.yaml_reader`` starts again, which says what is wrong and
where. A property test keeps the two equal.
"""

import unicodedata
from typing import Any

import yaml

from yte_check.documents.characters import forbidden_in

MAX_DEPTH = 32
NULLS = frozenset(("", "~", "null", "Null", "NULL"))

# libyaml where PyYAML was built with it; the pure parser gives the same events, only slower.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_PENDING = object()
"""Stands for the key of a mapping that has not been read yet."""


class Quoted(str):
    """A scalar written in quotation marks: text on purpose, also where it is empty."""

    __slots__ = ()


class Doubt(Exception):
    """The quick reader met something that is not plainly right."""


def read_plainly(text: str) -> Any:
    """The data of a YAML text. Raises Doubt, or what the parser raises."""
    loader = LOADER(text)
    try:
        return _build(loader.get_event)
    finally:
        loader.dispose()


def _build(next_event: Any) -> Any:
    # One loop and local names: a submission has a thousand events, and a country thousands of submissions.
    scalar, mapping, sequence = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
    ends, harmless = (yaml.MappingEndEvent, yaml.SequenceEndEvent), (yaml.StreamStartEvent, yaml.DocumentEndEvent)
    root: Any = _PENDING
    container: Any = None
    key: Any = None
    stack: list[tuple[Any, Any]] = []
    documents = 0
    while (event := next_event()) is not None:
        kind = type(event)
        value: Any
        if kind is scalar:
            value = event.value
            if event.tag is not None or event.anchor is not None:
                raise Doubt
            if event.style == '"' and forbidden_in(value):  # only here can an escape have made one
                raise Doubt
            if not value.isascii():
                value = unicodedata.normalize("NFC", value)
            if key is _PENDING:
                if value in container:
                    raise Doubt
                key = value
                continue
            if event.style:
                value = Quoted(value)
            elif value in NULLS:
                value = None
        elif kind in ends:
            container, key = stack.pop()
            continue
        elif kind is mapping or kind is sequence:
            if event.tag is not None or event.anchor is not None or key is _PENDING or len(stack) >= MAX_DEPTH:
                raise Doubt
            value = {} if kind is mapping else []
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            continue
        elif kind in harmless or kind is yaml.StreamEndEvent:
            continue
        else:
            raise Doubt
        # The value goes where the parser stands.
        if container is None:
            root = value
        elif type(container) is dict:
            container[key] = value
            key = _PENDING
        else:
            container.append(value)
        if kind is not scalar:
            stack.append((container, key))
            container, key = value, _PENDING if kind is mapping else None
    if documents != 1 or root is _PENDING:
        raise Doubt
    return root

"""Answers that can be looked up, to find cases that ask the same."""

from collections.abc import Mapping
from typing import Any

from yte_check.station.model import IndicatorAnswer


def comparable(answer: Any) -> Any:
    """An answer as a value that equals others with the same meaning, in whatever order they were written."""
    if isinstance(answer, Mapping):
        return tuple(sorted((key, comparable(value)) for key, value in answer.items()))
    return answer


def compared(answer: IndicatorAnswer) -> tuple[object, bool]:
    """What is answered, whatever the reason of what does not apply."""
    return comparable(answer.answer), answer.not_applicable is not None

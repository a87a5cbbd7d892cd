"""Indicators by the words that people know them by, with or without marks: “bảo hiểm y tế”, “bao hiem”."""

import re
import unicodedata
from collections.abc import Iterator

from yte_check.documents.suggestions import folded
from yte_check.standard.model import Indicator
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard


def indicators_with(words: str, standard: Standard) -> list[int]:
    """The numbers of the indicators whose titles have all the words; where there are none, those that name them
    anywhere in their rules or documents."""
    wanted = _folded(words)
    if not wanted.strip():
        return []
    for texts in (_titles, _everything):
        found = [
            number
            for number, indicator in standard.indicators.items()
            if any(wanted in _folded(text) for text in texts(indicator))
        ]
        if found:
            return found
    return []


def _titles(indicator: Indicator) -> Iterator[str]:
    yield indicator.title


def _everything(indicator: Indicator) -> Iterator[str]:
    yield from indicator.scoring.describe(Place(), "vi", keys=False)
    yield from indicator.evidence


def _folded(text: str) -> str:
    """Words without marks and case, a blank between and around them, so that only whole words are found."""
    words = (folded(word) for word in re.split(r"\W+", unicodedata.normalize("NFC", text)))
    return f" {' '.join(word for word in words if word)} "

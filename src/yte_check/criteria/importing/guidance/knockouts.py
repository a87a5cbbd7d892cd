"""What the guidance says of «điểm liệt», and the guidance without it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from yte_check.criteria.importing.guidance.figures import figure
from yte_check.criteria.official.wording import says_knockout, without_mark

_SENTENCES = re.compile(r"(;\s*|(?<=[^\d\s][.])\s+(?=[A-ZĐ]))")
_BELOW = re.compile(
    r"(?:dưới|<|nhỏ hơn|thấp hơn|below)\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:điểm|đ\b|points?)", re.IGNORECASE
)

GuessedKnockout = Literal["at_zero"] | dict[str, Decimal]


def lines_of_scoring(guidance: str) -> list[str]:
    """The lines that can give points: those about «điểm liệt» alone are left out, a mark of it behind one too."""
    lines = ("".join(_scoring(line)) for line in guidance.split("\n"))
    return [line for line in lines if line.strip(" ;.")]


def _scoring(line: str) -> Iterator[str]:
    for sentence in _SENTENCES.split(line):
        plain = without_mark(sentence)
        if not says_knockout(plain):
            yield plain


def knockout_in(guidance: str) -> GuessedKnockout:
    """At 0 points, unless the guidance names the points below which it strikes."""
    said = [sentence for sentence in _SENTENCES.split(guidance.replace("\n", "; ")) if says_knockout(sentence)]
    found = next((match for sentence in said if (match := _BELOW.search(sentence))), None)
    return {"below": figure(found[1])} if found else "at_zero"

"""Whether a target compares as the words beside it say, with the figure that stands in them."""

import re
from collections.abc import Mapping
from decimal import Decimal

from yte_check.documents.diagnostics import Path, Problems
from yte_check.plans.model import YearTarget

CODES = ("words_of_other_op", "words_of_other_value")
_SAID: Mapping[str, re.Pattern[str]] = {
    op: re.compile(words, re.IGNORECASE)
    for op, words in (
        ("above", r">\s*\d|\btrên\s+\d|\blớn hơn\s+\d"),
        ("below", r"<\s*\d|\bdưới\s+\d|\bnhỏ hơn\s+\d"),
        ("at_least", r"≥\s*\d|\b(?:tối thiểu|ít nhất|trở lên)\b"),
        ("at_most", r"≤\s*\d|\b(?:tối đa|không quá|không vượt quá)\b"),
        ("about", r"\b(?:khoảng|xấp xỉ)\b"),
        ("maintain", r"\bduy trì\b"),
    )
}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


def check_words(year: YearTarget, path: Path, problems: Problems) -> None:
    """Warns: words may say several things, of which a person knows which one is meant."""
    text = year.text or ""
    said = [op for op, words in _SAID.items() if words.search(text)]
    if said and year.op not in said:
        problems.warn("words_of_other_op", (*path, "op"), text=text, op=year.op, said=tuple(said))
    figures = {_value(found) for found in _NUMBER.findall(text)}
    if figures and year.op != "maintain":
        for name in ("value", "to"):
            value: Decimal | None = getattr(year, name)
            if value is not None and value not in figures:
                problems.warn("words_of_other_value", (*path, name), text=text, value=value)


def _value(written: str) -> Decimal | None:
    """A number as a Vietnamese text writes it; None for what is none, such as «3.2.1»."""
    plain = written.replace(".", "") if _GROUPED.fullmatch(written) else written
    plain = plain.replace(",", ".")
    return Decimal(plain) if plain.count(".") < 2 else None

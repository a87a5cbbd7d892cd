"""What a unit means, however it is spelt: whether it is a percentage, and per how many a rate is.

A rate in percent is a share, so that its numerator is part of its denominator. Whether «％», «phần trăm» or “%” is one
decides points, and so must not hang on a spelling.
"""

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

from yte_check.documents.characters import strange_letters
from yte_check.documents.suggestions import folded

PERCENT, PER_MILLE = "%", "‰"
_PER = {PERCENT: Decimal(100), PER_MILLE: Decimal(1000)}
_SIGNS = str.maketrans({"⁒": PERCENT, "٪": PERCENT, "؉": PER_MILLE, "º": "o", "°": "o"})
"""Signs of other scripts, and what is typed for the small circles of a sign made of letters."""
_BARE = re.compile(r"[\s\"'`´«»‹›()\[\]{}.,:;*_-]+")
"""Blanks, quotation marks and whatever else may stand around a sign."""
_WORDS = {
    PERCENT: ("phantram", "percent", "percentage", "percents", "pct", "tylephantram", "tilephantram"),
    PER_MILLE: ("phannghin", "phanngan", "permille", "permil", "promille", "perthousand"),
}
_LETTERS = {"o/o": PERCENT, "0/0": PERCENT, "o/oo": PER_MILLE, "0/00": PER_MILLE, "%o": PER_MILLE, "%0": PER_MILLE}
_POWER_OF_TEN = re.compile(r"(?<![\d.,])1(?=[., ]?0)0*(?:[., ]000)*(?![\d.,])")
_HOW_MANY = {
    "trăm": 100, "hundred": 100, "nghìn": 1000, "ngàn": 1000, "thousand": 1000, "vạn": 10_000,
    "triệu": 1_000_000, "million": 1_000_000,
}  # fmt: skip
_COUNTED = re.compile(rf"(?:/|\btrên|\bper|\bmỗi)\s*(?:(?:1|một|one|a) )?({'|'.join(_HOW_MANY)})\b")


@lru_cache(256)
def sign_of(unit: str) -> str | None:
    """«%» or «‰» for a unit that means this and nothing else; None for any other."""
    plain = _BARE.sub("", _plain(unit))
    if plain in _PER:
        return plain
    if plain in _LETTERS:
        return _LETTERS[plain]
    word = folded(plain)
    return next((sign for sign, words in _WORDS.items() if word in words), None)


def is_percent(unit: str) -> bool:
    """Whether a unit means percent and nothing else; «% so với năm trước» may well exceed 100."""
    return unit == PERCENT or sign_of(unit) == PERCENT


def with_sign(unit: str) -> str | None:
    """The «%» or «‰» that a unit has among other words."""
    plain = _plain(unit)
    return next((sign for sign in _PER if sign in plain), None)


def multiplier(unit: str) -> Decimal | None:
    """The number that a unit names: of «%», «‰», «trên 100.000 dân», «/vạn dân»; None where it names none."""
    sign = sign_of(unit) or with_sign(unit)
    if sign is not None:
        return _PER[sign]
    plain = _plain(unit)
    if found := _POWER_OF_TEN.search(plain):
        return Decimal(re.sub(r"\D", "", found[0]))
    counted = _COUNTED.search(plain)
    return Decimal(_HOW_MANY[counted[1]]) if counted else None


def _plain(unit: str) -> str:
    """A unit with the usual signs and letters where it has others that look like them."""
    for strange, plain in strange_letters(unit):
        unit = unit.replace(strange, plain)
    return unicodedata.normalize("NFKC", unit.translate(_SIGNS)).casefold()

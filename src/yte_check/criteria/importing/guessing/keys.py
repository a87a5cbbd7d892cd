"""Keys that every machine can type, made of the words that they stand for."""

import re
import unicodedata
from collections.abc import Container, Iterable

from yte_check.standard.rules.answering import BESIDE

_MOST_WORDS = 4
_FILLERS = frozenset(("va", "cua", "cac", "cho", "co", "duoc", "theo", "trong", "ve", "la", "mot", "the", "of", "and"))
_AMBIGUOUS = frozenset(("yes", "no", "on", "off", "true", "false", "null", "y", "n"))
"""What YAML, or a reader of it, may take for something else than a word."""


def keys_of(labels: Iterable[str], fallback: str) -> dict[str, str]:
    """A key for every label, in their order; no two are the same."""
    found: dict[str, str] = {}
    for label in labels:
        found[_free(_key(label) or fallback, found)] = label
    return found


def ascii_words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.casefold()).replace("đ", "d")
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall(r"[a-z0-9]+", bare)


def _key(label: str) -> str:
    words = ascii_words(label)
    telling = [word for word in words if word not in _FILLERS] or words
    key = "_".join(telling[:_MOST_WORDS])
    return f"muc_{key}" if key[:1].isdigit() or key in _AMBIGUOUS or key in BESIDE else key


def _free(key: str, taken: Container[str]) -> str:
    names = (key if number == 1 else f"{key}_{number}" for number in range(1, 1_000_000))
    return next(name for name in names if name not in taken)

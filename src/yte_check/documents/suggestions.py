"""Near misses: what someone most likely meant."""

import unicodedata
from collections.abc import Iterable

_LONGEST = 100
"""A longer word is no slip of a known one."""


def folded(text: str) -> str:
    """Text without marks, case and separators: “Quyết định” and “quyet_dinh” fold to the same."""
    plain = unicodedata.normalize("NFD", text.casefold()).replace("đ", "d")
    return "".join(character for character in plain if character.isalnum())


def cut_by_comma(key: str, value: object) -> bool:
    """Whether a key is most likely words behind a comma, “{note: Theo Bảo hiểm, ngày 2/3}”: no key of ours looks like
    it, and it has no value."""
    return value is None and not (key.isascii() and key.isidentifier())


def nearest(word: str, known: Iterable[object]) -> str | None:
    """The known word that ``word`` is most likely a slip of, or None."""
    from difflib import get_close_matches

    if len(word) > _LONGEST:
        return None
    by_fold = {folded(str(candidate)): str(candidate) for candidate in known}
    matches = get_close_matches(folded(word), by_fold, n=1, cutoff=0.7)
    return by_fold[matches[0]] if matches else None

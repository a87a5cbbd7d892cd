"""Vietnamese alphabetical order: a ă â b c d đ e ê …, and of like letters ngang, huyền, hỏi, ngã, sắc, nặng."""

import re
import unicodedata
from functools import lru_cache

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTERS = {letter: 100 + place for place, letter in enumerate(_ALPHABET)}
_TONES = {mark: rank for rank, mark in enumerate("\u0300\u0309\u0303\u0301\u0323", 1)}
_SHAPES = "\u0302\u0306\u031b"
"""Circumflex, breve and horn make other letters of their own; the tones only mark a letter."""
_KINDS = tuple(
    tuple(kind.split())
    for kind in ("đặc khu", "phường", "thị trấn", "thị xã", "thành phố", "tỉnh", "xã", "huyện", "quận")
)
_SHORT = {
    "tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "p": "phường", "x": "xã", "h": "huyện", "q": "quận",
    "t": "tỉnh",
}  # fmt: skip
"""As people shorten a kind of unit: with a full stop behind it, or a number; “tp” also alone."""
_SHORTENED = re.compile(r"(tp|t\.p|tx|t\.x|tt|t\.t|[pxhqt])(?:\.\s*(?=\w)|\s*(?=\d)|(?<=tp)\s+(?=\w))", re.IGNORECASE)
_NO_SPACE = str.maketrans(dict.fromkeys("'’‘ʼ`´", "") | dict.fromkeys("-–—‐‑", " "))
"""Apostrophes as in “Cư M'gar”, which come and go, and dashes as in “Bà Rịa - Vũng Tàu”."""

CollationKey = tuple[tuple[int, ...], tuple[int, ...], str]


@lru_cache(4096)
def collation_key(text: str) -> CollationKey:
    """A key by which texts sort as in a Vietnamese dictionary; numbers in them sort by their size."""
    letters: list[int] = []
    tones: list[int] = []
    for letter, tone in _letters(text):
        if letter.isdigit() and letter.isascii():
            digits = letter.lstrip("0") or "0"
            letters += [50 + len(digits), *(20 + int(digit) for digit in digits)]
        else:
            letters.append(_LETTERS.get(letter) or _place_of_other(letter[0]))
        tones.append(tone)
    return tuple(letters), tuple(tones), text


def place_key(name: str) -> CollationKey:
    """As ``collation_key``, without the kind of unit before the name: “Xã An Bình” stands under A."""
    return collation_key(without_kind(name))


@lru_cache(4096)
def same_place(name: str) -> str:
    """Equal for all spellings of one name: “Xã Hoà An”, “hòa an”, “X. Hòa  An”; “Cư M’gar”, “CƯ MGAR”."""
    words = _words(without_kind(name.translate(_NO_SPACE)))
    return " ".join(_syllable(word.lstrip("0") if word.isdigit() else word) for word in words)


def same_name(name: str) -> str:
    """A text that is equal for the spellings of one name, of a person or a round: “Hoà  an” and “Hòa An”."""
    return " ".join(_syllable(word) for word in _words(name))


def without_kind(name: str) -> str:
    """A name without “Xã”, “Phường”, “TP.” … before it, unless nothing would be left: “Phường 4” keeps it."""
    name = _in_full(name)
    kind = _kind(name)
    words = name.split()
    if not kind or words[len(kind)].isdigit():
        return name
    return " ".join(words[len(kind) :])


@lru_cache(4096)
def kind_of(name: str) -> str:
    """The kind of unit before a name, in full: “tp. Cao Lãnh” has “thành phố”; empty where none is written."""
    return " ".join(_kind(_in_full(name)))


def _kind(name: str) -> tuple[str, ...]:
    folded = tuple(_words(name))
    fits = (kind for kind in _KINDS if folded[: len(kind)] == kind and len(folded) > len(kind))
    return next(fits, ())


def _in_full(name: str) -> str:
    """A name with its kind of unit in full: “TP.Huế” is “thành phố Huế”."""
    short = _SHORTENED.match(name.strip())
    if short is None:
        return name
    return f"{_SHORT[short[1].replace('.', '').lower()]} {name.strip()[short.end() :]}"


def _words(name: str) -> list[str]:
    """Its words in NFC and small letters, without the signs around them."""
    words = (word.strip(".,;:") for word in unicodedata.normalize("NFC", name).casefold().split())
    return [word for word in words if word]


def _letters(text: str) -> list[tuple[str, int]]:
    """The letters, each with the rank of its tone; a run of digits is one."""
    found: list[tuple[str, int]] = []
    for character in unicodedata.normalize("NFD", text.casefold()):
        if character in _TONES and found:
            found[-1] = found[-1][0], _TONES[character]
        elif character in _SHAPES and found:
            found[-1] = unicodedata.normalize("NFC", found[-1][0] + character), found[-1][1]
        elif character.isdigit() and found and found[-1][0].isdigit():
            found[-1] = found[-1][0] + character, 0
        else:
            found.append((character, 0))
    return found


def _place_of_other(character: str) -> int:
    """Spaces before signs, signs before numbers and letters, letters of other alphabets behind."""
    if character.isspace():
        return 1
    return 1000 + ord(character) if character.isalnum() else 2


def _syllable(word: str) -> str:
    """The letters of a syllable and its tone, wherever the mark stands: “hoà” and “hòa” are one."""
    letters = _letters(word)
    return "".join(letter for letter, _ in letters) + str(max((tone for _, tone in letters), default=0))

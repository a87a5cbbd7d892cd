"""Names of files that every system can store."""

import re
import unicodedata
from collections.abc import Container

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\..*)?")
"""What Windows keeps for its devices, whatever ending follows."""
_UNSAFE = re.compile(r'[\x00-\x1f\x7f:*?"<>|\\/]')
_LONGEST = 200
"""In bytes of UTF-8: what the systems of today take for one name, with room to put something before it."""
_LONGEST_STEM = 80


def is_storable(name: str) -> bool:
    """Whether a name, without folders, can be that of a file on every system."""
    return (
        name not in ("", ".", "..")
        and not name.endswith((".", " "))
        and not _UNSAFE.search(name)
        and not _RESERVED.fullmatch(name)
        and len(name.encode("utf-8", "replace")) <= _LONGEST
    )


def storable_stem(stem: str, prefix: str = "phieu") -> str:
    """A name without its ending as every system can store it: kept where it can be, “con” is “phieu-con”."""
    bare = _UNSAFE.sub("-", unicodedata.normalize("NFC", stem)).strip(" .")
    while len(bare.encode("utf-8", "replace")) > _LONGEST - len(prefix) - 20:
        bare = bare[:-1].rstrip(" .")
    return bare if is_storable(bare) else f"{prefix}-{bare}".rstrip("-")


def plain_stem(words: str, prefix: str = "phieu") -> str:
    """Words as a name in small letters and dashes: “Trạm Y tế xã Lục Bình” is “tram-y-te-xa-luc-binh”."""
    letters = unicodedata.normalize("NFD", words.casefold().replace("đ", "d"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return storable_stem(re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:_LONGEST_STEM].rstrip("-"), prefix)


def free_stem(stem: str, taken: Container[str]) -> str:
    """The name, or the name with the first number that makes it another; ``taken`` are names in small letters."""
    free, number = stem, 1
    while free.casefold() in taken:
        number += 1
        free = f"{stem}-{number}"
    return free

"""Names inside a dossier: letters, digits, dots and dashes only, and no device, so that every system unpacks them."""

import re
import unicodedata
from pathlib import PurePosixPath

_LONGEST = 60
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\..*)?")
"""What Windows takes for a device, whatever stands behind the dot."""


def plain_name(name: str) -> str:
    """The last part of a name without accents and blanks: “Biên bản 1.PDF” → “bien-ban-1.pdf”."""
    last = PurePosixPath(name.replace("\\", "/")).name
    letters = unicodedata.normalize("NFD", last.replace("đ", "d").replace("Đ", "D"))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
    stem, dot, suffix = bare.rpartition(".")
    stem, suffix = (stem, suffix) if dot else (bare, "")
    stem = re.sub(r"[^a-z0-9]+", "-", stem).strip("-")[:_LONGEST] or "tep"
    suffix = re.sub(r"[^a-z0-9]+", "", suffix)[:10]
    plain = f"{stem}.{suffix}" if suffix else stem
    return f"tep-{plain}" if RESERVED.fullmatch(plain) else plain


class MemberNames:
    """Gives every path once; a second file of that name gets a number."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, folder: str, name: str) -> str:
        stem, dot, suffix = plain_name(name).partition(".")
        path, number = f"{folder}/{stem}{dot}{suffix}", 1
        while path in self._taken:
            number += 1
            path = f"{folder}/{stem}-{number}{dot}{suffix}"
        self._taken.add(path)
        return path

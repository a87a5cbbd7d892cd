"""Office files are archives: what is in them is measured before anyone unpacks it."""

import re
from io import BytesIO
from typing import Literal

from yte_check.documents.archive import OFFICE, Archive, ArchiveFault, Member
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument

MAX_MERGED = 500_000
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\"")
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


def refused(name: str, code: str, **params: object) -> InvalidDocument:
    return InvalidDocument([Diagnostic(code, "error", name, 1, 1, params)])


def check_archive(
    name: str, content: bytes, main_part: str, broken: str = "table_broken", too_large: str = "table_unpacks_too_large"
) -> None:
    """Raises InvalidDocument for what is no archive of its kind, or would fill the memory.

    ``broken`` and ``too_large`` are the messages that say so.
    """
    try:
        archive = Archive(BytesIO(content), OFFICE)
        parts = archive.members
        if sum(part.size for part in parts) > OFFICE.total:
            raise refused(name, too_large, limit_mb=OFFICE.total // 1_000_000)
        if not any(part.name == main_part for part in parts):
            raise refused(name, broken)
        for part in parts:
            code = _fault_of_part(part) if part.name.endswith((".xml", ".rels")) else None
            if code is not None:
                limit = {"limit_mb": OFFICE.member // 1_000_000} if code == "large" else {}
                raise refused(name, too_large if code == "large" else broken, **limit)
    except ArchiveFault:
        raise refused(name, broken) from None


def _fault_of_part(part: Member) -> Literal["broken", "large"] | None:
    if part.size > OFFICE.member:
        return "large"
    text = part.read(OFFICE.member)
    if _ENTITIES.search(text):
        return "broken"
    merged = sum(_area(*found) for found in _MERGED.findall(text))
    return "large" if merged > MAX_MERGED else None


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    return (abs(_column(right) - _column(left)) + 1) * (abs(int(bottom) - int(top)) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number

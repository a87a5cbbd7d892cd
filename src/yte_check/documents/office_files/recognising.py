"""What a file is that holds no office document: the cause that its owner can do something about."""

import re

from yte_check.documents.language.notes import Word
from yte_check.documents.office_files.faults import Cause, OfficeFault
from yte_check.documents.source import OLD_OFFICE

PACKED = b"PK\x03\x04"
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_TOLD = ("binary", "slides", "opendocument_text", "cut", "password")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?a-zA-Z]")


def why_not_packed(content: bytes) -> Cause:
    """Why bytes are no archive that could hold an office document."""
    if not content:
        return "empty"
    if content.startswith(OLD_OFFICE):
        return "password" if _PASSWORD in content else "old_office"
    if content.startswith(PACKED):
        return "cut"
    return "web_page" if _MARKUP.match(content) else "not_packed"


def what_it_is(content: bytes) -> Word | None:
    """What a file is that was taken for text, in words that help; None where nothing more can be said."""
    if not content.startswith(PACKED):
        return None
    from yte_check.documents.office_files.package import Package

    try:
        kind = Package(content).kind
    except OfficeFault as fault:
        return Word(f"office_{fault.cause}", fault.cause) if fault.cause in _TOLD else None
    return Word("office_text", "word") if kind == "word" else Word("office_sheet", "excel")

"""What a file is that was taken for text, in words that its owner can do something about."""

from yte_check.documents.beginnings import PACKED
from yte_check.documents.language.notes import Word
from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.office_files.package import Package

_TOLD = ("binary", "slides", "opendocument_text", "cut", "password")


def what_it_is(content: bytes) -> Word | None:
    """What a file is that was taken for text, in words that help; None where nothing more can be said."""
    if not content.startswith(PACKED):
        return None
    try:
        kind = Package(content).kind
    except OfficeFault as fault:
        return Word(f"office_{fault.cause}", fault.cause) if fault.cause in _TOLD else None
    return Word("office_text", "word") if kind == "word" else Word("office_sheet", "excel")

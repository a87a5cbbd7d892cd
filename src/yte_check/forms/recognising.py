"""What a file is, told by its content: without taking it in, and without believing its name."""

import re
from collections.abc import Callable
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import IO, Literal

from yte_check.documents.archive import Archive, ArchiveFault
from yte_check.documents.archive_limits import OFFICE
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.workbooks.opening import read_workbook, sheet_titles
from yte_check.forms.manifest import SHEET

WorkbookKind = Literal["form", "other", "unopenable"]
"""“other” opens as a workbook and has no hidden sheet of a form; of what does not open nobody can say."""

HEAD = 65_536
"""How much of a file is looked into to see what it is."""
_ZIP = b"PK\x03\x04"
_SUBMISSION = re.compile(rb"^(?:\xef\xbb\xbf)?(?:standard|year)[ \t]*:", re.MULTILINE)
_EXPORT = re.compile(rb"""(?:^|[",;\t|/])yte_standard(?:$|[",;\t|\r\n])""")
_CELL, _MOST_PARTS = b">yte_standard<", 50
_CONTENT = re.compile(rb"^(?:station|answers)[ \t]*:", re.MULTILINE)


def workbook_kind(file: Path | bytes | IO[bytes]) -> WorkbookKind:
    """What a workbook is, without reading more than the list of its sheets."""
    try:
        return "form" if SHEET in sheet_titles(file) else "other"
    except (OfficeFault, InvalidDocument, OSError):
        return "unopenable"


def is_export_book(file: Path | BytesIO) -> bool:
    """Whether a workbook holds an export; read whole only where its words say that it may."""
    if not _may_hold_export(file):
        return False
    from yte_check.forms.xlsform.workbook import has_export

    try:
        return has_export(read_workbook("", file.read_bytes() if isinstance(file, Path) else file.getvalue(), "form"))
    except (InvalidDocument, OSError):
        return False


def _may_hold_export(file: Path | BytesIO) -> bool:
    """Names of questions stand at the beginning of the words of a workbook, or of a sheet."""
    try:
        archive = Archive(file, OFFICE)
        try:
            parts = (member for member in archive.members if member.name.lower().endswith(".xml"))
            return any(_CELL in member.head(HEAD) for member in islice(parts, _MOST_PARTS))
        finally:
            archive.close()
    except ArchiveFault:
        return False


def submission_inside(open_file: Callable[[], IO[bytes]]) -> Literal["form", "yaml", "export"] | None:
    """Which kind of submission a file holds whose name says nothing of the sort; None where it holds none."""
    try:
        with open_file() as file:
            head = file.read(HEAD)
            if head.startswith(_ZIP):
                return "form" if workbook_kind(file) == "form" else None
    except Exception:  # what cannot even be read is counted like any file that is none
        return None
    if is_export(head):
        return "export"
    text = head.replace(b"\0", b"").replace(b"\r", b"\n")  # Notepad's “Unicode” has a zero beside each letter
    return "yaml" if _SUBMISSION.search(text) and _CONTENT.search(text) else None


def is_export(head: bytes) -> bool:
    """Whether a text is the export of a form of ours, by the column or key that each of them has."""
    text = head[:HEAD].replace(b"\0", b"")  # UTF-16 has a zero beside each letter
    return b"yte_standard" in text and _EXPORT.search(text) is not None

"""What a file is, told by its content: without taking it in, and without believing its name."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import IO, Literal
from zipfile import ZipFile

WorkbookKind = Literal["form", "other", "unopenable"]
"""«other» opens as a workbook and has no hidden sheet of a form; of what does not open nobody can say."""

_MOST = 25_000_000
HEAD = 65_536
"""How much of a file is looked into to see what it is."""
_ZIP = b"PK\x03\x04"
_TITLE = re.compile(rb"""\bname\s*=\s*(["'])yte-check\1""")
_WORKBOOK = re.compile(rb"spreadsheetml(?:/2006)?/main|opendocument:xmlns:office.*:spreadsheet\b", re.DOTALL)
"""What no program opens as a workbook without."""
_MAIN_PART = re.compile(rb"""<(?:\w+:)?Relationship\b(?=[^>]*/officeDocument["'])[^>]*\bTarget\s*=\s*["']/?([^"']+)""")
_SUBMISSION = re.compile(rb"^(?:\xef\xbb\xbf)?(?:standard|year)[ \t]*:", re.MULTILINE)
_EXPORT = re.compile(rb"""(?:^|[",;\t|/])yte_standard(?:$|[",;\t|\r\n])""")
_CONTENT = re.compile(rb"^(?:station|answers)[ \t]*:", re.MULTILINE)


def workbook_kind(file: Path | bytes | IO[bytes]) -> WorkbookKind:
    """What a workbook is, without reading more than the list of its sheets."""
    try:
        with ZipFile(BytesIO(file) if isinstance(file, bytes) else file) as archive:
            sheets = archive.open(_list_of_sheets(archive)).read(_MOST)
    except Exception:  # zipfile and zlib raise many kinds for what is damaged, locked or no archive at all
        return "unopenable"
    if _TITLE.search(sheets):
        return "form"
    return "other" if _WORKBOOK.search(sheets) else "unopenable"


def submission_inside(open_file: Callable[[], IO[bytes]]) -> Literal["form", "yaml"] | None:
    """Which kind of submission a file is whose name says nothing of the sort; None where it is none."""
    try:
        with open_file() as file:
            head = file.read(HEAD)
            if head.startswith(_ZIP):
                return "form" if workbook_kind(file) == "form" else None
    except Exception:  # what cannot even be read is counted like any file that is none
        return None
    text = head.replace(b"\0", b"").replace(b"\r", b"\n")  # Notepad's «Unicode» has a zero beside each letter
    return "yaml" if _SUBMISSION.search(text) and _CONTENT.search(text) else None


def is_export(head: bytes) -> bool:
    """Whether a text is the export of a form of ours, by the column or key that each of them has."""
    text = head[:HEAD].replace(b"\0", b"")  # UTF-16 has a zero beside each letter
    return b"yte_standard" in text and _EXPORT.search(text) is not None


def _list_of_sheets(archive: ZipFile) -> str:
    """The part with the names of the sheets, wherever the program put it. Raises KeyError, ValueError."""
    names = archive.namelist()
    if "content.xml" in names:
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise ValueError("locked by a password")
        return "content.xml"
    found = _MAIN_PART.search(archive.read("_rels/.rels"))
    return found[1].decode() if found else "xl/workbook.xml"

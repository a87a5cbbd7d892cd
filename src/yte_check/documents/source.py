"""A file's bytes become text: size, encoding and characters are settled before anyone parses."""

import re
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.record import record

MAX_BYTES = 5_000_000
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How .xls and .doc begin, and workbooks with a password."""
_NO_TEXT = (b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
"""How Word and Excel files, archives, PDF files and pictures begin."""
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?a-zA-Z]")
"""How web pages begin, and workbooks saved as XML."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


@record
class Source:
    """The text of a file and the name by which its user knows it."""

    name: str
    text: str


def read_source(path: Path) -> Source:
    """Read a UTF-8 file (with or without byte order mark) of at most 5 MB.

    Raises InvalidDocument when the file cannot be read, is too large, or is not plain UTF-8 text.
    """
    return decode_source(str(path), read_bytes(path))


def read_bytes(path: Path, limit: int = MAX_BYTES, too_large: str = "file_too_large", name: str | None = None) -> bytes:
    """The bytes of a file of at most 5 MB, or another limit with its own message; ``name`` is what its user calls it.

    Raises InvalidDocument.
    """
    name = name if name is not None else str(path)
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise refused(name, "file_not_found") from None
    except IsADirectoryError:
        raise refused(name, "file_is_folder") from None
    except PermissionError:  # what Windows says of a folder too
        raise refused(name, "file_is_folder" if path.is_dir() else "file_locked") from None
    except OSError as error:
        code = "file_is_folder" if path.is_dir() else "file_unreadable"
        raise refused(name, code, reason=error.strerror or str(error)) from None
    if len(content) > limit:
        raise refused(name, too_large, limit_mb=limit // 1_000_000)
    return content


def decode_source(name: str, content: bytes) -> Source:
    """The text of a file's bytes. Raises InvalidDocument when they are not plain UTF-8 text."""
    if content.startswith(OLD_OFFICE):
        raise refused(name, "file_old_office")
    if content.startswith(_NO_TEXT) or _MARKUP.match(content):
        raise refused(name, "file_other_kind")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig")
        line, column = _line_and_column(before, len(before))
        raise refused(name, "not_utf8", line, column) from None
    found = _UNPRINTABLE.search(text)
    if found:
        line, column = _line_and_column(text, found.start())
        raise refused(name, "control_character", line, column, character=f"U+{ord(found[0]):04X}")
    return Source(name, text)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def refused(name: str, code: str, line: int = 1, column: int = 1, **params: object) -> InvalidDocument:
    return InvalidDocument([Diagnostic(code, "error", name, line, column, params)])

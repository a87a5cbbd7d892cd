"""A file's bytes become text: kind, size, encoding and characters are settled before anyone parses."""

from bisect import bisect_right
from functools import cached_property
from pathlib import Path

from yte_check.documents.beginnings import MARKUP, NO_TEXT, OLD_OFFICE
from yte_check.documents.characters import LINE_ENDS, NOT_PLAIN, code_of, forbidden_in
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.record import record
from yte_check.documents.regular import refuse_unreal

MAX_BYTES = 5_000_000
_USUAL = 65_536
_MARK = b"\xef\xbb\xbf"


@record
class Source:
    """The text of a file and the name by which its user knows it."""

    name: str
    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in LINE_ENDS.finditer(self.text))]

    @cached_property
    def _lines(self) -> dict[int, str]:
        return {}

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character, both from 1, as an editor counts them: LF, CRLF and CR end a line.

        (The parser also ends one at NEL, U+2028 and U+2029, so its own numbers are of no use.)
        """
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    @cached_property
    def is_plain(self) -> bool:
        """Whether nothing in it needs a second look: no control, nothing that cannot be seen, no hidden end of line,
        no letter of an encoding before Unicode."""
        return NOT_PLAIN.search(self.text) is None

    def start(self, number: int) -> int:
        """The offset of the first character of a line."""
        return self._starts[number - 1]

    def line(self, number: int) -> str | None:
        """The text of a line, counted from 1, without its end. Whoever asks for it again gets the same object: ten
        thousand faults in one long line hold it once."""
        if number > len(self._starts):
            return None
        if number not in self._lines:
            end = self._starts[number] if number < len(self._starts) else len(self.text)
            self._lines[number] = self.text[self._starts[number - 1] : end].rstrip("\r\n")
        return self._lines[number]


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
    refuse_unreal(path, name)
    try:
        with path.open("rb") as file:
            content = file.read(_USUAL)  # room for all that a file may have costs more than reading one
            if len(content) == _USUAL:
                content += file.read(limit + 1 - _USUAL)
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
    if content.startswith(NO_TEXT) or MARKUP.match(content):
        from yte_check.documents.office_files.telling import what_it_is

        raise refused(name, "file_other_kind", what=what_it_is(content))
    content = content.removeprefix(_MARK)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = Source(name, content[: error.start].decode("utf-8"))
        raise refused(name, "not_utf8", *before.place(len(before.text))) from None
    source = Source(name, text)
    found = None if source.is_plain else forbidden_in(text)
    if found:
        raise refused(name, "control_character", *source.place(found.start()), character=code_of(found[0]))
    return source


def refused(name: str, code: str, line: int = 1, column: int = 1, **params: object) -> InvalidDocument:
    return InvalidDocument([Diagnostic(code, "error", name, line, column, params)])

"""A file of any of the formats becomes the official table that is in it."""

from pathlib import Path

from yte_check.authoring.official.delimited import read_delimited
from yte_check.authoring.official.excel import read_excel
from yte_check.authoring.official.pasted import read_pasted
from yte_check.authoring.official.rows import official_table
from yte_check.authoring.official.tables import OfficialTable, RawFile
from yte_check.authoring.official.word import read_word
from yte_check.documents.office_archive import refused
from yte_check.documents.source import decode_source, read_bytes

MAX_BYTES = 20_000_000
EXTENSIONS = (".docx", ".xlsx", ".csv", ".txt", ".md")


def read_official(path: Path) -> OfficialTable:
    """Raises InvalidDocument for a file that cannot be read or holds no table of criteria and indicators."""
    name, suffix = str(path), path.suffix.lower()
    if suffix not in EXTENSIONS and path.is_file():
        raise refused(name, "table_extension", extension=path.suffix, allowed=EXTENSIONS)
    table = official_table(name, _raw(name, suffix, read_bytes(path, MAX_BYTES, "table_too_large")))
    if table is None:
        raise refused(name, "table_not_found")
    return table


def _raw(name: str, suffix: str, content: bytes) -> RawFile:
    match suffix:
        case ".docx":
            return read_word(name, content)
        case ".xlsx":
            return read_excel(name, content)
        case ".csv":
            return read_delimited(name, _text(name, content))
        case _:
            return read_pasted(_text(name, content))


def _text(name: str, content: bytes) -> str:
    """UTF-8, or the UTF-16 in which Excel saves «Unicode text»."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", errors="replace").encode("utf-8")
    return decode_source(name, content).text

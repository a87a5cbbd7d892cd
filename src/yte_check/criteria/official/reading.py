"""A file of any of the formats becomes the official table that is in it."""

from pathlib import Path
from typing import Any

from yte_check.criteria.official.aligned import is_aligned, is_in_columns, read_aligned
from yte_check.criteria.official.choosing import chosen, restricted
from yte_check.criteria.official.columns import header_roles
from yte_check.criteria.official.delimited import read_delimited, refuse_too_long
from yte_check.criteria.official.excel import read_excel
from yte_check.criteria.official.naming import Naming, named_columns
from yte_check.criteria.official.pasted import read_pasted
from yte_check.criteria.official.rows import official_table
from yte_check.criteria.official.tables import ColumnRole, OfficialTable, RawFile
from yte_check.criteria.official.word import read_word
from yte_check.criteria.official.wording import one_line
from yte_check.documents.delimited import table_pages, table_text
from yte_check.documents.old_letters import old_letters
from yte_check.documents.record import replaced
from yte_check.documents.source import read_bytes, refused
from yte_check.standard.model import StandardText

MAX_BYTES = 20_000_000
_NAMING: tuple[ColumnRole, ...] = ("number", "title")
_PASTED = (".txt", ".md")
_BOOKS = (".xlsx", ".xlsm", ".ods")
EXTENSIONS = (".docx", ".xlsx", ".xlsm", ".ods", ".csv", ".txt", ".md")


NOTHING_NAMED = Naming()


def read_official(path: Path, wanted: Naming = NOTHING_NAMED, text: StandardText | None = None) -> OfficialTable:
    """Raises InvalidDocument for a file that cannot be read, holds no table of criteria and indicators or not the
    columns or tables that are wanted. Of several tables those are taken that are the standard's whose text is given;
    where nobody can tell which, that is refused too."""
    name, suffix = str(path), path.suffix.lower()
    if suffix not in EXTENSIONS and path.is_file():
        raise refused(name, "table_extension", extension=path.suffix, allowed=EXTENSIONS)
    content = read_bytes(path, MAX_BYTES, "table_too_large")
    raw = _raw(name, suffix, content)
    _refuse_old_letters(name, raw)
    if not wanted.columns:
        _refuse_side_by_side(name, raw)
    named = named_columns(name, raw, wanted) if wanted.columns and raw.tables else ()
    table = official_table(name, raw, named, text=text)
    if table is None:
        lost = suffix in _PASTED and is_in_columns(table_pages(name, content))
        if lost:
            raise refused(name, "table_unaligned")
        raise refused(name, "table_not_found", hidden=raw.hidden, formula=_formula(raw) if suffix in _BOOKS else None)
    if wanted.tables:
        table = restricted(raw, table, named, wanted.tables, text)
    elif text is not None:
        table = chosen(text, raw, table, named)
    if table.unseen:
        raise refused(name, "table_legend_unread", legend=table.unseen[0])
    return replaced(table, left_out=raw.left_out)


def _raw(name: str, suffix: str, content: bytes) -> RawFile:
    match suffix:
        case ".docx":
            return read_word(name, content)
        case _ if suffix in _BOOKS:
            return read_excel(name, content)
        case ".csv":
            return read_delimited(name, table_text(name, content))
        case _:
            return _pasted(name, table_pages(name, content))


def _formula(raw: RawFile) -> str | None:
    """The first formula of which no result was kept: some programs write workbooks so."""
    texts = (text for table in raw.tables for row in table.rows for text in row.filled)
    return next((text for text in texts if text.startswith("=")), None)


def _pasted(name: str, pages: tuple[str, ...]) -> RawFile:
    """Raises InvalidDocument for a text that is too long, and where only blanks part the cells and nobody can tell
    which words are which cell."""
    refuse_too_long(name, sum(len(page.splitlines()) for page in pages))
    if not is_aligned(pages):
        return read_pasted("\n".join(pages))
    raw = read_aligned(pages)
    if raw is None:
        raise refused(name, "table_unaligned")
    return raw


def _refuse_side_by_side(name: str, raw: RawFile) -> None:
    """A header that counts and names twice in the same words: the right half would be lost, or taken for guidance."""
    for table in raw.tables:
        for row in table.rows:
            halves = [(one_line(row.texts[at]), role) for at, role in header_roles(row).items() if role in _NAMING]
            first, second = halves[:2], halves[2:4]
            if len(first) == 2 and first == second and first[0] != first[1]:
                raise refused(name, "table_side_by_side", row.number, number=first[0][0], title=first[1][0])


def _refuse_old_letters(name: str, raw: RawFile) -> None:
    """Nothing that is typed in an encoding before Unicode can be compared, or written into a standard."""
    for table in raw.tables:
        for row in table.rows:
            found = next(filter(None, map(old_letters, row.texts)), None)
            if found is not None:
                params: dict[str, Any] = {"row": str(row.number), **found}
                raise refused(name, "table_old_encoding", **params)

"""A table kept as CSV."""

from yte_check.criteria.official.columns import guessed_layout, header_roles, layout_of
from yte_check.criteria.official.tables import OfficialCell, RawFile, RawRow, RawTable
from yte_check.criteria.official.wording import cleaned
from yte_check.documents.delimited import BrokenRow, TextRow, delimited_rows
from yte_check.documents.source import refused

MAX_ROWS = 20_000


def read_delimited(name: str, text: str) -> RawFile:
    """Raises InvalidDocument."""
    try:
        rows = delimited_rows(text, _likeness)
    except BrokenRow as broken:
        raise refused(name, "table_broken", broken.line, quotes=str(broken.line)) from None
    refuse_too_long(name, len(rows))
    return RawFile((RawTable(_raw(rows)),))


def refuse_too_long(name: str, rows: int) -> None:
    """Raises InvalidDocument: a part of a table would be taken for the whole."""
    if rows > MAX_ROWS:
        raise refused(name, "table_too_long", limit=MAX_ROWS)


def _raw(rows: tuple[TextRow, ...]) -> tuple[RawRow, ...]:
    return tuple(RawRow(row.number, tuple(OfficialCell(cleaned(field)) for field in row.fields)) for row in rows)


def _likeness(rows: tuple[TextRow, ...]) -> tuple[int, int, int]:
    """A header in as many columns as possible, then rows of several cells."""
    raw = _raw(rows)
    headers = (layout_of(header_roles(row), row) for row in raw)
    named = max((len(layout.columns) for layout in headers if layout is not None), default=0)
    wide, parted = (sum(len(row.filled) >= least for row in raw) for least in (3, 2))
    return named or int(guessed_layout(list(raw)) is not None), wide, parted

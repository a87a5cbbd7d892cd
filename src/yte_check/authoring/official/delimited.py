"""CSV: commas, semicolons or tabs, as spreadsheets of any language write it."""

import csv
from io import StringIO
from itertools import islice

from yte_check.authoring.official.columns import guessed_layout, header_roles, layout_of
from yte_check.authoring.official.tables import Cell, RawFile, RawRow, RawTable
from yte_check.authoring.official.wording import cleaned
from yte_check.documents.office_archive import refused

MAX_ROWS = 20_000
_SAMPLE = 300
_DELIMITERS = ";\t,|"


def read_delimited(name: str, text: str) -> RawFile:
    """Raises InvalidDocument."""
    try:
        delimiter = max(_DELIMITERS, key=lambda delimiter: _likeness(_rows(text, delimiter, _SAMPLE)))
        return RawFile((RawTable(_rows(text, delimiter, MAX_ROWS)),))
    except csv.Error:
        raise refused(name, "table_broken") from None


def _rows(text: str, delimiter: str, limit: int) -> tuple[RawRow, ...]:
    if text.lower().startswith("sep="):  # Excel's own first line
        text = "\n" + text.partition("\n")[2]
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    return tuple(
        RawRow(number, tuple(Cell(cleaned(field)) for field in fields))
        for number, fields in enumerate(islice(reader, limit), 1)
    )


def _likeness(rows: tuple[RawRow, ...]) -> tuple[int, int]:
    """How much rows look like a table: a header in as many columns as possible, then rows of equal width."""
    headers = (layout_of(header_roles(row), row) for row in rows)
    named = max((len(layout.columns) for layout in headers if layout is not None), default=0)
    return named or int(guessed_layout(list(rows)) is not None), sum(len(row.filled) >= 3 for row in rows)

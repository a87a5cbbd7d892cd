"""Tables that count criteria “1” and indicators “1.1”, without the word “Tiêu chí” or a roman figure."""

from itertools import zip_longest

from yte_check.criteria.official.tables import RawRow, RawTable
from yte_check.criteria.official.wording import criterion_heading, dotted_number, number_in, roman, roman_heading

_FEWEST = 2
_TITLE_AND_POINTS = 3
"""So many cells a heading fills: its number, title and points."""


def is_outline(table: RawTable) -> bool:
    """Whether every whole number stands over numbers of its own, and says nothing but a title and points.

    Where the table has headings of criteria, or a whole number with guidance, “3.1” is a part of indicator 3.
    """
    if any(_is_heading(row) for row in table.rows):
        return False
    counted = [row for row in table.rows if is_whole(row) or _under(row) is not None]
    wholes = [(row, under) for row, under in zip_longest(counted, counted[1:]) if is_whole(row)]
    return len(wholes) >= _FEWEST and all(
        len(row.filled) <= _TITLE_AND_POINTS and _under(under) == number_in(row.filled[0]) for row, under in wholes
    )


def is_whole(row: RawRow) -> bool:
    """“1 | Gia đình văn hóa”, and no row that numbers the columns."""
    return len(row.filled) > 1 and number_in(row.filled[0]) is not None and any(map(str.isalpha, row.filled[1]))


def _under(row: RawRow | None) -> int | None:
    """The whole number under which a row is counted."""
    return dotted_number(row.filled[0]) if row is not None and len(row.filled) > 1 else None


def _is_heading(row: RawRow) -> bool:
    if not row.filled:
        return False
    first = row.filled[0]
    return criterion_heading(first) is not None or roman(first) is not None or roman_heading(first) is not None

"""Columns that an author names, «title=3,points=E,number=TT», where the header does not say what they hold."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest
from typing import cast

from yte_check.criteria.official.columns import spread
from yte_check.criteria.official.tables import ColumnRole, OfficialCell, RawFile, RawRow, RawTable
from yte_check.criteria.official.wording import comparable, number_in, one_line, points_in
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.documents.source import refused
from yte_check.documents.suggestions import nearest

KEYS: tuple[ColumnRole, ...] = ("number", "criterion", "title", "points", "guidance", "evidence", "knockout")
_NEXT = re.compile(r",(?=[^,=]*=)")
"""A comma before another «key=»; others belong to the words of a header."""
_Names = tuple[str, ...]
"""What one column may be called."""
_LETTERS = re.compile(r"[A-Za-z]{1,2}")


@record
class Naming:
    """What an author says of a file. The words for each role are a column's number from 1, its letters in a workbook,
    or what its header says."""

    columns: tuple[tuple[ColumnRole, str], ...] = ()
    tables: tuple[str, ...] = ()
    """Tables or sheets by number, or sheets by name; all of them where none is named."""


@record
class NamedColumns:
    """Where the named columns stand in one table, counted from 0, and its header row where it has one."""

    roles: Mapping[int, ColumnRole]
    header: RawRow
    width: int

    def over(self, found: Mapping[int, ColumnRole]) -> dict[int, ColumnRole]:
        """The roles that a header was found to name, but for those that were named otherwise."""
        kept = {column: role for column, role in found.items() if role not in self.roles.values()}
        return kept | dict(self.roles)


class _Absent(Exception):
    """A table has no column of these words. ``row`` is what comes nearest to its header."""

    def __init__(self, role: ColumnRole, words: str, row: RawRow) -> None:
        self.role, self.words, self.row = role, words, row
        super().__init__(words)


_MARKS = ",«»“”\"' "


def naming(text: str, tables: Sequence[str] = ()) -> Naming:
    """What “--columns” and “--table” say. Raises Refusal."""
    found: dict[ColumnRole, str] = {}
    for part in _NEXT.split(text):
        key, _, words = (piece.strip() for piece in part.partition("="))
        if key not in KEYS:
            raise Refusal("usage_columns_key", key=key or part, known=KEYS, nearest=nearest(key, KEYS))
        if not words.strip(_MARKS):
            raise Refusal("usage_columns_empty", key=key)
        if key in found:
            raise Refusal("usage_columns_twice", key=key)
        found[cast(ColumnRole, key)] = words.strip(_MARKS)
    return Naming(tuple(found.items()), tuple(tables))


def named_columns(name: str, file: RawFile, wanted: Naming) -> tuple[NamedColumns | None, ...]:
    """The columns in each table; None for a table without them. Raises InvalidDocument where no table has them."""
    found: list[NamedColumns | None] = []
    absent: list[_Absent] = []
    for table in file.tables:
        try:
            found.append(_in_table(name, table, wanted))
        except _Absent as lacking:
            found.append(None)
            absent.append(lacking)
    if not any(found):
        raise _nowhere(name, wanted, absent)
    return tuple(found)


def _nowhere(name: str, wanted: Naming, absent: Sequence[_Absent]) -> InvalidDocument:
    """Told of the table that is most like the one that is meant: the widest."""
    best = max(absent, key=lambda each: len(each.row.filled), default=_Absent(*wanted.columns[0], RawRow(0, ())))
    there = tuple(f"{n} “{one_line(text)}”" for n, text in enumerate(best.row.texts, 1) if text)
    return refused(name, "table_column_absent", best.row.number or 1, role=best.role, words=best.words, columns=there)


def _in_table(name: str, table: RawTable, wanted: Naming) -> NamedColumns:
    """Raises _Absent, and InvalidDocument where the words fit several columns, or a column several roles."""
    if not table.rows or not table.rows[0].number:  # plain lines have no columns
        raise _Absent(*wanted.columns[0], RawRow(0, ()))
    width = max(len(row.cells) for row in table.rows)
    by_words = [(role, words) for role, words in wanted.columns if not _is_place(words, table)]
    at, names = _header(table.rows, by_words) if by_words else (None, [])
    places: dict[ColumnRole, int] = {}
    for role, words in wanted.columns:
        columns = _columns_of(words, names) if (role, words) in by_words else [_place(words)]
        if not columns or columns[0] >= width:
            raise _Absent(role, words, table.rows[at] if at is not None else _fullest(table.rows))
        if len(columns) > 1:
            these = tuple(str(column + 1) for column in columns)
            raise refused(name, "table_column_twice", role=role, words=words, columns=these)
        places[role] = columns[0]
    _refuse_shared(name, places)
    header = table.rows[at] if at is not None else _header_above(table.rows, places)
    return NamedColumns({column: role for role, column in places.items()}, header, width)


def _refuse_shared(name: str, places: Mapping[ColumnRole, int]) -> None:
    for column, times in Counter(places.values()).items():
        if times > 1:
            both = tuple(role for role, each in places.items() if each == column)
            raise refused(name, "table_column_shared", roles=both, shared=str(column + 1))


def _is_place(words: str, table: RawTable) -> bool:
    """A number, or letters that are no header."""
    if words.isascii() and words.isdigit():
        return True
    is_header = any(comparable(text) == comparable(words) for row in table.rows for text in row.texts)
    return _LETTERS.fullmatch(words) is not None and not is_header


def _place(words: str) -> int:
    """«3» and «C» as the third column, counted from 0; out of every table where there can be none."""
    if words.isdigit():
        return int(words[:6]) - 1 if int(words[:6]) else 10**6
    number = 0
    for letter in words.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _header(rows: Sequence[RawRow], wanted: Sequence[tuple[ColumnRole, str]]) -> tuple[int, list[_Names]]:
    """The row, or two rows, with most of these words, and how each column may be called by them."""
    alone: list[tuple[int, list[_Names]]] = [
        (at, [(comparable(text),) for text in row.texts]) for at, row in enumerate(rows)
    ]
    paired = [(at, list(_of_two(upper, lower))) for at, (upper, lower) in enumerate(pairwise(rows))]
    candidates = [*alone, *paired]
    return max(candidates, key=lambda found: sum(bool(_columns_of(words, found[1])) for _, words in wanted))


def _of_two(upper: RawRow, lower: RawRow) -> Iterator[_Names]:
    """By both rows together, by the lower and by the upper."""
    for over, under in zip_longest(spread(upper, lower), lower.texts, fillvalue=""):
        yield tuple(comparable(text) for text in (f"{over} {under}", under, over))


def _columns_of(words: str, names: Sequence[_Names]) -> list[int]:
    """The columns of these words, by the whole of their header before a part of it."""
    wanted = comparable(words)
    for way in zip(*names, strict=False):
        if found := [column for column, name in enumerate(way) if name == wanted]:
            return found
    return []


def _header_above(rows: Sequence[RawRow], places: Mapping[ColumnRole, int]) -> RawRow:
    """The first row with words in every named column; an empty one where figures stand there from the start."""
    empty = RawRow(rows[0].number, tuple(OfficialCell() for _ in rows[0].cells))
    for row in rows:
        texts = {role: row.cells[column].text for role, column in places.items() if column < len(row.cells)}
        if points_in(texts.get("points", "")) is not None or number_in(texts.get("number", "")) is not None:
            return empty
        if len(texts) == len(places) and all(texts.values()):
            return row
    return empty


def _fullest(rows: Sequence[RawRow]) -> RawRow:
    return max(rows, key=lambda row: len(row.filled))

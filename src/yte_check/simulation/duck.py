"""DuckDB: the tables of stations that lie in files, each column brought to its type."""

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb

from yte_check.compiling.columns import ColumnKind, TableColumn
from yte_check.compiling.printing.sql import quoted
from yte_check.documents.record import record
from yte_check.documents.scalars import NO_WORDS, YES_WORDS
from yte_check.simulation.engine import SOURCE, UNREAD, Loaded, Tables, Unreadable
from yte_check.simulation.table import TYPES

_WHOLE = "'[+-]?[0-9]{1,18}'"
_DECIMAL = "'[+-]?[0-9]{1,18}([.,][0-9]{1,6})?'"


class Duck:
    """A database in memory."""

    def __init__(self, threads: int | None = None) -> None:
        self._connection = duckdb.connect()
        self._connection.execute("SET enable_progress_bar = false")
        if threads is not None:
            self._connection.execute(f"SET threads = {threads}")

    def query(self, sql: str) -> Sequence[Sequence[Any]]:
        return self._connection.execute(sql).fetchall()

    def close(self) -> None:
        self._connection.close()

    def distinct(self, tables: Tables, name: str) -> tuple[str, ...]:
        source = _source(tables)
        found = {each.casefold(): each for each in self.header(source)}
        if name not in found:
            return ()
        value = _text(_name(found[name]))
        rows = self.query(f"SELECT DISTINCT {value} AS v FROM {source} WHERE {value} IS NOT NULL ORDER BY v")
        return tuple(str(each) for (each,) in rows)

    def header(self, source: str) -> Mapping[str, str]:
        """The columns of a table with their types. Raises Unreadable."""
        try:
            return {name: kind for name, kind, *_ in self.query(f"DESCRIBE SELECT * FROM {source}")}
        except duckdb.Error as error:
            raise Unreadable(str(error).splitlines()[0]) from None

    def load(self, tables: Tables, columns: Sequence[TableColumn]) -> Loaded:
        source = _source(tables)
        header = self.header(source)
        found = {name.casefold(): name for name in header}
        taken = {column.name: found.get(column.name.casefold()) for column in columns}
        cells = [
            _Cell(column, _name(name), header[name]) if (name := taken[column.name]) is not None else None
            for column in columns
        ]
        selected = [
            f"{cell.value if cell is not None else f'CAST(NULL AS {TYPES[column.kind]})'} AS {column.name}"
            for column, cell in zip(columns, cells, strict=True)
        ]
        unread = [f"WHEN {each.unread} THEN {quoted(each.column.name)}" for each in cells if each and each.unread]
        said = f"CASE {' '.join(unread)} END" if unread else "CAST(NULL AS VARCHAR)"
        kind = "TABLE" if unread else "VIEW"
        try:
            self._connection.execute(
                f"CREATE OR REPLACE {kind} {SOURCE} AS SELECT {', '.join(selected)}, {said} AS {UNREAD} FROM {source}"
            )
        except duckdb.Error as error:
            raise Unreadable(str(error).splitlines()[0]) from None
        used = {name for name in taken.values() if name is not None}
        lacking = tuple(column for column, name in taken.items() if name is None)
        return Loaded(lacking, tuple(name for name in header if name not in used))


@record
class _Cell:
    """A column as it lies in a file: what makes it one of its kind, and when that cannot be done."""

    column: TableColumn
    name: str
    type: str

    @property
    def value(self) -> str:
        return self._made[0]

    @property
    def unread(self) -> str | None:
        return self._made[1]

    @property
    def _made(self) -> tuple[str, str | None]:
        kind, text = self.column.kind, self.type.startswith("VARCHAR")
        if kind in ("text", "choice"):
            return _text(self.name), None
        wanted = TYPES[kind]
        if self.type == wanted or (wanted in ("BIGINT", "INTEGER") and self.type in _SMALLER[wanted]):
            return self.name, None
        if text:
            found = _of_text(self.name, kind)
            return found, f"NULLIF(TRIM({self.name}), '') IS NOT NULL AND ({found}) IS NULL"
        found = _of_number(self.name, kind)
        return found, f"{self.name} IS NOT NULL AND ({found}) IS NULL"


_SMALLER = {
    "BIGINT": ("BIGINT", "INTEGER", "SMALLINT", "TINYINT", "UINTEGER", "USMALLINT", "UTINYINT"),
    "INTEGER": ("INTEGER", "SMALLINT", "TINYINT", "USMALLINT", "UTINYINT"),
}


def _text(name: str) -> str:
    return f"NULLIF(NFC_NORMALIZE(TRIM(CAST({name} AS VARCHAR))), '')"


def _of_text(name: str, kind: ColumnKind) -> str:
    plain = f"TRIM({name})"
    if kind == "yes_no":
        word = f"LOWER(NFC_NORMALIZE({plain}))"
        yes, no = (", ".join(map(quoted, sorted(words))) for words in ((*YES_WORDS, "1"), (*NO_WORDS, "0")))
        return f"CASE WHEN {word} IN ({yes}) THEN TRUE WHEN {word} IN ({no}) THEN FALSE END"
    if kind == "measurement":
        number = f"CAST(REPLACE({plain}, ',', '.') AS {TYPES[kind]})"
        return f"CASE WHEN REGEXP_FULL_MATCH({plain}, {_DECIMAL}) THEN {number} END"
    return f"CASE WHEN REGEXP_FULL_MATCH({plain}, {_WHOLE}) THEN TRY_CAST({plain} AS {TYPES[kind]}) END"


def _of_number(name: str, kind: ColumnKind) -> str:
    """A number of another type; one that is not what its kind asks for is none."""
    if kind == "measurement":
        return f"TRY_CAST({name} AS {TYPES[kind]})"
    if kind == "yes_no":
        return f"CASE WHEN TRY_CAST({name} AS DOUBLE) = 1 THEN TRUE WHEN TRY_CAST({name} AS DOUBLE) = 0 THEN FALSE END"
    whole = f"TRY_CAST({name} AS {TYPES[kind]})"
    return f"CASE WHEN TRY_CAST({name} AS DOUBLE) = {whole} THEN {whole} END"


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _source(tables: Tables) -> str:
    return parquet(tables.paths) if tables.is_parquet else delimited(tables.paths)


def parquet(paths: Sequence[str]) -> str:
    """Files of Parquet as a source; the folders of a partitioned one give columns."""
    return f"read_parquet([{', '.join(map(quoted, paths))}], hive_partitioning = true, union_by_name = true)"


def delimited(paths: Sequence[str]) -> str:
    """Files of separated values as a source: every cell is a text at first, and no type is guessed."""
    return f"read_csv([{', '.join(map(quoted, paths))}], header = true, all_varchar = true, union_by_name = true)"

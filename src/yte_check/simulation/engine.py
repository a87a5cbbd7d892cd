"""What runs the queries: DuckDB in this process, or Spark. Both read the same text."""

from collections.abc import Sequence
from typing import Any, Literal, Protocol, get_args

from yte_check.compiling.columns import TableColumn
from yte_check.documents.record import record

EngineName = Literal["duckdb", "spark"]
ENGINES: tuple[EngineName, ...] = get_args(EngineName)
SOURCE = "stations"
"""What the table of stations is called in every query."""
UNREAD = "unread_"
"""The first column of a row that cannot be read; null where all can."""


@record
class Loaded:
    """The columns that a standard asks for and a table lacks, and those that it has besides."""

    lacking: tuple[str, ...]
    unused: tuple[str, ...]


@record
class Tables:
    """Files that hold a table, all of one kind."""

    paths: tuple[str, ...]
    is_parquet: bool


class Engine(Protocol):
    def distinct(self, tables: Tables, name: str) -> tuple[str, ...]:
        """The texts that stand in a column of files; none where there is no such column. Raises Unreadable."""
        ...

    def load(self, tables: Tables, columns: Sequence[TableColumn]) -> Loaded:
        """Files under the name of all queries, with the columns of a standard. Raises Unreadable."""
        ...

    def query(self, sql: str) -> Sequence[Sequence[Any]]:
        """The rows that a query gives."""
        ...

    def close(self) -> None: ...


class Unreadable(Exception):
    """A table that cannot be read, with what the engine says of it in one line."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

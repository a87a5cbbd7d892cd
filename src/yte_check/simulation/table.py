"""The types of the table's columns, alike in DuckDB, Spark and Parquet."""

from collections.abc import Iterable, Mapping

from yte_check.compiling.columns import ColumnKind, TableColumn

TYPES: Mapping[ColumnKind, str] = {
    "text": "VARCHAR", "choice": "VARCHAR", "whole": "INTEGER", "count": "BIGINT", "measurement": "DECIMAL(24,6)",
    "yes_no": "BOOLEAN",
}  # fmt: skip


def typed_columns(columns: Iterable[TableColumn]) -> Mapping[str, str]:
    """Each column with its type in SQL."""
    return {column.name: TYPES[column.kind] for column in columns}

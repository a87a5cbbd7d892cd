"""Spark, in this process or on a cluster: the same queries over the same table."""

import os
from collections.abc import Mapping, Sequence
from typing import Any

from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from yte_check.compiling.columns import ColumnKind, TableColumn
from yte_check.simulation.engine import SOURCE, UNREAD, Loaded, Tables, Unreadable

_TYPES: Mapping[ColumnKind, tuple[str, ...]] = {
    "text": ("string",), "choice": ("string",), "whole": ("int", "smallint", "tinyint"),
    "count": ("bigint", "int", "smallint", "tinyint"), "measurement": ("decimal(24,6)",), "yes_no": ("boolean",),
}  # fmt: skip
"""The types that a column may have; what is of another is told, for here no cell is converted."""
_WRITTEN: Mapping[ColumnKind, str] = {kind: types[0] for kind, types in _TYPES.items()}


class Spark:
    """A session: that of ``spark-submit``, else one with two threads in this process."""

    def __init__(self, master: str | None = None) -> None:
        builder = SparkSession.builder.appName("yte-check")
        if "SPARK_ENV_LOADED" not in os.environ or master is not None:
            builder = builder.master(master or "local[2]").config("spark.driver.bindAddress", "127.0.0.1")
            builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.sql.shuffle.partitions", "4")
            builder = builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
        self.session = builder.getOrCreate()
        self.session.conf.set("spark.sql.ansi.enabled", "true")
        self.session.sparkContext.setLogLevel("ERROR")

    def query(self, sql: str) -> Sequence[Sequence[Any]]:
        return [tuple(row) for row in self.session.sql(sql).collect()]

    def close(self) -> None:
        self.session.stop()

    def distinct(self, tables: Tables, name: str) -> tuple[str, ...]:
        frame = self._read(tables, None)
        if name not in frame.columns:
            return ()
        rows = frame.select(name).distinct().where(f"{name} IS NOT NULL").orderBy(name).collect()
        return tuple(str(row[0]) for row in rows)

    def load(self, tables: Tables, columns: Sequence[TableColumn]) -> Loaded:
        frame = self._read(tables, columns)
        found = {name.casefold(): (name, kind) for name, kind in frame.dtypes}
        selected, lacking = [], []
        for column in columns:
            name, kind = found.get(column.name.casefold(), (None, ""))
            if name is None:
                lacking.append(column.name)
                selected.append(f"CAST(NULL AS {_WRITTEN[column.kind]}) AS {column.name}")
            elif kind not in _TYPES[column.kind]:
                raise Unreadable(f"{name}: {kind}, {_WRITTEN[column.kind]} expected")
            else:
                selected.append(f"`{name}` AS {column.name}")
        frame.selectExpr(*selected, f"CAST(NULL AS string) AS {UNREAD}").createOrReplaceTempView(SOURCE)
        own = {column.name.casefold() for column in columns}
        return Loaded(tuple(lacking), tuple(name for name in frame.columns if name.casefold() not in own))

    def _read(self, tables: Tables, columns: Sequence[TableColumn] | None) -> Any:
        try:
            if tables.is_parquet:
                return self.session.read.option("recursiveFileLookup", "false").parquet(*map(_folder, tables.paths))
            reader = self.session.read.option("header", "true").option("mode", "FAILFAST")
            if columns is None:
                return reader.csv(list(tables.paths))
            types = {column.name: _WRITTEN[column.kind] for column in columns}
            head = reader.csv(list(tables.paths)).columns
            schema = ", ".join(f"`{name}` {types.get(name, 'string')}" for name in head)
            return reader.schema(schema).csv(list(tables.paths))
        except PySparkException as error:
            raise Unreadable(str(error).splitlines()[0]) from None


def _folder(path: str) -> str:
    """Spark finds the parts of a partitioned folder by itself."""
    return path.removesuffix(os.path.join("**", "*.parquet")) or "."

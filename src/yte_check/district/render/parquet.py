"""A batch as a Parquet file, for programs that compute with thousands of stations; needs pyarrow."""

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_FLOOR, Context, Decimal
from itertools import chain, islice
from typing import Any, BinaryIO

import pyarrow
import pyarrow.parquet

from yte_check.batch.results import Batch
from yte_check.batch.skipped import skipped_json
from yte_check.district.render.columns import (
    ColumnKind,
    ColumnValue,
    StationColumn,
    columns,
    level_columns,
    node_columns,
    own_columns,
    place_values,
    station_of,
)
from yte_check.district.render.texts import widest
from yte_check.district.render.view import View
from yte_check.documents.exact import ExactFraction, as_decimal
from yte_check.expected.standing import ARRIVED, Expected

_ROWS = 1000
_STEP = Decimal("0.0001")
_WIDE = Context(prec=60, rounding=ROUND_FLOOR)
_BEFORE = (
    "path", "sha256", "standard", "name", "commune", "code", "district", "province", "verdict", "year", "zone",
    "warnings", "low", "high", "max", "needed",
)  # fmt: skip
_BEHIND = ("flags", "handed_in", "verdict_before", "recognised_until", "not_met_in")
_TEXT = pyarrow.string()
_TYPES: Mapping[ColumnKind, Any] = {
    "text": _TEXT, "verdict": _TEXT, "state": _TEXT, "codes": pyarrow.list_(_TEXT), "number": pyarrow.int32(),
    "date": pyarrow.date32(), "points": pyarrow.decimal128(12, 4),
}  # fmt: skip
Row = Mapping[str, ColumnValue]


def write_parquet(batch: Batch, view: View, file: BinaryIO) -> None:
    """A row each station; with a list of communes also one each commune from which no submission counts, without
    points. Points are exact decimals, of fractions four places; ``c1_low`` is a criterion's, ``i1_low`` an indicator's.

    How many files gave no row is in the metadata of the file, under ``yte_check``.
    """
    outline = widest(batch.outlines.values())
    own, nodes = own_columns(outline), node_columns(outline, "low", "high", "max")
    shown = [*columns(*_BEFORE), *columns(*level_columns(batch)), *own, *nodes, *columns(*_BEHIND)]
    beside = {"failed": batch.summary.failed, "skipped": skipped_json(batch.skipped)}
    by_year = all(outline.period == "year" for outline in batch.outlines.values())
    types = [(column.name, _TEXT if column.name == "year" and not by_year else _TYPES[column.kind]) for column in shown]
    schema = pyarrow.schema(types).with_metadata({"yte_check": json.dumps(beside)})
    with pyarrow.parquet.ParquetWriter(file, schema) as writer:
        rows = chain(_stations(batch, shown, by_year), _without_any(batch))
        while some := list(islice(rows, _ROWS)):
            writer.write_table(pyarrow.Table.from_pylist(some, schema))


def _stations(batch: Batch, shown: Sequence[StationColumn], by_year: bool) -> Iterator[Row]:
    """``by_year`` where every standard is assessed once a year; else a year is a text, such as “2026-Q1”."""
    for row in batch.stations():
        station = station_of(row, batch)
        values = {column.name: _exact(column.value(station)) for column in shown}
        yield values if by_year else {**values, "year": str(row.year)}


def _exact(value: ColumnValue) -> ColumnValue:
    """A value as the file can hold it: of a fraction four decimals, rounded down so that it reaches no threshold."""
    return _WIDE.quantize(as_decimal(value), _STEP) if isinstance(value, ExactFraction) else value


def _without_any(batch: Batch) -> Iterator[Row]:
    """The communes of a list from which no submission counts."""
    expected = batch.section(Expected)
    for each in expected.standings if expected is not None else ():
        if each.state not in ARRIVED:
            yield {**place_values(each.commune), "handed_in": each.state}

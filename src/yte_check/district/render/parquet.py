"""A batch as a Parquet file, for programs that compute with thousands of stations; needs pyarrow."""

import json
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, BinaryIO

import pyarrow
import pyarrow.parquet

from yte_check.batch.records import Outline, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.skipped import skipped_json
from yte_check.district.render.beside import beside_of
from yte_check.district.render.table import widest
from yte_check.district.render.texts import text_name
from yte_check.district.render.view import View
from yte_check.expected.standing import ARRIVED, Expected
from yte_check.render.json import fields_json

_ROWS = 1000
_TEXTS = ("path", "sha256", "standard", "name", "commune", "code", "district", "province", "verdict")
_NUMBERS = ("year", "zone", "warnings")
_POINTS = ("low", "high", "max", "needed")


def write_parquet(batch: Batch, view: View, file: BinaryIO) -> None:
    """A row each station; with a list of communes also one each commune from which no submission counts, without
    points. Points are exact decimals; ``c1_low`` is a criterion's, ``i1_low`` an indicator's.

    How many files gave no row is in the metadata of the file, under ``yte_check``.
    """
    outline = widest(batch.outlines.values())
    beside = {"failed": batch.summary.failed, "skipped": skipped_json(batch.skipped)}
    schema = _schema(outline).with_metadata({"yte_check": json.dumps(beside)})
    with pyarrow.parquet.ParquetWriter(file, schema) as writer:
        stations = chain((_row(station, outline, batch) for station in batch.stations()), _without_any(batch))
        while rows := list(islice(stations, _ROWS)):
            writer.write_table(pyarrow.Table.from_pylist(rows, schema))


def _schema(outline: Outline) -> Any:
    points = pyarrow.decimal128(12, 4)
    fields = [(name, pyarrow.string()) for name in _TEXTS]
    fields += [(name, pyarrow.int32()) for name in _NUMBERS]
    fields += [(name, points) for name in (*_POINTS, *_node_names(outline))]
    fields += [("flags", pyarrow.list_(pyarrow.string())), ("handed_in", pyarrow.string())]
    fields += [("verdict_before", pyarrow.string()), ("recognised_until", pyarrow.date32())]
    return pyarrow.schema([*fields, ("not_met_in", pyarrow.int32())])


def _node_names(outline: Outline) -> Iterator[str]:
    for prefix, nodes in (("c", outline.criteria), ("i", outline.indicators)):
        for node in nodes:
            yield from (f"{prefix}{node[0]}_{end}" for end in ("low", "high", "max"))


def _row(row: StationRow, outline: Outline, batch: Batch) -> dict[str, Any]:
    plain = {name: getattr(row, name) for name in (*_TEXTS, *_NUMBERS, *_POINTS) if name != "standard"}
    plain |= {"district": batch.areas.district(row), "province": batch.areas.province(row)}
    nodes = {
        f"{prefix}{node.number}_{end}": getattr(node, end)
        for prefix, group in (("c", row.criteria), ("i", row.indicators))
        for node in group
        for end in ("low", "high", "max")
    }
    flags = [flag.code for flag in batch.flags_of(row)]
    standard = text_name(batch.outlines[row.outline], batch)
    beside = beside_of(row.position, batch)._asdict()
    return {**plain, **nodes, "standard": standard, "flags": flags, "handed_in": beside.pop("state"), **beside}


def _without_any(batch: Batch) -> Iterator[dict[str, Any]]:
    """The communes of a list from which no submission counts."""
    expected = batch.section(Expected)
    for each in expected.standings if expected is not None else ():
        if each.state not in ARRIVED:
            place = {"commune": each.commune.name, **fields_json(each.commune, "code", "district", "province")}
            yield {**place, "handed_in": each.state}

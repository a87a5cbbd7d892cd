"""What submissions answer, gathered while a batch is scored, as the table that programs read."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, BinaryIO, TextIO

from yte_check.batch.addons import BatchAddon
from yte_check.batch.records import StationRow
from yte_check.batch.results import Batch
from yte_check.compiling.columns import TableColumn
from yte_check.documents.record import record
from yte_check.scoring.results import Assessment
from yte_check.simulation.reforms import Rules
from yte_check.simulation.rows import Cell, row_of
from yte_check.simulation.table import TYPES
from yte_check.standard.library import Library

EXTENSIONS = (".parquet", ".csv")
_AT_ONCE = 1000


@record
class Answered:
    """What a submission answers, by column. Small, and can be pickled."""

    standard: str
    year: int
    province: str | None
    cells: Mapping[str, Cell]


@record
class Answering(BatchAddon[Answered, None]):
    """Keeps the answers of every submission."""

    def note(self, assessment: Assessment) -> Answered | None:
        submission, standard = assessment.submission, assessment.standard
        cells = row_of(submission, standard).cells
        return Answered(standard.id, int(submission.year), submission.station.province, cells)


def answered_in(batch: Batch) -> Iterator[tuple[StationRow, Answered]]:
    """The submissions of a batch that count, with their answers."""
    for row in batch.stations():
        noted = row.noted(Answered)
        if noted is not None:
            yield row, noted


def write_csv(rows: Iterable[Mapping[str, Cell]], columns: Sequence[TableColumn], file: TextIO) -> None:
    """Comma-separated values: “true”, “false”, decimals with a point, nothing for what is not answered."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(column.name for column in columns)
    for row in rows:
        writer.writerow(_text(row.get(column.name)) for column in columns)


def _text(cell: Cell | None) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return f"{cell:f}" if isinstance(cell, Decimal) else "" if cell is None else str(cell)


def write_parquet(rows: Iterable[Mapping[str, Cell]], columns: Sequence[TableColumn], file: BinaryIO) -> int:
    """The same as a Parquet file, each column of its type; needs pyarrow. Gives how many counts were no whole numbers
    and are left out of it."""
    import pyarrow
    import pyarrow.parquet

    types = {
        "VARCHAR": pyarrow.string(), "INTEGER": pyarrow.int32(), "BIGINT": pyarrow.int64(), "BOOLEAN": pyarrow.bool_(),
        "DECIMAL(24,6)": pyarrow.decimal128(24, 6),
    }  # fmt: skip
    schema = pyarrow.schema([(column.name, types[TYPES[column.kind]]) for column in columns])
    odd = 0
    with pyarrow.parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        some: list[dict[str, Any]] = []
        for row in rows:
            cells = {column.name: _typed(row.get(column.name), column) for column in columns}
            odd += sum(cells[column.name] is None and column.name in row for column in columns)
            some.append(cells)
            if len(some) == _AT_ONCE:
                writer.write_table(pyarrow.Table.from_pylist(some, schema))
                some = []
        if some:
            writer.write_table(pyarrow.Table.from_pylist(some, schema))
    return odd


def _typed(cell: Cell | None, column: TableColumn) -> Any:
    if not isinstance(cell, Decimal):
        return cell
    if column.kind == "measurement":
        return cell if cell == round(cell, 6) else None
    return int(cell) if cell == cell.to_integral_value() else None


def of_one_standard(found: Sequence[Answered]) -> tuple[str | None, tuple[Answered, ...]]:
    """The standard with which most are scored, and what is scored with it; None where there is nothing."""
    standard = next((each for each, _ in Counter(each.standard for each in found).most_common()), None)
    return standard, tuple(each for each in found if each.standard == standard)


@record
class AnswerTable:
    """The answers to one standard, and how many submissions are of another one."""

    standard: str
    rows: tuple[Answered, ...]
    columns: tuple[TableColumn, ...]
    foreign: int

    def write(self, file: BinaryIO, extension: str) -> int:
        """The table as ``.parquet`` or ``.csv``. Gives how many figures it cannot hold, which are left out of it."""
        cells = (each.cells for each in self.rows)
        if extension == ".parquet":
            return write_parquet(cells, self.columns, file)
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        write_csv(cells, self.columns, text)
        text.detach()
        return 0


def answer_table(batch: Batch, library: Library, wanted: str | None) -> AnswerTable | None:
    """The table of the standard that most submissions are scored with; None where none was scored.

    Raises InvalidDocument, NotCompiled.
    """
    found = [answered for _, answered in answered_in(batch)]
    standard, own = of_one_standard(found)
    if standard is None:
        return None
    files = library.read(library.find(wanted if wanted is not None else standard))
    provinces = {each.province for each in own if each.province is not None}
    columns = Rules(files).texts(sorted(provinces), {each.year for each in own}).frame.columns
    return AnswerTable(standard, own, columns, len(found) - len(own))

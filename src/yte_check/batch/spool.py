"""Results wait on disk, so that a country needs no more memory than a district."""

import pickle
import tempfile
from array import array
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from io import BytesIO, FileIO
from typing import Any, cast

from yte_check.batch.records import CriterionRow, FailedFile, IndicatorRow, StationRow

Row = StationRow | FailedFile
_IN_MEMORY = 1_000_000


def pack(row: Row) -> bytes:
    """A row as bytes: points as one text, for a hundred decimals each on its own cost twenty times as much."""
    if isinstance(row, FailedFile):
        return pickle.dumps(row, pickle.HIGHEST_PROTOCOL)
    values = [getattr(row, name) for name in _PLAIN]
    points = f"{row.low} {row.high} {row.max} {row.needed}"
    return pickle.dumps((values, points, _joined(row.criteria), _joined(row.indicators)), pickle.HIGHEST_PROTOCOL)


def unpack(data: bytes) -> Row:
    """The row that ``pack`` made bytes of."""
    found = pickle.loads(data)
    if isinstance(found, FailedFile):
        return found
    values, points, criteria, indicators = found
    low, high, most, needed = map(Decimal, points.split())
    return StationRow(
        **dict(zip(_PLAIN, values, strict=True)),
        low=low,
        high=high,
        max=most,
        needed=needed,
        criteria=tuple(map(_criterion, criteria.split("|"))),
        indicators=tuple(map(_indicator, indicators.split("|"))),
    )


class Spool:
    """Packed rows in the order in which they are added; few stay in memory, many lie in a nameless file.

    Where the disk for temporary files is full or locked, all stay in memory.
    """

    def __init__(self) -> None:
        self._file: BytesIO | FileIO = BytesIO()
        self._has_disk = True
        self._ends = array("Q", [0])

    def add(self, packed: bytes) -> None:
        end = self._ends[-1]
        if self._has_disk and isinstance(self._file, BytesIO) and end > _IN_MEMORY:
            self._to_disk()
        if not self._written(packed, end):
            self._to_memory(end)
            self._written(packed, end)
        self._ends.append(end + len(packed))

    def _written(self, data: bytes, at: int) -> bool:
        try:
            self._file.seek(at)
            return self._file.write(data) == len(data)  # a full disk may take a part
        except OSError:
            return False

    def _to_disk(self) -> None:
        memory = self._file
        try:
            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  (closed by close)
        except OSError:
            self._has_disk = False
            return
        if not self._written(cast(BytesIO, memory).getvalue(), 0):
            self._file.close()
            self._file, self._has_disk = memory, False

    def _to_memory(self, end: int) -> None:
        self._file.seek(0)
        memory = BytesIO(self._file.read(end))
        self._file.close()
        self._file, self._has_disk = memory, False

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, index: int) -> Row:
        start, end = self._ends[index], self._ends[index + 1]
        self._file.seek(start)
        return unpack(self._file.read(end - start))

    def __iter__(self) -> Iterator[Row]:
        return (self[index] for index in range(len(self)))

    def close(self) -> None:
        self._file.close()


_PACKED = {"low", "high", "max", "needed", "criteria", "indicators"}
_PLAIN = tuple(name for name in StationRow.__dataclass_fields__ if name not in _PACKED)


def _joined(nodes: Iterable[tuple[object, ...]]) -> str:
    return "|".join([" ".join(map(str, node)) for node in nodes])


# The same few thousand results of a criterion or an indicator make up all the rows of a country.


@lru_cache(20_000)
def _criterion(text: str) -> CriterionRow:
    number, low, high, most, needed, word = text.split()
    floor: Any = word
    return CriterionRow(int(number), Decimal(low), Decimal(high), Decimal(most), Decimal(needed), floor)


@lru_cache(20_000)
def _indicator(text: str) -> IndicatorRow:
    number, low, high, most, word = text.split()
    status: Any = word
    return IndicatorRow(int(number), Decimal(low), Decimal(high), Decimal(most), status)

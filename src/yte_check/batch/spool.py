"""Results wait on disk, so that a country needs no more memory than a district."""

import pickle
import tempfile
from array import array
from collections.abc import Iterator
from io import BytesIO, FileIO
from typing import cast

from yte_check.batch.records import FailedFile, StationRow

BatchRow = StationRow | FailedFile
_IN_MEMORY = 1_000_000


def pack(row: BatchRow) -> bytes:
    return pickle.dumps(row, pickle.HIGHEST_PROTOCOL)


def unpack(data: bytes) -> BatchRow:
    """The row that ``pack`` made bytes of."""
    row: BatchRow = pickle.loads(data)
    return row


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

    def packed(self, index: int) -> bytes:
        start, end = self._ends[index], self._ends[index + 1]
        self._file.seek(start)
        return self._file.read(end - start)

    def __getitem__(self, index: int) -> BatchRow:
        return unpack(self.packed(index))

    def __iter__(self) -> Iterator[BatchRow]:
        return (self[index] for index in range(len(self)))

    def close(self) -> None:
        self._file.close()

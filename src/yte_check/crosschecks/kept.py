"""Flags wait on disk like the rows that they are about: a country has hundreds of thousands."""

import pickle
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping

from yte_check.batch.spool import Spool
from yte_check.scoring.flags import Flag


class KeptFlags(Mapping[int, tuple[Flag, ...]]):
    """Flags by the position of their station, the certain ones first; read as often as they are asked for."""

    def __init__(self) -> None:
        self._flags = Spool()
        self._at = array("L")
        self._order = array("L")

    def add(self, position: int, flag: Flag) -> None:
        self._flags.add(pickle.dumps(flag, pickle.HIGHEST_PROTOCOL))
        self._at.append(position)

    def settle(self) -> None:
        """Find each station's flags together, once all are added; they stay in the order in which they were."""
        self._order = array("L", sorted(range(len(self._at)), key=self._at.__getitem__))
        self._at = array("L", (self._at[each] for each in self._order))

    def __getitem__(self, position: int) -> tuple[Flag, ...]:
        first, end = bisect_left(self._at, position), bisect_right(self._at, position)
        if first == end:
            raise KeyError(position)
        found = (pickle.loads(self._flags.packed(self._order[each])) for each in range(first, end))
        return tuple(sorted(found, key=_hints_last))

    def __iter__(self) -> Iterator[int]:
        before = None
        for position in self._at:
            if position != before:
                yield position
            before = position

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def close(self) -> None:
        self._flags.close()


def _hints_last(flag: Flag) -> bool:
    return not flag.certain

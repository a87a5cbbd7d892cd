"""Flags wait on disk like the rows that they are about: a country has hundreds of thousands."""

import pickle
from array import array
from collections.abc import Iterator, Mapping

from yte_check.batch.spool import Spool
from yte_check.scoring.flags import Flag


class KeptFlags(Mapping[int, tuple[Flag, ...]]):
    """Flags by the position of their station, the certain ones first; read as often as they are asked for."""

    def __init__(self) -> None:
        self._flags = Spool()
        self._at = array("I")
        """Of each flag, as they are added, the position of its station."""
        self._order, self._until = array("I"), array("I")
        """The flags by station, in the order of the stations; and of each station where its own end."""

    def add(self, position: int, flag: Flag) -> None:
        self._flags.add(pickle.dumps(flag, pickle.HIGHEST_PROTOCOL))
        self._at.append(position)

    def settle(self) -> None:
        """Find each station's flags together, once all are added; they stay in the order in which they were."""
        until = array("I", bytes(4 * (max(self._at, default=-1) + 2)))
        for position in self._at:
            until[position + 1] += 1
        for position in range(1, len(until)):
            until[position] += until[position - 1]
        order = array("I", bytes(4 * len(self._at)))
        for each, position in enumerate(self._at):
            order[until[position]] = each
            until[position] += 1
        self._order, self._until = order, until

    def __getitem__(self, position: int) -> tuple[Flag, ...]:
        if position not in self:
            raise KeyError(position)
        first, end = self._bounds(position)
        found = (pickle.loads(self._flags.packed(self._order[each])) for each in range(first, end))
        return tuple(sorted(found, key=_hints_last))

    def __iter__(self) -> Iterator[int]:
        return (position for position in range(len(self._until)) if position in self)

    def __contains__(self, position: object) -> bool:
        if not isinstance(position, int) or not 0 <= position < len(self._until):
            return False
        first, end = self._bounds(position)
        return first < end

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _bounds(self, position: int) -> tuple[int, int]:
        return self._until[position - 1] if position else 0, self._until[position]

    def close(self) -> None:
        self._flags.close()


def _hints_last(flag: Flag) -> bool:
    return not flag.certain

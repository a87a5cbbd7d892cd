"""Which stations have something in common, remembered in twelve bytes for each thing that a station has."""

from array import array
from collections.abc import Iterator

_PARTS = 256


class Meeting:
    """Things by a number of eight bytes, each with the position of its station; stations are added in their order."""

    def __init__(self) -> None:
        self._parts = [(array("q"), array("I")) for _ in range(_PARTS)]
        """In parts of which one at a time is looked at."""

    def add(self, thing: int, position: int) -> None:
        things, positions = self._parts[thing % _PARTS]
        things.append(thing)
        positions.append(position)

    def groups(self, most: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Each thing that several stations have, but not more than ``most``, with their positions."""
        for things, positions in self._parts:
            having: dict[int, dict[int, None]] = {}
            for thing, position in zip(things, positions, strict=True):
                having.setdefault(thing, {})[position] = None
            yield from ((thing, tuple(found)) for thing, found in having.items() if 1 < len(found) <= most)

"""Which stations have something in common, remembered in eight bytes for each thing that a station has."""

from array import array
from collections.abc import Hashable, Iterator

_PARTS = 256
_NUMBERS = 1 << 32
MeetingPlace = tuple[int, int]
"""The part that a thing stands in, and its number there."""


class Meeting:
    """Things by their hashes, each with the position of its station; stations are added in their order.

    Two things may have one number, though hardly ever: who asks for a group looks at what its stations really have.
    """

    def __init__(self) -> None:
        self._parts = [(array("I"), array("I")) for _ in range(_PARTS)]
        """In parts of which one at a time is looked at."""

    def add(self, thing: Hashable, position: int) -> None:
        part, number = place_of(thing)
        numbers, positions = self._parts[part]
        numbers.append(number)
        positions.append(position)

    def groups(self, most: int) -> Iterator[tuple[MeetingPlace, tuple[int, ...]]]:
        """The stations that have one thing in common, several but at most ``most``, and its place."""
        for part, (numbers, positions) in enumerate(self._parts):
            having: dict[int, dict[int, None]] = {}
            for number, position in zip(numbers, positions, strict=True):
                having.setdefault(number, {})[position] = None
            yield from (((part, number), tuple(found)) for number, found in having.items() if 1 < len(found) <= most)


def place_of(thing: Hashable) -> MeetingPlace:
    rest, part = divmod(hash(thing), _PARTS)
    return part, rest % _NUMBERS

"""Which row of the table is which indicator: by title first, so that swapped rows are seen as swapped."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from yte_check.criteria.official.wording import comparable
from yte_check.documents.record import record
from yte_check.documents.suggestions import folded

ALIKE = 550
"""From how many common letter groups in a thousand on two titles may be two versions of one."""
_SAME_NUMBER = 200


class Numbered(Protocol):
    @property
    def number(self) -> int | None: ...

    @property
    def title(self) -> str: ...


@record
class Matching:
    """Positions of ours with the positions of theirs, and what is left over of theirs."""

    pairs: Mapping[int, int]
    theirs_alone: tuple[int, ...]


def match(ours: Sequence[Numbered], theirs: Sequence[Numbered]) -> Matching:
    """Equal titles, equal numbers first among them; then titles alike; then what has the same number left."""
    matcher = _Matcher(ours, theirs)
    matcher.by_equal_title()
    matcher.by_likeness()
    matcher.by_number()
    return Matching(dict(sorted(matcher.pairs.items())), tuple(matcher.theirs_left))


def is_alike(one: str, other: str) -> bool:
    """Whether two titles may be two versions of one."""
    return comparable(one) == comparable(other) or _likeness(_groups(one), _groups(other)) >= ALIKE


class _Matcher:
    def __init__(self, ours: Sequence[Numbered], theirs: Sequence[Numbered]) -> None:
        self.ours, self.theirs = ours, theirs
        self.ours_left = list(range(len(ours)))
        self.theirs_left = list(range(len(theirs)))
        self.pairs: dict[int, int] = {}

    def by_equal_title(self) -> None:
        waiting: dict[str, list[int]] = {}
        for position in self.theirs_left:
            waiting.setdefault(comparable(self.theirs[position].title), []).append(position)
        for position in list(self.ours_left):
            same = waiting.get(comparable(self.ours[position].title), [])
            if same:
                number = self.ours[position].number
                best = next((other for other in same if self.theirs[other].number == number), same[0])
                same.remove(best)
                self._pair(position, best)

    def by_likeness(self) -> None:
        """The most alike first; among equals the same number, then the order of the table."""
        theirs = {position: _groups(self.theirs[position].title) for position in self.theirs_left}
        found = []
        for position in self.ours_left:
            own = _groups(self.ours[position].title)
            for other, groups in theirs.items():
                likeness = _likeness(own, groups)
                if likeness >= ALIKE:
                    same = self.ours[position].number == self.theirs[other].number
                    found.append((-likeness - _SAME_NUMBER * same, position, other))
        self._pair_all(sorted(found))

    def by_number(self) -> None:
        """A title that was reworded from top to bottom still stands at its number."""
        numbers = {self.theirs[position].number: position for position in reversed(self.theirs_left)}
        for position in list(self.ours_left):
            number = self.ours[position].number
            if number is not None and number in numbers:
                self._pair(position, numbers.pop(number))

    def _pair_all(self, found: Sequence[tuple[int, int, int]]) -> None:
        for _, position, other in found:
            if position in self.ours_left and other in self.theirs_left:
                self._pair(position, other)

    def _pair(self, position: int, other: int) -> None:
        self.pairs[position] = other
        self.ours_left.remove(position)
        self.theirs_left.remove(other)


def _groups(title: str) -> frozenset[str]:
    text = folded(title)
    return frozenset(text[start : start + 3] for start in range(max(1, len(text) - 2)))


def _likeness(one: frozenset[str], other: frozenset[str]) -> int:
    return 2000 * len(one & other) // (len(one) + len(other))

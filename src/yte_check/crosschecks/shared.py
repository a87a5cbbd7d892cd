"""What communes have in common that each should have of its own: figures, and files of evidence."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations

from yte_check.crosschecks.model import SharedAnswers
from yte_check.crosschecks.quantity import Figures
from yte_check.documents.record import record

_RUN = 3
"""Sheets that were copied have figures in common that stand one after the other; so many together are no chance."""
_MOST = 50
"""A run of figures that more communes have is a form filled in with the same norm, not a copy."""


@record
class Copies:
    """Two stations, by their positions, and how many of the figures compared are equal."""

    one: int
    other: int
    equal: int
    compared: int


class SharedFigures:
    """Remembers the greater figures of every station, compactly, and finds those that share them."""

    def __init__(self, check: SharedAnswers) -> None:
        self._check = check
        self._sheets: dict[int, dict[str, int]] = {}
        self._runs: dict[int, list[int]] = {}

    def add(self, position: int, figures: Figures) -> None:
        sheet = {name: value for name, value in figures.items() if value >= self._check.least_figure}
        if len(sheet) < self._check.least_figures:
            return
        self._sheets[position] = sheet
        items = list(sheet.items())
        for start in range(len(items) - _RUN + 1):
            self._runs.setdefault(hash(tuple(items[start : start + _RUN])), []).append(position)

    def copies(self) -> Iterator[Copies]:
        """Every pair that shares enough, in the order of the stations."""
        met: Counter[tuple[int, int]] = Counter()
        for positions in self._runs.values():
            if 1 < len(positions) <= _MOST:
                met.update(combinations(dict.fromkeys(positions), 2))
        for one, other in sorted(met):
            first, second = self._sheets[one], self._sheets[other]
            compared = first.keys() & second.keys()
            equal = sum(first[name] == second[name] for name in compared)
            share = self._check.hint_from
            if len(compared) >= self._check.least_figures and equal * 100 >= share * len(compared):
                yield Copies(one, other, equal, len(compared))


Fingerprints = Mapping[str, tuple[str, tuple[int, ...]]]
"""The files of a station's evidence: by SHA-256 the title, and the indicators that rest on it."""


class SharedFiles:
    """Remembers which file stands for which stations."""

    def __init__(self) -> None:
        self._stations: dict[str, list[int]] = {}

    def add(self, position: int, fingerprints: Fingerprints) -> None:
        for sha256 in fingerprints:
            self._stations.setdefault(sha256, []).append(position)

    def shared(self, most: int) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Each file that several stations have, but not so many that it is a common document."""
        for sha256, positions in self._stations.items():
            if 1 < len(positions) <= most:
                yield sha256, tuple(positions)

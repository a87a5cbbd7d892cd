"""Communes that hand in the same figures."""

from array import array
from collections.abc import Iterator
from itertools import combinations
from typing import Literal

from yte_check.crosschecks.bounds import Bounds
from yte_check.crosschecks.kinds.base import DistrictName
from yte_check.crosschecks.kinds.proving import prove_above, prove_shares
from yte_check.crosschecks.kinds.raising import flag, line
from yte_check.crosschecks.kinds.scopes import OfManyStations
from yte_check.crosschecks.quantity import Figures
from yte_check.crosschecks.stations import CheckedStation, Facts, KnownStation
from yte_check.documents.bilingual import Words
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record
from yte_check.documents.scalars import Number, Text, WholeCount
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard

_RUN = 3
"""Sheets that were copied have figures in common that stand one after the other; so many together are no chance."""
_MOST = 50
"""A run of figures that more communes have is a form filled in with the same norm, not a copy."""
_PARTS = 256
_Sheet = tuple[tuple[str, ...], "array[int]"]
"""The names of the greater figures of a station, one tuple for all that have the same, and their values."""
_COARSE = 5
"""The step of a share of figures that are equal: of some dozens of figures one is more than 1%."""


@shape
class SharedAnswers(OfManyStations):
    """Communes that hand in the same figures: the share, in %, of the greater figures that are equal."""

    type: Literal["shared_answers"]
    id: Text
    reason: Words
    least_figure: WholeCount
    least_figures: WholeCount
    hint_from: Number
    certain_from: Number | None = None

    def bounds(self) -> tuple[Bounds, ...]:
        return (Bounds("from", self.hint_from, self.certain_from),)

    def step(self, key: str, value: object) -> int:
        return _COARSE if key in ("hint_from", "certain_from") else 1

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        bounds = {"hint_from": self.hint_from, "certain_from": self.certain_from}
        prove_shares(bounds, path, problems)
        prove_above(0, "check_always", bounds, path, problems)

    def note(self, station: CheckedStation) -> None:
        """Nothing besides the figures that are known of every station."""

    def gathering(self) -> "Copying":
        return Copying(self)


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
        self._sheets: dict[int, _Sheet] = {}
        self._names: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._runs = [(array("q"), array("L")) for _ in range(_PARTS)]
        """The hashes of runs of figures, each with its station, in parts of which one at a time is looked at."""

    def add(self, position: int, figures: Figures) -> None:
        sheet = {name: value for name, value in figures.items() if value >= self._check.least_figure}
        if len(sheet) < self._check.least_figures:
            return
        names = tuple(sheet)
        self._sheets[position] = self._names.setdefault(names, names), array("q", sheet.values())
        items = list(sheet.items())
        for start in range(len(items) - _RUN + 1):
            run = hash(tuple(items[start : start + _RUN]))
            hashes, positions = self._runs[run % _PARTS]
            hashes.append(run)
            positions.append(position)

    def copies(self) -> Iterator[Copies]:
        """Every pair that shares enough, in the order of the stations."""
        for one, other in sorted(self._met()):
            first, second = dict(zip(*self._sheets[one], strict=True)), dict(zip(*self._sheets[other], strict=True))
            compared = first.keys() & second.keys()
            equal = sum(first[name] == second[name] for name in compared)
            share = self._check.hint_from
            if len(compared) >= self._check.least_figures and equal * 100 >= share * len(compared):
                yield Copies(one, other, equal, len(compared))

    def _met(self) -> set[tuple[int, int]]:
        """The pairs of stations that have a run in common."""
        met: set[tuple[int, int]] = set()
        for hashes, positions in self._runs:
            having: dict[int, list[int]] = {}
            for run, position in zip(hashes, positions, strict=True):
                having.setdefault(run, []).append(position)
            for each in having.values():
                if 1 < len(each) <= _MOST:
                    met.update(combinations(dict.fromkeys(each), 2))
        return met


class Copying:
    """Finds the stations of different communes that share figures."""

    def __init__(self, check: SharedAnswers) -> None:
        self._check = check
        self._figures = SharedFigures(check)
        self._stations: dict[int, KnownStation] = {}

    def add(self, station: KnownStation, facts: Facts, own: bool) -> None:
        if own:
            self._stations[station.position] = station
            self._figures.add(station.position, facts.figures)

    def flags(self, district_name: DistrictName) -> Iterator[tuple[int, Flag]]:
        for copies in self._figures.copies():
            one, other = self._stations[copies.one], self._stations[copies.other]
            if one.commune != other.commune:  # one commune that handed in twice: the batch names that apart
                yield one.position, self._flag(one, other, copies)
                yield other.position, self._flag(other, one, copies)

    def _flag(self, own: KnownStation, other: KnownStation, copies: Copies) -> Flag:
        least = self._check.certain_from
        certain = least is not None and copies.equal * 100 >= least * copies.compared
        said = line("flag_copies", other=other.place, equal=copies.equal, of=copies.compared)
        params = {"other": other.place, "equal": copies.equal, "compared": copies.compared}
        return flag(self._check, (said,), params, tuple(own.points), own.points, certain)

"""Communes that hand in the same figures."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import combinations
from typing import Literal

from yte_check.crosschecks.bounds import Bounds
from yte_check.crosschecks.kinds.base import DistrictName
from yte_check.crosschecks.kinds.meeting import Meeting
from yte_check.crosschecks.kinds.proving import prove_above, prove_shares
from yte_check.crosschecks.kinds.raising import flag, line
from yte_check.crosschecks.kinds.scopes import OfManyStations
from yte_check.crosschecks.quantity import Figures
from yte_check.crosschecks.stations import CheckedStation, Facts, KnownStation, Recall
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
_POSITIONS = 1 << 32
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
        from yte_check.batch.spool import Spool  # for a batch alone: a single station need not wait for it

        self._check = check
        self._names: dict[tuple[str, ...], int] = {}
        """The names that the figures of stations have, numbered: many have the same."""
        self._positions, self._which = array("I"), array("I")
        """The stations in their order, and which names each has."""
        self._values = Spool()
        """Of each its values: they wait on disk, for they are looked at only where stations meet."""
        self._runs = Meeting()

    def add(self, position: int, figures: Figures) -> None:
        """Hear of a station; they come in the order of their positions."""
        sheet = {name: value for name, value in figures.items() if value >= self._check.least_figure}
        if len(sheet) < self._check.least_figures:
            return
        self._positions.append(position)
        self._which.append(self._names.setdefault(tuple(sheet), len(self._names)))
        self._values.add(array("q", sheet.values()).tobytes())
        items = list(sheet.items())
        for start in range(len(items) - _RUN + 1):
            self._runs.add(tuple(items[start : start + _RUN]), position)

    def copies(self) -> Iterator[Copies]:
        """Every pair that shares enough, in the order of the stations.

        Pairs that meet by chance in one run are many; they are looked at where they meet, and none of them is kept.
        Once they are asked for, what was remembered goes.
        """
        with closing(self._values):
            yield from self._copies()

    def _copies(self) -> Iterator[Copies]:
        names, found = tuple(self._names), set[int]()
        for _, positions in self._runs.groups(_MOST):
            sheets = [(at, self._sheet(at, names)) for at in positions]
            for (one, first), (other, second) in combinations(sheets, 2):
                pair = one * _POSITIONS + other  # a number, for a sheet that fifty hand in makes a thousand pairs
                if pair not in found and self._compared(one, first, other, second) is not None:
                    found.add(pair)
        for one, other in (divmod(pair, _POSITIONS) for pair in sorted(found)):
            copies = self._compared(one, self._sheet(one, names), other, self._sheet(other, names))
            if copies is not None:
                yield copies

    def _compared(self, one: int, first: Figures, other: int, second: Figures) -> Copies | None:
        compared, equal = len(first.keys() & second.keys()), len(first.items() & second.items())
        enough = compared >= self._check.least_figures and equal * 100 >= self._check.hint_from * compared
        return Copies(one, other, equal, compared) if enough else None

    def _sheet(self, position: int, names: Sequence[tuple[str, ...]]) -> Figures:
        at = bisect_left(self._positions, position)
        values = array("q")
        values.frombytes(self._values.packed(at))
        return dict(zip(names[self._which[at]], values, strict=True))


class Copying:
    """Finds the stations of different communes that share figures."""

    def __init__(self, check: SharedAnswers) -> None:
        self._check = check
        self._figures = SharedFigures(check)

    def add(self, station: KnownStation, facts: Facts, own: bool) -> None:
        if own:
            self._figures.add(station.position, facts.figures)

    def flags(self, recall: Recall, district_name: DistrictName) -> Iterator[tuple[int, Flag]]:
        for copies in self._figures.copies():
            one, other = recall(copies.one)[0], recall(copies.other)[0]
            if one.commune != other.commune:  # one commune that handed in twice: the batch names that apart
                yield one.position, self._flag(one, other, copies)
                yield other.position, self._flag(other, one, copies)

    def _flag(self, own: KnownStation, other: KnownStation, copies: Copies) -> Flag:
        least = self._check.certain_from
        certain = least is not None and copies.equal * 100 >= least * copies.compared
        said = line("flag_copies", other=other.place, equal=copies.equal, of=copies.compared)
        params = {"other": other.place, "equal": copies.equal, "compared": copies.compared}
        return flag(self._check, (said,), params, tuple(own.points), own.points, certain)

"""Which of the communes that are to hand in have done so: each in exactly one state."""

import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import field
from itertools import combinations
from typing import Literal, get_args

from yte_check.batch.addons import BatchAddon
from yte_check.batch.records import OTHER_AREA, OTHER_YEAR, SUPERSEDED, FailedFile, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.spool import BatchRow
from yte_check.documents.language.names import bare_name
from yte_check.documents.record import record
from yte_check.documents.suggestions import folded
from yte_check.expected.commune import ExpectedCommune, ExpectedList
from yte_check.places.finding import PlaceIndex
from yte_check.places.identity import identity_of

ArrivalState = Literal["handed_in", "twice", "unreadable", "other_year", "missing"]
STATES: tuple[ArrivalState, ...] = get_args(ArrivalState)
ARRIVED: tuple[ArrivalState, ...] = ("handed_in", "twice")
"""The states of communes of which a submission counts."""


@record
class CommuneStanding:
    """A commune and what came from it: the files that count (of several years, or of the former communes that it was
    made of, there may be several), and those that do not; of these ``guessed`` are those that cannot be read, and only
    by their own name are of the commune."""

    commune: ExpectedCommune
    state: ArrivalState
    counted: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()


@record
class Expected:
    """The state of every commune of a list, in its order; ``beyond`` are files that count and are of none of them."""

    source: str
    standings: tuple[CommuneStanding, ...]
    beyond: tuple[str, ...] = ()
    files: Mapping[int, ArrivalState] = field(default_factory=dict)
    """By the position of a file: the state of the commune that it is of."""

    def of(self, state: ArrivalState) -> tuple[CommuneStanding, ...]:
        return tuple(each for each in self.standings if each.state == state)

    @property
    def arrived(self) -> int:
        """How many communes have a submission that counts."""
        return sum(each.state in ARRIVED for each in self.standings)


class _Came:
    """What came from one commune: its files by their positions, those that do not count with the code of the reason."""

    def __init__(self) -> None:
        self.counted: dict[int, str] = {}
        self.aside: dict[int, tuple[str, str]] = {}
        self.guessed: list[str] = []

    def state(self) -> ArrivalState:
        codes = {code for _, code in self.aside.values()}
        if self.counted:
            return "twice" if SUPERSEDED in codes else "handed_in"
        if codes - {OTHER_YEAR, OTHER_AREA}:
            return "unreadable"
        return "other_year" if OTHER_YEAR in codes else "missing"


class Expecting(BatchAddon[None, Expected]):
    """Finds for each file the commune of the list that it is of."""

    def __init__(self, expected: ExpectedList) -> None:
        self._list = expected
        places = [each.written for each in expected.communes]
        self._index = PlaceIndex((identity_of(written).key, written) for written in places)
        self._by_code = {each.code: at for at, each in enumerate(expected.communes) if each.code is not None}
        self._plain: defaultdict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(expected.communes):
            self._plain[bare_name(each.name)].append(at)
        self.prepare()

    def prepare(self) -> None:
        self._came: defaultdict[int, _Came] = defaultdict(_Came)
        self._beyond: list[str] = []

    def add(self, row: BatchRow) -> None:
        if isinstance(row, StationRow):
            at = self._index.find_today(row.written)
            if at is None:
                self._beyond.append(row.path)
            else:
                self._came[at].counted[row.position] = row.path
        elif row.place is not None:
            self._lay_aside(self._index.find_today(row.place), row)
        else:
            at = self._named_by_file(row.path)
            self._lay_aside(at, row)
            if at is not None:
                self._came[at].guessed.append(row.path)

    def _lay_aside(self, at: int | None, row: FailedFile) -> None:
        if at is not None:
            self._came[at].aside[row.position] = row.path, row.diagnostics[0].code

    def finish(self, batch: Batch) -> Expected:
        standings = tuple(self._standing(at, each) for at, each in enumerate(self._list.communes))
        files = {
            position: standings[at].state
            for at, came in self._came.items()
            for position in (*came.counted, *came.aside)
        }
        return Expected(self._list.source, standings, tuple(self._beyond), files)

    def _named_by_file(self, path: str) -> int | None:
        """The one commune whose code or name is in the name of a file that could not be read; None of several."""
        stem = os.path.splitext(os.path.basename(path))[0]
        words = "".join(character if character.isalnum() else " " for character in stem).split()
        coded = {self._by_code[word] for word in words if word in self._by_code}
        named = coded or self._named([folded(word) for word in words])
        return named.pop() if len(named) == 1 else None

    def _named(self, words: Sequence[str]) -> set[int]:
        """The communes whose names are among words; “Bình An” is not also “An”."""
        spans = combinations(range(len(words) + 1), 2)
        joined = {(start, end): "".join(words[start:end]) for start, end in spans}
        found = {span: self._plain[name] for span, name in joined.items() if name in self._plain}
        return {at for span, each in found.items() if not any(_within(span, other) for other in found) for at in each}

    def _standing(self, at: int, commune: ExpectedCommune) -> CommuneStanding:
        came = self._came.get(at, _Came())
        aside = tuple(path for path, _ in came.aside.values())
        return CommuneStanding(commune, came.state(), tuple(came.counted.values()), aside, tuple(came.guessed))


def _within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return span != other and other[0] <= span[0] and span[1] <= other[1]

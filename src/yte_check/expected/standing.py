"""Which of the communes that are to hand in have done so: each in exactly one state."""

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Literal, get_args

from yte_check.batch.addons import BatchAddon
from yte_check.batch.records import OTHER_AREA, OTHER_YEAR, SUPERSEDED, FailedFile, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.spool import Row
from yte_check.documents.language.names import bare_name
from yte_check.documents.record import record
from yte_check.documents.suggestions import folded
from yte_check.expected.commune import ExpectedCommune, ExpectedList
from yte_check.places.identity import Written, commune_called, identity_of, same_commune

State = Literal["handed_in", "twice", "unreadable", "other_year", "missing"]
STATES: tuple[State, ...] = get_args(State)
ARRIVED: tuple[State, ...] = ("handed_in", "twice")
"""The states of communes of which a submission counts."""


@record
class Standing:
    """A commune and what came from it: the file that counts, and those that do not. ``guessed`` where only the name of
    a file that cannot be read tells that it is of the commune."""

    commune: ExpectedCommune
    state: State
    counted: str | None = None
    others: tuple[str, ...] = ()
    guessed: bool = False


@record
class Expected:
    """The state of every commune of a list, in its order; ``beyond`` are files that count and are of none of them."""

    source: str
    standings: tuple[Standing, ...]
    beyond: tuple[str, ...] = ()
    files: Mapping[int, State] = field(default_factory=dict)
    """By the position of a file: the state of the commune that it is of."""

    def of(self, state: State) -> tuple[Standing, ...]:
        return tuple(each for each in self.standings if each.state == state)

    @property
    def arrived(self) -> int:
        """How many communes have a submission that counts."""
        return sum(each.state in ARRIVED for each in self.standings)


class _Came:
    """What came from one commune."""

    def __init__(self) -> None:
        self.counted: list[StationRow] = []
        self.aside: dict[str, list[FailedFile]] = defaultdict(list)
        self.guessed = False


class Expecting(BatchAddon[None, Expected]):
    """Finds for each file the commune of the list that it is of."""

    def __init__(self, expected: ExpectedList) -> None:
        self._list = expected
        self._by_key: dict[object, int] = {}
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(expected.communes):
            self._by_key.setdefault(identity_of(each.written).key, at)
            self._by_name[commune_called(each.name)].append(at)
        self._by_code = {each.code: at for at, each in enumerate(expected.communes) if each.code is not None}
        self._plain = [bare_name(each.name) for each in expected.communes]
        self.prepare()

    def prepare(self) -> None:
        self._came: defaultdict[int, _Came] = defaultdict(_Came)
        self._beyond: list[str] = []

    def add(self, row: Row) -> None:
        if isinstance(row, StationRow):
            at = self._commune(Written(row.place, row.code, row.district, row.province, row.year))
            if at is None:
                self._beyond.append(row.path)
            else:
                self._came[at].counted.append(row)
            return
        guessed = row.place is None
        at = self._named_by_file(row.path) if row.place is None else self._commune(row.place)
        if at is not None:
            came = self._came[at]
            came.aside[row.diagnostics[0].code].append(row)
            came.guessed = guessed

    def finish(self, batch: Batch) -> Expected:
        standings = tuple(self._standing(at, each) for at, each in enumerate(self._list.communes))
        files = {row.position: standings[at].state for at, came in self._came.items() for row in _rows(came)}
        return Expected(self._list.source, standings, tuple(self._beyond), files)

    def _commune(self, written: Written) -> int | None:
        identity = identity_of(written)
        keys = [identity.key, *((heir.commune.code,) for heir in identity.heirs)]
        found = next((self._by_key[key] for key in keys if key in self._by_key), None)
        if found is not None:
            return found
        alike = self._by_name.get(commune_called(written.name), ())
        alike = [at for at in alike if same_commune(self._list.communes[at].written, written)]
        return alike[0] if len(alike) == 1 else None

    def _named_by_file(self, path: str) -> int | None:
        """The one commune whose code or name is in the name of a file that could not be read; None of several."""
        stem = os.path.splitext(os.path.basename(path))[0]
        words = "".join(character if character.isalnum() else " " for character in stem).split()
        coded = {self._by_code[word] for word in words if word in self._by_code}
        if len(coded) == 1:
            return coded.pop()
        plain = [folded(word) for word in words]
        pieces = {"".join(plain[start:end]) for start in range(len(plain)) for end in range(start + 1, len(plain) + 1)}
        named = [(len(name), at) for at, name in enumerate(self._plain) if name in pieces]
        longest = [at for length, at in named if length == max(named)[0]]
        return longest[0] if len(longest) == 1 else None

    def _standing(self, at: int, commune: ExpectedCommune) -> Standing:
        came = self._came.get(at)
        if came is None:
            return Standing(commune, "missing")
        aside = tuple(row.path for rows in came.aside.values() for row in rows)
        if came.counted:
            counted, *more = came.counted
            others = (*(row.path for row in more), *aside)
            several = bool(came.aside.get(SUPERSEDED)) or _are_twice(came.counted)
            return Standing(commune, "twice" if several else "handed_in", counted.path, others)
        unreadable = [code for code in came.aside if code not in (OTHER_YEAR, OTHER_AREA)]
        state: State = "unreadable" if unreadable else "other_year" if OTHER_YEAR in came.aside else "missing"
        return Standing(commune, state, None, aside, came.guessed)


def _are_twice(rows: Sequence[StationRow]) -> bool:
    """Whether a commune has several submissions of a year that count; of several years, or of the former communes that
    it was made of, it may."""
    keys = [
        (identity_of(Written(row.place, row.code, row.district, row.province, row.year)).key, row.year) for row in rows
    ]
    return len(set(keys)) < len(keys)


def _rows(came: _Came) -> Iterator[Row]:
    yield from came.counted
    for rows in came.aside.values():
        yield from rows

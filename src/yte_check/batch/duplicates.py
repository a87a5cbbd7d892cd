"""Which submissions are of one commune, with its code or without: one that hands in twice for a year is named."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from yte_check.batch.areas import identity_of_row, province_today
from yte_check.batch.records import StationRow
from yte_check.documents.language.collation import same_place
from yte_check.places.identity import CommuneIdentity, commune_called, key_of_former
from yte_check.places.model import FIRST_YEAR_OF_LIST, Succession
from yte_check.places.national import national_places
from yte_check.station.periods import code_of, year_of

CommuneKey = tuple[str, ...]
CommuneOf = Callable[[StationRow], CommuneKey]


class _CommunePlace(NamedTuple):
    """What the first submission of a commune says of its place."""

    commune: str
    """The key of its name."""
    province: str
    """The key of that of today."""
    district: str
    """The key of it; empty where it is not said."""
    coded: bool
    key: CommuneKey
    listed: CommuneIdentity | None
    """What the tables tell of it; None where that is nothing."""

    @property
    def identity(self) -> CommuneIdentity:
        return self.listed or CommuneIdentity(self.key)

    def may_be(self, other: "_CommunePlace") -> bool:
        """Whether neither the districts, as far as they are written, nor the tables tell two of one name apart.

        One that may be several former communes is none of today, unless that is what one of them was.
        """
        several = self.identity.several
        if other.identity.known and (self.identity.known or several):
            return other.identity.key in map(key_of_former, several)
        return not self.district or not other.district or self.district == other.district


class Communes:
    """Remembers which commune and year came from which files, in some four hundred bytes a commune.

    Of which commune a submission is, its code or name tells (``places/identity.py``). What the tables do not tell is of
    the commune with that name in that province which they do, or which names its district; where there are two of them
    nobody can say of which one it is, and it stands for itself.
    """

    def __init__(self) -> None:
        self._named: list[CommuneKey] = []
        """Of each file its commune as it names it; beside it the code of its year and the position."""
        self._years = array("L")
        self._positions = array("L")
        self._same: Mapping[CommuneKey, CommuneKey] = {}
        self._places: dict[CommuneKey, _CommunePlace] = {}

    def add(self, row: StationRow) -> None:
        identity = identity_of_row(row)
        place = self._places.get(identity.key)
        if place is None:
            name, district = commune_called(row.place), same_place(row.district or "")
            listed = identity if identity.known or identity.several else None
            place = _CommunePlace(name, province_today(row), district, row.code is not None, identity.key, listed)
            self._places[identity.key] = place
        self._named.append(place.key)
        self._years.append(code_of(row.year))
        self._positions.append(row.position)

    def joined(self, others: "Communes") -> "Communes":
        """These communes with others, such as those of another year, found out anew which are one."""
        both = Communes()
        both._places = {**others._places, **self._places}
        both.settle()
        return both

    def settle(self) -> None:
        """Find out which are one, once all are known: names are compared only where one has no code."""
        found: defaultdict[tuple[str, str], list[CommuneKey]] = defaultdict(list)
        same: dict[CommuneKey, CommuneKey] = {}
        for key in sorted(self._of_one_name(), key=self._vagueness):
            place = self._places[key]
            alike = found[place.commune, place.province]
            others = [other for other in alike if place.may_be(self._places[other])]
            if place.coded or len(others) != 1:
                alike.append(key)
            elif place.identity.known:  # the other has a code that says nothing
                same[others[0]] = key
                alike[alike.index(others[0])] = key
            else:
                same[key] = others[0]
        self._same = same

    def _of_one_name(self) -> Iterator[CommuneKey]:
        """The communes that have their name in their province with another, where not all have a code."""
        if all(place.coded for place in self._places.values()):
            return iter(())
        repeated = _repeated(hash(place[:2]) for place in self._places.values())
        return (key for key, place in self._places.items() if hash(place[:2]) in repeated)

    def _vagueness(self, key: CommuneKey) -> tuple[bool, bool, bool]:
        place = self._places[key]
        return not place.coded, not place.identity.known, not place.district

    def of(self, row: StationRow) -> CommuneKey:
        """The key of the commune that a submission is of."""
        return self.one(commune_key(row))

    def one(self, key: CommuneKey) -> CommuneKey:
        """The key of the commune that another key is of."""
        return self._same.get(key, key)

    def __iter__(self) -> Iterator[CommuneKey]:
        """Every commune as its files name it."""
        return iter(self._places)

    def identity(self, key: CommuneKey) -> CommuneIdentity:
        """What is known of a commune by its key, which may be that of one of today that no file names."""
        place = self._places.get(key)
        return place.identity if place is not None else CommuneIdentity(key, national_places().of_code(key[0]))

    def followed_by(self, key: CommuneKey) -> tuple[Succession, ...]:
        """What of a former commune came to communes of today that are among these."""
        return tuple(each for each in self.identity(key).heirs if (each.commune.code,) in self._places)

    def preceded_by(self, key: CommuneKey) -> tuple[tuple[CommuneKey, Succession], ...]:
        """The former communes among these of which a commune of today was made, with how much of each came to it."""
        found = ((key_of_former(each.former), each) for each in self.identity(key).origins)
        return tuple((own, each) for own, each in found if own in self._places)

    @property
    def count(self) -> int:
        return len(self._places) - len(self._same)

    def today(self, key: CommuneKey, year: int) -> CommuneKey:
        """The commune of today of a file of today that goes by the name of a former one, where it came to one whole."""
        heirs = self.identity(key).heirs if year >= FIRST_YEAR_OF_LIST else ()
        return (heirs[0].commune.code,) if len(heirs) == 1 else key

    def several(self) -> Iterator[Sequence[int]]:
        """The positions of the submissions of each commune that has more than one of a year; those of the commune whose
        first was found first come first."""
        repeated = _repeated(hash(of) for of, _ in self._counted())
        files: defaultdict[tuple[CommuneKey, int], list[int]] = defaultdict(list)
        for of, position in self._counted():
            if hash(of) in repeated:
                files[of].append(position)
        return (own for own in files.values() if len(own) > 1)

    def _counted(self) -> Iterator[tuple[tuple[CommuneKey, int], int]]:
        """The commune and the year for which each file counts, and its position."""
        for key, code, position in zip(self._named, self._years, self._positions, strict=True):
            yield (self.today(self.one(key), year_of(code)), code), position


def _repeated(hashes: Iterable[int]) -> Set[int]:
    """Those that come more than once: most communes hand in once and share their name with none, and to know that takes
    less memory than to put them all into groups."""
    return {one for one, following in pairwise(sorted(hashes)) if one == following}


def commune_key(row: StationRow) -> CommuneKey:
    """The commune as one submission names it."""
    return identity_of_row(row).key

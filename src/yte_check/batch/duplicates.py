"""Which submissions are of one commune, with its code or without: one that hands in twice for a year is named."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from yte_check.batch.areas import commune_of, district_of, province_today
from yte_check.batch.records import Duplicate, StationRow
from yte_check.documents.language.collation import same_place

CommuneKey = tuple[str, ...]
CommuneOf = Callable[[StationRow], CommuneKey]


class Communes:
    """Remembers which commune and year came from which files.

    A submission without the code of its commune is of the commune with that name in that province which has a code, or
    names its district; where there are two of them nobody can say of which one it is, and it stands for itself.
    """

    def __init__(self) -> None:
        self._files: defaultdict[tuple[CommuneKey, int], list[tuple[str, str]]] = defaultdict(list)
        self._same: Mapping[CommuneKey, CommuneKey] = {}
        self._places: dict[CommuneKey, tuple[str, str]] = {}

    def add(self, row: StationRow) -> None:
        key = commune_key(row)
        self._files[key, row.year].append((row.place, row.path))
        if key not in self._places:
            self._places[key] = f"{commune_of(row)}\n{province_today(row)}", district_of(row)[1]

    def joined(self, others: "Communes") -> "Communes":
        """These communes with others, such as those of another year, found out anew which are one."""
        both = Communes()
        both._places = {**others._places, **self._places}
        both.settle()
        return both

    def settle(self) -> None:
        """Find out which are one, once all are known."""
        found: defaultdict[str, list[CommuneKey]] = defaultdict(list)
        same: dict[CommuneKey, CommuneKey] = {}
        for key in sorted(self._places, key=self._vagueness):
            name, district = self._places[key]
            others = [other for other in found[name] if self._may_be(other, district)]
            if len(key) > 1 and len(others) == 1:
                same[key] = others[0]
            else:
                found[name].append(key)
        self._same = same

    def _vagueness(self, key: CommuneKey) -> tuple[bool, bool]:
        return len(key) > 1, not self._places[key][1]

    def _may_be(self, other: CommuneKey, district: str) -> bool:
        own = self._places[other][1]
        return not own or not district or own == district

    def of(self, row: StationRow) -> CommuneKey:
        """The key of the commune that a submission is of."""
        return self.one(commune_key(row))

    def one(self, key: CommuneKey) -> CommuneKey:
        """The key of the commune that another key is of."""
        return self._same.get(key, key)

    @property
    def count(self) -> int:
        return len(self._places) - len(self._same)

    def duplicates(self) -> tuple[Duplicate, ...]:
        """In the order in which the first file of each was found."""
        return tuple(self._several())

    def _several(self) -> Iterator[Duplicate]:
        files: defaultdict[tuple[CommuneKey, int], list[tuple[str, str]]] = defaultdict(list)
        for (key, year), own in self._files.items():
            files[self._same.get(key, key), year] += own
        for (_, year), own in files.items():
            if len(own) > 1:
                yield Duplicate(own[0][0], year, tuple(path for _, path in own))


def commune_key(row: StationRow) -> CommuneKey:
    """The commune as one submission names it: its code, else its name within its district and province."""
    if row.code is not None:
        return (row.code,)
    return commune_of(row), same_place(row.district or ""), province_today(row)

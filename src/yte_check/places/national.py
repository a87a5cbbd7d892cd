"""The communes of the country: those of today by code and name, those of before, and how the ones became the others.

The tables are read when they are first asked for, each by itself: an assessment that names a code reads the small one.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path

from yte_check.documents.language.collation import kind_of, same_place
from yte_check.places.model import (
    CODE_DIGITS,
    NO_NAMES,
    FormerCommune,
    FurtherNames,
    ListedCommune,
    NamedCommunes,
    Province,
    Succession,
)
from yte_check.places.provinces import key_today, province_key
from yte_check.standard.library import shipped_folder

FOLDER = "places"
PROVINCES, COMMUNES, FORMER = "provinces.csv", "communes.csv", "former-communes.csv"


class Places:
    """The tables of a folder. Names are compared as ``same_place`` does, provinces as ``province_key``."""

    def __init__(self, folder: Path, further: FurtherNames = NO_NAMES) -> None:
        """``further`` are names that communes have beside theirs."""
        self._folder = folder
        self._today, self._before = dict(further.today), dict(further.before)

    @cached_property
    def provinces(self) -> tuple[Province, ...]:
        """The 34 provinces of today, in the order of their codes."""
        return tuple(Province(*row) for row in self._rows(PROVINCES))

    def province(self, name: str) -> Province | None:
        """The province of today by its code, its name, or the name of a former one that has come to it."""
        return self._by_province.get(name if name.isdigit() else key_today(name))

    def communes(self, province: str) -> tuple[ListedCommune, ...]:
        """The communes of today of a province, named as for ``province``; none for an unknown one."""
        found = self.province(province)
        return self._communes_of[found.name] if found is not None else ()

    @property
    def all_communes(self) -> Iterable[ListedCommune]:
        return self._by_code.values()

    def of_code(self, code: str) -> ListedCommune | None:
        """The commune of today that has a code."""
        return self._by_code.get(code)

    def former_of_code(self, code: str) -> FormerCommune | None:
        """The commune that had a code until 30/6/2025; most codes of today were those of former communes before."""
        line = self._former_lines.get(code)
        return _former(line) if line is not None else None

    def names_of(self, commune: ListedCommune | FormerCommune) -> tuple[str, ...]:
        """Its name in the list first, then what else it is called."""
        further = self._today if isinstance(commune, ListedCommune) else self._before
        return (commune.name, *further.get(commune.code, ()))

    def is_kind(self, written: str, commune: ListedCommune | FormerCommune) -> bool:
        """Whether the kind that is written is that of a commune. A further name tells the commune whatever its kind."""
        return kind_of(written) in ("", kind_of(commune.name)) or same_place(written) != same_place(commune.name)

    def of_name(self, commune: str, province: str, district: str | None = None) -> NamedCommunes:
        """What a name can mean in a province of today or of before, and in a former district where one is given.

        Of several the kind that is written decides: “Thị trấn Chi Lăng” is not “Xã Chi Lăng”.
        """
        today, former = self.today_called(commune, province), self.former_called(commune, province, district)
        kind = kind_of(commune)
        own = tuple(each for each in former if kind_of(each.name) == kind)
        if today is not None and own and kind_of(today.name) != kind:
            today = None
        return NamedCommunes(today, own or former)

    def today_called(self, commune: str, province: str) -> ListedCommune | None:
        """The commune of today with a name, whatever kind is written, in a province named as for ``province``."""
        return self._named_today(key_today(province)).get(same_place(commune))

    def former_called(self, commune: str, province: str, district: str | None = None) -> tuple[FormerCommune, ...]:
        """The former communes with a name, whatever kind is written: those of the former province that is named, else
        those of all that its province of today was made of."""
        key, called = province_key(province), self._named_before(key_today(province)).get(same_place(commune), ())
        called = tuple(former for former in called if province_key(former.province) == key) or tuple(called)
        return tuple(each for each in called if district is None or same_district(each.district, district))

    def former_in(self, province: str, district: str | None = None) -> tuple[FormerCommune, ...]:
        """The communes of a former province, or of all that are a province of today where there was none of its name;
        those of a district alone where one is given."""
        key = province_key(province)
        lines = self._former_of.get(key) or [
            line for own, each in self._former_of.items() if key_today(own) == key for line in each
        ]
        found = map(_former, lines)
        return tuple(former for former in found if district is None or same_district(former.district, district))

    def shares(self, former: FormerCommune) -> tuple[Succession, ...]:
        """What a former commune is today; where it was parted, the greatest part first."""
        return tuple(Succession(former, self._by_code[code], former.part_in(code)) for code in former.now)

    def origins(self, commune: ListedCommune) -> tuple[Succession, ...]:
        """What a commune of today was made of; nothing where there was no commune before (five special zones)."""
        return tuple(
            Succession(former, commune, former.part_in(commune.code))
            for former in map(_former, self._origins.get(commune.code, ()))
        )

    @cached_property
    def _by_province(self) -> Mapping[str, Province]:
        return {key: each for each in self.provinces for key in (each.code, key_today(each.name))}

    @cached_property
    def _by_code(self) -> Mapping[str, ListedCommune]:
        names = {province.code: province.name for province in self.provinces}
        return {code: ListedCommune(code, name, names[province]) for code, name, province in self._rows(COMMUNES)}

    @cached_property
    def _communes_of(self) -> Mapping[str, tuple[ListedCommune, ...]]:
        found: defaultdict[str, list[ListedCommune]] = defaultdict(list)
        for commune in self._by_code.values():
            found[commune.province].append(commune)
        return {province: tuple(each) for province, each in found.items()}

    @cached_property
    def _former_lines(self) -> Mapping[str, str]:
        """The lines of the large table by code; each becomes a commune when it is asked for."""
        return {line[:CODE_DIGITS]: line for line in self._lines(FORMER)}

    @cached_property
    def _former_of(self) -> Mapping[str, Sequence[str]]:
        """The lines of each former province by its key."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for line in self._former_lines.values():
            found[line.split(",", 4)[3]].append(line)
        return {province_key(province): lines for province, lines in found.items()}

    @lru_cache(64)  # noqa: B019 - there is one of these tables in a process
    def _named_today(self, province: str) -> Mapping[str, ListedCommune]:
        """By name the communes of a province by its key: no province has two of one name, whatever their kinds."""
        found = self._by_province.get(province)
        communes = self._communes_of[found.name] if found is not None else ()
        further = {same_place(name): each for each in communes for name in self._today.get(each.code, ())}
        return further | {same_place(each.name): each for each in communes}

    @lru_cache(64)  # noqa: B019
    def _named_before(self, province: str) -> Mapping[str, Sequence[FormerCommune]]:
        """By name the communes of all that a province of today, by its key, was made of."""
        found: defaultdict[str, list[FormerCommune]] = defaultdict(list)
        for own, lines in self._former_of.items():
            if key_today(own) == province:
                for former in map(_former, lines):
                    for name in dict.fromkeys(map(same_place, self.names_of(former))):
                        found[name].append(former)
        return found

    @cached_property
    def _origins(self) -> Mapping[str, Sequence[str]]:
        """The lines of the former communes of which each commune of today was made."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for line in self._former_lines.values():
            for code in line.rsplit(",", 2)[1].split():
                found[code].append(line)
        return found

    def _rows(self, name: str) -> Iterable[list[str]]:
        """The rows of a table; no cell has a comma or a quotation mark, which a test keeps."""
        return (line.split(",") for line in self._lines(name))

    def _lines(self, name: str) -> list[str]:
        """The lines of a table below its head."""
        return (self._folder / name).read_text(encoding="utf-8").splitlines()[1:]


@lru_cache(None)
def _former(line: str) -> FormerCommune:
    code, name, district, province, now, grade = line.split(",")
    return FormerCommune(code, name, district, province, tuple(now.split()), grade)


def same_district(one: str, other: str) -> bool:
    """Whether two names can be of one district: a kind that only one of them has does not part them."""
    kinds = {kind_of(one), kind_of(other)} - {""}
    return same_place(one) == same_place(other) and len(kinds) <= 1


_further = NO_NAMES


def national_places() -> Places:
    """The tables that ship with the program, with the names that were added."""
    return _places(_further)


def further_names() -> FurtherNames:
    """The names that were added."""
    return _further


def use_names(further: FurtherNames) -> None:
    """Know communes by these names as well, in place of those that were added before."""
    global _further
    _further = further


@lru_cache(4)
def _places(further: FurtherNames) -> Places:
    return Places(shipped_folder("criteria") / FOLDER, further)

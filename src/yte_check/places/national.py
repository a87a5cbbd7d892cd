"""The communes of the country: those of today by code and name, those of before, and how the ones became the others.

The tables are read when they are first asked for, each by itself: an assessment that names a code reads the small one.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from yte_check.documents.language.collation import kind_of, same_place
from yte_check.places.model import FormerCommune, ListedCommune, NamedCommunes, Province, Succession
from yte_check.places.provinces import key_today, province_key
from yte_check.standard.library import shipped_folder

FOLDER = "places"
PROVINCES, COMMUNES, FORMER = "provinces.csv", "communes.csv", "former-communes.csv"
U = TypeVar("U", ListedCommune, FormerCommune)


class Places:
    """The tables of a folder. Names are compared as ``same_place`` does, provinces as ``province_key``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

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
        return self._former.get(code)

    def of_name(self, commune: str, province: str, district: str | None = None) -> NamedCommunes:
        """What a name can mean in a province of today or of before, and in a former district where one is given.

        Of several the kind that is written decides: “Thị trấn Chi Lăng” is not “Xã Chi Lăng”.
        """
        named = self._of_names.get((same_place(commune), key_today(province)))
        today = (named,) if named is not None else ()
        former = self._former_called(commune, province, district)
        kind = kind_of(commune)
        own = _of_kind(former, kind)
        if kind and today and not _of_kind(today, kind) and own:
            today = ()
        return NamedCommunes(today[0] if today else None, own or former)

    def former_in(self, province: str, district: str | None = None) -> tuple[FormerCommune, ...]:
        """The communes of a former province, or of all that are a province of today where there was none of its name;
        those of a district alone where one is given."""
        key = province_key(province)
        found = self._former_of.get(key) or [
            former for each in self._former_of.values() for former in each if key_today(former.province) == key
        ]
        return tuple(former for former in found if district is None or _same_district(former.district, district))

    def shares(self, former: FormerCommune) -> tuple[Succession, ...]:
        """What a former commune is today; where it was parted, the greatest part first."""
        return tuple(Succession(former, self._by_code[code], former.part_in(code)) for code in former.now)

    def origins(self, commune: ListedCommune) -> tuple[Succession, ...]:
        """What a commune of today was made of; nothing where there was no commune before (five special zones)."""
        return tuple(
            Succession(former, commune, former.part_in(commune.code)) for former in self._origins.get(commune.code, ())
        )

    def _former_called(self, commune: str, province: str, district: str | None) -> tuple[FormerCommune, ...]:
        """In the former province of the name; else among all that its province of today was made of."""
        called = self._former_names.get((same_place(commune), key_today(province)), ())
        key = province_key(province)
        called = tuple(former for former in called if province_key(former.province) == key) or tuple(called)
        if district is None:
            return called
        return tuple(former for former in called if _same_district(former.district, district))

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
    def _of_names(self) -> Mapping[tuple[str, str], ListedCommune]:
        """No province has two communes of one name, whatever their kinds."""
        return {(same_place(each.name), key_today(each.province)): each for each in self._by_code.values()}

    @cached_property
    def _former(self) -> Mapping[str, FormerCommune]:
        return {
            code: FormerCommune(code, name, district, province, tuple(now.split()), grade)
            for code, name, district, province, now, grade in self._rows(FORMER)
        }

    @cached_property
    def _former_of(self) -> Mapping[str, Sequence[FormerCommune]]:
        found: defaultdict[str, list[FormerCommune]] = defaultdict(list)
        for former in self._former.values():
            found[province_key(former.province)].append(former)
        return found

    @cached_property
    def _former_names(self) -> Mapping[tuple[str, str], Sequence[FormerCommune]]:
        found: defaultdict[tuple[str, str], list[FormerCommune]] = defaultdict(list)
        for former in self._former.values():
            found[same_place(former.name), key_today(former.province)].append(former)
        return found

    @cached_property
    def _origins(self) -> Mapping[str, Sequence[FormerCommune]]:
        found: defaultdict[str, list[FormerCommune]] = defaultdict(list)
        for former in self._former.values():
            for code in former.now:
                found[code].append(former)
        return found

    def _rows(self, name: str) -> Iterable[list[str]]:
        """The rows of a table below its head; no cell has a comma or a quotation mark, which a test keeps."""
        lines = (self._folder / name).read_text(encoding="utf-8").splitlines()
        return (line.split(",") for line in lines[1:])


def _of_kind(units: tuple[U, ...], kind: str) -> tuple[U, ...]:
    return tuple(unit for unit in units if kind_of(unit.name) == kind)


def _same_district(one: str, other: str) -> bool:
    kinds = {kind_of(one), kind_of(other)} - {""}
    return same_place(one) == same_place(other) and len(kinds) <= 1


@cache
def national_places() -> Places:
    """The tables that ship with the program."""
    return Places(shipped_folder("criteria") / FOLDER)

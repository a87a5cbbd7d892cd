"""One area for one district or province, however its stations spell it: by what stations are grouped and counted."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from yte_check.batch.area_places import Area, Standing, standing
from yte_check.batch.records import GroupBy, StationRow
from yte_check.documents.language.collation import collation_key, kind_of, place_key, same_place
from yte_check.documents.record import record
from yte_check.places.identity import CommuneIdentity, commune_called, identity_of
from yte_check.places.model import FIRST_YEAR_OF_LIST
from yte_check.places.national import national_places, same_district
from yte_check.places.provinces import merged_into, province_key

AreaKey = tuple[str, ...]
"""What is equal for the spellings of one province, or of one district with its province."""


@record
class ChosenArea:
    """What became of the stations that were chosen by an area: how many say that they are of it, the files of those
    that count without saying it, and the areas of those that do not count, with their numbers."""

    area: Area
    known: int
    silent: tuple[str, ...]
    elsewhere: Mapping[str, int]


def area_named(province: str | None, district: str | None, communes: tuple[str, ...] = ()) -> Area:
    """An area with its province by name, where it is given by its code."""
    listed = national_places().province(province) if province is not None and province.isdigit() else None
    return Area(listed.name if listed is not None else province, district, communes)


class Areas:
    """Learns from each station how its area is written; knows one name for each area at the end."""

    def __init__(self) -> None:
        self._provinces: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._districts: defaultdict[AreaKey, Counter[str]] = defaultdict(Counter)
        self._kinds: defaultdict[AreaKey, set[str]] = defaultdict(set)

    def add(self, row: StationRow) -> None:
        name = province_name(row)
        if name:
            # What the national list says is shown where no station writes it.
            self._provinces[_province_key(name)][name] += name == row.province
        if row.district:
            district = district_of(row)
            self._districts[district][row.district] += 1
            if district[2]:
                self._kinds[district[:2]].add(district[2])

    def of_district(self, district: AreaKey, by: GroupBy) -> AreaKey:
        """The area to which a district as ``district_of`` has it is counted; to be asked when all stations are known.

        A district without its kind (“Cao Lãnh”) is the one of that name, unless there are a town and a rural district.
        """
        if by == "province":
            return district[:1]
        return district if len(self._kinds[district[:2]]) > 1 else (*district[:2], "")

    def name(self, key: AreaKey) -> str:
        """How an area is shown; empty where its stations do not say."""
        province, *district = key
        names = [_usual(self._districts_of(key))] if district else []
        return ", ".join(name for name in (*names, _usual(self._provinces.get(province, Counter()))) if name)

    def province(self, row: StationRow) -> str | None:
        """How the province of a station is shown: one name for each."""
        return self.names(district_of(row))[1]

    def district(self, row: StationRow) -> str | None:
        """How the district of a station is shown: one name for each."""
        return self.names(district_of(row))[0]

    def names(self, district: AreaKey) -> tuple[str | None, str | None]:
        """How a district as ``district_of`` has it and its province are shown."""
        own = _usual(self._districts_of(self.of_district(district, "district")))
        return own or None, self.name(district[:1]) or None

    def _districts_of(self, key: AreaKey) -> Counter[str]:
        if len(self._kinds[key[:2]]) > 1:
            return self._districts.get(key, Counter())
        found: Counter[str] = Counter()
        for kind in ("", *self._kinds[key[:2]]):
            found += self._districts.get((*key[:2], kind), Counter())
        return found


def province_of(row: StationRow) -> str:
    """The key of the province: since the national list that of today, by the commune's code where it is known."""
    return _province_key(province_name(row))


def province_name(row: StationRow) -> str:
    """The province as it is written, or as the national list has it for the code of the commune."""
    written = row.province or ""
    if row.code is not None and (row.year >= FIRST_YEAR_OF_LIST or not written):
        listed = _listed_province(row)
        if listed is not None and province_key(listed) != _province_key(written):
            return listed
    if row.year >= FIRST_YEAR_OF_LIST and written:
        return _today(written) or written
    return written


def identity_of_row(row: StationRow) -> CommuneIdentity:
    """The commune that a submission is of."""
    return identity_of(row.written)


def _listed_province(row: StationRow) -> str | None:
    """The province in which the tables have the commune of a code: that of today where it is of today."""
    identity = identity_of_row(row)
    if identity.today is not None:
        return identity.today.province
    if row.year >= FIRST_YEAR_OF_LIST and identity.heirs:
        return identity.heirs[0].commune.province
    return identity.former.province if identity.former is not None else None


def district_of(row: StationRow) -> AreaKey:
    """The key of the district with its province and its kind, which is empty where it is not written."""
    name = row.district or ""
    return province_of(row), same_place(name), kind_of(name)


def province_today(row: StationRow) -> str:
    """The key of the province of today, whatever the year: by it a commune stays itself through the merger."""
    name = province_name(row)
    return _province_key(_today(name) or name) if name else ""


def commune_of(row: StationRow) -> str:
    """The key of the commune's name; “Trạm Y tế xã Lục Bình” is that of Lục Bình."""
    return commune_called(row.place)


_today = lru_cache(4096)(merged_into)


@lru_cache(4096)
def _province_key(name: str) -> str:
    return province_key(name) if name else ""


def _usual(names: Counter[str]) -> str:
    """The spelling that most use; of several the first in the alphabet."""
    return min(names, key=lambda name: (-names[name], collation_key(name)), default="")


def lies_in(row: StationRow, area: Area) -> bool:
    """Whether a station is of a commune of an area, or may be: what it leaves out does not contradict."""
    return standing_of(row, area) != "outside"


def standing_of(row: StationRow, area: Area) -> Standing:
    """Where a station stands to an area: by the national list where that knows both, else by what is written."""
    found = _by_list(row, area)
    if found is not None:
        return found
    fits = _in_province(row, area) and _in_district(row, area) and _is_commune(row, area)
    return "inside" if fits else "outside"


def _by_list(row: StationRow, area: Area) -> Standing | None:
    """A name alone, written before the merger with a province of today that had none of it, does not tell."""
    commune = identity_of_row(row)
    former = commune.former if row.year < FIRST_YEAR_OF_LIST and row.code is None else None
    if former is not None and province_key(former.province) != _province_key(row.province or ""):
        return None
    return standing(commune, area)


def says(row: StationRow, area: Area) -> bool:
    """Whether a station says of its place all that an area has; one in which it lies may leave some of it out."""
    if _by_list(row, area) is not None:
        return True
    province = area.province is None or bool(province_of(row))
    return province and (area.district is None or bool(row.district))


def named_areas(areas: Iterable[Area]) -> Mapping[str, int]:
    """How many stations are of which area, by one name for each area; in the order of these names."""
    spelled: defaultdict[AreaKey, Counter[str]] = defaultdict(Counter)
    for area in areas:
        spelled[_province_key(area.province or ""), same_place(area.district or "")][str(area)] += 1
    named = {_usual(names): names.total() for names in spelled.values()}
    return {name: named[name] for name in sorted(named, key=place_key)}


def _in_province(row: StationRow, area: Area) -> bool:
    own = province_of(row)
    if area.province is None or not own:
        return True
    asked = {province_key(area.province)}
    if row.year >= FIRST_YEAR_OF_LIST:  # the area may be of a province that has been part of another since
        asked.add(province_key(merged_into(area.province) or area.province))
    return own in asked


def _in_district(row: StationRow, area: Area) -> bool:
    """Since the merger there are no districts, and stations leave them out."""
    if area.district is None or not row.district:
        return True
    return same_district(area.district, row.district)


def _is_commune(row: StationRow, area: Area) -> bool:
    return not area.communes or commune_of(row) in map(same_place, area.communes)

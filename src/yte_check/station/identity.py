"""Whether what a station says of itself holds together: its zone, its region, the code of its commune."""

from collections.abc import Mapping, Sequence

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.collation import same_place
from yte_check.documents.language.names import bare_name
from yte_check.documents.suggestions import folded, nearest
from yte_check.places.identity import CommuneIdentity, identity_of
from yte_check.places.model import CODE_DIGITS, FIRST_YEAR_OF_LIST, FormerCommune, ListedCommune, Succession
from yte_check.places.national import national_places
from yte_check.places.provinces import key_today, merged_into, regions_of
from yte_check.standard.model import StandardText
from yte_check.station.model import Station
from yte_check.station.place_written import written

UNDER: Path = ("station",)


def check_identity(station: Station, year: int, text: StandardText, problems: Problems) -> None:
    """Add to ``problems`` what contradicts the standard, the list of communes or itself."""
    _check_zone(station, text, problems)
    if station.region is not None and station.region not in (text.regions or {}):
        known = tuple(text.regions or ())
        problems.error(
            "unknown_value", (*UNDER, "region"), text=station.region, allowed=known,
            nearest=_region_called(station.region, text.regions or {}) or nearest(station.region, known),
        )  # fmt: skip
    else:
        _check_region(station, year, text.regions or {}, problems)
    _check_attributes(station, text, problems)
    _check_merger(station, year, problems)
    for key, number in (
        ("nearest_hospital_km", station.nearest_hospital_km),
        ("population", station.population),
    ):
        if number is not None and number < 0:
            problems.error("number_negative", (*UNDER, key), number=number)
    if station.commune is not None and station.commune.code is not None:
        _check_code(station, station.commune.code, year, problems)


def _check_attributes(station: Station, text: StandardText, problems: Problems) -> None:
    declared = text.attributes or {}
    for name, value in (station.attributes or {}).items():
        path = (*UNDER, "attributes", name)
        if name not in declared:
            problems.error_at_key(
                "attribute_unknown", path, name=name, allowed=tuple(declared), nearest=nearest(name, declared)
            )
        elif value not in declared[name].values:
            titles = {title: key for key, title in declared[name].values.items()}
            near = nearest(value, [*declared[name].values, *titles])
            allowed = tuple(declared[name].values)
            problems.error("unknown_value", path, text=value, allowed=allowed, nearest=titles.get(near or "", near))


def known_region(station: Station, year: int, regions: Mapping[str, str]) -> str | None:
    """The one region of a standard in which the station's province lies; None where that is not known."""
    found = _regions_possible(station, year, regions)
    return found[0] if len(found) == 1 else None


def _regions_possible(station: Station, year: int, regions: Mapping[str, str]) -> tuple[str, ...]:
    found = regions_of(station.province, year) if station.province is not None else ()
    if len(found) != 1:
        found = _regions_of_commune(station, year) or found
    return found if all(key in regions for key in found) else ()


def _regions_of_commune(station: Station, year: int) -> tuple[str, ...]:
    """Where the province lies in several regions, or is not written: those of the former provinces of the commune."""
    if station.commune is None:
        return ()
    identity = identity_of(written(station, year))
    former = [each.former for each in national_places().origins(identity.today)] if identity.today is not None else []
    if identity.before is not None:
        former = [identity.before]
    last_year = FIRST_YEAR_OF_LIST - 1
    return tuple(dict.fromkeys(key for each in former for key in regions_of(each.province, last_year)))


def _check_region(station: Station, year: int, regions: Mapping[str, str], problems: Problems) -> None:
    """The region moves the score, and the province tells which one it is."""
    if station.region is None:
        return
    possible = _regions_possible(station, year, regions)
    if possible and station.region not in possible:
        problems.warn(
            "region_contradicted", (*UNDER, "region"), stated=regions[station.region], province=station.province,
            possible=tuple(f"“{regions[key]}”" for key in possible), key=possible[0] if len(possible) == 1 else None,
        )  # fmt: skip


def _check_merger(station: Station, year: int, problems: Problems) -> None:
    """Names that ended on 30/6/2025, in a file of a year that ends after it."""
    if year < FIRST_YEAR_OF_LIST:
        return
    _check_former_commune(station, year, problems)
    if station.district is not None:
        problems.warn("district_ended", (*UNDER, "district"), name=station.district)
    now = merged_into(station.province) if station.province is not None else None
    if now is not None:
        problems.warn("province_ended", (*UNDER, "province"), name=station.province, now=now)


def _check_former_commune(station: Station, year: int, problems: Problems) -> None:
    """A commune that goes by its name or code of before, with what it is today."""
    if station.commune is None:
        return
    identity = identity_of(written(station, year))
    former = identity.former
    if former is None:
        return
    heirs = tuple(f"{each.commune.name} ({each.commune.code}, {each.commune.province})" for each in _heirs(identity))
    key = "name" if same_place(station.commune.name) == same_place(former.name) else "code"
    problems.warn(
        "commune_ended" if len(heirs) == 1 else "commune_parted", (*UNDER, "commune", key),
        name=f"{former.name} ({former.code}, {former.district}, {former.province})", now=heirs,
    )  # fmt: skip


def _heirs(identity: CommuneIdentity) -> tuple[Succession, ...]:
    return national_places().shares(identity.former) if identity.former is not None else ()


def _region_called(name: str, regions: Mapping[str, str]) -> str | None:
    """The key of the region that is written by its name."""
    return next((key for key, title in regions.items() if folded(title) == folded(name)), None)


def zone_of(station: Station, text: StandardText) -> int | None:
    """The zone stated; where none is, the zone that terrain and distance give."""
    if station.zone is not None or text.zones is None:
        return station.zone
    return text.zones.derived(station.terrain, station.nearest_hospital_km)


def _check_zone(station: Station, text: StandardText, problems: Problems) -> None:
    if text.zones is None:
        return
    path = (*UNDER, "zone")
    if station.zone is not None and station.zone not in text.zones.numbers:
        allowed = tuple(str(zone) for zone in text.zones.numbers)
        problems.error("unknown_value", path, text=str(station.zone), allowed=allowed, nearest=None)
        return
    derived = text.zones.derived(station.terrain, station.nearest_hospital_km)
    if derived is not None and station.zone is not None and derived != station.zone:
        problems.warn("zone_contradicted", path, stated=station.zone, derived=derived, km=station.nearest_hospital_km)


def _check_code(station: Station, code: str, year: int, problems: Problems) -> None:
    path = (*UNDER, "commune", "code")
    if len(code) != CODE_DIGITS or not (code.isascii() and code.isdigit()):
        problems.error("commune_code_form", path, code=code, padded=_padded(code))
        return
    name = station.commune.name if station.commune is not None else ""
    found = _of_code(code, name, year)
    if not found:
        report = problems.error if year >= FIRST_YEAR_OF_LIST else problems.warn
        report("commune_code_unknown", path, code=code)
        return
    own = [each for each in found if _is_called(name, each)]
    if not own:
        problems.warn("commune_code_other_name", path, code=code, listed=found[0].name, name=name)
    elif station.province is not None and not _province_among(station.province, [each.province for each in own]):
        problems.warn("commune_code_other_province", path, code=code, listed=own[0].province, province=station.province)


def _of_code(code: str, name: str, year: int) -> list[ListedCommune | FormerCommune]:
    """The communes of a code, that of the time of the year first; the large table is read where today's is not it."""
    places = national_places()
    today = places.of_code(code)
    if year >= FIRST_YEAR_OF_LIST and today is not None and _is_called(name, today):
        return [today]
    former = places.former_of_code(code)
    both = (today, former) if year >= FIRST_YEAR_OF_LIST else (former, today)
    return [each for each in both if each is not None]


def _province_among(province: str, provinces: Sequence[str]) -> bool:
    return any(key_today(province) == key_today(each) or _same_name(province, each) for each in provinces)


def _is_called(name: str, commune: ListedCommune | FormerCommune) -> bool:
    return any(_same_name(name, each) for each in national_places().names_of(commune))


def _same_name(one: str, other: str) -> bool:
    return one == other or bare_name(one) == bare_name(other)


def _padded(code: str) -> str | None:
    return code.zfill(CODE_DIGITS) if code.isascii() and code.isdigit() and len(code) < CODE_DIGITS else None

"""Whether what a station says of itself holds together: its zone, its region, the code of its commune."""

from collections.abc import Mapping

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.names import bare_name
from yte_check.documents.suggestions import folded, nearest
from yte_check.places.model import CODE_DIGITS, FIRST_YEAR_OF_LIST
from yte_check.places.national import national_places
from yte_check.places.provinces import merged_into, regions_of
from yte_check.standard.model import StandardText
from yte_check.station.model import Station

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
    _check_merger(station, year, problems)
    for key, number in (
        ("nearest_hospital_km", station.nearest_hospital_km),
        ("population", station.population),
    ):
        if number is not None and number < 0:
            problems.error("number_negative", (*UNDER, key), number=number)
    if station.commune is not None and station.commune.code is not None:
        _check_code(station, station.commune.code, year, problems)


def known_region(station: Station, year: int, regions: Mapping[str, str]) -> str | None:
    """The one region of a standard in which the station's province lies; None where that is not known."""
    found = _regions_possible(station, year, regions)
    return found[0] if len(found) == 1 else None


def _regions_possible(station: Station, year: int, regions: Mapping[str, str]) -> tuple[str, ...]:
    found = regions_of(station.province, year) if station.province is not None else ()
    return found if all(key in regions for key in found) else ()


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
    if station.district is not None:
        problems.warn("district_ended", (*UNDER, "district"), name=station.district)
    now = merged_into(station.province) if station.province is not None else None
    if now is not None:
        problems.warn("province_ended", (*UNDER, "province"), name=station.province, now=now)


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
    listed = national_places().of_code(code)
    if listed is None:
        report = problems.error if year >= FIRST_YEAR_OF_LIST else problems.warn
        report("commune_code_unknown", path, code=code)
        return
    name = station.commune.name if station.commune is not None else ""
    if not _same_name(name, listed.name):
        problems.warn("commune_code_other_name", path, code=code, listed=listed.name, name=name)
    elif station.province is not None and not _same_name(station.province, listed.province):
        problems.warn("commune_code_other_province", path, code=code, listed=listed.province, province=station.province)


def _same_name(one: str, other: str) -> bool:
    return one == other or bare_name(one) == bare_name(other)


def _padded(code: str) -> str | None:
    return code.zfill(CODE_DIGITS) if code.isascii() and code.isdigit() and len(code) < CODE_DIGITS else None

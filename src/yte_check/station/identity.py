"""Whether what a station says of itself holds together: its zone, its region, the code of its commune."""

from collections.abc import Mapping

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.names import bare_name
from yte_check.documents.suggestions import folded, nearest
from yte_check.standard.model import StandardText
from yte_check.station.communes import CODE_DIGITS, FIRST_YEAR_OF_LIST, listed_commune
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
    for key, number in (
        ("nearest_hospital_km", station.nearest_hospital_km),
        ("population", station.population),
    ):
        if number is not None and number < 0:
            problems.error("number_negative", (*UNDER, key), number=number)
    if station.commune is not None and station.commune.code is not None:
        _check_code(station, station.commune.code, year, problems)


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
    listed = listed_commune(code)
    if listed is None:
        report = problems.error if year >= FIRST_YEAR_OF_LIST else problems.warn
        report("commune_code_unknown", path, code=code)
        return
    name = station.commune.name if station.commune is not None else ""
    if bare_name(name) != bare_name(listed.name):
        problems.warn("commune_code_other_name", path, code=code, listed=listed.name, name=name)
    elif station.province is not None and bare_name(station.province) != bare_name(listed.province):
        problems.warn("commune_code_other_province", path, code=code, listed=listed.province, province=station.province)


def _padded(code: str) -> str | None:
    return code.zfill(CODE_DIGITS) if code.isascii() and code.isdigit() and len(code) < CODE_DIGITS else None

"""Where and when a case is tried."""

from datetime import date

from yte_check.criteria.testing.cases import Case, CaseStation
from yte_check.criteria.testing.texts import TextInForce
from yte_check.documents.diagnostics import Path, Problem, Problems
from yte_check.documents.language.names import bare_name
from yte_check.documents.record import record, replaced
from yte_check.standard.place import Place
from yte_check.station.identity import check_identity, zone_of
from yte_check.station.model import Station

_SHORT = ("zone", "region", "attributes", "province")
"""What a case may say in its own words or in those of its station."""


@record
class Setting:
    """The text that a case is tried with, every place that it holds in, and what is wrong with it."""

    text: TextInForce
    as_of: date | None
    path: Path
    station: Station
    places: tuple[Place, ...]
    problems: Problems

    @property
    def zone(self) -> int | None:
        """The one zone in which the case holds; None where there are several."""
        zones = {place.zone for place in self.places}
        return zones.pop() if len(zones) == 1 else None

    @property
    def region(self) -> str | None:
        """The one region in which the case holds; None where there are several."""
        regions = {place.region for place in self.places}
        return regions.pop() if len(regions) == 1 else None

    @property
    def attributes(self) -> tuple[tuple[str, str], ...]:
        """The attributes that are the same wherever the case holds."""
        return tuple(sorted(set.intersection(*(set(place.attributes) for place in self.places))))

    @property
    def zone_rows(self) -> frozenset[Path]:
        """What the case proves of the division into zones, where it states the zone and the distance that gives it:
        the row that decides, and the row's lower bound where the distance is exactly that."""
        zones, station = self.text.standard.text.zones, self.station
        position = zones.deciding(station.terrain, station.nearest_hospital_km) if zones is not None else None
        if zones is None or position is None or station.zone is None:
            return frozenset()
        row: Path = ("zones", "rows", position)
        exactly = zones.rows[position].at_least_km == station.nearest_hospital_km
        return frozenset({row, (*row, "at_least_km")} if exactly else {row})

    @property
    def key(self) -> tuple[object, ...]:
        """The same for two cases in the same places on the same day."""
        province = self.station.province
        return self.places, self.zone_rows, self.as_of, bare_name(province) if province is not None else None

    def keep(self, problems: Problems) -> None:
        """Take over what makes an answer unreadable. What a station should look at again may be meant in a case,
        and evidence is not looked up, for a case registers none."""
        self.problems.extend(p for p in problems if p.severity == "error" and p.code != "evidence_unknown")


def setting_of(case: Case, text: TextInForce, as_of: date | None, path: Path) -> Setting:
    """The setting of a case that stands at a path of its document; ``as_of`` is its day or that of its file."""
    problems = Problems()
    station = _station(case, path, problems)
    zone = zone_of(station, text.standard.text)
    places = tuple(text.standard.places(zone, station.region, station.attributes))
    setting = Setting(text, as_of, path, station, places, problems)
    found = Problems()
    check_identity(station, text.standard.as_of.year, text.standard.text, found)
    setting.keep(Problems(_moved(problem, case, path) for problem in found))
    derived = text.standard.text.zones and text.standard.text.zones.derived(
        station.terrain, station.nearest_hospital_km
    )
    if station.zone is not None and derived not in (None, station.zone):
        here = (*path, "zone") if case.zone is not None else (*path, "station", "zone")
        problems.error("case_zone", here, stated=station.zone, derived=derived)
    if as_of is not None and not text.standard.is_in_force:
        document = text.standard.text.document
        problems.warn(
            "case_not_in_force", (*path, "as_of") if case.as_of is not None else ("as_of",), number=document.number,
            as_of=as_of, effective=document.effective, valid_to=document.valid_to,
        )  # fmt: skip
    return setting


def _station(case: Case, path: Path, problems: Problems) -> Station:
    stated = case.station or CaseStation()
    for key in _SHORT:
        if getattr(case, key) is not None and getattr(stated, key) is not None:
            problems.error_at_key("case_said_twice", (*path, "station", key), key=key)
    return Station(
        name=stated.name or "",
        province=case.province or stated.province,
        zone=case.zone if case.zone is not None else stated.zone,
        terrain=stated.terrain,
        nearest_hospital_km=stated.nearest_hospital_km,
        region=case.region or stated.region,
        attributes=case.attributes or stated.attributes,
    )


def _moved(problem: Problem, case: Case, path: Path) -> Problem:
    """A problem of a station, at the place where the case says it."""
    _, key, *below = problem.path
    short = key in _SHORT and getattr(case, str(key)) is not None
    return replaced(problem, path=(*path, key, *below) if short else (*path, *problem.path))

"""That the area of a plan is one that stations can lie in: a slip in it would leave all of its own stations out."""

from collections.abc import Iterator

from yte_check.batch.area_places import communes_of
from yte_check.documents.diagnostics import Path, Problems
from yte_check.places.national import national_places
from yte_check.plans.model import PlanArea

CODES = ("area_code_unknown", "area_not_listed")


def check_area(area: PlanArea, problems: Problems) -> None:
    """A code that there is not is a fault; a name that is not of a province of the country may yet be meant."""
    places = national_places()
    for path, code in _codes(area):
        commune = places.of_code(code) or places.former_of_code(code)
        if (places.province(code) if path[-1] == "province" else commune) is None:
            problems.error("area_code_unknown", path, code=code)
    if area.province is None or places.province(area.province) is None:
        return
    plain = area.plain()
    if area.district is not None and not places.former_in(str(plain.province), area.district):
        problems.warn("area_not_listed", ("area", "district"), name=area.district, province=plain.province)
        return
    known = communes_of(plain)
    for path, name in _names(area):
        if known is None or name in known.unlisted:
            within = ", ".join(filter(None, (area.district, plain.province)))
            problems.warn("area_not_listed", path, name=name, province=within)


def _communes(area: PlanArea) -> Iterator[tuple[Path, str]]:
    if area.commune is not None:
        yield ("area", "commune"), area.commune
    for at, each in enumerate(area.communes or ()):
        yield ("area", "communes", at), each


def _codes(area: PlanArea) -> Iterator[tuple[Path, str]]:
    named = [(("area", "province"), area.province)] if area.province is not None else []
    return ((path, each) for path, each in (*named, *_communes(area)) if each.isdigit())


def _names(area: PlanArea) -> Iterator[tuple[Path, str]]:
    return ((path, each) for path, each in _communes(area) if not each.isdigit())

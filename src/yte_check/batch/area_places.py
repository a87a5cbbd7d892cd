"""Which communes of the national list an area is made of, before the merger of 1/7/2025 and since, and whether a
station is one of them."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Literal

from yte_check.documents.record import record
from yte_check.places.identity import CommuneIdentity
from yte_check.places.model import FormerCommune, ListedCommune
from yte_check.places.national import Places, national_places

Standing = Literal["inside", "partly", "outside"]
"""“partly”: of a commune of today that was made of communes of the area and of others, or the other way round."""


@record
class Area:
    """Where stations are to lie: a province, a former district, communes by code or name; each None or empty for all.

    With a district a code is that of a former commune, else that of one of today where there is one.
    """

    province: str | None = None
    district: str | None = None
    communes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ", ".join(name for name in (*self.communes, self.district, self.province) if name)


@record
class AreaCommunes:
    """The communes of an area by their codes: those until 30/6/2025 and those of today; what is in neither is outside.

    ``unlisted`` are communes of the area that the national list does not know, or knows more than once.
    """

    former: Mapping[str, Standing]
    today: Mapping[str, Standing]
    unlisted: tuple[str, ...] = ()


def communes_of(area: Area) -> AreaCommunes | None:
    """None where names alone can tell: for a whole province, and for what the national list does not know at all."""
    return _communes_of(area, national_places())


@lru_cache(64)
def _communes_of(area: Area, places: Places) -> AreaCommunes | None:
    if area.communes:
        return _of_communes(area)
    if area.province is None or area.district is None:
        return None
    former = places.former_in(area.province, area.district)
    return _of_former(former) if former else None


def standing(commune: CommuneIdentity, area: Area) -> Standing | None:
    """Where a commune stands to an area; None where the list does not tell."""
    known = communes_of(area)
    unit = commune.today or commune.former
    if known is None or unit is None:
        return None
    table = known.today if commune.today is not None else known.former
    return table.get(unit.code) or (None if known.unlisted else "outside")


def _of_communes(area: Area) -> AreaCommunes | None:
    former: list[FormerCommune] = []
    today: list[ListedCommune] = []
    unlisted = []
    for each in area.communes:
        found = _coded(each, area) if each.isdigit() else _named(each, area)
        if isinstance(found, FormerCommune):
            former.append(found)
        elif found is not None:
            today.append(found)
        else:
            unlisted.append(each)
    if not former and not today:
        return None
    one, other = _of_former(former), _of_today(today)
    return AreaCommunes({**other.former, **one.former}, {**one.today, **other.today}, tuple(unlisted))


def _coded(code: str, area: Area) -> ListedCommune | FormerCommune | None:
    places = national_places()
    former = places.former_of_code(code)
    return former if area.district is not None else places.of_code(code) or former


def _named(name: str, area: Area) -> ListedCommune | FormerCommune | None:
    if area.province is None:
        return None
    named = national_places().of_name(name, area.province, area.district)
    if area.district is None and named.today is not None:
        return named.today
    return named.former[0] if len(named.former) == 1 else None


def _of_former(communes: Iterable[FormerCommune]) -> AreaCommunes:
    """Former communes, and those of today that have come of them: inside where nothing else has."""
    places = national_places()
    former = {each.code: each for each in communes}
    today: dict[str, Standing] = {}
    for each in former.values():
        for share in places.shares(each):
            origins = places.origins(share.commune)
            today[share.commune.code] = _whole(origin.former.code in former for origin in origins)
    return AreaCommunes(dict.fromkeys(former, "inside"), today)


def _of_today(communes: Iterable[ListedCommune]) -> AreaCommunes:
    """Communes of today, and the former ones that they were made of: inside where all of it has come to them."""
    places = national_places()
    today = {each.code: each for each in communes}
    former: dict[str, Standing] = {
        origin.former.code: _whole(code in today for code in origin.former.now)
        for each in today.values()
        for origin in places.origins(each)
    }
    return AreaCommunes(former, dict.fromkeys(today, "inside"))


def _whole(parts: Iterable[bool]) -> Standing:
    return "inside" if all(parts) else "partly"

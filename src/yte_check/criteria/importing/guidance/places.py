"""“Vùng 1”, “xã thuộc vùng II và vùng III”; “Tây Nguyên và Đông Nam Bộ”, “các vùng còn lại”."""

import re
from collections.abc import Collection, Iterable

from yte_check.documents.record import record

Where = int | str
"""A zone by its number, or a region by its id in the shipped standard."""
EVERYWHERE: Where = 0
ZONES: tuple[Where, ...] = (1, 2, 3)
REST: Where = "rest"
"""Those that the text has not named."""

_ONE = r"(?:[1-9]|I{1,3}V?)(?!\w)"
_BEFORE = r"(?:đối với\s+|for\s+)?(?:các\s+)?(?:xã\s+|tỉnh\s+|trạm\s+|communes?\s+(?:in|of)\s+)?(?:thuộc\s+|ở\s+)?"
_ZONES = rf"(?<!\w)(?:vùng|zones?)\s*(?P<zones>{_ONE}(?:\s*(?:,|và|&|\+|-|–|and)\s*(?:vùng\s*|zones?\s*)?{_ONE})*)"
_NAMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"(?:trung\s+du(?:\s*,)?(?:\s+và)?\s+)?miền\s+núi\s+phía\s+bắc", ("trung_du_mien_nui_phia_bac",)),
    (r"đồng\s+bằng\s+sông\s+hồng", ("dong_bang_song_hong",)),
    (
        r"bắc\s+trung\s+bộ\s*(?:và|-|–|,)\s*duyên\s+hải\s+miền\s+trung",
        ("bac_trung_bo", "duyen_hai_nam_trung_bo"),
    ),
    (r"bắc\s+trung\s+bộ", ("bac_trung_bo",)),
    (r"(?:duyên\s+hải\s+)?nam\s+trung\s+bộ|duyên\s+hải\s+miền\s+trung", ("duyen_hai_nam_trung_bo",)),
    (r"tây\s+nguyên", ("tay_nguyen",)),
    (r"đông\s+nam\s+bộ", ("dong_nam_bo",)),
    (r"đồng\s+bằng\s+sông\s+cửu\s+long", ("dong_bang_song_cuu_long",)),
)
REGIONS: tuple[Where, ...] = tuple(dict.fromkeys(region for _, regions in _NAMES for region in regions))
_REGION = "|".join(f"(?:{name})" for name, _ in _NAMES)
_REGIONS = (
    rf"(?:vùng\s+|khu\s+vực\s+)?(?P<regions>(?<!\w)(?:{_REGION})(?!\w)"
    rf"(?:\s*(?:,|và|&|\+|/)\s*(?:các\s+)?(?:vùng\s+|khu\s+vực\s+)?(?:{_REGION})(?!\w))*)"
)
_OTHERS = r"(?<!\w)(?P<rest>(?:vùng|khu\s+vực)\s+(?:còn\s+lại|khác))(?!\w)"
_PLACES = re.compile(rf"{_BEFORE}(?:{_ZONES}|{_REGIONS}|{_OTHERS})\s*[:)]?", re.IGNORECASE)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "iiiv": 4}


@record
class Named:
    """Where in a text places are named, with the words around that belong to the naming."""

    start: int
    end: int
    places: tuple[Where, ...]


def places_in(text: str) -> list[Named]:
    return [Named(found.start(), found.end(), _places(found)) for found in _PLACES.finditer(text)]


def rest_of(named: Iterable[Where]) -> tuple[Where, ...]:
    """What “the others” are, where these are named: zones or regions."""
    taken = set(named) - {REST}
    whole = REGIONS if taken & set(REGIONS) else ZONES
    return tuple(place for place in whole if place not in taken)


def whole_of(named: Collection[Where]) -> tuple[Where, ...] | None:
    """All zones, or all regions, in their order where these are all of them; None where one is missing or foreign."""
    return next((whole for whole in (ZONES, REGIONS) if set(whole) == set(named)), None)


def kind_of(place: Where) -> str:
    """The key of a table by such places."""
    return "zone" if isinstance(place, int) else "region"


def _places(found: re.Match[str]) -> tuple[Where, ...]:
    if found["zones"]:
        return _zones(found["zones"])
    if found["regions"]:
        return tuple(dict.fromkeys(region for part in _parts(found["regions"]) for region in part))
    return (REST,)


def _parts(text: str) -> Iterable[tuple[str, ...]]:
    for one in re.finditer(_REGION, text, re.IGNORECASE):
        yield next(regions for name, regions in _NAMES if re.fullmatch(name, one[0], re.IGNORECASE))


def _zones(text: str) -> tuple[Where, ...]:
    """“1 - 3” are all three."""
    numbers = [_ROMAN.get(name.casefold()) or int(name) for name in re.findall(_ONE, text, re.IGNORECASE)]
    if len(numbers) == 2 and re.search(r"[-–]", text):
        return tuple(range(numbers[0], numbers[1] + 1))
    return tuple(numbers)

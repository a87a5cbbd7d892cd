"""Zone, terrain, region and attributes as people call them: “Vùng 2”, “miền núi”, “Tây Nguyên”, “Có giường”."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from yte_check.documents.suggestions import folded
from yte_check.standard.model import StandardText
from yte_check.standard.zones import Terrain

_ZONE = re.compile(r"(?:vung|zone)0?([0-9]|i{1,3})")
_ROMAN = {"i": "1", "ii": "2", "iii": "3"}
_MOUNTAIN = ("miennui", "vungsau", "vungxa", "biengioi", "haidao")
_TERRAINS: Mapping[str, Terrain] = {
    **dict.fromkeys((*_MOUNTAIN, "".join(_MOUNTAIN), "vungsauvungxa", "biengioihaidao"), "mountain"),
    "".join((*_MOUNTAIN, "diahinhdacbietkhokhan")): "mountain_hard",
    "miennuidiahinhdacbietkhokhan": "mountain_hard",
    **dict.fromkeys(("dongbang", "trungdu", "dongbangtrungdu"), "lowland"),
}


def with_keys(station: Any, text: StandardText) -> Any:
    """The station of a submission with the keys of its zone, terrain, region and attributes where it has their names;
    all else as it is written."""
    if not isinstance(station, dict):
        return station
    return {**station, **{key: read(station[key], text) for key, read in _READERS.items() if key in station}}


def _zone(raw: Any, text: StandardText) -> Any:
    found = _ZONE.fullmatch(folded(raw)) if isinstance(raw, str) else None
    return _ROMAN.get(found[1], found[1]) if found is not None else raw


def _terrain(raw: Any, text: StandardText) -> Any:
    return _TERRAINS.get(folded(raw), raw) if isinstance(raw, str) else raw


def _region(raw: Any, text: StandardText) -> Any:
    regions = text.regions or {}
    if not isinstance(raw, str) or raw in regions:
        return raw
    return next((key for key, title in regions.items() if _plain(title) == _plain(raw)), raw)


def _attributes(raw: Any, text: StandardText) -> Any:
    if not isinstance(raw, dict):
        return raw
    return {name: _value(name, value, text) for name, value in raw.items()}


def _value(name: str, raw: Any, text: StandardText) -> Any:
    attribute = (text.attributes or {}).get(name)
    if attribute is None or not isinstance(raw, str) or raw in attribute.values:
        return raw
    return next((key for key, title in attribute.values.items() if folded(title) == folded(raw)), raw)


def _plain(name: str) -> str:
    """“Vùng Trung du và miền núi phía Bắc” is “trungdumiennuiphiabac”."""
    words = [word for word in (folded(word) for word in name.replace("-", " ").split()) if word not in ("va", "vung")]
    return "".join(words)


_READERS: Mapping[str, Callable[[Any, StandardText], Any]] = {
    "zone": _zone, "terrain": _terrain, "region": _region, "attributes": _attributes,
}  # fmt: skip

"""Provinces before and since the merger of 1/7/2025, and the socio-economic regions that they lie in."""

from functools import cache, lru_cache
from typing import NamedTuple

from yte_check.documents.language.collation import same_place, without_kind
from yte_check.documents.language.names import bare_name
from yte_check.places.model import FIRST_YEAR_OF_LIST
from yte_check.standard.library import shipped_folder

_SPELLINGS = {"hcm": "hochiminh", "baccan": "backan", "daclac": "daklak", "dacnong": "daknong", "tthue": "thuathienhue"}
"""Other ways in which people write a province, without marks."""


class Membership(NamedTuple):
    """A province until 30/6/2025 with the key of its region; ``now`` is the one that it has been part of since."""

    name: str
    region: str
    now: str


def regions_of(province: str, year: int) -> tuple[str, ...]:
    """The keys of the regions in which a province can lie, as it was or is in a year; none for an unknown one.

    A province of today that was made of several may lie in more than one.
    """
    name = _plain(province)
    rows = _provinces()
    found = [row.region for row in rows if _plain(row.name) == name]
    if year >= FIRST_YEAR_OF_LIST:
        found += [row.region for row in rows if _plain(row.now) == name]
    return tuple(dict.fromkeys(found))


def merged_into(province: str) -> str | None:
    """The province of today that a former one has become part of under another name; None for every other."""
    name = _plain(province)
    rows = _provinces()
    if any(_plain(row.now) == name for row in rows):
        return None
    return next((row.now for row in rows if _plain(row.name) == name), None)


def province_key(name: str) -> str:
    """A text that is equal for the spellings of one province; a known one may also be written without its marks."""
    plain = _plain(name)
    return plain if plain in _known() else same_place(name)


@lru_cache(4096)
def key_today(name: str) -> str:
    """The key of the province of today that a province of today or of before is, or has become part of."""
    return province_key(merged_into(name) or name)


@cache
def _known() -> frozenset[str]:
    return frozenset(_plain(name) for row in _provinces() for name in (row.name, row.now))


@cache
def _plain(province: str) -> str:
    whole, name = bare_name(province), bare_name(without_kind(province))
    return _SPELLINGS.get(whole) or _SPELLINGS.get(name) or name


@cache
def _provinces() -> tuple[Membership, ...]:
    text = (shipped_folder("criteria") / "places" / "regions.csv").read_text(encoding="utf-8")
    return tuple(Membership(*line.split(",")[:3]) for line in text.splitlines()[1:])

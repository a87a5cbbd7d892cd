"""The bodies that a station's papers name: the one above it, and those that receive them."""

import re
from datetime import date

from yte_check.documents.language import Lang, say
from yte_check.render.places import commune_of, district_of
from yte_check.render.styled import NO_BREAK
from yte_check.station.model import Station

_ISSUERS = {
    "Bộ Y tế": "body_ministry", "Chính phủ": "body_government", "Thủ tướng Chính phủ": "body_prime_minister",
    "Quốc hội": "body_assembly", "Sở Y tế": "body_department",
}  # fmt: skip
_PLACE = re.compile(r"(?<!\w)(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ) \S.{0,24}$")
UNDER_COMMUNES = date(2025, 7, 1)
"""From this day on a station is taken to stand under the commune, before it under the district's health centre.

From memory of Thông tư 37/2021/TT-BYT and of what followed the end of the districts; provinces differ. That is why a
submission can name the body, and why whoever writes the paper is told which was taken.
"""


def people_committee(station: Station, lang: Lang) -> str:
    return say("body_commune", lang, commune=commune_of(station, lang))


def superior_of(station: Station, day: date, lang: Lang) -> str:
    """The body above the station on a day: the one that its submission names, or the usual one."""
    if station.superior is not None:
        return station.superior
    if day < UNDER_COMMUNES:
        return say("body_health_centre", lang, district=district_of(station, lang))
    return people_committee(station, lang)


def in_head(name: str) -> str:
    """A name as the head of a paper has it: in capitals, and the name of its place on one line."""
    return _PLACE.sub(lambda found: found[0].replace(" ", NO_BREAK), name.upper())


def issuer_of(name: str, lang: Lang) -> str:
    """Who issued a document; in English the bodies of the state that have a name there, others as they are written."""
    return say(_ISSUERS[name], lang) if name in _ISSUERS else name


def recipient_lines(station: Station, usual: tuple[str, ...], lang: Lang) -> tuple[str, ...]:
    """“Nơi nhận”: those that the submission names, or the usual ones, a line each; last what stays in the file."""
    names = station.recipients or tuple(dict.fromkeys(usual))
    return (*(_line(name, lang) for name in names), say("recipient_file", lang))


def _line(name: str, lang: Lang) -> str:
    """One that says for what it receives the paper, “(để biết)”, says so itself."""
    return say("recipient_told" if name.endswith(")") else "recipient", lang, name=name)

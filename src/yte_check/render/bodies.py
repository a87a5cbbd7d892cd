"""The bodies that a station's papers name: the one above it, and those that receive them."""

from datetime import date

from yte_check.documents.language import Lang, say
from yte_check.render.places import commune_of, district_of
from yte_check.station.model import Station

UNDER_COMMUNES = date(2025, 7, 1)
"""From this day on a station is taken to stand under the commune, before it under the district's health centre.

From memory of Thông tư 37/2021/TT-BYT and of what followed the end of the districts; provinces differ. That is why a
submission can name the body, and why whoever writes the paper is told which was taken.
"""


def people_committee(station: Station, lang: Lang) -> str:
    return say("body_commune", lang, commune=commune_of(station))


def superior_of(station: Station, day: date, lang: Lang) -> str:
    """The body above the station on a day: the one that its submission names, or the usual one."""
    if station.superior is not None:
        return station.superior
    if day < UNDER_COMMUNES:
        return say("body_health_centre", lang, district=district_of(station))
    return people_committee(station, lang)


def recipient_lines(station: Station, usual: tuple[str, ...], lang: Lang) -> tuple[str, ...]:
    """“Nơi nhận”: those that the submission names, or the usual ones, a line each; last what stays in the file."""
    names = station.recipients or tuple(dict.fromkeys(usual))
    return (*(_line(name, lang) for name in names), say("recipient_file", lang))


def _line(name: str, lang: Lang) -> str:
    """One that says for what it receives the paper, “(để biết)”, says so itself."""
    return say("recipient_told" if name.endswith(")") else "recipient", lang, name=name)

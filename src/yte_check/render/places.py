"""Names and dates as administrative documents write them."""

import re
from collections.abc import Iterable
from datetime import date

from yte_check.documents.language import Lang, say, show_day, show_month, show_runs
from yte_check.standard.model import StandardText
from yte_check.station.model import Station

BLANK = "……………"
_KINDS = {
    "xã": "place_commune", "phường": "place_ward", "thị trấn": "place_township", "đặc khu": "place_special_zone",
    "huyện": "place_district", "quận": "place_urban_district", "thị xã": "place_town", "thành phố": "place_city",
}  # fmt: skip
_COMMUNE = re.compile(r"(xã|phường|thị trấn|đặc khu)\s+(.+)", re.IGNORECASE | re.DOTALL)
_DISTRICT = re.compile(r"(huyện|quận|thị xã|thành phố)\s+(.+)", re.IGNORECASE | re.DOTALL)


def commune_of(station: Station, lang: Lang) -> str:
    """The commune with its kind, “xã Lục Bình”: the kind that its own name or the station's name gives."""
    kind, name = _commune(station)
    return say(_KINDS[kind], lang, name=name)


def subject_of(station: Station, text: StandardText, lang: Lang) -> str:
    """Who meets a standard: the commune, or the facility itself, by its name."""
    return station.name if text.subject == "facility" else commune_of(station, lang)


def _commune(station: Station) -> tuple[str, str]:
    if station.commune is None:
        return "xã", BLANK
    name = station.commune.name
    if own := _COMMUNE.fullmatch(name):
        return own[1].lower(), own[2]
    of_station = _COMMUNE.search(station.name)
    return of_station[1].lower() if of_station is not None and of_station[2].strip() == name else "xã", name


def district_of(station: Station, lang: Lang) -> str:
    """The district with its kind, “huyện Bạch Thông”; one whose name has no kind is taken for a “huyện”."""
    name = station.district or BLANK
    own = _DISTRICT.fullmatch(name)
    kind, name = (own[1].lower(), own[2]) if own else ("huyện", name)
    return say(_KINDS[kind], lang, name=name)


def bare_commune(station: Station) -> str:
    """The name without its kind, as it stands before the date of a document: “Lục Bình”, though typed “LỤC BÌNH”."""
    _, name = _commune(station)
    return name.title() if name.isupper() else name


def long_day(day: date, lang: Lang) -> str:
    """“ngày 09 tháng 3 năm 2023”."""
    if lang != "vi":
        return show_day(day, lang)
    return f"ngày {day.day:02} tháng {show_month(day.month)} năm {day.year}"


def runs(numbers: Iterable[int]) -> str:
    """Numbers with neighbours drawn together: 1, 2, 3, 7 is “1–3, 7”; of printed ones each by itself."""
    return ", ".join(show_runs(sorted(set(numbers))))

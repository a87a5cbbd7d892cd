"""What stands on the command line for a value of the user's, in the user's language."""

import re

from yte_check.documents.language import Lang

_PLACE = re.compile(r"[A-Z]{2,}")
_VIETNAMESE_PLACES = {
    "STATION": "PHIEU", "FORM": "PHIEU", "REVIEW": "THAM-DINH", "PLAN": "KE-HOACH", "FILE": "TEP", "DIR": "THU-MUC",
    "PATH": "DUONG-DAN", "ADDRESS": "DIA-CHI", "DATE": "NGAY", "YEAR": "NAM", "MONTHS": "SO-THANG",
    "PERCENT": "PHAN-TRAM", "TEXT": "CHU", "NUMBER": "SO", "NAME": "TEN", "VALUE": "GIA-TRI", "ID": "MA", "CODE": "MA",
    "KIND": "LOAI", "INDICATOR": "CHI-TIEU", "REGION": "VUNG", "TERRAIN": "DIA-HINH",
}  # fmt: skip
"""What stands for a value of the user's; without marks, so that every console shows it as it is."""


def metavar_in(metavar: str, lang: Lang) -> str:
    """“STATION.yaml” is “PHIEU.yaml” to Vietnamese."""
    return metavar if lang != "vi" else _PLACE.sub(lambda found: _VIETNAMESE_PLACES.get(found[0], found[0]), metavar)

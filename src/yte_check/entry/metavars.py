"""What stands on the command line for a value of the user's, in the user's language."""

import re

from yte_check.documents.language import Lang

_PLACE = re.compile(r"[A-Z]{2,}|\bN\b")
_VIETNAMESE_PLACES = {
    "STATION": "PHIẾU", "FORM": "PHIẾU", "REVIEW": "THẨM-ĐỊNH", "PLAN": "KẾ-HOẠCH", "FILE": "TỆP", "DIR": "THƯ-MỤC",
    "PATH": "ĐƯỜNG-DẪN", "ADDRESS": "ĐỊA-CHỈ", "DATE": "NGÀY", "YEAR": "NĂM", "MONTHS": "SỐ-THÁNG",
    "PERCENT": "PHẦN-TRĂM", "TEXT": "CHỮ", "NUMBER": "SỐ", "NAME": "TÊN", "VALUE": "GIÁ-TRỊ", "ID": "MÃ", "CODE": "MÃ",
    "KIND": "LOẠI", "INDICATOR": "CHỈ-TIÊU", "REGION": "VÙNG", "TERRAIN": "ĐỊA-HÌNH", "N": "SỐ",
}  # fmt: skip
"""What stands for a value of the user's, written as the help around it is."""


def metavar_in(metavar: str, lang: Lang) -> str:
    """“STATION.yaml” is “PHIẾU.yaml” to Vietnamese."""
    return metavar if lang != "vi" else _PLACE.sub(lambda found: _VIETNAMESE_PLACES.get(found[0], found[0]), metavar)

"""What became of a former commune: in words, and as JSON."""

from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.places.model import FormerCommune, Succession
from yte_check.render.json import fields_json


def succession_words(succession: Succession, lang: Lang) -> str:
    """“Xã Lục Bình (Huyện Bạch Thông, Tỉnh Bắc Kạn) …: toàn bộ nay thuộc Xã Phủ Thông, Tỉnh Thái Nguyên”."""
    former, commune = succession.former, succession.commune
    return say(
        f"succession_{succession.part}", lang, former=former_name(former),
        commune=f"{commune.name}, {commune.province}", one="" if former.grade == "working" else None,
    )  # fmt: skip


def former_name(former: FormerCommune) -> str:
    """A former commune with its district and province."""
    return f"{former.name} ({former.district}, {former.province})"


def succession_json(succession: Succession) -> dict[str, Any]:
    """Keys are stable: they may be added to."""
    former, commune = succession.former, succession.commune
    return {
        "former": fields_json(former, "code", "name", "district", "province"),
        "now": fields_json(commune, "code", "name", "province"),
        "part": succession.part,
        "grade": former.grade,
    }  # fmt: skip

"""Submissions as files."""

import unicodedata
from typing import Any

from making.communes import Answers, Figures
from making.planting import NAMES

DISTRICT, PROVINCE = "Minh Họa", "Ví Dụ"
SCHEMAS = "../../../criteria/schemas"
NOTICE = "# SỐ LIỆU MINH HỌA: huyện này không có thật, mọi số liệu do samples/make_district.py lập ra."


def slug(name: str) -> str:
    """“Đông Xuân” → “dong-xuan”; names that would be the same get their place in the list."""
    bare = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    plain = "-".join("".join(c for c in bare if c.isascii() and (c.isalnum() or c == " ")).split())
    return f"{NAMES.index(name) + 1:02}-{plain}"


def submission_text(name: str, year: int, figures: Figures, answers: Answers, evidence: bool = True) -> str:
    station = {
        "name": f"Trạm Y tế xã {name}",
        "commune": {"name": name},
        "district": DISTRICT,
        "province": PROVINCE,
        "zone": 2,
        "region": "trung_du_mien_nui_phia_bac",
        "population": figures["people"],
    }
    lines = [f"# yaml-language-server: $schema={SCHEMAS}/submission.schema.json", NOTICE]
    lines += ["standard: qd-1300-2023", f"year: {year}", "station:"]
    lines += [f"  {key}: {flow(value)}" for key, value in station.items()]
    lines += ["", "answers:"]
    for number, answer in answers.items():
        proven = {**answer, "evidence": ["bao-cao"]} if evidence and number in (4, 6) else answer
        lines.append(f"  {number}: {flow(proven)}")
    if evidence:
        entry = {"title": f"Báo cáo năm {year}", "issued": f"20/12/{year}", "file": f"minh-chung/{slug(name)}.txt"}
        lines += ["", "evidence:", f"  bao-cao: {flow(entry)}"]
    return "\n".join(lines) + "\n"


def flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]" if isinstance(value, list) else str(value)

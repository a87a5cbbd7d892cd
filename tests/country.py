"""Submissions for every commune of the national list: the sample of Lục Bình with other, illustrative figures."""

import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from yte_check.documents.document import read_document
from yte_check.places.national import national_places

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
REGIONS = (
    "trung_du_mien_nui_phia_bac", "dong_bang_song_hong", "bac_trung_bo", "duyen_hai_nam_trung_bo", "tay_nguyen",
    "dong_nam_bo", "dong_bang_song_cuu_long",
)  # fmt: skip
YES, NO = "có", "không"
OPEN = 0.02
"""The share of stations that leave some answers out."""


def write_country(folder: Path, count: int | None = None, evidence_files: bool = True) -> list[Path]:
    """Write ``count`` submissions (all communes where None), each in a folder of its own with its evidence.

    Where there are more than communes, the list begins again, with names of communes that are not in it and no codes.
    """
    written = []
    known = list(communes())
    for number in range(len(known) if count is None else count):
        again, place = divmod(number, len(known))
        code, name, province = known[place]
        home = folder / plain(province) / (f"{code}-{plain(name)}" + (f"-{again}" if again else ""))
        home.mkdir(parents=True)
        path = home / "phieu.yaml"
        path.write_text(submission(code, name, province, again), encoding="utf-8")
        written.append(path)
        if evidence_files:
            (home / "minh-chung").mkdir()
            for entry in SAMPLE["evidence"].values():
                (home / entry["file"]).write_bytes(b"%PDF-1.4 minh hoa\n")
    return written


def communes() -> Iterator[tuple[str, str, str]]:
    yield from sorted(national_places().all_communes)


def submission(code: str, name: str, province: str, again: int = 0) -> str:
    """The text of a submission; the same for the same commune every time. ``again`` makes another commune of it."""
    draw = random.Random(f"{code}-{again}" if again else code)
    quality = min(1.0, draw.gauss(0.88, 0.1))
    size = draw.uniform(0.5, 8)
    answers = {}
    for number, answer in SAMPLE["answers"].items():
        if draw.random() < 0.5 or quality > 0.8 or draw.random() > OPEN:
            answers[number] = varied(answer, draw, quality, size)
    if draw.random() < OPEN:
        for number in draw.sample(sorted(answers), 8):
            del answers[number]
    station = {
        "name": f"Trạm Y tế {name[0].lower()}{name[1:]}",
        "commune": {"name": f"{name} {again}"} if again else {"name": name, "code": code},
        "province": province,
        "zone": draw.choice("123"),
        "region": random.Random(province).choice(REGIONS),
        "population": scaled("2405", size),
    }
    lines = ["# Số liệu minh họa", "standard: qd-1300-2023", "year: 2025", "station:"]
    lines += [f"  {key}: {flow(value)}" for key, value in station.items()]
    lines += ["", "answers:", *(f"  {number}: {flow(answer)}" for number, answer in answers.items())]
    evidence = {key: {**entry, "issued": "20/12/2025"} for key, entry in SAMPLE["evidence"].items()}
    lines += ["", "evidence:", *(f"  {key}: {flow(entry)}" for key, entry in evidence.items())]
    return "\n".join(lines) + "\n"


def varied(answer: Any, draw: random.Random, quality: float, size: float) -> Any:
    """The same kind of answer for a station that is better or worse, larger or smaller."""
    if isinstance(answer, dict) and answer.keys() >= {"numerator", "denominator"}:
        denominator = scaled(answer["denominator"], size)
        share = int(answer["numerator"]) / int(answer["denominator"]) * draw.uniform(0.6 + 0.4 * quality, 1.05)
        numerator = min(int(int(denominator) * share), int(denominator))
        return {**answer, "numerator": str(numerator), "denominator": denominator}
    if isinstance(answer, dict):
        kept = ("evidence", "note")
        return {k: v if k in kept else varied(v, draw, quality, size) for k, v in answer.items()}
    if answer in (YES, NO):
        return YES if draw.random() < quality + 0.05 else NO
    return answer


def scaled(count: str, size: float) -> str:
    return str(max(1, round(int(count) * size)))


def flow(value: Any) -> str:
    """A value in the flow style in which people write it by hand."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    needs_quotes = not value or any(c in value for c in ",:{}[]#") or (value.isdigit() and value.startswith("0"))
    return f'"{value}"' if needs_quotes else str(value)


def plain(name: str) -> str:
    """A name for a folder: “Phường Hoàn Kiếm” → “phuong-hoan-kiem”."""
    bare = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "-".join("".join(c for c in bare if c.isascii() and (c.isalnum() or c == " ")).split())


SAMPLE: Any = read_document(SAMPLES / "luc-binh.yaml").data

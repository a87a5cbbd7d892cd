"""The inbox of a province in January, as it arrives: 166 communes, hundreds of files, and what is true of each commune.

Made from a seed alone; every commune meets one fate, and is written in one of the ways in which people write it.
"""

import io
import os
import random
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import yaml

from conftest import ROOT, submission_text
from yte_check.places.model import ListedCommune
from yte_check.places.national import national_places

PROVINCE, YEAR = "Tỉnh Thanh Hóa", 2025
FATES = (
    "once", "once", "twice", "thrice", "late_year_too", "former_name", "broken_yaml", "cut_form", "wrong_answer",
    "other_year", "missing", "missing_but_junk",
)  # fmt: skip
STATE_OF = {
    "once": "handed_in", "twice": "twice", "thrice": "twice", "late_year_too": "handed_in", "former_name": "handed_in",
    "broken_yaml": "unreadable", "cut_form": "unreadable", "wrong_answer": "unreadable", "other_year": "other_year",
    "missing": "missing", "missing_but_junk": "missing",
}  # fmt: skip
JUNK = (".doc", ".jpg", ".rar", ".pdf")


class Inbox(NamedTuple):
    """``states`` by the code of each commune, and ``verdicts`` of those of which a file counts; ``strangers`` are files
    of another province that count."""

    folder: Path
    states: dict[str, str]
    strangers: int
    submissions: int
    verdicts: dict[str, str]


def messy_province(folder: Path, seed: int, year: int = YEAR, strays: bool = True) -> Inbox:
    """Write the inbox below a folder; ``strays`` are files of the year before."""
    return _Writer(folder, random.Random(seed), year, strays).write()


def _answers() -> dict[str, str]:
    """Answers that lead to each verdict, by those of a sample that is met."""
    met = yaml.safe_load((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"))["answers"]
    for answer in met.values():
        answer.pop("evidence", None)
    failing = met | {
        28: {"numerator": 1, "denominator": 97},
        29: {"bhyt": "không", "cap_cuu": {"items": {"truc": "không"}}},
    }
    failing[30] = met[30] | {"dan_so": {"numerator": 90, "denominator": 2405}}
    texts = {"met": met, "not_met": failing, "undetermined": {11: "có"}}
    return {verdict: yaml.safe_dump(each, default_flow_style=True, width=10**6) for verdict, each in texts.items()}


class _Writer:
    def __init__(self, folder: Path, draw: random.Random, year: int, strays: bool) -> None:
        self._folder, self._draw, self._year = folder, draw, year
        self._fates = (
            FATES if strays else tuple({"other_year": "missing", "late_year_too": "once"}.get(e, e) for e in FATES)
        )
        self._answers, self._verdict_draw = _answers(), random.Random(draw.random())
        self._verdicts: dict[str, str] = {}
        self._number = self._submissions = 0
        self._packed: list[tuple[str, bytes, int]] = []

    def write(self) -> Inbox:
        self._folder.mkdir(parents=True)
        states: dict[str, str] = {}
        for at, commune in enumerate(national_places().communes(PROVINCE)):
            fate = self._fates[at % len(FATES)] if at < 2 * len(FATES) else self._draw.choice(self._fates)
            if fate == "former_name" and _former(commune) is None:
                fate = "once"
            states[commune.code] = STATE_OF[fate]
            for name, content, day in self._files(commune, fate):
                self._put(name, content, day)
        strangers = national_places().communes("Nghệ An")[:7]
        for commune in strangers:
            self._put(f"{self._stem(commune)}.yaml", self._text(commune, self._year), 5)
        self._pack()
        verdicts = {code: self._verdicts[code] for code, state in states.items() if state in ("handed_in", "twice")}
        return Inbox(self._folder, states, len(strangers), self._submissions, verdicts)

    def _files(self, commune: ListedCommune, fate: str) -> Iterator[tuple[str, bytes, int]]:
        stem = self._stem(commune)
        match fate:
            case "once":
                yield f"{stem}.yaml", self._text(commune, self._year), 3
            case "twice" | "thrice":
                for day in range(2 if fate == "twice" else 3):
                    yield f"{stem}-{day}.yaml", self._text(commune, self._year), 10 + day
            case "late_year_too":
                yield f"{stem}.yaml", self._text(commune, self._year), 3
                yield f"{stem}-cu.yaml", self._text(commune, self._year - 1), 4
            case "former_name":
                yield f"{stem}.yaml", self._text(_former(commune) or commune, self._year, of=commune), 3
            case "broken_yaml":
                yield f"{stem}.yaml", self._text(commune, self._year) + b"answers: [\n", 3
            case "wrong_answer":
                yield f"{stem}.yaml", self._text(commune, self._year, "{11: mot_chut}"), 3
            case "cut_form":
                yield f"{stem}.xlsx", b"PK\x03\x04" + bytes(range(200)), 3
            case "other_year":
                yield f"{stem}.yaml", self._text(commune, self._year - 1), 3
            case "missing_but_junk":
                yield f"{stem}{self._draw.choice(JUNK)}", b"scan", 3

    def _text(
        self, commune: ListedCommune, year: int, answers: str | None = None, of: ListedCommune | None = None
    ) -> bytes:
        """A submission that says its place in one of the ways that suffice to know it. The last that is made of the
        year is the newest, with the verdict that counts."""
        self._submissions += 1
        verdict = self._verdict_draw.choice(tuple(self._answers))
        if year == self._year:
            self._verdicts[(of or commune).code] = verdict
        answers = answers or self._answers[verdict]
        ways = ("code", "code_and_all", "kind", "bare", "capitals") if year == self._year else ("code",)
        way = self._draw.choice(ways)  # the name alone means another commune in a year before
        name = commune.name
        bare = name.partition(" ")[2]
        place: dict[str, object] = {"name": name}
        province: str | None = commune.province
        listed = national_places().of_code(commune.code) == commune
        if way in ("code", "code_and_all") and listed:
            place["code"] = commune.code
            province = None if way == "code" else province
        elif way == "bare" and listed:
            place["name"] = bare
        elif way == "capitals":
            place["name"], province = name.upper(), commune.province.removeprefix("Tỉnh ")
        text = submission_text(
            answers, name=f"Trạm Y tế {name}", region="bac_trung_bo", commune=place, province=province
        )
        return text.replace("year: 2024", f"year: {year}").encode()

    def _stem(self, commune: ListedCommune) -> str:
        """The name of the file has that of the commune, as it must where nothing else can be read."""
        self._number += 1
        return f"{self._number:03} phieu {commune.code if commune.code.isdigit() else ''} {commune.name}"

    def _put(self, name: str, content: bytes, day: int) -> None:
        """In a folder of its own, in an archive, or on top."""
        where = self._draw.random()
        if where < 0.25 and not name.endswith(JUNK):
            self._packed.append((name, content, day))
            return
        path = self._folder / ("thu-muc" if where < 0.5 else "") / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        time = datetime(self._year + 1, 1, day, 9).timestamp()
        os.utime(path, (time, time))

    def _pack(self) -> None:
        with zipfile.ZipFile(self._folder / "gui-chung.zip", "w") as archive:
            for name, content, day in self._packed:
                archive.writestr(zipfile.ZipInfo(name, (self._year + 1, 1, day, 9, 0, 0)), content)
            inner = io.BytesIO()
            with zipfile.ZipFile(inner, "w") as nested:
                nested.writestr("trong.yaml", yaml.safe_dump({"standard": "qd-1300-2023"}))
            archive.writestr("trong-nua.zip", inner.getvalue())


def _former(commune: ListedCommune) -> ListedCommune | None:
    """A former commune that came to one of today as a whole and has a name that no commune of its province has today; a
    file may still go by it."""
    whole = [each.former for each in national_places().origins(commune) if each.part == "whole"]
    names = [each for each in whole if national_places().today_called(each.name, commune.province) is None]
    return ListedCommune("", names[0].name, commune.province) if names else None

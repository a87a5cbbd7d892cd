"""Which submissions are of one commune: with a code and without, with a district and without, through the merger."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from conftest import REGION, Run, submission_text

CODE = {"name": "Thượng Lâm", "code": "02269"}
BARE = {"name": "Xã Thượng Lâm"}
OTHER = {"name": "Thượng Lâm", "code": "02266"}

# the stations of an inbox, each as (commune, more, year) -> the numbers of those that are one commune
CASES: dict[str, tuple[Sequence[tuple[dict[str, str], dict[str, str], int]], list[list[int]]]] = {
    "with the code and without": (
        [(CODE, {"province": "Tuyên Quang"}, 2025), (BARE, {"province": "Tỉnh Tuyên Quang"}, 2025)],
        [[0, 1]],
    ),
    "without the code first": (
        [(BARE, {"province": "Tuyên Quang"}, 2025), (CODE, {"province": "Tuyên Quang"}, 2025)],
        [[0, 1]],
    ),
    "the code says the province": ([(CODE, {}, 2025), (BARE, {"province": "Tuyên Quang"}, 2025)], [[0, 1]]),
    "the district of one only": (
        [(CODE, {"province": "Tuyên Quang", "district": "Lâm Bình"}, 2025), (BARE, {"province": "Tuyên Quang"}, 2025)],
        [[0, 1]],
    ),
    "a code that is another commune's": (
        [(CODE, {"province": "Tuyên Quang"}, 2025), (OTHER, {"province": "Tuyên Quang"}, 2025),
         (BARE, {"province": "Tuyên Quang"}, 2025)],
        [[0, 2]],
    ),
    "another district": (
        [(BARE, {"province": "An Giang", "district": "Chợ Mới"}, 2024),
         (BARE, {"province": "An Giang", "district": "Huyện Tri Tôn"}, 2024)],
        [],
    ),
    "which of two districts is not said": (
        [(BARE, {"province": "An Giang", "district": "Chợ Mới"}, 2024),
         (BARE, {"province": "An Giang", "district": "Tri Tôn"}, 2024), (BARE, {"province": "An Giang"}, 2024)],
        [],
    ),
    "another province": (
        [(BARE, {"province": "An Giang"}, 2024), (BARE, {"province": "Long An"}, 2024)],
        [],
    ),
    "the name of the station alone": (
        [(BARE, {"province": "An Giang"}, 2024),
         ({}, {"province": "An Giang", "name": "Trạm Y tế xã Thượng Lâm"}, 2024)],
        [[0, 1]],
    ),
}  # fmt: skip


def inbox(tmp_path: Path, stations: Sequence[tuple[dict[str, str], dict[str, str], int]]) -> Path:
    folder = tmp_path / "phieu"
    folder.mkdir()
    for number, (commune, more, year) in enumerate(stations):
        place: dict[str, Any] = {"name": "TYT", **more, **({"commune": commune} if commune else {})}
        text = submission_text("{}", region=REGION, **place).replace("year: 2024", f"year: {year}")
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_one_commune(case: str, tmp_path: Path, run: Run) -> None:
    stations, wanted = CASES[case]
    folder = inbox(tmp_path, stations)
    found = json.loads(run("batch", folder, "--format", "json")[1])["summary"]["duplicates"]
    assert [[int(Path(path).stem) for path in each["paths"]] for each in found] == wanted
    count = len(stations) - sum(len(each) - 1 for each in wanted)
    progress = json.loads(run("plan", "progress", "cao-loc-2024", "--stations", folder, "--format", "json")[1])
    assert progress["stations"]["assessed"] == count


def test_a_commune_stays_itself_through_the_merger(tmp_path: Path, run: Run) -> None:
    before = (BARE, {"province": "Bắc Kạn", "district": "Bạch Thông"}, 2024)
    folder = inbox(tmp_path, [before, (BARE, {"province": "Thái Nguyên"}, 2025)])
    stations = json.loads(run("trend", folder, "--format", "json")[1])["stations"]
    assert [[year["year"] for year in each["years"]] for each in stations] == [[2024, 2025]]

"""A plan knows its area: what lies outside is named, in every form, and can be left out."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from conftest import REGION, Run, submission_text
from yte_check.documents.document import read_document
from yte_check.plans.library import read_plan
from yte_check.standard.library import shipped_folder

PLACES = (
    {"commune": {"name": "Lục Bình"}, "district": "Bạch Thông", "province": "Bắc Kạn"},
    {"commune": {"name": "Xã Lục Bình"}, "district": "Huyện Bạch Thông", "province": "Tỉnh Bắc Kạn"},
    {"commune": {"name": "Vân Tùng"}, "district": "Ngân Sơn", "province": "Bắc Kạn"},
    {"commune": {"name": "Lục Bình"}, "district": "Chợ Mới", "province": "An Giang"},
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return inbox(tmp_path, PLACES)


def inbox(tmp_path: Path, places: Sequence[dict[str, Any]], year: int = 2024) -> Path:
    folder = tmp_path / "phieu"
    folder.mkdir()
    for number, place in enumerate(places):
        text = submission_text("{}", name="TYT", region=REGION, **place).replace("year: 2024", f"year: {year}")
        (folder / f"p{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def area(run: Run, plan: str, folder: Path, *more: object) -> dict[str, Any]:
    found = json.loads(run("plan", "progress", plan, "--stations", folder, "--format", "json", *more)[1])
    return {**found["area"], "outside": [Path(each).stem for each in found["area"]["outside"]], **found["stations"]}


def test_every_shipped_plan_says_its_area() -> None:
    for path in sorted((shipped_folder("criteria") / "plans").glob("*.yaml")):
        plan = read_plan(read_document(path))
        if path.stem == "nq-262-2025":
            assert (plan.area, plan.scope.split(",")[0]) == (None, "Cả nước")
            continue
        assert plan.area is not None
        for name in filter(None, (plan.area.district, plan.area.commune)):
            assert name.casefold() in plan.scope.casefold()


def test_stations_of_elsewhere_are_named_and_count(folder: Path, run: Run) -> None:
    found = area(run, "luc-binh-2023", folder)
    assert (found["outside"], found["assessed"]) == (["p2", "p3"], 3)
    out = " ".join(run("plan", "progress", "luc-binh-2023", "--stations", folder)[1].split())
    assert "2 phiếu nằm ngoài địa bàn của kế hoạch (Xã Lục Bình, huyện Bạch Thông) nhưng vẫn được tính: p2.yaml" in out
    assert "2 phiếu nằm ngoài địa bàn" in " ".join(run("batch", folder, "--plan", "luc-binh-2023")[1].split())


def test_the_area_can_be_narrowed(folder: Path, run: Run) -> None:
    found = area(run, "luc-binh-2023", folder, "--province", "tỉnh Bắc Kạn", "--district", "H. Bạch Thông")
    assert (found["outside"], found["left_out"], found["assessed"]) == ([], 2, 1)
    found = area(run, "luc-binh-2023", folder, "--province", "An Giang")
    assert (found["outside"], found["left_out"], found["assessed"]) == (["p3"], 3, 1)


def test_a_former_province_is_that_of_today_since_the_merger(tmp_path: Path, run: Run) -> None:
    places = [{"commune": {"name": "Lục Bình"}, "province": name} for name in ("Thái Nguyên", "Bắc Kạn", "Cao Bằng")]
    folder = inbox(tmp_path, places, 2025)
    assert area(run, "luc-binh-2023", folder)["outside"] == ["p2"]


def test_a_province_of_today_is_not_a_former_one_before_the_merger(tmp_path: Path, run: Run) -> None:
    folder = inbox(tmp_path, [{"commune": {"name": "Lục Bình"}, "province": "Thái Nguyên"}])
    assert area(run, "luc-binh-2023", folder)["outside"] == ["p0"]


def test_a_town_is_not_the_district_of_its_name(tmp_path: Path, run: Run) -> None:
    places = [{"commune": {"name": n}, "district": d, "province": "Lạng Sơn"} for n, d in
              (("A", "Huyện Cao Lộc"), ("B", "Cao Lộc"), ("C", "Thành phố Cao Lộc"))]  # fmt: skip
    assert area(run, "cao-loc-2024", inbox(tmp_path, places))["outside"] == ["p2"]

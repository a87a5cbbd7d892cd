"""A plan knows its area: what lies outside is named, in every form, and can be left out."""

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from conftest import REGION, Run, submission_text
from yte_check.batch.area_places import Area, standing
from yte_check.documents.document import read_document
from yte_check.places.identity import Written, identity_of
from yte_check.places.national import national_places
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


OUTSIDE = "2 phiếu nằm ngoài địa bàn của kế hoạch (Xã Lục Bình, huyện Bạch Thông)"


@pytest.mark.parametrize(
    "words", [("plan", "progress", "luc-binh-2023", "--stations"), ("batch", "--plan", "luc-binh-2023")]
)
def test_one_folder_is_narrowed_to_the_area_of_the_plan(folder: Path, run: Run, words: tuple[str, ...]) -> None:
    out = " ".join(run(*words, folder)[1].split())
    assert f"{OUTSIDE}, không được tính: p2.yaml, p3.yaml." in out
    assert "dùng phiếu của 1 trạm." in out


def test_a_plan_shows_its_area_as_data(run: Run) -> None:
    found = {each: json.loads(run("plan", "show", each, "--format", "json")[1])["area"] for each in
             ("cao-loc-2024", "nq-262-2025")}  # fmt: skip
    assert found["nq-262-2025"] is None
    assert {key: value for key, value in found["cao-loc-2024"].items() if value} == {
        "province": "Lạng Sơn", "district": "Huyện Cao Lộc",
    }  # fmt: skip


def test_what_is_narrowed_is_told_as_data(folder: Path, run: Run) -> None:
    found = area(run, "luc-binh-2023", folder)
    assert (found["outside"], found["assessed"], found["left_out"], found["narrowed"]) == (["p2", "p3"], 1, 2, True)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_plan_measured_over_other_communes_says_so_first(folder: Path, run: Run, tmp_path: Path, lang: str) -> None:
    for inside in ("p0.yaml", "p1.yaml"):
        (folder / inside).unlink()
    words = ("--lang", lang, "plan", "progress", "luc-binh-2023", "--stations", folder)
    head = (
        "Không phiếu nào thuộc địa bàn của kế hoạch" if lang == "vi" else "No submission is from the area of the plan"
    )
    out = " ".join(run(*words)[1].split())
    assert 0 < out.index(head) < out.index("(1):")
    if lang == "vi":
        assert f"{OUTSIDE} nhưng vẫn được tính" in out
    run(*words, "-o", tmp_path / "a.html")
    assert head in (tmp_path / "a.html").read_text(encoding="utf-8")
    found = area(run, "luc-binh-2023", folder)
    assert (found["outside"], found["assessed"], found["narrowed"]) == (["p2", "p3"], 2, False)


def coded(name: str, code: str, **more: str) -> dict[str, Any]:
    return {"commune": {"name": name, "code": code}, **more}


def test_a_former_district_is_known_by_the_communes_of_today(tmp_path: Path, run: Run) -> None:
    """Ba Sơn is all of Cao Lộc, Châu Sơn a part, Cai Kinh none of it; Thanh Lòa is a name of before."""
    lang_son = {"province": "Lạng Sơn"}
    places = (coded("Xã Ba Sơn", "06196", **lang_son), {"commune": {"name": "Ba Sơn"}, **lang_son},
              coded(*today("06286"), **lang_son), coded(*today("06427"), **lang_son),
              {"commune": {"name": "Thanh Lòa"}, **lang_son})  # fmt: skip
    found = area(run, "cao-loc-2024", inbox(tmp_path, places, 2026))
    names = [Path(each).stem for each in found["partly"]]
    assert (found["outside"], names, found["assessed"]) == (["p3"], ["p2"], 3)


def today(code: str) -> tuple[str, str]:
    listed = national_places().of_code(code)
    assert listed is not None
    return listed.name, code


def plan_over(tmp_path: Path, written: str) -> Path:
    text = (shipped_folder("criteria") / "plans" / "luc-binh-2023.yaml").read_text(encoding="utf-8")
    plan = tmp_path / "ke-hoach.yaml"
    plan.write_text(re.sub("(?m)^area: .*$", f"area: {written}", text), encoding="utf-8")
    return plan


@pytest.mark.parametrize(
    "written",
    [
        '{communes: ["06184", "06196"]}',
        "{province: Lạng Sơn, communes: [Xã Đồng Đăng, Ba Sơn]}",
        '{province: "20", communes: [Đồng Đăng, "06196"]}',
    ],
)
def test_an_area_of_several_communes_by_code_or_name(tmp_path: Path, run: Run, written: str) -> None:
    """Cao Lộc of today is outside, and so is Gia Cát, which came to it. Phú Xá came to Đồng Đăng, whose later result
    counts instead."""
    plan = plan_over(tmp_path, written)
    new = [coded(*today(code), province="Lạng Sơn") for code in ("06184", "06196", "06187")]
    old = [{"commune": {"name": name}, "district": "Cao Lộc", "province": "Lạng Sơn"} for name in ("Phú Xá", "Gia Cát")]
    folder = inbox(tmp_path, new, 2026)
    found = area(run, str(plan), folder)
    assert (found["outside"], found["assessed"], found["partly"]) == (["p2"], 2, [])
    for number, text in enumerate(old):
        body = submission_text("{}", name="TYT", region=REGION, **text)
        (folder / f"q{number}.yaml").write_text(body, encoding="utf-8")
    found = area(run, str(plan), folder)
    assert (found["outside"], found["assessed"], found["passed_over"]) == (["p2", "q1"], 2, 1)


def test_a_commune_of_a_name_that_is_no_more_is_found_in_that_of_today(tmp_path: Path, run: Run) -> None:
    """Lục Bình is a part of what is Phủ Thông today."""
    places = [coded(*today("01969"), province="Thái Nguyên"), coded(*today("01960"), province="Thái Nguyên")]
    found = area(run, "luc-binh-2023", inbox(tmp_path, places, 2026))
    assert (found["outside"], [Path(each).stem for each in found["partly"]], found["assessed"]) == (["p1"], ["p0"], 1)
    out = " ".join(run("plan", "progress", "luc-binh-2023", "--stations", tmp_path / "phieu")[1].split())
    assert "1 phiếu là của xã chỉ có một phần thuộc địa bàn của kế hoạch" in out


FORMER = [line.split(",") for line in (shipped_folder("criteria") / "places" / "former-communes.csv").read_text(
    encoding="utf-8").splitlines()[1:]]  # fmt: skip


@pytest.mark.slow
def test_every_commune_of_today_stands_to_every_district_as_the_table_says() -> None:
    """Against sets read from the table row by row, of every tenth district, each with the communes of its province."""
    districts = sorted({(row[2], row[3]) for row in FORMER})[::10]
    seen: Counter[str | None] = Counter()
    for district, province in districts:
        own = {row[0] for row in FORMER if (row[2], row[3]) == (district, province)}
        for listed in national_places().communes(province):
            made_of = {row[0] for row in FORMER if listed.code in row[4].split()}
            wanted = "outside" if not made_of & own else "inside" if made_of <= own else "partly"
            asked = Area(province, district)
            for code in (listed.code, None):
                commune = identity_of(Written(listed.name, code, None, listed.province, 2026))
                assert standing(commune, asked) == wanted, (listed, district)
            seen[wanted] += 1
    assert min(seen["inside"], seen["partly"], seen["outside"]) > 20


def test_a_batch_is_narrowed_to_a_former_district_by_the_communes_of_today(tmp_path: Path, run: Run) -> None:
    places = [coded(*today(code), province="Lạng Sơn") for code in ("06184", "06286", "06427")]
    folder = inbox(tmp_path, places, 2026)
    words = ("batch", folder, "--province", "Lạng Sơn", "--district", "Huyện Cao Lộc", "--format", "json")
    found = json.loads(run(*words)[1])
    assert [Path(each["path"]).stem for each in found["stations"]] == ["p0", "p1"]
    assert [Path(each["path"]).stem for each in found["failed"]] == ["p2"]


def test_the_area_can_be_narrowed(folder: Path, run: Run) -> None:
    found = area(run, "luc-binh-2023", folder, "--province", "tỉnh Bắc Kạn", "--district", "H. Bạch Thông")
    assert (found["outside"], found["left_out"], found["assessed"]) == ([], 2, 1)
    found = area(run, "luc-binh-2023", folder, "--province", "An Giang")
    assert (found["outside"], found["left_out"], found["assessed"]) == (["p3"], 2, 1)


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

"""A commune through the merger: merged, parted, unchanged, in every command that holds two years together."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run
from yte_check.places.identity import CommuneIdentity, Written, identity_of, same_commune, share_between
from yte_check.places.model import NO_NAMES, FurtherNames
from yte_check.places.national import national_places, use_names

LUC_BINH = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
FORMER = {"name": "Lục Bình", "district": "Bạch Thông", "province": "Bắc Kạn"}
NEIGHBOUR = {"name": "Tân Tú", "district": "Bạch Thông", "province": "Bắc Kạn"}
MERGED = {"name": "Phủ Thông", "code": "01969", "province": "Thái Nguyên"}
"""Made of Phủ Thông, Vi Hương, Lục Bình and Tân Tú, all four wholly."""
PARTED = {"name": "Cống Vị", "code": "00007", "province": "Hà Nội"}
"""Its greatest part is in Ngọc Hà, another in Giảng Võ."""
HEIR = {"name": "Ngọc Hà", "code": "00008", "province": "Hà Nội"}
OTHER_HEIR = {"name": "Giảng Võ", "code": "00025", "province": "Hà Nội"}


def identity(year: int, name: str, code: str | None = None, **where: str) -> CommuneIdentity:
    return identity_of(Written(name, code, where.get("district"), where.get("province"), year))


def unchanged() -> tuple[dict[str, str], dict[str, str]]:
    """A commune that stayed what it was, in a province that did not, as files of before and of today write it."""
    places = national_places()
    for commune in places.all_communes:
        origins = places.origins(commune)
        if len(origins) == 1 and origins[0].part == "whole" and origins[0].former.province != commune.province:
            former = origins[0].former
            before = {"name": former.name, "district": former.district, "province": former.province}
            return before, {"name": commune.name, "code": commune.code, "province": commune.province}
    raise AssertionError


def file(folder: Path, name: str, year: int, place: dict[str, str]) -> Path:
    """The sample of Lục Bình for another commune and year."""
    commune = {key: value for key, value in place.items() if key in ("name", "code")}
    text = LUC_BINH.replace("  commune: {name: Lục Bình}\n", f"  commune: {json.dumps(commune, ensure_ascii=False)}\n")
    text = text.replace("name: Trạm Y tế xã Lục Bình", f"name: Trạm Y tế {place['name']}")
    text = text.replace("  province: Bắc Kạn\n", f"  province: {place['province']}\n").replace(
        "year: 2024", f"year: {year}"
    )
    district = f"  district: {place['district']}\n" if "district" in place else ""
    text = text.replace("  district: Bạch Thông\n", district)
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("year", "place", "key"),
    [
        (2024, FORMER, "01990 until 2025"),
        (2024, FORMER | {"code": "01990"}, "01990 until 2025"),
        (2024, {"name": "Xã Lục Bình", "province": "Thái Nguyên"}, "01990 until 2025"),
        (2025, FORMER, "01990 until 2025"),
        (2025, MERGED, "01969"),
        (2024, MERGED, "01969 until 2025"),
        (2025, {"name": "phủ thông", "province": "tỉnh Thái Nguyên"}, "01969"),
        (2025, {"name": "Trạm Y tế xã Phủ Thông", "province": "Bắc Kạn"}, "01969"),
        (2025, {"name": "Thị trấn Phủ Thông", "province": "Bắc Kạn"}, "01969 until 2025"),
        (2024, PARTED, "00007 until 2025"),
        (2025, HEIR, "00008"),
        (2024, {"name": "Ngọc Hà", "code": "00008", "province": "Hà Nội"}, "00008"),
    ],
)
def test_the_commune_of_a_file(year: int, place: dict[str, str], key: str) -> None:
    assert identity(year, **place).key == (key,)


def test_a_name_of_several_former_communes_is_none_of_them() -> None:
    both = identity(2024, "Chi Lăng", district="Chi Lăng", province="Lạng Sơn")
    assert not both.known
    assert {former.code for former in both.several} == {"06466", "06523"}


def test_an_unchanged_commune_is_one_through_the_merger() -> None:
    before, since = unchanged()
    assert identity(2024, **before).key == identity(2025, **since).key == identity(2025, **before).key
    assert identity(2025, **since).origins == ()


def test_a_code_of_today_does_not_need_the_large_table() -> None:
    use_names(FurtherNames((("00004", ("Trúc Bạch cũ",)),)))  # tables that nobody has read yet
    try:
        assert identity(2025, **MERGED).today is not None
        assert "_former_lines" not in vars(national_places())
        assert identity(2025, **FORMER).heirs
        assert "_former_lines" in vars(national_places())
    finally:
        use_names(NO_NAMES)


def test_what_two_communes_are_to_each_other() -> None:
    before, merged = identity(2024, **FORMER), identity(2025, **MERGED)
    share = share_between(before, merged)
    assert share is not None
    assert share == share_between(merged, before)
    assert (share.former.name, share.part) == ("Xã Lục Bình", "whole")
    parts = [share_between(identity(2024, **PARTED), identity(2025, **heir)) for heir in (HEIR, OTHER_HEIR)]
    assert [part.part for part in parts if part is not None] == ["main", "part"]
    assert share_between(before, identity(2025, **HEIR)) is None


def test_a_name_that_the_tables_do_not_have_lasts() -> None:
    one = Written("Xã Nơi Nào", None, "Bạch Thông", "Bắc Kạn", 2024)
    assert same_commune(one, Written("nơi nào", None, None, "Thái Nguyên", 2025))
    assert not same_commune(one, Written("nơi nào", None, None, "Hà Nội", 2025))
    assert not same_commune(one, Written("Nơi Khác", None, None, "Thái Nguyên", 2025))


def stations(run: Run, folder: Path) -> list[dict[str, Any]]:
    return json.loads(run("trend", folder, "--format", "json")[1])["stations"]


@pytest.mark.slow
def test_trend_shows_each_former_commune_and_adds_nothing_up(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "a"
    for name, year, place in (("a", 2024, FORMER), ("b", 2024, NEIGHBOUR), ("c", 2025, MERGED)):
        file(folder, name, year, place)
    found = {each["place"]: each for each in stations(run, folder)}
    assert {name: [year["year"] for year in each["years"]] for name, each in found.items()} == {
        "Lục Bình": [2024], "Tân Tú": [2024], "Phủ Thông": [2025],
    }  # fmt: skip
    assert {each["former"]["name"] for each in found["Phủ Thông"]["before"]} == {
        "Thị trấn Phủ Thông", "Xã Vi Hương", "Xã Lục Bình", "Xã Tân Tú",
    }  # fmt: skip
    assert found["Lục Bình"]["now"][0]["now"]["code"] == "01969"
    out = " ".join(run("trend", folder)[1].split())
    assert "Phủ Thông gồm 4 xã, phường trước ngày 01/7/2025, có phiếu của 2" in out
    assert "Xã Lục Bình (Huyện Bạch Thông, Tỉnh Bắc Kạn): toàn bộ nay thuộc Xã Phủ Thông" in out
    page = tmp_path / "t.html"
    run("trend", folder, "-o", page)
    assert "toàn bộ nay thuộc Xã Phủ Thông" in page.read_text(encoding="utf-8")


@pytest.mark.slow
def test_trend_says_where_only_a_part_came_over(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "a"
    for name, year, place in (("a", 2024, PARTED), ("b", 2025, HEIR), ("c", 2025, OTHER_HEIR)):
        file(folder, name, year, place)
    out = " ".join(run("trend", folder)[1].split())
    assert "phần lớn nhất nay thuộc Phường Ngọc Hà" in out
    assert "chỉ một phần nay thuộc Phường Giảng Võ" in out


@pytest.mark.slow
@pytest.mark.parametrize("since", ["as today", "as before"])
def test_trend_of_an_unchanged_commune(since: str, tmp_path: Path, run: Run) -> None:
    before, today = unchanged()
    folder = tmp_path / "a"
    file(folder, "a", 2024, before)
    file(folder, "b", 2025, today if since == "as today" else before)
    (station,) = stations(run, folder)
    assert [year["year"] for year in station["years"]] == [2024, 2025]


@pytest.mark.slow
def test_trend_of_a_station_that_keeps_its_former_name(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "a"
    file(folder, "a", 2024, FORMER)
    file(folder, "b", 2025, {"name": "Lục Bình", "province": "Thái Nguyên"})
    (station,) = stations(run, folder)
    assert [year["year"] for year in station["years"]] == [2024, 2025]
    assert "nay: Xã Lục Bình" in " ".join(run("trend", folder)[1].split())


@pytest.mark.slow
def test_diff_knows_a_former_commune(tmp_path: Path, run: Run) -> None:
    before, since = file(tmp_path, "a", 2024, FORMER), file(tmp_path, "b", 2025, MERGED)
    data = json.loads(run("diff", before, since, "--format", "json")[1])
    assert (data["same_station"], data["succession"]["part"]) == (False, "whole")
    assert "toàn bộ nay thuộc Xã Phủ Thông" in " ".join(run("diff", before, since)[1].split())
    other = file(tmp_path, "c", 2025, HEIR)
    data = json.loads(run("diff", before, other, "--format", "json")[1])
    assert (data["same_station"], data["succession"]) == (False, None)
    one, two = unchanged()
    same = file(tmp_path, "d", 2024, one), file(tmp_path, "e", 2025, two)
    assert json.loads(run("diff", *same, "--format", "json")[1])["same_station"] is True


@pytest.mark.slow
def test_a_plan_of_a_former_commune_is_followed_and_said_to_be_one(tmp_path: Path, run: Run) -> None:
    weak = file(tmp_path, "a", 2024, FORMER)
    weak.write_text(weak.read_text(encoding="utf-8").replace("\n  6:", "\n  # 6:"), encoding="utf-8")
    plan, since = tmp_path / "kh.yaml", file(tmp_path, "b", 2025, MERGED)
    code, _, err = run("gap", weak, "--target", "95", "-o", plan)
    assert plan.is_file(), err
    for command in (
        ("gap", since, "--plan", plan), ("report", since, "--improvement", plan, "-o", tmp_path / "r.md"),
        ("diff", weak, since, "--improvement", plan),
    ):  # fmt: skip
        code, _, err = run(*command)
        assert code != 2, err
        assert "toàn bộ Xã Lục Bình thuộc Xã Phủ Thông" in " ".join(err.split())
    assert run("gap", file(tmp_path, "c", 2025, HEIR), "--plan", plan)[0] == 2
    folder = tmp_path / "in"
    file(folder, "b", 2025, MERGED)
    row = json.loads(run("batch", folder, "--improvement", plan, "--format", "json")[1])["stations"][0]
    assert [each["part"] for each in row["former_plans"]] == ["whole"]
    assert "plan" not in row


@pytest.mark.slow
def test_two_files_of_a_merged_commune_are_told_and_two_of_its_former_ones_are_not(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "a"
    for name, year, place in (("a", 2024, FORMER), ("b", 2024, NEIGHBOUR), ("c", 2025, MERGED), ("d", 2025, FORMER)):
        file(folder, name, year, place)
    found = json.loads(run("batch", folder, "--format", "json")[1])["summary"]["duplicates"]
    assert [[Path(path).stem for path in each["paths"]] for each in found] == [["c", "d"]]


@pytest.mark.slow
def test_figures_of_former_communes_are_not_compared_with_those_of_the_merged_one(tmp_path: Path, run: Run) -> None:
    before, since = tmp_path / "a", tmp_path / "b"
    file(before, "a", 2024, FORMER)
    file(before, "b", 2024, NEIGHBOUR)
    file(since, "c", 2025, MERGED)
    _, _, err = run("batch", since, "--cross-check", "--previous", before)
    assert "1 xã được lập từ nhiều xã" in " ".join(err.split())


def warned(run: Run, path: Path) -> dict[str, str]:
    found = json.loads(run("assess", path, "--format", "json")[1])["diagnostics"]
    return {each["code"]: each["message"] for each in found}


@pytest.mark.slow
def test_a_file_of_today_with_names_of_before_is_warned_with_those_of_today(tmp_path: Path, run: Run) -> None:
    said = warned(run, file(tmp_path, "a", 2025, FORMER | {"code": "01990"}))
    assert {"commune_ended", "district_ended", "province_ended"} <= said.keys()
    assert "Xã Phủ Thông (01969, Tỉnh Thái Nguyên)" in said["commune_ended"]
    parted = warned(run, file(tmp_path, "b", 2026, PARTED))["commune_parted"]
    assert "Phường Ngọc Hà (00008" in parted
    assert "Phường Giảng Võ" in parted
    assert not {"commune_ended", "commune_parted"} & warned(run, file(tmp_path, "c", 2025, MERGED)).keys()
    assert (
        not {"commune_ended", "commune_code_unknown"}
        & warned(run, file(tmp_path, "d", 2024, FORMER | {"code": "01990"})).keys()
    )


@pytest.mark.slow
def test_the_commune_tells_the_region_where_its_province_lies_in_two(tmp_path: Path, run: Run) -> None:
    places = national_places()
    for province, region in (
        ("Tỉnh Bắc Giang", "trung_du_mien_nui_phia_bac"),
        ("Tỉnh Bắc Ninh", "dong_bang_song_hong"),
    ):
        commune = next(
            each for each in places.communes("Bắc Ninh")
            if {share.former.province for share in places.origins(each)} == {province}
        )  # fmt: skip
        new = tmp_path / f"{region}.yaml"
        run("new", new, "--year", "2026", "--province", "Bắc Ninh", "--commune", commune.name)
        assert f"\n  region: {region}" in new.read_text(encoding="utf-8")


@pytest.mark.slow
def test_forms_take_the_region_from_the_commune(tmp_path: Path, run: Run) -> None:
    path = file(tmp_path, "a", 2024, FORMER)
    path.write_text(path.read_text(encoding="utf-8").replace("  region: trung_du_mien_nui_phia_bac\n", ""), "utf-8")
    form, back = tmp_path / "a.xlsx", tmp_path / "b.yaml"
    _, _, err = run("form", "--station", path, "-o", form)
    assert "được điền theo Bắc Kạn" in " ".join(err.split())
    run("read", form, "-o", back)
    assert "region: trung_du_mien_nui_phia_bac" in back.read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(("year", "assessed"), [(2024, 2), (2025, 1)])
def test_a_plan_counts_a_commune_or_what_it_was_made_of(year: int, assessed: int, tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "a"
    for name, when, place in (("a", 2024, FORMER), ("b", 2024, NEIGHBOUR), ("c", 2025, MERGED)):
        file(folder, name, when, place)
    out = run("plan", "progress", "cao-loc-2024", "--stations", folder, "--year", year, "--format", "json")[1]
    found = json.loads(out)["stations"]
    assert (found["assessed"], found["passed_over"]) == (assessed, 3 - assessed)


@pytest.mark.slow
def test_the_ways_of_an_area_count_a_merged_commune_once(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "a"
    for name, when, place in (("a", 2024, FORMER), ("b", 2024, NEIGHBOUR), ("c", 2025, MERGED)):
        file(folder, name, when, place)
    out = json.loads(run("batch", folder, "--gap", "--format", "json")[1])
    assert out["summary"]["improvement"]["investment"]["communes"] == 1

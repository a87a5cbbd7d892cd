"""One province, one district, one row: whichever way their stations spell them."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from conftest import REGION, Run, submission_text
from yte_check.documents.language.collation import kind_of, same_place
from yte_check.places.provinces import province_key

THANH_HOA = (
    "Tỉnh Thanh Hóa", "Thanh Hóa", "Tỉnh Thanh Hoá", "tỉnh thanh hóa", "THANH HOÁ", "T. Thanh Hóa", " Thanh   Hóa ",
    unicodedata.normalize("NFD", "Thanh Hóa"), "Thanh Hoa",
)  # fmt: skip
HO_CHI_MINH = (
    "Tp Hồ Chí Minh", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh", "TP.Hồ Chí Minh", "T.P. Hồ Chí Minh", "TP.HCM",
    "TPHCM", "Hồ Chí Minh",
)  # fmt: skip
ONE_PROVINCE = (
    THANH_HOA,
    HO_CHI_MINH,
    ("Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu", "tỉnh Bà Rịa – Vũng Tàu", "Bà Rịa Vũng Tàu"),
    ("Đắk Lắk", "Đắc Lắc", "Đăk Lăk", "tỉnh Dak Lak"),
    ("Thừa Thiên Huế", "Thừa Thiên - Huế", "TT. Huế", "Tỉnh TT Huế"),
    ("Tỉnh Ví Dụ", "Ví Dụ", "ví dụ"),  # none of the country
)
ONE_PLACE = (
    ("Cư M'gar", "Cư M’gar", "Cư Mgar", "Huyện Cư M'gar", "H. Cư M'gar", "cư m'gar"),
    ("Quận 1", "Q.1", "Q1", "quận 01"),
    ("Phường 4", "P.4", "P4", "P. 04"),
    ("Xã Hoà An", "X. Hòa An", "hòa  an", "HOÀ AN"),
    ("Thị trấn Chợ Rã", "TT. Chợ Rã", "TT.Chợ Rã", "chợ rã"),
    ("Huyện Quan Hoá", "Quan Hóa", "H.Quan Hóa"),
)


@pytest.mark.parametrize("names", ONE_PROVINCE, ids=lambda names: names[0])
def test_one_province_however_it_is_spelled(names: Sequence[str]) -> None:
    assert len({province_key(name) for name in names}) == 1


@pytest.mark.parametrize("names", ONE_PLACE, ids=lambda names: names[0])
def test_one_place_however_it_is_spelled(names: Sequence[str]) -> None:
    assert len({same_place(name) for name in names}) == 1


def test_what_differs_stays_apart() -> None:
    provinces = ("Hà Nam", "Hà Nội", "Hải Dương", "Bình Dương", "Quảng Nam", "Quảng Ninh", "Thái Bình", "Hòa Bình")
    assert len({province_key(name) for name in provinces}) == len(provinces)
    places = ("Hòa An", "Hoa An", "Phường 4", "Phường 14", "Quận 1", "Phường 1", "Phú Xuân", "Xuân Phú", "Tân Phú")
    assert len({same_place(name) for name in places}) == len(places)
    assert [kind_of(name) for name in ("TP. Cao Lãnh", "H. Cao Lãnh", "Cao Lãnh", "Phú Hòa", "Q.1")] == [
        "thành phố", "huyện", "", "", "quận",
    ]  # fmt: skip


def inbox(tmp_path: Path, stations: Sequence[dict[str, Any]]) -> Path:
    folder = tmp_path / "phieu"
    folder.mkdir()
    for number, station in enumerate(stations):
        year = station.pop("year", 2024)
        name = station.pop("name", f"Xã {number}")
        text = submission_text("{}", name=f"TYT {name}", region=REGION, commune={"name": name}, **station)
        text = text.replace("year: 2024", f"year: {year}")
        (folder / f"{number:02}.yaml").write_text(text, encoding="utf-8")
    return folder


def groups(folder: Path, run: Run, by: str) -> list[tuple[str, int]]:
    document = json.loads(run("batch", folder, "--format", "json")[1])
    return [(each["name"], each["scored"]) for each in document["summary"]["groups"][by]]


@pytest.mark.slow
def test_one_row_for_one_province_in_every_form(tmp_path: Path, run: Run) -> None:
    spelled = (*THANH_HOA, *HO_CHI_MINH)
    folder = inbox(tmp_path, [{"province": name} for name in spelled])
    assert groups(folder, run, "province") == [("Hồ Chí Minh", len(HO_CHI_MINH)), ("Thanh Hóa", len(THANH_HOA))]
    shown = {"Thanh Hóa", "Hồ Chí Minh"}
    book, page = tmp_path / "o.xlsx", tmp_path / "o.html"
    _, text, _ = run("batch", folder, "--by", "province", "-o", book, "-o", page)
    assert re.findall(r"^  (T[^0-9]*?) +\d", text.split("Theo địa bàn")[1], re.MULTILINE) == ["Thanh Hóa"]
    heads, *rows = csv.reader(io.StringIO(run("batch", folder, "--format", "csv")[1].removeprefix("\ufeff")))
    assert {row[heads.index("Tỉnh")] for row in rows} == shown
    sheet = load_workbook(book)["Các xã"]
    assert {row[0] for row in sheet.iter_rows(min_row=3, values_only=True)} == shown
    data = page.read_text(encoding="utf-8")
    assert json.loads(data.split('"provinces":')[1].split("]")[0] + "]") == ["Hồ Chí Minh", "Thanh Hóa"]
    for each in json.loads(run("batch", folder, "--format", "json")[1])["stations"]:
        assert each["area"]["province"] in shown
        assert each["station"]["province"] in {" ".join(name.split()) for name in spelled} | set(spelled)


def test_the_spelling_that_most_use_is_shown(tmp_path: Path, run: Run) -> None:
    folder = inbox(tmp_path, [{"province": name} for name in ("Tỉnh Thanh Hoá", "Tỉnh Thanh Hoá", "Thanh Hóa")])
    assert groups(folder, run, "province") == [("Tỉnh Thanh Hoá", 3)]


def test_the_code_of_a_commune_says_its_province(tmp_path: Path, run: Run) -> None:
    folder = inbox(tmp_path, [])
    codes = {"02269": "Tuyên Quang", "02266": None, "02287": "Hà Giang"}
    for number, (code, province) in enumerate(codes.items()):
        place = {"province": province} if province else {}
        text = submission_text("{}", name="TYT", region=REGION, commune={"name": "A", "code": code}, **place)
        (folder / f"{number}.yaml").write_text(text.replace("year: 2024", "year: 2025"), encoding="utf-8")
    (name, count), *others = groups(folder, run, "province")
    assert (count, others) == (3, [])
    assert name == "Tuyên Quang"


def test_a_former_province_is_counted_with_that_of_today_only_since_the_merger(tmp_path: Path, run: Run) -> None:
    stations = [{"province": "Bắc Kạn", "year": 2024}, {"province": "Thái Nguyên", "year": 2024}]
    folder = inbox(tmp_path, stations)
    assert groups(folder, run, "province") == [("Bắc Kạn", 1), ("Thái Nguyên", 1)]
    for file in folder.iterdir():
        file.write_text(file.read_text(encoding="utf-8").replace("year: 2024", "year: 2025"), encoding="utf-8")
    assert groups(folder, run, "province") == [("Thái Nguyên", 2)]


DISTRICTS = {
    "one district": (["Huyện Quan Hóa", "Quan Hoá", "H. Quan Hóa"], [3]),
    "a town and a district of one name": (["TP. Cao Lãnh", "Huyện Cao Lãnh", "Thành phố Cao Lãnh"], [1, 2]),
    "which of the two is not said": (["TP. Cao Lãnh", "Huyện Cao Lãnh", "Cao Lãnh"], [1, 1, 1]),
    "a number": (["Quận 1", "Q.1", "Quận 10"], [2, 1]),
}


@pytest.mark.parametrize("case", DISTRICTS)
def test_districts(case: str, tmp_path: Path, run: Run) -> None:
    names, counts = DISTRICTS[case]
    folder = inbox(tmp_path, [{"district": name, "province": "Đồng Tháp"} for name in names])
    assert sorted(count for _, count in groups(folder, run, "district")) == sorted(counts)


def test_one_district_name_in_two_provinces_is_two(tmp_path: Path, run: Run) -> None:
    places = [{"district": "Châu Thành", "province": name} for name in ("Long An", "Tiền Giang", "Tỉnh Tiền Giang")]
    folder = inbox(tmp_path, places)
    assert groups(folder, run, "district") == [("Châu Thành, Long An", 1), ("Châu Thành, Tiền Giang", 2)]


def test_a_batch_can_be_narrowed_to_an_area(tmp_path: Path, run: Run) -> None:
    places = [
        {"district": "Huyện Quan Hóa", "province": "Thanh Hoá"},
        {"district": "Quan Hoá", "province": "Tỉnh Thanh Hóa"},
        {"district": "Bá Thước", "province": "Thanh Hóa"},
        {"province": "Nghệ An"},
    ]
    folder = inbox(tmp_path, places)
    code, out, _ = run("batch", folder, "--province", "thanh hóa", "--district", "Quan Hóa", "--format", "json")
    document = json.loads(out)
    assert (code, document["summary"]["scored"], document["summary"]["other_areas"]) == (0, 2, 2)
    assert [each["diagnostics"][0]["code"] for each in document["failed"]] == ["other_area"] * 2
    text = " ".join(run("batch", folder, "--province", "Nghệ An")[1].split())
    assert "3 phiếu đúng quy cách nhưng thuộc địa bàn khác" in text


def test_the_review_of_a_station_of_elsewhere_is_not_without_its_submission(tmp_path: Path, run: Run) -> None:
    folder = inbox(tmp_path, [{"province": "Nghệ An"}, {"province": "Thanh Hóa"}])
    reviews = tmp_path / "tham-dinh"
    reviews.mkdir()
    run("review", "new", folder / "01.yaml", "-o", reviews / "r.yaml", "--round", "A", "--authority", "B",
        "--reviewer", "C", "--date", "15/1/2025")  # fmt: skip
    for area, codes in (("Nghệ An", ["other_area"]), ("Thanh Hóa", ["other_area"])):
        _, out, _ = run("batch", folder, "--reviews", reviews, "--province", area, "--format", "json")
        assert [each["diagnostics"][0]["code"] for each in json.loads(out)["failed"]] == codes


def asked(folder: Path, run: Run, command: str, area: tuple[str, ...]) -> str:
    """What a reader is told above (batch) or below (plan progress) the figures of one area."""
    paths = (folder,) if command == "batch" else ("progress", "cao-loc-2024", "--stations", folder)
    return " ".join(run(command, *paths, *area)[1].split())


@pytest.mark.slow
@pytest.mark.parametrize("command", ["batch", "plan"])
@pytest.mark.parametrize(
    "area",
    [("--district", "Quan Hoa"), ("--district", "Hoằng Hóa"), ("--province", "Thanh Hóa", "--district", "Mường Lát")],
)
def test_an_area_of_which_there_is_no_station_is_named_with_those_that_there_are(
    area: tuple[str, ...], command: str, tmp_path: Path, run: Run
) -> None:
    names = ("Quan Hóa", "Huyện Quan Hoá", "Quan Hóa", "Bá Thước")
    folder = inbox(tmp_path, [{"district": name, "province": "Thanh Hóa"} for name in names])
    told = asked(folder, run, command, area)
    assert f"Không có phiếu nào ghi địa bàn “{', '.join(reversed(area[1::2]))}”" in told
    assert "Các phiếu ghi: “Bá Thước, Thanh Hóa” (1), “Quan Hóa, Thanh Hóa” (3)." in told


@pytest.mark.parametrize("command", ["batch", "plan"])
def test_stations_that_leave_out_what_was_asked_for_count_and_are_named(command: str, tmp_path: Path, run: Run) -> None:
    places = [{"district": "Quan Hóa", "province": "Thanh Hóa"}, {"province": "Nghệ An"}, {"district": "Quan Hóa"}]
    folder = inbox(tmp_path, places)
    unsaid = "phiếu không ghi đủ tỉnh, huyện nhưng vẫn được tính vào địa bàn"
    assert f"1 {unsaid} “Quan Hóa”" in asked(folder, run, command, ("--district", "Quan Hóa"))
    assert f"1 {unsaid} “Thanh Hóa”" in asked(folder, run, command, ("--province", "Thanh Hóa"))

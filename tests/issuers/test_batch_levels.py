"""Many stations under a standard with levels, in every form of result."""

import csv
import io
import json
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet
import pytest
from levels import FOLDER, OF_240, QUALITY, quality_station
from openpyxl import load_workbook

from conftest import ROOT, Run

BY = QUALITY[1:]
LEVELS = {"m5": "vang", "m4": "bac", "m2": "dong", "m1": ""}
EACH = "A.1.1: {0}, A.1.2: {0}, A.2.1: {0}, B.1: {0}, B.2: {0}"


def stations(folder: Path) -> Path:
    """Six: each level by all indicators alike, one with no level, one with the level open, one with a third of points.

    “m4” is 80 % of all, but B.1 at 2 of 5 makes one of the marked too low for nothing: two others suffice.
    """
    answers = [EACH.format("m5"), EACH.format("m4").replace("A.2.1: m4", "A.2.1: m2"), EACH.format("m2")]
    answers += [EACH.format("m1"), "A.1.1: m5", "A.1.1: m4, A.1.2: m3, A.2.1: m3, B.1: m4, B.2: m3"]
    for number, each in enumerate(answers):
        (folder / str(number)).mkdir()
        quality_station(folder / str(number), each, commune=f"Xã Số {number}")
    return folder


def test_the_levels_in_the_text(tmp_path: Path, run: Run) -> None:
    code, out, _ = run("batch", stations(tmp_path), *BY, "-v")
    assert code == 0
    words = " ".join(out.split())
    assert "Theo mức: mức Vàng: 1; mức Bạc: 2; mức Đồng: 1; chưa xếp mức: 1; chưa xác định: 1." in words
    assert "50% điểm của tiêu chí" not in words, "this standard asks nothing of every criterion"
    assert max(map(len, out.splitlines())) <= 80


def test_json_has_the_levels_of_each_station_and_of_all(tmp_path: Path, run: Run) -> None:
    document = json.loads(run("batch", stations(tmp_path), *BY, "--format", "json")[1])
    found = [(each["level"]["best"], each["level"]["worst"]) for each in document["stations"]]
    assert found == [("vang", "vang"), ("bac", "bac"), ("dong", "dong"), (None, None), ("vang", None), ("bac", "bac")]
    levels = document["summary"]["standards"][0]["levels"]
    assert [(each["best"], each["worst"], each["stations"]) for each in levels] == [
        ("vang", "vang", 1), ("bac", "bac", 2), ("dong", "dong", 1), (None, None, 1), ("vang", None, 1),
    ]  # fmt: skip
    assert document["stations"][5]["points"]["low"] == "10/3"


def test_tables_have_a_column_of_levels_and_no_fraction(tmp_path: Path, run: Run) -> None:
    out = run("batch", stations(tmp_path), *BY, "--format", "csv")[1]
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["Mức"] for row in rows] == ["vang", "bac", "dong", "", "–vang", "bac"]
    assert rows[5]["Tổng điểm thấp nhất"] == "3.3333", "“10/3” would be a day"
    assert rows[5]["Chỉ tiêu A.1.2: thấp nhất"] == "3"


@pytest.mark.slow
def test_other_files(tmp_path: Path, run: Run) -> None:
    folder, out = stations(tmp_path), tmp_path / "ra"
    out.mkdir()
    for form in ("parquet", "xlsx", "html"):
        assert run("batch", folder, *BY, "-o", out / f"kq.{form}")[0] == 0
    table = pyarrow.parquet.read_table(out / "kq.parquet").to_pylist()
    assert [row["level"] for row in table] == ["vang", "bac", "dong", "", "–vang", "bac"]
    assert table[5]["low"] == Decimal("3.3333")
    summary = load_workbook(out / "kq.xlsx").worksheets[0]
    lines = [row[0].value for row in summary.iter_rows()]
    assert "Theo mức: mức Vàng: 1; mức Bạc: 2; mức Đồng: 1; chưa xếp mức: 1; chưa xác định: 1." in lines
    page = (out / "kq.html").read_text("utf-8")
    assert "Theo mức: mức Vàng: 1" in page
    assert '"10/3"' not in page, "a script knows no fractions"
    assert 'class="half"' not in page, "no line where nothing is asked of every criterion"


@pytest.mark.slow
@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "txt"])
def test_points_taken_off(form: str, tmp_path: Path, run: Run) -> None:
    path = tmp_path / f"kq.{form}"
    code, _, err = run("batch", *OF_240, "-o", path) if form != "txt" else run("batch", *OF_240)
    assert code == 0, err


def test_a_standard_with_one_level_tells_no_levels(run: Run) -> None:
    assert "Theo mức" not in run("batch", *OF_240)[1]


def own_rows(out: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out)))


def test_every_form_has_sections_a_tally_and_what_does_not_apply(tmp_path: Path, run: Run) -> None:
    """Of the last but one A.1.1 alone is answered, by 5: the mean of A.1 is 3 to 5, as no answer has less than 1."""
    folder = stations(tmp_path)
    document = json.loads(run("batch", folder, *BY, "--format", "json")[1])
    outline = document["summary"]["standards"][0]
    numbers = [each["number"] for each in outline["sections"]]
    assert numbers == ["A.1", "A.2"]
    station = document["stations"][4]
    first = station["sections"][0]
    assert (first["number"], first["low"], first["high"]) == ("A.1", 3, 5)
    assert station["not_applicable"] == [{"number": "C", "part": None, "reason": "Không có giường sản"}]
    assert [(each["count"], each["most"]) for each in document["stations"][0]["tally"]][-1] == (5, 5)
    assert document["stations"][0] == json.loads(run("batch", folder, *BY, "--format", "jsonl")[1].splitlines()[0])

    rows = own_rows(run("batch", folder, *BY, "--format", "csv")[1])
    assert Decimal(rows[4]["Phần A.1: thấp nhất"]) == Decimal(str(first["low"])).quantize(Decimal("0.0001"))
    assert rows[0]["Số chỉ tiêu 5 điểm: ít nhất"] == "5"
    assert rows[4]["Số chỉ tiêu 5 điểm: nhiều nhất"] == "5"
    assert rows[0]["Nội dung không áp dụng và lý do"] == "C: Không có giường sản"

    book = tmp_path / "b.xlsx"
    run("batch", folder, *BY, "-o", book)
    sheet = load_workbook(book)["Các xã"]
    heads = [cell.value for cell in sheet[2]]
    by_name = {sheet.cell(at, heads.index("Xã") + 1).value: at for at in range(3, sheet.max_row + 1)}
    assert sheet.cell(by_name["Xã Số 0"], heads.index("Phần A.1") + 1).value == station["sections"][0]["max"]
    assert sheet.cell(by_name["Xã Số 0"], heads.index("Số chỉ tiêu 5 điểm: ít nhất") + 1).value == 5

    table = tmp_path / "b.parquet"
    run("batch", folder, *BY, "-o", table)
    kept = pyarrow.parquet.read_table(table).to_pylist()
    assert kept[0]["sA.1_low"] == kept[0]["sA.1_max"]
    assert (kept[4]["tally_5_low"], kept[4]["tally_5_high"]) == (1, 5)
    assert kept[0]["not_applicable"] == "C: Không có giường sản"


KINDS = ("Có giường", "Không giường")


def test_attributes_are_columns_by_their_words_and_data_by_their_keys(tmp_path: Path, run: Run) -> None:
    own = FOLDER.parent / "own_terms"
    for number, kind in enumerate(["with_beds", "without_beds", None]):
        attributes = f", attributes: {{kind: {kind}}}" if kind else ""
        text = f"standard: rieng\nyear: 2024\nstation: {{name: A{number}, zone: 1{attributes}}}\nanswers: {{}}\n"
        (tmp_path / f"{number}.yaml").write_text(text, encoding="utf-8")
    by = ("--standard", own / "rieng")
    document = json.loads(run("batch", tmp_path, *by, "--format", "json")[1])
    kinds = [each["station"]["attributes"] for each in document["stations"]]
    assert kinds == [{"kind": "with_beds"}, {"kind": "without_beds"}, {"kind": None}]
    assert document["summary"]["standards"][0]["attributes"]["kind"]["values"]["with_beds"] == KINDS[0]
    assert "sections" not in document["stations"][0]
    rows = own_rows(run("batch", tmp_path, *by, "--format", "csv")[1])
    assert [row["Loại hình"] for row in rows] == [*KINDS, ""]
    run("batch", tmp_path, *by, "-o", tmp_path / "b.parquet", "-o", tmp_path / "b.xlsx")
    kept = pyarrow.parquet.read_table(tmp_path / "b.parquet").to_pylist()
    assert [row["attr_kind"] for row in kept] == ["with_beds", "without_beds", None]
    sheet = load_workbook(tmp_path / "b.xlsx")["Các xã"]
    at = [cell.value for cell in sheet[2]].index("Loại hình") + 1
    assert {sheet.cell(row, at).value for row in range(3, 6)} == {*KINDS, None}


def test_the_shipped_standard_has_no_such_columns(run: Run) -> None:
    out = run("batch", ROOT / "samples" / "luc-binh.yaml", "--format", "json")[1]
    station = json.loads(out)["stations"][0]
    assert not {"sections", "tally", "not_applicable"} & set(station)
    assert "attributes" not in station["station"]

"""Many stations under a standard with levels, in every form of result."""

import csv
import io
import json
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet
import pytest
from levels import OF_240, QUALITY, quality_station
from openpyxl import load_workbook

from conftest import Run

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

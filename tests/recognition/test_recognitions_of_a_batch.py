"""Recognitions beside a batch: when each ends, which have lost their ground, whose are of nobody here; every form of
output says the same."""

import csv
import io
import json
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import ROOT, Run

GOOD = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
FAILING = GOOD.replace("28: {numerator: 72, denominator: 97", "28: {numerator: 7, denominator: 97").replace(
    "bhyt: có", "bhyt: không").replace("{truc: có, hop_chong_soc: có, chuyen_tuyen: có}", "{truc: không}").replace(
    "dan_so: {numerator: 2190", "dan_so: {numerator: 90")  # fmt: skip
DISTRICT = ROOT / "samples" / "district"
TODAY = "2026-02-01"


def decision(name: str, day: str = "03/01/2024", **more: str) -> str:
    keys = {"number": "10/QĐ-UBND", "date": day, "authority": "UBND tỉnh", "province": "Bắc Kạn", **more}
    place = "".join(f", {key}: {value}" for key, value in keys.items())
    return f"  - {{commune: {{name: {name}}}{place}}}\n"


def station(folder: Path, name: str, text: str = GOOD, year: int = 2024) -> None:
    folder.mkdir(exist_ok=True)
    place = text.replace("commune: {name: Lục Bình}", f"commune: {{name: {name}}}").replace(
        "year: 2024", f"year: {year}"
    )
    (folder / f"{name} {year}.yaml").write_text(place.replace("  district: Bạch Thông\n", ""), encoding="utf-8")


def decided(tmp_path: Path, *rows: str) -> Path:
    file = tmp_path / "cong-nhan.yaml"
    file.write_text("recognitions:\n" + "".join(rows), encoding="utf-8")
    return file


def recognitions(run: Run, *arguments: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("batch", *arguments, "--format", "json")[1])["recognitions"]
    return found


@pytest.fixture
def area(tmp_path: Path) -> tuple[Path, Path]:
    """Communes that nobody knows of, so that the year changes no name: A holds, B soon ends, C has ended, D fails, E
    fails but has ended, F has no decision, and a decision is of nobody."""
    folder = tmp_path / "phieu"
    for name in "ABCF":
        station(folder, f"Xã {name}")
    station(folder, "Xã D", FAILING)
    station(folder, "Xã E", FAILING)
    rows = [decision(f"Xã {name}", day) for name, day in (
        ("A", "02/02/2025"), ("B", "01/02/2024"), ("C", "31/01/2023"), ("D", "01/01/2024"), ("E", "01/01/2023"),
        ("G", "01/01/2024"),
    )]  # fmt: skip
    return folder, decided(tmp_path, *rows)


def test_each_recognition_stands_as_its_day_says(area: tuple[Path, Path], run: Run) -> None:
    folder, file = area
    found = recognitions(run, folder, "--recognitions", file, "--today", TODAY)
    assert {each["place"]: (each["state"], each["until"], each["not_met_in"]) for each in found["list"]} == {
        "Xã A": ("valid", "2028-02-02", None),
        "Xã B": ("ending", "2027-02-01", None),
        "Xã C": ("ended", "2026-01-31", None),
        "Xã D": ("ending", "2027-01-01", 2024),
        "Xã E": ("ended", "2026-01-01", None),
    }
    assert [each["place"] for each in found["list"]] == [f"Xã {name}" for name in "ECDBA"]
    assert (found["communes"], found["states"], found["without_ground"]) == (
        5, {"ended": 2, "ending": 2, "valid": 1}, 1,
    )  # fmt: skip
    assert [(each["place"], each["until"], each["now"]) for each in found["absent"]] == [("Xã G", "2027-01-01", [])]
    assert (found["today"], found["within"], found["former"]) == ("2026-02-01", "2027-02-01", [])


@pytest.mark.parametrize(("within", "ending"), [(10, []), (11, ["Xã D"]), (12, ["Xã D", "Xã B"])])
def test_so_many_months_ahead_is_told(area: tuple[Path, Path], run: Run, within: int, ending: list[str]) -> None:
    folder, file = area
    found = recognitions(run, folder, "--recognitions", file, "--today", TODAY, "--within", within)
    assert [each["place"] for each in found["list"] if each["state"] == "ending"] == ending


@pytest.mark.slow
def test_every_form_says_the_same(area: tuple[Path, Path], tmp_path: Path, run: Run) -> None:
    folder, file = area
    files = {ending: tmp_path / f"x{ending}" for ending in (".json", ".jsonl", ".csv", ".parquet", ".xlsx", ".html")}
    outputs = [word for path in files.values() for word in ("-o", path)]
    arguments = (folder, "--recognitions", file, "--today", TODAY)
    code, text, err = run("batch", *arguments, *outputs)
    assert code == 0
    found = recognitions(run, *arguments)
    assert json.loads(files[".json"].read_text(encoding="utf-8"))["recognitions"] == found
    assert json.loads(files[".jsonl"].read_text(encoding="utf-8").splitlines()[-1]) == {"recognitions": found}
    until = {each["place"]: (each["until"], each["not_met_in"]) for each in found["list"]}
    table = csv.DictReader(io.StringIO(files[".csv"].read_text(encoding="utf-8-sig")))
    rows = {row["Xã"]: (row["Công nhận đến ngày"], row["Năm không đạt"]) for row in table}
    assert rows == {"Xã F": ("", ""), **{place: (day, str(year or "")) for place, (day, year) in until.items()}}
    assert all(
        f"x{ending} chỉ ghi công nhận của xã có phiếu" in " ".join(err.split()) for ending in (".csv", ".parquet")
    )

    duckdb = pytest.importorskip("duckdb")
    columns = (
        f"select commune, recognised_until, not_met_in from '{files['.parquet']}' where recognised_until > '2000-01-01'"
    )
    assert {place: (day.isoformat(), year) for place, day, year in duckdb.sql(columns).fetchall()} == until

    sheet = list(openpyxl.load_workbook(files[".xlsx"])["Công nhận"].iter_rows(2, 7, values_only=True))
    assert {row[0]: (row[3].date().isoformat(), row[6]) for row in sheet} == {**until, "Xã G": ("2027-01-01", None)}
    states = Counter(row[4] for row in sheet[:5])
    assert states == {"đã hết thời hạn": 2, "sắp hết thời hạn": 2, "còn thời hạn": 1}

    page = files[".html"].read_text(encoding="utf-8")
    section = page[page.index('id="recognitions-title"') : page.index('id="distribution-title"')]
    for label, count in (("Còn thời hạn", 1), ("Sắp hết thời hạn", 2), ("Đã hết thời hạn", 2), ("không đạt", 1)):
        assert f"{label}</span><strong>{count}</strong>" in section
    words = " ".join(text.split())
    assert "5 xã có phiếu và có quyết định công nhận: 1 còn thời hạn sau 01/02/2027, 2 hết thời hạn" in words
    for title in (
        "Đã hết thời hạn (2)",
        "Sắp hết thời hạn (2)",
        "năm chấm gần nhất không đạt (1)",
        "không có phiếu (1)",
    ):
        assert title in words
        assert title in section


def test_what_reviewers_found_comes_before_what_is_claimed(tmp_path: Path, run: Run) -> None:
    """An Bình claims to be met; reviewers found that it is not."""
    row = "  - {commune: {name: An Bình}, number: 1/QĐ, date: 02/01/2024, authority: UBND}\n"
    arguments = (DISTRICT / "phieu", "--recognitions", decided(tmp_path, row), "--today", "2025-02-01")
    (claimed,) = recognitions(run, *arguments)["list"]
    (verified,) = recognitions(run, *arguments, "--reviews", DISTRICT / "tham-dinh")["list"]
    assert [(each["not_met_in"], each["not_met_by"]) for each in (claimed, verified)] == [
        (None, None),
        (2024, "verified"),
    ]


def test_the_latest_year_of_a_commune_is_looked_at(tmp_path: Path, run: Run) -> None:
    station(tmp_path / "in", "Xã A", FAILING, 2023)
    station(tmp_path / "in", "Xã A", GOOD, 2024)
    station(tmp_path / "in", "Xã B", GOOD, 2023)
    station(tmp_path / "in", "Xã B", FAILING, 2024)
    file = decided(tmp_path, decision("Xã A", "01/03/2023"), decision("Xã B", "01/03/2023"))
    found = recognitions(run, tmp_path / "in", "--recognitions", file, "--today", "2025-02-01")
    assert {each["place"]: each["not_met_in"] for each in found["list"]} == {"Xã A": None, "Xã B": 2024}


def test_the_decision_that_ends_last_counts(tmp_path: Path, run: Run) -> None:
    station(tmp_path / "in", "Xã A")
    file = decided(
        tmp_path, decision("Xã A", "01/03/2025"), decision("Xã A", "01/03/2022"), decision("Xã A", valid_years="1")
    )
    (found,) = recognitions(run, tmp_path / "in", "--recognitions", file, "--today", TODAY)["list"]
    assert found["until"] == "2028-03-01"


def test_a_recognition_of_a_former_commune_is_named_with_what_it_is_today_and_passes_on_to_nobody(
    tmp_path: Path, run: Run
) -> None:
    today = GOOD.replace("commune: {name: Lục Bình}", 'commune: {name: Phủ Thông, code: "01969"}')
    today = today.replace("  district: Bạch Thông\n", "").replace("province: Bắc Kạn", "province: Thái Nguyên")
    station(tmp_path / "in", "Phủ Thông", today, 2025)
    file = decided(tmp_path, decision("Xã Lục Bình", district="Huyện Bạch Thông"))
    found = recognitions(run, tmp_path / "in", "--recognitions", file, "--today", TODAY)
    assert (found["list"], found["absent"], found["communes"]) == ([], [], 0)
    (former,) = found["former"]
    assert (former["place"], former["until"], former["state"]) == ("Xã Lục Bình", "2027-01-03", "ending")
    assert [(each["now"]["code"], each["part"]) for each in former["now"]] == [("01969", "whole")]
    words = " ".join(run("batch", tmp_path / "in", "--recognitions", file, "--today", TODAY)[1].split())
    assert "Công nhận của xã trước ngày 01/7/2025 (1)" in words
    assert "toàn bộ nay thuộc Xã Phủ Thông" in words


def test_of_the_decisions_of_other_provinces_only_the_number_is_told(area: tuple[Path, Path], run: Run) -> None:
    folder, file = area
    with file.open("a", encoding="utf-8") as more:
        more.write(decision("Xã Xa", province="Cà Mau"))
    arguments = (folder, "--recognitions", file, "--today", TODAY)
    found = recognitions(run, *arguments, "--province", "Bắc Kạn")
    assert (found["communes"], found["outside"], [each["place"] for each in found["absent"]]) == (5, 1, ["Xã G"])
    assert (recognitions(run, *arguments)["outside"], len(recognitions(run, *arguments)["absent"])) == (0, 2)
    words = " ".join(run("batch", *arguments, "--province", "Bắc Kạn")[1].split())
    assert "Không tính 1 quyết định của tỉnh khác." in words


def test_the_file_may_lie_among_the_submissions(area: tuple[Path, Path], run: Run) -> None:
    folder, file = area
    inside = file.rename(folder / file.name)
    code, _, err = run("batch", folder, "--recognitions", inside, "--today", TODAY)
    assert (code, err) == (0, "")


def test_a_fault_is_told_before_anything_is_scored(tmp_path: Path, run: Run) -> None:
    station(tmp_path / "in", "Xã A")
    file = decided(tmp_path, decision("Xã A"), decision("Xã A"))
    code, out, err = run("batch", tmp_path / "in", "--recognitions", file)
    assert (code, out, "[recognition_twice]" in err) == (4, "", True)


def test_a_day_without_decisions_is_refused(tmp_path: Path, run: Run) -> None:
    station(tmp_path / "in", "Xã A")
    code, _, err = run("batch", tmp_path / "in", "--today", TODAY)
    assert (code, "--recognitions" in err) == (2, True)

"""``trend`` lays the last year beside the one before, as ``batch --previous`` does, and says for what cause."""

import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import ROOT, Run, submission_text

DISTRICT = ROOT / "samples" / "district"
LUC_BINH = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")


def text_of(name: str, year: int, answers: Any, **place: Any) -> str:
    place = {"province": "Ví Dụ", "commune": {"name": name}, **place}
    return submission_text(answers, name=f"TYT {name}", **place).replace("year: 2024", f"year: {year}")


def write(folder: Path, **files: str) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def trend(run: Run, *folders: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("trend", *folders, "--format", "json")[1])
    return found


@pytest.mark.slow
def test_the_sample_district_as_batch_compares_it(run: Run) -> None:
    folders = DISTRICT / "phieu", DISTRICT / "nam-truoc"
    found = trend(run, *folders)["beside"]
    causes = found.pop("causes")
    assert causes
    for each in (*found["rose"], *found["fell"], *found["opened"]):
        assert "causes" in each
        del each["causes"]
    expected = json.loads(run("batch", folders[0], "--previous", folders[1], "--format", "json")[1])["years"]
    assert found == expected


@pytest.mark.slow
def test_causes_are_the_sum_of_what_diff_says_of_each_commune(tmp_path: Path, run: Run) -> None:
    """A changed its answer, B moved to another zone, C is no longer insured, D gave what was open, E is new."""
    rates = {8: {"value": "co_huu"}, 28: {"numerator": 72, "denominator": 97}}

    def moved(name: str, year: int, zone: int, insured: str = "có") -> str:
        text = LUC_BINH.replace("commune: {name: Lục Bình}", f"commune: {{name: {name}}}").replace(
            "bhyt: có", f"bhyt: {insured}"
        )
        return text.replace("year: 2024", f"year: {year}").replace("  zone: 2", f"  zone: {zone}")

    files = {
        "a1": text_of("A", 2023, {8: {"value": "khong"}}), "a2": text_of("A", 2024, {8: {"value": "co_huu"}}),
        "b1": moved("B", 2023, 1), "b2": moved("B", 2024, 3),
        "c1": moved("C", 2023, 2), "c2": moved("C", 2024, 2, "không"),
        "d1": text_of("D", 2023, {}), "d2": text_of("D", 2024, rates), "e2": text_of("E", 2024, rates),
    }  # fmt: skip
    folder = write(tmp_path / "in", **files)
    found = trend(run, folder)
    total: Counter[tuple[str, str]] = Counter()
    for name in "abcd":
        one = json.loads(run("diff", folder / f"{name}1.yaml", folder / f"{name}2.yaml", "--format", "json")[1])
        for cause, amount in {**one["causes"], "places": one["unexplained"]}.items():
            for end in ("low", "high"):
                total[cause, end] += amount[end]
    sums = {(cause, end): amount[end] for cause, amount in found["beside"]["causes"].items() for end in ("low", "high")}
    assert {key: value for key, value in sums.items() if value} == {key: value for key, value in total.items() if value}
    assert {"data", "place"} <= set(found["beside"]["causes"])
    points = {each["place"]: [year["points"] for year in each["years"]] for each in found["stations"]}
    for end in ("low", "high"):
        difference = sum(Decimal(str(points[name][1][end])) - Decimal(str(points[name][0][end])) for name in "ABCD")
        assert sum(Decimal(str(amount)) for (_, side), amount in sums.items() if side == end) == difference


def two_years(tmp_path: Path) -> Path:
    """A was met and is not any more, B the same in both years."""
    failing = LUC_BINH.replace("dan_so: {numerator: 2190", "dan_so: {numerator: 90").replace("bhyt: có", "bhyt: không")
    failing = failing.replace("28: {numerator: 72, denominator: 97", "28: {numerator: 7, denominator: 97").replace(
        "{truc: có, hop_chong_soc: có, chuyen_tuyen: có}", "{truc: không}")  # fmt: skip
    before = LUC_BINH.replace("year: 2024", "year: 2023")
    name = "commune: {name: Lục Bình}", "commune: {name: Xã B}"
    files = {"a1": before, "a2": failing, "b1": before.replace(*name), "b2": LUC_BINH.replace(*name)}
    return write(tmp_path / "in", **files)


@pytest.mark.slow
def test_text_page_and_workbook_say_who_fell_and_why(tmp_path: Path, run: Run) -> None:
    folder = two_years(tmp_path)
    book, page = tmp_path / "x.xlsx", tmp_path / "x.html"
    for path in (book, page):
        assert run("trend", folder, "-o", path)[0] == 0
    words = " ".join(run("trend", folder)[1].split())
    text = " ".join(page.read_text(encoding="utf-8").split())
    said = (
        "Năm 2024 so với năm trước (2023)", "2 xã có phiếu ở cả hai năm: năm trước đạt 2, năm nay đạt 1 (-1).",
        "Cả hai năm đều theo điểm trạm tự chấm.", "Kết luận kém hơn (1)", "do số liệu của trạm -",
    )  # fmt: skip
    for each in said:
        assert each in words
        assert each in text
    sheets = openpyxl.load_workbook(book)
    assert sheets.sheetnames == ["Các năm", "So với năm trước", "Thay đổi kết luận", "Công nhận"]
    assert [row[0] for row in sheets["Thay đổi kết luận"].iter_rows(2, values_only=True)] == ["Lục Bình"]
    years = list(sheets["Các năm"].iter_rows(2, 5, 1, 5, values_only=True))
    assert sorted((row[0], row[3], row[4]) for row in years) == [
        ("Lục Bình", 2023, "Đạt"), ("Lục Bình", 2024, "Không đạt"), ("Xã B", 2023, "Đạt"), ("Xã B", 2024, "Đạt"),
    ]  # fmt: skip


@pytest.mark.parametrize("years", [(2024,), (2023, 2024)])
def test_one_year_or_one_station_has_nothing_beside_it(tmp_path: Path, run: Run, years: tuple[int, ...]) -> None:
    files = {f"a{year}": text_of("A", year, {}) for year in years}
    if len(years) == 1:
        files["b"] = text_of("B", 2024, {})
    found = trend(run, write(tmp_path / "in", **files))
    assert found["beside"] is None

"""Standards that are assessed more often than once a year."""

import copy
import csv
import json
import pickle
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from openpyxl import load_workbook

from conftest import Run
from yte_check.documents.scalars import Refusal
from yte_check.station.periods import PartOfYear, kind_of_period, last_day, parse_period

HERE = Path(__file__).parent
STANDARD = """
id: quy
title: Kiểm tra theo quý
document: {number: 1/QĐ-THU, issuer: Sở Y tế, issued: 2025-01-15, effective: 2025-02-01}
indicator_count: {value: 1, grade: working}
sources: {}
period: quarter
recognition: {total_percent: 60, criterion_percent: 60, no_knockout: no, valid_years: 1, grade: working}
criteria:
  - number: 1
    title: Thu gom
    points: 100
    grade: {title: working, points: working}
    indicators:
      - number: 1
        title: Chất thải
        points: 100
        grade: {number: working, title: working, points: working, scoring: working}
        scoring: {type: yes_no, points: 100, question: Có phân loại?}
"""
STATION = """
standard: quy
period: {period}
station: {{name: Trạm A, commune: {{name: Xã An Bình}}, province: Tỉnh A}}
answers: {{1: {answer}}}
"""


@pytest.mark.parametrize(
    ("text", "kind", "ends"),
    [
        ("2026", "year", date(2026, 12, 31)), ("2026-H1", "half_year", date(2026, 6, 30)),
        ("2026-q1", "quarter", date(2026, 3, 31)), ("2024-02", "month", date(2024, 2, 29)),
        ("2026-11", "month", date(2026, 11, 30)), ("2026-H2", "half_year", date(2026, 12, 31)),
    ],
)  # fmt: skip
def test_what_is_written(text: str, kind: str, ends: date) -> None:
    period = parse_period(text)
    assert (kind_of_period(period), last_day(period), str(period)) == (kind, ends, text.upper())


@pytest.mark.parametrize("text", ["2026-Q5", "2026-13", "2026-00", "1999-Q1", "2026Q1", "Q1-2026", "2026-1", "2101-H1"])
def test_what_is_no_period(text: str) -> None:
    with pytest.raises(Refusal):
        parse_period(text)


def test_a_period_is_its_year_and_yet_itself() -> None:
    first, second, year = parse_period("2026-Q1"), parse_period("2026-Q2"), 2026
    assert int(first) == year
    assert len({first, second, year, parse_period("2026-Q1")}) == 3
    assert first != year
    assert 2025 < first < second < 2027
    assert first >= year
    assert all(one < other for one, other in pairwise(map(parse_period, ("2025-H2", "2026-01", "2026-Q1", "2026-Q4"))))
    for again in (copy.copy(first), copy.deepcopy(first), pickle.loads(pickle.dumps(first))):
        assert again == first
        assert isinstance(again, PartOfYear)
    assert f"{first:>8}" == " 2026-Q1"


@pytest.fixture
def criteria(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "criteria"
    place.mkdir()
    (place / "quy.yaml").write_text(STANDARD, encoding="utf-8")
    return place


def handed_in(folder: Path, period: str, answer: str = "có") -> Path:
    path = folder / f"{period}-{answer}.yaml"
    path.write_text(STATION.format(period=period, answer=answer), encoding="utf-8")
    return path


def test_a_quarter_is_assessed_as_of_its_last_day(criteria: Path, run: Run, tmp_path: Path) -> None:
    path = handed_in(tmp_path, "2026-Q1")
    code, out, err = run("assess", path, "--standard", criteria / "quy.yaml", "--format", "json")
    assert code == 0, err
    found = json.loads(out)
    assert (found["submission"]["year"], found["standard"]["as_of"]) == ("2026-Q1", "2026-03-31")
    code, out, _ = run("assess", path, "--standard", criteria / "quy.yaml")
    assert "2026-Q1" in out


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        ("year: 2026", "period_asked"), ("period: 2026-H1", "period_asked"), ("", "missing_key"),
        ("{year: 2025, period: 2026-Q1}", "period_of_other_year"), ("period: 2026-Q7", "period_form"),
    ],
)  # fmt: skip
def test_what_is_not_the_period_that_is_asked_for(
    criteria: Path, run: Run, tmp_path: Path, head: str, wrong: str
) -> None:
    text = STATION.format(period="2026-Q1", answer="có")
    lines = head.strip("{}").replace(", ", "\n") if head.startswith("{") else head
    (tmp_path / "a.yaml").write_text(text.replace("period: 2026-Q1", lines), encoding="utf-8")
    code, _, err = run("assess", tmp_path / "a.yaml", "--standard", criteria / "quy.yaml")
    assert code == 4
    assert f"[{wrong}]" in err


def test_a_year_standard_refuses_a_quarter(run: Run, tmp_path: Path) -> None:
    text = STATION.format(period="2026-Q1", answer="có").replace("standard: quy", "standard: qd-1300-2023")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    code, _, err = run("assess", tmp_path / "a.yaml")
    assert (code, "[year_asked]" in err, "year: 2026" in err) == (4, True, True)


def test_quarters_are_no_duplicates_and_keep_their_order(criteria: Path, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "phieu"
    folder.mkdir()
    for period, answer in (("2026-Q2", "không"), ("2026-Q1", "có"), ("2025-Q4", "có")):
        handed_in(folder, period, answer)
    code, out, _ = run("batch", folder, "--standard", criteria / "quy.yaml", "--format", "json")
    found = json.loads(out)
    assert sorted((each["year"], each["verdict"]) for each in found["stations"]) == [
        ("2025-Q4", "met"), ("2026-Q1", "met"), ("2026-Q2", "not_met"),
    ]  # fmt: skip
    assert found["summary"]["superseded"] == 0
    table = tmp_path / "a.csv"
    run("batch", folder, "--standard", criteria / "quy.yaml", "--year", 2026, "-o", table)
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert [cell for row in rows for cell in row if cell.startswith("20")] == ["2026-Q1", "2026-Q2"]
    code, out, _ = run("trend", folder, "--standard", criteria / "quy.yaml")
    assert out.index("2025-Q4") < out.index("2026-Q1") < out.index("2026-Q2")
    for form in (".html", ".xlsx", ".parquet", ".csv"):
        code, _, err = run("batch", folder, "--standard", criteria / "quy.yaml", "-o", tmp_path / f"a{form}", "--force")
        assert code in (0, 1, 3), err


def test_a_new_file_says_the_quarter_of_the_day(criteria: Path, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "moi.yaml"
    assert run("new", path, "--standard", criteria / "quy.yaml", "--year", "2025", "--name", "Trạm A")[0] in (0, None)
    assert "\nperiod: 2025-Q4" in path.read_text("utf-8")
    assert run("assess", path, "--standard", criteria / "quy.yaml")[0] == 3


@pytest.mark.slow
def test_a_form_has_the_quarters_to_choose_from(criteria: Path, tmp_path: Path, run: Run) -> None:
    form, read = tmp_path / "phieu.xlsx", tmp_path / "phieu.yaml"
    assert run("form", "-o", form, "--standard", criteria / "quy.yaml", "--year", "2026")[0] in (0, None)
    book = load_workbook(form)
    for row in book["Trạm y tế"].iter_rows():
        if row[3].value == "choice:/period":
            row[1].value = "Quý 2 năm 2026"
        if row[3].value == "text:/station/name":
            row[1].value = "Trạm A"
    book.save(form)
    code, _, err = run("read", form, "-o", read, "--standard", criteria / "quy.yaml")
    assert code == 0, err
    assert "period: 2026-Q2" in read.read_text("utf-8")
    assert run("assess", read, "--standard", criteria / "quy.yaml")[0] == 3


@pytest.mark.slow
def test_a_form_without_its_quarter_says_so(criteria: Path, tmp_path: Path, run: Run) -> None:
    form = tmp_path / "phieu.xlsx"
    run("form", "-o", form, "--standard", criteria / "quy.yaml", "--year", "2026")
    code, _, err = run("read", form, "--standard", criteria / "quy.yaml")
    assert code == 4
    assert "year" not in err
    assert "form_required" in err

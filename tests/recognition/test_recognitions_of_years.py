"""Recognitions as decided: when they end, which lost their ground, and which are of nobody here."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run

GOOD = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
FAILING = GOOD.replace("28: {numerator: 72, denominator: 97", "28: {numerator: 7, denominator: 97").replace(
    "bhyt: có", "bhyt: không").replace("{truc: có, hop_chong_soc: có, chuyen_tuyen: có}", "{truc: không}").replace(
    "dan_so: {numerator: 2190", "dan_so: {numerator: 90")  # fmt: skip
PLACE = "commune: {name: Xã Lục Bình}, district: Huyện Bạch Thông, province: Bắc Kạn"
DECIDED = "number: 10/QĐ-UBND, date: 03/01/2024, authority: UBND tỉnh Bắc Kạn"


def trend(run: Run, tmp_path: Path, years: dict[int, str], rows: str, *more: object) -> tuple[int, str, str]:
    """Stations and decisions lie in one folder, as they may."""
    for year, text in years.items():
        (tmp_path / f"{year}.yaml").write_text(text.replace("year: 2024", f"year: {year}"), encoding="utf-8")
    file = tmp_path / "recognitions.yaml"
    file.write_text(f"recognitions:\n{rows}", encoding="utf-8")
    return run("trend", tmp_path, "--recognitions", file, *more)


def one(run: Run, tmp_path: Path, years: dict[int, str], rows: str, *more: object) -> dict[str, Any] | None:
    code, out, _ = trend(run, tmp_path, years, rows, "--format", "json", *more)
    (station,) = json.loads(out)["stations"]
    assert code == 0
    found: dict[str, Any] | None = station["recognition"]
    return found


@pytest.mark.parametrize(
    ("today", "state"),
    [("2027-01-03", "ending"), ("2027-01-04", "ended"), ("2026-01-03", "ending"), ("2025-12-31", "valid")],
)
def test_a_decision_holds_three_years_from_its_day(run: Run, tmp_path: Path, today: str, state: str) -> None:
    found = one(run, tmp_path, {2023: GOOD}, f"  - {{{PLACE}, {DECIDED}}}\n", "--today", today)
    assert found == {
        "year": 2024, "until": "2027-01-03", "state": state, "not_met_in": None,
        "decision": {"number": "10/QĐ-UBND", "day": "2024-01-03", "authority": "UBND tỉnh Bắc Kạn"},
    }  # fmt: skip


@pytest.mark.parametrize(("day", "years", "until"), [("29/02/2024", 3, "2027-03-01"), ("29/02/2024", 4, "2028-02-29")])
def test_the_years_of_the_decision_itself(run: Run, tmp_path: Path, day: str, years: int, until: str) -> None:
    row = f"  - {{{PLACE}, number: 1/QĐ, date: {day}, authority: UBND, valid_years: {years}}}\n"
    found = one(run, tmp_path, {2023: GOOD}, row, "--today", "2026-01-01")
    assert found is not None
    assert found["until"] == until


def test_the_decision_that_ends_last_counts(run: Run, tmp_path: Path) -> None:
    rows = f"  - {{{PLACE}, number: 2/QĐ, date: 01/3/2026, authority: UBND}}\n  - {{{PLACE}, {DECIDED}}}\n"
    with_two = one(run, tmp_path, {2023: GOOD}, rows.replace("01/3/2026", "01/3/2025"), "--today", "2026-01-01")
    assert with_two is not None
    assert (with_two["decision"]["number"], with_two["until"]) == ("2/QĐ", "2028-03-01")


@pytest.mark.parametrize(
    ("years", "today", "lost"),
    [
        ({2023: GOOD, 2024: FAILING}, "2026-02-01", 2024),
        ({2023: GOOD, 2024: FAILING}, "2027-01-04", None),  # it has ended
        ({2022: GOOD, 2023: FAILING}, "2026-02-01", None),  # the check was before the decision
        ({2023: FAILING, 2024: GOOD}, "2026-02-01", None),
    ],
)
def test_what_lost_its_ground_is_told(
    run: Run, tmp_path: Path, years: dict[int, str], today: str, lost: int | None
) -> None:
    rows = f"  - {{{PLACE}, {DECIDED}}}\n"
    found = one(run, tmp_path, years, rows, "--today", today)
    assert found is not None
    assert found["not_met_in"] == lost
    out = " ".join(trend(run, tmp_path, years, rows, "--today", today)[1].split())
    assert ("Đang được công nhận nhưng năm chấm gần nhất không đạt: 1 trạm" in out) == (lost is not None)
    trend(run, tmp_path, years, rows, "--today", today, "-o", tmp_path / "a.html", "--force")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert ("năm 2024 tự chấm không đạt; công nhận đến ngày 03/01/2027 (số 10/QĐ-UBND" in page) == (lost is not None)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_when_it_ends_is_told_with_the_decision(run: Run, tmp_path: Path, lang: str) -> None:
    (tmp_path / "2023.yaml").write_text(GOOD.replace("year: 2024", "year: 2023"), encoding="utf-8")
    file = tmp_path / "recognitions.yaml"
    file.write_text(f"recognitions: [{{{PLACE}, {DECIDED}}}]\n", encoding="utf-8")
    out = run("--lang", lang, "trend", tmp_path, "--recognitions", file, "--today", "2026-02-01")[1]
    assert max(map(len, out.splitlines())) <= 80
    words = " ".join(out.split())
    told = {
        "vi": "hết thời hạn ngày 03/01/2027 (số 10/QĐ-UBND ngày 03/01/2024, UBND tỉnh Bắc Kạn)",
        "en": "expires on 3 January 2027 (10/QĐ-UBND of 3 January 2024, UBND tỉnh Bắc Kạn)",
    }
    assert told[lang] in words


@pytest.mark.parametrize(
    ("rows", "code", "line"),
    [
        (f"  - {{{PLACE}, {DECIDED}}}\n  - {{{PLACE}, {DECIDED}}}\n", "recognition_twice", 3),
        (f"  - {{{PLACE}, {DECIDED}, valid_years: 0}}\n", "recognition_no_years", 2),
        (f"  - {{{PLACE}, number: 1/QĐ, date: 31/02/2024, authority: UBND}}\n", "day_not_in_calendar", 2),
        (f"  - {{{PLACE}, number: 1/QĐ, date: 01/02/2024}}\n", "missing_key", 2),
    ],
)
def test_a_fault_of_the_file_is_named_on_its_line(run: Run, tmp_path: Path, rows: str, code: str, line: int) -> None:
    exit_code, out, err = trend(run, tmp_path, {2023: GOOD}, rows)
    assert (exit_code, out) == (4, "")
    assert f"recognitions.yaml:{line}:" in err
    assert f"[{code}]" in err


def test_a_decision_of_nobody_here_is_named_and_costs_nothing(run: Run, tmp_path: Path) -> None:
    rows = f"  - {{{PLACE}, {DECIDED}}}\n  - {{commune: {{name: Xã Khác}}, province: Bắc Kạn, {DECIDED}}}\n"
    code, out, err = trend(run, tmp_path, {2023: GOOD}, rows, "--today", "2026-02-01")
    assert (code, "[recognition_of_none]" in err, "recognitions.yaml:3:" in err) == (0, True, True)
    assert "hết thời hạn ngày 03/01/2027" in " ".join(out.split())


def test_the_recognition_of_a_former_commune_does_not_pass_on(run: Run, tmp_path: Path) -> None:
    """Nothing is known of it: the commune of today has its own result alone."""
    today = GOOD.replace("commune: {name: Lục Bình}", 'commune: {name: Phủ Thông, code: "01969"}')
    today = today.replace("  district: Bạch Thông\n", "").replace("province: Bắc Kạn", "province: Thái Nguyên")
    code, out, err = trend(run, tmp_path, {2025: today}, f"  - {{{PLACE}, {DECIDED}}}\n", "--format", "json")
    (station,) = json.loads(out)["stations"]
    assert (code, station["place"], "decision" in station["recognition"]) == (0, "Phủ Thông", False)
    assert "[recognition_of_former]" in err
    assert "Xã Phủ Thông" in err


def test_without_decisions_nothing_is_otherwise(run: Run, tmp_path: Path) -> None:
    (tmp_path / "2023.yaml").write_text(GOOD.replace("year: 2024", "year: 2023"), encoding="utf-8")
    found = json.loads(run("trend", tmp_path, "--today", "2026-02-01", "--format", "json")[1])["stations"][0]
    assert found["recognition"] == {"year": 2023, "until": "2026-12-31", "state": "ending"}


def test_the_file_is_told_apart_from_others(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "recognitions.yaml"
    file.write_text(f"recognitions: [{{{PLACE}, {DECIDED}}}]\n", encoding="utf-8")
    code, _, err = run("assess", file)
    assert (code, "[file_is_recognitions]" in err) == (4, True)
    code, _, err = run(
        "trend", ROOT / "samples" / "luc-binh.yaml", "--recognitions", ROOT / "samples" / "luc-binh.yaml"
    )
    assert (code, "[file_is_submission]" in err) == (4, True)

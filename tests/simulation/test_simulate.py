"""``simulate`` on a table that a person counts by hand: what moves, where, and what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run

STANDARD = """\
id: nho
title: Nhỏ
document: {number: 1/QĐ, issuer: Bộ, issued: 2023-01-01, effective: 2023-01-01}
indicator_count: {value: 2, grade: working}
sources: {}
points: 10
recognition: {total_percent: 80, criterion_percent: 50, no_knockout: no, valid_years: 3, grade: working}
criteria:
  - number: 1
    title: Một
    points: 10
    grade: {title: working, points: working}
    indicators:
      - number: 1
        title: Bảo hiểm y tế
        points: 5
        grade: {number: working, title: working, points: working, scoring: working}
        scoring:
          type: rate
          unit: "%"
          numerator: Có thẻ
          denominator: Dân số
          bands: [{at_least: 95, points: 5}, {at_least: 90, points: 2}]
      - number: 2
        title: Có nước sạch
        points: 5
        grade: {number: working, title: working, points: working, scoring: working}
        scoring: {type: yes_no, points: 5, question: Có nước sạch}
"""
REFORM = """\
id: du-thao
amends: nho
document: {number: Dự thảo, issuer: Bộ, issued: 2030-01-01, effective: 2031-01-01}
changes:
  - {indicator: 1, path: scoring.bands, to: [{at_least: 90, points: 5}], grade: working}
"""
# 96% and 95% are met, 92% only with the draft, 60% never; without a figure both are possible; the last are refused.
TABLE = """\
code,commune,province,year,zone,q1__numerator,q1__denominator,q2,ghi_chu
1,A,Bắc,2024,,96,100,có,x
2,B,Bắc,2024,,95,100,true,
3,C,Nam,2024,,92,100,yes,
4,D,Nam,2024,,60,100,có,
5,E,Nam,2023,,,,có,
6,F,Nam,2024,,101,100,có,
7,G,Nam,2024,,5,0,có,
8,H,Nam,2024,,9x,100,có,
9,I,Nam,2024,,-3,100,có,
"""


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "nho").mkdir()
    (tmp_path / "nho" / "standard.yaml").write_text(STANDARD, encoding="utf-8")
    (tmp_path / "du-thao.yaml").write_text(REFORM, encoding="utf-8")
    (tmp_path / "bang.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def simulated(run: Run, files: Path, *options: object) -> dict[str, Any]:
    code, out, err = run("simulate", files / "bang.csv", "--standard", files / "nho", *options, "--format", "json")
    assert code == 4, err  # some rows are refused
    found: dict[str, Any] = json.loads(out)
    return found


def test_what_moves_where_and_what_is_refused(run: Run, files: Path) -> None:
    found = simulated(run, files, "--reform", files / "du-thao.yaml", "--by", "province")
    assert (found["rows"], found["refused"]) == (9, 4)
    assert found["baseline"] == {"met": 2, "not_met": 2, "undetermined": 1}
    assert found["reform"] == {"met": 3, "not_met": 1, "undetermined": 1}
    assert found["moves"] == [{"from": "not_met", "to": "met", "count": 1}]
    assert found["groups"][0] == {
        "by": {"province": "Bắc"},
        "baseline": {"met": 2, "not_met": 0, "undetermined": 0},
        "reform": {"met": 2, "not_met": 0, "undetermined": 0},
    }
    refusals = {(each["code"], each["column"]): each["count"] for each in found["refusals"]}
    assert refusals == {
        ("numerator_exceeds_denominator", "q1__numerator"): 1,
        ("denominator_zero", "q1__denominator"): 1,
        ("cell_unreadable", "q1__numerator"): 1,
        ("number_negative", "q1__numerator"): 1,
    }
    assert found["unused_columns"] == ["ghi_chu"]
    assert found["lacking_columns"] == ["region", "terrain", "nearest_hospital_km"]


def test_a_sweep_gives_the_counts_of_every_value(run: Run, files: Path) -> None:
    found = simulated(run, files, "--sweep", "1: 90..97 step 1")
    met = {point["values"]["1"]: point["met"] for point in found["sweep"]}
    assert met == {90: 3, 91: 3, 92: 3, 93: 2, 94: 2, 95: 2, 96: 1, 97: 0}
    assert {point["undetermined"] for point in found["sweep"]} == {1}


def test_sweeps_are_tried_in_every_combination(run: Run, files: Path) -> None:
    found = simulated(run, files, "--sweep", "1: 92; 95", "--sweep", "total_percent: 50..100 step 50")
    met = {(each["values"]["1"], each["values"]["total_percent"]): each["met"] for each in found["sweep"]}
    # half of the points is what clean water alone gives, so only the figure that is missing is no matter there
    assert met == {(92, 50): 5, (92, 100): 3, (95, 50): 5, (95, 100): 2}


def test_what_the_result_hangs_on(run: Run, files: Path) -> None:
    found = simulated(run, files, "--sensitivity")
    first = found["sensitivity"][0]
    assert (first["path"], first["from"], first["to"], first["changed"]) == ("scoring.bands.0.at_least", 95, 96, 1)
    assert sum(each["changed"] for each in found["sensitivity"]) == 1


def test_a_draft_may_be_compared_with_another(run: Run, files: Path) -> None:
    other = REFORM.replace("id: du-thao", "id: du-thao-2").replace("at_least: 90", "at_least: 96")
    (files / "du-thao-2.yaml").write_text(other, encoding="utf-8")
    found = simulated(run, files, "--baseline", files / "du-thao.yaml", "--reform", files / "du-thao-2.yaml")
    assert (found["baseline"]["met"], found["reform"]["met"]) == (3, 1)


def test_the_same_faults_refuse_a_submission(run: Run, files: Path) -> None:
    sheet = "standard: nho\nyear: 2024\nstation: {name: T}\nanswers: {1: {numerator: 101, denominator: 100}, 2: có}\n"
    (files / "phieu.yaml").write_text(sheet, encoding="utf-8")
    code, out, _ = run("assess", files / "phieu.yaml", "--standard", files / "nho", "--format", "json")
    assert code == 4
    assert [each["code"] for each in json.loads(out)["diagnostics"]] == ["numerator_exceeds_denominator"]


@pytest.mark.slow
def test_submissions_are_read_as_a_batch_reads_them(run: Run) -> None:
    district = ROOT / "samples" / "district"
    code, out, _ = run("simulate", district, "--by", "year", "--format", "json")
    found = json.loads(out)
    _, batch, _ = run("batch", district, "--format", "json")
    verdicts = json.loads(batch)["summary"]["verdicts"]
    assert found["baseline"] == {name: verdicts[name] for name in found["baseline"]}
    assert code == 4


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ((), "--reform"),
        (("--sweep", "1: x"), "1: x"),
        (("--sweep", "99: 1..2"), "99"),
        (("--sweep", "2: 1..2"), "bands"),
        (("--sweep", "1: 0..100 step 0.001"), "step"),
        (("--by", "huyen"), "huyen"),
        (("--by", "year", "--baseline", "2024-01-01", "--baseline", "2025-01-01"), "--baseline"),
    ],
)
def test_wrong_use_is_said(run: Run, files: Path, options: tuple[str, ...], words: str) -> None:
    code, _, err = run("simulate", files / "bang.csv", "--standard", files / "nho", *options)
    assert code == 2
    assert words in err
    assert "Traceback" not in err


@pytest.mark.slow
@pytest.mark.parametrize("extension", ["html", "xlsx", "parquet", "txt", "json"])
def test_every_form_is_written(run: Run, files: Path, extension: str) -> None:
    target = files / f"ket-qua.{extension}"
    options = ("--reform", files / "du-thao.yaml", "--by", "province,year", "--sweep", "1: 90..97", "--sensitivity")
    code, _, err = run("simulate", files / "bang.csv", "--standard", files / "nho", *options, "-o", target)
    assert code == 4, err
    assert target.stat().st_size > 500


def test_without_duckdb_it_says_how_to_add_it(run: Run, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yte_check.simulation.command.find_spec", lambda name: None)
    code, _, err = run("simulate", files / "bang.csv", "--standard", files / "nho", "--by", "year")
    assert code == 2
    assert "yte-check[simulate]" in err
    assert "pipx inject yte-check duckdb" in err


# --- The table and the query of a standard


def test_the_columns_of_a_standard_say_what_they_mean(run: Run, files: Path) -> None:
    code, out, _ = run("criteria", "columns", files / "nho", "--format", "json")
    columns = {each["name"]: each for each in json.loads(out)["columns"]}
    assert code == 0
    assert list(columns)[:8] == [
        "code", "commune", "province", "year", "zone", "region", "terrain", "nearest_hospital_km",
    ]  # fmt: skip
    assert columns["q1__numerator"]["type"] == "BIGINT"
    assert columns["q1__numerator"]["path"] == "answers.1.numerator"
    assert columns["q2"]["meaning"] == "Có nước sạch"
    assert "q1__denominator" in run("criteria", "columns", files / "nho")[1]
    assert run("criteria", "columns", files / "nho", "--format", "csv")[1].startswith("name,type,path,")


def test_the_query_of_a_standard_runs_as_it_is(run: Run, files: Path) -> None:
    import duckdb

    target = files / "nho.sql"
    assert run("criteria", "sql", files / "nho", "-o", target)[0] == 0
    with duckdb.connect() as connection:
        none = (
            ("INTEGER", "zone"),
            ("VARCHAR", "region"),
            ("VARCHAR", "terrain"),
            ("DECIMAL(24,6)", "nearest_hospital_km"),
        )
        given = [
            *("code", "commune", "province", "CAST(year AS INTEGER) AS year", "TRUE AS q2"),
            *(f"CAST(NULL AS {kind}) AS {name}" for kind, name in none),
            *(f"TRY_CAST({name} AS BIGINT) AS {name}" for name in ("q1__numerator", "q1__denominator")),
        ]
        source = f"read_csv('{files / 'bang.csv'}', all_varchar = true)"
        connection.execute(f"CREATE VIEW stations AS SELECT {', '.join(given)} FROM {source}")
        found = connection.execute(target.read_text(encoding="utf-8")).fetchall()
    verdicts = {row[1]: (row[5], row[6]) for row in found}
    assert verdicts["A"] == (None, "met")
    assert verdicts["D"] == (None, "not_met")
    assert verdicts["E"] == (None, "undetermined")
    assert verdicts["F"] == ("numerator_exceeds_denominator: q1__numerator", None)
    assert verdicts["G"] == ("denominator_zero: q1__denominator", None)


@pytest.mark.slow
def test_both_dialects_are_one_text_but_for_a_remark(run: Run) -> None:
    texts = [run("criteria", "sql", "qd-1300-2023", "--dialect", dialect)[1] for dialect in ("duckdb", "spark")]
    one, other = ([line for line in text.splitlines() if not line.startswith("--")] for text in texts)
    assert one == other


@pytest.mark.slow
@pytest.mark.parametrize("extension", ["parquet", "csv"])
def test_a_batch_writes_the_table_that_simulate_reads(run: Run, tmp_path: Path, extension: str) -> None:
    district, table = ROOT / "samples" / "district", tmp_path / f"tra-loi.{extension}"
    code, _, err = run("batch", district, "--answers", table)
    assert code == 4
    assert str(table) in err
    found = [json.loads(run("simulate", each, "--by", "zone", "--format", "json")[1]) for each in (district, table)]
    assert found[0]["baseline"] == found[1]["baseline"]
    assert found[1]["lacking_columns"] == found[1]["unused_columns"] == []
    assert run("batch", district, "--answers", table)[0] == 2  # not written over without --force


def test_a_table_of_answers_has_a_known_form(run: Run, tmp_path: Path) -> None:
    code, _, err = run("batch", ROOT / "samples" / "luc-binh.yaml", "--answers", tmp_path / "a.txt")
    assert code == 2
    assert ".parquet" in err


def submission(file: Path, standard: str, answers: str = "{2: có}") -> None:
    text = f"standard: {standard}\nyear: 2024\nstation: {{name: {file.stem}, zone: 2}}\nanswers: {answers}\n"
    file.write_text(text, encoding="utf-8")


def test_a_standard_by_its_path_is_the_one_that_submissions_are_scored_with(files: Path, run: Run) -> None:
    for name in ("a", "b"):
        submission(files / f"{name}.yaml", "nho")
    code, out, err = run(
        "simulate", files / "a.yaml", files / "b.yaml", "--standard", files / "nho", "--by", "year", "--format", "json"
    )
    assert code == 0, err
    assert json.loads(out)["rows"] == 2


def test_of_several_standards_that_of_most_submissions_counts_and_the_others_are_told(
    files: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first file is of the other one; the table that ``batch`` writes is of the same as the simulation."""
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(files))
    submission(files / "a.yaml", "qd-1300-2023", "{}")
    for name in ("b", "c"):
        submission(files / f"{name}.yaml", "nho")
    stations = [files / f"{name}.yaml" for name in "abc"]
    code, out, err = run("simulate", *stations, "--by", "year", "--format", "json")
    assert (code, json.loads(out)["rows"]) == (0, 2)
    assert "1 phiếu theo bộ tiêu chí khác “nho”" in err
    assert run("batch", *stations, "--answers", files / "ra.csv")[0] == 0
    lines = (files / "ra.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    assert "q2" in lines[0].split(",")

"""``plan check`` points at what looks wrong in a document, with its figures, and changes nothing."""

import re
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.criteria.checking.plan_examination import examine_plans
from yte_check.documents.language import message
from yte_check.plans.doubts import CODES
from yte_check.standard.library import default_library

PLANS = ROOT / "criteria" / "plans"


def doubts(path: Path) -> list[tuple[str, str]]:
    """Code and message of each doubt of a file."""
    findings = examine_plans([path], default_library()).findings
    assert {d.severity for d in findings.diagnostics} <= {"warning"}
    return [(d.code, message(d, "vi")) for d in findings.diagnostics]


EXPECTED = {
    "bac-ninh-2018": [],
    "cao-loc-2024": [
        ("doubt_figures_differ", r"duy trì mỗi Trạm Y tế.*năm 2025.*90% Trạm Y tế"),
        ("doubt_figures_differ", r"mỗi thôn, tổ dân phố.*năm 2025.*Trên 90% thôn"),
    ],
    "luc-binh-2023": [
        ("doubt_deadline_early", r"tháng 3,4/2023.*5/2023"),
        ("doubt_deadline_early", r"tháng 4/2023.*5/2023"),
    ],
    "son-duong-2018": [("doubt_title_year", r"năm 2020.*năm 2025")],
    "tam-duong-2020": [
        ("doubt_figures_differ", r"“trên đạt 95%”.*“95”"),
        ("doubt_figures_differ", r"dưới 21,66%.*“21,66”"),
        ("doubt_unit", r"“%”.*Bác sĩ/vạn dân"),
        ("doubt_below_baseline", r"95%.*96,4%.*2019"),
        ("doubt_above_baseline", r"80 .*là 0 .*2019"),
        ("doubt_above_baseline", r"29,26 .*20,1 .*2019"),
        ("doubt_below_baseline", r"0,7%.*1,3%"),
        ("doubt_leap", r"1,7%.*16,5%"),
        ("doubt_above_baseline", r"16,5%.*1,7%"),
    ],
}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_looks_wrong_in_the_five_documents(name: str) -> None:
    found = doubts(PLANS / f"{name}.yaml")
    assert [code for code, _ in found] == [code for code, _ in EXPECTED[name]]
    for (_, said), (_, wanted) in zip(found, EXPECTED[name], strict=True):
        assert re.search(wanted, said), said


PLAN = """\
id: thu
title: Kế hoạch năm 2023
document: {number: 1/KH-UBND, issuer: UBND huyện, issued: 2024-06}
scope: huyện
standard: qd-1300-2023
targets:
  - id: mot
    title: Bác sĩ trên 10.000 dân
    unit: "%"
    measure: {type: reported}
    years:
      - {year: 2023, op: at_least, value: 8}
      - {year: 2025, op: at_least, value: 7}
  - id: hai
    title: Tử vong
    unit: ‰
    baseline: {value: 10}
    measure: {type: reported}
    years:
      - {year: 2025, op: below, value: 9}
      - {year: 2030, op: below, value: "9,5"}
tasks:
  - {id: a, title: Việc, deadline: Trước 01/6/2024, due: {before: 1/6/2024}}
  - {id: b, title: Việc, deadline: Trước 02/6/2024, due: {before: 2/6/2024}}
"""


def test_each_doubt_has_its_line(tmp_path: Path) -> None:
    path = tmp_path / "thu.yaml"
    path.write_text(PLAN, encoding="utf-8")
    findings = examine_plans([path], default_library()).findings
    assert [(d.code, d.line) for d in findings.diagnostics] == [
        ("doubt_title_year", 2),
        ("doubt_unit", 9),
        ("doubt_year_early", 12),
        ("doubt_falls_back", 13),
        ("doubt_falls_back", 21),
        ("doubt_deadline_early", 23),
    ]


def test_every_doubt_is_shown_by_some_test() -> None:
    shown = {code for expected in EXPECTED.values() for code, _ in expected}
    assert shown | {"doubt_falls_back", "doubt_year_early"} == set(CODES)


def test_a_file_that_is_not_proved_is_not_doubted(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "thu.yaml"
    path.write_text(PLAN.replace("op: below, value: 9}", "op: maintain}").replace("baseline: {value: 10}", "note: a"),
                    encoding="utf-8")  # fmt: skip
    findings = examine_plans([path], default_library()).findings
    assert [d.code for d in findings.diagnostics] == ["maintain_nothing"]
    assert [each.status for each in findings.examined] == ["holds", "broken", "not_checked"]
    code, out, _ = run("plan", "check", path)
    assert (code, "chưa xét" in out) == (1, True)
    path.write_text("id: [", encoding="utf-8")
    assert run("plan", "check", path)[0] == 4


@pytest.mark.slow
def test_the_command_checks_every_plan_and_is_strict_when_asked(run: Run) -> None:
    code, out, _ = run("plan", "check")
    assert (code, "6 tệp: 0 lỗi, 14 cảnh báo" in out) == (0, True)
    assert run("plan", "check", "--strict")[0] == 1
    assert run("plan", "check", "bac-ninh-2018", "--strict")[0] == 0
    assert run("plan", "check", "tam-duong-2020", "--format", "github")[1].count("::warning") == 9


def test_criteria_check_leaves_documents_alone(run: Run) -> None:
    """What ships must be free of warnings there; the words of a plan are not a fault of its file."""
    assert run("criteria", "check", PLANS, "--strict")[0] == 0

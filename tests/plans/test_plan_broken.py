"""Broken plan files: ``plan check`` names each fault by its code, on the line where it stands, and nothing besides."""

from pathlib import Path

import pytest

from conftest import Run
from yte_check.criteria.checking.plan_examination import examine_plans
from yte_check.plans.proofs import CODES
from yte_check.standard.library import default_library

PLAN = """\
id: thu
title: Kế hoạch thử
document: {number: 1/KH-UBND, issuer: UBND xã, issued: 2024-06}
scope: Xã Thử
standard: qd-1300-2023
targets:
  - id: bac-si
    title: Trạm có bác sĩ
    unit: "%"
    baseline: {value: 50, year: 2023}
    years:
      - {year: 2025, op: at_least, value: 90}
      - {year: 2030, op: maintain}
    measure: {type: share_where, indicator: 8, answers: [co_huu]}
  - id: bao-hiem
    title: Bảo hiểm y tế
    unit: "%"  # tham gia
    years: [{year: 2025, op: above, value: 95}]
    measure: {type: ratio_of_sums, indicator: 6}
  - id: tuoi-tho
    title: Tuổi thọ
    unit: tuổi
    years: [{year: 2025, op: between, value: 75, to: 76}]
    measure: {type: reported}
tasks:
  - id: viec-1
    title: Rà soát
    due: {start: 2025-01, end: 2025-06}
  - id: viec-2
    title: Báo cáo
    due: {before: 30/11/2025}
provisions:
  - text: mỗi trạm có ít nhất một bác sĩ
    op: at_least
    value: 90
    unit: "%"
    same_as: bac-si
"""

BROKEN = [
    ("standard: qd-1300-2023", "area: {}\nstandard: qd-1300-2023", "plan_area_empty"),
    ("standard: qd-1300-2023", "area: {commune: Xã A, communes: [Xã B]}\nstandard: qd-1300-2023", "plan_area_communes"),
    ("standard: qd-1300-2023", "area: {province: '99'}\nstandard: qd-1300-2023", "area_code_unknown"),
    ("standard: qd-1300-2023", "area: {communes: ['99999']}\nstandard: qd-1300-2023", "area_code_unknown"),
    ("standard: qd-1300-2023", "area: {province: Lạng Sơn, district: Cao Lọc}\nstandard: qd-1300-2023",
     "area_not_listed"),
    ("standard: qd-1300-2023", "area: {province: Lạng Sơn, commune: Xã Lục Bìn}\nstandard: qd-1300-2023",
     "area_not_listed"),
    ("standard: qd-1300-2023", "standard: qd-1300-2032", "unknown_standard"),
    ("  - id: bao-hiem", "  - id: bac-si", "target_twice"),
    ("  - id: viec-2", "  - id: viec-1", "task_twice"),
    ("    same_as: bac-si", "    same_as: bac-xi", "same_as_unknown"),
    ("      - {year: 2030, op: maintain}", "      - {year: 2025, op: maintain}", "year_not_after"),
    ("    years: [{year: 2025, op: above, value: 95}]", "    years: [{year: 2025, op: above, value: 950}]",
     "target_impossible"),
    ("    years: [{year: 2025, op: between, value: 75, to: 76}]",
     "    years: [{year: 2025, op: between, value: 77, to: 76}]", "range_reversed"),
    ("    years: [{year: 2025, op: between, value: 75, to: 76}]", "    years: [{year: 2025, op: maintain}]",
     "maintain_nothing"),
    ("    due: {start: 2025-01, end: 2025-06}", "    due: {start: 2025-07, end: 2025-06}", "due_reversed"),
    ("    measure: {type: reported}", "    measure: {type: share_met}", "measure_not_percent"),
    ("    measure: {type: ratio_of_sums, indicator: 6}", "    measure: {type: ratio_of_sums, indicator: 66}",
     "measure_no_indicator"),
    ("    measure: {type: ratio_of_sums, indicator: 6}", "    measure: {type: ratio_of_sums, indicator: 6, part: a}",
     "measure_no_part"),
    ("    measure: {type: ratio_of_sums, indicator: 6}", "    measure: {type: ratio_of_sums, indicator: 8}",
     "measure_not_rate"),
    ("    measure: {type: reported}", "    measure: {type: mean, indicator: 6}", "measure_not_number"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}", "    measure: {type: share_met, level: vang}",
     "measure_level"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 8, points: 30}", "measure_points"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 8, answers: [co_hu]}", "measure_answer"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 1, item: quyet_dnh}", "measure_item"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 8, above: 1}", "measure_not_comparable"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 8, above: 1, below: 3}", "one_of_keys"),
    ("    measure: {type: reported}", "    measure: {type: guessed}", "unknown_value"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: at_least}", "target_value"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: at_least, value: 90, text: '>90'}",
     "words_of_other_op"),
    ("      - {year: 2025, op: at_least, value: 90}",
     "      - {year: 2025, op: at_least, value: 90, text: từ 95% trở lên}", "words_of_other_value"),
    ("      - {year: 2025, op: at_least, value: 90}",
     "      - {year: 2025, op: at_least, value: 90, text: đến năm 2026 đạt 90%}", "words_of_other_year"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: at_most, value: 90, text: '90'}",
     "words_of_other_op"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: above, value: 90, text: đạt 90%}",
     "words_of_other_op"),
    ("      - {year: 2025, op: at_least, value: 90}",
     "      - {year: 2025, op: at_least, value: 90, text: tỷ lệ tử vong còn 90%}", "words_of_other_op"),
    ("    baseline: {value: 50, year: 2023}", "    baseline: {value: 25, year: 2023, text: '50'}",
     "words_of_other_value"),
    ("    baseline: {value: 50, year: 2023}", "    baseline: {value: 50, year: 2023, text: năm 2022 là 50%}",
     "words_of_other_year"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: at_most, value: 100}",
     "target_never_missed"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: at_least, value: 0}",
     "target_never_missed"),
    ("    years: [{year: 2025, op: above, value: 95}]", "    years: [{year: 2025, op: between, value: 0, to: 100}]",
     "target_never_missed"),
    ("    years: [{year: 2025, op: above, value: 95}]", "    years: [{year: 2025, op: above, value: 100}]",
     "target_never_reached"),
    ("    years: [{year: 2025, op: above, value: 95}]", "    years: [{year: 2025, op: below, value: 0}]",
     "target_never_reached"),
    ("    years: [{year: 2025, op: above, value: 95}]", "    years: [{year: 2026, op: above, value: 95}]",
     "year_alone"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 6, at_most: 100}", "measure_always"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 6, at_least: 0}", "measure_always"),
    ("    measure: {type: share_where, indicator: 8, answers: [co_huu]}",
     "    measure: {type: share_where, indicator: 6, above: 100}", "measure_never"),
    ("    measure: {type: ratio_of_sums, indicator: 6}",
     "    measure: {type: ratio_of_sums, indicator: 6}\n    indicator: 8", "measure_other_indicator"),
    ("    measure: {type: ratio_of_sums, indicator: 6}",
     "    measure: {type: share_where, indicator: 8, answers: [co_huu]}", "measured_twice"),
    ("    unit: tuổi", "    unit: phần trăm", "target_unit"),
    ("    unit: tuổi", "    unit: “%”", "target_unit"),
    ("    unit: tuổi", "    unit: ％", "target_unit"),
    ('    unit: "%"  # tham gia', "    unit: ‰", "measure_not_per"),
    ('    unit: "%"  # tham gia', "    unit: trên 1.000 dân", "measure_not_per"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: at_least, value: 90, to: 95}",
     "target_range"),
    ("    years: [{year: 2025, op: between, value: 75, to: 76}]", "    years: [{year: 2025, op: between, value: 75}]",
     "target_range"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: nearly, value: 90}", "unknown_value"),
    ("      - {year: 2030, op: maintain}", "      - {year: 2030, op: maintain, since: 2025}", "since_value"),
    ("    years: [{year: 2025, op: between, value: 75, to: 76}]",
     "    years: [{year: 2025, op: between, value: 75, to: 76, since: 2025}]", "since_not_before"),
    ("      - {year: 2025, op: at_least, value: 90}", "      - {year: 2025, op: at_least, value: 90, since: 2020}",
     "since_not_reported"),
    ("    due: {start: 2025-01, end: 2025-06}", "    due: {start: 2025-01}", "due_without_end"),
    ("    due: {before: 30/11/2025}", "    due: {before: 31/11/2025}", "day_not_in_calendar"),
    ("  - text: mỗi trạm có ít nhất một bác sĩ\n    op: at_least", "  - text: mỗi trạm có ít nhất một bác sĩ",
     "provision_op"),
    ("scope: Xã Thử", "scop: Xã Thử", "unknown_key"),
]  # fmt: skip


def found_in(path: Path, text: str) -> list[tuple[str, int]]:
    path.write_text(text, encoding="utf-8")
    findings = examine_plans([path], default_library()).findings
    return [(each.code, each.line) for each in findings.diagnostics]


def test_the_plan_itself_is_sound(tmp_path: Path) -> None:
    assert found_in(tmp_path / "thu.yaml", PLAN) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("line", "instead", "code"), BROKEN, ids=[f"{n}-{code}" for n, (_, _, code) in enumerate(BROKEN)]
)
def test_each_fault_is_named_on_its_line(tmp_path: Path, line: str, instead: str, code: str) -> None:
    before, found, after = PLAN.partition(line + "\n")
    assert found
    marked = before.count("\n") + 1
    codes = found_in(tmp_path / "thu.yaml", before + instead + "\n" + after)
    assert marked in [line for own, line in codes if own == code], codes
    assert {own for own, _ in codes} <= {code, "missing_key"}


def test_a_plan_without_targets_or_a_target_without_years_measures_nothing(tmp_path: Path) -> None:
    head, _, _ = PLAN.partition("targets:")
    assert found_in(tmp_path / "thu.yaml", head + "targets: []\n") == [("plan_without_targets", 1)]
    without = PLAN.replace("years: [{year: 2025, op: above, value: 95}]", "years: []")
    assert found_in(tmp_path / "thu.yaml", without) == [("target_without_years", 15)]


def test_every_proof_is_broken_by_some_file() -> None:
    assert set(CODES) <= {code for _, _, code in BROKEN}


def test_every_fault_of_a_file_is_told_at_once(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "thu.yaml"
    text = (
        PLAN.replace("value: 95", "value: 950").replace("indicator: 6}", "indicator: 66}").replace("viec-2", "viec-1")
    )
    assert found_in(path, text) == [
        ("target_impossible", 18), ("measure_no_indicator", 19), ("task_twice", 26), ("task_twice", 29),
    ]  # fmt: skip
    code, out, _ = run("plan", "check", path)
    assert (code, out.count("lỗi [")) == (1, 4)
    assert max(map(len, (line for line in out.splitlines() if str(path) not in line))) <= 80
    github = run("plan", "check", path, "--format", "github")[1]
    assert github.count("::error") == 4

"""Golden cases of plans: whatever is edited in a target makes a case fail, or leaves something unreached."""

from pathlib import Path

import pytest

from tried_cases import codes, copied_small, tried

PLAN = """\
id: ke-hoach
title: Kế hoạch nhỏ
document: {number: 1/KH, issuer: UBND huyện, issued: 2024}
scope: Huyện
standard: nho
targets:
  - id: bac-si
    title: Trạm có bác sĩ
    unit: "%"
    years: [{year: 2025, op: at_least, value: 90}, {year: 2030, op: maintain}]
    measure: {type: reported}
"""
CASES = """\
standard: nho
plan: ke-hoach
cases:
  - {target: bac-si, value: 89.5, years: {2024: not_due, 2025: behind}}
  - {target: bac-si, value: 90, years: {2025: achieved}}
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small standard with a plan of one target and its cases."""
    place = copied_small(tmp_path)
    (tmp_path / "plans" / "cases").mkdir(parents=True)
    write(place, PLAN, CASES)
    return place


def write(place: Path, plan: str, cases: str) -> Path:
    (place.parent / "plans" / "ke-hoach.yaml").write_text(plan, encoding="utf-8")
    file = place.parent / "plans" / "cases" / "ke-hoach.yaml"
    file.write_text(cases, encoding="utf-8")
    return file


def test_both_sides_of_a_target_are_all_that_it_asks_for(small: Path) -> None:
    assert codes(small) == set()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("value: 90", "value: 91"),
        ("value: 90", "value: 89"),
        ("value: 90", "value: 9"),
        ("at_least", "at_most"),
        ("at_least", "above"),
        ("at_least", "below"),
        ("at_least", "about"),
        ("2025", "2024"),
        ("2025", "2026"),
    ],
)
def test_every_edit_of_a_target_is_caught(old: str, new: str, small: Path) -> None:
    write(small, PLAN.replace(old, new), CASES)
    assert "plan_case" in codes(small)


@pytest.mark.slow
@pytest.mark.parametrize("gone", ["89.5", "value: 90"])
def test_a_side_that_no_case_shows_is_named(gone: str, small: Path) -> None:
    write(small, PLAN, "".join(line for line in CASES.splitlines(keepends=True) if gone not in line))
    assert codes(small) == {"uncovered_plan_target"}


def test_a_year_that_asks_for_the_same_again_asks_for_no_case(small: Path) -> None:
    write(small, PLAN.replace("op: maintain", "op: at_least, value: 95"), CASES)
    assert codes(small) == {"uncovered_plan_target"}


def test_plans_without_any_case_are_named_once(small: Path) -> None:
    write(small, PLAN, CASES).unlink()
    assert codes(small) == {"no_plan_cases"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("2025: achieved", "2025: behind", "plan_case", 5),
        ("target: bac-si, value: 90,", "target: bac-sy, value: 90,", "plan_case_target", 5),
        ("plan: ke-hoach", "plan: ke-hoch", "plan_case_plan", 2),
        ("value: 90,", "value: -1,", "number_negative", 5),
        ("2025: achieved", "2025: reached", "unknown_value", 5),
    ],
)
def test_each_fault_of_a_case_is_named_on_its_line(old: str, new: str, code: str, line: int, small: Path) -> None:
    write(small, PLAN, CASES.replace(old, new))
    assert (code, line) in {(d.code, d.line) for d in tried(small).findings.diagnostics if d.severity == "error"}


def test_cases_of_a_plan_of_another_standard_are_left_to_that(small: Path) -> None:
    write(small, PLAN.replace("standard: nho", "standard: khac"), CASES.replace("standard: nho", "standard: khac"))
    assert codes(small) == set()


def test_one_file_alone_finds_its_standard(small: Path) -> None:
    assert codes(small.parent / "plans" / "cases" / "ke-hoach.yaml") == set()


# Counted from stations

MEASURED = PLAN.replace("measure: {type: reported}", "measure: {type: share_where, indicator: 3, answers: [co_huu]}")
STATIONS = """\
  - target: bac-si
    stations: [{times: 4, answers: {3: co_huu}}, {answers: {3: luan_phien}}, {times: 2, answers: {3: khong}}, {}]
    low: 50
    high: 62.5
    years: {2025: behind}
"""
COUNTED = f"{CASES}{STATIONS}"
RATIO = MEASURED.replace("share_where, indicator: 3, answers: [co_huu]", "ratio_of_sums, indicator: 5")
SUMS = """\
  - target: bac-si
    stations: [{answers: {5: {numerator: 27, denominator: 30}}}, {answers: {5: {numerator: 9, denominator: 10}}}]
    numerator: 36
    denominator: 40
    years: {2025: achieved}
"""


def test_a_table_of_stations_tells_a_measure_from_every_other_one(small: Path) -> None:
    write(small, MEASURED, COUNTED)
    assert codes(small) == set()


def test_sums_of_stations_are_compared_as_they_are_counted(small: Path) -> None:
    write(small, RATIO, f"{CASES}{SUMS}")
    assert codes(small) == set()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[co_huu]", "[luan_phien]"),
        ("[co_huu]", "[co_huu, luan_phien]"),
        ("[co_huu]", "[khong]"),
        ("indicator: 3, answers: [co_huu]", "indicator: 2, item: can"),
        ("indicator: 3, answers: [co_huu]", "indicator: 1, answers: [có]"),
        ("answers: [co_huu]", "points: 1"),
        ("share_where, indicator: 3, answers: [co_huu]", "share_met"),
        ("share_where, indicator: 3, answers: [co_huu]", "reported"),
    ],
)
def test_every_edit_of_a_measure_is_caught(old: str, new: str, small: Path) -> None:
    write(small, MEASURED.replace(old, new), COUNTED)
    assert codes(small) & {"plan_case_value", "plan_case_no_value", "plan_case_not_counted"}


@pytest.mark.slow
@pytest.mark.parametrize(("old", "new"), [(STATIONS, ""), ("luan_phien", "khong")])
def test_a_measure_that_no_table_tells_from_another_is_named(old: str, new: str, small: Path) -> None:
    write(small, MEASURED, COUNTED.replace(old, new))
    assert codes(small) == {"uncovered_plan_measure"}


def test_a_station_that_does_not_tell_its_denominator_leaves_a_ratio_open(small: Path) -> None:
    opened = SUMS.replace("{5: {numerator: 9, denominator: 10}}", "{5: }")
    opened = opened.replace("numerator: 36\n    denominator: 40", "no_value: có").replace("achieved", "undetermined")
    write(small, RATIO, f"{CASES}{SUMS}{opened}")
    assert codes(small) == set()


def test_answers_of_the_file_are_those_of_each_station(small: Path) -> None:
    shared = COUNTED.replace("cases:", "answers: {3: co_huu}\ncases:").replace(", answers: {3: co_huu}", "")
    write(small, MEASURED, shared.replace("{}]", "{answers: {3: }}]"))
    assert codes(small) == set()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("low: 50", "low: 49", "plan_case_value", 8),
        ("high: 62.5", "high: 62", "plan_case_value", 8),
        ("    high: 62.5\n", "", "plan_case_value", 8),
        ("low: 50\n    high: 62.5", "value: 50", "plan_case_value", 8),
        ("low: 50\n    high: 62.5", "no_value: có", "plan_case_value", 8),
        ("low: 50\n    high: 62.5", "no_value: không", "plan_case_only_yes", 8),
        ("low: 50\n    high: 62.5", "numerator: 4", "plan_case_together", 6),
        ("2025: behind}\n", "2025: achieved}\n", "plan_case", 10),
        ("times: 4", "times: 201", "flag_case_times", 7),
        ("times: 4", "times: 0", "flag_case_times", 7),
        ("3: luan_phien", "3: luan_fien", "unknown_value", 7),
        ("3: luan_phien", "33: luan_phien", "unknown_indicator", 7),
    ],
)
def test_each_fault_of_a_table_is_named_on_its_line(old: str, new: str, code: str, line: int, small: Path) -> None:
    write(small, MEASURED, CASES + STATIONS.replace(old, new))
    assert (code, line) in {(d.code, d.line) for d in tried(small).findings.diagnostics if d.severity == "error"}


def test_a_reported_target_is_not_counted(small: Path) -> None:
    write(small, PLAN, COUNTED)
    assert codes(small) == {"plan_case_not_counted"}

"""What golden cases are asked for in a standard in its own terms: take one away, and what it proved is lacking."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from yte_check.criteria.testing.examination import examine
from yte_check.standard.library import Library

Run = Any


@pytest.fixture
def levels(tmp_path: Path, run: Run) -> Path:
    folder = tmp_path / "bo-moi"
    assert run("criteria", "new-standard", str(folder), "--shape", "levels")[0] == 0
    return folder


def lacking(folder: Path, *gone: str) -> set[str]:
    """The codes of what is said of the cases without the lines that hold some words."""
    cases = folder / "cases" / "ca.yaml"
    lines = cases.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not any(words in line for words in gone)]
    assert len(kept) == len(lines) - len(gone)
    cases.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return set(codes(folder))


def codes(folder: Path) -> Iterator[str]:
    for examined in examine((folder,), Library((folder.parent,))).findings.examined:
        yield from (each.code for each in examined.diagnostics)


@pytest.mark.parametrize(
    ("gone", "code"),
    [
        (("points: 17",), "uncovered_level"),
        (("level: none, verdict",), "uncovered_no_level"),
        (("points: 16",), "uncovered_floor_missed"),
        (("points: 12",), "uncovered_total_percent"),
        (("points: 14,", "points: 11,"), "uncovered_total_percent_missed"),
        (("points: 18",), "uncovered_count_missed"),
        (("{indicator: A2, answer: {not_applicable",), "uncovered_not_applicable"),
    ],
)
def test_a_case_less_is_missed(gone: tuple[str, ...], code: str, levels: Path) -> None:
    assert code in lacking(levels, *gone)


def test_the_skeleton_lacks_nothing(levels: Path) -> None:
    assert lacking(levels) == set()


@pytest.mark.parametrize(
    ("words", "expected", "code"),
    [
        ("points: 17, level: tot", "points: 17, level: kha", "case_level"),
        ("level: {worst: none, best: tot}", "level: {worst: kha, best: tot}", "case_level"),
        ("points: 17, level: tot", "points: 17, level: tott", "level_unknown"),
        ("points: 17, level: tot", "points: 17, tally: {4: 1}", "case_not_tallied"),
        ("level: {worst: none, best: tot}", "level: {worst: none}", "case_level_form"),
        (
            "points: 17, level: tot, verdict: met",
            "points: 17, level: tot, sections: {A: {not_applicable: x}}",
            "section_applies",
        ),
    ],
)
def test_a_case_that_says_something_else_is_told(words: str, expected: str, code: str, levels: Path) -> None:
    cases = levels / "cases" / "ca.yaml"
    text = cases.read_text(encoding="utf-8")
    assert words in text
    cases.write_text(text.replace(words, expected), encoding="utf-8")
    assert code in set(codes(levels))


def test_a_level_where_there_are_none_is_told(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "bo-moi"
    run("criteria", "new-standard", str(folder))
    cases = folder / "cases" / "ca.yaml"
    text = cases.read_text(encoding="utf-8")
    cases.write_text(text.replace("points: 80, verdict: met", "points: 80, level: tot"), encoding="utf-8")
    assert "case_no_levels" in set(codes(folder))


def test_what_is_wrong_with_the_answers_that_all_share_is_told_once(levels: Path, run: Run) -> None:
    cases = levels / "cases" / "ca.yaml"
    text = cases.read_text(encoding="utf-8")
    cases.write_text(text.replace("answers: {A1: 2, A2: 1,", "answers: {A1: 7, A2: 1,"), encoding="utf-8")
    code, out, _ = run("criteria", "test", str(levels))
    assert (code, out.count("[unknown_value]"), "8 ca chưa thử" in out) == (1, 1, True)


def test_a_knockout_of_an_option_is_asked_for(levels: Path) -> None:
    standard = levels / "standard.yaml"
    text = standard.read_text(encoding="utf-8")
    text = text.replace(
        "points: 0}, 1: {label: Một phần, points: 2}", "points: 0, knockout: yes}, 1: {label: Một phần, points: 2}"
    )
    text = text.replace("total_percent: 60}", "total_percent: 60, no_knockout: yes}")
    text = text.replace("total_percent: 80  ", "no_knockout: yes\n    total_percent: 80  ")
    standard.write_text(text, encoding="utf-8")
    assert set(codes(levels)) == {"uncovered_knockout"}
    cases = levels / "cases" / "ca.yaml"
    added = "- {answers: {A1: 0, A2: 2}, points: 13, level: none, verdict: not_met}\n"
    cases.write_text(cases.read_text(encoding="utf-8") + added, encoding="utf-8")
    assert set(codes(levels)) == set()


ADDED = """
id: nho
title: Nhỏ
document: {number: 1/QĐ-THU, issuer: Sở Y tế, issued: 2024-01-15, effective: 2024-02-01}
indicator_count: {value: 3, grade: working}
sources: {}
points: 10
numbers: as_printed
recognition: {total_percent: 50, criterion_percent: 0, no_knockout: no, valid_years: 3, grade: working}
criteria:
  - number: A
    title: Một
    points: 10
    grade: {title: working, points: working}
    indicators:
      - {number: A1, title: Có, points: 10, %s, scoring: {type: yes_no, points: 10, question: P}}
      - {number: A2, title: Trừ, points: -12, %s, scoring: {type: yes_no, points: -12, question: Q}}
      - {number: A3, title: Thưởng, points: 3, bonus: yes, %s, scoring: {type: yes_no, points: 3, question: R}}
""".replace("%s", "grade: {number: working, title: working, points: working, scoring: working}, evidence: [Sổ]")
CASES = """standard: nho
cases:
  - {indicator: A1, answer: có, points: 10}
  - {indicator: A1, answer: không, points: 0}
  - {indicator: A2, answer: có, points: -12}
  - {indicator: A2, answer: không, points: 0}
  - {indicator: A3, answer: có, points: 3}
  - {indicator: A3, answer: không, points: 0}
  - {answers: {A1: không, A2: không, A3: có}, points: 3, verdict: not_met}
  - {answers: {A1: có, A2: không, A3: có}, points: 10, verdict: met}
  - {answers: {A1: có, A2: có, A3: có}, points: 1, verdict: not_met}
  - {answers: {A1: có, A2: có, A3: không}, points: 0, verdict: not_met}
  - {answers: {A1: có}, points: {low: 0, high: 10}, verdict: undetermined}
"""


@pytest.fixture
def added(tmp_path: Path) -> Path:
    folder = tmp_path / "nho"
    (folder / "cases").mkdir(parents=True)
    (folder / "standard.yaml").write_text(ADDED, encoding="utf-8")
    (folder / "cases" / "ca.yaml").write_text(CASES, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("gone", "wanted"),
    [
        ((), set()),
        (("A2: không, A3: có}, points: 3",), set()),
        (("points: 10, verdict",), {"uncovered_held_most", "uncovered_verdict_met"}),
        (("A3: không}, points: 0",), {"uncovered_held_least"}),
        (("A2: có, A3: có", "A3: không}, points: 0"), {"uncovered_held_least", "uncovered_taken_off"}),
        (
            ("A2: không, A3: có}, points: 3", "points: 10, verdict", "A2: có, A3: có"),
            {"uncovered_bonus", "uncovered_held_most", "uncovered_verdict_met"},
        ),
    ],
)
def test_points_on_top_and_taken_off_are_asked_for_in_sums(
    gone: tuple[str, ...], wanted: set[str], added: Path
) -> None:
    """A1 gives 10 and A2 takes off 12, so that a sum can be below 0; with the bonus of A3 it can be above 10."""
    assert {code for code in lacking(added, *gone) if "total_percent" not in code} == wanted


def test_where_nothing_can_come_below_nothing_no_case_of_it_is_asked_for(added: Path) -> None:
    standard = added / "standard.yaml"
    text = standard.read_text(encoding="utf-8")
    options = "type: choice, options: {a: {label: A, points: 10}, b: {label: B, points: 12}}"
    standard.write_text(text.replace("type: yes_no, points: 10, question: P", options), encoding="utf-8")
    assert "uncovered_held_least" not in set(codes(added))

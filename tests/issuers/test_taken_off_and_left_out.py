"""Points that are taken off or come on top, and what does not apply, under every policy and what reviewers decide.

Small enough to check by hand: A1 gives 6 in two parts, A2 takes off 2; B, which may not apply, has B1 of 4 points and a
bonus B2 of 2.
"""

from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from yte_check.documents.diagnostics import Problems
from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.record import replaced
from yte_check.scoring.assess import assess
from yte_check.scoring.left_out import left_out
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import Library
from yte_check.standard.loading import read_standard
from yte_check.station.submission import Submission, read_submission, take_in

GRADE = "{number: working, title: working, points: working, scoring: working}"
STANDARD = f"""
id: nho
title: Nhỏ
document: {{number: 1/QĐ-THU, issuer: Sở Y tế, issued: 2024-01-15, effective: 2024-02-01}}
indicator_count: {{value: 4, grade: working}}
sources: {{}}
points: 10
numbers: as_printed
recognition: {{total_percent: 50, criterion_percent: 1, no_knockout: no, valid_years: 3, grade: working}}
criteria:
  - number: A
    title: Một
    points: 6
    grade: {{title: working, points: working}}
    indicators:
      - number: A1
        title: Hai phần
        points: 6
        grade: {GRADE}
        may_not_apply: yes
        scoring:
          type: parts
          may_not_apply: [y]
          parts: {{x: {{type: yes_no, points: 3, question: X}}, y: {{type: yes_no, points: 3, question: Y}}}}
      - {{number: A2, title: Trừ, points: -2, grade: {GRADE}, scoring: {{type: yes_no, points: -2, question: Q}}}}
  - number: B
    title: Hai
    points: 4
    grade: {{title: working, points: working}}
    may_not_apply: yes
    indicators:
      - {{number: B1, title: Một câu, points: 4, grade: {GRADE}, scoring: {{type: yes_no, points: 4, question: Q}}}}
      - number: B2
        title: Cộng
        points: 2
        bonus: yes
        grade: {GRADE}
        scoring: {{type: yes_no, points: 2, question: Q}}
"""
STRICT, OFFICIAL = Policy("strict"), Policy(official=True)


def read(folder: Path, answers: str, rest: str = "") -> Submission:
    (folder / "nho.yaml").write_text(STANDARD, encoding="utf-8")
    path = folder / "tram.yaml"
    path.write_text(f"standard: nho\nyear: 2025\nstation: {{name: A}}\nanswers: {answers}\n{rest}\n", encoding="utf-8")
    shelf = Shelf(Library(()), read_standard(folder / "nho.yaml"))
    intake, problems = take_in(path), Problems()
    return read_submission(intake, shelf.standard_for(intake, problems), problems)


def scored(folder: Path, submission: Submission, policy: Policy = DEFAULT_POLICY) -> Assessment:
    return assess(read_standard(folder / "nho.yaml").in_force(date(2025, 12, 31)), submission, policy)


def ends(assessment: Assessment, number: str) -> tuple[int, int, int]:
    score = assessment.result(parse_item_number(number)).score
    return int(score.low), int(score.high), int(score.max)


@pytest.mark.parametrize(
    ("said", "policy", "wanted"),
    [
        ("có", Policy(), (-2, -2, 0)), ("không", Policy(), (0, 0, 0)), ("", Policy(), (-2, 0, 0)),
        ("có", STRICT, (-2, -2, 0)), ("không", STRICT, (-2, 0, 0)), ("", STRICT, (-2, 0, 0)),
        ("có", OFFICIAL, (-2, 0, 0)), ("không", OFFICIAL, (-2, 0, 0)),
    ],
)  # fmt: skip
def test_points_that_are_taken_off(tmp_path: Path, said: str, policy: Policy, wanted: tuple[int, int, int]) -> None:
    submission = read(tmp_path, f"{{A1: {{x: có, y: có}}, A2: {said}, B1: có}}")
    assessment = scored(tmp_path, submission, policy)
    assert ends(assessment, "A2") == wanted
    assert assessment.score.max == 10


@pytest.mark.parametrize("standing", ["rejected", "undecided", "accepted"])
def test_the_ends_stand_in_their_order_whatever_is_decided(tmp_path: Path, standing: Any) -> None:
    for said, evidence, official in product(("có", "không", ""), ("off", "strict"), (False, True)):
        submission = read(tmp_path, f"{{A1: {{x: {said}}}, A2: {said}, B1: {said}, B2: {said}}}")
        decided = {number: each._replace(standing=standing) for number, each in submission.answers.items()}
        assessment = scored(tmp_path, replaced(submission, answers=decided), Policy(evidence, official))  # type: ignore[arg-type]
        for result in assessment.indicators():
            assert result.score.low <= result.score.high, (said, evidence, official)
            assert result.score.max >= 0
        assert 0 <= assessment.score.low <= assessment.score.high <= assessment.score.max


def test_a_bonus_in_a_section_that_is_perhaps_left_out_is_not_sure(tmp_path: Path) -> None:
    """Without a document nothing shows that B does not apply; whether it does, and with it the bonus, is open."""
    submission = read(tmp_path, "{A1: {x: có, y: có}, A2: không, B2: có}", "sections: {B: {not_applicable: không có}}")
    proven = scored(tmp_path, submission)
    assert (ends(proven, "B2"), proven.score.max) == ((0, 0, 0), 6)
    assert ends(scored(tmp_path, submission, STRICT), "B2") == (0, 2, 0)


def test_a_reviewer_who_rejects_an_indicator_says_that_its_section_applies(tmp_path: Path) -> None:
    submission = read(tmp_path, "{A1: {x: có, y: có}, A2: không}", "sections: {B: {not_applicable: không có}}")
    assert scored(tmp_path, submission).score.max == 6
    number = parse_item_number("B1")
    for standing, most in (("rejected", 6 + 4), ("undecided", 6 + 4)):
        decided = {**submission.answers, number: submission.answer(number)._replace(standing=standing)}  # type: ignore[arg-type]
        assessment = scored(tmp_path, replaced(submission, answers=decided))
        assert assessment.score.max == most, standing
        assert [node.title for node in left_out(assessment)] == ([] if standing == "rejected" else ["Hai"])
    assert int(assessment.score.sure_max) == 6


@pytest.mark.parametrize(
    ("a1", "points"),
    [
        ("{x: có, y: có}", (6, 6, 6)), ("{not_applicable: , x: có, y: có}", (6, 6, 6)),
        ("{x: có, y: {not_applicable: , value: có}}", (6, 6, 6)), ("{x: có, y: {khong_ap_dung: không có}}", (3, 3, 3)),
        ("{not_applicable: không có, x: , y: }", (0, 0, 0)), ("{x: có, y: {not_applicable: }}", (3, 6, 6)),
    ],
)  # fmt: skip
def test_a_key_with_nothing_behind_it_takes_no_answer_away(
    tmp_path: Path, a1: str, points: tuple[int, int, int]
) -> None:
    assert ends(scored(tmp_path, read(tmp_path, f"{{A1: {a1}, A2: không, B1: có}}")), "A1") == points


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ("{A1: {not_applicable: không có, x: có}}", "not_applicable_answered"),
        ("{A1: {x: {not_applicable: không có}}}", "applies_always"),
        ("{A1: {y: {not_applicable: không có, value: có}}}", "not_applicable_answered"),
        ("{A2: {khong_ap_dung: không có}}", "applies_always"),
    ],
)
def test_what_contradicts_itself_is_told(run: Run, tmp_path: Path, answers: str, code: str) -> None:
    with pytest.raises(Exception, match=code):
        read(tmp_path, answers)
    exit_code, _, err = run("assess", tmp_path / "tram.yaml", "--standard", tmp_path / "nho.yaml")
    assert (exit_code, f"[{code}]" in err) == (4, True)

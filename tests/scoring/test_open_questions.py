"""What a station should still be asked: only what can change the verdict."""

import json
from typing import Any

import pytest

from conftest import assess_answers
from written_standards import EXCLUDED, TWO_ZONES, by_zone, rate, small_standard, yes_no
from yte_check.scoring.open_questions import open_indicators
from yte_check.scoring.results import Assessment
from yte_check.standard.standard import Standard

KNOCKOUT = ", knockout: at_zero"


def told(standard: Standard, answers: dict[str, Any], zone: int | None = None, region: str | None = None) -> Assessment:
    return assess_answers(json.dumps(answers), standard, zone=zone, region=region)


def asked(assessment: Assessment, everything: bool = False) -> list[int]:
    return [one.result.indicator.number for one in open_indicators(assessment, everything)]


def test_of_a_verdict_that_is_settled_nothing_is_asked() -> None:
    standard = small_standard((yes_no(10, KNOCKOUT), yes_no(40)), (yes_no(50),))
    assessment = told(standard, {"1": "không"})
    assert (assessment.verdict, assessment.total.state) == ("not_met", "undetermined")
    assert asked(assessment) == []
    assert asked(assessment, everything=True) == [3, 2]  # those with most points first


@pytest.mark.parametrize(("answer", "zones"), [("4", []), ("5", [])])
def test_a_rule_that_is_answered_asks_nothing_more_at_any_zone(answer: str, zones: list[int]) -> None:
    standard = small_standard((by_zone(40, 10, 30), yes_no(40)), (yes_no(20),), more=TWO_ZONES)
    assessment = told(standard, {"1": answer, "2": "có", "3": "có"}, region="bac")
    assert asked(assessment, everything=True) == zones


def test_a_rule_that_one_zone_settles_is_asked_while_the_other_is_possible() -> None:
    """In zone 1 every choice is worth the same: only zone 2 makes a difference."""
    options = "{a: {label: A, points_by: {zone: {1: 40, 2: 40}}}, b: {label: B, points_by: {zone: {1: 40, 2: 0}}}}"
    body = f"points: 40, scoring: {{type: choice, options: {options}}}"
    standard = small_standard((body,), (yes_no(60),), more=TWO_ZONES)
    found = {zone: asked(told(standard, {"2": "có"}, zone, "bac")) for zone in (1, 2, None)}
    assert found == {1: [], 2: [1], None: [1]}


def test_where_perhaps_nothing_applies_the_counts_are_asked_for() -> None:
    """The points suffice wherever the rule applies; whether it does is the question."""
    body = rate(100, EXCLUDED).replace("}]", "}, {at_least: 0, points: 90}]")
    assessment = told(small_standard((body,)), {"1": {"numerator": "0"}})
    assert (assessment.verdict, assessment.total.state) == ("undetermined", "met")
    (one,) = open_indicators(assessment)
    assert [question.path for question in one.questions] == [("answers", "1", "denominator")]


def test_those_with_most_points_at_stake_come_first_however_many_are_sure() -> None:
    """30 … 40 of 40 points are ten at stake, 0 … 20 are twenty."""
    body = "points: 40, scoring: {type: checklist, points_each: 10, items: {a: a, b: b, c: c, d: d}}"
    standard = small_standard((body, yes_no(20)), (yes_no(40),))
    assessment = told(standard, {"1": {"items": dict.fromkeys("abc", "có")}, "3": "có"})
    stakes = [(one.result.indicator.number, one.result.stake) for one in open_indicators(assessment, everything=True)]
    assert stakes == [(2, 20), (1, 10)]


def test_counts_that_are_left_blank_are_no_answer() -> None:
    standard = small_standard((rate(50),), (yes_no(50),))
    assessment = assess_answers("{1: {numerator: , denominator: }, 2: có}", standard, zone=None, region=None)
    assert [result.status for result in assessment.indicators()] == ["missing", "full"]

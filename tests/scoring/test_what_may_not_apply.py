"""Rules that take themselves out of the sum, met with everything else a standard can say: tables by hand."""

import json
from decimal import Decimal
from typing import Any

import pytest

from conftest import ROOT, assess_answers, read_text
from knockout_tables import KNOCKOUTS, UNKNOWN, VERDICTS, stepped, two_parts, with_knockout
from written_standards import EXCLUDED, rate, small_standard, yes_no
from yte_check.documents.diagnostics import Problems
from yte_check.documents.shape import try_shape
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.place import Place
from yte_check.standard.rules import Rate
from yte_check.standard.rules.answering import Given
from yte_check.standard.standard import Standard

GIVEN = (None, 0, 1, 5)
RATES = """
unit when_absent numerator | denominator: none     0        1        5
%    none        none      |              12-30    zero     12-30    12-30
%    none        0         |              12       zero     12       12
%    none        1         |              12-30    zero     30       12
%    none        5         |              12-30    zero     more     30
%    full        none      |              12-30    30       12-30    12-30
%    full        0         |              12-30    30       12       12
%    full        1         |              12-30    nothing  30       12
%    full        5         |              12-30    nothing  more     30
%    excluded    none      |              ?12-30   out      12-30    12-30
%    excluded    0         |              ?12      out      12       12
%    excluded    1         |              12-30    nothing  30       12
%    excluded    5         |              12-30    nothing  more     30
‰    none        none      |              12-30    zero     12-30    12-30
‰    none        0         |              12       zero     12       12
‰    none        1         |              12-30    zero     30       12
‰    none        5         |              12-30    zero     30       30
‰    full        none      |              12-30    30       12-30    12-30
‰    full        0         |              12-30    30       12       12
‰    full        1         |              12-30    30       30       12
‰    full        5         |              12-30    30       30       30
‰    excluded    none      |              ?12-30   ?30      12-30    12-30
‰    excluded    0         |              ?12      out      12       12
‰    excluded    1         |              12-30    30       30       12
‰    excluded    5         |              12-30    30       30       30
"""
"""Points of “from 60 on 30, else 12”; “?” where the rule may not apply, “out” where it does not; else what refuses it.

Five to nobody is beyond every bound where the unit is no share, and cannot be where it is one."""
REFUSED = {
    "denominator_zero": "zero",
    "numerator_of_nothing": "nothing",
    "numerator_exceeds_denominator": "more",
}


def rate_rows() -> list[tuple[str, str, str, list[str]]]:
    lines = [line.replace("|", " ").split() for line in RATES.strip().splitlines()[1:]]
    return [(unit, absent, numerator, cells) for unit, absent, numerator, *cells in lines]


def in_short(rule: Rate, raw: dict[str, str] | None) -> str:
    problems = Problems()
    answer = rule.read(Given(raw, (), problems))
    if problems.fatal:
        return REFUSED[problems[0].code]
    score = rule.score(answer, Place(1, None))
    if score.excluded:
        assert (score.low, score.high, score.max, score.left_out, score.uncertain) == (0, 0, 0, 30, ())
        return "out"
    (leaf,) = score.uncertain or (score,)
    assert (score.low, score.high, leaf.max) == (0 if score.uncertain else leaf.low, leaf.high, 30)
    ends = f"{leaf.low}" if leaf.low == leaf.high else f"{leaf.low}-{leaf.high}"
    return f"?{ends}" if score.uncertain else ends


@pytest.mark.parametrize(("unit", "absent", "numerator", "expected"), rate_rows())
def test_a_rate_with_what_is_given_of_its_counts(unit: str, absent: str, numerator: str, expected: list[str]) -> None:
    bands = [{"at_least": "60", "points": "30"}, {"at_least": "0", "points": "12"}]
    data: dict[str, Any] = {"type": "rate", "unit": unit, "numerator": "a", "denominator": "b", "bands": bands}
    rule = try_shape(Rate, data if absent == "none" else {**data, "when_absent": absent}, Problems())
    assert rule is not None
    above = {} if numerator == "none" else {"numerator": numerator}
    answers = [above if below is None else {**above, "denominator": str(below)} for below in GIVEN]
    assert [in_short(rule, answer or None) for answer in answers] == expected


def told(standard: Standard, answers: dict[str, Any]) -> Assessment:
    return assess_answers(json.dumps(answers), standard, zone=None, region=None)


@pytest.mark.parametrize(
    ("given", "ends"),
    [
        ({"numerator": "5"}, (0, 12)),  # of whatever it is out of, it is not nothing
        ({"numerator": "0"}, (30, 30)),
        ({"denominator": "8"}, (0, 30)),
        (None, (0, 30)),
    ],
)
def test_some_are_never_none(given: dict[str, str] | None, ends: tuple[int, int]) -> None:
    """30 points for none at all, 12 below 40%."""
    bands = [{"at_most": "0", "points": "30"}, {"below": "40", "points": "12"}]
    data = {"type": "rate", "unit": "%", "numerator": "a", "denominator": "b", "bands": bands}
    rule = try_shape(Rate, data, Problems())
    assert rule is not None
    score = rule.score(rule.read(Given(given, (), Problems())), Place(1, None))
    assert (score.low, score.high) == ends


@pytest.mark.parametrize(("numerator", "denominator", "warned"), [(5, 0, True), (0, 0, False), (5, 1, False)])
def test_some_to_nobody_is_warned_of(numerator: int, denominator: int, warned: bool) -> None:
    bands = [{"at_least": "60", "points": "30"}]
    data = {"type": "rate", "unit": "‰", "numerator": "a", "denominator": "b", "bands": bands, "when_absent": "full"}
    rule, problems = try_shape(Rate, data, Problems()), Problems()
    assert rule is not None
    rule.read(Given({"numerator": str(numerator), "denominator": str(denominator)}, (), problems))
    assert [problem.code for problem in problems] == ["rate_unbounded"] * warned


@pytest.mark.parametrize(("body", "knockout", "answer", "points", "struck"), KNOCKOUTS)
def test_a_knockout_over_what_may_not_apply(
    body: str, knockout: str, answer: Any, points: tuple[int, int, int], struck: str
) -> None:
    assessment = told(*with_knockout(body, knockout, answer))
    result = assessment.result(1)
    assert (result.score.low, result.score.high, result.score.max) == points
    assert result.knockout == struck
    codes = [reason.code for reason in assessment.reasons]
    assert (assessment.verdict, "knockout" in codes) == (struck, struck == "not_met")
    assert (result.status == "excluded") == (points == (0, 0, 0))


@pytest.mark.parametrize(("criteria", "answers", "expected"), VERDICTS)
def test_verdicts_over_what_may_not_apply(
    criteria: tuple[tuple[str, ...], ...], answers: dict[str, Any], expected: str
) -> None:
    assert told(small_standard(*criteria), answers).verdict == expected


def test_why_nothing_is_concluded_where_perhaps_nothing_applies() -> None:
    standard = small_standard((stepped(100, 90),))
    assessment = told(standard, {"1": UNKNOWN})
    assert (assessment.total.state, assessment.score.low, assessment.score.high) == ("met", 0, 90)
    assert [reason.code for reason in assessment.reasons] == ["perhaps_nothing_applies"]


PROVED = "evidence: {e: {title: a, file: minh-chung/03-bhxh.pdf}}\n"


@pytest.mark.parametrize(
    ("answer", "proved", "points", "expected"),
    [
        ("{x: {numerator: 0, denominator: 0}, y: yes}", False, (0, 45, 100), "undetermined"),
        ("{x: {numerator: 0, denominator: 0}, y: yes, evidence: [e]}", True, (45, 45, 45), "met"),
        ("{x: {numerator: 0, denominator: 0}, y: no}", False, (0, 0, 100), "not_met"),
        ("{x: {numerator: 0}, y: yes}", False, (0, 45, 100), "undetermined"),
        ("{x: {numerator: 0}, y: yes, evidence: [e]}", True, (45, 45, 100), "undetermined"),
        ("{x: {numerator: 1, denominator: 8}, y: yes}", False, (0, 45, 100), "not_met"),
    ],
)
def test_a_claim_without_proof_that_a_part_does_not_apply(
    answer: str, proved: bool, points: tuple[int, int, int], expected: str
) -> None:
    """Unproved, the part may apply after all and give nothing: 45 of 100. Proved, it is 45 of 45."""
    standard = small_standard((two_parts(rate(55, EXCLUDED), yes_no(45)),))
    text = f"standard: small\nyear: 2024\nstation: {{name: a}}\nanswers: {{1: {answer}}}\n"
    strict = assess(
        standard, read_text(text + (PROVED if proved else ""), standard, ROOT / "samples"), Policy("strict")
    )
    assert (strict.score.low, strict.score.high, strict.score.max) == points
    assert strict.verdict == expected


def test_margins_are_those_of_the_worst_and_the_best_completion() -> None:
    """20 points of 60 for sure; 10 … 40 of 40 that may not apply: 30 … 60 of 100, or 20 of 60."""
    standard = small_standard((stepped(40, 10), yes_no(20), yes_no(40)))
    score = told(standard, {"2": "có", "3": "không"}).score
    assert (score.low, score.high, score.max, score.sure_max) == (20, 60, 100, 60)
    for share in (Decimal(0), Decimal("0.3"), Decimal("0.5"), Decimal(1)):
        margins = [points - share * most for points, most in ((30, 100), (60, 100), (20, 60))]
        assert (score.least_margin(share), score.best_margin(share)) == (min(margins), max(margins))

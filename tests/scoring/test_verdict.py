"""Verdicts against all completions of small standards, floors, exclusions and knock-outs included."""

import dataclasses
import itertools
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT, assess_answers, read_text
from raw_answers import completions, full_answers, weakened
from written_standards import STANDARDS, TWO_ZONES, by_zone, rate, small_standard, yes_no
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.scalars import Refusal, parse_number
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.standard.standard import Standard


def verdict(standard: Standard, answers: dict[str, Any], policy: Policy = DEFAULT_POLICY) -> str:
    return assess_answers(answers, standard, policy, zone=None, region=None).verdict


def every_completion(standard: Standard, answers: dict[str, Any]) -> Iterator[dict[str, Any]]:
    options = [
        list(completions(indicator.scoring, answers.get(str(number))))
        for number, indicator in standard.indicators.items()
    ]
    for chosen in itertools.product(*(_distinct(option) for option in options)):
        yield dict(zip(map(str, standard.indicators), chosen, strict=True))


def _distinct(options: list[Any]) -> list[Any]:
    """One completion for every outcome would do; a handful of spread ones keeps the product small."""
    step = max(1, len(options) // 9)
    return options[::step] + options[-1:]


@pytest.mark.slow
@pytest.mark.parametrize("name", STANDARDS)
@settings(max_examples=20)
@given(st.data())
def test_a_verdict_holds_for_every_completion_and_is_given_whenever_one_does(name: str, data: st.DataObject) -> None:
    standard = STANDARDS[name]
    answers = {}
    for number, indicator in standard.indicators.items():
        answers[str(number)] = data.draw(weakened(data.draw(full_answers(indicator.scoring))))
    possible = {verdict(standard, complete) for complete in every_completion(standard, answers)}
    expected = possible.pop() if len(possible) == 1 else "undetermined"
    assert verdict(standard, answers) == expected


def test_excluded_nodes_leave_points_and_maximum() -> None:
    standard = STANDARDS["excluded"]
    answers = {"1": {"numerator": "0", "denominator": "0"}, "2": "có", "3": {"numerator": 60, "denominator": 100}}
    assessment = assess_answers({**answers, "4": "không"}, standard, zone=None, region=None)
    assert (assessment.score.low, assessment.score.max, assessment.total.needed) == (50, 70, 56)
    assert [c.score.max for c in assessment.criteria] == [20, 50]
    assert [r.status for r in assessment.indicators()] == ["excluded", "full", "full", "zero"]
    assert assessment.verdict == "not_met"
    assert [reason.code for reason in assessment.reasons] == ["total_below"]


def test_where_nothing_applies_nothing_is_concluded() -> None:
    nobody = "{numerator: 0, denominator: 0}"
    assessment = assess_answers(f"{{1: {nobody}, 2: {nobody}}}", STANDARDS["all excluded"], zone=None, region=None)
    assert (assessment.verdict, [r.code for r in assessment.reasons]) == ("undetermined", ["nothing_applies"])


@pytest.mark.parametrize(
    ("share", "met"), [("79999/100000", False), ("80000/100000", True), ("800000001/1000000000", True)]
)
def test_80_percent_is_80_percent(share: str, met: bool) -> None:
    numerator, denominator = share.split("/")
    standard = small_standard((rate(100).replace("at_least: 50", "at_least: 80"),))
    answers = {"1": {"numerator": numerator, "denominator": denominator}}
    assert verdict(standard, answers) == ("met" if met else "not_met")


def test_floor_and_total_are_reached_exactly_at_their_share() -> None:
    standard = small_standard((yes_no(10), yes_no(10)), (yes_no(70), yes_no(10)))
    assert verdict(standard, {"1": "có", "2": "không", "3": "có", "4": "không"}) == "met"
    assert verdict(standard, {"1": "không", "2": "không", "3": "có", "4": "có"}) == "not_met"


def test_knockout_fails_a_set_that_has_points_enough() -> None:
    standard = small_standard((yes_no(10, ", knockout: at_zero"), yes_no(80)), (yes_no(10),))
    answers = {"2": "có", "3": "có"}
    failed = assess_answers({"1": "không", **answers}, standard, zone=None, region=None)
    assert (failed.verdict, [r.code for r in failed.reasons]) == ("not_met", ["knockout"])
    opened = assess_answers(answers, standard, zone=None, region=None)
    assert (opened.verdict, [r.code for r in opened.reasons]) == ("undetermined", ["knockout_undetermined"])
    passed = assess_answers({"1": "có", **answers}, standard, zone=None, region=None)
    assert [r.code for r in passed.reasons] == ["all_conditions_met", "knockout_list_unconfirmed"]


@pytest.mark.parametrize("written", ["at_zero", "{at_zero: yes}", "{below: 10}"])
def test_knockout_is_written_in_three_ways(written: str) -> None:
    standard = small_standard((yes_no(10, f", knockout: {written}"), yes_no(80)), (yes_no(10),))
    assert verdict(standard, {"1": "không", "2": "có", "3": "có"}) == "not_met"


@pytest.mark.parametrize(
    "written",
    ["{at_zero: no}", "{at_zero: yes, below: 2}", "{below: 2, at_zero: yes}", "[below]", "[at_zero]", "yes", "{}"],
)
def test_a_knockout_written_otherwise_is_refused(written: str) -> None:
    with pytest.raises(InvalidDocument, match="knockout_expected"):
        small_standard((yes_no(10, f", knockout: {written}"), yes_no(80)), (yes_no(10),))


def test_strict_counts_a_claim_without_evidence_as_unknown() -> None:
    standard = STANDARDS["excluded"]
    answers = {"1": {"numerator": "0", "denominator": "0"}, "2": "có", "3": {"numerator": 10, "denominator": 100}}
    text = "standard: small\nyear: 2024\nstation: {name: a}\nanswers: {2: {value: có, evidence: [e]}, "
    text += "1: {numerator: 0, denominator: 0}, 3: {numerator: 60, denominator: 100}}\n"
    text += "evidence: {e: {title: a, file: minh-chung/03-bhxh.pdf}}\n"
    submission = read_text(text, standard, ROOT / "samples")
    strict = assess(standard, submission, Policy("strict"))
    bounds = [(r.score.low, r.score.high, r.score.max, r.status) for r in strict.indicators()]
    assert bounds == [
        (0, 0, 30, "incomplete"),
        (20, 20, 20, "full"),
        (0, 30, 30, "incomplete"),
        (0, 20, 20, "missing"),
    ]
    assert [r.indicator.number for r in strict.unproven()] == [3]
    assert verdict(standard, answers, Policy("off")) == verdict(standard, answers, Policy("warn"))


def test_figures_are_exact_where_floats_are_not() -> None:
    third = "points: 100, scoring: {type: parts, parts: {%s}}" % ", ".join(  # noqa: UP031
        f"p{i}: {{type: yes_no, points: 0.1, question: q}}" for i in range(1000)
    )
    standard = small_standard((third,))
    answers = {"1": {f"p{i}": "có" if i < 800 else "không" for i in range(1000)}}
    assessment = assess_answers(answers, standard, zone=None, region=None)
    assert (assessment.score.low, assessment.verdict) == (Decimal(80), "met")


def zoned(standard: Standard, answers: str, **station: Any) -> Any:
    return assess_answers(answers, standard, **{"zone": None, "region": "bac"} | station)


def test_results_of_every_zone_are_joined() -> None:
    standard = small_standard((by_zone(40, 10, 30), yes_no(40)), (yes_no(20),), more=TWO_ZONES)
    answers = "{1: 5, 2: có, 3: có}"
    first, second, unknown = (zoned(standard, answers, zone=zone) for zone in (1, 2, None))
    assert (first.score.low, second.score.low) == (70, 90)
    assert (first.verdict, second.verdict, unknown.verdict) == ("not_met", "met", "undetermined")
    assert (unknown.score.low, unknown.score.high, unknown.total.state) == (70, 90, "undetermined")
    criterion, other = unknown.criteria
    assert (criterion.score.low, criterion.score.high, criterion.floor.state) == (50, 70, "met")
    assert (other.score.low, other.score.high) == (20, 20)
    assert [(r.score.low, r.score.high, r.status) for r in unknown.indicators()] == [
        (10, 30, "incomplete"), (40, 40, "full"), (20, 20, "full")
    ]  # fmt: skip
    assert [r.code for r in unknown.reasons] == ["total_undetermined"]
    assert dict(unknown.reasons[0].params) == {"low": 70, "high": 90, "max": 100, "needed": 80}


def test_the_lowest_zone_need_not_be_the_first() -> None:
    standard = small_standard((by_zone(40, 30, 10), yes_no(40)), (yes_no(20),), more=TWO_ZONES)
    unknown = zoned(standard, "{1: 5, 2: có, 3: có}")
    assert (unknown.score.low, unknown.score.high) == (70, 90)


def test_a_floor_that_hangs_on_the_zone() -> None:
    standard = small_standard((by_zone(20, 5, 15),), (yes_no(80),), more=TWO_ZONES)
    unknown = zoned(standard, "{1: 5, 2: có}")
    assert [zoned(standard, "{1: 5, 2: có}", zone=zone).verdict for zone in (1, 2)] == ["not_met", "met"]
    assert (unknown.verdict, unknown.total.state) == ("undetermined", "met")
    assert [(r.code, r.params["criterion"]) for r in unknown.reasons] == [("criterion_undetermined", 1)]
    both = zoned(standard, "{1: 4, 2: có}")
    assert (both.verdict, [r.code for r in both.reasons]) == ("not_met", ["criterion_below"])
    assert dict(both.reasons[0].params) == {"criterion": 1, "title": "C1", "low": 0, "high": 0, "max": 20, "needed": 10}


def test_a_knockout_that_hangs_on_the_zone() -> None:
    standard = small_standard((by_zone(20, 10, 15, ", knockout: {below: 12}"),), (yes_no(80),), more=TWO_ZONES)
    verdicts = [zoned(standard, "{1: 5, 2: có}", zone=zone).verdict for zone in (1, 2, None)]
    assert verdicts == ["not_met", "met", "undetermined"]
    unknown = zoned(standard, "{1: 5, 2: có}")
    (reason,) = unknown.reasons
    assert (reason.code, dict(reason.params)) == ("knockout_undetermined", {"indicator": 1, "title": "I1"})
    always = zoned(standard, "{1: 4, 2: có}")
    assert [r.knockout for r in always.indicators()] == ["not_met", "met"]
    assert always.verdict == "not_met"


def test_without_the_condition_a_knockout_decides_nothing() -> None:
    body = yes_no(10, ", knockout: at_zero")
    standard = small_standard((body, yes_no(80)), (yes_no(10),))
    recognition = dataclasses.replace(standard.text.recognition, no_knockout=False)
    lenient = dataclasses.replace(standard, text=dataclasses.replace(standard.text, recognition=recognition))
    assessment = assess_answers("{1: không, 2: có, 3: có}", lenient, zone=None, region=None)
    assert assessment.verdict == "met"
    assert "knockout" not in {reason.code for reason in assessment.reasons}


def test_the_weakest_grade_of_all_places_counts() -> None:
    standard = small_standard((by_zone(40, 10, 30), yes_no(60)), more=TWO_ZONES, grade="verified")
    indicator = standard.criteria[0].indicators[0]
    mixed = dataclasses.replace(indicator.grade, scoring={"1": "verified", "2": "inferred"})
    criterion = dataclasses.replace(
        standard.criteria[0],
        indicators=(dataclasses.replace(indicator, grade=mixed), standard.criteria[0].indicators[1]),
    )
    graded = dataclasses.replace(standard, text=dataclasses.replace(standard.text, criteria=(criterion,)))
    for zone, expected in ((1, "verified"), (2, "inferred"), (None, "inferred")):
        first, second = zoned(graded, "{1: 5}", zone=zone).indicators()
        assert (first.grade, second.grade) == (expected, "verified")


def test_official_believes_what_is_verified() -> None:
    standard = small_standard((yes_no(50),), (yes_no(50),), grade="verified")
    official = assess_answers("{1: có, 2: không}", standard, Policy(official=True), zone=None, region=None)
    assert (official.score.low, official.score.high, official.verdict) == (50, 50, "not_met")
    assert official.grades() == {"verified": 2, "inferred": 0, "working": 0}
    for grade in ("inferred", "working"):
        doubted = small_standard((yes_no(50),), (yes_no(50),), grade=grade)
        assessment = assess_answers("{1: có, 2: không}", doubted, Policy(official=True), zone=None, region=None)
        assert (assessment.score.low, assessment.score.high) == (0, 100)


@pytest.mark.parametrize(("grade", "confirmed"), [("verified", True), ("inferred", False), (None, False)])
def test_met_says_whether_the_knockouts_are_confirmed(grade: str | None, confirmed: bool) -> None:
    more = f"knockout_list: {{grade: {grade}}}\n" if grade else ""
    standard = small_standard((yes_no(50),), (yes_no(50),), more=more)
    assessment = assess_answers("{1: có, 2: có}", standard, zone=None, region=None)
    codes = [reason.code for reason in assessment.reasons]
    assert codes == ["all_conditions_met"] + ([] if confirmed else ["knockout_list_unconfirmed"])
    assert dict(assessment.reasons[0].params) == {"low": 100, "needed": 80, "percent": 50}


def test_total_and_floors_each_give_their_reason() -> None:
    standard = small_standard((yes_no(40), yes_no(40)), (yes_no(20),))
    failed = assess_answers("{1: có, 2: không, 3: không}", standard, zone=None, region=None)
    assert [r.code for r in failed.reasons] == ["total_below", "criterion_below"]
    opened = assess_answers("{}", standard, zone=None, region=None)
    assert [r.code for r in opened.reasons] == ["total_undetermined", *["criterion_undetermined"] * 2]


@pytest.mark.parametrize(
    ("terrain", "km", "first"), [("lowland", "4.99", True), ("lowland", "5", False), ("mountain", "1", False)]
)
def test_a_row_of_zones_ends_below_its_distance(terrain: str, km: str, first: bool) -> None:
    """Zone 1 is lowland nearer than 5 km."""
    zones = small_standard((yes_no(100),), more=TWO_ZONES).text.zones
    assert zones is not None
    assert zones.rows[0].holds(terrain, Decimal(km)) == first


def test_a_number_has_at_most_eighteen_digits() -> None:
    assert parse_number("1" * 16 + ",25") == Decimal("1" * 16 + ".25")
    with pytest.raises(Refusal, match="number_too_long"):
        parse_number("1" * 17 + ",25")

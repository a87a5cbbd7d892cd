"""What must hold for every submission, whatever its figures."""

import random
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import REGION, standard_on
from raw_answers import bands_of, completions, full_answers, weakened
from yte_check.documents.diagnostics import Problems
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, EVIDENCE_MODES, Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.answering import Given
from yte_check.standard.score import Score
from yte_check.station.answers import read_answers
from yte_check.station.model import Station
from yte_check.station.submission import Submission

INDICATORS = standard_on().indicators
PLACES = list(standard_on().places(None, None))

full_submissions = st.fixed_dictionaries(
    {str(number): full_answers(indicator.scoring) for number, indicator in INDICATORS.items()}
)
relaxed = settings(max_examples=60)


def assessed(
    raw: dict[str, Any], policy: Policy = DEFAULT_POLICY, zone: int | None = 2, region: str | None = REGION
) -> Assessment:
    problems = Problems()
    answers = read_answers(raw, INDICATORS, {}, problems)
    assert not problems.fatal, problems
    submission = Submission("a", "0", 2024, Station(name="a", region=region), zone, answers, {}, ())
    return assess(standard_on(), submission, policy)


def scores(assessment: Assessment) -> list[Score]:
    nodes = [assessment.score, *(criterion.score for criterion in assessment.criteria)]
    return nodes + [result.score for result in assessment.indicators()]


def read(rule: AnyRule, raw: Any) -> Any:
    problems = Problems()
    answer = rule.read(Given(raw, (), problems))
    assert not problems.fatal, problems
    return answer


@pytest.mark.slow
@relaxed
@given(st.data())
def test_answering_more_never_widens_an_interval_and_never_overturns_a_verdict(data: st.DataObject) -> None:
    whole = data.draw(full_submissions)
    part = data.draw(weakened(whole))
    policy = Policy(data.draw(st.sampled_from(EVIDENCE_MODES)), data.draw(st.booleans()))
    zone, region = data.draw(st.sampled_from([2, None])), data.draw(st.sampled_from([REGION, None]))
    less, more = assessed(part, policy, zone, region), assessed(whole, policy)
    for wide, narrow in zip(scores(less), scores(more), strict=True):
        assert wide.low <= narrow.low <= narrow.high <= wide.high <= wide.max
    if less.verdict != "undetermined":
        assert more.verdict == less.verdict


@pytest.mark.slow
@relaxed
@given(full_submissions, st.randoms(use_true_random=False))
def test_the_order_of_keys_is_irrelevant(raw: dict[str, Any], shuffler: random.Random) -> None:
    def shuffled(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        keys = list(value)
        shuffler.shuffle(keys)
        return {key: shuffled(value[key]) for key in keys}

    assert scores(assessed(raw)) == scores(assessed(shuffled(raw)))


@pytest.mark.slow
@pytest.mark.parametrize("number", INDICATORS)
@settings(max_examples=25)
@given(st.data())
def test_both_ends_of_an_interval_are_reached_by_some_completion(number: int, data: st.DataObject) -> None:
    rule = INDICATORS[number].scoring
    raw = data.draw(weakened(data.draw(full_answers(rule))))
    place = data.draw(st.sampled_from(PLACES))
    score = rule.score(read(rule, raw), place)
    reached = [rule.score(read(rule, complete), place).low for complete in completions(rule, raw)]
    assert (min(reached), max(reached)) == (score.low, score.high)


@pytest.mark.slow
@pytest.mark.parametrize("number", INDICATORS)
@settings(max_examples=25)
@given(st.data())
def test_improving_an_answer_never_lowers_points(number: int, data: st.DataObject) -> None:
    rule = INDICATORS[number].scoring
    raw = data.draw(full_answers(rule))
    better = data.draw(improved(rule, raw))
    place = data.draw(st.sampled_from(PLACES))
    assert rule.score(read(rule, better), place).low >= rule.score(read(rule, raw), place).low


@st.composite
def improved(draw: st.DrawFn, rule: AnyRule, raw: Any) -> Any:
    """A better answer: more that is there, more of what is good, less of what is bad."""
    match rule:
        case YesNo():
            return "có"
        case Checklist():
            return {"items": {key: "có" if draw(st.booleans()) else flag for key, flag in raw["items"].items()}}
        case Choice():
            return max(rule.options, key=lambda key: min(row.value for row in rule.options[key].table.rows()))
        case NumberRule():
            return str(_moved(draw, int(raw), None, _wants_less(rule)))
        case Rate():
            highest = int(raw["denominator"]) if rule.is_share else None
            moved = _moved(draw, int(raw["numerator"]), highest, _wants_less(rule))
            return {**raw, "numerator": str(moved if raw["denominator"] != "0" else 0)}
        case Parts():
            return {name: draw(improved(part, raw[name])) for name, part in rule.parts.items()}


def _wants_less(rule: Rate | NumberRule) -> bool:
    return any(band.at_most is not None or band.below is not None for band in bands_of(rule))


def _moved(draw: st.DrawFn, value: int, highest: int | None, less: bool) -> int:
    return draw(st.integers(0, value)) if less else draw(st.integers(value, 10**4 if highest is None else highest))


@pytest.mark.slow
@relaxed
@given(full_submissions)
def test_more_doctors_never_lower_a_score(raw: dict[str, Any]) -> None:
    totals = [assessed({**raw, "8": doctor}).score.low for doctor in ("khong", "luan_phien", "co_huu")]
    assert totals == sorted(totals)


@pytest.mark.slow
@relaxed
@given(full_submissions)
def test_a_full_submission_has_one_total_that_is_the_sum_of_its_indicators(raw: dict[str, Any]) -> None:
    assessment = assessed(raw)
    assert assessment.score.is_point
    assert assessment.score.low == sum((r.score.low for r in assessment.indicators()), Decimal(0))
    assert assessment.verdict != "undetermined"
    shares = [c.score.low >= c.criterion.points / 2 for c in assessment.criteria]
    assert (assessment.verdict == "met") == (assessment.score.low >= 80 and all(shares))


@pytest.mark.slow
@relaxed
@given(full_submissions)
def test_official_rests_on_verified_text_only(raw: dict[str, Any]) -> None:
    assessment = assessed(raw, Policy(official=True))
    assert (assessment.score.low, assessment.score.high) == (0, 100)
    assert assessment.verdict == "undetermined"


def test_nothing_answered_leaves_everything_open() -> None:
    assessment = assessed({}, zone=None, region=None)
    assert all((score.low, score.high) == (0, score.max) for score in scores(assessment))
    assert assessment.place == Place(1, REGION)

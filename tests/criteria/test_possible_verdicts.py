"""Of cases is asked only what some station can come to: conditions met exactly, missed alone, knock-outs alone."""

import random
from datetime import date
from itertools import product
from typing import Any

import pytest

from small_standards import assessed, every_answer, random_standard
from yte_check.criteria.importing.cases.answers import answers_of, score_of
from yte_check.criteria.testing.hanging import FLOOR, TOTAL, hanging_on
from yte_check.criteria.testing.possible import PossibleVerdicts
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.shape import try_shape
from yte_check.standard.model import StandardText
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard


def standard_of(*criteria: dict[str, Any], total: int = 80, floor: int = 50) -> Standard:
    """Criteria of indicators by their rule: “5” is yes or no for 5 points, “5/2” a choice of 5, 2 and 0 points."""
    numbers = iter(range(1, 9))
    made = []
    for number, indicators in enumerate(criteria, 1):
        rules = [_indicator(next(numbers), points, knockout) for points, knockout in indicators.items()]
        made.append({
            "number": str(number), "title": f"C{number}", "points": str(sum(int(each["points"]) for each in rules)),
            "grade": {"title": "working", "points": "working"}, "indicators": rules,
        })  # fmt: skip
    data = {
        "id": "nho", "title": "Nhỏ", "sources": {}, "criteria": made,
        "document": {"number": "1", "issuer": "a", "issued": "2023-01-01", "effective": "2023-01-01"},
        "indicator_count": {"value": str(next(numbers) - 1), "grade": "working"},
        "recognition": {
            "total_percent": str(total), "criterion_percent": str(floor), "no_knockout": "có",
            "valid_years": "3", "grade": "working",
        },
    }  # fmt: skip
    problems = Problems()
    text = try_shape(StandardText, data, problems)
    assert text is not None, problems
    return Standard(text, date(2024, 12, 31), (), data)


def _indicator(number: int, points: str, knockout: Any) -> dict[str, Any]:
    options = {f"o{each}": {"label": each, "points": each} for each in (*points.split("/"), "0")}
    made: dict[str, Any] = {
        "number": str(number), "title": f"I{number}", "points": points.split("/")[0],
        "grade": dict.fromkeys(("number", "title", "points", "scoring"), "working"),
        "scoring": {"type": "choice", "options": options},
    }  # fmt: skip
    return {**made, "knockout": knockout} if knockout else made


@pytest.mark.parametrize(
    ("standard", "just_met", "missed"),
    [
        # 80 = 60 + 20 or 40 + 40; a criterion with 30 of 60 and all of the other are 70 of 100
        (standard_of({"60/40/30": ""}, {"40/20": ""}), {TOTAL, FLOOR}, {TOTAL}),
        # one criterion at half of its points has half of all
        (standard_of({"60/50": "", "40/30/20": ""}), {TOTAL}, {TOTAL}),
        # 3, 5 and 8 points are never half of 8; 5 + 80 are the fewest that are enough in each
        (standard_of({"3": "", "5": ""}, {"92/80": ""}), set(), {FLOOR}),
        # who has the least share of each has everything
        (standard_of({"50": ""}, {"50": ""}), set(), set()),
    ],
)
def test_small_standards(standard: Standard, just_met: set[Path], missed: set[Path]) -> None:
    possible = PossibleVerdicts(standard)
    assert {each for each in (TOTAL, FLOOR) if possible.just_met(each)} == just_met
    assert {each for each in (TOTAL, FLOOR) if possible.missed_alone(each)} == missed


@pytest.mark.parametrize(("points", "rest", "alone"), [("20", "80", True), ("21", "79", False)])
def test_a_knockout_that_costs_more_than_may_be_lost_never_strikes_alone(points: str, rest: str, alone: bool) -> None:
    standard = standard_of({points: "at_zero", rest: ""})
    assert PossibleVerdicts(standard).struck_alone(standard.indicators[1]) is alone


def test_beside_an_indicator_that_strikes_everybody_none_strikes_alone() -> None:
    standard = standard_of({"20": "at_zero", "30": {"below": "31"}}, {"50": ""})
    assert not PossibleVerdicts(standard).struck_alone(standard.indicators[1])
    assert not PossibleVerdicts(standard).struck_alone(standard.indicators[2])
    assert not PossibleVerdicts(standard).just_met(TOTAL)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_against_every_station(seed: int) -> None:
    """Every sum of points of every indicator, assessed and not reasoned about."""
    standard = random_standard(random.Random(seed))
    numbers = list(map(str, standard.indicators))
    just_met: set[Path] = set()
    missed: set[Path] = set()
    struck: set[int] = set()
    for zone in (1, 2):
        for answers in product(*(_answers(number, standard, zone) for number in standard.indicators)):
            hanging = hanging_on(assessed(standard, dict(zip(numbers, answers, strict=True)), zone=zone))
            just_met |= hanging.just_met
            missed |= hanging.missed
            struck |= {strike.indicator for strike in hanging.struck}
    possible = PossibleVerdicts(standard)
    assert {each for each in (TOTAL, FLOOR) if possible.just_met(each)} == just_met
    assert {each for each in (TOTAL, FLOOR) if possible.missed_alone(each)} == missed
    knockouts = {number: each for number, each in standard.indicators.items() if each.knockout is not None}
    assert {number for number, each in knockouts.items() if possible.struck_alone(each)} == struck


def _answers(number: int, standard: Standard, zone: int) -> list[Any]:
    """One for each sum of points, where the indicator is applicable."""
    rule = standard.indicators[number].scoring
    data = next(i for c in standard.data["criteria"] for i in c["indicators"] if i["number"] == str(number))
    tried = [*every_answer(data["scoring"], None), *answers_of(rule, Place(zone))]
    scores = {score: answer for answer in tried if answer and (score := score_of(rule, answer, Place(zone))).is_point}
    return list({score.low: answer for score, answer in scores.items() if score.sure_max == rule.maximum()}.values())

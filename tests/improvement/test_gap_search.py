"""The shortest way is the shortest: compared with trying everything, on small cases and on the samples."""

import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, product

import pytest

from conftest import ROOT
from small_standards import assessed, every_answer, random_answer, random_standard
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Gap, Path, after_steps, gap_of
from yte_check.improvement.gap import Step as GapStep
from yte_check.improvement.search.problem import Group, Node, Offer, SearchProblem
from yte_check.improvement.search.solver import Solver
from yte_check.improvement.search.ways import best_distinct
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.scoring.conditions import condition
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.score import total

CASES = 500
Way = tuple[int, Decimal, tuple[int, ...]]


def is_met(assessment: Assessment, share: Decimal | None) -> bool:
    """What the goal asks, said once more and not taken from the search."""
    if share is None:
        return assessment.verdict == "met"
    places = assessment.submission.places(assessment.standard)
    assert len(places) == 1
    whole = condition(total(c.score for c in assessment.criteria), share).state == "met"
    floors = all(c.floor.state == "met" for c in assessment.criteria)
    return whole and floors and all(r.knockout == "met" for r in assessment.indicators()) and bool(assessment.score.max)


def ways_by_trying(gap: Gap) -> list[Way]:
    """Every choice of options, each assessed whole; of those that reach the goal the ones that contain no other."""
    numbers = [number for number, choices in gap.choices.items() if choices.options]
    share = gap.target / 100 if gap.target is not None else None
    found: dict[tuple[int, ...], Decimal] = {}
    for count in range(len(numbers) + 1):
        for some in combinations(numbers, count):
            if any(set(known) <= set(some) for known in found):
                continue
            best = min((effort for effort, met in _tried(gap, some, share) if met), default=None)
            if best is not None:
                found[some] = best
    return sorted((len(numbers), effort, numbers) for numbers, effort in found.items())


def _tried(gap: Gap, numbers: tuple[int, ...], share: Decimal | None) -> Iterator[tuple[Decimal, bool]]:
    for options in product(*(gap.choices[number].options for number in numbers)):
        steps = tuple(
            GapStep(option.results[0].indicator, gap.choices[number].present, option)
            for number, option in zip(numbers, options, strict=True)
        )
        effort = sum((option.effort for option in options), Decimal(0))
        yield effort, is_met(after_steps(gap.assessment, steps), share)


def fewest_by_answers(standard: object, raw: dict[str, object], zone: int | None) -> int | None:
    """The fewest indicators that must change, over every answer that can be written down at all."""
    rules = {i["number"]: i["scoring"] for c in standard.data["criteria"] for i in c["indicators"]}  # type: ignore[attr-defined]
    answers = {
        number: _distinct(standard, number, every_answer(rule, raw[number]), zone) for number, rule in rules.items()
    }
    for count in range(len(rules) + 1):
        for some in combinations(rules, count):
            for chosen in product(*(answers[number] for number in some)):
                changed = {**raw, **dict(zip(some, chosen, strict=True))}
                if assessed(standard, changed, zone=zone).verdict == "met":  # type: ignore[arg-type]
                    return count
    return None


def _distinct(standard: object, number: str, answers: list[object], zone: int | None) -> list[object]:
    """One answer of each outcome at every place, as the whole assessment shows it."""
    found: dict[object, object] = {}
    for answer in answers:
        outcome = []
        for place in (1, 2) if zone is None else (zone,):
            result = next(
                r for r in assessed(standard, {number: answer}, zone=place).indicators()  # type: ignore[arg-type]
                if r.indicator.number == int(number)
            )  # fmt: skip
            outcome.append((result.score.low, result.score.high, result.score.excluded, bool(result.score.uncertain)))
        found.setdefault(tuple(outcome), answer)
    return list(found.values())


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_on_small_cases_the_ways_are_those_found_by_trying_everything(seed: int) -> None:
    reached = unreachable = 0
    for case in range(CASES // 10):
        rng = random.Random(f"{seed} {case}")
        standard = random_standard(rng)
        rules = {i["number"]: i["scoring"] for c in standard.data["criteria"] for i in c["indicators"]}
        raw = {number: random_answer(rule, rng) for number, rule in rules.items()}
        zone = rng.choice((1, 2, 2, None))
        target = Decimal(rng.choice((70, 100))) if zone is not None and rng.random() < 0.2 else None
        gap = gap_of(assessed(standard, raw, zone=zone), Efforts(), 4, target, ("count",))
        ways = ways_by_trying(gap)
        assert gap.proven
        if gap.reached:
            assert ways == [(0, Decimal(0), ())]
            reached += 1
            continue
        told = [(len(path.steps), path.effort) for path in gap.paths]
        assert told == [way[:2] for way in ways[:4]]
        assert {tuple(sorted(path.numbers)) for path in gap.paths} <= {way[2] for way in ways}
        if target is None and case % 3 == 0:
            fewest = fewest_by_answers(standard, raw, zone)
            assert fewest == (len(gap.paths[0].steps) if gap.paths else None)
        unreachable += not ways
    assert reached < CASES // 20
    assert unreachable < CASES // 20


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_the_least_effort_is_the_least(seed: int) -> None:
    for case in range(25):
        rng = random.Random(f"effort {seed} {case}")
        standard = random_standard(rng)
        rules = {i["number"]: i["scoring"] for c in standard.data["criteria"] for i in c["indicators"]}
        assessment = assessed(standard, {number: random_answer(rule, rng) for number, rule in rules.items()})
        gap = gap_of(assessment, Efforts(), 1, None, ("effort",))
        numbers = [number for number, choices in gap.choices.items() if choices.options]
        tried = [
            (effort, count)
            for count in range(len(numbers) + 1)
            for some in combinations(numbers, count)
            for effort, met in _tried(gap, some, None)
            if met
        ]
        if not gap.reached:
            assert [(path.effort, len(path.steps)) for path in gap.paths] == sorted(tried)[:1]


SAMPLES = [
    ROOT / "samples" / "truot-mot-tieu-chi.yaml",
    ROOT / "samples" / "luc-binh.yaml",
    *sorted((ROOT / "samples" / "district" / "phieu").glob("[0-9]*.yaml")),
]


@pytest.mark.slow
@pytest.mark.parametrize("target", [None, Decimal(92), Decimal(96)])
def test_on_the_samples_no_way_is_shorter(target: Decimal | None) -> None:
    """With what no indicator can be exceeded by: the most that any choice of fewer indicators can add."""
    asked = 0
    for path in SAMPLES:
        gap = gap_of(assess_file(path), Efforts(), 2, target)
        assert gap.proven
        if gap.paths:
            if len(gap.conditions.missing) == 1:
                asked += 1
                assert _fewest_by_sorting(gap) == len(gap.paths[0].steps)
            for way in gap.paths:
                assert _is_needed_whole(gap, way)
    assert asked >= (1 if target is None else 10)


def _fewest_by_sorting(gap: Gap) -> int:
    """Where only one condition is missing, the greatest gains are the fewest indicators."""
    (column,) = gap.conditions.missing
    members = set(gap.choices) if column.criterion is None else set(gap.members[column.criterion])
    gains = sorted(
        (
            max((option.results[0].score.low for option in c.options), default=c.present[0].score.low)
            - c.present[0].score.low
        )
        for number, c in gap.choices.items()
        if number in members
    )
    lacking, count = gap.conditions.missing[column], 0
    while lacking > 0:
        lacking -= gains.pop()
        count += 1
    return count


def _is_needed_whole(gap: Gap, path: Path) -> bool:
    """Leaving out any one of its steps misses the goal."""
    share = gap.goal.total
    return all(
        not is_met(after_steps(gap.assessment, tuple(s for s in path.steps if s is not step)), share)
        for step in path.steps
    )


def test_a_problem_too_large_is_answered_without_a_claim_of_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(1)
    nodes = tuple(
        Node(number, ((0, Offer(rng.randrange(1, 10**6), tuple(rng.randrange(100) for _ in range(4)))),), True)
        for number in range(14)
    )
    problem = SearchProblem((Group(nodes, (None,) * 4),), (300, 300, 300, 300))
    exact = Solver(problem)
    whole = exact.best()
    assert exact.complete
    monkeypatch.setattr("yte_check.improvement.search.solver.MOST_STATES", 20)
    short = Solver(problem)
    found = short.best()
    assert not short.complete
    assert found is None or (whole is not None and found.cost >= whole.cost)


def test_offers_that_also_take_away_are_not_cut_off_at_what_is_needed() -> None:
    """One offer goes beyond the need of the first sum; another one takes from it again."""
    nodes = (
        Node(1, ((0, Offer(1, (10, 0))),), True),
        Node(2, ((0, Offer(1, (-6, 5))),), True),
    )
    solver = Solver(SearchProblem((Group(nodes, (None, None)),), (4, 5)))
    best = solver.best()
    assert best is not None
    assert best.chosen == ((1, 0), (2, 0))
    assert len(best_distinct(solver, 5).states) == 1


@pytest.mark.slow
def test_strict_evidence_asks_for_documents_and_official_rules_leave_nothing_to_do() -> None:
    path = ROOT / "samples" / "luc-binh.yaml"
    answers = assess_file(path).submission
    bare = assess_file(path, ScoringOptions(evidence="strict"))
    assert bare.verdict == "met"
    official = gap_of(assess_file(path, ScoringOptions(official=True)), Efforts())
    assert (official.paths, official.reachable, bool(official.conditions.out_of_reach)) == ((), False, True)
    assert answers.year == 2024
    assert Fraction(official.goal.total) == Fraction(4, 5)
    assert Policy().evidence == "warn"

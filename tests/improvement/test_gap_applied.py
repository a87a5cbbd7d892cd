"""What the steps foretell comes true: written into the submission and read anew, points and verdict are as said."""

import json
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from conftest import REGION, ROOT, standard_on
from yte_check.documents.document import parse_document
from yte_check.documents.record import replaced
from yte_check.documents.source import Source
from yte_check.improvement.applying import applied
from yte_check.improvement.efforts.loading import efforts_for, place_of
from yte_check.improvement.gap import Step, gap_of
from yte_check.intake.scoring import assess_file
from yte_check.scoring.assess import assess
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.rules import AnyRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.station.submission import Intake, take_in
from yte_check.terminal.standards import library_of

RULES = {number: indicator.scoring for number, indicator in standard_on().indicators.items()}
ASSESSOR = Assessor(Shelf(library_of()))


EFFORTS = efforts_for(standard_on(), place_of(standard_on(), None, library_of()))


def assess_text(text: str) -> Assessment:
    return ASSESSOR.assess(Intake(parse_document(Source("a.yaml", text)), Path(), "0"))


def random_station(rng: random.Random) -> str:
    """A whole submission; in half of them answers are missing or half given. JSON is YAML, and quickly written."""
    gaps = rng.choice((0, 0, 0.1, 0.3))
    answers = {str(number): random_answer(rule, rng, gaps) for number, rule in RULES.items()}
    station = {"name": "a", "zone": rng.choice(("1", "2", "3")), "region": rng.choice((REGION, "tay_nguyen"))}
    for key in ("zone", "region"):
        if rng.random() < 0.05:
            station.pop(key)
    known = {key: value for key, value in answers.items() if value is not None}
    return written({"standard": "qd-1300-2023", "year": "2024", "station": station, "answers": known})


def written(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False)


def random_answer(rule: AnyRule, rng: random.Random, gaps: float) -> Any:
    if rng.random() < gaps:
        return None
    match rule:
        case YesNo():
            return rng.choice(("có", "có", "không"))
        case Choice():
            return rng.choice(list(rule.options))
        case Checklist():
            items = {key: rng.choice(("có", "có", "không")) for key in rule.items if rng.random() >= gaps}
            return {"items": items} if items else None
        case NumberRule():
            return str(rng.choice((0, 1, 5, 12, 40, 200, 700)))
        case Rate():
            denominator = rng.randrange(0 if rule.when_absent else 1, rng.choice((5, 50, 3000)))
            lowest = 0 if rng.random() < 0.5 else denominator * 7 // 10
            counts = {"numerator": str(rng.randint(lowest, denominator)), "denominator": str(denominator)}
            if rng.random() < gaps:
                counts.pop(rng.choice(("numerator", "denominator")))
            return counts
        case Parts():
            parts = {name: random_answer(part, rng, gaps) for name, part in rule.parts.items()}
            return {name: answer for name, answer in parts.items() if answer is not None} or None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_every_way_of_three_hundred_stations_leads_where_it_says(seed: int) -> None:
    ways = met = 0
    for case in range(30):
        text = random_station(random.Random(f"{seed} {case}"))
        gap = gap_of(assess_text(text), EFFORTS, 2)
        assert gap.proven
        assert gap.reached == (gap.assessment.verdict == "met")
        met += gap.reached
        for path in gap.paths:
            ways += 1
            again = assess_text(written(applied(json.loads(text), path.steps)))
            assert again.verdict == "met"
            assert again.score == path.after.score
            if len(gap.places) == 1:
                gains = sum((step.gain for step in path.steps), Decimal(0))
                assert gains == added(path.steps, gap.assessment, again)
                assert again.score.low == gap.assessment.score.low + gains
            for step in path.steps:
                found = next(r for r in again.indicators() if r.indicator.number == step.indicator.number)
                assert found.score.low >= step.points_after
    assert ways >= 30
    assert met < 30


def added(steps: tuple[Step, ...], before: Assessment, after: Assessment) -> Decimal:
    """The points that the changed indicators add, with nothing else changed."""
    changed = {step.indicator.number for step in steps}
    pairs = list(zip(before.indicators(), after.indicators(), strict=True))
    assert all(old == new for old, new in pairs if old.indicator.number not in changed)
    return sum((new.score.low - old.score.low for old, new in pairs if old.indicator.number in changed), Decimal(0))


@pytest.mark.slow
@pytest.mark.parametrize("target", ["85", "95"])
def test_a_goal_of_ones_own_is_reached_as_foretold(target: str) -> None:
    for case in range(25):
        text = random_station(random.Random(f"target {case}"))
        gap = gap_of(assess_text(text), EFFORTS, 2, Decimal(target))
        for path in gap.paths:
            again = assess_text(written(applied(json.loads(text), path.steps)))
            assert again.score == path.after.score
            assert again.score.least_margin(Decimal(target) / 100) >= 0


def test_with_strict_evidence_a_way_says_which_documents_are_to_be_handed_in(tmp_path: Path) -> None:
    """The sample without its evidence: with every document of the way in place it is met as foretold."""
    data = take_in(ROOT / "samples" / "luc-binh.yaml").document.data
    bare = {number: without_evidence(answer) for number, answer in data["answers"].items()}
    assessor = Assessor(Shelf(library_of()), Policy("strict"))

    def assess_in_folder(answers: dict[str, Any], evidence: dict[str, Any]) -> Assessment:
        text = written({**data, "answers": answers, "evidence": evidence})
        return assessor.assess(Intake(parse_document(Source("a.yaml", text)), tmp_path, "0"))

    gap = gap_of(assess_in_folder(bare, {}), EFFORTS)
    assert gap.assessment.score.low == 0
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    for path in gap.paths:
        assert all("prove" in {move.code for move in step.option.moves} for step in path.steps)
        answers = applied({"answers": bare}, path.steps)["answers"]
        proved = {
            number: with_evidence(answer) if int(number) in path.numbers else answer
            for number, answer in answers.items()
        }
        again = assess_in_folder(proved, {"a": {"title": "a", "file": "a.pdf"}})
        assert (again.verdict, again.score.low) == ("met", path.after.score.low)


def without_evidence(answer: Any) -> Any:
    if not isinstance(answer, dict):
        return answer
    return {key: value for key, value in answer.items() if key not in ("evidence", "note")}


def with_evidence(answer: Any) -> Any:
    return {**(answer if isinstance(answer, dict) else {"value": answer}), "evidence": ["a"]}


def test_a_rejected_answer_is_settled_before_it_counts() -> None:
    """Everything undecided but one criterion: the way has a step for each indicator that must be decided."""
    assessment = assess_file(ROOT / "samples" / "truot-mot-tieu-chi.yaml")
    submission = assessment.submission
    rejected = {number: answer._replace(standing="rejected") for number, answer in submission.answers.items()}
    gap = gap_of(assess(assessment.standard, replaced(submission, answers=rejected), assessment.policy), EFFORTS, 1)
    for step in gap.paths[0].steps:
        assert "settle" in {move.code for move in step.option.moves}
        assert step.option.answer.standing == "accepted"
    assert gap.paths[0].after.verdict == "met"

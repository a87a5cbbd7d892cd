"""Programs of standards against the evaluator, which shares no code with them: every point of every node, the verdict.

The standards are the shipped ones, one with everything that a standard can say, those of other issuers, and small ones
at random.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from standards_at_random import standard_at_random
from test_completions import assessed as completed

from own_terms import own_standard
from random_submissions import random_submission
from relations import connected, differences, one_text, scored
from rich_standards import assessed as rich_assessed
from rich_standards import random_case
from yte_check.compiling.refusals import NotCompiled
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.simulation.rows import row_of
from yte_check.standard.library import Library, default_library
from yte_check.standard.rules.leaves import leaves
from yte_check.standard.standard import Standard

ISSUERS = Path(__file__).parents[1] / "issuers" / "standards"


@pytest.fixture(scope="module")
def connection() -> Iterator[Any]:
    with connected() as connection:
        yield connection


def shipped(day: date = date(2024, 12, 31)) -> Standard:
    return default_library().load("qd-1300-2023").in_force(day)


def told_apart(standard: Standard, count: int, connection: Any) -> list[str]:
    submissions = [random_submission(standard, seed) for seed in range(count)]
    rows = [row_of(each, standard).cells for each in submissions]
    found = scored(connection, one_text(standard.text), rows)
    return differences([assess(standard, each) for each in submissions], found)


@pytest.mark.slow
@pytest.mark.parametrize("day", [date(2022, 12, 31), date(2024, 12, 31)])
def test_the_shipped_standard(day: date, connection: Any) -> None:
    assert told_apart(shipped(day), 60, connection) == []


@pytest.mark.slow
def test_a_standard_in_its_own_terms(connection: Any) -> None:
    assert told_apart(own_standard(), 100, connection) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ideal-clinic", "kayakalp-hwc", "ntm-15-2016", "qd-4667", "tanzania-sao"])
def test_standards_of_other_issuers(name: str, connection: Any) -> None:
    standard = Library((ISSUERS,)).load(name).in_force(date(2024, 12, 31))
    assert told_apart(standard, 30, connection) == []


def compared_with(assessment: Assessment, row: dict[str, Any], connection: Any) -> list[str]:
    return differences([assessment], scored(connection, one_text(assessment.standard.text), [row]))


def rich(seed: int) -> tuple[Assessment, dict[str, Any]]:
    """A small standard with all rule types; nothing is proved or reviewed, for a table knows neither."""
    case = random_case(seed)._replace(reviews=(), evidence="warn", official=False)
    assessment = rich_assessed(case)
    row = dict(row_of(assessment.submission, assessment.standard).cells)
    return assessment, row | ({"zone": case.zone} if case.zone is not None else {})


RULES = {
    "YesNo", "Checklist", "Choice", "Rate", "NumberRule", "ChangeRule", "points_by", "bands_by", "points_each_by",
    "proportional", "proportional_by", "between", "excluded", "full", "percent", "difference", "knockout",
    "unknown place", "met", "not_met", "undetermined",
}  # fmt: skip


def constructs(assessment: Assessment) -> Iterator[str]:
    yield assessment.verdict
    if len(assessment.at_places) > 1:
        yield "unknown place"
    for indicator in assessment.standard.text.indicators():
        if indicator.knockout is not None:
            yield "knockout"
        for _, rule in leaves(indicator.scoring):
            yield type(rule).__name__
            said = repr(rule)
            yield from (key for key in RULES if re.search(rf"\b{key}=(?!None)", said) or f"'{key}'" in said)


def test_a_few_small_standards_at_random(connection: Any) -> None:
    for seed in (7,):
        assessment, row = rich(seed)
        assert compared_with(assessment, row, connection) == [], seed


@pytest.mark.slow
@pytest.mark.no_cover
def test_small_standards_with_all_rule_types(connection: Any) -> None:
    seen: Counter[str] = Counter()
    for seed in range(120):
        assessment, row = rich(seed)
        seen.update(set(constructs(assessment)))
        assert compared_with(assessment, row, connection) == [], seed
    assert {each for each in RULES if not seen[each]} == set()


OWN = {
    "sections", "combine sum", "section may not apply", "section left out", "fraction", "taken off", "bonus", "mark",
    "knock-out", "may not apply", "left out", "part may not apply", "part left out", "knock-out of a part",
    "knock-out of an option", "parts", "unanswered", "no knock-out", "floors of their own", "counts",
    "count of a mark", "count of criteria", "count within", "levels", "parts of a part", "part of a part left out",
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.no_cover
def test_small_standards_in_terms_of_their_own(connection: Any) -> None:
    seen: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for seed in range(400):
        made = standard_at_random(random.Random(seed))
        assessment = completed(made)
        row = dict(row_of(assessment.submission, assessment.standard).cells)
        try:
            assert compared_with(assessment, row, connection) == [], seed
        except NotCompiled as refusal:
            refused[refusal.code] += 1
        else:
            seen.update(made.constructs)
    assert set(refused) <= {"compiling_mean_open"}
    assert {each for each in OWN if not seen[each]} == set()

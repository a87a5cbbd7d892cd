"""The shortest way under standards in their issuers' own terms: small ones at random, against every change of answers.

What a way leads to is written into the answers and read anew; that it is the shortest is tried with every answer that
could be written for fewer indicators, and its effort with every option for as many.
"""

import os
import random
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations, product
from typing import Any

import pytest
from standards_at_random import Made, Raw, sections, standard_at_random, worlds
from test_completions import LOOSE, assessed

from yte_check.documents.diagnostics import Problems
from yte_check.improvement.applying import applied
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Gap, Step, after_steps, gap_of
from yte_check.improvement.paths import after_answers
from yte_check.scoring.results import Assessment
from yte_check.station.answers import read_answers
from yte_check.station.model import IndicatorAnswer

COUNT = int(os.environ.get("YTE_CHECK_OWN_WAYS", "300"))
WAYS = {"combine mean", "whole by mean", "whole by mean_of_indicators", "bonus", "taken off", "left out", "levels"}
WAYS |= {"section left out", "part left out", "counts", "count of criteria", "floors of their own", "knock-out"}
WAYS |= {"knock-out of a part", "knock-out of an option", "sections", "fraction"}


def reaches(assessment: Assessment, level: int | None) -> bool:
    """What is asked, said once more and not taken from the search."""
    if level is None:
        return assessment.verdict == "met"
    assert assessment.levels is not None
    return assessment.levels.worst is not None and assessment.levels.worst <= level


def possible(indicator: Raw, given: Any) -> Iterator[Any]:
    """Every answer that can be written; what is said not to apply is let be."""
    rule = indicator["scoring"]
    if isinstance(given, dict) and "not_applicable" in given:
        return
    if rule["type"] == "yes_no":
        yield from ("có", "không")
    elif rule["type"] == "choice":
        yield from rule["options"]
    else:
        left_out = {name: part for name, part in (given or {}).items() if isinstance(part, dict)}
        names = [name for name in rule["parts"] if name not in left_out]
        for chosen in product(("có", "không"), repeat=len(names)):
            yield {**left_out, **dict(zip(names, chosen, strict=True))}


def open_answers(made: Made, assessment: Assessment) -> Mapping[int, list[IndicatorAnswer]]:
    """Every answer to every indicator that no section leaves out."""
    out = {i["number"] for s in sections(made.standard["criteria"]) if s["number"] in made.sections
           for inner in sections([s]) for i in inner.get("indicators", ())}  # fmt: skip
    found: dict[int, list[IndicatorAnswer]] = {}
    indicators = assessment.standard.indicators
    for indicator in (i for s in sections(made.standard["criteria"]) for i in s.get("indicators", ())):
        if indicator["number"] not in out:
            for raw in possible(indicator, made.answers.get(indicator["number"])):
                read = read_answers({indicator["number"]: raw}, indicators, None, Problems())
                for number, answer in read.items():
                    found.setdefault(number, []).append(answer)
    return found


def fewest(made: Made, assessment: Assessment, level: int | None, less_than: int) -> int | None:
    """The fewest indicators whose answers must change, where that is fewer."""
    answers = open_answers(made, assessment)
    for count in range(less_than):
        for some in combinations(answers, count):
            for chosen in product(*(answers[number] for number in some)):
                if reaches(after_answers(assessment, dict(zip(some, chosen, strict=True))), level):
                    return count
    return None


def least_effort(gap: Gap, level: int | None, count: int) -> Decimal:
    """The least effort of all choices of so many options that reach the goal."""
    found = []
    for some in combinations([number for number, each in gap.choices.items() if each.options], count):
        for options in product(*(gap.choices[number].options for number in some)):
            steps = tuple(
                Step(gap.choices[number].present[0].indicator, gap.choices[number].present, option)
                for number, option in zip(some, options, strict=True)
            )
            effort = sum((option.effort for option in options), Decimal(0))
            if (not found or effort < min(found)) and reaches(after_steps(gap.assessment, steps), level):
                found.append(effort)
    return min(found)


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.parametrize("part", range(3))
def test_no_way_is_shorter_and_each_leads_where_it_says(part: int) -> None:
    seen: Counter[str] = Counter()
    ways = 0
    for seed in range(part, COUNT, 3):
        made = standard_at_random(random.Random(f"ways {seed}"))
        assessment = assessed(made)
        result = assessment.standard.text.result
        for level in (None,) if result is None else range(len(result.levels)):
            here = f"seed {seed}, level {level}"
            gap = gap_of(assessment, Efforts(), 2, level=level)
            wanted = level if result is not None else None
            assert gap.reached == reaches(assessment, wanted), here
            if gap.reached:
                continue
            assert gap.proven, here
            seen.update(made.constructs)
            most = len(gap.paths[0].steps) if gap.paths else len(gap.choices) + 1
            assert fewest(made, assessment, wanted, most) is None, here
            for path in gap.paths:
                ways += 1
                told = applied({"answers": made.answers}, path.steps)["answers"]
                after = Made(made.standard, told, made.sections, made.constructs)
                again = assessed(after)
                assert reaches(again, wanted), here
                assert again.score == path.after.score, here
                assert all(step.option.answer.not_applicable is None for step in path.steps), here
                if not LOOSE & made.constructs:
                    assert all(_is_there(world, wanted) for world in worlds(after)), here
            if gap.paths:
                assert gap.paths[0].effort == least_effort(gap, wanted, most), here
    assert ways > COUNT // 6
    assert seen.keys() >= WAYS, WAYS - seen.keys()


@pytest.mark.slow
@pytest.mark.no_cover
def test_where_too_much_is_left_behind_there_is_still_a_way_and_no_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    """With next to nothing remembered: what is told reaches the goal, and no step of it is needless."""
    unproven = found = longer = 0
    for seed in range(150):
        made = standard_at_random(random.Random(f"left behind {seed}"))
        assessment = assessed(made)
        result = assessment.standard.text.result
        level = 0 if result is not None else None
        exactly = gap_of(assessment, Efforts(), 1, level=level)
        with monkeypatch.context() as patched:
            patched.setattr("yte_check.improvement.search.solver.MOST_STATES", 2)
            gap = gap_of(assessment, Efforts(), 3, level=level)
        if gap.proven or gap.is_sums:
            continue
        unproven += 1
        for path in gap.paths:
            found += 1
            longer += len(path.steps) > len(exactly.paths[0].steps)
            assert reaches(path.after, level), seed
            assert len(path.steps) >= len(exactly.paths[0].steps), seed
            for step in path.steps:
                rest = tuple(each for each in path.steps if each is not step)
                assert not reaches(after_steps(assessment, rest), level), seed
    assert unproven > 15
    assert found > unproven // 2


def _is_there(world: Any, level: int | None) -> bool:
    if level is None:
        return world.verdict is True
    return world.level is not None and world.level <= level

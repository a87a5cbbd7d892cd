"""Standards in their issuers' own terms against every completion of small ones, in exact fractions."""

import os
import random
from collections import Counter
from datetime import date
from fractions import Fraction

import pytest
from standards_at_random import Made, standard_at_random, worlds

from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import Document
from yte_check.documents.exact import ExactFraction
from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.shape import try_shape
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.standard.integrity import check_integrity
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard
from yte_check.station.answers import read_answers, read_sections
from yte_check.station.model import SectionStatement, Station
from yte_check.station.submission import Submission

COUNT = int(os.environ.get("YTE_CHECK_OWN_TERMS", "1500"))
SEEN = {
    "sections", "combine sum", "combine mean", "combine mean_of_indicators", "whole by sum", "whole by mean",
    "whole by mean_of_indicators", "section may not apply", "section left out", "fraction", "taken off", "bonus",
    "mark", "knock-out", "may not apply", "left out", "part may not apply", "part left out", "parts of a part",
    "part of a part left out", "knock-out of a part",
    "knock-out of an option", "parts", "unanswered", "no knock-out", "floors of their own", "counts",
    "count of a mark", "count of criteria", "count within", "levels",
}  # fmt: skip

LOOSE = {"section may not apply", "may not apply", "part may not apply", "taken off", "bonus"}
"""Where several conditions look at different completions at once, an end may lie beyond what one of them reaches."""


def assessed(made: Made) -> Assessment:
    problems = Problems()
    text = try_shape(StandardText, made.standard, problems)
    assert text is not None, problems
    check_integrity(text, problems)
    standard = Standard(text, date(2024, 12, 31), (), made.standard)
    answers = read_answers(made.answers, standard.indicators, None, problems)
    raw = {"sections": made.sections, "answers": made.answers}
    stated = {parse_item_number(number): SectionStatement(not_applicable="x") for number in made.sections}
    left_out = read_sections(stated, text, answers, raw, problems)
    assert not problems.fatal, list(problems)
    document = Document(Source("a.yaml", ""), {})
    submission = Submission("a.yaml", "", 2024, Station(name="a"), None, answers, {}, document, sections=left_out)
    return assess(standard, submission)


def exact(value: object) -> Fraction:
    if isinstance(value, ExactFraction):
        return Fraction(value.numerator, value.denominator)
    return Fraction(value)  # type: ignore[arg-type]


@pytest.mark.slow
@pytest.mark.no_cover
def test_every_completion_lies_between_the_ends() -> None:
    seen: Counter[str] = Counter()
    tight = 0
    for seed in range(COUNT):
        made = standard_at_random(random.Random(seed))
        seen.update(made.constructs)
        found = assessed(made)
        every = list(worlds(made))
        here = f"seed {seed}"
        low, high = exact(found.score.low), exact(found.score.high)
        applying = [world.total.points for world in every]
        assert low <= min(applying), here
        assert max(applying) <= high, here
        for section in found.sections():
            points = [world.sections[str(section.criterion.number)].points for world in every]
            assert exact(section.score.low) <= min(points), f"{here} {section.criterion.number}"
            assert max(points) <= exact(section.score.high), f"{here} {section.criterion.number}"
        verdicts = {world.verdict for world in every}
        if found.verdict == "met":
            assert verdicts == {True}, here
        elif found.verdict == "not_met":
            assert True not in verdicts, here
        is_tight = (low, high) == (min(applying), max(applying)) and (
            found.verdict == ("met" if verdicts == {True} else "undetermined" if True in verdicts else "not_met")
        )
        assert is_tight or LOOSE & made.constructs, here
        tight += is_tight
        if found.levels is not None:
            levels = [world.level for world in every]
            worst, best = found.levels.worst, found.levels.best
            for level in levels:
                assert level is None or (best is not None and best <= level), here
                assert worst is None or (level is not None and level <= worst), here
    assert tight > 0.95 * COUNT, "the ends are reached nearly always, where they need not be"
    assert {name for name, times in seen.items() if times} >= SEEN, SEEN - seen.keys()

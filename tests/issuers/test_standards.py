"""Standards of real issuers, scored as their issuers score them: every golden case beside them holds, and together they
meet and just miss every condition of every level."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from yte_check.criteria.render.case_words import words_of
from yte_check.criteria.testing.examination import examine
from yte_check.standard.library import Library

STANDARDS = Path(__file__).parent / "standards"
LEARNT = Path(__file__).parents[2] / "samples" / "standards"
ANSWERS = {"options", "answers", "not_applicable"}
"""What the cases of the long standards leave out: one case for each answer of each of hundreds of like elements."""


def standards() -> Iterator[Any]:
    """The folders; those of many elements are slow."""
    for head in sorted((*STANDARDS.glob("*/standard.yaml"), *LEARNT.glob("*/standard.yaml"))):
        long = head.stat().st_size > 5_000
        yield pytest.param(head.parent, id=head.parent.name, marks=[pytest.mark.slow] if long else [])


@pytest.mark.parametrize("folder", [*standards()])
def test_every_case_holds_and_every_condition_is_met_and_missed(folder: Path) -> None:
    run = examine((folder,), Library((folder.parent,)))
    told = [diagnostic for each in run.findings.examined for diagnostic in each.diagnostics]
    assert [each for each in told if not each.code.startswith("uncovered_")] == []
    (tested,) = run.tested
    assert tested.entries
    assert {each.name: each.percent for each in tested.coverage if each.name not in ANSWERS} == {
        each.name: 100 for each in tested.coverage if each.name not in ANSWERS
    }


@pytest.mark.parametrize("folder", [*standards()])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_case_reads_as_a_sentence(folder: Path, lang: Any) -> None:
    (tested,) = examine((folder,), Library((folder.parent,))).tested
    assert all(words.endswith(".") for words in words_of(tested, lang))

"""Random edits of what ships: whatever changes a score or a verdict is noticed by check or by test."""

import random
from collections import Counter

import pytest

from seeded_faults import KINDS, edits, noticed

COUNT = len(KINDS)
"""An edit of every kind; the program makes as many as it is asked for."""


@pytest.mark.slow
@pytest.mark.no_cover
def test_edits_that_change_a_score_do_not_pass(capsys: pytest.CaptureFixture[str]) -> None:
    seen: Counter[str] = Counter()
    unnoticed = []
    for edit in edits(random.Random(20261123), COUNT):
        who = noticed(edit)
        seen[who] += 1
        if who == "neither":
            unnoticed.append(edit)
    with capsys.disabled():
        print(f"\nseeded faults: {dict(seen)}; noticed by neither:", *unnoticed, sep="\n  ")
    assert seen.total() >= 60
    assert [str(edit) for edit in unnoticed if edit.kind.notice in ("always", "confirmed")] == []
    never = {edit.kind.name for edit in unnoticed if edit.kind.notice == "never"}
    assert never == {kind.name for kind in KINDS if kind.notice == "never"}, (
        "docs/standard.md names what nobody notices"
    )
    assert seen["test"] >= 10, "some faults only the cases can find"


def test_every_kind_of_edit_finds_a_place() -> None:
    assert {edit.kind for edit in edits(random.Random(1), len(KINDS))} == set(KINDS)

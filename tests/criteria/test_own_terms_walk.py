"""The walks through standards in their issuers' own terms run as docs/own-terms says; a sample is what one makes."""

import shutil
from pathlib import Path

import pytest

from conftest import ROOT, Run
from walks import blocks, walk

ENGLISH, VIETNAMESE = ROOT / "docs" / "own-terms.md", ROOT / "docs" / "own-terms.vi.md"
SAMPLES = ROOT / "samples" / "standards"
COMMUNE = "yte-check assess samples/standards/xa-mau.yaml --standard ntm-15"


@pytest.mark.slow
@pytest.mark.parametrize("document", [VIETNAMESE, ENGLISH])
def test_the_walk_runs_from_nothing_to_a_scored_station(
    document: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(SAMPLES, tmp_path / "samples" / "standards")
    monkeypatch.chdir(tmp_path)
    walk(document, run, {"assess": 3, COMMUNE: 0})
    for file in ("standard.yaml", "cases/ca.yaml"):
        assert (tmp_path / "ntm-15" / file).read_text("utf-8") == (SAMPLES / "ntm-15" / file).read_text("utf-8")


def test_both_documents_show_the_same_commands_and_edits() -> None:
    assert blocks(VIETNAMESE) == blocks(ENGLISH)
    assert len(blocks(ENGLISH)) > 16


def test_the_samples_are_sound_and_say_that_they_are_stand_ins(run: Run) -> None:
    assert run("criteria", "check", SAMPLES / "ntm-15", "--strict")[0] == 0
    assert run("criteria", "test", SAMPLES / "ntm-15", "--strict")[0] == 0
    assert "verified" not in (SAMPLES / "ntm-15" / "standard.yaml").read_text("utf-8").replace("# grade: verified", "")

"""The walk from an annex in Word to confirmed rules runs as docs/annex-to-rules says, command by command."""

import shutil
from pathlib import Path

import pytest

from conftest import ROOT, Run
from made_up_annex import write_annex
from walks import blocks, walk
from yte_check.criteria.official.reading import read_official

VIETNAMESE, ENGLISH = ROOT / "docs" / "annex-to-rules.vi.md", ROOT / "docs" / "annex-to-rules.md"
ANNEX = ROOT / "docs" / "annex" / "phu-luc.docx"


@pytest.mark.slow
@pytest.mark.parametrize("document", [VIETNAMESE, ENGLISH])
def test_the_walk_runs_to_confirmed_rules(
    document: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copy(ANNEX, tmp_path)
    monkeypatch.chdir(tmp_path)
    printed = walk(document, run)
    assert "47 chỉ tiêu đã đối chiếu với văn bản" in printed
    assert run("criteria", "check", "bo-moi", "--strict")[0] == 0


def test_both_documents_show_the_same_commands_and_edits() -> None:
    assert blocks(VIETNAMESE) == blocks(ENGLISH)
    assert len(blocks(ENGLISH)) > 12


@pytest.mark.slow
def test_the_annex_beside_the_document_is_the_made_up_one(tmp_path: Path) -> None:
    ours, made = read_official(ANNEX), read_official(write_annex(tmp_path / "phu-luc.docx"))
    assert len(ours.rows) == 47
    assert (ours.rows, ours.criteria, ours.around) == (made.rows, made.criteria, made.around)

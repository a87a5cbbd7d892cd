"""The walk from an annex in Word to confirmed rules runs as docs/annex-to-rules says, command by command."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT, Run
from made_up_annex import write_annex
from yte_check.criteria.official.reading import read_official

VIETNAMESE, ENGLISH = ROOT / "docs" / "annex-to-rules.vi.md", ROOT / "docs" / "annex-to-rules.md"
ANNEX = ROOT / "docs" / "annex" / "phu-luc.docx"


def blocks(document: Path) -> list[tuple[str, str]]:
    """What the document shows, in its order: commands, what they print, edits."""
    return re.findall(r"```(sh|text|diff)\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL)


def edit(shown: str) -> None:
    """Lines with “-” give way to those with “+”; a line with neither says where."""
    path, lines, at = Path(), list[str](), 0
    for line in shown.splitlines():
        if line.startswith("--- "):
            path, at = Path(line[4:]), 0
            lines = path.read_text(encoding="utf-8").splitlines()
            continue
        if line[0] == "+":
            lines.insert(at, line[1:])
        else:
            found = [position for position, each in enumerate(lines) if each == line[1:] and position >= at]
            assert found, line
            at = found[0]
            lines[at : at + 1] = [] if line[0] == "-" else [line[1:]]
        at += line[0] != "-"
        path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def pieces(shown: str) -> Iterator[str]:
    """The pieces between “…”, without the breaks of lines."""
    yield from (" ".join(piece.split()) for piece in shown.split("…\n"))


@pytest.mark.slow
@pytest.mark.parametrize("document", [VIETNAMESE, ENGLISH])
def test_the_walk_runs_to_confirmed_rules(
    document: Path, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copy(ANNEX, tmp_path)
    monkeypatch.chdir(tmp_path)
    printed = ""
    for kind, shown in blocks(document):
        if kind == "sh":
            for command in shown.splitlines():
                name, *words = shlex.split(command)
                assert name == "yte-check"
                code, out, err = run(*words)
                assert code == (3 if words[0] == "assess" else 0), (command, out[-500:], err)
                printed = " ".join(out.split())
        elif kind == "diff":
            edit(shown)
        else:
            missing = [piece for piece in pieces(shown) if piece not in printed]
            assert not missing
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

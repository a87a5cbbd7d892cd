"""The skeletons of ``criteria new-standard``: each shape passes every check and its own cases from the start."""

import shlex
from pathlib import Path
from typing import Any, get_args

import pytest

from conftest import ROOT
from yte_check.criteria.commands.new_standard import Shape

Run = Any


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("shape", get_args(Shape))
def test_a_skeleton_passes_check_and_test(shape: str, lang: str, tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "bo-moi"
    assert run("--lang", lang, "criteria", "new-standard", str(folder), "--shape", shape)[0] == 0
    for command in ("check", "test"):
        code, out, err = run("criteria", command, str(folder), "--strict", "--quiet")
        assert (code, err) == (0, ""), out
    assert "{{" not in (folder / "standard.yaml").read_text(encoding="utf-8")


def test_the_folder_names_the_standard_and_nothing_is_overwritten(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "bo-moi"
    code, out, err = run("criteria", "new-standard", str(folder))
    assert (code, "bo-moi" in out + err) == (0, True)
    text = (folder / "standard.yaml").read_text(encoding="utf-8")
    assert "id: bo-moi\n" in text
    assert "recognition: {total_percent: 80" in text  # the shape where none is named
    (folder / "standard.yaml").write_text("của tôi\n", encoding="utf-8")
    assert run("criteria", "new-standard", str(folder))[0] == 2
    assert (folder / "standard.yaml").read_text(encoding="utf-8") == "của tôi\n"
    assert run("criteria", "new-standard", str(folder), "--force")[0] == 0
    assert (folder / "standard.yaml").read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [("Bộ mới", (), "Bộ mới"), ("bo-moi", ("--shape", "sao"), "sao")],
)
def test_what_cannot_be_named_is_refused(
    name: str, options: tuple[str, ...], said: str, tmp_path: Path, run: Run
) -> None:
    code, _, err = run("criteria", "new-standard", str(tmp_path / name), *options)
    assert (code, said in err) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_other_criteria_files_is_left_alone(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "bo-moi"
    folder.mkdir()
    (folder / "01-to-chuc.yaml").write_text("number: 1\n", encoding="utf-8")
    code, _, err = run("criteria", "new-standard", str(folder), "--force")
    assert (code, "01-to-chuc.yaml" in err) == (2, True)
    assert [each.name for each in folder.iterdir()] == ["01-to-chuc.yaml"]


@pytest.mark.slow
def test_the_commands_of_the_page_run_one_after_the_other(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs" / "standard.md").read_text(encoding="utf-8")
    section = page.split("## A first standard from nothing")[1].split("\n## ")[0]
    commands = [line for line in section.splitlines() if line.startswith("yte-check ")]
    assert len(commands) == 5
    monkeypatch.chdir(tmp_path)
    for command in commands:
        code, out, err = run(*shlex.split(command)[1:])
        assert code == 0, (command, out, err)
    assert (tmp_path / "phieu.yaml").is_file()

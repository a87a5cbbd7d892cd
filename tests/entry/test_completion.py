"""Completion in the shell, by the protocol in which Typer's scripts ask for it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run

VARIABLE = "_YTE_CHECK_COMPLETE"
Offered = Callable[[str], list[str]]


@pytest.fixture
def offered(run: Run, monkeypatch: pytest.MonkeyPatch) -> Offered:
    """What bash is offered for the last word of a line."""

    def ask(line: str) -> list[str]:
        monkeypatch.setenv(VARIABLE, "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(line.split(" ")) - 1))
        code, out, err = run()
        assert (code, err) == (0, "")
        return out.split()

    return ask


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("yte-check cri", ["criteria"]),
        ("yte-check di", ["diff"]),
        ("yte-check criteria co", ["compare", "columns", "confirm"]),
        ("yte-check --lang en plan p", ["progress"]),
        ("yte-check assess --ev", ["--evidence"]),
        ("yte-check assess --evidence ", ["off", "warn", "strict"]),
        ("yte-check -q batch --format j", ["json", "jsonl"]),
        ("yte-check gap --lang en --evidence s", ["strict"]),
        ("yte-check criteria schema su", ["submission"]),
        ("yte-check assess --standard qd-", ["qd-1300-2023"]),
        ("yte-check criteria show ", ["qd-1300-2023"]),
        ("yte-check plan show cao", ["cao-loc-2024"]),
        ("yte-check batch a --plan luc", ["luc-binh-2023"]),
        ("yte-check criteria confirm 1 --fact p", ["points"]),
        ("yte-check --lang ", ["vi", "en"]),
        ("yte-check assess sam", []),
        ("yte-check --lang fr cri", ["criteria"]),
    ],
)
def test_what_may_stand_next(line: str, words: list[str], offered: Offered) -> None:
    assert offered(line) == words


def test_the_users_own_standards_are_offered_and_their_faults_are_not_told(
    tmp_path: Path,
    offered: Offered,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "cua-tinh").mkdir()
    (tmp_path / "cua-tinh" / "standard.yaml").write_text("a: [", encoding="utf-8")
    monkeypatch.setenv("YTE_CHECK_CRITERIA", f"{tmp_path}{os.pathsep}{tmp_path / 'none'}")
    assert offered("yte-check explain --standard ") == ["cua-tinh", "qd-1300-2023"]


@pytest.mark.parametrize(("lang", "help"), [("vi", "Liệt kê"), ("en", "List the plans")])
def test_the_words_beside_are_in_the_users_language(
    lang: str, help: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "complete_zsh")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", f"yte-check --lang {lang} plan li")
    code, out, _ = run()
    assert code == 0
    assert help in out


def test_a_run_with_arguments_is_no_question(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "yte-check cri")
    assert "qd-1300-2023" in run("criteria", "list")[1]


def test_a_half_question_is_no_fault_of_the_program(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "complete_bash")
    assert "assess" in run()[1]  # no words: the help
    monkeypatch.setenv("COMP_WORDS", "yte-check cri")
    monkeypatch.setenv("COMP_CWORD", "x")
    assert run() == (0, "", "")
    monkeypatch.setenv(VARIABLE, "complete_tcsh")
    code, out, err = run()
    assert (code, out) == (2, "")
    assert "complete_zsh" in err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell", "pwsh"])
@pytest.mark.parametrize("between", [" ", "="])
def test_the_script_is_shown(shell: str, between: str, run: Run) -> None:
    code, out, err = run(*f"--show-completion{between}{shell}".split())
    assert (code, err) == (0, "")
    assert f"{VARIABLE}=complete_" in out.replace(f'$Env:{VARIABLE} = "', f"{VARIABLE}=")


def test_it_is_installed_once(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for _ in range(2):
        code, out, err = run("--install-completion", "bash")
        assert (code, err) == (0, "")
        assert str(tmp_path / ".bash_completions" / "yte-check.sh") in out
        assert out.startswith("Đã cài tính năng tự hoàn thành lệnh cho bash")
    assert (tmp_path / ".bashrc").read_text().count("yte-check.sh") == 1


def test_where_it_cannot_be_installed_that_is_said(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "file")
    code, out, err = run("--lang", "en", "--install-completion", "zsh")
    assert (code, out) == (74, "")
    assert err.startswith("Tab completion could not be installed for zsh")
    assert "--show-completion zsh" in err


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
def test_a_shell_without_completion_is_refused(option: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shellingham.detect_shell", lambda: ("cmd", "cmd.exe"))
    for arguments in ([option], [option, "tcsh"]):
        code, out, err = run(*arguments)
        assert (code, out) == (2, "")
        assert option in err
        assert "bash, zsh, fish, powershell, pwsh" in err


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("bash") is None or sys.platform == "win32", reason="needs bash")
def test_a_real_bash_completes(tmp_path: Path) -> None:
    program = tmp_path / "yte-check"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m yte_check "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    script = (
        f'eval "$({program} --show-completion bash)"; COMP_WORDS=({program} plan check --form); COMP_CWORD=3; '
        f'_yte_check_completion {program}; echo "${{COMPREPLY[@]}}"'
    )
    done = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("--format\n", "")

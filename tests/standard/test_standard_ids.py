"""A file names a standard by its id: no path in it leads anywhere, whatever kind of file it is."""

import json
import shutil
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.standard.library import Library, UnknownStandard, default_library

SECRET = "root:x:0:0"
KINDS = {
    "submission": ("assess", "standard: {wanted}\nyear: 2024\nstation: {{name: A}}\n"),
    "plan": (
        "plan check",
        "id: thu\ntitle: t\ndocument: {{number: 1/KH, issuer: A, issued: 2024-06}}\nscope: A\nstandard: {wanted}\n"
        "targets: [{{id: a, title: t, unit: x, years: [{{year: 2025, op: at_least, value: 1}}], "
        "measure: {{type: reported}}}}]\n",
    ),
    "efforts": ("criteria check", "standard: {wanted}\nefforts: {{6: {{effort: 1}}}}\n"),
    "checks": ("criteria check", "standard: {wanted}\nchecks: [{{type: agree, id: a, reason: {{vi: a, en: a}}, "
        "figures: [32.denominator, 33.denominator], hint_beyond: 0, certain_beyond: 5}}]\n"),
    "cases": ("criteria test", "standard: {wanted}\ncases: [{{indicator: 11, answer: có, points: 1}}]\n"),
    "amendment": (
        "criteria check",
        "id: a\namends: {wanted}\ndocument: {{number: 1, issuer: B, issued: 2024-01-01, effective: 2024-01-01}}\n"
        "changes: [{{path: title, to: x, grade: working}}]\n",
    ),
}  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a standard of one's own beside, and a file that nobody may look into."""
    shutil.copytree(ROOT / "criteria" / "qd-1300-2023", tmp_path / "luat")
    (tmp_path / "luat.txt").write_text("id: luat\n", encoding="utf-8")
    (tmp_path / "secret").write_text(f"{SECRET}:\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("wanted", ["luat", "luat.txt", "./luat", "secret", "/etc/passwd", "..", "C:\\luat", "~/luat"])
def test_no_file_reaches_a_standard_by_a_path(kind: str, wanted: str, here: Path, run: Run) -> None:
    command, text = KINDS[kind]
    file = here / "a.yaml"
    file.write_text(text.format(wanted=json.dumps(wanted)), encoding="utf-8")
    code, out, err = run(*command.split(), file, "--format", "json")
    found = {each["code"] for each in json.loads(out)["diagnostics"]}
    expected = (
        "standard_no_id" if not wanted.isalnum() else "amends_unknown" if kind == "amendment" else "unknown_standard"
    )
    assert code != 0
    assert expected in found, (out, err)
    assert SECRET not in out + err


def test_the_message_says_what_to_do(here: Path, run: Run) -> None:
    file = here / "a.yaml"
    file.write_text("standard: ./luat\nyear: 2024\nstation: {name: A}\n", encoding="utf-8")
    said = " ".join(run("assess", file)[2].split())
    assert "Trong tệp hãy ghi mã số, ví dụ qd-1300-2023" in said
    assert "--standard" in said
    file.write_text(file.read_text(encoding="utf-8").replace("./luat", "luat"), encoding="utf-8")
    assert run("assess", file, "--standard", "./luat", "--format", "json")[0] == 3, "on the command line it may"


@pytest.mark.parametrize("wanted", ["a" * 300, "a" * 5000 + "/", "a\0b", "luat/", "", " "])
def test_what_no_system_could_store_is_no_standard(wanted: str) -> None:
    for ask in (default_library().find, default_library().of_id, Library(()).find):
        with pytest.raises(UnknownStandard):
            ask(wanted)


def test_an_id_is_long_enough_to_be_read_and_no_longer(here: Path, run: Run) -> None:
    file = here / "a.yaml"
    file.write_text(f"standard: {'a' * 9000}\nyear: 2024\nstation: {{name: A}}\n", encoding="utf-8")
    code, out, _ = run("assess", file, "--format", "json")
    (found,) = json.loads(out)["diagnostics"]
    assert (code, found["code"]) == (4, "standard_no_id")
    assert len(found["message"]) < 400


def test_a_standard_of_ones_own_is_found_by_its_id(here: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    file = here / "a.yaml"
    file.write_text("standard: luat\nyear: 2024\nstation: {name: A}\n", encoding="utf-8")
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(here))
    assert run("assess", file, "--format", "json")[0] == 3

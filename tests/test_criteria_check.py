"""``criteria check``: a small standard in which nothing is wrong, and each fault of it alone, found on its line."""

import re
import shutil
from pathlib import Path

import pytest

from conftest import ROOT
from yte_check.authoring.checking.examination import CODES, Examination, examine
from yte_check.standard.library import Library, default_library

HERE = Path(__file__).parent / "standards"
SOUND, FAULTS = HERE / "sound", HERE / "faults"
MARK = re.compile(r"# <<(\w+)")
"""Stands in a faulty file on the line on which the fault is to be named."""


def faulty(name: str, tmp_path: Path) -> Path:
    """The sound standard with the files of a fault laid over it; the file «without» names those that are gone."""
    place = tmp_path / "criteria"
    shutil.copytree(SOUND, place)
    shutil.copytree(FAULTS / name, place, dirs_exist_ok=True)
    without = place / "without"
    if without.exists():
        for gone in without.read_text(encoding="utf-8").split():
            (place / gone).unlink()
        without.unlink()
    return place


def expected(place: Path) -> set[tuple[str, str, int]]:
    found = set()
    for file in place.rglob("*.y*ml"):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            found |= {(code, file.name, number) for code in MARK.findall(line)}
    return found


def faults_of(examination: Examination) -> set[tuple[str, str, int]]:
    return {(d.code, Path(d.file).name, d.line) for d in examination.findings.diagnostics}


@pytest.mark.parametrize("name", sorted(folder.name for folder in FAULTS.iterdir()))
def test_each_fault_alone_is_named_on_its_line(name: str, tmp_path: Path) -> None:
    place = faulty(name, tmp_path)
    wanted = expected(place)
    assert {code for code, _, _ in wanted} == {name.split("-")[0]}
    assert faults_of(examine([place], Library((place,)))) == wanted


def test_every_code_of_every_proof_has_a_file() -> None:
    shown = {folder.name.split("-")[0] for folder in FAULTS.iterdir()}
    assert {code for codes in CODES.values() for code in codes} <= shown


def test_nothing_is_wrong_with_the_sound_one() -> None:
    assert not examine([SOUND], Library((SOUND,))).findings.diagnostics


def test_nothing_is_wrong_with_what_ships() -> None:
    examination = examine([ROOT / "criteria"], default_library())
    assert not examination.findings.diagnostics
    assert {examined.status for examined in examination.findings.examined} == {"holds"}

"""Golden cases as the tests try them: the small standard with its cases, and what is said of a folder."""

import shutil
from pathlib import Path

from conftest import ROOT
from yte_check.criteria.testing.examination import CasesRun, examine
from yte_check.standard.library import Library

CRITERIA = ROOT / "criteria"
STANDARDS = ROOT / "tests" / "standards"


def copied_small(folder: Path) -> Path:
    """The small standard with its amendment and its complete cases, to be edited."""
    shutil.copytree(STANDARDS / "sound", folder, dirs_exist_ok=True)
    shutil.copytree(STANDARDS / "cases", folder / "nho" / "cases")
    return folder / "nho"


def tried(place: Path) -> CasesRun:
    return examine((place,), Library((CRITERIA,)))


def codes(place: Path) -> set[str]:
    return {diagnostic.code for diagnostic in tried(place).findings.diagnostics}

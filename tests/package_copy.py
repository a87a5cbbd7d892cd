"""A copy of the package with something added, as a developer would add it, and its commands."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from conftest import ROOT

Edits = Mapping[str, Mapping[str, str]]
"""What is written before what, in each file of the package that is touched."""
PACKAGE = ROOT / "src" / "yte_check"


class PackageCopy:
    """The package in a folder, with modules of its own and edits in others; ``criteria`` are its standards."""

    def __init__(self, folder: Path, modules: Mapping[str, str], edits: Edits) -> None:
        self.folder, self.source, self.criteria = folder, folder / "src", folder / "criteria"
        package = self.source / "yte_check"
        shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "criteria", self.criteria)
        for name, text in modules.items():
            assert not (package / name).exists()
            (package / name).write_text(text, encoding="utf-8")
        for name, changes in edits.items():
            self._edit(package / name, changes)

    @staticmethod
    def _edit(file: Path, edits: Mapping[str, str]) -> None:
        text = file.read_text(encoding="utf-8")
        for before, added in edits.items():
            assert text.count(before) == 1, (file, before)
            text = text.replace(before, added + before)
        file.write_text(text, encoding="utf-8")

    def run(self, *arguments: object) -> tuple[int, str]:
        """The exit code of a command, and all that it says."""
        done = subprocess.run(
            [sys.executable, "-m", "yte_check", *map(str, arguments)],
            env=os.environ | {"PYTHONPATH": str(self.source), "YTE_CHECK_CRITERIA": str(self.criteria)},
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout + done.stderr

"""One rule type more: mypy names what the type itself must say, and every place that must say what it does with it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT

PLACES = {
    "compiling/faults.py": "what of its answer refuses a row of a table",
    "compiling/rules/leaf.py": "its points as expressions",
    "criteria/importing/cases/answers.py": "answers that a first case of it could have",
    "criteria/schemas/answers.py": "what may be written as its answer",
    "criteria/testing/possible.py": "the points that its answers can come to",
    "forms/formulas/rules.py": "its points as formulas",
    "forms/layout.py": "the rows that ask for it",
    "improvement/efforts/pricing.py": "the kind of work that a better answer is",
    "improvement/levels/__init__.py": "the better answers within reach",
    "plans/saying.py": "whether its answer satisfies a condition",
}
"""Every file outside ``standard/rules/`` that must know a new type."""

BESIDES = {
    "standard/rules": ("its module", "leaf.py", "__init__.py"),
    "modules of its own": ("improvement/levels/", "forms/formulas/"),
    "words": ("standard/messages.py", "fields_english.py", "fields_vietnamese.py"),
    "an example": ("templates/rules/",),
}
"""What else is touched by hand, counted from a type that was added to try it."""

SAYS_NOTHING = """
@shape
class Ladder:
    type: Literal["ladder"]
    points_each: Points
    steps: Mapping[Text, Text]
"""
SAYS_EVERYTHING = SAYS_NOTHING + "    def __getattr__(self, name: str) -> Any: ...\n"
IMPORTS = """
from collections.abc import Mapping
from typing import Any, Literal

from yte_check.documents.scalars import Points, Text
from yte_check.documents.shape import shape
"""


pytest.importorskip("mypy", reason="mypy is not installed")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package whose list of rule types has one name more."""
    copy = tmp_path / "src" / "yte_check"
    shutil.copytree(ROOT / "src" / "yte_check", copy, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    leaf = copy / "standard" / "rules" / "leaf.py"
    text = leaf.read_text(encoding="utf-8")
    longer = text.replace("Leaf = YesNo |", "Leaf = Ladder | YesNo |")
    assert longer != text
    head = "from yte_check.standard.rules.number import"
    leaf.write_text(
        longer.replace(head, f"from yte_check.standard.rules.ladder import Ladder\n{head}"), encoding="utf-8"
    )
    return copy


def told(package: Path, ladder: str) -> list[str]:
    """What mypy says of the package with this new type, a line each, from the path in the package on."""
    (package / "standard" / "rules" / "ladder.py").write_text(IMPORTS + ladder, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(package.parents[1] / "cache")]
    done = subprocess.run(
        [*command, "--no-pretty", "--hide-error-context"], cwd=package.parents[1], capture_output=True, text=True
    )
    assert done.returncode in (0, 1), done.stderr
    return [line.removeprefix("src/yte_check/") for line in done.stdout.splitlines() if ": error:" in line]


def test_contributing_says_how_many_files_it_takes() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    count = len(PLACES) + sum(map(len, BESIDES.values()))
    assert f"| a rule type | {count} |" in text
    assert f"{count} files by hand" in text
    table = text.partition("| to touch for a rule type | files |")[2].partition("\n\n")[0]
    rows = [line for line in table.splitlines()[2:] if "made anew" not in line]
    assert sum(int(line.split("|")[-2]) for line in rows) == count
    assert all(place.rpartition("/")[2] in table for place in PLACES)


@pytest.mark.slow
def test_every_place_that_must_know_a_new_type_is_named(package: Path) -> None:
    found = told(package, SAYS_EVERYTHING)
    assert {line.split(":")[0] for line in found} == set(PLACES)
    assert all("assert_never" in line and '"Ladder"' in line for line in found), found


@pytest.mark.slow
def test_a_type_that_does_not_say_what_every_rule_says_is_none(package: Path) -> None:
    found = told(package, SAYS_NOTHING)
    assert any(line.startswith("standard/rules/__init__.py") and 'expected "Rule[Any]"' in line for line in found)

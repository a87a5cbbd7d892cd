"""A standard whose indicators are worth a third of a point each: every output tells of it, the workbook scores it."""

from datetime import date
from itertools import product
from pathlib import Path

import pytest

from conftest import Run
from form_files import opened, recalculated, shown
from yte_check.forms.workbook.build import build_form
from yte_check.scoring.assess import assess
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import Library
from yte_check.standard.loading import read_standard
from yte_check.station.submission import take_in

GRADE = "{number: working, title: working, points: working, scoring: working}"
ROW = """      - number: {0}
        title: I{0}
        points: 1/3
        grade: {1}
        scoring: {{type: yes_no, points: 1/3, question: Q{0}}}"""
STANDARD = """
id: ba
title: Ba phần
document: {number: 1/QĐ-THU, issuer: Sở Y tế, issued: 2024-01-15, effective: 2024-02-01}
indicator_count: {value: 3, grade: working}
sources: {}
points: 1
recognition: {total_percent: 60, criterion_percent: 60, no_knockout: yes, valid_years: 3, grade: working}
criteria:
  - number: 1
    title: Một
    points: 1
    grade: {title: working, points: working}
    indicators:
""" + "\n".join(ROW.format(number, GRADE) for number in (1, 2, 3))
COMMANDS = (
    "assess {0}", "assess {0} --format json", "report {0} -o {1}/r.html", "report {0} -o {1}/r.xlsx",
    "report {0} -o {1}/r.docx", "report {0} -o {1}/r.md", "gap {0} --target 100", "batch {0} -o {1}/b.xlsx",
    "batch {0} -o {1}/b.csv", "batch {0} -o {1}/b.parquet", "batch {0} -o {1}/b.html", "batch {0} -o {1}/b.jsonl",
    "diff {0} {0}", "explain 1", "form -o {1}/f.xlsx", "form -o {1}/f.xlsform.xlsx", "new {1}/n.yaml",
)  # fmt: skip


@pytest.fixture
def standard(tmp_path: Path) -> Path:
    path = tmp_path / "ba.yaml"
    path.write_text(STANDARD, encoding="utf-8")
    return path


def station(folder: Path, *said: str) -> Path:
    path = folder / f"tram-{'-'.join(said)}.yaml"
    answers = ", ".join(f"{number}: {each}" for number, each in enumerate(said, 1))
    path.write_text(f"standard: ba\nyear: 2025\nstation: {{name: A}}\nanswers: {{{answers}}}\n", encoding="utf-8")
    return path


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.replace("{0}", "").replace("{1}/", ""))
def test_every_command_can_tell_of_thirds(standard: Path, run: Run, tmp_path: Path, command: str) -> None:
    words = [word.format(station(tmp_path, "có", "không", ""), tmp_path) for word in command.split()]
    code, _, err = run(*words, "--standard", standard)
    assert code in (0, 1, 3), err


@pytest.mark.slow
def test_the_workbook_scores_thirds_as_the_evaluator_does(standard: Path, tmp_path: Path) -> None:
    """Two thirds reach 60 %, one does not, and three are the whole point and no hair less."""
    files = tmp_path / "bieu"
    files.mkdir()
    assessor, text = Assessor(Shelf(Library(()), read_standard(standard))), read_standard(standard)
    in_force, found = text.in_force(date(2025, 12, 31)), {}
    for said in product(("có", "không", ""), repeat=3):
        submission = assessor.assess(take_in(station(tmp_path, *said))).submission
        name = "-".join(each or "trong" for each in said)
        found[name] = assess(in_force, submission)
        (files / f"{name}.xlsx").write_bytes(build_form(in_force, 2025, "vi", submission))
    assert {each.verdict for each in found.values()} == {"met", "not_met", "undetermined"}
    for name, path in recalculated(files).items():
        shown(opened(path), found[name])

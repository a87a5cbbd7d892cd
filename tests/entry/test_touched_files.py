"""What has to be touched to add something: done in a copy of the package, tried there, and counted beside the table of
CONTRIBUTING.md."""

import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from conftest import ROOT
from package_copy import Edits, PackageCopy

SAMPLE = ROOT / "samples" / "luc-binh.yaml"
COMMAND = '''"""``yte-check count``: how many answers a submission has."""

from yte_check.documents.record import record
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.render.styled import StyledText
from yte_check.terminal.console import show
from yte_check.terminal.options import StationArgument
from yte_check.terminal.settings import Settings


@record
class CountOptions:
    station: StationArgument
    scoring: ScoringOptions = ScoringOptions()


def run_count(options: CountOptions, settings: Settings) -> None:
    """Show how many answers a submission has. Raises InvalidDocument."""
    answers = assess_file(options.station, options.scoring).submission.answers
    show(StyledText().line(f"answers: {len(answers)}"), settings)
'''
FORM = '''"""A batch as the names of its stations."""

from collections.abc import Iterator

from yte_check.batch.results import Batch
from yte_check.district.render.view import View


def batch_names(batch: Batch, view: View) -> Iterator[str]:
    yield from (f"{row.place}\\n" for row in batch.stations())
'''
REPORT = '''"""A report as one line."""

from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.report.model import ReportView


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    return f"{view.shown_verdict}\\n".encode()
'''
_COMMAND = '    "count": Command("assess.counting:run_count", "help_count"),\n'
_HELP = '    "help_count": ("Đếm câu trả lời.", "Count the answers."),\n'
_FORM = '    ".names": Form("yte_check.district.render.names:batch_names"),\n'
_REPORT = '    ".line": Form("yte_check.report.oneline:render"),\n'
_COLUMN = '        StationColumn("place", "batch_head_place", "text", 24, attrgetter("row.place")),\n'
ADDED: Mapping[str, tuple[Mapping[str, str], Edits]] = {
    "a command": (
        {"assess/counting.py": COMMAND},
        {
            "entry/commands.py": {'    "batch": Command(': _COMMAND},
            "entry/messages.py": {'    "help_explain": (': _HELP},
        },
    ),
    "a form of a batch": (
        {"district/render/names.py": FORM},
        {"district/render/writers.py": {'    ".csv": Form(': _FORM}},
    ),
    "a form of the report": (
        {"report/oneline.py": REPORT},
        {"report/forms.py": {'    ".docx": Form(': _REPORT}},
    ),
    "a column of a station, in CSV": (
        {},
        {
            "district/render/columns.py": {'        StationColumn("sha256"': _COLUMN},
            "district/messages.py": {'    "batch_head_zone": (': '    "batch_head_place": ("Nơi", "Place"),\n'},
            "district/render/table.py": {'"reason", "warnings", ': '"place", '},
        },
    ),
}
"""Modules of its own, and the edits in others."""


def added(what: str, folder: Path) -> PackageCopy:
    return PackageCopy(folder, *ADDED[what])


@pytest.mark.slow
def test_a_command_is_run_and_has_its_help(tmp_path: Path) -> None:
    copy = added("a command", tmp_path)
    assert copy.run("count", SAMPLE) == (0, "answers: 47\n")
    assert "Đếm câu trả lời." in copy.run("--help")[1]
    code, out = copy.run("--lang", "en", "count", "--help")
    assert (code, "Count the answers." in out, "--official" in out) == (0, True, True)


@pytest.mark.slow
def test_a_form_of_a_batch_is_written_and_named(tmp_path: Path) -> None:
    copy = added("a form of a batch", tmp_path)
    assert copy.run("batch", SAMPLE, "--format", "names") == (0, "Lục Bình\n")
    copy.run("-q", "batch", SAMPLE, "-o", tmp_path / "x.names")
    assert (tmp_path / "x.names").read_text(encoding="utf-8") == "Lục Bình\n"
    assert ".names" in copy.run("batch", SAMPLE, "-o", tmp_path / "x.doc")[1]


@pytest.mark.slow
def test_a_form_of_the_report_is_written_and_named(tmp_path: Path) -> None:
    copy = added("a form of the report", tmp_path)
    assert copy.run("report", SAMPLE, "-o", tmp_path / "x.line")[0] == 0
    assert (tmp_path / "x.line").read_text(encoding="utf-8") == "ĐẠT\n"
    assert ".line" in copy.run("report", SAMPLE, "-o", tmp_path / "x.doc")[1]


@pytest.mark.slow
def test_a_column_is_written_with_its_title(tmp_path: Path) -> None:
    _, out = added("a column of a station, in CSV", tmp_path).run("--lang", "en", "batch", SAMPLE, "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(out.removeprefix("\ufeff")))
    assert row["Place"] == "Lục Bình"


def test_contributing_counts_the_files_that_are_touched() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| (an? [^|]+) \| (\d+) \|", text, re.MULTILINE))
    for what, (modules, edits) in ADDED.items():
        assert told[what] == str(len(modules) + len(edits)), what

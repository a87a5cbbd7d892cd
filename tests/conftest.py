"""What the tests share: the shipped standard, and submissions written in a few words."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, settings

from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import parse_document
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import Assessment
from yte_check.standard import library
from yte_check.standard.library import default_library, shipped_folder
from yte_check.standard.loading import StandardFiles
from yte_check.standard.standard import Standard
from yte_check.station.submission import Intake, Submission, read_submission

# A loaded machine draws slowly; in CI the same examples are drawn every time, elsewhere new ones.
slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
settings.register_profile("here", deadline=None, suppress_health_check=slow, derandomize=bool(os.environ.get("CI")))
settings.load_profile("here")

ROOT = Path(__file__).resolve().parents[1]
Run = Callable[..., tuple[int, str, str]]
REGION = "trung_du_mien_nui_phia_bac"


@cache
def standard_on(as_of: date = date(2024, 12, 31)) -> Standard:
    return default_library().load("qd-1300-2023").in_force(as_of)


def submission_text(answers: str | dict[Any, Any] = "{}", evidence: str = "", **station: Any) -> str:
    """A submission: zone 2 of a northern region unless the keywords say otherwise (None leaves a key out)."""
    fields = {"name": "Trạm thử", "zone": 2, "region": REGION, **station}
    known = {key: value for key, value in fields.items() if value is not None}
    head = yaml.safe_dump({"station": known}, allow_unicode=True, sort_keys=False)
    body = answers if isinstance(answers, str) else yaml.safe_dump(answers, default_flow_style=True, width=10**6)
    register = f"evidence: {evidence}\n" if evidence else ""
    return f"standard: qd-1300-2023\nyear: 2024\n{head}answers: {body}\n{register}"


def read_text(text: str, standard: Standard | None = None, folder: Path = Path()) -> Submission:
    document = parse_document(Source("phieu.yaml", text))
    return read_submission(Intake(document, folder, "0" * 64), standard or standard_on(), Problems())


def assess_answers(
    answers: str | dict[Any, Any], standard: Standard | None = None, policy: Policy = DEFAULT_POLICY, **station: Any
) -> Assessment:
    standard = standard or standard_on()
    return assess(standard, read_text(submission_text(answers, **station), standard), policy)


@pytest.fixture(autouse=True, scope="session")
def shipped_texts_are_read_once() -> Iterator[None]:
    """A test asks for the shipped standard as often as it runs a command, and it is the same each time; whoever runs
    a command of its own process, and whoever copies and edits the files, reads them anew."""
    shipped = shipped_folder("criteria")
    read, in_force = library.read_standard, StandardFiles.in_force
    files: dict[Path, StandardFiles] = {}
    texts: dict[tuple[int, date, str | None], Standard] = {}

    def read_once(place: Path, extra_amendments: Sequence[Path] = ()) -> StandardFiles:
        if extra_amendments or not place.is_relative_to(shipped):
            return read(place, extra_amendments)
        return files.get(place) or files.setdefault(place, read(place))

    def made_once(self: StandardFiles, as_of: date, province: str | None = None) -> Standard:
        if files.get(self.place or Path()) is not self:
            return in_force(self, as_of, province)
        key = (id(self), as_of, province)
        return texts.get(key) or texts.setdefault(key, in_force(self, as_of, province))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library, "read_standard", read_once)
        patch.setattr(StandardFiles, "in_force", made_once)
        yield


def as_at_a_terminal() -> None:
    """Before a process begins: signals end it, although a job in the background, or under nohup, ignores some."""
    for name in ("SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line in this process: its exit code, stdout and stderr."""
    from yte_check.entry.main import run as run_cli

    monkeypatch.delenv("YTE_CHECK_LANG", raising=False)
    monkeypatch.delenv("YTE_CHECK_CRITERIA", raising=False)

    def call(*arguments: object) -> tuple[int, str, str]:
        code = run_cli([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call

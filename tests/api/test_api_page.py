"""What docs/api.md says of the package is so: its examples run, and what it calls stable is there."""

import inspect
import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

import yte_check
from conftest import ROOT
from programs import DATA, SAMPLES
from yte_check import (
    assess_station,
    assess_stations,
    load_standard,
    make_assessor,
    read_submission,
    verify,
)

GUIDE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_every_example_of_the_page_runs_and_prints_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("samples", "criteria"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```(python|yaml)\n(.*?)```", GUIDE, re.DOTALL)
    assert len(blocks) >= 8
    for language, block in blocks:
        if language == "yaml":
            Path("sua-doi.yaml").write_text(block, encoding="utf-8")
            continue
        out = io.StringIO()
        with redirect_stdout(out):
            exec(compile(block, "docs/api.md", "exec"), {})
        assert out.getvalue().splitlines() == re.findall(r"print\(.*\)  # (.*)", block), block


def test_the_page_names_all_that_is_stable() -> None:
    table = GUIDE[GUIDE.index("## What is stable") :]
    for name in yte_check.__all__:
        if inspect.isclass(getattr(yte_check, name)) and not issubclass(getattr(yte_check, name), Exception):
            assert f"| `{name}`" in table, name
        elif name not in ("__version__", "Verdict"):
            assert name in GUIDE, name


def test_the_fields_that_the_page_calls_stable_are_there() -> None:
    assessment = assess_station(SAMPLES / "vung-1.yaml")
    intake = read_submission(SAMPLES / "vung-1.yaml")
    outcomes = assess_stations(DATA)
    found: dict[str, Any] = {
        "Assessment": assessment,
        "CriterionResult": assessment.criteria[0],
        "IndicatorResult": assessment.result(1),
        "Score": assessment.score,
        "Reason": assessment.reasons[0],
        "Submission": assessment.submission,
        "Intake": intake,
        "StandardFiles": load_standard("qd-1300-2023"),
        "Standard": assessment.standard,
        "Diagnostic": next(assess_stations("không có.yaml")).errors[0],
        "Outcome": next(outcomes),
        "Outcomes": outcomes,
        "Verification": verify(assessment, ()),
        "Assessor": make_assessor(),
    }
    rows = dict(re.findall(r"^\| `(\w+)`[^|]*\| (.*) \|$", GUIDE[GUIDE.index("| Record |") :], re.MULTILINE))
    assert rows.keys() == found.keys()
    for name, fields in rows.items():
        for field in re.findall(r"`(\w+)", re.sub(r" \(`[^)]*`\)", "", fields)):
            assert hasattr(found[name], field), (name, field)

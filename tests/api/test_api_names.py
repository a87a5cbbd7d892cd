"""What a program may use of the package stays as it is, with its types, and loads nothing before it is used."""

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import yte_check

SIGNATURES = """
assess_station(submission, standard=None, *, amendments=(), folders=(), as_of=None, evidence='warn', official=False)
assess_stations(sources, standard=None, *, amendments=(), folders=(), as_of=None, evidence='warn', official=False)
explain(diagnostics, lang='vi')
load_standard(wanted, *, amendments=(), folders=())
make_assessor(standard=None, *, amendments=(), folders=(), as_of=None, evidence='warn', official=False)
noticing()
read_submission(source, *, name=None, folder=None)
to_dict(result, lang='vi')
to_json(result, lang='vi')
verify(assessment, reviews)
"""
CLASSES = """
Assessment Assessor CriterionResult Diagnostic IndicatorResult Intake InvalidDocument Outcome Outcomes Reason Score
Standard StandardFiles Submission UnknownStandard Verification
"""


def bare(name: str) -> str:
    signature = inspect.signature(getattr(yte_check, name))
    empty = inspect.Parameter.empty
    parameters = [each.replace(annotation=empty) for each in signature.parameters.values()]
    return f"{name}{signature.replace(parameters=parameters, return_annotation=empty)}"


def test_names_and_parameters_stay_as_they_are() -> None:
    named = [line.partition("(")[0] for line in SIGNATURES.split("\n") if line]
    assert sorted(yte_check.__all__) == sorted(["__version__", "Verdict", *named, *CLASSES.split()])
    assert [bare(name) for name in named] == SIGNATURES.strip().split("\n")


@pytest.mark.slow
def test_the_import_loads_nothing_until_a_name_is_asked_for() -> None:
    code = """if True:
        import sys, yte_check
        early = [name for name in sys.modules if name.startswith("yte_check.")]
        yte_check.read_submission
        late = [name for name in ("yte_check.batch", "yte_check.review", "rich", "typer") if name in sys.modules]
        print(early, late, "assess_station" in dir(yte_check))
    """
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[] [] True"


def test_a_name_that_is_not_there_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="no attribute 'assess_all'"):
        yte_check.assess_all  # noqa: B018


PROGRAM = """
from datetime import date
from decimal import Decimal
from pathlib import Path

import yte_check
from yte_check import Assessment, InvalidDocument, Verdict, assess_station, assess_stations, load_standard, to_json

standard: yte_check.StandardFiles = load_standard("qd-1300-2023", amendments=[Path("a.yaml")])
assessment: Assessment = assess_station({"year": 2024}, standard, as_of=date(2024, 1, 1), evidence="strict")
verdict: Verdict = assessment.verdict
low: Decimal = assessment.score.low
text: str = to_json(assessment, "en")
for outcome in assess_stations(["a.yaml", ("b.yaml", b""), {"year": 2024}]):
    if outcome.assessment is not None:
        print(outcome.assessment.criteria[0].score.high)
try:
    assess_station("a.yaml", evidence=WRONG)
except InvalidDocument as invalid:
    print(yte_check.explain(invalid.diagnostics))
"""


@pytest.mark.slow
@pytest.mark.parametrize(("mode", "faults"), [('"off"', 0), ('"never"', 1)])
def test_a_type_checker_sees_the_types_of_the_package(mode: str, faults: int, tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.replace("WRONG", mode), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(program)]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert ran.stdout.count("error:") == faults, ran.stdout
    assert faults == 0 or "evidence" in ran.stdout

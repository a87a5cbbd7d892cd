"""What a program calls that uses the package: its names, what they take and give, and that nothing leaks."""

import inspect
import io
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

import yte_check
from conftest import ROOT, Run, submission_text
from yte_check import (
    Assessment,
    InvalidDocument,
    Outcome,
    StandardFiles,
    UnknownStandard,
    assess_station,
    assess_stations,
    explain,
    load_standard,
    make_assessor,
    noticing,
    read_submission,
    to_dict,
    to_json,
    verify,
)
from yte_check.documents.language import LANGS

SAMPLES = ROOT / "samples"
GUIDE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
DATA = {
    "standard": "qd-1300-2023",
    "year": 2024,
    "station": {"name": "Trạm thử", "zone": 2, "region": "trung_du_mien_nui_phia_bac"},
    "answers": {},
}
GUIDELINE = """\
id: hd-9-2024
amends: qd-1300-2023
document: {number: 9/HD-SYT, issuer: Sở Y tế, issued: 2024-05-01, effective: 2024-06-01}
changes:
  - {indicator: 43, path: scoring.bands, grade: verified, to: [{at_least: 20, points: 1}]}
"""


def codes(outcome: Outcome) -> list[str]:
    return [each.code for each in outcome.diagnostics]


# The page that describes it


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


# The names


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


@pytest.mark.parametrize(("mode", "faults"), [('"off"', 0), ('"never"', 1)])
def test_a_type_checker_sees_the_types_of_the_package(mode: str, faults: int, tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.replace("WRONG", mode), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(program)]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert ran.stdout.count("error:") == faults, ran.stdout
    assert faults == 0 or "evidence" in ran.stdout


# What a submission is read from


def test_path_bytes_text_and_dictionary_come_to_the_same() -> None:
    path = SAMPLES / "vung-1.yaml"
    content = path.read_bytes()
    sources = [str(path), path, content, io.BytesIO(content), io.StringIO(content.decode())]
    scores = {assess_station(source, evidence="off").score for source in sources}
    assert scores == {assess_station(path).score}


def test_a_form_is_known_by_its_name_or_by_its_content(tmp_path: Path, run: Run) -> None:
    form = tmp_path / "phieu.xlsx"
    assert run("form", "-o", str(form))[0] == 0
    content = form.read_bytes()
    for name in (None, "tram.xlsx"):
        with pytest.raises(InvalidDocument) as raised:
            assess_station(read_submission(content, name=name))
        assert {each.file for each in raised.value.diagnostics} == {name or "submission.xlsx"}
    with pytest.raises(InvalidDocument) as raised:
        read_submission(content, name="tram.yaml")
    assert raised.value.diagnostics[0].code == "file_other_kind"


NUMBERS = [25, 25.0, Decimal("25"), "25", Fraction(25)]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: type(number).__name__)
def test_numbers_of_a_dictionary_are_their_figures(number: object) -> None:
    answers = {43: {"value": number}}
    written = assess_station(submission_text({43: {"value": 25}}).encode())
    assert assess_station({**DATA, "answers": answers}).result(43).score == written.result(43).score


@pytest.mark.parametrize(
    ("value", "where"),
    [
        (float("nan"), "answers.1.value"),
        (float("inf"), "answers.1.value"),
        (Decimal("NaN"), "answers.1.value"),
        (Fraction(1, 3), "answers.1.value"),
        ([1, {2}], "answers.1.value[1]"),
        (b"x", "answers.1.value"),
        (object, "answers.1.value"),
    ],
    ids=str,
)
def test_data_that_no_file_holds_are_named_by_their_place(value: object, where: str) -> None:
    with pytest.raises(InvalidDocument) as raised:
        read_submission({**DATA, "answers": {1: {"value": value}}})
    (found,) = raised.value.diagnostics
    assert (found.code, found.params["where"]) == ("data_value", where)
    assert all(f"“{where}”" in explain(found, lang).replace("\n  ", " ") for lang in LANGS)


def test_data_that_hold_themselves_end() -> None:
    group: dict[str, object] = {}
    rows: list[object] = []
    group["answers"] = {"again": group}
    rows.append(rows)
    for data in (group, {"answers": rows}):
        with pytest.raises(InvalidDocument, match="data_too_deep"):
            read_submission(data)


def test_a_moment_that_is_midnight_is_a_day_and_another_is_refused() -> None:
    register = {"a": {"title": "Báo cáo", "issued": datetime(2024, 5, 1)}}
    station = assess_station({**DATA, "evidence": register})
    assert [each.entry.issued for each in station.submission.ledger.values()] == [date(2024, 5, 1)]
    register["a"]["issued"] = datetime(2024, 5, 1, 13, 30)
    with pytest.raises(InvalidDocument):
        assess_station({**DATA, "evidence": register})


def test_wrong_words_of_a_dictionary_are_found_by_line() -> None:
    with pytest.raises(InvalidDocument) as raised:
        assess_station({**DATA, "answer": "có: không"})
    (found,) = raised.value.diagnostics
    assert (found.line, found.source_line) == (8, 'answer: "có: không"')


def test_content_reaches_no_file_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bi-mat.pdf").write_bytes(b"%PDF-1.4")
    monkeypatch.chdir(tmp_path)
    content = submission_text(evidence="{a: {title: Báo cáo, file: bi-mat.pdf}}").encode()
    alone, beside = assess_station(content), assess_station(read_submission(content, folder=tmp_path))
    states = [[each.state for each in found.submission.ledger.values()] for found in (alone, beside)]
    assert states == [["missing"], ["valid"]]
    assert to_dict(alone)["evidence"]["documents"][0]["sha256"] is None


@pytest.mark.parametrize(
    ("source", "error", "words"),
    [
        ("standard: x\nyear: 2024\n", ValueError, "io.StringIO"),
        (None, TypeError, "NoneType"),
        (12, TypeError, "int"),
        (["a.yaml"], TypeError, "list"),
    ],
)
def test_what_is_no_source_is_told(source: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=re.escape(words)):
        read_submission(source)


def test_values_of_numpy_are_those_of_python() -> None:
    numpy = pytest.importorskip("numpy")
    for number in (numpy.int64(25), numpy.float64(25), numpy.float32(25)):
        assert assess_station({**DATA, "answers": {43: {"value": number}}}).result(43).answer.answer == 25
    answers = {5: {"cap_du": numpy.bool_(True), "quan_ly": numpy.bool_(False)}}
    plain = assess_station({**DATA, "answers": {5: {"cap_du": True, "quan_ly": False}}})
    assert assess_station({**DATA, "answers": answers}).result(5).score == plain.result(5).score
    for wrong in (numpy.array([1, 2]), numpy.datetime64("2024-05-01"), numpy.float64("nan")):
        with pytest.raises(InvalidDocument, match="data_value"):
            read_submission({**DATA, "answers": wrong})


# What it is scored with


def amended(tmp_path: Path) -> Path:
    path = tmp_path / "huong-dan.yaml"
    path.write_text(GUIDELINE, encoding="utf-8")
    return path


def test_amendments_may_be_one_path_or_several_and_count_from_their_day(tmp_path: Path) -> None:
    file = amended(tmp_path)
    for amendments in (file, str(file), [file], iter([str(file)])):
        standard = load_standard("qd-1300-2023", amendments=amendments)
        assert [a.id for a in assess_station(DATA, standard).standard.amendments][1:] == ["hd-9-2024"]
    early = assess_station(DATA, amendments=file, as_of=datetime(2024, 5, 31, 23))
    assert (early.standard.as_of, len(early.standard.amendments)) == (date(2024, 5, 31), 1)


def test_a_standard_is_named_by_id_by_path_or_as_it_was_loaded(tmp_path: Path) -> None:
    place = ROOT / "criteria" / "qd-1300-2023"
    standards: list[StandardFiles | Path | str] = ["qd-1300-2023", place, str(place), load_standard(place)]
    hashes = {assess_station(DATA, standard).standard.sha256 for standard in standards}
    assert len(hashes) == 1


def test_folders_of_ones_own_come_first_and_the_environment_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "cua-tinh" / "bo-rieng"
    own.mkdir(parents=True)
    for file in (ROOT / "criteria" / "qd-1300-2023").glob("*.yaml"):
        text = file.read_text(encoding="utf-8").replace("id: qd-1300-2023", "id: bo-rieng")
        (own / file.name).write_text(text, encoding="utf-8")
    data = {**DATA, "standard": "bo-rieng"}
    assert assess_station(data, folders=own.parent).standard.id == "bo-rieng"
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own.parent))
    with pytest.raises(InvalidDocument, match="unknown_standard"):
        assess_station(data)
    with pytest.raises(UnknownStandard, match="no standard 'bo-rieng'; known: qd-1300-2023"):
        load_standard("bo-rieng")


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"evidence": "Strict"}, ValueError, "off, warn, strict"),
        ({"as_of": "2024-12-31"}, TypeError, "datetime.date"),
        ({"folders": "không có"}, ValueError, "is no folder"),
        ({"standard": 1300}, TypeError, "load_standard"),
        ({"standard": load_standard("qd-1300-2023"), "amendments": "a.yaml"}, ValueError, "load_standard"),
        ({"standard": "qd-1300"}, UnknownStandard, "known: qd-1300-2023"),
        ({"amendments": "không có.yaml"}, InvalidDocument, "file_not_found"),
    ],
    ids=str,
)
def test_an_option_that_cannot_be_meant_is_told_at_once(
    options: dict[str, Any], error: type[Exception], words: str
) -> None:
    for call in (lambda: assess_station(DATA, **options), lambda: assess_stations([], **options)):
        if "amendments" in options and error is InvalidDocument:
            options.setdefault("standard", "qd-1300-2023")
        with pytest.raises(error, match=words):
            call()


def test_evidence_and_official_read_as_strictly_as_the_command(run: Run) -> None:
    path = SAMPLES / "vung-1.yaml"
    for words, options in ((["--evidence", "strict"], {"evidence": "strict"}), (["--official"], {"official": True})):
        _, out, _ = run("assess", str(path), "--format", "json", *words)
        assert json.loads(out) == to_dict(assess_station(path, **options))  # type: ignore[arg-type]


# Many


def test_one_bad_source_costs_nothing_but_itself(tmp_path: Path) -> None:
    good = submission_text().encode()
    sources = [good, b"\xff", ("tram-3.yaml", b"a: ["), {**DATA, "year": float("nan")}, tmp_path / "mat.yaml", DATA]
    outcomes = list(assess_stations(sources))
    assert [outcome.assessment is None for outcome in outcomes] == [False, True, True, True, True, False]
    assert [codes(each)[0] for each in outcomes[1:5]] == [
        "not_utf8",
        "yaml_unclosed_bracket",
        "data_value",
        "file_not_found",
    ]
    assert outcomes[2].name == outcomes[2].errors[0].file == "tram-3.yaml"


def test_a_fault_of_the_program_in_one_file_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Assessment:
        raise ZeroDivisionError("thử")

    monkeypatch.setattr("yte_check.scoring.assessor.assess", fails)
    (outcome,) = assess_stations(DATA)
    assert (codes(outcome), outcome.errors[0].params["what"]) == (["fault"], "ZeroDivisionError: thử")


def test_folders_and_archives_are_searched_as_a_batch_does(tmp_path: Path, run: Run) -> None:
    (tmp_path / "ghi-chu.txt").write_text("x", encoding="utf-8")
    (tmp_path / "hong.xlsx").write_bytes(b"PK\x03\x04")
    with ZipFile(tmp_path / "xa.zip", "w") as archive:
        archive.writestr("b.yaml", submission_text())
    (tmp_path / "a.yaml").write_text(submission_text(), encoding="utf-8")
    outcomes = assess_stations(tmp_path)
    names = [Path(each.name).relative_to(tmp_path).as_posix() for each in outcomes]
    assert names == ["a.yaml", "xa.zip/b.yaml", "hong.xlsx"]
    assert outcomes.skipped.kinds == {".txt": 1}
    _, out, _ = run("batch", str(tmp_path), "--format", "json")
    assert len(json.loads(out)["stations"]) == 2


def test_a_workbook_that_is_evidence_is_no_failed_submission(tmp_path: Path) -> None:
    (tmp_path / "bang.xlsx").write_bytes(b"PK\x03\x04hong")
    (tmp_path / "thua.pdf").write_bytes(b"%PDF-1.4")
    text = submission_text(evidence="{a: {title: Bảng, file: bang.xlsx}}")
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    outcomes = assess_stations(tmp_path)
    assert [Path(each.name).name for each in outcomes] == ["a.yaml"]
    assert (outcomes.skipped.evidence, outcomes.skipped.kinds) == (1, {".pdf": 1})


def test_what_is_no_source_among_many_ends_the_run() -> None:
    for wrong in (None, 3, ("a.yaml", None)):
        with pytest.raises(TypeError, match="no submission can be read"):
            list(assess_stations([DATA, wrong]))  # type: ignore[list-item]


def test_outcomes_come_one_by_one_as_they_are_asked_for() -> None:
    def endless() -> Iterable[dict[str, object]]:
        while True:
            yield DATA

    outcomes = assess_stations(endless())
    assert [next(outcomes).assessment is not None for _ in range(3)] == [True] * 3


# Results


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", ["vung-1.yaml", "truot-mot-tieu-chi.yaml", "dien-do.yaml"])
def test_json_is_the_text_of_the_command(name: str, lang: Any, tmp_path: Path, run: Run) -> None:
    written = tmp_path / "ket-qua.json"
    run("assess", str(SAMPLES / name), "--lang", lang, "--format", "json", "-o", str(written))
    assert to_json(assess_station(SAMPLES / name), lang) == written.read_text(encoding="utf-8")


def test_reviews_are_laid_over_as_the_command_does(run: Run) -> None:
    station = SAMPLES / "district" / "phieu" / "02-an-hoa.yaml"
    reviews = sorted((SAMPLES / "district" / "tham-dinh").glob("02-*.yaml"))
    words = [word for review in reviews for word in ("--review", str(review))]
    _, out, _ = run("assess", str(station), "--format", "json", *words)
    verification = verify(assess_station(station), map(str, reviews))
    assert json.loads(out) == to_dict(verification)
    assert json.loads(out)["flags"] == to_dict(verification.claimed)["flags"] != []
    with pytest.raises(InvalidDocument, match="file_not_found"):
        verify(verification.claimed, "mat.yaml")


def test_another_language_is_told() -> None:
    assessment = assess_station(DATA)
    for call in (lambda: to_json(assessment, "fr"), lambda: explain((), "VI")):  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="vi, en"):
            call()


def test_an_indicator_that_there_is_not_is_a_key_that_there_is_not() -> None:
    with pytest.raises(KeyError, match="999"):
        assess_station(DATA).result(999)


def test_results_are_shown_in_a_line() -> None:
    assessment = assess_station(SAMPLES / "vung-1.yaml")
    shown = map(repr, (assessment, assessment.standard, assessment.submission, load_standard("qd-1300-2023")))
    assert [len(each.splitlines()) for each in shown if len(each) < 200] == [1] * 4
    assert "met, 90.25 … 90.25 of 100.00 points" in repr(assessment)


# Nothing leaks


def test_results_and_exceptions_go_to_other_processes(tmp_path: Path) -> None:
    path = tmp_path / "xa.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("a.yaml", submission_text(evidence="{a: {title: Ảnh, file: b.pdf}}"))
        archive.writestr("b.pdf", "%PDF-1.4")
    for outcome in assess_stations([path, SAMPLES / "vung-1.yaml", b"a: [", DATA]):
        copy = pickle.loads(pickle.dumps(outcome))
        assert copy.diagnostics == outcome.diagnostics
        if outcome.assessment is not None:
            assert to_json(copy.assessment) == to_json(outcome.assessment)
    for code in ("không có.yaml", "qd-1300"):
        with pytest.raises((InvalidDocument, UnknownStandard)) as raised:
            assess_station(code) if "." in code else load_standard(code)
        assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)
    assessor = pickle.loads(pickle.dumps(make_assessor(load_standard("qd-1300-2023"))))
    assert assessor.assess(read_submission(DATA)).verdict == "undetermined"


def doubtful(folder: Path) -> Path:
    """An amendment that can be read, and yet may not be what its writer meant."""
    folder.mkdir()
    path = folder / "huong-dan.yaml"
    path.write_text(GUIDELINE.replace("Sở Y tế", "Sở Y tế\N{RIGHT-TO-LEFT OVERRIDE}"), encoding="utf-8")
    return path


def test_doubts_are_told_to_the_round_that_read_them_and_to_no_other(tmp_path: Path) -> None:
    one, other = doubtful(tmp_path / "a"), doubtful(tmp_path / "b")
    load_standard("qd-1300-2023", amendments=one)  # nobody listens, nothing is kept
    with noticing() as outer:
        with noticing() as inner:
            load_standard("qd-1300-2023", amendments=other)
        load_standard("qd-1300-2023", amendments=one)
    told = [[each.file for each in noticed.told()] for noticed in (outer, inner)]
    assert told == [[str(one)], [str(other)]]
    assert outer.told() == ()


def test_threads_do_not_hear_of_each_other(tmp_path: Path) -> None:
    files = [doubtful(tmp_path / str(number)) for number in range(8)]

    def heard(file: Path) -> set[str]:
        with noticing() as noticed:
            assess_station(DATA, amendments=file)
            return {each.file for each in noticed.told()}

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(heard, files)) == [{str(file)} for file in files]


def test_threads_share_what_scores() -> None:
    assessor = make_assessor(evidence="off")
    paths = sorted((SAMPLES / "district" / "phieu").glob("[0-2]*.yaml"))
    alone = [to_json(assess_station(path, evidence="off")) for path in paths]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda path: to_json(assessor.assess(read_submission(path))), paths * 2))
    assert together == alone * 2


def test_nothing_is_printed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    list(assess_stations([SAMPLES / "vung-1.yaml", tmp_path / "mat.yaml"], amendments=doubtful(tmp_path / "a")))
    assert capsys.readouterr() == ("", "")

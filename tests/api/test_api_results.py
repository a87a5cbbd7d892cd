"""Results of a program are those of the commands; nothing of one call is heard of in another."""

import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from conftest import Run, submission_text
from programs import DATA, GUIDELINE, SAMPLES
from yte_check import (
    InvalidDocument,
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


@pytest.mark.slow
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


@pytest.mark.slow
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

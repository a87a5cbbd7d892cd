"""A program gives submissions as paths, bytes, text and data; what none can hold is named by its place."""

import io
import re
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from conftest import Run, submission_text
from programs import DATA, SAMPLES
from yte_check import (
    InvalidDocument,
    assess_station,
    explain,
    read_submission,
    to_dict,
)
from yte_check.documents.language import LANGS


def test_path_bytes_text_and_dictionary_come_to_the_same() -> None:
    path = SAMPLES / "vung-1.yaml"
    content = path.read_bytes()
    sources = [str(path), path, content, io.BytesIO(content), io.StringIO(content.decode())]
    scores = {assess_station(source, evidence="off").score for source in sources}
    assert scores == {assess_station(path).score}


@pytest.mark.slow
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


@pytest.mark.parametrize("kilometres", [16.1, Decimal("16.1"), "16.1", "16,1"])
def test_a_number_is_taken_by_the_figures_that_are_shown_of_it(kilometres: object) -> None:
    station = {"name": "Trạm thử", "region": "trung_du_mien_nui_phia_bac", "zone": 2, "nearest_hospital_km": kilometres}
    assert assess_station({**DATA, "station": station}).submission.station.nearest_hospital_km == Decimal("16.1")


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

"""Many submissions of a program: each gives its assessment or what is wrong with it."""

import json
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile

import pytest

from conftest import Run, submission_text
from programs import DATA, codes
from yte_check import (
    Assessment,
    assess_stations,
)


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
        archive.writestr("b.yaml", submission_text(name="Trạm khác"))
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

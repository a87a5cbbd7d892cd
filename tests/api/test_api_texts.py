"""A program names standards, amendments and options, and hears at once of those that cannot be meant."""

import json
import shutil
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run
from programs import DATA, GUIDELINE, SAMPLES
from yte_check import (
    InvalidDocument,
    StandardFiles,
    UnknownStandard,
    assess_station,
    assess_stations,
    load_standard,
    make_assessor,
    noticing,
    to_dict,
)


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


def test_an_amendment_of_another_standard_is_left_out_and_that_is_heard(tmp_path: Path) -> None:
    file = amended(tmp_path)
    file.write_text(GUIDELINE.replace("amends: qd-1300-2023", "amends: bo-khac"), encoding="utf-8")
    for call in (lambda: assess_station(DATA, amendments=file), lambda: load_standard("qd-1300-2023", amendments=file)):
        with noticing() as noticed:
            call()
        (found,) = noticed.told()
        assert (found.code, found.line, found.params["amends"]) == ("amendment_of_other", 2, "bo-khac")
    assert assess_station(DATA, amendments=file).standard.sha256 == assess_station(DATA).standard.sha256


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


def test_a_standard_that_does_not_hold_together_is_told_before_any_submission(tmp_path: Path) -> None:
    place = tmp_path / "bo-rieng"
    shutil.copytree(ROOT / "criteria" / "qd-1300-2023", place)
    file = place / "10-cong-nghe-thong-tin.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("points: ", "points: x", 1), encoding="utf-8")
    for call in (load_standard, make_assessor, lambda named: assess_stations([], named)):
        with pytest.raises(InvalidDocument, match=r"10-cong-nghe-thong-tin.yaml:\d+: number_expected"):
            call(place)
    bad = GUIDELINE.replace("at_least: 20", "at_least: hai")
    (tmp_path / "a.yaml").write_text(bad, encoding="utf-8")
    with pytest.raises(InvalidDocument, match=r"a.yaml:\d+: number_expected"):
        load_standard("qd-1300-2023", amendments=tmp_path / "a.yaml")


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
        with pytest.raises(error, match=words):
            call()


def test_evidence_and_official_read_as_strictly_as_the_command(run: Run) -> None:
    path = SAMPLES / "vung-1.yaml"
    for words, options in ((["--evidence", "strict"], {"evidence": "strict"}), (["--official"], {"official": True})):
        _, out, _ = run("assess", str(path), "--format", "json", *words)
        assert json.loads(out) == to_dict(assess_station(path, **options))  # type: ignore[arg-type]

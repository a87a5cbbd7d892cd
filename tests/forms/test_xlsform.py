"""The form for phones: pyxform and ODK Validate take it, and what ODK and KoboToolbox export of it is read back."""

import json
import shutil
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from conftest import ROOT, Run, read_text, standard_on
from export_files import as_csv, exported, nested
from form_files import everything
from form_stations import station_of
from report_files import absent
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import Lang
from yte_check.forms.sources import sources_in
from yte_check.forms.workbook.build import build_form
from yte_check.forms.xlsform.build import build_xlsform
from yte_check.forms.xlsform.names import name_of, path_of

STANDARD = standard_on()
XLSFORM = build_xlsform(STANDARD, 2024, "vi")
LUC_BINH = read_text((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"), folder=ROOT / "samples")
PHOTO = {"tc3/ct11/q11__photo1": "1734656.jpg"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("central.csv", lambda rows: as_csv(rows, ",", "-")),
        ("kobo.csv", lambda rows: as_csv(rows, ";", "/")),
        ("kobo.json", lambda rows: json.dumps({"count": 1, "results": rows})),
        ("central.json", lambda rows: json.dumps({"value": [nested(row) for row in rows]})),
    ],
)
def test_what_phones_export_is_read_back(name: str, written: Any, tmp_path: Path) -> None:
    submissions = [LUC_BINH, *(station_of(seed, STANDARD) for seed in range(1, 12))]
    path = tmp_path / name
    path.write_text(written([exported(each, PHOTO) for each in submissions]), encoding="utf-8")
    sources = sources_in(path)
    assert len(sources) == len(submissions)
    assert sources[0].name == "tram-y-te-xa-luc-binh"
    for source, submission in zip(sources, submissions, strict=True):
        year, station, answers, ledger, _ = everything(source.intake, STANDARD)
        assert (year, station) == everything(submission, STANDARD)[:2]
        assert list(ledger) == ["anh-11-1"]
        assert ledger["anh-11-1"].file == "1734656.jpg"
        assert answers[11].evidence == ("anh-11-1",)
        for number, answer in submission.answers.items():
            assert getattr(answers.get(number), "answer", None) == answer.answer, number
            assert getattr(answers.get(number), "note", None) == answer.note, number


def test_an_export_from_the_command_line(run: Run, tmp_path: Path) -> None:
    rows = [exported(LUC_BINH), exported(LUC_BINH), exported(LUC_BINH)]
    rows[1]["tc1/ct6/q6__numerator"] = "9999"
    rows[2]["tram/station__name"] = ""
    path = tmp_path / "xuat.csv"
    path.write_text(as_csv(rows, ",", "/"), encoding="utf-8")
    code, _, err = run("read", path, "-o", tmp_path / "phieu")
    assert code == 4
    assert "Trạm Y tế xã Lục Bình, dòng 3, cột tc1/ct6/q6__numerator: lỗi [numerator_exceeds_denominator]" in err
    assert "#4, dòng 4, cột tram/station__name: lỗi [form_required]" in err
    assert [file.name for file in (tmp_path / "phieu").iterdir()] == ["tram-y-te-xa-luc-binh.yaml"]
    assert run("assess", tmp_path / "phieu" / "tram-y-te-xa-luc-binh.yaml")[0] == 0
    rows = [exported(LUC_BINH), exported(LUC_BINH)]
    path.write_text(as_csv(rows, ",", "/"), encoding="utf-8")
    assert run("read", path)[0] == 2
    assert run("read", path, "-o", tmp_path / "hai")[0] == 0
    names = ["tram-y-te-xa-luc-binh-2.yaml", "tram-y-te-xa-luc-binh.yaml"]
    assert sorted(file.name for file in (tmp_path / "hai").iterdir()) == names


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.csv", "x,y\n1,2\n", "export_not_ours"),
        ("a.csv", 'x,y\n"1,2\n', "export_broken"),
        ("a.json", "[1, 2]", "export_broken"),
        ("a.json", "{", "export_broken"),
        ("a.json", "[]", "export_empty"),
    ],
)
def test_other_files_are_refused(name: str, text: str, code: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InvalidDocument) as refused:
        sources_in(tmp_path / name)
    assert [each.code for each in refused.value.diagnostics] == [code]


def test_an_export_of_another_text_is_told(run: Run, tmp_path: Path) -> None:
    row = exported(LUC_BINH) | {"yte_sha256": "0" * 64}
    (tmp_path / "a.json").write_text(json.dumps([row]), encoding="utf-8")
    code, _, err = run("read", tmp_path / "a.json", "-o", tmp_path / "a.yaml")
    assert code == 0
    assert "[form_other_text]" in err


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_pyxform_and_odk_validate_take_it_without_a_warning(lang: Lang, tmp_path: Path) -> None:
    try:
        from pyxform.xls2xform import convert
    except ImportError:
        absent("pyxform is not installed")
    if shutil.which("java") is None:
        absent("java, with which ODK Validate runs, is not installed")
    path = tmp_path / "phieu.xlsform.xlsx"
    path.write_bytes(build_xlsform(STANDARD, 2024, lang))
    converted = convert(xlsform=path, validate=True, pretty_print=False)
    assert converted.warnings == []
    assert "q6__numerator" in converted.xform


def rows_of(sheet: str) -> list[dict[str, str]]:
    found = list(load_workbook(BytesIO(XLSFORM))[sheet].values)
    head = [str(title).partition("::")[0] for title in found[0]]
    return [{key: str(value) for key, value in zip(head, row, strict=True) if value} for row in found[1:]]


def test_questions_say_what_is_allowed_and_ask_what_applies() -> None:
    questions = {row["name"]: row for row in rows_of("survey")}
    numerator, denominator = questions["q6__numerator"], questions["q6__denominator"]
    assert numerator["constraint"] == ". >= 0 and (${q6__denominator} = '' or . <= ${q6__denominator})"
    assert "không ghi tỷ lệ %" in numerator["constraint_message"]
    assert denominator["constraint"].startswith(". >= 1 ")
    assert questions["q32__numerator"]["relevant"] == "${q32__denominator} = '' or ${q32__denominator} > 0"
    assert questions["ct32_cach_cham_v3"]["relevant"] == "${zone_used} = '3'"
    assert "70%" in questions["ct32_cach_cham_v3"]["label"]
    assert "80%" not in questions["ct32_cach_cham_v3"]["label"]
    assert questions["ct35_cach_cham_r2"]["relevant"] == "${station__region} = 'dong_bang_song_hong'"
    assert questions["q11__photo1"]["type"] == "image"
    assert "q6__photo1" not in questions
    choices = [row for row in rows_of("choices") if row["list_name"] == "l_q8__value"]
    assert [row["name"] for row in choices] == ["co_huu", "luan_phien", "khong"]


@pytest.mark.slow
def test_nobody_is_shown_a_key() -> None:
    """Who fills in a form writes no YAML: neither names of parts nor words to write."""
    workbook = load_workbook(BytesIO(build_form(STANDARD, 2024, "vi")))
    shown = [row["label"] for row in rows_of("survey") if "label" in row]
    shown += [cell.comment.text for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.comment]
    assert any("Phần 1, tối đa 1 điểm" in words for words in shown)
    assert not [words for words in shown if "ghi: " in words or "“nghi_quyet”" in words]


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=4))
def test_a_name_keeps_its_path(steps: list[str]) -> None:
    path = ("answers", "7", *steps)
    name = name_of(path)
    assert path_of(name) == path
    assert name.replace("_", "").isalnum()
    assert name.isascii()


def test_names_of_other_columns_are_none_of_ours() -> None:
    for name in ("_id", "start", "q6", "station", "year__x", "meta/instanceID", "zone_used"):
        assert path_of(name) is None

"""Exports as servers really write them: extra columns, moved questions, pages, verdicts, separators, labels."""

import json
import random
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from conftest import ROOT, Run, read_text
from export_files import STANDARD, as_csv, exported, nested
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.forms.sources import sources_in
from yte_check.forms.xlsform.columns import sorted_out
from yte_check.forms.xlsform.export import exported as taken
from yte_check.forms.yaml_text import submission_yaml
from yte_check.station.submission import read_submission

LUC_BINH = read_text((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"), folder=ROOT / "samples")
ROW = exported(LUC_BINH)
COVERED = "tc1/ct6/q6__numerator"
SERVERS = {
    "_id": "12", "_uuid": "a-b", "_submission_time": "2024-12-20", "__version__": "v1", "_version_": "v1",
    "_version__001": "v2", "meta/instanceID": "uuid:1", "meta/rootUuid": "uuid:1", "formhub/uuid": "x", "_notes": "n",
    "_tags": "t", "_status": "submitted", "_submitted_by": "ann", "_attachments": "[]", "_geolocation": "1,2",
    "_validation_status": "", "_index": "1", "_xform_id_string": "f", "SubmissionDate": "2024", "KEY": "uuid:1",
    "SubmitterID": "3", "SubmitterName": "Ann", "AttachmentsPresent": "0", "AttachmentsExpected": "0", "Status": "",
    "ReviewState": "", "DeviceID": "d", "Edits": "0", "FormVersion": "1", "instanceID": "uuid:1", "start": "2024",
    "end": "2024", "today": "2024", "zone_used": "2", "tc3/ct11/q11__photo1_URL": "https://kf.example.org/1",
}  # fmt: skip


def read(run: Run, folder: Path, rows: list[dict[str, Any]], name: str = "e.csv", group: str = "/") -> tuple[int, str]:
    path = folder / name
    text = as_csv(rows, ",", group) if name.endswith("csv") else json.dumps(rows)
    path.write_text(text, encoding="utf-8")
    code, _, err = run("read", path, "-o", folder / "yaml")
    return code, " ".join(err.split())


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "yaml").glob("*.yaml")) if (folder / "yaml").exists() else []


def test_what_servers_add_is_known_by_its_own_words(run: Run, tmp_path: Path) -> None:
    code, err = read(run, tmp_path, [ROW | SERVERS])
    assert (code, "cảnh báo" in err) == (0, False)
    central = {header.replace("/", "-"): value for header, value in SERVERS.items()}
    assert sorted_out(central).unknown == ()


def test_what_nobody_knows_is_named_as_not_used(run: Run, tmp_path: Path) -> None:
    extra = {"ho_ten": "An", "tc1/so_dien_thoai": "09", "trong": "", "tc1/_id": "7"}
    code, err = read(run, tmp_path, [ROW | extra, ROW | extra])
    assert code == 0
    assert err.count("[export_unused]") == 1
    assert "ho_ten, tc1/so_dien_thoai, tc1/_id." in err
    assert "trong" not in err


@pytest.mark.slow
@pytest.mark.parametrize("group", ["/", "-", ".", ":", " > ", "__", "_", "|", "→"])
def test_any_separator_of_groups_is_understood(group: str, run: Run, tmp_path: Path) -> None:
    code, err = read(run, tmp_path, [ROW], group=group)
    assert (code, "cảnh báo" in err) == (0, False)
    assert "6: {numerator: 2243, denominator: 2405" in (tmp_path / "yaml" / "tram-y-te-xa-luc-binh.yaml").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("first", "second", "kept"), [("2243", "", "2243"), ("", "5", "5"), ("5", " 5", "5"), ("", "", None)]
)
def test_a_question_in_two_groups_is_answered_by_either(
    first: str, second: str, kept: str | None, run: Run, tmp_path: Path
) -> None:
    code, err = read(run, tmp_path, [ROW | {COVERED: first, "moi/q6__numerator": second, "q6__numerator": ""}])
    assert code == 0
    assert f"{COVERED}, moi/q6__numerator, q6__numerator" in err
    text = (tmp_path / "yaml" / "tram-y-te-xa-luc-binh.yaml").read_text(encoding="utf-8")
    assert (f"6: {{numerator: {kept}," in text) == (kept is not None)


def test_two_answers_to_one_question_are_an_error_that_names_both(run: Run, tmp_path: Path) -> None:
    other = {"station__name": "", "moi/q6__numerator": "5"}
    code, err = read(run, tmp_path, [ROW | other, ROW | other | {"moi/q6__numerator": "2243"}])
    assert code == 4
    assert err.count("[export_differ]") == 1
    assert f"{COVERED} = “2243”, moi/q6__numerator = “5”" in err
    assert len(written(tmp_path)) == 1


@pytest.mark.parametrize("name", ["yte_standard", "tram/year", "tram/station__name"])
def test_nor_do_two_columns_of_anything_else(name: str, run: Run, tmp_path: Path) -> None:
    code, err = read(run, tmp_path, [ROW | {f"moi/{name.rpartition('/')[2]}": "2023"}])
    assert code == 4
    assert "[export_differ]" in err


def test_a_key_that_is_twice_in_json_is_refused(run: Run, tmp_path: Path) -> None:
    text = json.dumps(ROW)
    (tmp_path / "e.json").write_text(text[:-1] + f', "{COVERED}": "5"}}', encoding="utf-8")
    code, _, err = run("read", tmp_path / "e.json")
    assert code == 4
    assert "[duplicate_key]" in err


@pytest.mark.parametrize(
    "around",
    [
        {"count": 350, "next": "https://kf.example.org/?start=100", "previous": None, "results": [ROW]},
        {"count": 2, "next": None, "previous": "https://kf.example.org/", "results": [ROW]},
        {"count": 2, "results": [ROW]},
        {"value": [nested(ROW)], "@odata.nextLink": "https://c.example.org/?$skiptoken=x"},
        {"value": [nested(ROW)], "@odata.count": 9},
    ],
)
def test_a_page_is_never_taken_for_the_whole(around: dict[str, Any], run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.json").write_text(json.dumps(around), encoding="utf-8")
    code, _, err = run("read", tmp_path / "e.json", "-o", tmp_path / "a.yaml")
    assert code == 4
    assert "[export_page]" in err
    assert not (tmp_path / "a.yaml").exists()


def test_the_whole_in_one_page_is_read(run: Run, tmp_path: Path) -> None:
    whole = {"@odata.context": "x", "@odata.count": 1, "value": [nested(ROW)]}
    (tmp_path / "e.json").write_text(json.dumps(whole), encoding="utf-8")
    code, _, err = run("read", tmp_path / "e.json", "-o", tmp_path / "a.yaml")
    assert (code, "cảnh báo" in err) == (0, False)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("state", "code", "said"),
    [
        ({"_validation_status": "validation_status_not_approved"}, 4, "export_rejected"),
        ({"_validation_status": "Not Approved"}, 4, "export_rejected"),
        ({"ReviewState": "rejected"}, 4, "export_rejected"),
        ({"_validation_status": "validation_status_on_hold"}, 0, "export_unsettled"),
        ({"_validation_status": "Chờ xem"}, 0, "export_unsettled"),
        ({"ReviewState": "hasIssues"}, 0, "export_unsettled"),
        ({"ReviewState": "edited"}, 0, "export_unsettled"),
        ({"_validation_status": "validation_status_approved"}, 0, None),
        ({"ReviewState": "approved"}, 0, None),
        ({"ReviewState": ""}, 0, None),
    ],
)
def test_the_verdict_of_the_server_counts(
    state: dict[str, str], code: int, said: str | None, run: Run, tmp_path: Path
) -> None:
    found, err = read(run, tmp_path, [ROW | state, ROW | dict.fromkeys(state, "")])
    assert found == code
    assert (said is None) == ("[export_" not in err)
    assert said is None or f"dòng 2: {'lỗi' if code else 'cảnh báo'} [{said}]" in err
    assert len(written(tmp_path)) == (1 if code else 2)


def test_the_verdict_is_found_in_json_of_both_servers(run: Run, tmp_path: Path) -> None:
    kobo = ROW | {"_validation_status": {"uid": "validation_status_not_approved", "label": "Not Approved"}}
    central = nested(ROW) | {"__system": {"reviewState": "rejected", "submitterName": "Ann"}}
    code, err = read(
        run, tmp_path, [kobo, central, ROW | {"_validation_status": {}, "_attachments": [{"id": 1}]}], "e.json"
    )
    assert code == 4
    assert err.count("[export_rejected]") == 2
    assert "[export_unused]" not in err
    assert len(written(tmp_path)) == 1


def test_labels_in_place_of_values_name_the_option_of_the_export(run: Run, tmp_path: Path) -> None:
    code, err = read(run, tmp_path, [ROW | {"tc2/ct8/q8__value": "Bác sĩ cơ hữu"}])
    assert code == 4
    assert "[export_label]" in err
    assert "XML values and headers" in err
    code, err = read(run, tmp_path, [ROW | {"tc2/ct8/q8__value": "bác sĩ nào đó"}])
    assert code == 4
    assert "[export_label]" not in err
    headers = {"yte_standard": "qd-1300-2023", "Tên trạm": "Lục Bình", "Năm": "2024"}
    _, labelled = read(run, tmp_path, [headers], "labels.csv")
    assert "[export_labels]" in labelled
    assert "XML values and headers" in labelled


def test_rows_of_another_width_are_told(run: Run, tmp_path: Path) -> None:
    lines = as_csv([ROW, ROW, ROW], ",", "/").splitlines()
    lines[2] += ",5"
    lines[3] = lines[3].rpartition(",")[0]
    (tmp_path / "e.csv").write_text("\n".join(lines), encoding="utf-8")
    code, _, err = run("read", tmp_path / "e.csv", "-o", tmp_path / "yaml")
    assert code == 4
    assert "dòng 3: lỗi [export_long]" in err
    assert "cảnh báo [export_short]" in err
    assert len(written(tmp_path)) == 2


def test_separators_behind_the_last_cell_are_nothing(run: Run, tmp_path: Path) -> None:
    lines = [f"{line},,," for line in as_csv([ROW], ",", "/").splitlines()]
    (tmp_path / "e.csv").write_text("\n".join(lines), encoding="utf-8")
    assert run("read", tmp_path / "e.csv", "-o", tmp_path / "a.yaml")[0] == 0


def test_an_export_without_submissions_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.csv").write_text(as_csv([ROW], ",", "/").splitlines()[0], encoding="utf-8")
    code, _, err = run("read", tmp_path / "e.csv")
    assert code == 4
    assert "[export_empty]" in err


@pytest.mark.parametrize("name", ["e.txt", "e.tsv", "e.xls", "e"])
def test_what_a_spreadsheet_calls_unicode_text_is_read(name: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(as_csv([ROW], "\t", "/").lstrip("\ufeff").encode("utf-16"))
    assert run("read", tmp_path / name, "-o", tmp_path / "a.yaml")[0] == 0


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsb", b"PK\x03\x04", ".xlsx"),
        ("a.xls", b"<html><table>", ".xlsx"),
        ("a.numbers", b"PK\x03\x04", ".xlsx"),
        ("a.SAV", b"$FL2", ".csv"),
        ("a.rds", b"\x1f\x8b", ".csv"),
        ("a.dta", b"<stata_dta>", ".csv"),
        ("a.geojson", b"{}", ".csv"),
    ],
)
@pytest.mark.parametrize("command", ["read", "assess", "batch"])
def test_kinds_of_other_programs_are_told_what_to_save_as(
    command: str, name: str, content: bytes, said: str, run: Run, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    code, out, err = run(command, tmp_path / name)
    assert code == 4
    assert "[file_save_as]" in out + err
    assert f"“{said}”" in out + err


def test_an_old_workbook_is_told_as_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert "[file_old_office]" in run("read", tmp_path / "a.xls")[2]


def test_an_export_is_no_submission_of_one_station(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.json").write_text(json.dumps({"count": 1, "results": [ROW]}), encoding="utf-8")
    assert "[export_to_read]" in run("assess", tmp_path / "e.json")[2]


JPEG = b"\xff\xd8\xff\xe0" * 10
PHOTO = "tc3/ct11/q11__photo1"


def central_zip(path: Path, *rows: dict[str, str], **files: bytes) -> Path:
    """What ODK Central hands out: the table, and the photos in the folder “media”."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("phieu.csv", as_csv(list(rows), ",", "-"))
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_a_zip_of_central_is_read_with_its_photos(run: Run, tmp_path: Path) -> None:
    other = ROW | {"tram/station__name": "Trạm B", PHOTO: "2.jpg"}
    path = central_zip(tmp_path / "e.zip", ROW | {PHOTO: "1.jpg"}, other, **{"media/1.jpg": JPEG, "media/3.jpg": JPEG})
    code, _, err = run("read", path, "-o", tmp_path / "yaml")
    assert (code, "cảnh báo" in err) == (0, False)
    files = sorted(str(file.relative_to(tmp_path / "yaml")) for file in (tmp_path / "yaml").rglob("*.*"))
    assert files == ["media/1.jpg", "tram-b.yaml", "tram-y-te-xa-luc-binh.yaml"]
    assert (tmp_path / "yaml" / "media" / "1.jpg").read_bytes() == JPEG
    assert "file: media/1.jpg" in (tmp_path / "yaml" / "tram-y-te-xa-luc-binh.yaml").read_text(encoding="utf-8")
    evidence = run("evidence", "list", tmp_path / "yaml" / "tram-y-te-xa-luc-binh.yaml", "--format", "json")[1]
    assert '"valid"' in evidence
    assert run("read", path, "-o", tmp_path / "yaml")[0] == 2
    assert run("read", path, "-o", tmp_path / "yaml", "--force")[0] == 0


def test_photos_of_two_archives_never_replace_each_other(run: Run, tmp_path: Path) -> None:
    paths = [central_zip(tmp_path / f"{name}.zip", ROW | {PHOTO: "1.jpg"}, **{"media/1.jpg": JPEG}) for name in "ab"]
    code, _, err = run("read", *paths, "-o", tmp_path / "yaml")
    assert code == 2
    assert "1.jpg" in err
    assert written(tmp_path) == []


def test_a_zip_without_an_export_is_told(run: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "e.zip", "w") as archive:
        archive.writestr("media/1.jpg", JPEG)
    assert "[archive_no_form]" in run("read", tmp_path / "e.zip")[2]


@pytest.mark.parametrize("inside", [False, True])
def test_a_batch_scores_every_submission_of_an_export(inside: bool, run: Run, tmp_path: Path) -> None:
    rows = [ROW | {"ReviewState": "", PHOTO: "1.jpg"}, ROW | {"ReviewState": "rejected"}]
    rows += [ROW | {"ReviewState": "approved", "tram/station__name": "Trạm B", "tram/station__commune__name": "B"}]
    (tmp_path / "vao").mkdir()
    path = central_zip(tmp_path / "vao" / "e.zip", *rows, **{"media/1.jpg": JPEG})
    if not inside:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(tmp_path / "vao")
        path.unlink()
    for named in (tmp_path / "vao", path if inside else tmp_path / "vao" / "phieu.csv"):
        code, out, _ = run("batch", named, "--format", "json", "--evidence", "strict", "--jobs", "2")
        found = json.loads(out)
        assert code == 4
        assert [each["path"].rpartition("/")[2] for each in found["stations"]] == ["phieu.csv#2", "phieu.csv#4"]
        assert [each["diagnostics"][0]["code"] for each in found["failed"]] == ["export_rejected"]
        assert found["failed"][0]["path"].endswith("phieu.csv#3")
        assert found["stations"][0]["points"]["low"] > found["stations"][1]["points"]["low"]


def test_a_batch_says_why_an_export_cannot_be_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.json").write_text(json.dumps({"count": 9, "results": [ROW]}), encoding="utf-8")
    found = json.loads(run("batch", tmp_path, "--format", "json")[1])
    assert [each["diagnostics"][0]["code"] for each in found["failed"]] == ["export_page"]


def test_a_folder_of_exports_is_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "vao"
    folder.mkdir()
    (folder / "e.csv").write_text(as_csv([ROW], ",", "/"), encoding="utf-8")
    (folder / "khac.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert run("read", folder, "-o", tmp_path / "yaml")[0] == 0
    assert written(tmp_path) == ["tram-y-te-xa-luc-binh.yaml"]


def workbook(path: Path, *rows: dict[str, Any], beside: bool = False) -> Path:
    """What KoboToolbox hands out as XLS: a sheet named after the form, and others for what the form repeats."""
    book = Workbook()
    if beside:
        book.active.append(["_index", "_parent_index"])
        book.create_sheet()
    sheet = book.worksheets[-1]
    sheet.append(list(rows[0]))
    for row in rows:
        sheet.append(list(row.values()))
    book.save(path)
    return path


@pytest.mark.slow
@pytest.mark.parametrize("beside", [False, True])
def test_the_workbook_of_a_server_is_an_export(beside: bool, run: Run, tmp_path: Path) -> None:
    figures = {COVERED: 2243, "tc1/ct6/q6__denominator": 2405.0, "_submission_time": "2024", "_URL": None}
    rows = [ROW | figures | {"_validation_status": ""}, ROW | figures | {"_validation_status": "Not Approved"}]
    path = workbook(tmp_path / "e.xlsx", *rows, beside=beside)
    code, _, err = run("read", path, "-o", tmp_path / "yaml")
    assert code == 4
    assert err.count("lỗi [") == err.count("[export_rejected]") == 1
    assert "numerator: 2243, denominator: 2405" in (tmp_path / "yaml" / "tram-y-te-xa-luc-binh.yaml").read_text("utf-8")
    found = json.loads(run("batch", tmp_path / "e.xlsx", "--format", "json")[1])
    assert [each["path"].rpartition("/")[2] for each in found["stations"]] == ["e.xlsx#2"]
    assert run("read", tmp_path, "-o", tmp_path / "lai")[0] == 4
    assert "[export_to_read]" in run("assess", path)[2]


def test_cells_of_an_exported_workbook_are_read_as_those_of_a_form(run: Run, tmp_path: Path) -> None:
    from datetime import date

    path = workbook(tmp_path / "e.xlsx", ROW | {COVERED: date(2024, 2, 1), "_submission_time": date(2024, 2, 1)})
    code, _, err = run("read", path)
    assert code == 4
    assert "[form_date_in_text]" in err
    assert err.count("lỗi [") == 1


@pytest.mark.slow
def test_the_xlsform_itself_and_any_other_workbook_are_no_exports(run: Run, tmp_path: Path) -> None:
    assert run("form", "-o", tmp_path / "a.xlsform.xlsx", "--year", "2024")[0] == 0
    workbook(tmp_path / "b.xlsx", {"Item": "Apple"})
    for name in ("a.xlsform.xlsx", "b.xlsx"):
        assert "[form_not_ours]" in run("read", tmp_path / name)[2]
    assert run("batch", tmp_path)[0] == 2


def test_two_exports_in_one_workbook_are_refused(run: Run, tmp_path: Path) -> None:
    book = Workbook()
    for sheet in (book.active, book.create_sheet("Hai")):
        sheet.append(list(ROW))
    book.save(tmp_path / "e.xlsx")
    code, _, err = run("read", tmp_path / "e.xlsx")
    assert code == 4
    assert "[export_sheets]" in err


@pytest.mark.parametrize("name", ["q6__numerator__x", "station__name__x", "q11__evidence", "year__x", "q6", "station"])
def test_names_that_stand_inside_an_answer_are_no_questions(name: str, run: Run, tmp_path: Path) -> None:
    code, err = read(run, tmp_path, [ROW | {name: "1", PHOTO: "1.jpg"}])
    assert code == 0
    assert f"{name}." in err
    assert "[export_unused]" in err


def test_numbered_names_of_statistics_programs_are_the_same_question(run: Run, tmp_path: Path) -> None:
    code, err = read(run, tmp_path, [ROW | {COVERED: "", f"{COVERED}.1": "2243", "tram/year...7": "2024"}])
    assert code == 0
    assert err.count("[export_twice]") == 1
    assert f"tram/year, tram/year...7; {COVERED}, {COVERED}.1." in err


def test_a_form_moved_as_a_whole_is_told_once(run: Run, tmp_path: Path) -> None:
    code, err = read(
        run, tmp_path, [ROW | {f"moi/{header}": value for header, value in ROW.items() if header != "start"}]
    )
    assert code == 0
    assert err.count("cảnh báo") == 1
    assert "câu hỏi khác" in err


def test_an_answer_without_submissions_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.json").write_text('{"count": 0, "next": null, "results": []}', encoding="utf-8")
    assert "[export_empty]" in run("read", tmp_path / "e.json")[2]


def test_json_may_be_utf_16_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.json").write_bytes(json.dumps([ROW]).encode("utf-16"))
    assert run("read", tmp_path / "e.json", "-o", tmp_path / "a.yaml")[0] == 0


def test_a_zip_with_a_password_is_told_as_one(run: Run, tmp_path: Path) -> None:
    path = central_zip(tmp_path / "e.zip", ROW)
    content = path.read_bytes()
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.index(mark) + at
        content = content[:place] + b"\x01" + content[place + 1 :]
    path.write_bytes(content)
    assert "[archive_encrypted]" in run("read", path)[2]


def test_an_empty_file_is_told_as_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.csv").write_bytes(b" \r\n")
    assert "[export_empty]" in run("read", tmp_path / "e.csv")[2]


@pytest.mark.parametrize("command", ["read", "batch"])
def test_an_export_packed_as_tightly_as_a_bomb_is_not_unpacked(command: str, run: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "e.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("e.csv", "yte_standard,a\n" + " " * 20_000_000)
    code, out, err = run(command, tmp_path / "e.zip")
    assert code == 4
    assert "[file_too_large]" in out + err


@pytest.mark.slow
def test_any_mixture_of_columns_ends_well(tmp_path: Path) -> None:
    """Headers and answers that no server sends: each submission is read, or refused in our words."""
    draw = random.Random(1300)
    names = [
        *ROW,
        "q0__x",
        "q11__photo1__x",
        "station__commune",
        "q12__dat__value__x",
        "q\u0663__value",
        "",
        "__",
        "q6__",
    ]
    values = ["", "5", "-1", "NaN", "x" * 300, '"', "\u200b", "../../x.jpg", "con.jpg", "=1+1", "1/2/2024", "Tr\u00b9m"]
    for number in range(150):
        row = dict(ROW)
        for _ in range(draw.randint(1, 12)):
            row[draw.choice(names) + draw.choice(["", "", "", ".1", "_URL", "/x"])] = draw.choice(values)
        path = tmp_path / ("e.csv" if number % 2 else "e.json")
        path.write_text(as_csv([row], ";", "/") if number % 2 else json.dumps([row]), encoding="utf-8")
        with suppress(InvalidDocument):
            for source in sources_in(path):
                submission_yaml(source.intake.document.data, "")
                assert read_submission(source.intake, STANDARD, Problems()).warnings is not None


@pytest.mark.parametrize("content", [b"[]", b" [ ]\n", b'{"count": 0, "results": []}'])
def test_an_export_of_no_submission_is_said_to_be_empty(content: bytes) -> None:
    with pytest.raises(InvalidDocument) as caught:
        taken("phieu.json", content, Path())
    assert [each.code for each in caught.value.diagnostics] == ["export_empty"]

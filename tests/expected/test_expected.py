"""Who has handed in: every commune of a list is in one state, and every output says the same."""

import csv
import io
import json
import os
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import Run, submission_text
from messy_province import PROVINCE, YEAR, Inbox, messy_province
from yte_check.documents.language import LANGS, say

LIST = (
    "Mã xã;Tên xã;Tỉnh\n02269;Xã Thượng Lâm;Tuyên Quang\n02287;Xã Chiêm Hóa;Tuyên Quang\n02266;Lâm Bình;Tuyên Quang\n"
)


def text_of(name: str, year: int = 2025, answers: str = "{}", **more: Any) -> str:
    text = submission_text(answers, name=f"TYT {name}", commune={"name": name, **more}, province="Tuyên Quang")
    return text.replace("year: 2024", f"year: {year}")


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def listed(tmp_path: Path, text: str = LIST, name: str = "ds.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8-sig"))
    return path


def expected(run: Run, folder: Path, wanted: object, *more: object) -> dict[str, Any]:
    out = run("batch", folder, "--expect", wanted, *more, "--format", "json")[1]
    found: dict[str, Any] = json.loads(out)["expected"]
    return found


def states(found: dict[str, Any]) -> dict[str, str]:
    return {each["name"]: each["state"] for each in found["list"]}


def test_each_commune_is_in_one_state(tmp_path: Path, run: Run) -> None:
    folder = write(
        tmp_path / "in",
        a=text_of("Thượng Lâm", code="02269"),
        b=text_of("Xã Thượng Lâm"),
        c=text_of("CHIÊM HOÁ", 2024, code="02287"),
        d=text_of("Lâm Bình", answers="{11: nhiều}"),
    )
    found = expected(run, folder, listed(tmp_path), "--year", 2025)
    assert states(found) == {"Xã Thượng Lâm": "twice", "Xã Chiêm Hóa": "other_year", "Lâm Bình": "unreadable"}
    assert found["states"] == {"handed_in": 0, "twice": 1, "unreadable": 1, "other_year": 1, "missing": 0}
    assert (found["communes"], found["arrived"], found["beyond"]) == (3, 1, [])
    assert [Path(path).name for path in found["list"][0]["others"]] == ["a.yaml"]
    (folder / "c.yaml").unlink()
    (folder / "a.yaml").unlink()
    assert states(expected(run, folder, listed(tmp_path))) == {
        "Xã Thượng Lâm": "handed_in", "Xã Chiêm Hóa": "missing", "Lâm Bình": "unreadable",
    }  # fmt: skip


def test_files_of_several_years_count_all_and_are_named_so(tmp_path: Path, run: Run) -> None:
    """Without --year both count: neither is told as a file that does not."""
    folder = write(tmp_path / "in", a=text_of("Thượng Lâm", code="02269"), b=text_of("Thượng Lâm", 2026, code="02269"))
    (first, *_) = expected(run, folder, listed(tmp_path))["list"]
    assert (first["state"], first["others"]) == ("handed_in", [])
    assert [Path(path).name for path in first["counted"]] == ["a.yaml", "b.yaml"]


def test_a_name_within_another_is_not_meant(tmp_path: Path, run: Run) -> None:
    folder = write(tmp_path / "in", x=text_of("A"))
    (folder / "phieu xa lam binh an.xlsx").write_bytes(b"PK\x03\x04cut")
    found = expected(
        run, folder, listed(tmp_path, "Tên xã;Tỉnh\nBình An;Tuyên Quang\nLâm Bình An;Tuyên Quang\nAn;Tuyên Quang\n")
    )
    assert list(states(found).values()) == ["missing", "unreadable", "missing"]


def test_only_the_file_that_is_known_by_its_name_is_guessed(tmp_path: Path, run: Run) -> None:
    folder = write(tmp_path / "in", a=text_of("Thượng Lâm", answers="{11: nhiều}", code="02269"))
    (folder / "thuong-lam.xlsx").write_bytes(b"PK\x03\x04cut")
    (first, *_) = expected(run, folder, listed(tmp_path))["list"]
    assert first["state"] == "unreadable"
    assert [sorted(Path(path).name for path in first[part]) for part in ("others", "guessed")] == [
        ["a.yaml", "thuong-lam.xlsx"], ["thuong-lam.xlsx"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Thượng Lâm\nChiêm Hóa\nLâm Bình\n",
        "TT,Xã/phường\n1,Thượng Lâm\n2,Chiêm Hóa\n3,Lâm Bình\nTổng cộng,3\n",
        "DANH SÁCH XÃ\n\nSTT;Tên xã, phường;Ghi chú\n1;Xã Thượng Lâm;\n2;Xã Chiêm Hóa;\n3;Xã Lâm Bình;x\nTổng;3;\n",
        "02269\n02287\n02266\n",
        "2269,Xã Thượng Lâm\n".replace("2269", "02269") + "02287,Xã Chiêm Hóa\n02266,Xã Lâm Bình\n",
        "code\tcommune\n02269\tThượng Lâm\n02287\tChiêm Hóa\n02266\tLâm Bình\n",
    ],
)
def test_lists_as_offices_keep_them(text: str, tmp_path: Path, run: Run) -> None:
    folder = write(tmp_path / "in", a=text_of("Thượng Lâm", code="02269"))
    found = expected(run, folder, listed(tmp_path, text))
    assert list(states(found).values()) == ["handed_in", "missing", "missing"]


def test_a_workbook_that_dropped_the_zeros(tmp_path: Path, run: Run) -> None:
    book = openpyxl.Workbook()
    for row in (("Danh sách", None), ("Mã xã", "Tên xã"), (2269, "Xã Thượng Lâm"), (2287, "Xã Chiêm Hóa"), ("Cộng", 2)):
        book.active.append(row)
    path = tmp_path / "ds.xlsx"
    book.save(path)
    folder = write(tmp_path / "in", a=text_of("Thượng Lâm"))
    found = expected(run, folder, path)
    assert [(each["code"], each["state"]) for each in found["list"]] == [("02269", "handed_in"), ("02287", "missing")]


def test_the_list_may_lie_among_the_submissions(tmp_path: Path, run: Run) -> None:
    folder = write(tmp_path / "in", a=text_of("Thượng Lâm"))
    code, out, err = run("batch", folder, "--expect", listed(folder))
    assert (code, "ds.csv" in err) == (0, False)
    assert "Đã nộp 1/3 xã (33,33%)." in out


def test_what_is_neither_a_file_nor_a_province(tmp_path: Path, run: Run) -> None:
    code, _, err = run("batch", write(tmp_path / "in", a=text_of("A")), "--expect", "Thanh Hoáa")
    assert (code, "“Thanh Hóa”" in " ".join(err.split())) == (2, True)


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "expected_nothing"), ("1;2\n3;4\n", "expected_nothing"), ('Tên xã\n"Thượng Lâm\n', "expected_broken")],
)
def test_a_list_that_names_no_commune(text: str, code: str, tmp_path: Path, run: Run) -> None:
    exit_code, _, err = run("batch", write(tmp_path / "in", a=text_of("A")), "--expect", listed(tmp_path, text))
    assert (exit_code, code in err) == (4, True)


def test_doubts_of_a_list_are_named(tmp_path: Path, run: Run) -> None:
    text = LIST + "02269;Thượng Lâm;Tuyên Quang\n;Xã Không Có;Tuyên Quang\nghi chú;;\n;Tổng số: 5 xã;\n"
    err = " ".join(run("batch", write(tmp_path / "in", a=text_of("A")), "--expect", listed(tmp_path, text))[2].split())
    assert "[expected_twice]" in err
    assert "[expected_unknown]" in err
    assert "dòng 2" in err
    assert ("không được dùng: ghi chú" in err, err.count("[expected_line_left]")) == (True, 1)


def test_a_file_that_cannot_be_read_is_known_by_its_name_and_that_is_said(tmp_path: Path, run: Run) -> None:
    folder = write(tmp_path / "in", x=text_of("A"))
    (folder / "phieu-xa-thuong-lam-lan2.xlsx").write_bytes(b"PK\x03\x04cut")
    (folder / "02287.yaml").write_text("station: [", encoding="utf-8")
    (folder / "thuong-lam va lam-binh.yaml").write_text("station: [", encoding="utf-8")  # of which, nobody can say
    found = expected(run, folder, listed(tmp_path))
    assert states(found) == {"Xã Thượng Lâm": "unreadable", "Xã Chiêm Hóa": "unreadable", "Lâm Bình": "missing"}
    guessed = [[Path(path).name for path in each["guessed"]] for each in found["list"]]
    assert guessed == [["phieu-xa-thuong-lam-lan2.xlsx"], ["02287.yaml"], []]
    assert "(đoán theo tên tệp)" in " ".join(run("batch", folder, "--expect", listed(tmp_path))[1].split())


@pytest.fixture(scope="module")
def messy(tmp_path_factory: pytest.TempPathFactory) -> Inbox:
    return messy_province(tmp_path_factory.mktemp("tinh") / "in", 20260105)


@pytest.mark.slow
def test_a_messy_province_in_every_form(messy: Inbox, tmp_path: Path, run: Run) -> None:
    duckdb = pytest.importorskip("duckdb")
    files = {ending: tmp_path / f"x{ending}" for ending in (".json", ".jsonl", ".csv", ".parquet", ".xlsx", ".html")}
    outputs = [word for path in files.values() for word in ("-o", path)]
    code, text, err = run("batch", messy.folder, "--expect", PROVINCE, "--year", YEAR, *outputs)
    assert code == 4, err
    truth = Counter(messy.states.values())
    assert len(messy.states) == 166
    assert set(truth) == {"handed_in", "twice", "unreadable", "other_year", "missing"}

    document = json.loads(files[".json"].read_text(encoding="utf-8"))
    found = document["expected"]
    assert {each["code"]: each["state"] for each in found["list"]} == messy.states
    assert (found["states"], len(found["beyond"])) == (truth, messy.strangers)
    assert json.loads(files[".jsonl"].read_text(encoding="utf-8").splitlines()[-1])["expected"] == found

    # Every submission is one line: counted, or set aside with its reason.
    counted = truth["handed_in"] + truth["twice"] + messy.strangers
    assert document["summary"]["scored"] == len(document["stations"]) == counted
    assert len(document["stations"]) + len(document["failed"]) == len(list(entries(messy.folder)))
    paths = [each["path"] for part in ("stations", "failed") for each in document[part]]
    assert len(set(paths)) == len(paths)

    # Counted again by a program that knows nothing of ours.
    by_state = f"select handed_in, count(*) from '{files['.parquet']}' where handed_in is not null group by 1"
    assert dict(duckdb.sql(by_state).fetchall()) == truth
    table = list(csv.DictReader(io.StringIO(files[".csv"].read_text(encoding="utf-8-sig"))))
    words = {say(f"expected_state_{state}", "vi"): state for state in truth}
    rows = Counter(
        words[row["Tình hình nộp"]] for row in table if row["Tình hình nộp"] and row["Kết luận"] != "Không tính"
    )
    assert rows == {state: truth[state] for state in ("handed_in", "twice", "missing")}

    sheet = openpyxl.load_workbook(files[".xlsx"])["Nộp phiếu"]
    assert Counter(words[str(row[4])] for row in sheet.iter_rows(2, values_only=True)) == truth
    page = files[".html"].read_text(encoding="utf-8")
    assert page.index('id="expected-title"') < page.index('id="totals-title"')
    section = page[page.index('id="expected-title"') : page.index('id="totals-title"')]
    for state, count in truth.items():
        assert f"{say(f'expected_state_{state}', 'vi')}</span><strong>{count}</strong>" in section
        assert any(
            line.split()[-2:-1] == [str(count)] for line in text.splitlines()
            if line.startswith(f"  {say(f'expected_state_{state}', 'vi')}  ")
        )  # fmt: skip
    for name in (each["name"] for each in found["list"] if each["state"] == "missing"):
        assert f"<li>{name}</li>" in section
        assert name in " ".join(text.split())


def entries(folder: Path) -> list[str]:
    """What a person would call a submission, or a file that may be one."""
    found = [str(path) for path in folder.rglob("*") if path.suffix in (".yaml", ".xlsx")]
    for path in folder.rglob("*.zip"):
        with zipfile.ZipFile(path) as archive:
            found += [name for name in archive.namelist() if os.path.splitext(name)[1] in (".yaml", ".xlsx", ".zip")]
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_a_province_is_its_communes(lang: str, tmp_path: Path, run: Run) -> None:
    folder = write(tmp_path / "in", a=text_of("Thượng Lâm"))
    found = json.loads(run("--lang", lang, "batch", folder, "--expect", "tuyên quang", "--format", "json")[1])[
        "expected"
    ]
    assert (found["communes"], found["arrived"], found["source"]) == (124, 1, "Tỉnh Tuyên Quang")

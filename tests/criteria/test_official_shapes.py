"""Shapes in which official tables circulate: each is read rightly, or what is not read is named."""

import csv
import json
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from conftest import ROOT, Run
from official_tables import shipped_table, write_csv, write_word
from yte_check.criteria.official.notes import explained, without_notes
from yte_check.criteria.official.ordering import in_order
from yte_check.criteria.official.reading import read_official
from yte_check.criteria.official.tables import OfficialTable
from yte_check.criteria.official.wording import comparable
from yte_check.documents.source import Source

Lines = Sequence[Sequence[str]]


def read(lines: Lines, folder: Path, name: str = "bang.csv") -> OfficialTable:
    file = folder / name
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out, delimiter=";").writerows(lines)
    return read_official(file)


def two_rows(upper: str, lower: str, *rows: str) -> Lines:
    return [line.split(";") for line in (upper, lower, *rows)]


# Headers of two rows, and several columns of points: 1 is what a station gave itself, 5 what the table gives out.

HEADERS = {
    "self-score first": ("TT;Chỉ tiêu;Điểm;", ";;Tự chấm;Tối đa"),
    "self-score last": ("TT;Chỉ tiêu;Điểm;", ";;Điểm chuẩn;Trạm tự chấm"),
    "self-score over both": ("TT;Chỉ tiêu;Trạm tự chấm;Điểm chuẩn", ";;Điểm;Điểm"),
    "achieved": ("TT;Chỉ tiêu;Đánh giá;", ";;Điểm đạt;Điểm chuẩn"),
    "one row": ("TT;Chỉ tiêu;Điểm đạt;Điểm tối đa", ""),
    "one row, given by the district": ("TT;Chỉ tiêu;Điểm huyện chấm;Điểm", ""),
    "in brackets": ("TT;Chỉ tiêu;Điểm (xã chấm);Điểm (tối đa)", ""),
    "only “Chấm”": ("TT;Chỉ tiêu;Chấm;Tối đa", ""),
    "plain beside particular": ("TT;Chỉ tiêu;Điểm;Điểm chuẩn", ""),
    "checked": ("STT;Nội dung;Điểm thẩm định;Thang điểm", ""),
    "title of two": ("TT;Nội dung;Điểm;", ";Chỉ tiêu;Phúc tra;Chuẩn"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_points_are_those_that_the_table_gives_out(name: str, tmp_path: Path) -> None:
    upper, lower = HEADERS[name]
    last = "self-score last" in name
    row = "1;Ban Chỉ đạo;5;1" if last else "1;Ban Chỉ đạo;1;5"
    table = read([line.split(";") for line in (upper, lower, row) if line], tmp_path)
    assert [(one.number, one.title, one.points) for one in table.rows] == [(1, "Ban Chỉ đạo", 5)]
    assert [each.position for each in table.columns if each.role == "points"] == [3 if last else 4]
    assert [each.position for each in table.columns if each.role is None] == [4 if last else 3]


def test_points_that_nobody_names_are_not_guessed(tmp_path: Path) -> None:
    table = read(two_rows("TT;Chỉ tiêu;Điểm;", ";;Trạm;Huyện", "1;Ban Chỉ đạo;1;5"), tmp_path)
    assert [row.points for row in table.rows] == [None]
    assert not table.has_points


def test_the_columns_are_named(run: Run, tmp_path: Path) -> None:
    rows = [[row.number, row.title, "0", row.points] for row in shipped_table().rows]
    table = [["TT", "Chỉ tiêu", "Điểm", ""], ["", "", "Tự chấm", "Tối đa"], *rows]
    file = tmp_path / "bang.csv"
    read(table, tmp_path)
    code, out, _ = run("--lang", "en", "criteria", "compare", "qd-1300-2023", "--with", file)
    words = " ".join(out.split())
    assert code == 0
    assert "points ← “Điểm Tối đa” (4). Not compared: “Điểm Tự chấm” (3)." in words


def test_points_by_zone_are_shown_and_written_only_where_they_are_one_figure(tmp_path: Path) -> None:
    upper, lower = "TT;Chỉ tiêu;Điểm chuẩn;;", ";;Vùng 1;Vùng 2;Vùng 3"
    table = read(two_rows(upper, lower, "1;Ban Chỉ đạo;2;2;2", "2;Bác sĩ;3;2;1"), tmp_path)
    assert [(row.points, row.points_text) for row in table.rows] == [
        (2, "2"),
        (None, "Điểm chuẩn Vùng 1: 3; Điểm chuẩn Vùng 2: 2; Điểm chuẩn Vùng 3: 1"),
    ]


# Marks of notes


@pytest.mark.parametrize(
    ("text", "bare", "marks"),
    [
        ("Ban Chỉ đạo (1)", "Ban Chỉ đạo", ("1",)), ("5 (*)", "5", ("*",)), ("5*", "5", ("*",)),
        ("Bác sĩ [2]", "Bác sĩ", ("2",)), ("Bác sĩ (1) (**)", "Bác sĩ", ("1", "**")),
        ("Thẻ bảo hiểm¹", "Thẻ bảo hiểm", ("1",)),
        ("(1)", "(1)", ()), ("*", "*", ()), ("Trẻ dưới 5 tuổi (%)", "Trẻ dưới 5 tuổi (%)", ()),
        ("Quyết định (2023)", "Quyết định (2023)", ()), ("Tiêm đủ 8", "Tiêm đủ 8", ()),
    ],
)  # fmt: skip
def test_marks_at_the_end_of_a_cell(text: str, bare: str, marks: tuple[str, ...]) -> None:
    found = without_notes(text)
    assert (found[0], tuple(mark.replace("¹", "1") for mark in found[1])) == (bare, marks)


@pytest.mark.parametrize(
    ("note", "marks"),
    [
        ("(*) Chỉ tiêu điểm liệt", {"*": True}), ("* là chỉ tiêu điểm liệt.", {"*": True}),
        ("Ghi chú: các chỉ tiêu có dấu (*) là điểm liệt", {"*": True}), ("(*) Không phải điểm liệt", {"*": False}),
        ("(1) Theo vùng (2) Chỉ tiêu điểm liệt", {"1": False, "2": True}), ("Không có dấu nào", {}),
    ],
)  # fmt: skip
def test_what_a_note_says_of_its_mark(note: str, marks: dict[str, bool]) -> None:
    assert explained([note]) == marks


@pytest.mark.parametrize("cells", ["2*;Bác sĩ;5", "2;Bác sĩ (*);5", "2;Bác sĩ;5 (*)", "2;Bác sĩ *;5"])
@pytest.mark.parametrize(
    ("note", "knockout"), [("(*) Chỉ tiêu điểm liệt", "yes"), ("(*) Theo vùng", "no"), ("", "possible")]
)
def test_a_mark_means_what_its_note_says(cells: str, note: str, knockout: str, tmp_path: Path) -> None:
    table = read([line.split(";") for line in ("TT;Chỉ tiêu;Điểm", "1;Kế hoạch;2", cells, note)], tmp_path)
    found = [(row.number, row.title, row.points, row.knockout) for row in table.rows]
    assert found == [(1, "Kế hoạch", 2, "no"), (2, "Bác sĩ", 5, knockout)]
    assert table.notes == ("*",)


# Columns of knock-outs


@pytest.mark.slow
@pytest.mark.parametrize(
    "header", ["Điểm liệt", "Liệt", "Chỉ tiêu điểm liệt", "Điểm liệt (x)", "Là điểm liệt", "ĐL", "Điểm liệt (Có/Không)"]
)
@pytest.mark.parametrize(
    "mark", ["x", "X", "✓", "✔️", "√", "có", "Có", "*", "(*)", "[x]", "Điểm liệt", "Liệt", "ĐL", "v"]
)
def test_spellings_of_a_knockout(header: str, mark: str, tmp_path: Path) -> None:
    table = read([["TT", "Chỉ tiêu", "Điểm", header], ["1", "Kế hoạch", "2", ""], ["2", "Bác sĩ", "5", mark]], tmp_path)
    assert [(row.points, row.knockout) for row in table.rows] == [(2, "no"), (5, "yes")]


@pytest.mark.parametrize("mark", ["", "-", "0", "không", "Không", "☐", "[ ]", "chưa"])
def test_spellings_of_none(mark: str, tmp_path: Path) -> None:
    table = read([["TT", "Chỉ tiêu", "Điểm", "Điểm liệt"], ["1", "Kế hoạch", "2", mark]], tmp_path)
    assert [row.knockout for row in table.rows] == ["no"]


# Headings


@pytest.mark.parametrize("heading", ["1;Tiêu chí 1. Chỉ đạo;14", "1.;TIÊU CHÍ 1: Chỉ đạo;14", "I;Chỉ đạo;14"])
def test_headings_that_are_counted_too(heading: str, tmp_path: Path) -> None:
    table = read([line.split(";") for line in ("TT;Chỉ tiêu;Điểm", heading, "1;Ban Chỉ đạo;5")], tmp_path)
    assert [(one.number, one.title, one.points) for one in table.criteria] == [(1, "Chỉ đạo", 14)]
    assert [(one.number, one.title, one.points) for one in table.rows] == [(1, "Ban Chỉ đạo", 5)]


# The text of a PDF

LAYOUT = """\
TT                  Chỉ tiêu              Điểm chuẩn         Hướng dẫn chấm
                                                             điểm

Tiêu chí 1. Chỉ đạo, điều hành công tác
chăm sóc sức khỏe (7 điểm)

1.                  Xã có Ban Chỉ đạo     2                  Đạt đầy đủ: 2
                    hoạt động                                điểm
2.                  Bác sĩ làm việc theo 5                   Mỗi tuần
                                    12
\f2.1                 Thêm phần             1                  Theo vùng
3.                  Nước sạch             1,5                Đạt
Tổng cộng                                 8,5
"""


def saved(text: str, folder: Path, name: str = "bang.txt") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_columns_that_only_blanks_keep_apart(tmp_path: Path) -> None:
    table = read_official(saved(LAYOUT, tmp_path))
    assert [(row.number, row.title, str(row.points), row.guidance) for row in table.rows] == [
        (1, "Xã có Ban Chỉ đạo hoạt động", "2", "Đạt đầy đủ: 2 điểm"),
        (2, "Bác sĩ làm việc theo", "5", "Mỗi tuần\nThêm phần | Theo vùng | 1"),
        (3, "Nước sạch", "1.5", "Đạt"),
    ]
    assert [(one.title, one.points) for one in table.criteria] == [("Chỉ đạo, điều hành công tác chăm sóc sức khỏe", 7)]


UNTOLD = {
    "one cell a line": "TT\n\nChỉ tiêu\n\nĐiểm chuẩn\n\n1.\n\nXã có Ban\n\n2\n\nChỉ đạo\n",
    "numbers in the middle of their rows": (
        "TT    Chỉ tiêu            Điểm\n      Xã có Ban Chỉ đạo\n"
        "1     hoạt động tốt       2\n      Bác sĩ làm\n2     việc hằng tuần      3\n"
    ),
    "no header": "1   Xã có Ban Chỉ đạo   2   Đạt\n2   Bác sĩ làm việc     5   Đạt\n3   Nước sạch   1   Đạt\n",
    "cells over two columns": (
        "TT    Chỉ tiêu            Điểm\n1     Xã có Ban           2\n      Một dòng dài qua cả hai cột của bảng\n"
    ),
}


@pytest.mark.parametrize("name", UNTOLD)
def test_cells_that_cannot_be_told_are_refused_with_a_way_out(name: str, run: Run, tmp_path: Path) -> None:
    code, out, err = run("criteria", "compare", "qd-1300-2023", "--with", saved(UNTOLD[name], tmp_path))
    assert (code, out) == (4, "")
    assert "[table_unaligned]" in err
    assert ".docx" in err


def test_bars_without_a_line_under_the_header(tmp_path: Path) -> None:
    text = "TT | Chỉ tiêu | Điểm\n1 | Ban Chỉ đạo | 2\n\f2 | Bác sĩ | 5\n"
    table = read_official(saved(text, tmp_path))
    assert [(row.number, row.title, row.points, row.place.row) for row in table.rows] == [
        (1, "Ban Chỉ đạo", 2, 2),
        (2, "Bác sĩ", 5, 4),
    ]


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs LibreOffice and poppler")
def test_a_pdf_of_the_table(run: Run, tmp_path: Path) -> None:
    write_word(shipped_table(guided=True), tmp_path / "a.docx")
    office = [f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run(["soffice", *office, "--outdir", tmp_path, tmp_path / "a.docx"], check=True, capture_output=True)
    subprocess.run(["pdftotext", "-layout", tmp_path / "a.pdf", tmp_path / "a.txt"], check=True)
    found = json.loads(run("criteria", "compare", "qd-1300-2023", "--with", tmp_path / "a.txt", "--format", "json")[1])
    differing = {
        field["field"] for node in found["indicators"] for field in node["fields"] if field["status"] == "differs"
    }
    assert (found["agreement"]["in_place"], found["agreement"]["sums"], differing) == (47, 10, set())


# What is no difference


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hoà giải", "Hòa giải"), ("Y sỹ", "y sĩ"), ("Tỷ lệ", "tỉ lệ"), ("lý", "lí"), ("thuỷ", "thủy"), ("khoẻ", "khỏe")],
)  # fmt: skip
def test_two_right_spellings_are_one(one: str, other: str) -> None:
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(
    ("one", "other"), [("tai", "tay"), ("thúy", "thui"), ("hòa", "hóa"), ("kỳ", "kỷ"), ("hoa", "hòa")]
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert comparable(one) != comparable(other)


def test_facts_are_counted_apart_from_texts_that_are_missing(run: Run, tmp_path: Path) -> None:
    file = write_csv(shipped_table(guided=True).with_row(6, points="4"), tmp_path / "a.csv")
    out = run("--lang", "en", "criteria", "compare", "qd-1300-2023", "--with", file)[1]
    assert "46 of 47 indicators agree in all but the official guidance" in " ".join(out.split())
    found = json.loads(run("criteria", "compare", "qd-1300-2023", "--with", file, "--format", "json")[1])["summary"]
    assert (found["lacking_only_text"], found["indicators"]["agrees"], found["agrees"]) == (46, 0, False)


# Rows that changed places


def swapped_and_written(run: Run, tmp_path: Path, one: int, other: int) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path / "criteria" / "qd-1300-2023"
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    file = write_csv(shipped_table().swapped(one, other), tmp_path / "a.csv")
    code, out, _ = run("criteria", "compare", folder, "--with", file, "--write", "--format", "json")
    assert code == 0
    return folder, json.loads(out)


def test_indicators_that_changed_places_change_places_in_the_file(run: Run, tmp_path: Path) -> None:
    before = lines_of(ROOT / "criteria" / "qd-1300-2023")
    folder, found = swapped_and_written(run, tmp_path, 3, 5)
    assert [Path(name).name for name in found["reordered"]] == [Path(found["written"][0]["path"]).name]
    assert "number_not_next" not in run("criteria", "check", folder)[1]
    after = lines_of(folder)
    changed = [line.strip() for line in (before - after).elements()]
    assert {line.split(":")[0].removeprefix("- ") for line in changed} <= {"number", "grade"}
    again = run("criteria", "compare", folder, "--with", tmp_path / "a.csv", "--write", "--format", "json")[1]
    assert json.loads(again)["written"] == []


def lines_of(folder: Path) -> Counter[str]:
    return Counter(line for path in folder.glob("*.yaml") for line in path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_items_take_the_lines_above_them_along(newline: str) -> None:
    lines = [
        "a:",
        "  # of one",
        "  - number: 2",
        "    note: |",
        "      x",
        "",
        "  # of two",
        "  - number: 1",
        "b: 1",
        "",
    ]
    source = in_order(Source("a.yaml", newline.join(lines)), [("a",)])
    assert source.text.split(newline) == [
        "a:", "", "  # of two", "  - number: 1", "  # of one", "  - number: 2", "    note: |", "      x", "b: 1", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["a: [{number: 2}, {number: 1}]\n", "a:\n  - &x {number: 2}\n  - number: 1\n    of: *x\n"]
)
def test_what_cannot_be_moved_stays(text: str) -> None:
    assert in_order(Source("a.yaml", text), [("a",)]).text == text


def test_word_counts_criteria_in_roman_figures_itself(tmp_path: Path) -> None:
    document = Document()
    root = document.part.numbering_part.element
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/></w:lvl>'
    levels = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="70">{level}</w:abstractNum>'
    root.insert(0, parse_xml(levels))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="70"><w:abstractNumId w:val="70"/></w:num>'))
    rows = [("", "Chỉ đạo", "14"), ("71", "Ban Chỉ đạo", "2"), ("", "Nhân lực", "5"), ("71", "Bác sĩ", "5")]
    table = document.add_table(1, 3)
    for cell, text in zip(table.rows[0].cells, ("TT", "Chỉ tiêu", "Điểm"), strict=True):
        cell.text = text
    for listed, *texts in rows:
        cells = table.add_row().cells
        cells[1].text, cells[2].text = texts
        number = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{listed or 70}"/></w:numPr>'
        cells[0].paragraphs[0]._p.get_or_add_pPr().append(parse_xml(number))
    document.save(str(tmp_path / "a.docx"))
    found = read_official(tmp_path / "a.docx")
    assert [(one.number, one.title) for one in found.criteria] == [(1, "Chỉ đạo"), (2, "Nhân lực")]
    assert [(row.number, row.title) for row in found.rows] == [(1, "Ban Chỉ đạo"), (2, "Bác sĩ")]

# ruff: noqa: E501
"""Comparing with the official table: what differs is found, nothing else is, and what is written then agrees."""

import difflib
import json
import shutil
import tempfile
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT, Run
from official_tables import (
    PLAIN,
    WRITERS,
    Row,
    Table,
    shipped_table,
    write_csv,
    write_excel,
    write_lines,
    write_word,
)
from yte_check.criteria.official.adopting import adopt
from yte_check.criteria.official.comparison import compare
from yte_check.criteria.official.legends import is_legend
from yte_check.criteria.official.matching import match
from yte_check.criteria.official.pasted import read_pasted
from yte_check.criteria.official.reading import read_official
from yte_check.criteria.official.render.comparison_text import comparison_text
from yte_check.criteria.official.tables import OfficialTable
from yte_check.criteria.official.wording import (
    comparable,
    number_in,
    points_in,
    roman,
    says_knockout,
    split_points,
    without_mark,
)
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import LANGS, message
from yte_check.documents.record import record
from yte_check.standard.library import default_library

ALL = {**WRITERS, **PLAIN}
NEW_YEAR = date(2024, 12, 31)
LEGEND = "Ghi chú: Chỉ tiêu in đậm là điểm liệt."


def written(table: Table, name: str, folder: Path) -> Path:
    return ALL[name](table, folder / name)


def compared(run: Run, file: Path, *arguments: object, standard: object = "qd-1300-2023") -> tuple[int, dict[str, Any]]:
    code, out, err = run("criteria", "compare", standard, "--with", file, "--format", "json", *arguments)
    assert not err
    return code, json.loads(out)


def differences(document: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Everything that is not as it should be: number, field, ours, theirs; or number and what is absent."""
    found: list[tuple[Any, ...]] = []
    for node in (*document["criteria"], *document["indicators"]):
        if node["status"].startswith("absent"):
            found.append((node["number"], node["status"]))
        found += [
            (node["number"], field["field"], field["ours"], field["theirs"])
            for field in node["fields"]
            if field["status"] != "agrees"
        ]
    assert (
        bool(found or document["duplicates"]) != document["summary"]["agrees"]
        or document["summary"]["possible_knockouts"]
    )
    return found


def place_of(document: dict[str, Any], number: int) -> dict[str, Any]:
    return next(node["place"] for node in document["indicators"] if node["number"] == number)


@pytest.mark.slow
@pytest.mark.parametrize("name", ALL)
def test_the_shipped_standard_agrees_with_its_own_table(name: str, run: Run, tmp_path: Path) -> None:
    file = written(shipped_table(), name, tmp_path)
    code, document = compared(run, file)
    assert (code, differences(document)) == (0, [])
    assert document["summary"]["indicators"]["agrees"] == 47
    assert document["summary"]["criteria"]["agrees"] == 10
    code, out, _ = run("criteria", "compare", "qd-1300-2023", "--with", file)
    assert code == 0
    assert "47/47 chỉ tiêu khớp." in out
    assert all(len(line) <= 80 or str(tmp_path) in line for line in out.splitlines())


@pytest.mark.slow
@pytest.mark.parametrize("name", ALL)
def test_each_fault_is_found_and_nothing_else(name: str, run: Run, tmp_path: Path) -> None:
    good = shipped_table()
    titles = {int(row.number): row.title for row in good.rows}
    extra = Row("48", "Chỉ tiêu hoàn toàn mới về an ninh trật tự", "1,5", (), 10)
    faults: list[tuple[Table, list[tuple[Any, ...]]]] = [
        (good.with_row(12, points="1,25"), [(12, "points", 2, 1.25)]),
        (good.with_row(12, points="2.75 điểm"), [(12, "points", 2, 2.75)]),
        (good.swapped(3, 4), [(3, "number", 3, 4), (4, "number", 4, 3)]),
        (good.without(20), [(20, "absent_in_table")]),
        (good.with_extra(extra), [(48, "absent_in_standard")]),
        (good.with_row(35, title="Tỷ lệ trẻ em dưới 5 tuổi thấp còi"), [(35, "title", titles[35], "Tỷ lệ trẻ em dưới 5 tuổi thấp còi")]),
        (good.with_row(5, title=titles[5].upper() + " ;"), []),
        (good.with_row(5, title=titles[5].replace("và", "hoặc")), [(5, "title", titles[5], titles[5].replace("và", "hoặc"))]),
        (good.with_row(5, title=f"{titles[5]} (điểm liệt)"), [(5, "knockout", False, True)]),
        (good.with_row(5, title=f"{titles[5]} (Chỉ tiêu điểm liệt)"), [(5, "knockout", False, True)]),
        (replace(good, criteria=((1, good.criteria[0][1], "15"), *good.criteria[1:])), [(1, "points", 14, 15)]),
        (replace(good, criteria=(*good.criteria[:9], (10, "Công nghệ thông tin", "4"))), [(10, "title", "Ứng dụng công nghệ thông tin", "Công nghệ thông tin")]),
    ]  # fmt: skip
    for table, expected in faults:
        code, document = compared(run, written(table, name, tmp_path))
        assert differences(document) == expected
        assert code == (1 if expected else 0)


@pytest.mark.slow
@pytest.mark.parametrize("name", WRITERS)
def test_knockouts_by_a_column(name: str, run: Run, tmp_path: Path) -> None:
    table = replace(shipped_table(), marks=True).with_row(7, mark="x").with_row(8, mark="Có").with_row(9, mark="không")
    code, document = compared(run, written(table.with_row(10, mark="-").with_row(11, mark="✓"), name, tmp_path))
    assert (code, differences(document)) == (1, [(n, "knockout", False, True) for n in (7, 8, 11)])


@pytest.mark.slow
@pytest.mark.parametrize("name", ["phu-luc.docx", "phu-luc.xlsx", "phu-luc.md"])
def test_bold_counts_only_with_a_legend(name: str, run: Run, tmp_path: Path) -> None:
    bold = shipped_table().with_row(7, bold=True).with_row(40, bold=True)
    code, document = compared(run, written(replace(bold, legend=LEGEND), name, tmp_path))
    assert (code, differences(document)) == (1, [(n, "knockout", False, True) for n in (7, 40)])
    file = written(bold, name, tmp_path)
    code, document = compared(run, file)
    assert (code, document["summary"]["possible_knockouts"]) == (0, [7, 40])
    assert "Có thể là điểm liệt" in run("criteria", "compare", "qd-1300-2023", "--with", file)[1]
    everywhere = replace(bold, rows=tuple(replace(row, bold=True) for row in bold.rows))
    code, document = compared(run, written(everywhere, name, tmp_path))
    assert (code, document["summary"]["possible_knockouts"]) == (0, []), "bold titles are a matter of style"


@pytest.mark.slow
def test_places_are_those_that_the_user_sees(run: Run, tmp_path: Path) -> None:
    table = shipped_table()
    _, document = compared(run, write_word(table, tmp_path / "a.docx"))
    assert place_of(document, 1) == {"sheet": None, "table": 2, "row": 3}
    _, document = compared(run, write_excel(table, tmp_path / "a.xlsx"))
    assert place_of(document, 1) == {"sheet": "Phụ lục", "table": None, "row": 6}
    _, document = compared(run, write_csv(table, tmp_path / "a.csv"))
    assert place_of(document, 1) == {"sheet": None, "table": None, "row": 4}
    path = write_lines(table, tmp_path / "a.txt")
    _, document = compared(run, path)
    row = place_of(document, 47)["row"]
    assert path.read_text(encoding="utf-8").splitlines()[row - 1].startswith("47. ")


@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "utf-8"), (",", "utf-8-sig"), ("\t", "utf-16")])
def test_csv_as_spreadsheets_write_it(delimiter: str, encoding: str, run: Run, tmp_path: Path) -> None:
    file = write_csv(shipped_table(guided=True), tmp_path / "a.csv", delimiter, encoding)
    _, document = compared(run, file)
    assert {field for _, field, *_ in differences(document)} == {"guidance"}
    assert len(differences(document)) == 47


def test_duplicates_are_named(run: Run, tmp_path: Path) -> None:
    table = shipped_table()
    again = replace(table.rows[4], criterion=10)
    code, document = compared(run, write_csv(table.with_extra(again), tmp_path / "a.csv"))
    assert code == 1
    assert [(each["number"], len(each["places"])) for each in document["duplicates"]] == [(5, 2)]
    code, out, _ = run("criteria", "compare", "qd-1300-2023", "--with", tmp_path / "a.csv", "--lang", "en")
    assert "has indicator 5 more than once (row 8; row" in out.replace("\n  ", " ")


def test_of_several_rows_for_one_indicator_none_is_written(run: Run, tmp_path: Path) -> None:
    place = Path(shutil.copytree(ROOT / "criteria", tmp_path / "criteria")) / "qd-1300-2023"
    before = (place / "01-chi-dao-dieu-hanh.yaml").read_text(encoding="utf-8")
    table = shipped_table().with_row(5, points="7")
    file = write_csv(table.with_extra(replace(table.rows[4], points="8")), tmp_path / "a.csv")
    code, out, _ = run("criteria", "compare", place, "--with", file, "--write", "--lang", "en")
    assert code == 1
    assert "Indicator 5: nothing written, because the table has several rows" in out.replace("\n  ", " ")
    assert (place / "01-chi-dao-dieu-hanh.yaml").read_text(encoding="utf-8") == before


def test_an_indicator_under_another_criterion(run: Run, tmp_path: Path) -> None:
    code, document = compared(run, write_csv(shipped_table().with_row(6, criterion=2), tmp_path / "a.csv"))
    assert (code, differences(document)) == (1, [(6, "criterion", 1, 2)])


def test_text_lists_swapped_absent_and_extra(run: Run, tmp_path: Path) -> None:
    extra = Row("48", "Chỉ tiêu mới", "1", (), 10)
    table = shipped_table().swapped(3, 4).without(20).with_extra(extra).with_row(9, points="theo vùng")
    code, out, _ = run("criteria", "compare", "qd-1300-2023", "--with", write_word(table, tmp_path / "a.docx"))
    assert code == 1
    for words in (
        "Chỉ tiêu 3 và 4 đổi chỗ",
        "Bảng không có chỉ tiêu 20:",
        "không có chỉ tiêu 48",
        "bảng ghi theo vùng",
    ):
        assert words in out
    assert all(len(line) <= 80 or str(tmp_path) in line for line in out.splitlines())


# Layouts of their own


def read_rows(text: str, tmp_path: Path, name: str = "a.md") -> OfficialTable:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_official(path)


def test_criterion_and_indicator_in_columns_of_their_own(tmp_path: Path) -> None:
    table = read_rows(
        "TT;Tiêu chí;Chỉ tiêu;Điểm;Tự chấm;Ghi chú\n"
        "1;I. Chỉ đạo (14 điểm);Ban Chỉ đạo;2;1;\n2;;Kế hoạch năm;1,5;0;chỉ tiêu điểm liệt\n"
        "3;II. Nhân lực;Bác sĩ;2;2;không có điểm liệt\n",
        tmp_path, "a.csv",
    )  # fmt: skip
    assert [(c.number, c.title, c.points) for c in table.criteria] == [(1, "Chỉ đạo", 14), (2, "Nhân lực", None)]
    rows = [
        (row.number, row.title, str(row.points), row.knockout, row.criterion.number)
        for row in table.rows
        if row.criterion
    ]
    assert rows == [(1, "Ban Chỉ đạo", "2", "no", 1), (2, "Kế hoạch năm", "1.5", "yes", 1), (3, "Bác sĩ", "2", "no", 2)]


def test_parts_of_an_indicator_are_guidance(tmp_path: Path) -> None:
    table = read_rows(
        "STT\tNội dung\tĐiểm tối đa\tCách chấm\n1\tBan Chỉ đạo\t2\tTheo các mục:\n"
        "\ta) Có quyết định\t1\t\n1.2\tHọp đủ\t1\tcó biên bản\n2\tKế hoạch\t1\tphê duyệt\n"
        "Tổng cộng\t\t3\t\n\tNgười lập\t\tTrưởng trạm\n",
        tmp_path, "a.txt",
    )  # fmt: skip
    assert [(row.number, row.points, row.guidance) for row in table.rows] == [
        (1, 2, "Theo các mục:\na) Có quyết định | 1\nHọp đủ | có biên bản | 1"),
        (2, 1, "phê duyệt"),
    ]


def test_plain_lines_with_wrapped_titles_and_marks(tmp_path: Path) -> None:
    table = read_rows(
        "BỘ TIÊU CHÍ\n\nTiêu chí 1: Chỉ đạo (14 điểm)\n1) Ban Chỉ đạo chăm sóc\nsức khỏe … 2 điểm (điểm liệt)\n"
        "- Có quyết định: 1 điểm\nChỉ tiêu 2. Kế hoạch năm: 1,5 điểm\nGhi chú: xem phụ lục.\nTổng cộng 100 điểm\n",
        tmp_path, "a.txt",
    )  # fmt: skip
    assert [(row.number, row.title, str(row.points), row.knockout, row.guidance) for row in table.rows] == [
        (1, "Ban Chỉ đạo chăm sóc sức khỏe", "2", "yes", "- Có quyết định: 1 điểm"),
        (2, "Kế hoạch năm", "1.5", "no", None),
    ]
    assert [(c.number, c.title, c.points) for c in table.criteria] == [(1, "Chỉ đạo", 14)]


def test_word_counts_numbers_itself_and_tables_go_on(tmp_path: Path) -> None:
    from docx import Document
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = Document()
    document.add_paragraph("Tiêu chí 1. Chỉ đạo (3,5 điểm)")
    first = document.add_table(3, 3)
    second = document.add_table(1, 3)
    rows = [("TT", "Chỉ tiêu", "Điểm"), ("", "Ban Chỉ đạo", "2"), ("", "Kế hoạch", "1,5"), ("", "Báo cáo", "1")]
    for cells, texts in zip([*(row.cells for row in first.rows), second.rows[0].cells], rows, strict=True):
        for cell, text in zip(cells, texts, strict=True):
            cell.text = text
        if not texts[0]:
            listed = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
            cells[0].paragraphs[0]._p.get_or_add_pPr().append(parse_xml(listed))
    document.save(str(tmp_path / "a.docx"))
    table = read_official(tmp_path / "a.docx")
    found = [(row.number, row.title, str(row.points), row.place.table, row.place.row) for row in table.rows]
    assert found == [(1, "Ban Chỉ đạo", "2", 1, 2), (2, "Kế hoạch", "1.5", 1, 3), (3, "Báo cáo", "1", 2, 1)]
    assert [(c.number, c.title, str(c.points)) for c in table.criteria] == [(1, "Chỉ đạo", "3.5")]


def test_a_header_of_two_rows(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("TT", "Nội dung", "Điểm", None), (None, None, "Tự chấm", "Điểm chuẩn"), (1, "Ban Chỉ đạo", 1, 2)):
        sheet.append(row)
    for area in ("A1:A2", "B1:B2", "C1:D1"):
        sheet.merge_cells(area)
    book.save(tmp_path / "a.xlsx")
    assert [(row.title, row.points) for row in read_official(tmp_path / "a.xlsx").rows] == [("Ban Chỉ đạo", 2)]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Có bác sĩ (điểm liệt)", True), ("Chỉ tiêu điểm liệt", True), ("ĐIỂM LIỆT", True),
        ("Không có bác sĩ: điểm liệt", True), ("Nếu không đạt thì bị điểm liệt", True),
        ("Không bị điểm liệt", False), ("không có điểm liệt", False), ("Không phải là chỉ tiêu điểm liệt", False),
        ("không có chỉ tiêu nào bị điểm liệt", False), ("Điểm liệt: không", False), ("chưa có điểm liệt", False),
        ("Không bị điểm liệt ở chỉ tiêu 3; riêng mục này là điểm liệt", True), ("Điểm", False),
    ],
)  # fmt: skip
def test_words_that_mark_a_knockout(text: str, marks: bool) -> None:
    assert says_knockout(text) is marks


def test_words_and_figures() -> None:
    assert [number_in(text) for text in ("1", "1.", " 12) ", "Chỉ tiêu 7", "chỉ tiêu 7:", "1.2", "x", "")] == [
        1, 1, 12, 7, 7, None, None, None,
    ]  # fmt: skip
    points = ("2", "1,5", "1.5 điểm", "Tối đa 2 điểm", "2đ", "2 (điểm liệt)", "1-2", "theo vùng", "")
    assert [str(points_in(text)) for text in points] == ["2", "1.5", "1.5", "2", "2", "2", "None", "None", "None"]
    assert [roman(text) for text in ("I", "IV.", "IX", "X", "12", "Tên")] == [1, 4, 9, 10, None, None]
    assert split_points("Chỉ đạo (14 điểm)") == ("Chỉ đạo", 14)
    assert split_points("Đạt từ 80 điểm trở lên") == ("Đạt từ 80 điểm trở lên", None)
    assert without_mark("Có bác sĩ - điểm liệt") == "Có bác sĩ"
    assert without_mark("Trạm không bị điểm liệt") == "Trạm không bị điểm liệt"
    assert comparable("Y  tế\u00a0XÃ. ") == comparable("y tế xã") != comparable("y tế, xã")
    assert is_legend(LEGEND)
    assert is_legend("(*) Điểm liệt: các chỉ tiêu được in đậm")
    assert not is_legend("Chỉ tiêu in đậm không phải là điểm liệt")


# Writing


def own_copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    return tmp_path / "criteria" / "qd-1300-2023"


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.yaml"))}


def changed_lines(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return [
        line
        for name in before
        for line in difflib.ndiff(before[name].splitlines(), after[name].splitlines())
        if line[0] in "+-"
    ]


def other_lines(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """As above, where a line that only changed its place has not changed."""
    return [
        sign + line
        for one, other, sign in ((before, after, "- "), (after, before, "+ "))
        for name in before
        for line in (Counter(one[name].splitlines()) - Counter(other[name].splitlines())).elements()
    ]


@pytest.mark.slow
@pytest.mark.parametrize("name", ALL)
def test_what_was_written_agrees(name: str, run: Run, tmp_path: Path) -> None:
    folder = own_copy(tmp_path)
    table = shipped_table(guided=True).swapped(3, 4).swapped(1, 40)
    table = table.with_row(12, points="1,25").with_row(30, title='Tên mới: có "nháy", dấu # và phẩy (điểm liệt)')
    rows = {(row.number, row.title): row.criterion for row in shipped_table().rows}
    homes = {title: home for (_, title), home in rows.items()}
    at_home = tuple(replace(row, criterion=homes.get(row.title, row.criterion)) for row in table.rows)
    table = replace(table, rows=at_home, criteria=((1, table.criteria[0][1], "15"), *table.criteria[1:]))
    file = written(table, name, tmp_path)
    code, document = compared(run, file, "--write", standard=folder)
    assert (code, differences(document), document["left"]) == (0, [], [])
    assert compared(run, file, standard=folder) == (
        0,
        {k: v for k, v in document.items() if k not in ("written", "left", "reordered", "misplaced")},
    )
    first = yaml.safe_load((folder / "01-chi-dao-dieu-hanh.yaml").read_text(encoding="utf-8"))
    assert (first["points"], first["grade"]["points"]) == (15, "working")
    assert [row["number"] for row in first["indicators"]] == [40, 2, 4, 3, 5, 6]
    assert "01-chi-dao-dieu-hanh.yaml" in {Path(path).name for path in document["misplaced"]}
    assert first["indicators"][0]["grade"]["number"] == "working", "it was inferred"
    assert "Đạt đầy đủ: 2 điểm" in first["indicators"][0]["official_text"]


@pytest.mark.slow
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_only_the_expected_lines_change(newline: str, run: Run, tmp_path: Path) -> None:
    folder = own_copy(tmp_path)
    for path in folder.glob("*.yaml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", newline.encode()))
    before = texts(folder)
    table = replace(shipped_table().swapped(1, 3), marks=True).with_row(7, mark="x").with_row(12, points="1,25")
    code, out, _ = run("criteria", "compare", folder, "--with", write_word(table, tmp_path / "a.docx"), "--write")
    assert code == 0
    assert "Chỉ tiêu 12: điểm từ 2 thành 1,25" in out
    assert "số thứ tự từ 1 thành 3; mức tin cậy hạ xuống “tạm tính”" in out.replace("\n    ", " ")
    assert "Số thứ tự của các chỉ tiêu 1, 3" in out
    after = texts(folder)
    assert sorted(other_lines(before, after)) == sorted(
        [
            "-     grade: {number: inferred, title: verified, points: working, scoring: working}",
            "+     grade: {number: working, title: verified, points: working, scoring: working}",
            "+     knockout: at_zero", "-     points: 2", "+     points: 1.25",
        ]
    )  # fmt: skip
    for name, text in after.items():
        assert text.startswith("\ufeff")
        assert text.count("\n") == text.count(newline), name
    code, out, _ = run("criteria", "compare", folder, "--with", tmp_path / "a.docx", "--write")
    assert code == 0
    assert "Không có nội dung nào để ghi." in out
    assert texts(folder) == after


@pytest.mark.slow
def test_what_is_possible_extra_or_unreadable_is_not_written(run: Run, tmp_path: Path) -> None:
    folder = own_copy(tmp_path)
    before = texts(folder)
    table = shipped_table().with_row(7, bold=True).with_row(9, points="theo vùng").without(20).with_row(21, number="20")
    table = table.with_extra(Row("48", "Chỉ tiêu mới", "1", (), 10)).with_row(6, criterion=2)
    code, document = compared(run, write_word(table, tmp_path / "a.docx"), "--write", standard=folder)
    assert code == 1
    assert texts(folder) == before
    assert document["written"] == []
    assert sorted((left["number"], left["why"]) for left in document["left"]) == [
        (6, "criterion"), (9, "unreadable"), (21, "number_taken"), (48, "absent_in_standard"),
    ]  # fmt: skip
    for lang in LANGS:
        code, out, _ = run("criteria", "compare", folder, "--with", tmp_path / "a.docx", "--write", "--lang", lang)
        assert code == 1
        assert "48" in out


@pytest.mark.slow
def test_a_knockout_that_the_table_does_not_mark_is_taken_out(run: Run, tmp_path: Path) -> None:
    folder = own_copy(tmp_path)
    before = texts(folder)
    path = folder / "02-nhan-luc.yaml"
    path.write_text(
        before[path.name].replace("    points: 3\n", "    points: 3\n    knockout: at_zero\n", 1), encoding="utf-8"
    )
    silent = write_csv(shipped_table(), tmp_path / "silent.csv")
    assert compared(run, silent, standard=folder)[0] == 0, "a table that marks nothing denies nothing"
    table = write_csv(replace(shipped_table(), marks=True), tmp_path / "a.csv")
    code, document = compared(run, table, "--write", standard=folder)
    assert (code, texts(folder)) == (0, before)
    assert [change["field"] for file in document["written"] for change in file["changes"]] == ["knockout"]


@pytest.mark.slow
def test_a_standard_in_one_file_with_flow_mappings(run: Run, tmp_path: Path) -> None:
    folder = own_copy(tmp_path)
    data = yaml.safe_load((folder / "standard.yaml").read_text(encoding="utf-8"))
    files = [path for path in sorted(folder.glob("*.yaml")) if path.name != "standard.yaml"]
    data["criteria"] = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in files]
    single = tmp_path / "mot-tep.yaml"
    head = yaml.safe_dump({k: v for k, v in data.items() if k != "criteria"}, allow_unicode=True, sort_keys=False)
    lines = [f"- {json.dumps(criterion, ensure_ascii=False, default=str)}" for criterion in data["criteria"]]
    plain = "".join(line + "\n" for line in lines).replace('"number": 5,', "number: 5, # ", 0)
    single.write_text(f"# một tệp\n{head}criteria:\n{plain}", encoding="utf-8")
    table = shipped_table(guided=True).with_row(5, title="Kinh phí: đủ, kịp thời", points="1,5").swapped(30, 31)
    file = write_word(replace(table, marks=True).with_row(6, mark="x"), tmp_path / "a.docx")
    code, document = compared(run, file, "--write", standard=single)
    assert (code, differences(document)) == (0, [])
    text = single.read_text(encoding="utf-8")
    assert text.startswith("# một tệp\n")
    assert '"title": "Kinh phí: đủ, kịp thời", "points": 1.5' in text
    assert "knockout: at_zero" in text


def test_plain_flow_mappings_get_quotation_marks_where_they_need_them(run: Run, tmp_path: Path) -> None:
    folder = own_copy(tmp_path)
    path = folder / "10-cong-nghe-thong-tin.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("  - number: 45")
    flow = (
        "  - {number: 45, title: Máy tính và kết nối mạng tại trạm, points: 1, grade: {number: working, title: inferred,"
        " points: working, scoring: working}, scoring: {type: yes_no, points: 1, question: Có}}  # gọn\n"
    )
    path.write_text(text[:start] + flow + text[text.index("  - number: 46") :], encoding="utf-8")
    table = shipped_table().with_row(45, title="Máy tính, mạng: tại trạm", points="0,75")
    code, _ = compared(run, write_lines(table, tmp_path / "a.txt"), "--write", standard=folder)
    assert code == 0
    assert (
        '  - {number: 45, title: "Máy tính, mạng: tại trạm", points: 0.75, grade: {number: working, title: working,'
        " points: working, scoring: working}, scoring:" in path.read_text(encoding="utf-8")
    )


def test_what_an_amendment_lays_down_is_left(run: Run, tmp_path: Path) -> None:
    folder = own_copy(tmp_path)
    before = texts(folder)
    (folder / "amendments").mkdir()
    (folder / "amendments" / "hd.yaml").write_text(
        "id: hd\namends: qd-1300-2023\ndocument: {number: 9, issuer: Bộ Y tế, issued: 2024-05-01, effective: 2024-06-01}\n"
        "changes:\n  - {indicator: 4, path: title, grade: working, to: Tên sửa đổi}\n",
        encoding="utf-8",
    )
    file = write_csv(shipped_table(), tmp_path / "a.csv")
    assert compared(run, file, "--as-of", "2024-05-31", standard=folder)[0] == 0
    code, document = compared(run, file, "--write", standard=folder)
    assert (code, texts(folder)) == (1, before)
    assert [(left["number"], left["why"]) for left in document["left"]] == [(4, "amended")]


def test_the_installed_copy_is_not_written_to(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = own_copy(tmp_path)
    monkeypatch.setattr("yte_check.terminal.rewriting.installed_data", lambda: tmp_path)
    file = write_csv(shipped_table().with_row(12, points="1"), tmp_path / "a.csv")
    before = texts(folder)
    code, _, err = run("criteria", "compare", folder, "--with", file, "--write")
    assert (code, texts(folder)) == (2, before)
    assert "Hãy chép thư mục này" in " ".join(err.split())
    assert run("criteria", "compare", folder, "--with", file)[0] == 1


# What cannot be read


def bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>" + b" " * 30_000_000)
    return path


def merged_to_the_end(path: Path) -> Path:
    write_excel(shipped_table(), path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet2.xml"
    parts[sheet] = parts[sheet].replace(b'ref="A1:C1"', b'ref="A1:XFD1048576"')
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def with_entities(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    return path


def cut(path: Path) -> Path:
    whole = write_word(shipped_table(), path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def saved(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.slow
def test_what_cannot_be_read_is_said(run: Run, tmp_path: Path) -> None:
    empty_book = tmp_path / "trong.xlsx"
    from openpyxl import Workbook

    Workbook().save(empty_book)
    cases = [
        (cut(tmp_path / "cut.docx"), "table_broken"),
        (saved(tmp_path / "no.xlsx", b"PK no zip"), "table_broken"),
        (saved(tmp_path / "empty.docx", b""), "table_broken"),
        (write_excel(shipped_table(), tmp_path / "b.xlsx").rename(tmp_path / "b.docx"), "table_broken"),
        (with_entities(tmp_path / "e.docx"), "table_broken"),
        (bomb(tmp_path / "bomb.xlsx"), "table_unpacks_too_large"),
        (merged_to_the_end(tmp_path / "m.xlsx"), "table_unpacks_too_large"),
        (saved(tmp_path / "big.csv", b"x" * 20_000_001), "table_too_large"),
        (saved(tmp_path / "a.pdf", b"%PDF"), "table_extension"),
        (saved(tmp_path / "a.csv", b"\xff\x00bad"), "not_utf8"),
        (saved(tmp_path / "a.txt", "Kính gửi: Sở Y tế\n1. Việc thứ nhất".encode()), "table_not_found"),
        (saved(tmp_path / "e.md", b""), "table_not_found"),
        (saved(tmp_path / "long.csv", b'"' + b"x" * 200_000 + b'"'), "table_not_found"),
        (saved(tmp_path / "open.csv", b'TT,"x'), "table_broken"),
        (empty_book, "table_not_found"),
        (tmp_path / "none.docx", "file_not_found"),
        (tmp_path, "file_is_folder"),
    ]
    for path, code in cases:
        with pytest.raises(InvalidDocument) as caught:
            pytest.fail(f"{path.name} was read: {read_official(path)}")
        assert [d.code for d in caught.value.diagnostics] == [code], path
        assert all(message(d, lang) for lang in LANGS for d in caught.value.diagnostics)
        exit_code, out, err = run("criteria", "compare", "qd-1300-2023", "--with", path)
        assert (exit_code, out) == (4, "")
        assert f"[{code}]" in err
        assert "Traceback" not in err
    exit_code, document = compared(run, tmp_path / "cut.docx")
    assert (exit_code, document["diagnostics"][0]["code"]) == (4, "table_broken")


def test_wrong_usage(run: Run, tmp_path: Path) -> None:
    file = write_csv(shipped_table(), tmp_path / "a.csv")
    for arguments, words in [
        (("qd-1300-2023",), "--with"),
        (("qd-1300", "--with", file), "Không có bộ tiêu chí"),
        (("qd-1300-2023", "--with", file, "--format", "xml"), "--format"),
        ((), "MÃ|ĐƯỜNG-DẪN"),
    ]:
        code, _, err = run("criteria", "compare", *arguments)
        assert code == 2
        assert words in err


def test_several_figures_in_one_row_are_not_guessed(tmp_path: Path) -> None:
    table = read_rows(
        "TT;Chỉ tiêu;Hướng dẫn;Điểm\n1;Ban Chỉ đạo;đủ;1\n;;họp;0,5\n;;báo cáo;0,25\n2;Kế hoạch;đủ;2\n;;một;1\n;;hai;1\n",
        tmp_path, "a.csv",
    )  # fmt: skip
    assert [(row.points, row.points_text, row.readings) for row in table.rows] == [
        (None, "1; 0,5; 0,25", (1, Decimal("1.75"))),
        (2, "2", ()),
    ]


@record
class Numbered:
    number: int | None
    title: str


def test_rows_are_matched_by_title_before_number() -> None:
    ours = [Numbered(1, "Tỷ lệ tiêm chủng trẻ em dưới 1 tuổi"), Numbered(2, "Tỷ lệ tiêm chủng trẻ em dưới 2 tuổi")]
    swapped = [Numbered(1, ours[1].title), Numbered(2, ours[0].title)]
    assert match(ours, swapped).pairs == {0: 1, 1: 0}
    reworded = [Numbered(1, "Tiêm chủng trẻ em dưới 1 tuổi"), Numbered(2, "Tiêm chủng trẻ em dưới 2 tuổi")]
    assert match(ours, reworded).pairs == {0: 0, 1: 1}
    one_away = match(ours, [Numbered(7, "Nước sạch"), Numbered(2, "Tên khác hẳn")])
    assert (one_away.pairs, one_away.theirs_alone) == ({1: 1}, (0,))


def test_what_a_merged_cell_hides_is_not_read(tmp_path: Path) -> None:
    from docx import Document
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = Document()
    grid = document.add_table(0, 3)
    for texts in (("TT", "Chỉ tiêu", "Điểm"), ("1", "Ban Chỉ đạo", "2"), ("2", "Ẩn dưới ô trên", "9")):
        for cell, text in zip(grid.add_row().cells, texts, strict=True):
            cell.text = text
    for position, kind in ((1, "restart"), (2, "continue")):
        for cell in grid.rows[position].cells:
            cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:vMerge {nsdecls("w")} w:val="{kind}"/>'))
    document.save(str(tmp_path / "a.docx"))
    assert [(row.number, row.title) for row in read_official(tmp_path / "a.docx").rows] == [(1, "Ban Chỉ đạo")]


WORDS = [
    "TT", "Tiêu chí/Chỉ tiêu", "Điểm", "Điểm liệt", "Hướng dẫn chấm điểm", "Tiêu chí 1. Chỉ đạo (14 điểm)", "I", "1", "2.",
    "1.2", "Chỉ tiêu 3", "Ban Chỉ đạo", "2 điểm", "1,5", "x", "Tổng cộng", "Ghi chú: in đậm là điểm liệt", "(điểm liệt)", "",
    "Tỷ lệ người dân tham gia bảo hiểm y tế", "- Có: 1 điểm", "**Đậm**", "|---|", "\"", "0", "…", "(1)", "(2)", "(3)",
]  # fmt: skip


@pytest.mark.slow
@given(
    st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=12),
    st.sampled_from(["\t", ";", ",", " | ", " "]),
    st.sampled_from([".csv", ".txt", ".md"]),
)
def test_any_words_in_any_order_end_well(rows: list[list[str]], separator: str, suffix: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_text("\n".join(separator.join(row) for row in rows), encoding="utf-8")
        try:
            table = read_official(path)
        except InvalidDocument as invalid:
            assert {d.code for d in invalid.diagnostics} <= {
                "table_not_found",
                "table_broken",
                "table_side_by_side",
                "table_unaligned",
            }
            return
    files = default_library().load("qd-1300-2023")
    standard, assembly = files.laid_over(NEW_YEAR)
    comparison = compare(standard.text, table)
    assert len(comparison.indicators) >= 47
    for lang in LANGS:
        assert comparison_text(standard, comparison, lang).plain
    adopt(comparison, assembly, files.assembly)


@pytest.mark.slow
@given(st.sampled_from(["a.docx", "a.xlsx"]), st.data())
def test_damaged_files_end_well(name: str, data: st.DataObject) -> None:
    parts = dict(sound_parts(name))
    part = data.draw(st.sampled_from(sorted(parts)))
    start = data.draw(st.integers(0, len(parts[part])))
    put = data.draw(st.sampled_from([b"", b"<", b"\x00", b'"', b"9999999999", b"<w:tc>", b"<row>"]))
    parts[part] = parts[part][:start] + put + parts[part][start + data.draw(st.integers(0, 30)) :]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        with zipfile.ZipFile(path, "w") as archive:
            for each, content in parts.items():
                archive.writestr(each, content)
        try:
            read_official(path)
        except InvalidDocument as invalid:
            assert all(d.code.startswith("table_") for d in invalid.diagnostics)


@cache
def sound_parts(name: str) -> tuple[tuple[str, bytes], ...]:
    table = shipped_table(guided=True)
    table = replace(table, rows=table.rows[:4], criteria=table.criteria[:1])
    with tempfile.TemporaryDirectory() as folder:
        path = (write_word if name.endswith("docx") else write_excel)(table, Path(folder) / name)
        with zipfile.ZipFile(path) as archive:
            return tuple((each, archive.read(each)) for each in archive.namelist() if each.endswith((".xml", ".rels")))


RULES = {"|---|:--:": True, "--": True, "| - | - ": False, "---x": False, "|" * 9 + "-" * 30_000 + "x": False}


@pytest.mark.parametrize("line", RULES)
def test_the_line_under_the_titles_of_a_table(line: str) -> None:
    """Also a long one that is none, at which a pattern with several runs of the same sign would never end."""
    rows = read_pasted(f"|TT|Chỉ tiêu|\n|--|--|\n|1|Tên|\n{line}|\n|2|Tên khác|\n").tables[0].rows
    assert len(rows) == (3 if RULES[line] else 4)


@pytest.mark.slow
def test_a_title_that_never_comes_to_its_points_ends() -> None:
    """20,000 lines behind a number are no title, and reading them takes one look at each."""
    text = "1. Tên\n" + "chữ nghĩa dài\n" * 19_000 + "2. Tên khác: 2 điểm\n"
    rows = read_pasted(text).tables[0].rows
    assert max(len(row.cells[1].text) for row in rows) < 1100
    assert rows[-1].texts[:3] == ("2", "Tên khác", "2")


@pytest.mark.parametrize("end", ["(" + "điểm liệt " * 20_000, "( điểm  liệt " * 10_000, "(điểm" + " " * 50_000 + "x"])
def test_brackets_that_never_close_are_no_mark(end: str) -> None:
    rows = read_pasted(f"1. Tên: 2 điểm\n2. Tên {end}\n").tables[0].rows
    assert [row.texts[0] for row in rows] == ["TT", "1", "2"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["dai.txt", "dai.md", "dai.csv"])
def test_a_table_that_is_too_long_is_refused_and_not_read_in_part(name: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / name
    rows = ["TT;Chỉ tiêu;Điểm" if name.endswith(".csv") else "|TT|Chỉ tiêu|Điểm|\n|--|--|--|"]
    for number in range(1, 20_002):
        rows.append(f"{number};Tên;1" if name.endswith(".csv") else f"|{number}|Tên|1|")
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    code, out, _ = run("criteria", "compare", "qd-1300-2023", "--with", file, "--format", "json")
    assert (code, [each["code"] for each in json.loads(out)["diagnostics"]]) == (4, ["table_too_long"])

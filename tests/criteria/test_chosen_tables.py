"""Several tables in one file: parts of one are joined, what is another is left, and both are named."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook

from conftest import ROOT, Run
from official_tables import Row, Table, shipped_table

HEAD = ["TT", "Chỉ tiêu", "Điểm chuẩn"]
TASKS = [HEAD, *[[str(n), f"Việc phải làm thứ {n} của Ban Chỉ đạo huyện", "2"] for n in range(1, 8)]]
Lines = Sequence[Sequence[str]]


def lines(rows: Sequence[Row]) -> list[list[str]]:
    return [[row.number, row.title, row.points] for row in rows]


def rows(start: int = 1, end: int = 47, table: Table | None = None) -> list[list[str]]:
    return lines([row for row in (table or shipped_table()).rows if start <= int(row.number) <= end])


def reworded(start: int = 1, end: int = 47) -> list[list[str]]:
    return [[number, f"Yêu cầu {number} của phụ lục", points] for number, _, points in rows(start, end)]


def other_points(number: int) -> list[list[str]]:
    return rows(table=shipped_table().with_row(number, points="9"))


def by_criterion() -> list[Lines]:
    table = shipped_table()
    return [[HEAD, *lines([row for row in table.rows if row.criterion == n])] for n in range(1, 11)]


def restarting() -> list[Lines]:
    """Each criterion counts its indicators from 1."""
    return [[HEAD, *([str(n), *line[1:]] for n, line in enumerate(part[1:], 1))] for part in by_criterion()]


def word(tables: Sequence[Lines], folder: Path) -> Path:
    document = Document()
    for table in tables:
        grid = document.add_table(0, max(map(len, table)))
        for line in table:
            for cell, text in zip(grid.add_row().cells, line, strict=False):
                cell.text = text
        document.add_paragraph("")
    document.save(str(folder / "a.docx"))
    return folder / "a.docx"


def excel(tables: Sequence[Lines], folder: Path) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, table in enumerate(tables, 1):
        sheet = book.create_sheet(f"Trang {number}")
        for line in table:
            sheet.append(list(line))
    book.save(folder / "a.xlsx")
    return folder / "a.xlsx"


def markdown(tables: Sequence[Lines], folder: Path) -> Path:
    text = "\n\n".join("\n".join("| " + " | ".join(line) + " |" for line in table) for table in tables)
    (folder / "a.md").write_text(text, encoding="utf-8")
    return folder / "a.md"


def stacked(tables: Sequence[Lines], folder: Path) -> Path:
    """One below the other on one sheet."""
    return excel([[line for table in tables for line in (*table, [""])]], folder)


WRITERS = {"word": word, "excel": excel, "markdown": markdown, "stacked": stacked}
WHOLE = [HEAD, *rows()]
KNOCKOUTS = [["TT", "Chỉ tiêu"], *[[str(n), line[1]] for n, line in enumerate(rows(6, 9), 1)]]
LETTERHEAD = [["BỘ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]

# What is in the file, how many rows of indicators are read, and why others are left.
SHAPES: dict[str, tuple[Sequence[Lines], int, list[str]]] = {
    "one table": ([LETTERHEAD, WHOLE], 47, []),
    "two halves, each with a header": ([[HEAD, *rows(1, 20)], [HEAD, *rows(21)]], 47, []),
    "the second half without a header": ([[HEAD, *rows(1, 20)], rows(21)], 47, []),
    "three pages": ([[HEAD, *rows(1, 20)], rows(21, 30), rows(31)], 47, []),
    "a table for each criterion": (by_criterion(), 47, []),
    "each criterion counted from 1": (restarting(), 47, []),
    "tasks before": ([TASKS, WHOLE], 47, ["other"]),
    "tasks behind": ([WHOLE, TASKS], 47, ["other"]),
    "tasks between the halves": ([[HEAD, *rows(1, 20)], TASKS, [HEAD, *rows(21)]], 47, ["other"]),
    "the same table twice": ([WHOLE, WHOLE], 47, ["again"]),
    "titles of some again": ([WHOLE, KNOCKOUTS], 47, ["again"]),
    "the same without points first": ([[line[:2] for line in WHOLE], WHOLE], 47, ["again"]),
    "a year ago, other titles": ([[HEAD, *reworded()], WHOLE], 47, ["other"]),
    "all titles in other words, and tasks": ([[HEAD, *reworded()], TASKS], 47, ["again"]),
    "tasks only": ([TASKS], 7, []),
}


def compared(run: Run, file: Path, *more: str) -> tuple[int, Any]:
    code, out, _ = run("criteria", "compare", "qd-1300-2023", "--with", file, "--format", "json", *more)
    return code, json.loads(out)


@pytest.mark.slow
@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("name", SHAPES)
def test_what_is_taken_and_what_is_left(name: str, writer: str, run: Run, tmp_path: Path) -> None:
    tables, count, left = SHAPES[name]
    _, found = compared(run, WRITERS[writer](tables, tmp_path))
    assert found["diagnostics"] == []
    parts = found["table"]["parts"]
    assert sum(part["rows"] for part in parts if part["read"]) == found["table"]["indicators"] == count
    assert [part["why_left"] for part in parts if not part["read"]] == left
    assert found["agreement"]["enough"] == (name != "tasks only")
    assert found["duplicates"] == []


UNDECIDED: dict[str, Sequence[Lines]] = {
    "points differ": (WHOLE, [HEAD, *other_points(6)]),
    "all titles differ": (([HEAD, *reworded()]), [HEAD, *[[a, b + " (mới)", c] for a, b, c in reworded()]]),
    "a page of new points": (WHOLE, [HEAD, *[[n, t, "9"] for n, t, _ in rows(6, 9)]]),
}


@pytest.mark.slow
@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("name", UNDECIDED)
def test_of_two_that_differ_none_is_taken(name: str, writer: str, run: Run, tmp_path: Path) -> None:
    code, found = compared(run, WRITERS[writer](UNDECIDED[name], tmp_path))
    assert (code, [each["code"] for each in found["diagnostics"]]) == (4, ["table_undecided"])


@pytest.mark.slow
@pytest.mark.parametrize(("writer", "option"), [("word", "2"), ("excel", "Trang 2"), ("excel", "2"), ("markdown", "2")])
def test_a_table_that_is_named(writer: str, option: str, run: Run, tmp_path: Path) -> None:
    file = WRITERS[writer](UNDECIDED["points differ"], tmp_path)
    for name in ("--table", "--sheet"):
        _, found = compared(run, file, name, option)
        assert [part["why_left"] for part in found["table"]["parts"]] == ["not_named", None]
        (changed,) = [node for node in found["indicators"] if node["status"] == "differs"]
        assert changed["number"] == 6
    assert compared(run, file, "--table", "1")[1]["summary"]["agrees"]


def test_two_tables_that_are_named_are_one(run: Run, tmp_path: Path) -> None:
    file = word([[HEAD, *rows(1, 20)], [HEAD, *rows(21, 30)], [HEAD, *rows(31)]], tmp_path)
    _, found = compared(run, file, "--table", "1", "--table", "2")
    assert [part["why_left"] for part in found["table"]["parts"]] == [None, None, "not_named"]
    assert found["table"]["indicators"] == 30


@pytest.mark.slow
@pytest.mark.parametrize(
    ("wanted", "code"),
    [("9", "table_no_such"), ("0", "table_no_such"), ("Bảng", "table_no_such"), ("1", "table_named_is_none")],
)
def test_a_table_that_is_not_there(wanted: str, code: str, run: Run, tmp_path: Path) -> None:
    rc, found = compared(run, word([LETTERHEAD, WHOLE], tmp_path), "--table", wanted)
    assert (rc, [each["code"] for each in found["diagnostics"]]) == (4, [code])


def test_the_words_say_what_was_taken_and_left(run: Run, tmp_path: Path) -> None:
    file = word([[HEAD, *rows(1, 20)], TASKS, rows(21), [["1", "a"], ["2", "b"], ["3", "c"]]], tmp_path)
    code, out, _ = run("--lang", "en", "criteria", "compare", "qd-1300-2023", "--with", file)
    words = " ".join(out.split())
    assert code == 0
    assert "read from table 1, row 2 (20 rows of indicators); table 3, row 1 (27 rows of indicators)." in words
    assert "too little in common with the standard: table 2, row 2 (7 rows of indicators)." in words
    assert "no header says what its columns hold: table 4, row 1 (3 rows of indicators)." in words


def test_hidden_sheets_are_left_and_named(run: Run, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    file = excel([WHOLE, [HEAD, *other_points(6)]], tmp_path)
    book = load_workbook(file)
    book["Trang 2"].sheet_state = "hidden"
    book.save(file)
    code, out, _ = run("--lang", "en", "criteria", "compare", "qd-1300-2023", "--with", file)
    assert (code, "it is hidden: sheet “Trang 2”" in " ".join(out.split())) == (0, True)


@pytest.mark.parametrize("hidden", ["row", "column"])
def test_hidden_rows_and_columns_are_left_and_named(hidden: str, run: Run, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    header = ["TT", "Chỉ tiêu", "Điểm", "Điểm chuẩn"]
    table = [header, *[[n, t, p, "9" if hidden == "column" else p] for n, t, p in rows()]]
    if hidden == "row":
        table.insert(7, ["6", "Một chỉ tiêu đã bỏ", "4", "4"])
    file = excel([table], tmp_path)
    book = load_workbook(file)
    sheet = book.worksheets[0]
    if hidden == "row":
        sheet.row_dimensions[8].hidden = True
    else:
        sheet.column_dimensions["D"].hidden = True
    book.save(file)
    code, found = compared(run, file)
    assert (code, found["duplicates"]) == (0, [])
    assert {each["how"] for each in found["table"]["left_out"]} == {"hidden"}


def test_cells_beyond_the_widest_table_are_named(run: Run, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    file = excel([[HEAD, *rows()]], tmp_path)
    book = load_workbook(file)
    book.worksheets[0].cell(3, 61).value = "Điểm mới"
    book.worksheets[0].cell(4, 61).value = 7
    book.save(file)
    code, found = compared(run, file)
    left = [(each["how"], each["text"]) for each in found["table"]["left_out"]]
    assert (code, left) == (0, [("beyond", "Điểm mới"), ("beyond", "7")])
    assert "“Điểm mới”, “7”" in " ".join(run("criteria", "compare", "qd-1300-2023", "--with", file)[1].split())


def test_the_table_that_was_left_is_not_written(run: Run, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    folder = tmp_path / "criteria" / "qd-1300-2023"
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    file = word([TASKS, [HEAD, *rows(table=replace(shipped_table()))]], tmp_path)
    assert run("criteria", "compare", folder, "--with", file, "--write")[0] == 0
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before

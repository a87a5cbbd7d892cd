"""Tables with numbers as documents print them: the frames of seven issuers' standards, written and read back."""

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from conftest import Run
from yte_check.criteria.official.comparison import compare
from yte_check.criteria.official.reading import read_official
from yte_check.criteria.official.tables import OfficialCriterion, OfficialTable
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.standard.library import Library
from yte_check.standard.model import Criterion, StandardText
from yte_check.standard.standard import Standard

ISSUERS = Path(__file__).parents[1] / "issuers" / "standards"
PRINTED = ("benh-vien-83", "ideal-clinic", "kayakalp-hwc", "ntm-15-2016", "puskesmas", "tanzania-sao")
FORMS = ("csv", "md", "xlsx", "docx")
Row = tuple[str, str, str]
Tree = tuple[str, str, str, tuple["Tree", ...]]
"""Number, title, points, and what is within."""


def standard(name: str) -> Standard:
    return Library((ISSUERS,)).load(name).in_force(date(2024, 12, 31))


def rows_of(text: StandardText) -> list[Row]:
    return [row for criterion in text.criteria for row in _within(criterion)]


def _within(criterion: Criterion) -> Iterator[Row]:
    yield str(criterion.number), criterion.title, str(criterion.points).replace(".", ",")
    for section in criterion.criteria:
        yield from _within(section)
    yield from ((str(each.number), each.title, str(each.points).replace(".", ",")) for each in criterion.indicators)


def written(rows: list[Row], form: str, folder: Path) -> Path:
    path = folder / f"bang.{form}"
    lines = [("TT", "Nội dung", "Điểm chuẩn"), *rows]
    match form:
        case "csv":
            with path.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, delimiter=";").writerows(lines)
        case "md":
            body = "\n".join("| " + " | ".join(line) + " |" for line in lines[1:])
            path.write_text(f"| {' | '.join(lines[0])} |\n|---|---|---|\n{body}\n", encoding="utf-8")
        case "xlsx":
            book = Workbook()
            assert book.active is not None
            for line in lines:
                book.active.append(line)
            book.save(path)
        case _:
            document = Document()
            table = document.add_table(rows=len(lines), cols=3)
            for row, line in zip(table.rows, lines, strict=True):
                for cell, words in zip(row.cells, line, strict=True):
                    cell.text = words
            document.save(str(path))
    return path


def tree_of(text: StandardText) -> tuple[Tree, ...]:
    def node(criterion: Criterion) -> Tree:
        leaves = tuple((str(i.number), i.title, str(i.points), ()) for i in criterion.indicators)
        return str(criterion.number), criterion.title, str(criterion.points), (*map(node, criterion.criteria), *leaves)

    return tuple(map(node, text.criteria))


def tree_in(table: OfficialTable) -> tuple[Tree, ...]:
    def below(heading: OfficialCriterion | None) -> tuple[Tree, ...]:
        sections = (each for each in table.criteria if each.within is heading)
        leaves = ((str(row.number), row.title, str(row.points), ()) for row in table.rows if row.criterion is heading)
        nodes = ((str(each.number), each.title, str(each.points), below(each)) for each in sections)
        return (*nodes, *leaves)

    return below(None)


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", PRINTED)
def test_a_frame_is_read_back_as_it_was(name: str, form: str, tmp_path: Path) -> None:
    text = standard(name).text
    path = written(rows_of(text), form, tmp_path)
    for table in (read_official(path), read_official(path, text=text)):
        assert tree_in(table) == tree_of(text)
    found = compare(text, read_official(path, text=text))
    assert found.agrees
    assert len(found.criteria) == sum(1 for _ in text.sections())
    assert found.agreement.in_place == len(list(text.indicators()))


@pytest.mark.slow
@pytest.mark.parametrize("name", PRINTED)
def test_import_makes_the_same_tree(name: str, tmp_path: Path, run: Run) -> None:
    text = standard(name).text
    path = written(rows_of(text), "csv", tmp_path)
    said = ("--title", "X", "--number", "1/QĐ", "--issuer", "Y", "--issued", "05/01/2020")
    assert run("criteria", "import", path, "-o", tmp_path / "bo", *said)[0] == 0
    made = Library((tmp_path,)).load("bo").in_force(date(2024, 12, 31)).text
    assert tree_of(made) == tree_of(text)
    assert made.numbers == "as_printed"
    code, out, _ = run("criteria", "check", tmp_path / "bo", "--format", "json")
    assert code == 0, out


def test_a_mean_is_said_to_be_one(tmp_path: Path, run: Run) -> None:
    rows = [("A", "Đầu", "5"), ("A1", "Nhóm", "5"), ("A1.1", "Một", "5"), ("A1.2", "Hai", "5"), ("A2", "Kia", "5")]
    path = written([*rows, ("A2.1", "Ba", "5"), ("A2.2", "Bốn", "5")], "csv", tmp_path)
    _, out, _ = run("--lang", "en", "criteria", "import", path, "-o", tmp_path / "bo", "--title", "X")
    words = " ".join(out.split())
    assert "taken for means (combine: mean): A, A1, A2." in words


def test_the_lowest_of_numbered_levels_stands_for_whoever_has_nothing(tmp_path: Path, run: Run) -> None:
    levels = "; ".join(f"Mức {n}: {n} điểm" for n in range(1, 4))
    some = "; ".join(f"{words}: {n} điểm" for n, words in enumerate(("Phòng nhỏ", "Phòng vừa", "Phòng lớn"), 1))
    lines = ["A,Đầu,6,", f"A1,Một,3,{levels}", f"A2,Hai,3,{some}"]
    (tmp_path / "b.csv").write_text("\n".join(["TT,Nội dung,Điểm,Cách chấm", *lines]), encoding="utf-8")
    _, out, _ = run("criteria", "import", tmp_path / "b.csv", "-o", tmp_path / "bo", "--format", "json")
    assert [each["reading"] for each in json.loads(out)["indicators"]] == ["read", "assumed"]


def test_the_same_note_of_many_indicators_is_told_once(tmp_path: Path, run: Run) -> None:
    some = "Phòng nhỏ: 1 điểm; Phòng lớn: 2 điểm"
    lines = ["A,Đầu,8,", *(f"A{n},Nhà thứ {n},2,{some}" for n in range(1, 5))]
    (tmp_path / "b.csv").write_text("\n".join(["TT,Nội dung,Điểm,Cách chấm", *lines]), encoding="utf-8")
    _, out, _ = run("criteria", "import", tmp_path / "b.csv", "-o", tmp_path / "bo")
    assert "Chỉ tiêu A1, A2, A3, A4: Thêm lựa chọn" in " ".join(out.split())


@pytest.mark.parametrize(
    ("rows", "printed"),
    [
        (["1;A bò;20;", "1.1;Một;12;Có", "1.2;Hai;8;Có"], False),  # may be an indicator with its parts
        (["15;A bò;20;", "15.1;Một;12;Có", "15.2;Hai;8;Có"], True),
        (["A;A bò;20;", "A1;Một;12;Có", "A2;Hai;8;Có"], True),
        (["A;A bò;20;Có", "A1;Một;12;Có", "A2;Hai;8;Có"], False),  # “A” says more than a title and points
        (["A;A bò;20;", "B1;Một;12;Có", "B2;Hai;8;Có"], False),
        (["I;Đầu;20;", "1;Một;12;Có", "2;Hai;8;Có"], False),
        (["I;Đầu;20;", "1;Nhóm;20;", "1.1;Một;12;Có", "1.2;Hai;8;Có"], False),
        (["Tiêu chí 1. Đầu;;;", "A;A bò;20;", "A1;Một;12;Có", "A2;Hai;8;Có"], False),
    ],
)
def test_what_is_a_frame(rows: list[str], printed: bool, tmp_path: Path) -> None:
    (tmp_path / "bang.csv").write_text("\n".join(["TT;Chỉ tiêu;Điểm;Hướng dẫn", *rows]), encoding="utf-8")
    try:
        found = read_official(tmp_path / "bang.csv").printed
    except InvalidDocument as refused:
        assert [each.code for each in refused.diagnostics] == ["table_not_found"]
        found = False
    assert found is printed


def test_pages_of_a_frame_go_on(tmp_path: Path) -> None:
    """The second page begins within A1, with a header of its own."""
    document = Document()
    pages = [
        [("A", "Đầu", "4"), ("A1", "Nhóm", "4"), ("A1.1", "Một", "2")],
        [("A1.2", "Hai", "1"), ("A1.3", "Ba", "1")],
    ]
    for rows in pages:
        lines = [("TT", "Nội dung", "Điểm chuẩn"), *rows]
        table = document.add_table(rows=len(lines), cols=3)
        for row, line in zip(table.rows, lines, strict=True):
            for cell, words in zip(row.cells, line, strict=True):
                cell.text = words
        document.add_paragraph("")
    document.save(str(tmp_path / "b.docx"))
    table = read_official(tmp_path / "b.docx")
    assert [(str(row.number), str(row.criterion.number)) for row in table.rows if row.criterion is not None] == [
        ("A1.1", "A1"), ("A1.2", "A1"), ("A1.3", "A1"),
    ]  # fmt: skip


def test_write_and_confirm_take_numbers_as_they_are(tmp_path: Path, run: Run) -> None:
    rows = [("15", "Y tế", "2"), ("15.1", "Bảo hiểm", "1"), ("15.2", "Chuẩn quốc gia", "1")]
    path = written(rows, "csv", tmp_path)
    bo = tmp_path / "bo"
    said = ("--title", "X", "--number", "1/QĐ", "--issuer", "Y", "--issued", "05/01/2020")
    assert run("criteria", "import", path, "-o", bo, *said)[0] == 0
    changed = written([rows[0], ("15.1", "Bảo hiểm y tế", "1"), ("15.3", "Chuẩn quốc gia", "1")], "csv", tmp_path)
    code, out, _ = run("criteria", "compare", bo, "--with", changed, "--format", "json")
    assert code == 1
    differing = {node["number"] for node in json.loads(out)["indicators"] if node["status"] == "differs"}
    assert differing == {"15.1", "15.2"}
    assert run("criteria", "compare", bo, "--with", changed, "--write")[0] in (0, 1)
    made = Library((tmp_path,)).load("bo").in_force(date(2024, 12, 31)).text
    found = [(str(each.number), each.title) for each in made.indicators()]
    assert found == [("15.1", "Bảo hiểm y tế"), ("15.3", "Chuẩn quốc gia")]
    source = ("--document", "phu-luc", "--title", "Phụ lục", "--url", "https://example.org/a.pdf")
    by = ("--by", "Nguyễn Văn A", "--date", "2024-02-15", "--standard", bo)
    assert run("criteria", "confirm", "15.1", "15.3", *source, *by, "--fact", "title")[0] == 0
    made = Library((tmp_path,)).load("bo").in_force(date(2024, 12, 31)).text
    assert {each.grade.title for each in made.indicators()} == {"verified"}


@pytest.mark.slow
def test_a_frame_of_46_is_imported_compared_and_confirmed(tmp_path: Path, run: Run) -> None:
    """QĐ 4667 has 46 indicators under one heading; its frame alone is known: titles come when the annex does."""
    frame = [("I", "Các chỉ số", "46"), *((str(n), f"Chỉ số thứ {n}", "1") for n in range(1, 47))]
    path = written(frame, "docx", tmp_path)
    bo = tmp_path / "bo"
    said = ("--title", "X", "--number", "4667/QĐ-BYT", "--issuer", "Bộ Y tế", "--issued", "05/01/2015")
    run("criteria", "import", path, "-o", bo, *said)
    head = bo / "standard.yaml"
    text = head.read_text(encoding="utf-8")
    head.write_text(text.replace("recognition:\n", "points: 46\nrecognition:\n", 1), encoding="utf-8")
    assert run("criteria", "check", bo)[0] == 0
    annex = [
        frame[0],
        *((number, f"{title}: trẻ em được tiêm đủ loại {number}", points) for number, title, points in frame[1:]),
    ]
    real = written(annex, "xlsx", tmp_path)
    assert run("criteria", "compare", bo, "--with", real, "--write")[0] == 0
    assert run("criteria", "compare", bo, "--with", real)[0] == 0
    source = ("--document", "phu-luc", "--title", "Phụ lục", "--url", "https://example.org/a.pdf")
    by = ("--by", "Nguyễn Văn A", "--date", "2024-02-15", "--standard", bo)
    assert run("criteria", "confirm", "1-46", *source, *by, "--fact", "title", "--fact", "number")[0] == 0
    made = Library((tmp_path,)).load("bo").in_force(date(2024, 12, 31)).text
    assert {(each.grade.title, each.grade.points) for each in made.indicators()} == {("verified", "working")}
    assert next(made.indicators()).title.endswith("loại 1")

"""What a table says below itself of how “điểm liệt” is marked."""

import json
from pathlib import Path

import pytest

from conftest import Run
from yte_check.criteria.official.legends import legend_of, listed_numbers
from yte_check.criteria.official.reading import read_official
from yte_check.documents.diagnostics import InvalidDocument

TABLE = "| TT | Chỉ tiêu | Điểm |\n|---|---|---|\n| 1 | Kế hoạch | 2 |\n| 2 | Bác sĩ | 5 |\n| 3 | Nước | 1 |\n\n"


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("Chỉ tiêu điểm liệt: 6, 12", {6, 12}), ("Các chỉ tiêu 6, 12 và 32 là điểm liệt.", {6, 12, 32}),
        ("Ghi chú: các chỉ tiêu số 6; 12 có điểm liệt", {6, 12}), ("Điểm liệt gồm: 6, 7", {6, 7}),
        ("Các chỉ tiêu từ 6 đến 9 là điểm liệt", {6, 7, 8, 9}), ("Chỉ tiêu điểm liệt: 6-8, 12", {6, 7, 8, 12}),
        ("Chỉ tiêu điểm liệt: 6 (Bác sĩ), 12 (Nước sạch)", {6, 12}), ("(1) Chỉ tiêu 6 là điểm liệt", {6}),
        ("Các chỉ tiêu 6, 12 không phải là điểm liệt", set()), ("Chỉ tiêu 6 bị điểm liệt nếu dưới 50%", set()),
        ("Tiêu chí 6 là điểm liệt", set()), ("5 điểm, điểm liệt", set()), ("(2) Chỉ tiêu điểm liệt", set()),
    ],
)  # fmt: skip
def test_numbers_in_a_legend(sentence: str, numbers: set[int]) -> None:
    assert listed_numbers(sentence) == numbers


def test_a_list_on_lines_of_its_own() -> None:
    lines = ["Các chỉ tiêu điểm liệt:", "- Chỉ tiêu 6", "- 12", "Hà Nội, ngày 9 tháng 3"]
    assert legend_of(lines, []).numbers == {6, 12}


@pytest.mark.parametrize(
    "line", ["Các chỉ tiêu 1 và 3 là điểm liệt.", "Chỉ tiêu điểm liệt: 1, 3", "Điểm liệt: các chỉ tiêu 1, 3"]
)
@pytest.mark.parametrize("name", ["a.md", "a.csv"])
def test_rows_that_a_legend_lists_are_marked(line: str, name: str, tmp_path: Path) -> None:
    rows = "TT;Chỉ tiêu;Điểm\n1;Kế hoạch;2\n2;Bác sĩ;5\n3;Nước;1\n" if name == "a.csv" else TABLE
    (tmp_path / name).write_text(rows + line + "\n", encoding="utf-8")
    table = read_official(tmp_path / name)
    assert [(row.title, row.knockout) for row in table.rows] == [("Kế hoạch", "yes"), ("Bác sĩ", "no"), ("Nước", "yes")]


@pytest.mark.parametrize(
    "line",
    [
        "Điểm liệt: các chỉ tiêu in nghiêng", "Các chỉ tiêu gạch chân là điểm liệt", "Chỉ tiêu có màu đỏ là điểm liệt",
        "Chỉ tiêu in đậm, nghiêng là điểm liệt", "Các chỉ tiêu được gạch dưới là chỉ tiêu điểm liệt.",
    ],
)  # fmt: skip
def test_marks_that_are_not_read_are_refused(line: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TABLE + line + "\n", encoding="utf-8")
    with pytest.raises(InvalidDocument) as caught:
        read_official(tmp_path / "a.md")
    assert [each.code for each in caught.value.diagnostics] == ["table_legend_unread"]


@pytest.mark.parametrize(
    "line", ["Chỉ tiêu 2 bị điểm liệt nếu dưới 50%", "Tiêu chí 2 là điểm liệt", "Chỉ tiêu điểm liệt: 2, 99"]
)
def test_what_cannot_be_made_out_is_said(line: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TABLE + line + "\n", encoding="utf-8")
    told = ("criteria", "compare", "qd-1300-2023", "--with", tmp_path / "a.md")
    assert json.loads(run(*told, "--format", "json")[1])["table"]["unread"] == ["99" if "99" in line else line]
    assert "someone who reads the document must decide" in " ".join(run("--lang", "en", *told)[1].split())


@pytest.mark.parametrize(
    "line", ["Chỉ tiêu in nghiêng không phải là điểm liệt", "Xã không có chỉ tiêu nào bị điểm liệt"]
)
def test_what_denies_is_no_legend(line: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TABLE + line + "\n", encoding="utf-8")
    table = read_official(tmp_path / "a.md")
    assert ({row.knockout for row in table.rows}, table.has_knockouts, table.unread) == ({"no"}, False, ())


TABLES = {
    "bang.txt": ("TT | Chỉ tiêu | Điểm", "1 | Ban Chỉ đạo | 2", "2 | Bác sĩ | 5", "3 | Thuốc | 1", ""),
    "bang.csv": ("TT;Chỉ tiêu;Điểm", "1;Ban Chỉ đạo;2", "2;Bác sĩ;5", "3;Thuốc;1"),
}


def written(lines: list[str], path: Path) -> Path:
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(
    ("legend", "numbers"),
    [
        (("Ghi chú: Các chỉ tiêu điểm liệt là chỉ tiêu số 1,", "3."), {1, 3}),
        (("Ghi chú: Các chỉ tiêu số 1, 3 là", "điểm liệt."), {1, 3}),
        (("Ghi chú: Các chỉ tiêu", "điểm liệt: 1 và 3."), {1, 3}),
        (("Bảng này có 3 chỉ tiêu. Các chỉ tiêu", "số 1 và", "3 là các chỉ tiêu điểm liệt."), {1, 3}),
        (("Chỉ tiêu số 1 là điểm liệt.", "3"), {1}),
        (("Chỉ tiêu số 1 là điểm liệt", "Tổng 3 chỉ tiêu"), {1}),
    ],
)
def test_a_legend_over_several_lines(legend: tuple[str, ...], numbers: set[int], name: str, tmp_path: Path) -> None:
    """Never a part of it alone, and never more than it says."""
    table = read_official(written([*TABLES[name], *legend], tmp_path / name))
    assert {row.number for row in table.rows if row.knockout == "yes"} == numbers

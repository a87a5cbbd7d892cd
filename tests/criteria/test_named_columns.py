"""Columns that an author names, where no header says what they hold."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from conftest import Run
from official_tables import shipped_table
from yte_check.criteria.official.naming import naming
from yte_check.criteria.official.reading import read_official
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.scalars import Refusal

FOREIGN = [
    ["Urut", "Kode", "Elemen", "Nilai", "Bobot"],
    ["1", "x", "Ban Chỉ đạo", "1", "5"],
    ["2", "y", "Bác sĩ", "2", "3"],
]


def saved(lines: Sequence[Sequence[object]], folder: Path, name: str = "bang.csv") -> Path:
    file = folder / name
    if file.suffix == ".xlsx":
        book = Workbook()
        for line in lines:
            book.active.append(list(line))  # type: ignore[union-attr]
        book.save(file)
    elif file.suffix == ".md":
        file.write_text("\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines), encoding="utf-8")
    else:
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out, delimiter=";").writerows(lines)
    return file


@pytest.mark.parametrize("name", ["bang.csv", "bang.xlsx", "bang.md"])
@pytest.mark.parametrize(
    "named",
    [
        "number=1,title=3,points=5", "number=A,title=C,points=E", "number=a, title=c, points=e",
        "number=Urut,title=Elemen,points=Bobot", "points=5,title=“elemen”,number=URUT",
        "number=1,title=Elemen,points=E",
    ],
)  # fmt: skip
def test_by_number_by_letter_and_by_header(named: str, name: str, tmp_path: Path) -> None:
    table = read_official(saved(FOREIGN, tmp_path, name), naming(named))
    assert [(row.number, row.title, row.points) for row in table.rows] == [(1, "Ban Chỉ đạo", 5), (2, "Bác sĩ", 3)]
    assert [(each.position, each.header, each.role) for each in table.columns] == [
        (1, "Urut", "number"), (2, "Kode", None), (3, "Elemen", "title"), (4, "Nilai", None), (5, "Bobot", "points"),
    ]  # fmt: skip


def test_what_is_named_goes_before_what_the_header_says(tmp_path: Path) -> None:
    lines = [["TT", "Chỉ tiêu", "Điểm", "Cột B"], ["1", "Ban Chỉ đạo", "1", "5"]]
    table = read_official(saved(lines, tmp_path), naming("points=4"))
    assert [(row.number, row.title, row.points) for row in table.rows] == [(1, "Ban Chỉ đạo", 5)]
    assert [each.role for each in table.columns] == ["number", "title", None, "points"]


@pytest.mark.parametrize("words", ["Tối đa", "Điểm Tối đa", "4", "D"])
def test_a_header_of_two_rows(words: str, tmp_path: Path) -> None:
    lines = [["STT", "Indikator", "Điểm", ""], ["", "", "Trạm", "Tối đa"], ["1", "Ban Chỉ đạo", "1", "5"]]
    table = read_official(saved(lines, tmp_path), naming(f"title=Indikator,points={words}"))
    assert [(row.number, row.title, row.points) for row in table.rows] == [(1, "Ban Chỉ đạo", 5)]


def test_a_header_that_comes_again_is_no_part_of_an_indicator(tmp_path: Path) -> None:
    table = read_official(saved([*FOREIGN[:2], FOREIGN[0], FOREIGN[2]], tmp_path), naming("title=3,points=5"))
    assert [(row.title, row.points, row.guidance) for row in table.rows] == [
        ("Ban Chỉ đạo", 5, None),
        ("Bác sĩ", 3, None),
    ]


def test_rows_without_numbers(tmp_path: Path) -> None:
    lines = [["Elemen", "Bobot"], ["Ban Chỉ đạo", "5"], ["a) Có quyết định", "2"], ["Bác sĩ", "3"]]
    table = read_official(saved(lines, tmp_path), naming("title=1,points=2"))
    assert [row.title for row in table.rows] == ["Ban Chỉ đạo", "Bác sĩ"]


def test_a_title_line_above_the_header(tmp_path: Path) -> None:
    lines = [["Standar 2024", "", "", "", ""], ["", "", "", "", ""], *FOREIGN]
    table = read_official(saved(lines, tmp_path), naming("number=Urut,title=Elemen,points=Bobot"))
    assert ([row.number for row in table.rows], table.columns[0].header) == ([1, 2], "Urut")


@pytest.mark.parametrize(
    ("named", "code", "params"),
    [
        ("title=9", "table_column_absent", {"words": "9", "role": "title"}),
        ("title=0", "table_column_absent", {"words": "0"}),
        ("title=ZZ", "table_column_absent", {"words": "ZZ"}),
        ("title=Elemn,points=5", "table_column_absent", {"words": "Elemn"}),
        ("title=3,points=" + "9" * 400, "table_column_absent", {"role": "points"}),
        ("title=3,points=C", "table_column_shared", {"shared": "3"}),
        ("title=3,points=Elemen", "table_column_shared", {"roles": ("title", "points")}),
    ],
)
def test_columns_that_are_not_there(named: str, code: str, params: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(InvalidDocument) as caught:
        read_official(saved(FOREIGN, tmp_path), naming(named))
    (fault,) = caught.value.diagnostics
    assert fault.code == code
    assert params.items() <= fault.params.items()
    if code == "table_column_absent":
        assert fault.params["columns"] == ("1 “Urut”", "2 “Kode”", "3 “Elemen”", "4 “Nilai”", "5 “Bobot”")


def test_a_header_of_several_columns_is_not_chosen_from(tmp_path: Path) -> None:
    with pytest.raises(InvalidDocument) as caught:
        read_official(saved([["A", "Tên", "Điểm", "Điểm"], ["1", "Bác sĩ", "1", "2"]], tmp_path), naming("points=Điểm"))
    assert [(fault.code, fault.params["columns"]) for fault in caught.value.diagnostics] == [
        ("table_column_twice", ("3", "4"))
    ]


def test_lines_have_no_columns(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1. Ban Chỉ đạo: 5 điểm\n2. Bác sĩ: 3 điểm\n", encoding="utf-8")
    with pytest.raises(InvalidDocument) as caught:
        read_official(tmp_path / "a.txt", naming("title=2"))
    assert caught.value.diagnostics[0].code == "table_column_absent"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("titel=3", "usage_columns_key"), ("3", "usage_columns_key"), ("", "usage_columns_key"),
        ("zone=3", "usage_columns_key"),
        ("title=", "usage_columns_empty"), ("title=“”", "usage_columns_empty"),
        ("title=3,title=4", "usage_columns_twice"),
    ],
)  # fmt: skip
def test_what_the_option_does_not_take(text: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        naming(text)
    assert caught.value.code == code


def test_commas_in_a_header_are_its_own() -> None:
    assert naming("title=Tên, nội dung,points=Điểm").columns == (("title", "Tên, nội dung"), ("points", "Điểm"))


def test_a_table_with_foreign_headers_is_compared(run: Run, tmp_path: Path) -> None:
    rows = [[row.number, "x", row.title, "0", row.points] for row in shipped_table().rows]
    file = saved([FOREIGN[0], *rows], tmp_path, "a.xlsx")
    refused = run("--lang", "en", "criteria", "compare", "qd-1300-2023", "--with", file)
    assert refused[0] == 4
    assert "--columns number=1,title=3,points=5" in " ".join(refused[2].split())
    told = ("criteria", "compare", "qd-1300-2023", "--with", file, "--columns", "number=1,title=C,points=Bobot")
    code, out, _ = run("--lang", "en", *told)
    assert (code, "points ← “Bobot” (5). Not compared: “Kode” (2), “Nilai” (4)" in " ".join(out.split())) == (0, True)
    found = json.loads(run(*told, "--format", "json")[1])
    assert [each["role"] for each in found["table"]["columns"]] == ["number", None, "title", None, "points"]


def test_a_slip_in_the_option_is_told(run: Run, tmp_path: Path) -> None:
    told = ("criteria", "compare", "qd-1300-2023", "--with", saved(FOREIGN, tmp_path), "--columns", "titel=3")
    code, _, err = run("--lang", "en", *told)
    assert (code, "Did you mean “title”?" in " ".join(err.split())) == (2, True)

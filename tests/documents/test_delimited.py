"""One reader for every table kept as text, whoever wrote it and however."""

from pathlib import Path

import pytest

from conftest import ROOT, Run, read_text
from export_files import as_csv, exported
from yte_check.documents.delimited import BrokenRow, TextRow, delimited_rows, table_text
from yte_check.documents.diagnostics import InvalidDocument

LUC_BINH = read_text((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"), folder=ROOT / "samples")


def width(rows: tuple[TextRow, ...]) -> tuple[int, ...]:
    return (len(rows[0].fields) if rows else 0,)


def fields(text: str) -> list[tuple[str, ...]]:
    return [row.fields for row in delimited_rows(text, width) if not row.is_blank]


@pytest.mark.parametrize(
    "text",
    [
        "a,b,c\n1,2,3\n", "a;b;c\r\n1;2;3\r\n", "a\tb\tc\r1\t2\t3\r", "a|b|c\n1|2|3", "sep=;\r\na;b;c\n1;2;3",
        "sep=,\na,b,c\r1,2,3", "SEP=\t\r\na\tb\tc\n\n1\t2\t3", '"sep=;"\na;b;c\n1;2;3', "sep=^\na^b^c\n1^2^3",
        '"a","b","c"\n"1","2","3"', "\n\na,b,c\n \n1,2,3\n\n",
    ],
)  # fmt: skip
def test_any_delimiter_and_line_end(text: str) -> None:
    assert fields(text) == [("a", "b", "c"), ("1", "2", "3")]


def test_cells_hold_delimiters_line_ends_and_quotes_of_any_length() -> None:
    long = "x" * 300_000
    assert fields(f'a,b\r\n"1,\r\n""2""\n;","{long}"\r\n') == [("a", "b"), ('1,\r\n"2"\n;', long)]


def test_rows_are_counted_as_spreadsheets_and_as_editors_count() -> None:
    rows = delimited_rows('a,b\n"1\n2",3\n\n4,5\n', width)
    assert [(row.number, row.line) for row in rows if not row.is_blank] == [(1, 1), (2, 2), (4, 5)]
    assert [row.line for row in delimited_rows("sep=,\na,b\n1,2", width) if not row.is_blank] == [2, 3]


@pytest.mark.parametrize(("text", "line"), [('a,b\n1,"2', 2), ('a,b\n1,2\n"3"x,4', 3)])
def test_a_quotation_mark_out_of_place_is_told(text: str, line: int) -> None:
    with pytest.raises(BrokenRow) as broken:
        delimited_rows(text, width)
    assert broken.value.line == line


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_in_any_form(encoding: str) -> None:
    assert table_text("a.csv", "tên,xã\n1,Lục Bình".encode(encoding)) == "tên,xã\n1,Lục Bình"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("tên,xã".encode("cp1258", "replace"), "not_utf8"),
        (b"\xff\xfea", "not_utf8"),
        (b"\xff\xfe\x00\xd8a\x00", "not_utf8"),
        (b"a,b\n\x00,1" + b"x" * 400, "control_character"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(InvalidDocument) as refused:
        table_text("a.csv", content)
    assert [each.code for each in refused.value.diagnostics] == [code]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("separator", "first", "encoding"),
    [(";", "sep=;\r\n", "utf-8"), ("\t", "", "utf-16"), ("|", "", "utf-8"), (",", "", "utf-16-le")],
)
def test_an_export_saved_again_is_read(separator: str, first: str, encoding: str, run: Run, tmp_path: Path) -> None:
    text = first + as_csv([exported(LUC_BINH)], separator, "/").lstrip("\ufeff")
    (tmp_path / "e.csv").write_bytes(text.encode(encoding))
    assert run("read", tmp_path / "e.csv", "-o", tmp_path / "a.yaml")[0] == 0


def test_a_quotation_mark_out_of_place_in_an_export_is_told_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "e.csv").write_text('yte_standard,a\nx,1\ny,"2\n', encoding="utf-8")
    code, _, err = run("read", tmp_path / "e.csv")
    assert code == 4
    assert "e.csv:3:1" in err
    assert "dòng 3" in err

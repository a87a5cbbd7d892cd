"""Tables as they come out of other programs and other countries: read, or refused with the right word."""

import shutil
import subprocess
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from conftest import ROOT, Run
from official_tables import shipped_table, write_word
from yte_check.criteria.official.reading import read_official


def saved(lines: Sequence[str], folder: Path, name: str = "bang.csv") -> Path:
    (folder / name).write_text("\n".join([*lines, ""]), encoding="utf-8")
    return folder / name


@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pdftotext")), reason="needs LibreOffice and poppler")
def test_a_pdf_whose_columns_were_not_kept(run: Run, tmp_path: Path) -> None:
    write_word(shipped_table(guided=True), tmp_path / "a.docx")
    office = [f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", "pdf"]
    subprocess.run(["soffice", *office, "--outdir", tmp_path, tmp_path / "a.docx"], check=True, capture_output=True)
    subprocess.run(["pdftotext", tmp_path / "a.pdf", tmp_path / "a.txt"], check=True)
    code, out, err = run("criteria", "compare", "qd-1300-2023", "--with", tmp_path / "a.txt")
    assert (code, out) == (4, "")
    assert "[table_unaligned]" in err
    assert ".docx" in err


@pytest.mark.slow
@pytest.mark.parametrize("where", ["paragraph", "cell"])
def test_text_boxes(where: str, tmp_path: Path) -> None:
    """Whether a box floats over the page or stands in a cell, its text is read where it is anchored."""
    document = Document()
    rows = [("TT", "Chỉ tiêu", "Điểm"), ("1", "Ban Chỉ đạo", "2"), ("2", "" if where == "cell" else "Bác sĩ", "5")]
    table = document.add_table(0, 3)
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    anchor = table.rows[2].cells[1].paragraphs[0] if where == "cell" else document.add_paragraph()
    text = "Bác sĩ" if where == "cell" else "Chỉ tiêu 2 là điểm liệt."
    box = f"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>"
    picture = (
        f'<w:r {nsdecls("w")} xmlns:v="urn:v"><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>'
    )
    anchor._p.append(parse_xml(picture))
    document.save(str(tmp_path / "a.docx"))
    found = [(row.number, row.title, row.knockout) for row in read_official(tmp_path / "a.docx").rows]
    assert found == [(1, "Ban Chỉ đạo", "no"), (2, "Bác sĩ", "no" if where == "cell" else "yes")]


BOTH = {
    "one row": ("TT;Chỉ tiêu;Điểm tối đa;Điểm tự chấm;Điểm thẩm định",),
    "self first": ("TT;Chỉ tiêu;Điểm tự chấm;Điểm tối đa;Điểm thẩm định",),
    "with numbers of columns": ("TT;Chỉ tiêu;Điểm tối đa;Điểm tự chấm;Điểm thẩm định", "(1);(2);(3);(4);(5)"),
    "three rows": ("TT;Chỉ tiêu;Điểm;;", ";;Tối đa;Trạm;", ";;;Tự chấm;Thẩm định"),
}


@pytest.mark.parametrize("name", BOTH)
def test_most_points_beside_those_that_a_station_gave_itself(name: str, tmp_path: Path) -> None:
    first = name == "self first"
    rows = [f"{n};Việc {n};{1 if first else 5};{5 if first else 1};1" for n in (1, 2, 3)]
    table = read_official(saved([*BOTH[name], *rows], tmp_path))
    assert [row.points for row in table.rows] == [Decimal(5)] * 3


PUSKESMAS = ("No;Indikator;Target;Nilai", "1;Cakupan K4;95%;10", "2;Imunisasi dasar lengkap;90%;10")


def test_the_table_of_another_country_is_refused_until_its_columns_are_named(run: Run, tmp_path: Path) -> None:
    file = saved(PUSKESMAS, tmp_path)
    code, _, err = run("criteria", "compare", "qd-1300-2023", "--with", file)
    assert code == 4
    assert "[table_not_found]" in err
    named = ("--columns", "number=No,title=Indikator,points=Nilai,guidance=Target")
    who = ("--id", "puskesmas", "--number", "43/2019", "--issuer", "Kemenkes", "--issued", "2019-10-17", "--title", "P")
    code, _, err = run("criteria", "import", file, "-o", tmp_path / "bo", *who, *named)
    assert code in (0, 1), err
    written = "".join(path.read_text(encoding="utf-8") for path in sorted((tmp_path / "bo").rglob("*.yaml")))
    assert "Imunisasi dasar lengkap" in written


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["csv", "txt"])
def test_a_big_table_is_read_whole(suffix: str, tmp_path: Path) -> None:
    mark = ";" if suffix == "csv" else " | "
    blocks = [line for n in range(5) for line in (f"Tiêu chí {n + 1}. Nhóm {n + 1}{2 * mark}", *rows_of(n, mark))]
    table = read_official(saved([mark.join(("TT", "Chỉ tiêu", "Điểm")), *blocks], tmp_path, f"bang.{suffix}"))
    assert len(table.rows) == 5 * 999
    assert len(table.criteria) == 5


def rows_of(block: int, mark: str) -> list[str]:
    return [mark.join((str(n), f"Việc {block}/{n}", "1")) for n in range(1, 1_000)]


ROWS = (("1", "Ban Chỉ đạo", "2", "Có: 2 điểm"), ("2", "Kế hoạch", "1", "Có: 1 điểm"))
HEADER = ("TT", "Chỉ tiêu", "Điểm", "Hướng dẫn chấm")


def book_of(rows: Sequence[Sequence[str]], folder: Path, merged: str = "") -> Path:
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.active.append(list(row))
    if merged:
        book.active.merge_cells(merged)
    book.save(folder / "a.xlsx")
    return folder / "a.xlsx"


ODD = {
    "nothing": ((), ""),
    "only a header": ((HEADER,), ""),
    "merged everything": ((HEADER, *ROWS), "A1:D3"),
    "formulas without results": ((HEADER, *((f"=ROW()-{n}", *rest) for n, *rest in ROWS)), ""),
}


@pytest.mark.parametrize("name", ODD)
def test_a_workbook_without_a_table_writes_nothing(name: str, run: Run, tmp_path: Path) -> None:
    own = Path(shutil.copytree(ROOT / "criteria", tmp_path / "criteria"))
    before = {path: path.read_bytes() for path in own.rglob("*.yaml")}
    rows, merged = ODD[name]
    file = book_of(rows, tmp_path, merged)
    code, _, err = run("criteria", "compare", own / "qd-1300-2023", "--with", file, "--write", "--force-table")
    assert code == 4
    assert "[table_not_found]" in err
    assert ("=ROW()-1" in err) is (name == "formulas without results")
    assert {path: path.read_bytes() for path in own.rglob("*.yaml")} == before


@pytest.mark.slow
@pytest.mark.parametrize("points", ["-2", "1000000000", "1E+300", "0.000000001", "Infinity"])
def test_points_that_can_be_none_are_never_written(points: str, run: Run, tmp_path: Path) -> None:
    own = Path(shutil.copytree(ROOT / "criteria", tmp_path / "criteria"))
    file = book_of((HEADER, *((n, title, points, guidance) for n, title, _, guidance in ROWS)), tmp_path)
    command = ("criteria", "compare", own / "qd-1300-2023", "--with", file)
    assert points in run(*command)[1]
    run(*command, "--write", "--force-table")
    first = (ROOT / "criteria" / "qd-1300-2023").glob("01-*.yaml")
    for path in first:
        kept = [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("    points:")]
        written = (own / "qd-1300-2023" / path.name).read_text(encoding="utf-8").split("\n")
        assert kept == [line for line in written if line.startswith("    points:")]
        assert kept

"""Tables that are none of criteria, or that lie otherwise than tables do: refused by name, and nothing is written."""

import shutil
from pathlib import Path

import pytest

from conftest import ROOT, Run

PRICES = ("STT;Tên hàng;Đơn giá;Ghi chú", "1;Táo;50;", "2;Chuối;200;", "3;Cam;30;")
PLAN = ("TT;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời gian", "1;Tập huấn;TTYT;Quý I", "2;Kiểm tra;UBND;Quý IV")
SELF_SCORES = ("TT;Chỉ tiêu;Điểm tự chấm", "1;Ban Chỉ đạo;60", "2;Bác sĩ;40")
SIDE_BY_SIDE = ("TT;Chỉ tiêu;Điểm;TT;Chỉ tiêu;Điểm", "1;Ban Chỉ đạo;30;3;Bác sĩ;20", "2;Kế hoạch;30;4;Thuốc;20")
TWO_LISTS = ("STT;Tên chỉ tiêu;STT;Tên chỉ tiêu", "1;Ban Chỉ đạo;3;Bác sĩ", "2;Kế hoạch;4;Thuốc")


def saved(lines: tuple[str, ...], folder: Path) -> Path:
    path = folder / "bang.csv"
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("lines", "code", "words"),
    [
        (PRICES, "table_without_scoring", "“Đơn giá”"),
        (PLAN, "table_without_scoring", "“Cơ quan chủ trì”"),
        (SELF_SCORES, "table_without_scoring", "“Điểm tự chấm”"),
        (SIDE_BY_SIDE, "table_side_by_side", "“TT” và “Chỉ tiêu”"),
        (TWO_LISTS, "table_side_by_side", "“STT” và “Tên chỉ tiêu”"),
    ],
)
def test_import_makes_no_standard_of_it(
    lines: tuple[str, ...], code: str, words: str, run: Run, tmp_path: Path
) -> None:
    exit_code, _, told = run("criteria", "import", saved(lines, tmp_path), "-o", tmp_path / "bo")
    assert exit_code == 4
    assert f"[{code}]" in told
    assert words in " ".join(told.split())
    assert not (tmp_path / "bo").exists()


def test_named_columns_go_before_the_refusal(run: Run, tmp_path: Path) -> None:
    named = ("--columns", "number=1,title=2,points=3")
    assert run("criteria", "import", saved(SIDE_BY_SIDE, tmp_path), "-o", tmp_path / "bo", *named)[0] in (0, 1)
    named = ("--columns", "points=3")
    assert run("criteria", "import", saved(SELF_SCORES, tmp_path), "-o", tmp_path / "khac", *named)[0] in (0, 1)


@pytest.mark.parametrize("lines", [PRICES, PLAN, SELF_SCORES, SIDE_BY_SIDE])
def test_compare_writes_nothing_of_it(lines: tuple[str, ...], run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "qd-1300-2023"
    shutil.copytree(ROOT / "criteria" / "qd-1300-2023", folder)
    before = {path: path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}
    assert run("criteria", "compare", folder, "--with", saved(lines, tmp_path), "--write")[0] in (1, 4)
    assert {path: path.read_bytes() for path in sorted(folder.rglob("*.yaml"))} == before


def test_a_footer_and_a_table_within_a_cell_are_no_rows(run: Run, tmp_path: Path) -> None:
    from docx import Document

    from yte_check.criteria.official.reading import read_official

    document = Document()
    grid = document.add_table(0, 3)
    for texts in (("TT", "Chỉ tiêu", "Điểm"), ("1", "Ban Chỉ đạo", "60"), ("2", "Bác sĩ", "40")):
        for cell, text in zip(grid.add_row().cells, texts, strict=True):
            cell.text = text
    document.sections[0].footer.paragraphs[0].text = "Tiêu chí 9. Chân trang (5 điểm)"
    inner = grid.rows[1].cells[1].add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "9", "Bảng con"
    document.save(str(tmp_path / "bang.docx"))
    table = read_official(tmp_path / "bang.docx")
    assert [(row.number, row.points) for row in table.rows] == [(1, 60), (2, 40)]
    assert table.criteria == ()

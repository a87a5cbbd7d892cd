"""What a table asks as evidence becomes `evidence` of the imported indicators."""

import json
from pathlib import Path

import pytest

from conftest import Run
from made_up_annex import CRITERIA, write_annex
from yte_check.criteria.importing.guidance.evidence import documents_in


@pytest.mark.parametrize(
    ("cell", "documents"),
    [
        ("Quyết định thành lập", ("Quyết định thành lập",)),
        ("- Quyết định;\n- Kế hoạch năm.", ("Quyết định", "Kế hoạch năm")),
        ("Văn bản phối hợp; ảnh, tin bài", ("Văn bản phối hợp", "Ảnh, tin bài")),
        ("Sổ theo dõi\ncủa trạm", ("Sổ theo dõi của trạm",)),
        ("Tài liệu minh chứng: Sổ khám thai", ("Sổ khám thai",)),
        ("a) Sổ đẻ\nb) Sổ đẻ\nc) Báo cáo", ("Sổ đẻ", "Báo cáo")),
        ("1. Hợp đồng\n2. Sổ giao nhận", ("Hợp đồng", "Sổ giao nhận")),
        ("Quyết định số 12/QĐ-UBND ngày 5/1/2026", ("Quyết định số 12/QĐ-UBND ngày 5/1/2026",)),
        ("-", ()),
        ("…", ()),
        ("", ()),
    ],
)
def test_a_cell_as_documents(cell: str, documents: tuple[str, ...]) -> None:
    assert documents_in(cell) == documents


def evidence_of(table: Path, run: Run, folder: Path) -> dict[int, list[str]]:
    code, told, _ = run("criteria", "import", table, "-o", folder, "--format", "json")
    assert code == 0
    return {each["number"]: each["evidence"] for each in json.loads(told)["indicators"]}


@pytest.mark.slow
def test_the_column_of_an_annex(run: Run, tmp_path: Path) -> None:
    found = evidence_of(write_annex(tmp_path / "phu-luc.docx"), run, tmp_path / "bo")
    assert len(found) == 47
    assert all(found.values())
    assert found[1] == ["Quyết định thành lập", "Bảng phân công nhiệm vụ", "Biên bản các cuộc họp"]
    assert found[26] == found[25] == ["Sổ quản lý bệnh không lây nhiễm"]  # “Như trên”


@pytest.mark.parametrize("header", ["Tài liệu kiểm chứng", "Hồ sơ minh chứng", "Nguồn số liệu", "Minh chứng cần có"])
def test_other_names_of_the_column(header: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "bang.csv").write_text(
        f"TT;Chỉ tiêu;Điểm;{header}\n1;Ban Chỉ đạo;60;Quyết định\n2;Bác sĩ;40;Hợp đồng\n", encoding="utf-8"
    )
    assert evidence_of(tmp_path / "bang.csv", run, tmp_path / "bo") == {1: ["Quyết định"], 2: ["Hợp đồng"]}


def test_a_cell_joined_over_two_indicators_holds_for_both(run: Run, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    for line in (["TT", "Chỉ tiêu", "Điểm", "Minh chứng"], [1, "Ban Chỉ đạo", 60, "Quyết định"], [2, "Bác sĩ", 40]):
        sheet.append(line)
    sheet.merge_cells("D2:D3")
    book.save(tmp_path / "bang.xlsx")
    assert evidence_of(tmp_path / "bang.xlsx", run, tmp_path / "bo") == {1: ["Quyết định"], 2: ["Quyết định"]}


def test_evidence_behind_the_guidance(run: Run, tmp_path: Path) -> None:
    lines = (
        "TT;Chỉ tiêu;Điểm;Hướng dẫn",
        '1;Ban Chỉ đạo;60;"Có: 60 điểm; không: 0\nMinh chứng: Quyết định; biên bản họp"',
        '2;Bác sĩ;40;"Có: 40 điểm; không: 0\nMinh chứng:\n- Hợp đồng\n- Bảng lương"',
    )
    (tmp_path / "bang.csv").write_text("\n".join(lines), encoding="utf-8")
    found = evidence_of(tmp_path / "bang.csv", run, tmp_path / "bo")
    assert found == {1: ["Quyết định", "Biên bản họp"], 2: ["Hợp đồng", "Bảng lương"]}


@pytest.mark.slow
def test_rows_without_evidence_are_named(run: Run, tmp_path: Path) -> None:
    title, points, ((name, most, guidance, _), *others) = CRITERIA[0]
    bare = ((title, points, ((name, most, guidance, "-"), *others)), *CRITERIA[1:])
    table = write_annex(tmp_path / "phu-luc.docx", bare)
    told = run("criteria", "import", table, "-o", tmp_path / "bo")[1]
    assert "Bảng không nêu minh chứng của chỉ tiêu 1:" in " ".join(told.split())


def test_compare_says_that_evidence_is_not_compared(run: Run, tmp_path: Path) -> None:
    table = write_annex(tmp_path / "phu-luc.docx")
    told = " ".join(run("criteria", "compare", "qd-1300-2023", "--with", table)[1].split())
    assert "Không đối chiếu: “Điểm Tự chấm” (4), “Minh chứng” (6)" in told

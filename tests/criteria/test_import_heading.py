"""Number, issuer, day and title of a decision, as its annex prints them over the table."""

import json
from datetime import date
from pathlib import Path

import pytest
import yaml

from conftest import Run
from made_up_annex import write_annex
from yte_check.criteria.importing.heading import Printed, printed_in


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        (
            ["(Ban hành kèm theo Quyết định số 2468/QĐ-BYT ngày 15 tháng 01 năm 2026 của Bộ trưởng Bộ Y tế)"],
            Printed(None, "2468/QĐ-BYT", "Bộ Y tế", date(2026, 1, 15)),
        ),
        (
            ["(Kèm theo Quyết định số: 12/2026/QĐ-UBND ngày 5/1/2026 của Ủy ban nhân dân tỉnh Lạng Sơn)"],
            Printed(None, "12/2026/QĐ-UBND", "Ủy ban nhân dân tỉnh Lạng Sơn", date(2026, 1, 5)),
        ),
        (
            ["(Ban hành kèm theo Thông tư số 07/2026/TT-BNV ngày 02-3-2026 của Bộ trưởng Bộ Nội vụ về đánh giá)"],
            Printed(None, "07/2026/TT-BNV", "Bộ Nội vụ", date(2026, 3, 2)),
        ),
        # The decision's own first page; what it rests on is another decision.
        (
            [
                "Số: 88/QĐ-SYT",
                "Lạng Sơn, ngày 7 tháng 2 năm 2026",
                "Căn cứ Quyết định số 1300/QĐ-BYT của Bộ Y tế",
            ],
            Printed(None, "88/QĐ-SYT", None, date(2026, 2, 7)),
        ),
        # Not signed yet.
        (["(Ban hành kèm theo Quyết định số       /QĐ-BYT ngày     tháng     năm 2026 của Bộ trưởng Bộ Y tế)"],
         Printed(None, None, "Bộ Y tế", None)),
        # Two decisions, and nobody can tell which is meant.
        (
            ["(Kèm theo Quyết định số 1/QĐ-UBND ngày 5/1/2026)", "(Kèm theo Quyết định số 2/QĐ-UBND ngày 5/1/2026)"],
            Printed(None, None, None, date(2026, 1, 5)),
        ),
        (["(Kèm theo Quyết định số 1/QĐ-UBND ngày 31/02/2026)"], Printed(None, "1/QĐ-UBND", None, None)),
        (["PHỤ LỤC I", "BỘ TIÊU CHÍ XÃ KIỂU MẪU"], Printed("BỘ TIÊU CHÍ XÃ KIỂU MẪU")),
        (["Tiêu chí 1. Chỉ đạo, điều hành", "Điểm 12/QĐ"], Printed()),
    ],
)  # fmt: skip
def test_what_stands_over_the_table(lines: list[str], printed: Printed) -> None:
    assert printed_in(lines) == printed


@pytest.mark.slow
def test_it_is_taken_and_named(run: Run, tmp_path: Path) -> None:
    table = write_annex(tmp_path / "phu-luc.docx")
    code, told, _ = run("criteria", "import", table, "-o", tmp_path / "bo")
    assert code == 0
    said = " ".join(told.split())
    assert "Lấy từ lời in trong tệp, hãy đối chiếu lại với văn bản:" in said
    assert "document.number: 2468/QĐ-BYT; document.issuer: Bộ Y tế; document.issued: 15/01/2026" in said
    assert "lấy ngày ký 15/01/2026" in said
    head = yaml.safe_load((tmp_path / "bo" / "standard.yaml").read_text(encoding="utf-8"))
    assert head["title"] == "BỘ TIÊU CHÍ TRẠM Y TẾ XÃ KIỂU MẪU"
    assert head["document"]["number"] == "2468/QĐ-BYT"
    assert str(head["document"]["effective"]) == "2026-01-15"
    assert run("criteria", "check", tmp_path / "bo", "--strict")[0] == 0


@pytest.mark.slow
def test_an_option_goes_before_it_and_the_difference_is_said(run: Run, tmp_path: Path) -> None:
    table = write_annex(tmp_path / "phu-luc.docx")
    options = ("--number", "99/QĐ-BYT", "--issuer", "Bộ Y tế", "--effective", "1/3/2026", "--format", "json")
    code, told, _ = run("criteria", "import", table, "-o", tmp_path / "bo", *options)
    assert code == 0
    found = json.loads(told)
    assert found["overruled"] == [{"key": "document.number", "table": "2468/QĐ-BYT", "said": "99/QĐ-BYT"}]
    assert set(found["document"]) == {"title", "document.issued"}
    head = yaml.safe_load((tmp_path / "bo" / "standard.yaml").read_text(encoding="utf-8"))
    assert (head["document"]["number"], str(head["document"]["effective"])) == ("99/QĐ-BYT", "2026-03-01")


def test_a_workbook_prints_it_over_its_table_too(run: Run, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    heading = ["(Kèm theo Quyết định số 5/QĐ-UBND ngày 5/1/2026 của UBND tỉnh Hà Giang)"]
    for line in (heading, ["TT", "Chỉ tiêu", "Điểm"], [1, "Ban Chỉ đạo", 60], [2, "Bác sĩ", 40]):
        book.worksheets[0].append(line)
    book.save(tmp_path / "bang.xlsx")
    told = run("criteria", "import", tmp_path / "bang.xlsx", "-o", tmp_path / "bo", "--format", "json")[1]
    assert json.loads(told)["document"] == {
        "document.number": "5/QĐ-UBND", "document.issuer": "UBND tỉnh Hà Giang", "document.issued": "2026-01-05",
    }  # fmt: skip

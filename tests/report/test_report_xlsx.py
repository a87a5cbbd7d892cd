"""The workbook: figures are numbers, sums are formulas, text is text."""

from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from conftest import submission_text
from report_files import FORMULA, LONG_WORD, MARKUP, NOTE, SHOWN, convert, hostile, rendered, sample, view_of
from yte_check.report.model import ReportView


def opened(view: ReportView) -> Any:
    from openpyxl import load_workbook

    return load_workbook(BytesIO(rendered(view, ".xlsx")))


def numbered(sheet: Any) -> dict[int, Any]:
    """The rows of indicators, by their numbers."""
    return {row[0].value: row for row in sheet.iter_rows() if isinstance(row[0].value, int)}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["luc-binh", "dien-do"])
def test_points_are_numbers_and_sums_are_formulas(name: str) -> None:
    view = sample(name)
    sheet = opened(view)["Bảng điểm"]
    rows = numbered(sheet)
    assert list(rows) == list(range(1, 48))
    for indicator in view.indicators:
        points = [Decimal(str(cell.value)) for cell in rows[indicator.number][2:5]]
        assert points == [indicator.points.max, indicator.points.low, indicator.points.high]
    formulas = [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert len(formulas) == 3 * (len(view.criteria) + 1)
    assert all(str(cell.value).startswith("=SUM(") for cell in formulas)


def test_the_sheet_is_ready_to_read_and_to_print() -> None:
    book = opened(sample("luc-binh"))
    for title in ("Bảng điểm", "Minh chứng"):
        sheet = book[title]
        header = int(sheet.freeze_panes[1:]) - 1
        assert sheet.cell(header, 1).value == "TT"
        assert sheet.print_title_rows == f"${header}:${header}"
        assert sheet.page_setup.orientation == "landscape"
        assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    notes = "\n".join(str(cell.value) for row in book["Thông tin"].iter_rows() for cell in row)
    for fact in sample("luc-binh").fingerprints:
        assert fact.value in notes
    assert "KẾT QUẢ THAM KHẢO" in notes


def test_no_text_is_a_formula() -> None:
    book = opened(hostile())
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert str(cell.value).startswith("=SUM(")
                    assert cell.column_letter in "CDE"
                if isinstance(cell.value, str) and cell.data_type == "s":
                    assert cell.quotePrefix
    rows = numbered(book["Bảng điểm"])
    assert rows[6][6].value == MARKUP
    assert rows[8][8].value.startswith(FORMULA)
    assert rows[17][8].value.startswith(SHOWN)
    assert rows[38][8].value.startswith(NOTE)
    everything = [cell.value for row in book["Minh chứng"].iter_rows() for cell in row]
    assert FORMULA in everything
    assert f"{LONG_WORD}.pdf" in everything


@pytest.mark.slow
@pytest.mark.parametrize("name", ["luc-binh", "dien-do"])
def test_libreoffice_comes_to_the_same_sums(name: str, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    view = sample(name)
    path = tmp_path / "bang.xlsx"
    path.write_bytes(rendered(view, ".xlsx"))
    (tmp_path / "ra").mkdir()
    (tmp_path / "ra" / "bang.ods").write_bytes(convert(path, "ods").read_bytes())
    sheet = load_workbook(convert(tmp_path / "ra" / "bang.ods", "xlsx"), data_only=True)["Bảng điểm"]
    rows = {
        str(row[1].value): [Decimal(str(cell.value)) for cell in row[2:5]]
        for row in sheet.iter_rows()
        if row[3].value is not None and row[1].value and row[0].value is None
    }
    expected = {
        f"Tiêu chí {c.number}. {c.title}": [c.points.max, c.points.low, c.points.high] for c in view.criteria
    } | {"Tổng cộng": [view.points.max, view.points.low, view.points.high]}
    assert rows == expected


@pytest.mark.slow
def test_the_points_that_are_needed_are_numbers_as_all_points_are() -> None:
    view = sample("luc-binh")
    rows = [row for row in opened(view)["Bảng điểm"].iter_rows() if str(row[2].value).startswith("=SUM")]
    assert [row[5].value for row in rows] == [*(criterion.needed for criterion in view.criteria), view.needed]
    assert {row[5].number_format for row in rows} == {'"Điểm yêu cầu: "General'}


@pytest.mark.slow
def test_text_that_excel_would_read_otherwise_or_not_at_all() -> None:
    sheet = opened(view_of(submission_text({1: {"note": "_x0041_ _x_"}, 2: {"note": "a" * 40_000}})))["Bảng điểm"]
    rows = numbered(sheet)
    assert rows[1][8].value.startswith("_x005F_x0041_ _x_")
    assert len(rows[2][8].value) == 32_767
    assert rows[2][8].value.endswith("a…")


def test_nothing_in_the_file_tells_the_time() -> None:
    archive = ZipFile(BytesIO(rendered(sample("luc-binh"), ".xlsx")))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert archive.read("docProps/core.xml").count(b"2024-01-01T00:00:00Z") == 2

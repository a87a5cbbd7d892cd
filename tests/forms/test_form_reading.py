"""Forms that came back damaged: each fault is named in the words of its sheet, and nothing is guessed in silence."""

import re
import zipfile
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from conftest import ROOT, Run, read_text, standard_on, submission_text
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.forms.intake import take_in_content
from yte_check.forms.workbook import look
from yte_check.forms.workbook.build import build_form
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.styled import StyledText
from yte_check.station.submission import read_submission


def without_calculation(content: bytes) -> bytes:
    """The form without the sheet on which it calculates: what is read does not depend on it, and tests are quicker."""
    book = load_workbook(BytesIO(content))
    book.remove(book["Cách tính"])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


LUC_BINH = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
FORM = build_form(standard_on(), 2024, "vi", read_text(LUC_BINH))
LIGHT = without_calculation(FORM)
Damage = Callable[[Any], None]


def said(damage: Damage, content: bytes = LIGHT) -> str:
    """What the reader says of a form after some damage, errors and warnings, as a user reads it on one line."""
    book = load_workbook(BytesIO(content))
    damage(book)
    out = BytesIO()
    book.save(out)
    return heard(out.getvalue())


def heard(content: bytes, name: str = "phieu.xlsx") -> str:
    found: Any
    try:
        intake = take_in_content(name, content, ROOT / "samples")
        found = read_submission(intake, standard_on(), Problems()).warnings
    except InvalidDocument as invalid:
        found = invalid.diagnostics
    text = StyledText()
    diagnostics_text(found, "vi", text)
    return " ".join(text.plain.split())


def row_of(sheet: Any, key: str) -> int:
    return next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == key)


def put(sheet: str, key: str, column: str, value: Any, form: str | None = None) -> Damage:
    def damage(book: Any) -> None:
        cell = book[sheet][f"{column}{row_of(book[sheet], key)}"]
        cell.value = value
        if form is not None:
            cell.number_format = form

    return damage


def deleted_row(book: Any) -> None:
    sheet = book["Tiêu chí 6"]
    sheet.delete_rows(row_of(sheet, "rate:/answers/28"))


def deleted_sheet(book: Any) -> None:
    book.remove(book["Tiêu chí 3"])


def renamed_sheet(book: Any) -> None:
    book["Tiêu chí 2"].title = "Nhân lực"


def copied_sheet(book: Any) -> None:
    book.copy_worksheet(book["Tiêu chí 9"]).title = "Tiêu chí 9 (2)"


def sorted_column(book: Any) -> None:
    """Column B in the order of the alphabet, the rest where it was."""
    sheet = book["Tiêu chí 10"]
    cells = [sheet[f"B{row}"] for row in range(7, sheet.max_row + 1)]
    for cell, text in zip(cells, sorted(str(cell.value) for cell in cells), strict=True):
        cell.value = text


def sorted_answers(book: Any) -> None:
    """The answers in another order, the rest where it was: they end up where nothing is asked."""
    sheet = book["Tiêu chí 7"]
    cells = [sheet[f"D{row}"] for row in range(7, sheet.max_row + 1)]
    values = sorted((cell.value for cell in cells if cell.value is not None), reverse=True)
    for cell, value in zip(cells, [*values, *[None] * len(cells)], strict=False):
        cell.value = value


def moved_rows(book: Any) -> None:
    """Two whole rows have changed places."""
    sheet = book["Tiêu chí 1"]
    first, second = (
        row_of(sheet, "item:/answers/1/items/quyet_dinh"),
        row_of(sheet, "item:/answers/1/items/hop_dinh_ky"),
    )
    for column in range(1, 13):
        upper, lower = sheet.cell(first, column), sheet.cell(second, column)
        upper.value, lower.value = lower.value, upper.value


def copied_row(book: Any) -> None:
    sheet = book["Tiêu chí 1"]
    source, target = row_of(sheet, "rate:/answers/4"), sheet.max_row + 1
    for column in range(1, 13):
        sheet.cell(target, column).value = sheet.cell(source, column).value


def inserted_row(book: Any) -> None:
    sheet = book["Tiêu chí 9"]
    sheet.insert_rows(8)


def merged_cells(book: Any) -> None:
    sheet = book["Tiêu chí 6"]
    row = row_of(sheet, "rate:/answers/28")
    sheet.merge_cells(f"D{row}:E{row}")


def lost_marks(book: Any) -> None:
    book["Tiêu chí 4"].delete_rows(1)


def lost_column(book: Any) -> None:
    book["Tiêu chí 4"].delete_cols(5)


def hidden_sheet(book: Any) -> None:
    book["Tiêu chí 5"].sheet_state = "hidden"


def hidden_rows(book: Any) -> None:
    for row in range(1, 40):
        book["Tiêu chí 6"].row_dimensions[row].hidden = row % 2 == 0
        book["Tiêu chí 6"].row_dimensions[row].height = 0


def hidden_documents(book: Any) -> None:
    book["Minh chứng"].row_dimensions[7].hidden = True


def hidden_column(book: Any) -> None:
    book["Tiêu chí 7"].column_dimensions["E"].hidden = True


def strange_sheet(book: Any) -> None:
    book.create_sheet("Nháp")["A1"] = 5


def stray_value(book: Any) -> None:
    sheet = book["Tiêu chí 9"]
    sheet[f"D{row_of(sheet, 'item:/answers/42/items/goc')}"] = 12


def merged_documents(book: Any) -> None:
    book["Minh chứng"].merge_cells("C8:C9")


def documents_without_a_column(book: Any) -> None:
    book["Minh chứng"].delete_cols(7)


def impossible_day(book: Any) -> None:
    book["Minh chứng"]["E10"], book["Minh chứng"]["E11"] = "31/02/2024", 1.5


def day_of_a_year(book: Any) -> None:
    """The number 2025 in a cell of days, and a day with the month first."""
    book["Minh chứng"]["E10"], book["Minh chứng"]["E11"] = datetime(1905, 7, 17), "3/20/2025"


def no_manifest(book: Any) -> None:
    book.remove(book["yte-check"])


def broken_manifest(book: Any) -> None:
    book["yte-check"]["B1"] = "99"


def other_version(book: Any) -> None:
    """A form of the text before the correction of indicator 35."""
    sheet = book["yte-check"]
    for row in sheet.iter_rows():
        if row[0].value == "sha256":
            row[1].value = "0" * 64
        if row[0].value == "rule" and row[1].value == "35":
            row[2].value = "0" * 16


def unknown_row(book: Any) -> None:
    sheet = book["Tiêu chí 9"]
    sheet[f"L{row_of(sheet, 'number:/answers/43')}"] = "number:/answers/99"


def two_documents(book: Any) -> None:
    sheet = book["Minh chứng"]
    sheet["B7"] = "qd-bcd"


def untitled_document(book: Any) -> None:
    book["Minh chứng"]["C6"] = None


def nameless_document(book: Any) -> None:
    book["Minh chứng"]["B6"] = None


RATE_28 = "rate:/answers/28"


ROUNDS: list[list[tuple[Damage, list[str]]]] = [
    [
        (deleted_row, ["Tiêu chí 6, dòng", "lỗi [form_row_missing]", "thiếu dòng “Tử số: "]),
        (deleted_sheet, ["[form_sheet_missing]", "Thiếu trang tính “Tiêu chí 3”"]),
        (renamed_sheet, ["cảnh báo [form_sheet_renamed]", "“Nhân lực” vốn có tên “Tiêu chí 2”"]),
        (sorted_column, ["Tiêu chí 10, dòng 7", "lỗi [form_row_torn]"]),
        (sorted_answers, ["Tiêu chí 7, dòng 7, cột Tử số (ô D7): lỗi [form_value_stray]"]),
        (moved_rows, ["Tiêu chí 1, dòng", "cảnh báo [form_rows_moved]"]),
        (lost_marks, ["lỗi [form_marks_lost]", "“Tiêu chí 4”"]),
        (hidden_sheet, ["cảnh báo [form_sheet_hidden]", "“Tiêu chí 5” đang bị ẩn"]),
        (hidden_rows, ["Tiêu chí 6, dòng", "cảnh báo [form_answers_hidden]", "nằm ở dòng hoặc cột bị ẩn"]),
        (hidden_column, ["cột Mẫu số (ô E", "cảnh báo [form_answers_hidden]"]),
        (hidden_documents, ["Minh chứng, dòng 7, cột Tên tài liệu (ô C7): cảnh báo [form_answers_hidden]"]),
        (strange_sheet, ["cảnh báo [form_sheet_unknown]", "“Nháp”"]),
        (stray_value, ["cột Tử số", "lỗi [form_value_stray]", "Góc truyền thông → 12"]),
        (two_documents, ["Minh chứng, dòng 7, cột Mã (ô B7): lỗi [form_evidence_twice]", "ở dòng 6", "“bao-cao-nam” chưa có"]),
    ],
    [
        (copied_sheet, ["Tiêu chí 9 (2)", "lỗi [form_sheet_twice]", "bản chép của trang tính “Tiêu chí 9”"]),
        (copied_row, ["lỗi [form_row_twice]", "Tử số: Số báo cáo nộp đủ và đúng hạn"]),
        (merged_cells, ["Tiêu chí 6, dòng 8, cột Tử số (ô D8): lỗi [form_merged]", "cột Mẫu số (ô E8): lỗi [form_merged]"]),
        (lost_column, ["lỗi [form_column_missing]", "“Mẫu số”"]),
        (untitled_document, ["Minh chứng, dòng 6, cột Tên tài liệu (ô C6): lỗi [form_evidence_no_title]"]),
        (other_version, ["cảnh báo [form_other_text]", "ở chỉ tiêu 35"]),
    ],
    [
        (merged_documents, ["Minh chứng, dòng 8, cột Tên tài liệu (ô C8): lỗi [form_merged]"]),
        (documents_without_a_column, ["lỗi [form_column_missing]", "“Tệp”"]),
        (impossible_day, ["cột Ngày ban hành (ô E10): lỗi [day_not_in_calendar]", "(ô E11): lỗi [form_day_early]"]),
        (unknown_row, ["lỗi [form_row_unknown]", "lỗi [form_row_missing]"]),
        (nameless_document, ["lỗi [form_evidence_no_id]", "Mã “qd-bcd” chưa có ở trang tính “Minh chứng”"]),
    ],
    [
        (no_manifest, ["lỗi [form_not_ours]"]),
    ],
    [
        (broken_manifest, ["lỗi [form_manifest_broken]"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "E", "chín bảy"), ["Tiêu chí 6, dòng 8, cột Mẫu số (ô E8): lỗi [number_expected]", "“chín bảy”"]),
        (put("Tiêu chí 2", "choice:/answers/8", "C", "Bác sĩ cơ hưu"), ["cột Trả lời", "lỗi [form_option_unknown]", "Có phải muốn ghi “Bác sĩ cơ hữu”"]),
        (put("Tiêu chí 9", "item:/answers/42/items/goc", "C", "chưa rõ"), ["lỗi [yes_no_expected]", "“chưa rõ”"]),
        (put("Tiêu chí 9", "head:/answers/42", "J", "truyen-thong; mc05"), ["lỗi [form_evidence_empty]", "dòng"]),
        (put("Trạm y tế", "text:/station/name", "B", None), ["Trạm y tế, dòng 6, cột Điền vào đây (ô B6): lỗi [form_required]"]),
        (put("Trạm y tế", "year:/year", "B", None), ["(ô B5): lỗi [form_required]"]),
        (put("Trạm y tế", "code:/station/commune/code", "B", 2014), ["(ô B8): lỗi [commune_code_form]", '"02014"']),
        (put("Trạm y tế", "choice:/station/zone", "B", "Vùng 4"), ["lỗi [form_option_unknown]", "Hãy chọn một trong: “Vùng 1”, “Vùng 2”, “Vùng 3”"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", "110%"), ["cột Tử số (ô D8): lỗi [number_with_unit] “110%” là tỷ lệ. Hãy ghi chính số đếm"]),
        (put("Tiêu chí 9", "item:/answers/42/items/goc", "C", 1), ["lỗi [yes_no_expected]"]),
        (put("Tiêu chí 9", "head:/answers/42", "J", "truyenthong"), ["lỗi [form_evidence_unknown]", "“truyen-thong”"]),
        (put("Trạm y tế", "year:/year", "B", 204), ["(ô B5): lỗi [year_out_of_range]"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", 1.1, "0%"), ["cột Tử số (ô D8): lỗi [form_percent]", "(110%)"]),
        (put("Tiêu chí 9", "head:/answers/42", "K", datetime(2024, 3, 12)), ["cột Ghi chú", "lỗi [form_date_in_text]"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", 110), ["Tiêu chí 6, dòng 8, cột Tử số (ô D8): lỗi [numerator_exceeds_denominator]"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", -3), ["lỗi [number_negative]", "cột Tử số"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", "72,0"), ["cảnh báo [form_number_as_text]"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "E", "2.405"), ["lỗi [number_grouped]", "“2405”"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", datetime(2024, 4, 3)), ["lỗi [form_date_in_number]", "03/4/2024"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", "=60+12"), ["lỗi [form_formula_open]", "=60+12"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", "#REF!"), ["lỗi [form_cell_fault]", "#REF!"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", True), ["lỗi [number_expected]"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "D", 95.5), ["cảnh báo [count_not_whole]", "“95,5” không phải là số nguyên"]),
    ],
    [
        (put("Tiêu chí 6", RATE_28, "E", "210 người"), ["“210” thay cho “210 người”"]),
        (put("Tiêu chí 2", "choice:/answers/8", "C", "Có"), ["Có bác sĩ làm việc tại trạm y tế → Có"]),
        (day_of_a_year, ["(ô E10): lỗi [form_day_early]", "ngày 17/7/1905: có lẽ chỉ ghi năm", "tháng sau: 20/3/2025"]),
    ],
]  # fmt: skip
"""Damages with the words that must be heard of each; those of a round are done to one form, for quickness."""


@pytest.mark.slow
@pytest.mark.parametrize("damages", ROUNDS)
def test_a_damaged_form_is_named_in_the_words_of_its_sheets(damages: list[tuple[Damage, list[str]]]) -> None:
    def all_of_them(book: Any) -> None:
        for damage, _ in damages:
            damage(book)

    text = said(all_of_them)
    for _, words in damages:
        for each in words:
            assert each in text, text


@pytest.mark.slow
def test_a_sorted_column_is_told_once() -> None:
    def damage(book: Any) -> None:
        sheet = book["Tiêu chí 5"]
        labels = sorted(str(sheet.cell(row, 2).value) for row in range(7, 31))
        for row, label in zip(range(7, 31), labels, strict=True):
            sheet.cell(row, 2).value = label

    text = said(damage)
    assert text.count("[form_row_torn]") == 1
    torn = re.search(r"Tiêu chí 5, dòng 7 .* Nội dung dòng này và (\d+) dòng khác của trang tính không khớp", text)
    assert torn is not None
    assert int(torn[1]) > 15


def test_no_result_has_the_colour_of_what_is_to_be_filled_in() -> None:
    def parts(colour: str) -> list[int]:
        return [int(colour[at : at + 2], 16) for at in (0, 2, 4)]

    for result in (look.FULL, look.PARTIAL, look.LOW, look.MISSING, look.FAULT):
        assert sum(abs(a - b) for a, b in zip(parts(result), parts(look.INPUT), strict=True)) >= 60


@pytest.mark.slow
def test_a_form_without_a_year_is_not_read_with_one_that_nobody_wrote() -> None:
    text = said(put("Trạm y tế", "year:/year", "B", None))
    assert text.count("[form_required]") == 1
    assert "cảnh báo" not in text
    assert "2000" not in text


@pytest.mark.slow
def test_a_year_in_words() -> None:
    text = said(put("Trạm y tế", "year:/year", "B", "năm 2025"))
    assert "[form_year_expected] “năm 2025” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025." in text


def test_a_form_saved_as_csv_has_lost_its_other_sheets(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "phieu.csv"
    table.write_text("TT,Nội dung\n1,Điểm tiêu chí: 12\n", encoding="utf-8")
    for command, fault in (("assess", "export_to_read"), ("read", "export_not_ours")):
        code, _, err = run(command, table)
        assert code == 4
        assert f"[{fault}]" in err
        assert "hãy lưu lại dạng .xlsx" in " ".join(err.split())


@pytest.mark.slow
def test_only_a_document_that_was_declared_is_suggested() -> None:
    text = said(put("Tiêu chí 9", "head:/answers/42", "J", "mc77"))
    assert "Mã “mc77” chưa có ở trang tính “Minh chứng”. Hãy khai tài liệu" in text


@pytest.mark.slow
def test_everything_that_is_wrong_is_told_at_once() -> None:
    def damage(book: Any) -> None:
        for each in (
            deleted_row, put("Tiêu chí 1", "rate:/answers/4", "D", "x"), put("Trạm y tế", "text:/station/name", "B", None),
            put("Tiêu chí 9", "number:/answers/43", "C", -1), renamed_sheet,
        ):  # fmt: skip
            each(book)

    text = said(damage)
    codes = ["form_required", "number_expected", "form_sheet_renamed", "form_row_missing", "number_negative"]
    assert [text.index(f"[{code}]") for code in codes] == sorted(text.index(f"[{code}]") for code in codes)


@pytest.mark.slow
def test_what_can_be_understood_is_understood() -> None:
    """Yes and no in other words, options in other case or by their key, numbers and days as text or as serials."""

    def damage(book: Any) -> None:
        for each in (
            put("Tiêu chí 9", "item:/answers/42/items/goc", "C", " CÓ "),
            put("Tiêu chí 9", "item:/answers/42/items/tai_lieu", "C", False),
            put("Tiêu chí 2", "choice:/answers/8", "C", "bác sĩ  CƠ HỮU"),
            put("Trạm y tế", "choice:/station/zone", "B", 2),
            put("Trạm y tế", "measure:/station/nearest_hospital_km", "B", "4,2"),
            put("Tiêu chí 1", "head:/answers/1", "J", "qd-bcd,BHXH\nbao-cao-nam"),
        ):  # fmt: skip
            each(book)
        sheet = book["Minh chứng"]
        sheet["E6"], sheet["E7"] = "15/2/2024", 45651
        sheet["E7"].number_format = "General"

    book = load_workbook(BytesIO(FORM))
    damage(book)
    out = BytesIO()
    book.save(out)
    read = read_submission(take_in_content("a.xlsx", out.getvalue(), Path()), standard_on(), Problems())
    assert read.answers[42].answer == {"goc": True, "tai_lieu": False, "thiet_bi": True}
    assert read.answers[8].answer == "co_huu"
    assert read.answers[1].evidence == ("qd-bcd", "bhxh", "bao-cao-nam")
    assert (read.station.zone, str(read.station.nearest_hospital_km)) == (2, "4.2")
    assert read.ledger["qd-bcd"].entry.issued == datetime(2024, 2, 15).date()
    assert read.ledger["bao-cao-nam"].entry.issued == datetime(2024, 12, 25).date()
    assert "form_day_serial" in {warning.code for warning in read.warnings}


@pytest.mark.slow
def test_inserted_rows_and_columns_and_other_orders_of_sheets_do_not_matter() -> None:
    def damage(book: Any) -> None:
        inserted_row(book)
        book["Tiêu chí 6"].insert_cols(1)
        book.move_sheet("Tiêu chí 10", -9)

    assert "form_" not in said(damage)


@pytest.mark.slow
def test_texts_that_look_like_codes_of_letters_stay_texts() -> None:
    filled = read_text(submission_text({6: {"note": "_x0041_ _x005F_", "numerator": "1"}}))
    content = build_form(standard_on(), 2024, "vi", filled)
    read = read_submission(take_in_content("a.xlsx", content, Path()), standard_on(), Problems())
    assert read.answers[6].note == "_x0041_ _x005F_"


@pytest.mark.slow
def test_no_text_of_a_station_is_a_formula() -> None:
    filled = read_text(submission_text({6: {"note": "=1+1"}}, name="=2+2"))
    book = load_workbook(BytesIO(build_form(standard_on(), 2024, "vi", filled)))
    for sheet, cell in (("Trạm y tế", "B6"), ("Tiêu chí 1", "K23")):
        assert str(book[sheet][cell].value).startswith("=")
        assert book[sheet][cell].data_type == "s"


def test_only_what_is_to_be_filled_in_is_open() -> None:
    """Every question's cells are open, everything else is locked; lists and figures are checked as they are typed."""
    book = load_workbook(BytesIO(FORM))
    sheet = book["Tiêu chí 6"]
    assert sheet.protection.sheet
    checked = {area.coord for rule in sheet.data_validations.dataValidation for area in rule.sqref.ranges}
    row = row_of(sheet, RATE_28)
    for column in range(1, 12):
        cell = f"{get_column_letter(column)}{row}"
        assert sheet[cell].protection.locked == (cell[0] not in "DE")
        assert any(cell in area.split(":") for area in checked) == (cell[0] in "DE")
    for rule in sheet.data_validations.dataValidation:
        assert rule.error
        assert rule.prompt
        assert max(len(rule.error), len(rule.prompt)) <= 255
        assert len(rule.errorTitle) <= 32
    comment = sheet[f"B{row_of(sheet, 'head:/answers/28')}"].comment
    assert "Tối đa 4 điểm" in comment.text or "điểm" in comment.text


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a workbook", FORM[:5000]])
def test_what_is_no_workbook_is_refused(content: bytes) -> None:
    for name in ("a.xlsx", "a.ods"):
        assert "[form_broken]" in heard(content, name)


@pytest.mark.slow
def test_forms_among_other_files(run: Run, tmp_path: Path) -> None:
    """``assess``, ``batch`` (folders, archives) and ``read`` (folders) take forms; other workbooks are left alone."""
    (tmp_path / "a.xlsx").write_bytes(FORM)
    (tmp_path / "b.yaml").write_text(LUC_BINH.replace("Lục Bình", "Hai"), encoding="utf-8")
    code, out, _ = run("batch", tmp_path, "-o", tmp_path / "ket-qua.xlsx", "--format", "csv")
    assert code == 0
    assert [line.split(",")[0] for line in out.splitlines()[1:]] == [str(tmp_path / "a.xlsx"), str(tmp_path / "b.yaml")]
    again = run("batch", tmp_path, "--format", "csv")[1]  # the result lies there too, and is no form
    assert again.startswith(out)
    assert again.splitlines()[-1].startswith("*.xlsx,")
    with zipfile.ZipFile(tmp_path / "nop.zip", "w") as archive:
        archive.write(tmp_path / "a.xlsx", "x/a.xlsx")
        archive.write(tmp_path / "ket-qua.xlsx", "x/ket-qua.xlsx")
    assert "nop.zip/x/a.xlsx" in run("batch", tmp_path / "nop.zip", "--format", "csv")[1]
    code, out, _ = run("assess", tmp_path / "a.xlsx")
    assert code == 0
    assert "89,25" in out
    assert run("read", tmp_path, "-o", tmp_path / "yaml")[0] == 0
    assert [file.name for file in (tmp_path / "yaml").iterdir()] == ["a.yaml"]


@pytest.mark.slow
def test_a_broken_form_in_every_form_of_output(run: Run, tmp_path: Path) -> None:
    import json

    book = load_workbook(BytesIO(FORM))
    put("Tiêu chí 6", RATE_28, "D", "110%")(book)
    path = tmp_path / "phieu.xlsx"
    book.save(path)
    code, out, _ = run("assess", path, "--format", "json")
    assert code == 4
    diagnostic = json.loads(out)["diagnostics"][0]
    assert diagnostic["cell"] == {
        "sheet": "Tiêu chí 6", "address": "D8", "column": "Tử số", "shown": "110%",
        "label": diagnostic["cell"]["label"],
    }  # fmt: skip
    assert (diagnostic["line"], diagnostic["column"]) == (8, 4)
    code, out, err = run("batch", path)
    assert code == 4
    assert "Tiêu chí 6, dòng 8, cột Tử số (ô D8)" in out + err
    code, out, err = run("read", path, "-o", tmp_path / "x.yaml")
    assert code == 4
    assert "Tiêu chí 6, dòng 8, cột Tử số (ô D8): lỗi [number_with_unit]" in err
    assert not (tmp_path / "x.yaml").exists()


@pytest.mark.slow
def test_form_and_read_from_the_command_line(run: Run, tmp_path: Path) -> None:
    form, back = tmp_path / "phieu.xlsx", tmp_path / "phieu.yaml"
    assert run("form", "-o", form, "--station", ROOT / "samples" / "dien-do.yaml")[0] == 0
    assert run("read", form, "-o", back)[0] == 0
    for name in ("phieu.yaml", "phieu.xlsx"):
        assert run("assess", tmp_path / name)[1] == run("assess", form)[1]
    assert run("form", "-o", form)[0] == 2  # there already
    assert run("form", "-o", form, "--year", "2023", "--as-of", "2023-03-19", "--force")[0] == 0
    code, _, err = run("read", form)
    assert code == 4  # an empty form has no name of a station yet
    assert "[form_required]" in err
    for arguments in (
        ["form"], ["form", "-o", tmp_path / "a.docx"], ["form", "-o", tmp_path / "b.xlsx", "--year", "24"],
        ["form", "-o", tmp_path / "b.xlsx", "--year", "2024", "--station", back], ["read", tmp_path / "none"],
    ):  # fmt: skip
        assert run(*arguments)[0] in (2, 4)


@pytest.mark.slow
def test_other_commands_take_a_form_or_say_what_to_do(run: Run, tmp_path: Path) -> None:
    form, dossier = tmp_path / "phieu.xlsx", tmp_path / "ho-so.zip"
    form.write_bytes(FORM)
    assert run("report", form, "-o", tmp_path / "bao-cao.md")[0] == 0
    assert run("dossier", form, "-o", dossier)[0] == 0
    assert run("dossier", "verify", dossier)[0] == 0
    code, review, _ = run("review", "new", form)
    assert code == 0
    assert "answer: {numerator: 2243, denominator: 2405}" in review
    for more in ([], ["--what-if", "6.numerator=2000"], ["--target", "95"]):
        assert run("gap", form, *more)[1] == run("gap", ROOT / "samples" / "luc-binh.yaml", *more)[1]
    assert run("new", tmp_path / "sau.yaml", "--from", form)[0] == 0
    assert "Trạm Y tế xã Lục Bình" in (tmp_path / "sau.yaml").read_text(encoding="utf-8")
    for arguments in (["fill", form], ["evidence", "hash", form]):
        code, _, err = run(*arguments)
        assert code == 2
        assert "yte-check read" in err


def office_changes(book: Any) -> None:
    for each in (
        put("Tiêu chí 6", RATE_28, "D", "=60+12"), put("Tiêu chí 6", "yes_no:/answers/29/bhyt", "C", "=1/0"),
        put("Tiêu chí 7", "rate:/answers/32", "D", 0.83, "0%"), put("Tiêu chí 7", "rate:/answers/33", "D", datetime(2024, 4, 3)),
        put("Tiêu chí 8", "rate:/answers/37", "D", "318"),
        put("Tiêu chí 9", "head:/answers/42", "K", "một  hai\nba"), hidden_sheet,
    ):  # fmt: skip
        each(book)
    book["Tiêu chí 7"].merge_cells("D12:E12")


@pytest.mark.slow
def test_answers_that_are_hidden_are_told_alike_in_both_kinds_of_file(tmp_path: Path) -> None:
    """Rows and columns that the form itself hides are not told of, nor are empty ones."""
    from report_files import convert

    book = load_workbook(BytesIO(FORM))
    book.save(tmp_path / "hien.xlsx")
    hidden_rows(book)
    hidden_column(book)
    hidden_documents(book)
    book.save(tmp_path / "an.xlsx")
    for name, times in (("hien", 0), ("an", 3)):
        path = convert(tmp_path / f"{name}.xlsx", "ods")
        for each in (path, convert(path, "xlsx")):
            assert heard(each.read_bytes(), each.name).count("[form_answers_hidden]") == times


@pytest.mark.slow
def test_what_libreoffice_has_saved_is_understood_alike(tmp_path: Path) -> None:
    """Formulas with their results, errors, percentages, days, joined cells, hidden sheets, in both kinds of file."""
    from report_files import convert

    book = load_workbook(BytesIO(FORM))
    office_changes(book)
    book.save(tmp_path / "phieu.xlsx")
    open_document = convert(tmp_path / "phieu.xlsx", "ods")
    for path in (open_document, convert(open_document, "xlsx")):
        text = heard(path.read_bytes(), path.name)
        for words in (
            "Tiêu chí 6, dòng 8, cột Tử số (ô D8): cảnh báo [form_formula]", "lấy giá trị đang hiện là “72”",
            "[form_cell_fault]", "#DIV/0!", "Tiêu chí 7, dòng 8, cột Tử số (ô D8): lỗi [form_percent]", "(83%)",
            "Tiêu chí 7, dòng 10, cột Tử số (ô D10): lỗi [form_date_in_number] Ô này phải là số, nhưng Excel đang giữ ngày 03/4/2024",
            "Tiêu chí 8, dòng 8, cột Tử số (ô D8): cảnh báo [form_number_as_text]", "“Tiêu chí 5” đang bị ẩn",
            "(ô D12): lỗi [form_merged]", "(ô E12): lỗi [form_merged]", "công thức =60+12",
        ):  # fmt: skip
            assert words in text, text
        intake = take_in_content(path.name, path.read_bytes(), Path())
        answer = intake.document.data["answers"]["42"]
        assert answer["note"] == "một  hai\nba"
        assert intake.document.data["evidence"]["qd-bcd"]["issued"] == "2024-02-15"


def test_a_cell_is_a_logical_location_for_scanners() -> None:
    from yte_check.documents.diagnostics import CellPlace, Diagnostic
    from yte_check.findings.model import Findings
    from yte_check.findings.render.github import github_annotations
    from yte_check.findings.render.sarif import sarif

    cell = CellPlace("Tiêu chí 6", 6, "D8", "Tử số", "Số lượt", "110%")
    found = Diagnostic("form_required", "error", "a.xlsx", 8, 4, cell=cell)
    findings = Findings("check", ("a.xlsx",), (), (found,))
    location = sarif(findings, "vi", True)["runs"][0]["results"][0]["locations"][0]
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "Tiêu chí 6!D8"
    assert "region" not in location["physicalLocation"]
    assert location["message"]["text"] == "Tiêu chí 6, dòng 8, cột Tử số (ô D8)"
    assert "Tiêu chí 6, dòng 8" in github_annotations([found], "vi")


def test_an_opendocument_sheet_cell_by_cell() -> None:
    """What of it LibreOffice writes and what other programs may."""
    from datetime import date
    from decimal import Decimal

    from yte_check.documents.workbooks.grid import GridCell, MergedArea, TimeOfDay
    from yte_check.documents.workbooks.opening import read_workbook

    names = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in ("office", "table", "text", "style")
    )
    row = """
      <table:table-cell office:value-type="string"><office:annotation><text:p>chú</text:p></office:annotation>
        <text:p>a<text:s text:c="2"/>b<text:tab/><text:span>c</text:span><text:line-break/>d</text:p><text:p>e</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="16.50"/>
      <table:table-cell/>
      <table:table-cell office:value-type="date" office:date-value="2024-02-15T00:00:00"/>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
      <table:table-cell office:value-type="time" office:time-value="PT1H"><text:p>01:00</text:p></table:table-cell>
      <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1"/><table:covered-table-cell/>
      <table:table-cell office:value-type="currency" office:value="5" table:formula="of:=2+3"/>"""
    content = (
        f"<office:document-content {names}><office:automatic-styles><style:style style:name='h'>"
        "<style:table-properties table:display='false'/></style:style></office:automatic-styles><office:body>"
        "<office:spreadsheet><table:table table:name='Một' table:style-name='h'>"
        f"<table:table-row table:number-rows-repeated='2'/><table:table-row table:number-rows-repeated='2'>{row}</table:table-row>"
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/>"
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", content)
    book = read_workbook("a.ods", out.getvalue(), "form")
    (grid,) = book.grids
    assert (grid.title, grid.hidden, grid.merged) == ("Một", True, (MergedArea(3, 8, 3, 9), MergedArea(4, 8, 4, 9)))
    assert {row for row, _ in grid.cells} == {3, 4}
    assert [grid.at(4, column).value for column in range(1, 9)] == [
        "a  b\tc\nd\ne", Decimal("16.50"), Decimal("16.50"), None, date(2024, 2, 15), True, TimeOfDay("01:00"), None,
    ]  # fmt: skip
    assert grid.at(3, 10) == GridCell(Decimal(5), "=2+3")
    assert book.serial(Decimal(45337)) == date(2024, 2, 15)
    assert book.serial(Decimal(10**12)) is None


def test_what_is_written_is_named_as_yaml(run: Run, tmp_path: Path) -> None:
    form = tmp_path / "phieu.xlsx"
    form.write_bytes(FORM)
    for name in ("phieu.xlsx", "sau.xlsx", "sau.docx"):
        code, _, err = run("read", form, "-o", tmp_path / name)
        assert code == 2
        assert ".yaml" in err
    code, _, err = run("new", tmp_path / "moi.xlsx")
    assert code == 2
    assert "yte-check form" in err
    assert [file.name for file in tmp_path.iterdir()] == ["phieu.xlsx"]
    (tmp_path / "sau").write_text("của tôi", encoding="utf-8")
    assert run("read", form, "-o", tmp_path / "sau")[0] == 2
    assert (tmp_path / "sau").read_text(encoding="utf-8") == "của tôi"
    assert run("read", form, "-o", tmp_path / "nam.2025")[0] == 0
    assert (tmp_path / "nam.2025" / "phieu.yaml").is_file()

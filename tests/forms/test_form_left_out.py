"""“Không áp dụng” in the Excel form: chosen, with a reason, for a section, an indicator and a part; and read back."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from conftest import standard_on
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems
from yte_check.forms.intake import take_in_content
from yte_check.forms.workbook.build import build_form
from yte_check.standard.library import Library
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission, read_submission

FOLDER = Path(__file__).parents[1] / "standards" / "levels"


def standard(name: str) -> Standard:
    return Library((FOLDER,)).load(name).in_force(date(2024, 12, 31))


FORMS = {name: build_form(standard(name), 2024, "vi") for name in ("chat-luong", "diem-240")}


def filled(name: str, entries: dict[tuple[str, str], Any]) -> Submission:
    """The form with something in the cells of a row and a column. Raises InvalidDocument."""
    book = load_workbook(BytesIO(FORMS[name]))
    for sheet in book:
        columns = {cell.value: cell.column_letter for cell in sheet[1]}
        for (cell,) in sheet.iter_rows(min_col=12, max_col=12) if "reason" in columns else ():
            for (key, column), value in entries.items():
                if cell.value == key:
                    sheet[f"{columns[column]}{cell.row}"].value = value
    station = book["Trạm y tế"]
    for row in station.iter_rows():
        if row[3].value == "text:/station/name":
            row[1].value = "Trạm A"
    out = BytesIO()
    book.save(out)
    return read_submission(take_in_content("phieu.xlsx", out.getvalue(), Path()), standard(name), Problems())


def wrong(name: str, entries: dict[tuple[str, str], Any]) -> Diagnostic:
    with pytest.raises(InvalidDocument) as invalid:
        filled(name, entries)
    (found,) = invalid.value.diagnostics
    return found


SAID = {"absent": "Không áp dụng", "reason": "không có giường sản"}


def row(key: str, **columns: Any) -> dict[tuple[str, str], Any]:
    return {(key, column): value for column, value in columns.items()}


@pytest.mark.slow
def test_a_section_an_indicator_and_a_part_that_do_not_apply() -> None:
    read = filled("chat-luong", row("section:/sections/C", **SAID))
    assert {str(number): said.reason for number, said in read.sections.items()} == {"C": "không có giường sản"}
    optional = next(each for each in standard("diem-240").indicators.values() if each.may_not_apply)
    read = filled("diem-240", row(f"head:/answers/{optional.number}", **SAID))
    assert read.answer(optional.number).not_applicable == "không có giường sản"
    parts = next(each for each in standard("diem-240").indicators.values() if str(each.number) == "15.2")
    read = filled("diem-240", row("yes_no:/answers/15.2/san", **SAID) | row("yes_no:/answers/15.2/mai", answer="Có"))
    assert read.answer(parts.number).answer == {"san": NotApplicable("không có giường sản"), "mai": True}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("columns", "code", "title"),
    [
        ({"absent": "Không áp dụng"}, "form_reason_missing", "Lý do không áp dụng"),
        ({"absent": "Không áp dụng", "reason": "  "}, "form_reason_missing", "Lý do không áp dụng"),
        ({"reason": "không có giường sản"}, "form_absent_unchosen", "Không áp dụng"),
        ({"evidence": "MC01"}, "form_evidence_empty", "Mã minh chứng"),
        ({"absent": "Bỏ", "reason": "không có"}, "form_option_unknown", "Không áp dụng"),
    ],
)  # fmt: skip
def test_what_does_not_hold_together_is_said_at_its_cell(columns: dict[str, str], code: str, title: str) -> None:
    found = wrong("chat-luong", row("section:/sections/C", **columns))
    assert (found.code, found.cell.column if found.cell is not None else "") == (code, title)


@pytest.mark.slow
def test_an_answer_beside_a_reason_is_an_error() -> None:
    optional = next(each for each in standard("diem-240").indicators.values() if each.may_not_apply)
    head = f"head:/answers/{optional.number}"
    rows = row(head, **SAID) | row(f"{optional.scoring.type}:/answers/{optional.number}", answer="Có")
    assert wrong("diem-240", rows).code == "not_applicable_answered"


@pytest.mark.slow
def test_a_form_in_which_everything_applies_has_no_room_for_it() -> None:
    shipped = build_form(standard_on(), 2024, "vi")
    assert "reason" not in [cell.value for cell in load_workbook(BytesIO(shipped))["Tiêu chí 1"][1]]

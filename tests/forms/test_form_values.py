"""What a cell of a form is taken for: the borders of every kind of answer, one cell each."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from yte_check.documents.office_files.visible import LeftOutText
from yte_check.documents.scalars import Refusal
from yte_check.documents.workbooks.days import EPOCH_1900, EPOCH_1904, day_of, time_of
from yte_check.documents.workbooks.grid import CellFault, GridCell, Struck, TimeOfDay
from yte_check.forms.reading.values import FIRST_DAY, LAST_DAY, Reader, references


def read(kind: str, content: GridCell) -> tuple[Any, list[str]]:
    """What is read of a cell, or the code of its refusal, and what is warned of."""
    warnings: list[str] = []
    reader = Reader(lambda code, **_: warnings.append(code), lambda number: day_of(number, EPOCH_1900))
    try:
        return getattr(reader, kind)(content), warnings
    except Refusal as refusal:
        return refusal.code, warnings


def serial(day: date) -> GridCell:
    return GridCell(Decimal((day - EPOCH_1900).days))


RAISED = (LeftOutText("raised", "1"),)
STRUCK = (LeftOutText("struck", "7"),)


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        ("number", GridCell(Decimal("0.95"), percent=True), ("form_percent", [])),
        ("number", GridCell(Decimal("0.95")), ("0.95", [])),
        ("number", GridCell("  2243 "), ("2243", ["form_number_as_text"])),
        ("number", GridCell(True), ("number_expected", [])),
        ("number", GridCell(date(2024, 2, 15)), ("form_date_in_number", [])),
        ("number", GridCell(TimeOfDay("4:12")), ("form_time_of_day", [])),
        ("number", GridCell(CellFault("#REF!")), ("form_cell_fault", [])),
        ("number", GridCell(Struck("5")), ("form_struck", [])),
        ("number", GridCell("5", left_out=RAISED), ("form_raised", [])),
        ("number", GridCell("5", left_out=STRUCK), ("5", ["form_struck_left_out", "form_number_as_text"])),
        ("number", GridCell(None, "=1+1"), ("form_formula_open", [])),
        ("number", GridCell(Decimal(2), "=1+1"), ("2", ["form_formula"])),
        ("text", GridCell("đã đo", left_out=RAISED), ("đã đo", ["form_raised_left_out"])),
        ("text", GridCell(date(2024, 2, 15)), ("form_date_in_text", [])),
        ("text", GridCell(Decimal("0.5"), percent=True), ("form_percent", [])),
        ("text", GridCell(Decimal("0.5")), ("0.5", [])),
        ("text", GridCell("50%", percent=True), ("50%", [])),
        ("text", GridCell(TimeOfDay("4:12")), ("form_time_of_day", [])),
        ("text", GridCell("a\r\nb\rc"), ("a\nb\nc", [])),
        ("text", GridCell("  "), (None, [])),
        ("yes_no", GridCell(True), ("yes", [])),
        ("yes_no", GridCell(Decimal(1)), ("yes_no_expected", [])),
        ("yes_no", GridCell("có", left_out=RAISED), ("form_raised", [])),
        ("day", serial(FIRST_DAY), (FIRST_DAY.isoformat(), ["form_day_serial"])),
        ("day", serial(FIRST_DAY - timedelta(1)), ("day_expected", [])),
        ("day", serial(LAST_DAY), (LAST_DAY.isoformat(), ["form_day_serial"])),
        ("day", serial(LAST_DAY + timedelta(1)), ("day_expected", [])),
        ("day", GridCell(Decimal("45337.5")), ("day_expected", [])),
        ("day", GridCell(Decimal(10) ** 12), ("day_expected", [])),
        ("day", GridCell(FIRST_DAY), (FIRST_DAY.isoformat(), [])),
        ("day", GridCell(FIRST_DAY - timedelta(1)), ("form_day_early", [])),
    ],
)
def test_a_cell_is_taken_for_what_can_be_meant(kind: str, content: GridCell, expected: tuple[Any, list[str]]) -> None:
    assert read(kind, content) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a; b", ["a", "b"]),
        ("a, b", ["a", "b"]),
        ("a,b\nc", ["a", "b", "c"]),
        ("x,y", ["x,y"]),
        ('"x,y"; a', ["x,y", "a"]),
        ("a,", ["a"]),
        ("a", ["a"]),
        (";;", []),
    ],
)
def test_several_documents_in_one_cell(text: str, expected: list[str]) -> None:
    assert references(text, ["a", "b", "c", "x,y"]) == expected


@pytest.mark.parametrize(
    ("number", "epoch", "expected"),
    [
        ("1", EPOCH_1900, date(1900, 1, 1)),
        ("59", EPOCH_1900, date(1900, 2, 28)),
        ("61", EPOCH_1900, date(1900, 3, 1)),
        ("0", EPOCH_1904, date(1904, 1, 1)),
        ("1", EPOCH_1904, date(1904, 1, 2)),
        ("1e20", EPOCH_1900, None),
    ],
)
def test_days_are_counted_as_excel_does(number: str, epoch: date, expected: date | None) -> None:
    assert day_of(Decimal(number), epoch) == expected


@pytest.mark.parametrize(
    ("number", "elapsed", "expected"),
    [
        ("0", False, "0:00"),
        ("0.5", False, "12:00"),
        ("1.5", False, "12:00"),
        ("1.5", True, "36:00"),
        ("0.1750116", False, "4:12:01"),
    ],
)
def test_parts_of_days_are_shown_as_a_clock_does(number: str, elapsed: bool, expected: str) -> None:
    assert time_of(Decimal(number), elapsed=elapsed) == expected

"""A row of a workbook is as high as its texts need, whatever program opens it."""

from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl import Workbook

from yte_check.render.rows_sheet import write_table
from yte_check.render.table import Column, Table


def sheet(*rows: tuple[object, ...]) -> Any:
    book = Workbook(write_only=True)
    columns = Column("batch_head_commune", 20), Column("batch_head_path", 20, long=True)
    write_table(book, Table("batch_verdict_failed", columns, rows), "vi")
    out = BytesIO()
    book.save(out)
    return openpyxl.load_workbook(out).active


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("ngắn", 1),
        ("một hai ba bốn năm sáu bảy", 2),
        ("a\nb\nc", 3),
        ("x" * 50, 1),
        (None, 1),
        (5, 1),
        ("dài " * 900, 27),
    ],
)
def test_a_row_is_as_high_as_its_longest_text(text: object, lines: int) -> None:
    found = sheet(("A", text))
    height = found.row_dimensions[2].height
    assert height == (None if lines == 1 else min(15 * lines, 409) if lines < 27 else 409)
    assert (found["A2"].alignment.vertical == "top") == (lines > 1)


def test_a_text_of_a_column_that_is_not_long_makes_no_row_higher() -> None:
    assert sheet(("một hai ba bốn năm sáu bảy tám chín", "ngắn")).row_dimensions[2].height is None

"""A sheet is written row by row: a line costs the same however many stand above it."""

import sys
from types import FrameType
from typing import Any

from openpyxl import Workbook

from yte_check.render.sheets import SheetWriter


def calls_for(lines: int) -> int:
    """How many functions of openpyxl's ranges are called for so many lines."""
    writer, counted = SheetWriter(Workbook().active, (10, 20)), 0

    def count(frame: FrameType, event: str, _: Any) -> None:
        nonlocal counted
        counted += event == "call" and frame.f_code.co_filename.endswith("cell_range.py")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        for number in range(lines):
            writer.line(f"Dòng {number}")
    finally:
        sys.setprofile(before)
    assert len(writer.sheet.merged_cells.ranges) == lines
    return counted


def test_a_line_is_never_compared_with_those_above_it() -> None:
    assert calls_for(200) <= 3 * calls_for(100)

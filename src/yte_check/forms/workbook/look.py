"""How the form looks: its type, colours, borders and locks."""

from functools import cache
from typing import Any

FONT, SIZE = "Times New Roman", 12
INPUT, HEADER, HEAD, CLOSED = "FFF6CC", "D9E2EC", "EEF2F6", "F3F4F6"
FULL, PARTIAL, LOW, MISSING, FAULT = "CDE8D0", "F8D9AE", "F6C9C2", "E4DFEE", "F2A097"
"""Colours beside a word that says the same, for no one should need to tell them apart; none is like that of a
cell to be filled in."""
BORDER = "9AA5B1"
_OWN_FORM = 164
"""The first number that Excel leaves for forms of numbers of one's own."""


@cache
def font(bold: bool = False, italic: bool = False, size: int = SIZE, color: str = "000000") -> Any:
    from openpyxl.styles import Font

    return Font(FONT, size, bold=bold, italic=italic, color=color)


@cache
def fill(colour: str) -> Any:
    from openpyxl.styles import PatternFill

    return PatternFill("solid", fgColor=colour, bgColor=colour)


@cache
def border() -> Any:
    from openpyxl.styles import Border, Side

    side = Side("thin", color=BORDER)
    return Border(side, side, side, side)


@cache
def aligned(horizontal: str = "left", vertical: str = "center") -> Any:
    from openpyxl.styles import Alignment

    return Alignment(horizontal=horizontal, vertical=vertical, wrap_text=True)


@cache
def unlocked() -> Any:
    from openpyxl.styles import Protection

    return Protection(locked=False)


def fill_where(formula: str, colour: str) -> Any:
    """A colour for the cells of which a formula is true."""
    from openpyxl.formatting.rule import FormulaRule

    return FormulaRule(formula=[formula], fill=fill(colour), stopIfTrue=True)


def form_where(formula: str, form: str) -> Any:
    """A form of number for the cells of which a formula is true."""
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles.differential import DifferentialStyle
    from openpyxl.styles.numbers import NumberFormat

    style = DifferentialStyle(numFmt=NumberFormat(numFmtId=_OWN_FORM, formatCode=form))
    return Rule(type="expression", formula=[formula], dxf=style)

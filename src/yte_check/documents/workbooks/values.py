"""What a cell of an Excel workbook holds, from the words in which it is stored."""

import re
from datetime import date, datetime, time
from decimal import Decimal

from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.office_files.limits import Budget
from yte_check.documents.workbooks.days import day_of, time_of
from yte_check.documents.workbooks.grid import CellFault, CellValue, GridCell, Struck, TimeOfDay, text_content
from yte_check.documents.workbooks.strings import RichText, read_as, unescaped
from yte_check.documents.workbooks.styles import PLAIN, CellFormat

_WHOLE = re.compile(r"[+-]?[0-9]{1,400}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
_TRUE = ("1", "true")
_NO_DAY = "#####"
"""What Excel shows of a day that its calendar does not have."""


class CellValues:
    """Reads the cells of one workbook."""

    def __init__(self, texts: tuple[RichText, ...], formats: tuple[CellFormat, ...], epoch: date) -> None:
        self._texts, self._formats, self._epoch = texts, formats, epoch

    def content(
        self, kind: str, stored: str | None, inner: RichText | None, style: str, formula: str | None, budget: Budget
    ) -> GridCell:
        """What a cell holds; ``kind`` and ``style`` are its attributes “t” and “s”. Raises OfficeFault."""
        form = self._format(style)
        text = self._text(kind, stored, inner)
        if text is not None:
            return self._of_text(text, form, formula, budget)
        if not stored:
            return GridCell(None, formula)
        value = self._plain(kind, stored, form)
        if form.font.how == "struck":
            value = Struck(_shown(value))
        return GridCell(value, formula, form.kind == "percent", form.font.bold)

    def _format(self, style: str) -> CellFormat:
        position = int(style) if style.isascii() and style.isdigit() and len(style) < 9 else 0
        return self._formats[position] if position < len(self._formats) else PLAIN

    def _text(self, kind: str, stored: str | None, inner: RichText | None) -> RichText | None:
        """The text that a cell holds or names; None where it holds something else, or nothing."""
        if kind == "inlineStr":
            return inner
        if kind == "str":
            return ((unescaped(stored), None),) if stored else None
        if kind != "s" or not stored:
            return None
        position = int(stored) if stored.isascii() and stored.isdigit() and len(stored) < 9 else len(self._texts)
        if position >= len(self._texts):
            raise OfficeFault("damaged")
        return self._texts[position]

    def _of_text(self, text: RichText, form: CellFormat, formula: str | None, budget: Budget) -> GridCell:
        for words, _ in text:
            budget.text(words)
        return text_content(read_as(text, form.font), formula)

    def _plain(self, kind: str, stored: str, form: CellFormat) -> CellValue:
        match kind:
            case "b":
                return stored in _TRUE
            case "e":
                return CellFault(stored)
            case "d":
                return _dated(stored)
        number = _number(stored)
        if form.kind == "time" or (form.kind == "day" and 0 < number < 1):
            return TimeOfDay(time_of(number, elapsed=form.elapsed))
        if form.kind == "day":
            return day_of(number, self._epoch) or CellFault(_NO_DAY)
        return number


def _number(stored: str) -> Decimal:
    """A stored figure as it was typed: Excel keeps the nearest binary number, of which this is the shortest decimal."""
    if _WHOLE.fullmatch(stored):
        return Decimal(stored)
    if not _NUMBER.fullmatch(stored):
        raise OfficeFault("damaged")
    number = Decimal(repr(float(stored)))
    if not number.is_finite():
        raise OfficeFault("damaged")
    return number


def _dated(stored: str) -> date | TimeOfDay:
    """A day or a time that is written out, as Strict Open XML does."""
    try:
        if "T" not in stored and ":" in stored:
            return TimeOfDay(time_of(_part_of_day(time.fromisoformat(stored.rstrip("Z")))))
        return datetime.fromisoformat(stored.rstrip("Z")).date()
    except ValueError:
        raise OfficeFault("damaged") from None


def _part_of_day(clock: time) -> Decimal:
    return Decimal(clock.hour * 3600 + clock.minute * 60 + clock.second) / 86_400


def _shown(value: object) -> str:
    match value:
        case date():
            return value.strftime("%d/%m/%Y")
        case CellFault() | TimeOfDay():
            return value[0]
        case Decimal():
            return format(value, "f")
        case _:
            return "TRUE" if value else "FALSE"

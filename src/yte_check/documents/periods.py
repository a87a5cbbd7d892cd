"""A day, a month or a year: documents leave the day open (“ngày … tháng 6 năm 2024”) and deadlines do too."""

import re
from calendar import monthrange
from datetime import date
from typing import Annotated

from yte_check.documents.record import record
from yte_check.documents.scalar_schemas import PERIOD
from yte_check.documents.scalars import Refusal, Scalar, parse_day

_YEAR = re.compile(r"19\d\d|20\d\d|2100", re.ASCII)
_MONTH = re.compile(rf"({_YEAR.pattern})-(0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])/({_YEAR.pattern})", re.ASCII)


@record
class Period:
    """From a first day to a last one; ``text`` is the ISO form: “2024”, “2024-06”, “2024-06-15”."""

    first: date
    last: date
    text: str

    @property
    def is_day(self) -> bool:
        return self.first == self.last

    def __str__(self) -> str:
        """As Vietnamese documents write it: 2024, 6/2024, 15/06/2024."""
        written = "/".join(reversed(self.text.split("-")))
        return written if self.is_day else written.lstrip("0")


def parse_period(raw: object) -> Period:
    """“2024”, “2024-06”, “6/2024”, “2024-06-15” and “15/06/2024”."""
    text = raw.strip() if isinstance(raw, str) else ""
    if _YEAR.fullmatch(text):
        return Period(date(int(text), 1, 1), date(int(text), 12, 31), text)
    if found := _MONTH.fullmatch(text):
        year, month = int(found[1] or found[4]), int(found[2] or found[3])
        return Period(date(year, month, 1), date(year, month, monthrange(year, month)[1]), f"{year}-{month:02}")
    try:
        day = parse_day(raw)
    except Refusal as refusal:
        code = "period_expected" if refusal.code == "day_expected" else refusal.code
        raise Refusal(code, text=text) from None
    return Period(day, day, day.isoformat())


DayMonthOrYear = Annotated[Period, Scalar(parse_period, PERIOD)]

"""What a submission is of: a year, or a half, a quarter or a month of one, where the standard is assessed so often.

A ``PartOfYear`` is its year wherever a year is asked for (the place, the decisions that hold, the days of documents),
and itself wherever two files are told apart, put in order or named.
"""

import re
from datetime import date, timedelta
from typing import Annotated, Any

from yte_check.documents.language import Lang, say
from yte_check.documents.scalar_schemas import Schema
from yte_check.documents.scalars import Refusal, Scalar, parse_text, parse_whole_number
from yte_check.standard.model import PeriodKind

FIRST_YEAR, LAST_YEAR = 2000, 2100
_MONTHS = {"half_year": 6, "quarter": 3, "month": 1}
_PATTERN = "(20[0-9]{2}|2100)-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2]))"
_WRITTEN = re.compile(_PATTERN, re.IGNORECASE)
EXAMPLES = {"year": "2026", "half_year": "2026-H1", "quarter": "2026-Q1", "month": "2026-03"}


class PartOfYear(int):
    """A part of a year: ``kind``, and its ``number`` within the year, from 1 on."""

    kind: PeriodKind
    number: int

    def __new__(cls, year: int, kind: PeriodKind, number: int) -> "PartOfYear":
        made = super().__new__(cls, year)
        made.kind, made.number = kind, number
        return made

    def __getnewargs__(self) -> Any:
        return int(self), self.kind, self.number

    @property
    def months(self) -> tuple[int, int]:
        """Its first and its last month."""
        length = _MONTHS[self.kind]
        return (self.number - 1) * length + 1, self.number * length

    def __str__(self) -> str:
        sign = {"half_year": "H", "quarter": "Q", "month": "0" if self.number < 10 else ""}[self.kind]
        return f"{int(self)}-{sign}{self.number}"

    __repr__ = __str__

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def _order(self) -> tuple[int, ...]:
        return (int(self), *self.months)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartOfYear) and self._order() == other._order()

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self._order())

    def __lt__(self, other: int) -> bool:
        return self._order() < other._order() if isinstance(other, PartOfYear) else int(self) < int(other)

    def __le__(self, other: int) -> bool:
        return self._order() <= other._order() if isinstance(other, PartOfYear) else int(self) <= int(other)

    def __gt__(self, other: int) -> bool:
        return not self <= other

    def __ge__(self, other: int) -> bool:
        return not self < other


def parse_year(raw: object) -> int:
    """A year of four digits."""
    year = parse_whole_number(raw)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal("year_out_of_range", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    return year


def parse_period(raw: object) -> int:
    """“2026”, or a part of it: “2026-H1”, “2026-Q1”, “2026-03”."""
    text = parse_text(raw).strip()
    found = _WRITTEN.fullmatch(text)
    if found is None:
        if text.isascii() and text.isdigit() and len(text) == 4:
            return parse_year(text)
        raise Refusal("period_form", text=text)
    year, half, quarter, month = found.groups()
    parts: tuple[tuple[PeriodKind, str | None], ...] = (("half_year", half), ("quarter", quarter), ("month", month))
    return next(PartOfYear(int(year), kind, int(number)) for kind, number in parts if number is not None)


def parts_of_year(year: int, kind: PeriodKind) -> tuple[PartOfYear, ...]:
    """Every half, quarter or month of a year."""
    return tuple(PartOfYear(year, kind, number) for number in range(1, 12 // _MONTHS[kind] + 1))


def period_of(day: date, year: int, kind: PeriodKind) -> PartOfYear:
    """The part of a year in which a day lies; of another year than that of the day the last."""
    parts = parts_of_year(year, kind)
    here = (part for part in parts if day.year == year and day.month <= part.months[1])
    return next(here, parts[-1])


def period_words(period: PartOfYear, lang: Lang) -> str:
    """“Quý 1 năm 2026”."""
    return say(f"period_named_{period.kind}", lang, number=str(period.number), year=str(int(period)))


def code_of(year: int) -> int:
    """A whole number that tells a year, or a part of one, from every other."""
    first, last = year.months if isinstance(year, PartOfYear) else (0, 0)
    return int(year) * 10_000 + first * 100 + last


def year_of(code: int) -> int:
    """The year that ``code_of`` made a number of."""
    return code // 10_000


def kind_of_period(year: int) -> PeriodKind:
    """Whether it is a whole year, or which part of one."""
    return year.kind if isinstance(year, PartOfYear) else "year"


def last_day(year: int) -> date:
    """The day as of which a year, or the part of one, is assessed where nothing else is said."""
    if isinstance(year, PartOfYear):
        month = year.months[1]
        return date(int(year) + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return date(year, 12, 31)


PERIOD_SCHEMA: Schema = {
    "type": ["string", "integer"], "pattern": f"^\\s*(?:20[0-9]{{2}}|2100|{_PATTERN})\\s*$",
    "minimum": FIRST_YEAR, "maximum": LAST_YEAR,
}  # fmt: skip
PeriodText = Annotated[int, Scalar(parse_period, PERIOD_SCHEMA)]

"""Figures and days as they are written in Vietnam (2.405; 13,5; 15/02/2024) and in English."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Literal

from yte_check.documents.exact import ExactFraction, as_decimal, exact_product, quotient
from yte_check.documents.item_numbers import is_printed

Lang = Literal["vi", "en"]

_SIGNS = {"vi": (",", "."), "en": (".", ",")}
_WIDE = Context(prec=60, rounding=ROUND_HALF_EVEN)
_MOST_PLACES = 40
_ENDS = (Decimal(0), Decimal(100), Decimal(1000))


def show_number(value: Decimal | int, lang: Lang) -> str:
    """A number in full, without needless zeros: 2405 → “2.405”, 13.50 → “13,5”.

    Of a fraction four decimals, or so many that it does not end in a zero: 3.599998 is never shown as 3.6.
    """
    comma, group = _SIGNS[lang]
    text = format(as_decimal(value) if isinstance(value, ExactFraction) else Decimal(value), "f")
    whole, _, decimals = text.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    grouped = f"{int(digits):,}".replace(",", group)
    decimals = decimals.rstrip("0")
    return sign + grouped + (comma + decimals if decimals else "")


def show_ratio(
    numerator: Decimal, denominator: Decimal, thresholds: Iterable[Decimal], lang: Lang, places: int = 2
) -> str:
    """A quotient to ``places`` decimals, or to as many as it takes not to be taken for a threshold that it misses.

    79.96 is never shown as 80, and 24.0000001 not as 24 where 24 is the limit; what is more than nothing is never shown
    as 0, and what is not all of it never as 100% or 1000‰.
    """
    if isinstance(numerator, ExactFraction) or isinstance(denominator, ExactFraction):
        numerator, denominator = map(Decimal, quotient(numerator, denominator).as_integer_ratio())
    value = _WIDE.divide(numerator, denominator)
    bounds = (*thresholds, *_ENDS)
    shown = value
    for digits in range(places, _MOST_PLACES):
        shown = value.quantize(Decimal(1).scaleb(-digits), context=_WIDE)
        if all(_side(shown, bound) == _side(numerator, exact_product(bound, denominator)) for bound in bounds):
            break
    return show_number(shown, lang)


def _side(value: Decimal, bound: Decimal) -> int:
    return (value > bound) - (value < bound)


def show_day(day: date, lang: Lang) -> str:
    """A day: “15/02/2024” and “09/3/2023”, in English “9 March 2023”.

    Days below 10 and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP, phụ lục I, phần II, mục 4), so
    that nobody makes 1 a 11.
    """
    if lang == "vi":
        return f"{day.day:02}/{show_month(day.month)}/{day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def show_month(month: int) -> str:
    """The number of a month as offices write it: 01, 02, 3, … 12."""
    return f"{month:02}" if month < 3 else str(month)


SIGNS = frozenset("%‰")
"""The units that stand at their figure without a space."""
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def with_unit(figure: str, unit: str) -> str:
    """A figure and its unit: “95%”, “9,4‰”, “4,2 km”; only the signs stand without a space."""
    return f"{figure}{unit}" if unit in SIGNS else f"{figure} {unit}".rstrip()


def show_runs(numbers: Sequence[int]) -> tuple[str, ...]:
    """Numbers in rising order, neighbours drawn together: 1, 2, 3, 7 → “1–3”, “7”; of printed ones each by itself."""
    if any(map(is_printed, numbers)):
        return tuple(map(str, numbers))
    starts = [number for number in numbers if number - 1 not in numbers]
    ends = [number for number in numbers if number + 1 not in numbers]
    return tuple(f"{start}–{end}" if start < end else str(start) for start, end in zip(starts, ends, strict=True))

"""Exact numbers that are no decimals: thirds of a point, a mean of shares.

Nearly every standard needs none; its points are ``Decimal``. What a division leaves is an ``ExactFraction``: it mixes
with ``Decimal`` in sums, products and comparisons, and becomes one again where it can be written as one.
"""

import re
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

_MOST_DIGITS = 18
"""So many digits a decimal may have that a quotient becomes: sums and products of such are still exact."""
_WRITTEN = re.compile(r"([+-]?[0-9]{1,9})\s*/\s*([0-9]{1,9})")
_TENS = 10**_MOST_DIGITS
_WIDE = Context(prec=60, rounding=ROUND_HALF_EVEN)
_FRACTION_PLACES, _MOST_PLACES = 4, 40

if TYPE_CHECKING:

    class ExactFraction(Decimal):
        """To the type checker a decimal, for it stands wherever points stand; it has nothing of a decimal but
        arithmetic, comparison and ``exact_text``."""

        numerator: int
        denominator: int
else:

    def _taking(name: str) -> Any:
        plain = getattr(Fraction, name)

        def operation(self: "ExactFraction", other: object) -> Any:
            given = Fraction(other) if isinstance(other, Decimal) else other
            made = plain(self, given)
            return _settled(made) if isinstance(made, Fraction) else made

        return operation

    class ExactFraction(Fraction):
        """A quotient of whole numbers that no decimal is equal to."""

        __slots__ = ()

        __add__, __radd__ = _taking("__add__"), _taking("__radd__")
        __sub__, __rsub__ = _taking("__sub__"), _taking("__rsub__")
        __mul__, __rmul__ = _taking("__mul__"), _taking("__rmul__")
        __truediv__, __rtruediv__ = _taking("__truediv__"), _taking("__rtruediv__")
        __lt__, __le__, __gt__, __ge__ = (
            _taking(name) for name in ("__lt__", "__le__", "__gt__", "__ge__")
        )  # fmt: skip

        def __neg__(self) -> Any:
            return _settled(Fraction.__neg__(self))

        def __abs__(self) -> Any:
            return _settled(Fraction.__abs__(self))

        def __eq__(self, other: object) -> bool:
            return Fraction.__eq__(self, Fraction(other) if isinstance(other, Decimal) else other)

        __hash__ = Fraction.__hash__


def quotient(numerator: Decimal | int, denominator: Decimal | int) -> Decimal:
    """One number divided by another, exactly. Raises ZeroDivisionError."""
    return _settled(Fraction(numerator) / Fraction(denominator))


def exact_product(one: Decimal, other: Decimal) -> Decimal:
    """A product that is never rounded, however many digits it has."""
    return _settled(Fraction(one) * Fraction(other))


def parse_fraction(text: str) -> Decimal | None:
    """“1/3” as an exact number; None where the text is no fraction, or one of nothing."""
    found = _WRITTEN.fullmatch(text.strip())
    return quotient(int(found[1]), int(found[2])) if found and int(found[2]) else None


def exact_text(value: Decimal) -> str:
    """A number in full as it may be written in a file: “2.5”, “1/3”."""
    if isinstance(value, ExactFraction):
        return f"{value.numerator}/{value.denominator}"
    return f"{value.normalize() if value else Decimal(0):f}"


def as_decimal(value: Decimal) -> Decimal:
    """A number for readers and programs that know no fractions. Of a fraction it has four decimals, or so many that it
    does not end in a zero: 3.599998 never becomes 3.6."""
    if not isinstance(value, ExactFraction):
        return value
    exact = _WIDE.divide(Decimal(value.numerator), Decimal(value.denominator))
    for digits in range(_FRACTION_PLACES, _MOST_PLACES):
        shown = exact.quantize(Decimal(1).scaleb(-digits), context=_WIDE)
        if shown.as_tuple().digits[-1]:
            return shown
    return exact


def _settled(value: Fraction) -> Decimal:
    """The decimal that a fraction is equal to, else the fraction."""
    denominator = value.denominator
    if denominator == 1 or _TENS % denominator == 0:
        scaled, places = value.numerator, 0
        while denominator != 1 and scaled % denominator:
            scaled, places = scaled * 10, places + 1
        digits = scaled // denominator
        if abs(digits) < _TENS:
            sign = 1 if digits < 0 else 0
            return Decimal((sign, tuple(map(int, str(abs(digits)))), -places))
    made: Decimal = cast(Any, ExactFraction)(value)
    return made

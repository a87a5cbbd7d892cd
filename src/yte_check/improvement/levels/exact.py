"""Fractions that have an end, as decimal numbers."""

from decimal import Decimal
from fractions import Fraction


def as_decimal(value: Fraction) -> Decimal:
    """A fraction whose denominator has no factors but 2 and 5, exactly."""
    places = 0
    while value.denominator != 1 and places < 40:
        value *= 10
        places += 1
    assert value.denominator == 1, value
    return Decimal(value.numerator).scaleb(-places)

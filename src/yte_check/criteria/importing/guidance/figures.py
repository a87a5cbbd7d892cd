"""Figures as documents print them: «1,5», «1.500», «95»."""

import re
from decimal import Decimal

NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?(?!\d)|\d{1,9}(?:[.,]\d{1,4})?"
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?")


def figure(text: str) -> Decimal:
    """A comma parts the decimals, and so does a point unless three figures follow: «1.500» is a thousand and a half."""
    if _THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    return Decimal(text.replace(",", "."))


def printed_step(value: Decimal) -> Decimal:
    """The smallest step of a figure as it is printed: 1 for «94», 0.1 for «94,9»."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)

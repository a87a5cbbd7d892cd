"""Bounds of cross-checks: beyond one a figure is to be looked at, beyond the other it cannot be right."""

from decimal import Decimal
from typing import Literal

from yte_check.documents.record import record

FlagLevel = Literal["none", "hint", "certain"]
ALL = Decimal(100)
"""The whole, in %."""


@record
class Bounds:
    """A pair of them under the keys ``hint_…`` and ``certain_…``; ``rising``: figures pass them upwards."""

    name: str
    hint: Decimal | None
    certain: Decimal | None
    rising: bool = True

    @property
    def are_reversed(self) -> bool:
        """Whether something would be certain before it is a hint."""
        if self.hint is None or self.certain is None:
            return False
        return self.certain < self.hint if self.rising else self.certain > self.hint


def last_digit(value: Decimal | int) -> Decimal | int:
    """One of the last digit that a number is written with: 0.1 of 3.5."""
    exponent = value.as_tuple().exponent if isinstance(value, Decimal) else 0
    return Decimal(1).scaleb(min(int(exponent), 0)) if exponent else 1

"""A number a little otherwise."""

from collections.abc import Iterator
from decimal import Decimal


def beside(value: Decimal | int, step: Decimal | int) -> Iterator[Decimal | int]:
    """The number a step higher and, unless that is below 0, a step lower."""
    yield value + step
    if value >= step:
        yield value - step

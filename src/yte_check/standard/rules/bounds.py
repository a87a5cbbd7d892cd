"""The four bounds that a value can be asked to keep, and their exact comparison.

A value is kept as numerator and denominator and is never divided, so 79.96% stays below 80%.
"""

from collections.abc import Iterator
from decimal import Context, Decimal, Inexact
from typing import Literal, Protocol, get_args

Bound = Literal["at_least", "above", "at_most", "below"]
BOUNDS: tuple[Bound, ...] = get_args(Bound)
# Numbers have at most 18 digits (documents.scalars), so no product needs more; one that did would raise.
_EXACT = Context(prec=60, traps=[Inexact])


class Bounded(Protocol):
    """Whatever names some of the bounds."""

    @property
    def at_least(self) -> Decimal | None: ...
    @property
    def above(self) -> Decimal | None: ...
    @property
    def at_most(self) -> Decimal | None: ...
    @property
    def below(self) -> Decimal | None: ...


def keeps(bounds: Bounded, numerator: Decimal, denominator: Decimal) -> bool:
    """Whether numerator/denominator keeps every bound that is named; the denominator is not below 0."""
    return (
        (bounds.at_least is None or numerator >= scaled(bounds.at_least, denominator))
        and (bounds.above is None or numerator > scaled(bounds.above, denominator))
        and (bounds.at_most is None or numerator <= scaled(bounds.at_most, denominator))
        and (bounds.below is None or numerator < scaled(bounds.below, denominator))
    )


def named(bounded: Bounded) -> Iterator[tuple[Bound, Decimal]]:
    """The bounds that are named, each with its number."""
    for name in BOUNDS:
        bound: Decimal | None = getattr(bounded, name)
        if bound is not None:
            yield name, bound


def scaled(count: Decimal, per: Decimal) -> Decimal:
    """``count`` times ``per``, exactly: the numerator of a rate per hundred, per thousand …"""
    return _EXACT.multiply(count, per)

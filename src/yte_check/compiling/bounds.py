"""How great the whole numbers of a program can become: what decides the type that they are worked out in."""

from collections.abc import Mapping
from typing import NamedTuple

from yte_check.compiling.expressions import SIGNS, ColumnOf, Expr, NamedValue, Op

MILLION = 10**6


class ValueBounds(NamedTuple):
    """From ``low`` to ``high``, both inside."""

    low: int
    high: int

    @property
    def greatest(self) -> int:
        """The greatest amount, without its sign."""
        return max(abs(self.low), abs(self.high))


_TRUTH = ValueBounds(0, 1)


def bounds_of(expression: Expr, known: Mapping[str, ValueBounds], figure: int) -> ValueBounds:
    """The bounds of an expression; ``known`` are those of the values it asks for, ``figure`` is the greatest figure."""
    match expression:
        case int():
            return ValueBounds(int(expression), int(expression))
        case str():
            return _TRUTH
        case ColumnOf():
            return ValueBounds(0, figure)
        case NamedValue():
            return known.get(expression.name, _TRUTH)
        case Op("if", (_, yes, no)):
            one, other = (bounds_of(each, known, figure) for each in (yes, no))
            return ValueBounds(min(one.low, other.low), max(one.high, other.high))
        case Op("millionths", (term,)):
            return ValueBounds(0, bounds_of(term, known, figure).high * MILLION)
        case Op("+" | "*" | "min" | "max", terms):
            return _joined(expression.name, [bounds_of(term, known, figure) for term in terms])
        case Op(name) if name in (*SIGNS, "and", "or", "not", "null"):
            return _TRUTH
        case _:
            raise TypeError(expression)


def _joined(name: str, each: list[ValueBounds]) -> ValueBounds:
    lows, highs = [one.low for one in each], [one.high for one in each]
    if name == "+":
        return ValueBounds(sum(lows), sum(highs))
    if name == "*":
        one, other = each
        ends = [a * b for a in one for b in other]
        return ValueBounds(min(ends), max(ends))
    end = min if name == "min" else max
    return ValueBounds(end(lows), end(highs))

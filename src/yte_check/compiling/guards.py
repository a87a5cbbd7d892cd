"""The one rule of the language, proved of every program: no operation sees a null.

A null is never compared: SQL says “unknown” of it where JavaScript says “less than five”. So a column stands only where
a test has shown that it is filled: in an “and” behind the test, in an “or” behind its opposite, in a branch of an “if”.
"""

from yte_check.compiling.expressions import ColumnOf, Expr, Op

_NONE: frozenset[str] = frozenset()


class Unguarded(AssertionError):
    """A program that lets a null through: a fault of the compiler, never of what was given to it."""


def prove_guarded(name: str, expression: Expr) -> None:
    """Raises Unguarded where a column is used that may be null there."""
    _prove(name, expression, _NONE)


def _prove(name: str, expression: Expr, filled: frozenset[str]) -> None:
    match expression:
        case ColumnOf():
            if expression.name not in filled:
                raise Unguarded(f"{name}: {expression.name}")
        case Op("null"):
            pass
        case Op("if", (condition, yes, no)):
            _prove(name, condition, filled)
            _prove(name, yes, filled | _filled_where(condition, holds=True))
            _prove(name, no, filled | _filled_where(condition, holds=False))
        case Op("and" | "or" as joined, parts):
            for part in parts:
                _prove(name, part, filled)
                filled |= _filled_where(part, holds=joined == "and")
        case Op(_, parts):
            for part in parts:
                _prove(name, part, filled)
        case _:
            pass


def _filled_where(condition: Expr, *, holds: bool) -> frozenset[str]:
    """The columns that are filled where a condition holds, or does not."""
    match condition:
        case Op("null", (ColumnOf() as column,)):
            return _NONE if holds else frozenset((column.name,))
        case Op("not", (inner,)):
            return _filled_where(inner, holds=not holds)
        case Op("and" | "or" as joined, parts) if (joined == "and") is holds:
            return _NONE.union(*(_filled_where(part, holds=holds) for part in parts))
        case _:
            return _NONE

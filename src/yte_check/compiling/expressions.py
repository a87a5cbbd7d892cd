"""A closed language of expressions over a row: whole numbers, texts, truth; nothing in it divides.

A column may be null; what is worked out never is. The constructors fold what is known: a condition that holds leaves
nothing of itself behind.
"""

from collections.abc import Callable, Iterator, Mapping
from operator import eq, ge, gt, le, lt
from typing import Literal, get_args

from yte_check.documents.record import record

Sign = Literal[">=", ">", "<=", "<", "="]
SIGNS: tuple[Sign, ...] = get_args(Sign)
OpName = Sign | Literal["null", "not", "and", "or", "if", "+", "*", "min", "max", "millionths"]
"""``millionths`` makes a whole number of a measurement; everything else is what it is called."""


@record
class ColumnOf:
    """A column of the table, as it was filled in; it may be null."""

    name: str


@record
class NamedValue:
    """A value that was worked out before, or the place that a row is scored at; never null."""

    name: str


@record
class Op:
    name: OpName
    args: tuple["Expr", ...]


_COMPARED: Mapping[Sign, Callable[[int, int], bool]] = {">=": ge, ">": gt, "<=": le, "<": lt, "=": eq}
Expr = int | str | ColumnOf | NamedValue | Op
"""A truth that is known is the whole number True or False of Python."""


def all_of(*conditions: Expr) -> Expr:
    """Whether every condition holds; those behind another may rely on it."""
    rest = tuple(each for each in _flat("and", conditions) if each is not True)
    if False in [each for each in rest if isinstance(each, bool)]:
        return False
    return True if not rest else rest[0] if len(rest) == 1 else Op("and", rest)


def any_of(*conditions: Expr) -> Expr:
    """Whether some condition holds; those behind another may rely on its being wrong."""
    rest = tuple(each for each in _flat("or", conditions) if each is not False)
    if True in [each for each in rest if isinstance(each, bool)]:
        return True
    return False if not rest else rest[0] if len(rest) == 1 else Op("or", rest)


def negated(condition: Expr) -> Expr:
    if isinstance(condition, bool):
        return not condition
    if isinstance(condition, Op) and condition.name == "not":
        return condition.args[0]
    return Op("not", (condition,))


def is_null(column: ColumnOf) -> Expr:
    return Op("null", (column,))


def is_true(column: ColumnOf) -> Expr:
    """Whether a yes stands in a column that may be empty."""
    return all_of(negated(is_null(column)), column)


def chosen(condition: Expr, yes: Expr, no: Expr) -> Expr:
    """The one where the condition holds, else the other."""
    if isinstance(condition, bool):
        return yes if condition else no
    if _same(yes, no):
        return yes
    return Op("if", (condition, yes, no))


def compared(sign: Sign, left: Expr, right: Expr) -> Expr:
    if isinstance(left, int) and isinstance(right, int):
        return _COMPARED[sign](left, right)
    return Op(sign, (left, right))


def plus(*terms: Expr) -> Expr:
    flat = list(_flat("+", terms))
    constant = sum(term for term in flat if isinstance(term, int))
    rest = [term for term in flat if not isinstance(term, int)]
    parts: tuple[Expr, ...] = (*rest, constant) if constant or not rest else tuple(rest)
    return parts[0] if len(parts) == 1 else Op("+", parts)


def times(factor: Expr, term: Expr) -> Expr:
    if isinstance(factor, int) and isinstance(term, int):
        return factor * term
    if factor == 0 or term == 0:
        return 0
    if isinstance(factor, int) and isinstance(term, Op) and term.name == "*" and isinstance(term.args[0], int):
        return times(factor * term.args[0], term.args[1])
    return term if factor == 1 else factor if term == 1 else Op("*", (factor, term))


def least(*terms: Expr) -> Expr:
    return _end("min", terms)


def greatest(*terms: Expr) -> Expr:
    return _end("max", terms)


def _end(name: Literal["min", "max"], terms: tuple[Expr, ...]) -> Expr:
    known = [term for term in terms if isinstance(term, int)]
    rest: list[Expr] = list(dict.fromkeys(term for term in terms if not isinstance(term, int)))
    if known:
        rest.append(min(known) if name == "min" else max(known))
    return rest[0] if len(rest) == 1 else Op(name, tuple(rest))


def _flat(name: OpName, terms: tuple[Expr, ...]) -> Iterator[Expr]:
    for term in terms:
        if isinstance(term, Op) and term.name == name:
            yield from term.args
        else:
            yield term


def _same(one: Expr, other: Expr) -> bool:
    return type(one) is type(other) and one == other


def inner(expression: Expr) -> tuple[Expr, ...]:
    """What an expression is made of."""
    return expression.args if isinstance(expression, Op) else ()


def _ends(expression: Expr) -> Iterator[Expr]:
    """What is made of nothing else: constants, columns, values by their names."""
    if isinstance(expression, Op):
        for each in expression.args:
            yield from _ends(each)
    else:
        yield expression


def named_in(expression: Expr) -> Iterator[str]:
    """The names of the values that an expression asks for."""
    return (each.name for each in _ends(expression) if isinstance(each, NamedValue))


def columns_in(expression: Expr) -> Iterator[str]:
    """The columns that an expression asks for."""
    return (each.name for each in _ends(expression) if isinstance(each, ColumnOf))


def renamed_in(expression: Expr, kind: type[ColumnOf] | type[NamedValue], names: Mapping[str, str]) -> Expr:
    """An expression that asks for columns, or for values, by other names; nothing is folded."""
    if isinstance(expression, Op):
        return Op(expression.name, tuple(renamed_in(each, kind, names) for each in expression.args))
    return kind(names.get(expression.name, expression.name)) if isinstance(expression, kind) else expression

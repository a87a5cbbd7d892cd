"""Expressions in the SQL that DuckDB and Spark both run as it is.

Whole numbers are widened before they are added or multiplied wherever the result could be too great for their type.
"""

from collections.abc import Iterable, Mapping

from yte_check.compiling.bounds import MILLION, ValueBounds, bounds_of
from yte_check.compiling.expressions import SIGNS, ColumnOf, Expr, NamedValue, Op, all_of, any_of, columns_in
from yte_check.compiling.program import Program
from yte_check.compiling.refusals import NotCompiled

_INTEGER, _BIGINT = 2**31 - 1, 2**63 - 1
MOST = 10**38 - 1
"""The greatest number that DECIMAL(38,0) holds."""
_DIGITS = (18, 15, 12, 9, 7)
_FEWEST_DIGITS = 9


def least_figure(greatest: int, most: int) -> int:
    """A round number that is not below the greatest figure of a table, and not above ``most``: what is reckoned with
    small figures is reckoned in small types."""
    rounded: int = 10 ** max(len(str(max(greatest, 0))), _FEWEST_DIGITS)
    return min(most, rounded)


def figure_of(program: Program) -> int:
    """The greatest figure with which no number of a program becomes too great for SQL. Raises NotCompiled where even
    seven digits are too many."""
    for digits in _DIGITS:
        figure: int = 10**digits
        known = program.bounds(figure)
        if max((greatest_of(each, known, figure) for each in program.values.values()), default=0) <= MOST:
            return figure
    raise NotCompiled("compiling_numbers_too_great")


def failing(conditions: Iterable[Expr], printer: "SqlPrinter") -> str:
    """Whether some condition holds, without the guards of each: what is unknown for want of a figure does not."""
    return f"COALESCE({printer.text(any_of(*map(_unguarded, conditions)))}, FALSE)"


def _unguarded(condition: Expr) -> Expr:
    """A condition without the tests that a column is filled which the same condition goes on to ask for."""
    match condition:
        case Op("and", parts):
            kept = [_unguarded(part) for part in parts]
            asked = {name for part in kept if not _is_guard(part) for name in columns_in(part)}
            return all_of(*(part for part in kept if not _is_guard(part) or not asked.issuperset(columns_in(part))))
        case Op("or", parts):
            return any_of(*map(_unguarded, parts))
        case _:
            return condition


def _is_guard(condition: Expr) -> bool:
    return isinstance(condition, Op) and condition.name == "not" and _is_null(condition.args[0])


def _is_null(condition: Expr) -> bool:
    return isinstance(condition, Op) and condition.name == "null"


class SqlPrinter:
    """``known`` are the bounds of the values that have names, ``figure`` is the greatest figure of a row."""

    def __init__(self, known: Mapping[str, ValueBounds], figure: int) -> None:
        self._known, self._figure = known, figure

    def text(self, expression: Expr) -> str:
        match expression:
            case bool():
                return "TRUE" if expression else "FALSE"
            case int():
                return _number(expression)
            case str():
                return quoted(expression)
            case ColumnOf(name) | NamedValue(name):
                return name
            case Op("null", (term,)):
                return f"{self.text(term)} IS NULL"
            case Op("not", (Op("null", (term,)),)):
                return f"{self.text(term)} IS NOT NULL"
            case Op("not", (term,)):
                return f"NOT ({self.text(term)})"
            case Op("and" | "or" as joined, parts):
                return f"({f' {joined.upper()} '.join(map(self.text, parts))})"
            case Op("min" | "max" as end, terms):
                return f"{'LEAST' if end == 'min' else 'GREATEST'}({', '.join(map(self.text, terms))})"
            case Op("if"):
                return self._case(expression)
            case Op("millionths", (term,)):
                whole = "BIGINT" if self._figure * MILLION <= _BIGINT else "DECIMAL(38,0)"
                return f"CAST({self.text(term)} * {MILLION} AS {whole})"
            case Op("+" | "*" as sign, terms):
                return self._reckoned(sign, terms)
            case Op(sign, (Op("millionths", (term,)), int(bound))) if sign in SIGNS:
                return f"{self.text(term)} {sign} {_decimal(bound)}"
            case Op(sign, (left, right)) if sign in SIGNS:
                return f"{self.text(left)} {sign} {self.text(right)}"
            case _:
                raise TypeError(expression)

    def _case(self, expression: Expr) -> str:
        """A chain of conditions is one CASE; a yes that may be missing needs no test for that of its own."""
        match expression:
            case Op("if", (Op("null", (x,)), missing, Op("if", (y, yes, no)))) if x == y and missing in (yes, no):
                return self._of_truth(self.text(x), yes, no, missing)
        parts = ["CASE"]
        while isinstance(expression, Op) and expression.name == "if":
            condition, yes, expression = expression.args
            parts.append(f"WHEN {self.text(condition)} THEN {self.text(yes)}")
        return " ".join([*parts, f"ELSE {self.text(expression)} END"])

    def _of_truth(self, name: str, yes: Expr, no: Expr, missing: Expr) -> str:
        if missing == no:
            if (yes, no) == (1, 0):
                return f"CAST(({name} IS NOT NULL AND {name}) AS INTEGER)"
            return f"CASE WHEN {name} THEN {self.text(yes)} ELSE {self.text(no)} END"
        if (yes, no) == (1, 0):
            return f"CAST(({name} IS NULL OR {name}) AS INTEGER)"
        return f"CASE WHEN NOT {name} THEN {self.text(no)} ELSE {self.text(yes)} END"

    def _reckoned(self, sign: str, terms: tuple[Expr, ...]) -> str:
        greatest = self._greatest(sign, terms)
        first, *others = terms
        if isinstance(first, int) and sign == "*":
            first, others = others[0], [first]
        texts = [self._widened(first, greatest), *map(self.text, others)]
        return f"({f' {sign} '.join(texts)})"

    def _greatest(self, sign: str, terms: tuple[Expr, ...]) -> int:
        """The greatest number on the way to the result."""
        each = [bounds_of(term, self._known, self._figure).greatest for term in terms]
        return sum(each) if sign == "+" else each[0] * each[1]

    def _widened(self, term: Expr, greatest: int) -> str:
        if greatest <= _INTEGER:
            return self.text(term)
        return f"CAST({self.text(term)} AS {'BIGINT' if greatest <= _BIGINT else 'DECIMAL(38,0)'})"


def quoted(text: str) -> str:
    """A text as a literal; both engines know no escapes in it but a doubled quote, Spark with its setting for it."""
    return "'" + text.replace("'", "''") + "'"


def greatest_of(expression: Expr, known: Mapping[str, ValueBounds], figure: int) -> int:
    """The greatest number anywhere in an expression."""
    if not isinstance(expression, Op):
        return bounds_of(expression, known, figure).greatest
    inside = [greatest_of(each, known, figure) for each in expression.args]
    own = bounds_of(expression, known, figure).greatest
    if expression.name == "+":
        own = sum(bounds_of(each, known, figure).greatest for each in expression.args)
    return max(own, *inside)


def _decimal(millionths: int) -> str:
    """So many millionths as a decimal: a measurement is compared as it lies in the table."""
    whole, rest = divmod(abs(millionths), MILLION)
    return f"{'-' if millionths < 0 else ''}{whole}.{rest:06}"


def _number(number: int) -> str:
    return str(number) if number >= 0 else f"({number})"

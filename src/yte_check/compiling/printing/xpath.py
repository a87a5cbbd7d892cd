"""Expressions in the XPath of forms for phones (ODK): numbers are doubles there, and a question left open is “''”."""

from yte_check.compiling.bounds import MILLION
from yte_check.compiling.expressions import SIGNS, ColumnOf, Expr, NamedValue, Op, compared


def xpath(expression: Expr) -> str:
    """An expression over the questions and calculations of a form."""
    match expression:
        case bool():
            return "true()" if expression else "false()"
        case int():
            return str(expression)
        case str():
            return f"'{expression}'" if "'" not in expression else f'"{expression}"'
        case ColumnOf(name) | NamedValue(name):
            return f"${{{name}}}"
        case Op("null", (term,)):
            return f"{xpath(term)} = ''"
        case Op("not", (term,)):
            return f"not({_truth(term)})"
        case Op("and" | "or" as joined, parts):
            return f"({f' {joined} '.join(map(_truth, parts))})"
        case Op("min" | "max" as end, terms):
            return f"{end}({', '.join(map(xpath, terms))})"
        case Op("if", (condition, yes, no)):
            return f"if({_truth(condition)}, {xpath(yes)}, {xpath(no)})"
        case Op("millionths", (term,)):
            return f"round({xpath(term)} * {MILLION})"
        case Op("+" | "*" as sign, terms):
            return f"({f' {sign} '.join(map(xpath, terms))})"
        case Op(sign, (left, right)) if sign in SIGNS:
            return f"{xpath(left)} {sign} {xpath(right)}"
        case _:
            raise TypeError(expression)


def _truth(condition: Expr) -> str:
    """A question that is answered with yes or no is a text there."""
    return xpath(compared("=", condition, "yes") if isinstance(condition, ColumnOf) else condition)

"""A program as one JavaScript function in ES5, for any browser of the last ten years.

Numbers there are doubles, exact up to 2⁵³: a program that needs more is refused.
"""

import json
from collections.abc import Mapping
from itertools import product

from yte_check.compiling.bounds import MILLION
from yte_check.compiling.columns import place_column
from yte_check.compiling.compile import BEST_LEVEL, WORST_LEVEL
from yte_check.compiling.expressions import SIGNS, ColumnOf, Expr, NamedValue, Op
from yte_check.compiling.printing.sql import greatest_of
from yte_check.compiling.program import Program
from yte_check.compiling.refusals import NotCompiled
from yte_check.standard.place import ZONE

EXACT = 2**53
_DIGITS = (9, 8, 7, 6)


def figure_of(program: Program) -> int:
    """The greatest figure with which every number of a program stays exact: at most more people than there are, at
    least those of a commune. Raises NotCompiled where doubles are not enough."""
    for digits in _DIGITS:
        figure: int = 10**digits
        known = program.bounds(figure)
        if max((greatest_of(each, known, figure) for each in program.values.values()), default=0) < EXACT:
            return figure
    raise NotCompiled("compiling_numbers_too_great")


def javascript(expression: Expr) -> str:
    """An expression over the values and columns of ``r``."""
    match expression:
        case bool():
            return "true" if expression else "false"
        case int():
            return str(expression) if expression >= 0 else f"({expression})"
        case str():
            return json.dumps(expression).replace("</", "<\\/")
        case ColumnOf(name) | NamedValue(name):
            return f"r.{name}"
        case Op("null", (term,)):
            return f"({javascript(term)}==null)"
        case Op("not", (term,)):
            return f"!({javascript(term)})"
        case Op("and" | "or" as joined, parts):
            return f"({('&&' if joined == 'and' else '||').join(map(javascript, parts))})"
        case Op("min" | "max" as end, terms):
            return f"Math.{end}({','.join(map(javascript, terms))})"
        case Op("if", (condition, yes, no)):
            return f"({javascript(condition)}?{javascript(yes)}:{javascript(no)})"
        case Op("millionths", (term,)):
            return f"Math.round({javascript(term)}*{MILLION})"
        case Op("+" | "*" as sign, terms):
            return f"({sign.join(map(javascript, terms))})"
        case Op(sign, (left, right)) if sign in SIGNS:
            return f"({javascript(left)}{'===' if sign == '=' else sign}{javascript(right)})"
        case _:
            raise TypeError(expression)


_JOIN = """function score(row) {
  var at = placeOf(row), out = null, i, k, r;
  for (i = 0; i < PLACES.length; i++) {
    if (!mayBe(at, PLACES[i])) { continue; }
    r = {}; for (k in row) { r[k] = row[k]; } for (k in PLACES[i]) { r[k] = PLACES[i][k]; }
    work(r);
    if (out === null) { out = r; continue; }
    for (k = 0; k < LEAST.length; k++) { out[LEAST[k]] = Math.min(out[LEAST[k]], r[LEAST[k]]); }
    for (k = 0; k < GREATEST.length; k++) { out[GREATEST[k]] = Math.max(out[GREATEST[k]], r[GREATEST[k]]); }
    if (out.verdict !== r.verdict) { out.verdict = 0; }
  }
  return out;
}
function mayBe(at, place) {
  for (var k in place) { if (at[k] !== 0 && at[k] !== "" && at[k] !== place[k]) { return false; } }
  return true;
}"""


def script(program: Program, places: Mapping[str, Expr], keys: Mapping[str, tuple[str, ...]]) -> str:
    """“score(row)” gives the outputs of a program for a row, exact for figures up to ``figure_of`` the program.

    ``places`` is what each column of the place is in a row, ``keys`` what it can be.
    """
    names = {place_column(name): [int(key) if name == ZONE else key for key in each] for name, each in keys.items()}
    every = [dict(zip(names, place, strict=True)) for place in product(*names.values())]
    least = [name for name in program.outputs if name.endswith("low") or name == BEST_LEVEL]
    greatest = [name for name in program.outputs if name.endswith(("high", "max")) or name == WORST_LEVEL]
    body = "\n".join(f"  r.{name}={javascript(each)};" for name, each in program.values.items())
    at = ",".join(f"{name}:{javascript(each)}" for name, each in places.items())
    constants = {"PLACES": every, "LEAST": least, "GREATEST": greatest}
    said = "\n".join(f"var {name} = {json.dumps(each)};" for name, each in constants.items())
    return f"{said}\nfunction placeOf(r) {{ return {{{at}}}; }}\nfunction work(r) {{\n{body}\n}}\n{_JOIN}\n"

"""The rules of a standard as a program that a page scores by."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from yte_check.compiling.columns import table_columns
from yte_check.compiling.compile import compiled, places_asked, units_of
from yte_check.compiling.expressions import ColumnOf, NamedValue, renamed_in
from yte_check.compiling.faults import Fault, faults_of
from yte_check.compiling.placing import place_of_row
from yte_check.compiling.printing.javascript import figure_of, javascript, script
from yte_check.compiling.program import Output, Program
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.standard.model import StandardText

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FILLED = re.compile(r"!\(\((r\.\w+)==null\)\)")
_TOLD = (
    "numerator_exceeds_denominator", "numerator_of_nothing", "denominator_zero", "previous_zero",
    "not_applicable_answered",
)  # fmt: skip
"""What only several answers together show; of one by itself the page tells when it is read."""


@record
class PageProgram:
    """``text`` defines ``yteProgram`` with ``score``, ``placeOf`` and ``faults`` of a row; ``columns`` are those of the
    row by the path of what is asked, ``units`` what a step of each output is worth."""

    text: str
    columns: Mapping[Path, str]
    units: Mapping[str, tuple[Any, ...]]
    fixed: frozenset[str]
    """The outputs that are the same in every row."""
    figure: int
    """The greatest figure that it is exact for."""


def page_program(text: StandardText) -> PageProgram:
    """Raises NotCompiled for what no program can say, or not exactly."""
    columns = table_columns(text)
    short = {column.name: _letter(at) for at, column in enumerate(columns) if column.is_answer}
    program = _short(compiled(text, units_of((text,))), short)
    asked, figure = places_asked(text), figure_of(program)
    body = script(program, place_of_row(text, asked), {name: text.place_keys[name] for name in asked})
    faults = "\n".join(_tested(each, short) for each in faults_of(text, figure) if each.code in _TOLD)
    body, faults = (_FILLED.sub(r"(\1!=null)", each) for each in (body, faults))
    return PageProgram(
        f"var yteProgram = (function () {{\n{body}"
        f"function faults(r) {{\nvar found = [];\nfunction t(code, column) {{ found.push([CODES[code], column]); }}\n"
        f"{faults}\nreturn found;\n}}\nvar CODES = {json.dumps(_TOLD)};\n"
        "return { score: score, placeOf: placeOf, faults: faults };\n}());",
        {column.path: short.get(column.name, column.name) for column in columns},
        {name: tuple(_unit(output)) for name, output in program.outputs.items()},
        frozenset(name for name in program.outputs if isinstance(program.values[name], int)),
        figure,
    )


def _letter(at: int) -> str:
    return f"{_LETTERS[at % 26].lower()}{at // 26}"


def _short(program: Program, columns: Mapping[str, str]) -> Program:
    """The same program with short names for columns, and for all values that nobody asks for by name."""
    names = (name for name in program.values if name not in program.outputs)
    short = {name: _letter(at).upper() for at, name in enumerate(names)}
    values = {
        short.get(name, name): renamed_in(renamed_in(each, NamedValue, short), ColumnOf, columns)
        for name, each in program.values.items()
    }
    outputs = {
        name: Output(name, each.unit, tuple(short.get(figure, figure) for figure in each.over))
        for name, each in program.outputs.items()
    }
    return Program(values, outputs)


def _tested(fault: Fault, columns: Mapping[str, str]) -> str:
    when = javascript(renamed_in(fault.when, ColumnOf, columns))
    return f'{when}&&t({_TOLD.index(fault.code)},"{columns[fault.column]}");'


def _unit(output: Output) -> Iterator[Any]:
    """Numerator and denominator of a step, then the values that it is still to be divided by."""
    yield output.unit.numerator
    yield output.unit.denominator
    yield from output.over

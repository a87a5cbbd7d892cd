"""Random stations as rows of a table, scored by DuckDB, beside what the evaluator makes of the same submissions."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import duckdb
import pyarrow

from yte_check.compiling.compile import units_of
from yte_check.compiling.printing.sql import figure_of
from yte_check.compiling.program import Program
from yte_check.documents.exact import ExactFraction
from yte_check.documents.plain_names import plain
from yte_check.scoring.results import Assessment
from yte_check.simulation.relation import Key, Relation
from yte_check.simulation.table import typed_columns
from yte_check.simulation.texts import TextsInForce
from yte_check.standard.model import StandardText

STATES = {"met": 1, "undetermined": 0, "not_met": -1}
Values = dict[str, Any]


def exact(number: object) -> Fraction:
    if isinstance(number, ExactFraction):
        return Fraction(number.numerator, number.denominator)
    return Fraction(number)  # type: ignore[arg-type]


def expected(assessment: Assessment) -> Values:
    """Every output of a program as the evaluator has it; levels by position, behind the last for none."""
    found: Values = {"verdict": STATES[assessment.verdict], **_ends("", assessment.score)}
    for criterion in assessment.criteria:
        found |= _ends(f"c{plain(str(criterion.criterion.number))}_", criterion.score)
    for result in assessment.indicators():
        found |= _ends(f"i{plain(str(result.indicator.number))}_", result.score)
    if assessment.levels is not None:
        none = len(assessment.levels.held)
        best, worst = assessment.levels.best, assessment.levels.worst
        found |= {"best_level": none if best is None else best, "worst_level": none if worst is None else worst}
    return found


def _ends(prefix: str, score: Any) -> Values:
    return {f"{prefix}{end}": exact(getattr(score, end)) for end in ("low", "high", "max")}


def rows_table(connection: Any, texts: TextsInForce, rows: Sequence[Mapping[str, Any]], name: str = "stations") -> None:
    """A table with the columns of a standard, and the number of each row."""
    connection.register(f"{name}_given", arrow_table(texts, rows))
    connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM {name}_given")


def arrow_table(texts: TextsInForce, rows: Sequence[Mapping[str, Any]]) -> Any:
    types = {
        "VARCHAR": pyarrow.string(), "INTEGER": pyarrow.int32(), "BIGINT": pyarrow.int64(), "BOOLEAN": pyarrow.bool_(),
        "DECIMAL(24,6)": pyarrow.decimal128(24, 6),
    }  # fmt: skip
    arrays = {"row_": pyarrow.array(range(len(rows)), pyarrow.int32())}
    for column, kind in typed_columns(texts.frame.columns).items():
        values = [row.get(column) for row in rows]
        if kind == "BIGINT":
            values = [None if value is None else int(value) for value in values]
        arrays[column] = pyarrow.array(values, types[kind])
    return pyarrow.table(arrays)


def scored(connection: Any, texts: TextsInForce, rows: Sequence[Mapping[str, Any]]) -> list[Values]:
    """The outputs of the program of some texts, row by row."""
    program = texts.program(units_of(texts.each))
    rows_table(connection, texts, rows)
    found = connection.execute(query(program, texts)).fetchall()
    names = ["row_", *values_of(program)]
    return [outputs(program, dict(zip(names, row, strict=True))) for row in sorted(found)]


def query(program: Program, texts: TextsInForce) -> str:
    values = values_of(program)
    relation = Relation(program, texts.frame, figure_of(program))
    return relation.scored(values, [Key("row_", "row_")]) + f"SELECT {', '.join(['row_', *values])} FROM scored"


def values_of(program: Program) -> list[str]:
    """The outputs and what they are still to be divided by."""
    over = {figure for output in program.outputs.values() for figure in output.over}
    return [*program.outputs, *sorted(over)]


def outputs(program: Program, row: Mapping[str, Any]) -> Values:
    """What a row comes to, exactly."""
    found: Values = {}
    for name, output in program.outputs.items():
        value = Fraction(int(row[name])) * output.unit
        for figure in output.over:
            value /= int(row[figure])
        found[name] = value
    return found


def connected() -> Any:
    connection = duckdb.connect()
    connection.execute("SET threads = 1")
    return connection


def one_text(text: StandardText) -> TextsInForce:
    return TextsInForce((text,))


def differences(assessments: Iterable[Assessment], found: Sequence[Values]) -> list[str]:
    """Where they differ, in words."""
    said = []
    for at, (assessment, values) in enumerate(zip(assessments, found, strict=True)):
        for name, value in expected(assessment).items():
            if values[name] != value:
                said.append(f"row {at} {name}: {value} by the evaluator, {values[name]} by the program")
    return said

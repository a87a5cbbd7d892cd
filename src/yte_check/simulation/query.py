"""A standard as one query that runs as it is, over the table that ``batch --answers`` writes."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Literal, get_args

from yte_check.compiling.bounds import ValueBounds
from yte_check.compiling.compile import BEST_LEVEL, VERDICT, WORST_LEVEL, units_of
from yte_check.compiling.faults import Fault
from yte_check.compiling.printing.sql import SqlPrinter, failing, figure_of, quoted
from yte_check.compiling.program import Output, Program
from yte_check.simulation.engine import SOURCE
from yte_check.simulation.relation import Key, Relation
from yte_check.simulation.texts import TEXT, TextsInForce
from yte_check.standard.model import StandardText

Dialect = Literal["duckdb", "spark"]
DIALECTS: tuple[Dialect, ...] = get_args(Dialect)
_STATION = ("code", "commune", "province", "year")
_VIEWS: Mapping[Dialect, str] = {
    "duckdb": f"CREATE VIEW {SOURCE} AS SELECT * FROM 'answers.parquet'",
    "spark": f'spark.read.parquet("answers.parquet").createOrReplaceTempView("{SOURCE}")',
}
_NO_BOUNDS: Mapping[str, ValueBounds] = {}


def standard_query(texts: TextsInForce, title: str, dialect: Dialect) -> str:
    """The query: a row each station and year with the verdict, the points of everything, or why it is refused.

    Both dialects are the same text but for the remark on how the table gets its name.
    """
    program = texts.program(units_of(texts.each))
    figure = figure_of(program)
    printer = SqlPrinter(_NO_BOUNDS, figure)
    frame = texts.frame
    faults = texts.faults(figure)
    relation = Relation(program, frame, figure)
    zone = f"NULLIF({printer.text(frame.zone)}, 0)"
    keys = [*(Key(name, name) for name in _STATION), Key("zone_of", zone)]
    over = sorted({name for output in program.outputs.values() for name in output.over})
    wanted = [*program.outputs, *over]
    scored = relation.scored(wanted, keys, f" WHERE NOT {failing((fault.when for fault in faults), printer)}")
    shown = [f"{text} AS {name}" for name, text in _shown(program, texts.each[-1])]
    columns = ", ".join([*_STATION, "zone_of AS zone", "CAST(NULL AS VARCHAR(99)) AS refused", *shown, *over])
    nothing = ["CAST(NULL AS VARCHAR(99))" if _is_text(name) else "NULL" for name, _ in _shown(program, texts.each[-1])]
    refused = ", ".join([*_STATION, zone, "refused", *nothing, *("NULL" for _ in over)])
    return (
        f"{_head(title, program, dialect)}{scored}SELECT {columns} FROM scored\nUNION ALL\n"
        f"SELECT {refused} FROM ({_refused(faults, relation, printer)}) refusals WHERE refused IS NOT NULL\n"
    )


def _is_text(name: str) -> bool:
    return name in (VERDICT, BEST_LEVEL, WORST_LEVEL)


def _refused(faults: tuple[Fault, ...], relation: Relation, printer: SqlPrinter) -> str:
    """The rows with their first fault."""
    cases = " ".join(
        f"WHEN {printer.text(fault.when)} THEN {quoted(f'{fault.code}: {fault.column}')}" for fault in faults
    )
    dated = f"(SELECT *, {relation.position()} AS {TEXT} FROM {SOURCE}) dated"
    return f"SELECT *, CASE {cases} END AS refused FROM {dated}"


def _shown(program: Program, text: StandardText) -> Iterator[tuple[str, str]]:
    """Every output by its name, as it is shown: points as points, verdicts and levels as words."""
    for name, output in sorted(program.outputs.items(), key=lambda each: each[0] != VERDICT):
        if name == VERDICT:
            yield name, f"CASE {name} WHEN 1 THEN 'met' WHEN -1 THEN 'not_met' ELSE 'undetermined' END"
        elif name in (BEST_LEVEL, WORST_LEVEL):
            assert text.result is not None
            cases = (f"WHEN {at} THEN {quoted(level.id)}" for at, level in enumerate(text.result.levels))
            yield name, f"CASE {name} {' '.join(cases)} ELSE 'none' END"
        else:
            yield name, _points(name, output)


def _points(name: str, output: Output) -> str:
    """Points as decimals where they are; else the steps, of which the remark at the head speaks."""
    decimal = _decimal(output.unit)
    if output.over or decimal is None:
        return name
    return name if decimal == "1" else f"CAST({name} AS DECIMAL(24,0)) * {decimal}"


def _decimal(unit: Fraction) -> str | None:
    """A unit as a decimal; None where it is none."""
    for places in range(10):
        if (unit * 10**places).denominator == 1:
            whole = int(unit * 10**places)
            return str(whole) if not places else f"{whole // 10**places}.{whole % 10**places:0{places}}"
    return None


def _head(title: str, program: Program, dialect: Dialect) -> str:
    lines = [title, _VIEWS[dialect]]
    for name, output in program.outputs.items():
        if name != VERDICT and (output.over or _decimal(output.unit) is None):
            of = "".join(f", divided by {each}" for each in output.over)
            lines.append(f"{name}: steps of {output.unit} points{of}")
    return "".join(f"-- {line}\n" for line in lines)

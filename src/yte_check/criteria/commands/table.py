"""``yte-check criteria columns`` and ``criteria sql``: the table that a standard reads, and the standard as a query."""

import csv
import io
from datetime import date
from typing import Annotated, Any, Literal, get_args

from yte_check.compiling.columns import TableColumn
from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.simulation.query import DIALECTS, Dialect, standard_query
from yte_check.simulation.reforms import Rules
from yte_check.simulation.table import TYPES
from yte_check.simulation.texts import TextsInForce
from yte_check.terminal.arguments import one_of
from yte_check.terminal.console import show_text
from yte_check.terminal.declared import Option
from yte_check.terminal.json_output import as_json
from yte_check.terminal.options import AmendmentsOption, AsOfOption, ForceOutputOption, OutputOption, StandardArgument
from yte_check.terminal.output import check_output, save
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of, named_standard

TableFormat = Literal["text", "json", "csv"]
_FORMATS: tuple[TableFormat, ...] = get_args(TableFormat)
_FIELDS = ("name", "type", "path", "meaning", "unit", "options")


@record
class ColumnsOptions:
    standard: StandardArgument
    amendments: AmendmentsOption = ()
    as_of: AsOfOption = None
    format: Annotated[TableFormat, Option("help_format", one_of(_FORMATS))] = "text"
    output: OutputOption = None
    force: ForceOutputOption = False


@record
class SqlOptions:
    standard: StandardArgument
    dialect: Annotated[Dialect, Option("help_criteria_sql_dialect", one_of(DIALECTS))] = "duckdb"
    amendments: AmendmentsOption = ()
    as_of: AsOfOption = None
    output: OutputOption = None
    force: ForceOutputOption = False


def run_columns(options: ColumnsOptions, settings: Settings) -> None:
    """The columns of the table, as text, JSON or comma-separated values. Raises UsageProblem, InvalidDocument."""
    rows = [_row(column, settings.lang) for column in _texts(options)[1].frame.columns]
    if options.format == "json":
        _deliver(as_json({"columns": rows, "diagnostics": []}, escape=False), options, settings)
    elif options.format == "csv":
        _deliver(_csv(rows), options, settings)
    else:
        _deliver(_text(rows), options, settings)


def run_sql(options: SqlOptions, settings: Settings) -> None:
    """The query. Raises UsageProblem, InvalidDocument."""
    rules, texts = _texts(options)
    day = f" {options.as_of}" if options.as_of is not None else ""
    try:
        _deliver(standard_query(texts, f"{rules.id}{day}", options.dialect), options, settings)
    except NotCompiled as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None


def _texts(options: ColumnsOptions | SqlOptions) -> tuple[Rules, TextsInForce]:
    """The texts of all years, or that of a day. Raises UsageProblem, InvalidDocument."""
    if options.output is not None:
        check_output(options.output, options.force)
    files = named_standard(options.standard, library_of(options.amendments))
    rules = Rules(files, (), options.as_of)
    confined = {each.text.province for each in files.applied(date.max, None) if each.text.province is not None}
    try:
        texts = rules.texts(sorted(confined))
        texts.frame  # noqa: B018  # names that meet are told before anything is written
    except NotCompiled as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None
    return rules, texts


def _row(column: TableColumn, lang: Lang) -> dict[str, Any]:
    path = ".".join(map(str, column.path))
    words = column.words or say(f"table_column_{column.name}", lang)
    if column.name.endswith("not_applicable"):
        words = say("table_not_applicable", lang, title=column.words)
    options = list(column.options) if column.options else None
    return dict(zip(_FIELDS, (column.name, TYPES[column.kind], path, words, column.unit, options), strict=True))


def _csv(rows: list[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_FIELDS)
    writer.writerows([" ".join(cell) if isinstance(cell, list) else cell for cell in row.values()] for row in rows)
    return out.getvalue()


def _text(rows: list[dict[str, Any]]) -> str:
    width = max(len(row["name"]) for row in rows)
    lines = []
    for row in rows:
        options = f" [{' | '.join(row['options'])}]" if row["options"] else ""
        unit = f" ({row['unit']})" if row["unit"] else ""
        lines.append(f"{row['name']:<{width}}  {row['type']:<13}  {row['meaning']}{unit}{options}")
    return "\n".join(lines) + "\n"


def _deliver(text: str, options: ColumnsOptions | SqlOptions, settings: Settings) -> None:
    if options.output is not None:
        save(options.output, text, options.force, settings)
    else:
        show_text(text)

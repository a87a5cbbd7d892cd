"""``yte-check criteria compare``: a standard beside the official table of its decision."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.render.styled import StyledText
from yte_check.terminal.arguments import FILE, TEXT
from yte_check.terminal.console import show
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import INVALID, NOT_MET, OK
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import FormatOption, StandardArgument, TodayOption
from yte_check.terminal.rewriting import refuse_installed, rewrite
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of, named_standard

if TYPE_CHECKING:
    from yte_check.criteria.official.naming import Naming


_TABLES = Option("help_compare_table", TEXT, "N|SHEET", ("--table", "--sheet"))
_COLUMNS = Option("help_compare_columns", TEXT, "ROLE=COLUMN,…")
TablesOption = Annotated[tuple[str, ...], _TABLES]
ColumnsOption = Annotated[str | None, _COLUMNS]


@record
class CompareOptions:
    standard: StandardArgument
    file: Annotated[Path | None, Option("help_compare_with", FILE, names=("--with",))] = None
    write: Annotated[bool, Option("help_compare_write")] = False
    force_table: Annotated[bool, Option("help_force_table", needs=("write",))] = False
    tables: TablesOption = ()
    columns: ColumnsOption = None
    format: FormatOption = "text"
    as_of: TodayOption = None


def run_compare(options: CompareOptions, settings: Settings) -> int:
    """Show where they differ; 1 where they do. Raises UsageProblem, InvalidDocument."""
    if options.file is None:
        raise UsageProblem("usage_compare_file")
    try:
        return _compare(options.file, options, settings)
    except InvalidDocument as invalid:
        if options.format != "json":
            raise
        return unreadable(options.file, invalid, settings)


def unreadable(file: Path, invalid: InvalidDocument, settings: Settings) -> int:
    """Show as JSON why nothing could be made of a table; the exit code."""
    from yte_check.criteria.official.render.comparison_json import unreadable_json

    show_json(unreadable_json(str(file), invalid.diagnostics, settings.lang))
    return INVALID


def naming_of(columns: str | None, tables: tuple[str, ...]) -> "Naming":
    """What the options say of the table. Raises UsageProblem."""
    from yte_check.criteria.official.naming import Naming, naming

    try:
        if columns is None:
            return Naming(tables=tables)
        return naming(columns, tables)
    except Refusal as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None


def _compare(file: Path, options: CompareOptions, settings: Settings) -> int:
    from yte_check.criteria.official.adopting import adopt
    from yte_check.criteria.official.comparison import compare
    from yte_check.criteria.official.reading import read_official
    from yte_check.criteria.official.render.comparison_json import comparison_json
    from yte_check.criteria.official.render.comparison_text import adoption_text, comparison_text

    library, as_of = library_of(), options.as_of or date.today()
    files = named_standard(options.standard, library)
    if options.write:
        refuse_installed(library.find(options.standard))
    standard, assembly = files.laid_over(as_of)
    table = read_official(file, naming_of(options.columns, options.tables), standard.text)
    comparison = compare(standard.text, table)
    adopted = None
    refused = options.write and not (options.force_table or comparison.agreement.is_enough)
    if options.write and not refused:
        adopted = adopt(comparison, assembly, files.assembly)
        rewrite(adopted.sources)
        standard, _ = named_standard(options.standard, library).laid_over(as_of)
        comparison = compare(standard.text, table)
    if options.format == "json":
        show_json(comparison_json(standard, comparison, adopted, refused))
    else:
        if adopted is not None:
            show(adoption_text(adopted, settings.lang), settings)
        show(comparison_text(standard, comparison, settings.lang), settings)
        if refused:
            show(StyledText().paragraph(say("compare_not_written", settings.lang), "bad"), settings, sys.stderr)
    return OK if comparison.agrees else NOT_MET

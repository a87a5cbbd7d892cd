"""``yte-check criteria compare``: a standard beside the official table of its decision."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yte_check.cli.arguments import FORMATS, choice, day
from yte_check.cli.exit_codes import INVALID, NOT_MET, OK
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of, named_standard
from yte_check.cli.terminal.console import show
from yte_check.cli.terminal.json_output import show_json
from yte_check.cli.terminal.rewriting import refuse_installed, rewrite
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.reports.styled import StyledText

if TYPE_CHECKING:
    from yte_check.authoring.official.naming import Naming


@record
class CompareOptions:
    standard: str
    file: Path
    write: bool
    force_table: bool
    columns: str | None
    tables: tuple[str, ...]
    as_json: bool
    as_of: date


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("compare", help=text("help_criteria_compare"))
    def compare(
        standard: Annotated[str, typer.Argument(metavar="ID|PATH", help=text("help_standard"))],
        file: Annotated[Path | None, typer.Option("--with", metavar="FILE", help=text("help_compare_with"))] = None,
        write: Annotated[bool, typer.Option("--write", help=text("help_compare_write"))] = False,
        force_table: Annotated[bool, typer.Option("--force-table", help=text("help_force_table"))] = False,
        table: Annotated[
            list[str] | None, typer.Option("--table", "--sheet", metavar="N|SHEET", help=text("help_compare_table"))
        ] = None,
        columns: Annotated[str | None, typer.Option(metavar="ROLE=COLUMN,…", help=text("help_compare_columns"))] = None,
        format: Annotated[str, typer.Option(metavar="text|json", help=text("help_format"))] = "text",
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of_today"))] = None,
    ) -> int:
        as_json = choice("--format", format, FORMATS) == "json"
        if file is None:
            raise UsageProblem("usage_compare_file")
        options = CompareOptions(
            standard, file, write, force_table, columns, tuple(table or ()), as_json, as_of or date.today()
        )
        return _run(options, settings)


def _run(options: CompareOptions, settings: Settings) -> int:
    try:
        return _compare(options, settings)
    except InvalidDocument as invalid:
        if not options.as_json:
            raise
        from yte_check.reports.official.comparison_json import unreadable_json

        show_json(unreadable_json(str(options.file), invalid.diagnostics, settings.lang))
        return INVALID


def _naming(options: CompareOptions) -> "Naming":
    """Raises UsageProblem."""
    from yte_check.authoring.official.naming import Naming, naming

    try:
        if options.columns is None:
            return Naming(tables=options.tables)
        return naming(options.columns, options.tables)
    except Refusal as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None


def _compare(options: CompareOptions, settings: Settings) -> int:
    from yte_check.authoring.official.adopting import adopt
    from yte_check.authoring.official.comparison import compare
    from yte_check.authoring.official.reading import read_official
    from yte_check.reports.official.comparison_json import comparison_json
    from yte_check.reports.official.comparison_text import adoption_text, comparison_text

    library = library_of()
    files = named_standard(options.standard, library)
    if options.write:
        refuse_installed(library.find(options.standard))
    standard, assembly = files.laid_over(options.as_of)
    table = read_official(options.file, _naming(options), standard.text)
    comparison = compare(standard.text, table)
    adopted = None
    refused = options.write and not (options.force_table or comparison.agreement.is_enough)
    if options.write and not refused:
        adopted = adopt(comparison, assembly, files.assembly)
        rewrite(adopted.sources)
        standard, _ = named_standard(options.standard, library).laid_over(options.as_of)
        comparison = compare(standard.text, table)
    if options.as_json:
        show_json(comparison_json(standard, comparison, adopted, refused))
    else:
        if adopted is not None:
            show(adoption_text(adopted, settings.lang), settings)
        show(comparison_text(standard, comparison, settings.lang), settings)
        if refused:
            show(StyledText().paragraph(say("compare_not_written", settings.lang), "bad"), settings, sys.stderr)
    return OK if comparison.agrees else NOT_MET

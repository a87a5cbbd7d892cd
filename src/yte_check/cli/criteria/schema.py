"""``yte-check criteria schema``: the JSON Schema of a file, for editors and checking programs."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import choice, day
from yte_check.cli.settings import Settings
from yte_check.cli.standards import library_of, text_in_force
from yte_check.cli.station.explain import DEFAULT_STANDARD
from yte_check.cli.terminal.console import can_write_unicode, tell
from yte_check.cli.terminal.json_output import as_json
from yte_check.cli.terminal.output import write_output
from yte_check.cli.terminal.stdout import emit
from yte_check.documents.language import say


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group ``criteria``, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @group.command("schema", help=text("help_criteria_schema"))
    def schema(
        kind: Annotated[str, typer.Argument(metavar="KIND", help=text("help_criteria_schema_kind"))],
        standard: Annotated[str, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = DEFAULT_STANDARD,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of_today"))] = None,
        output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_output"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> None:
        from yte_check.authoring.schemas.files import KINDS, file_schema

        wanted = choice("KIND", kind, KINDS)
        in_force = text_in_force(standard, library_of(), as_of or date.today())
        _write(file_schema(wanted, in_force, lang), output, force, settings)


def _write(document: object, output: Path | None, force: bool, settings: Settings) -> None:
    if output is None:
        emit(as_json(document, escape=not can_write_unicode()))
        return
    write_output(output, as_json(document, escape=False), force)
    tell(say("written", settings.lang, path=output), settings)

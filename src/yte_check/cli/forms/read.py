"""``yte-check read``: filled-in forms become submissions."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import day
from yte_check.cli.forms.reading import ReadOptions, run_read
from yte_check.cli.settings import Settings
from yte_check.documents.language import say


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @app.command("read", help=text("help_read"))
    def read(
        forms: Annotated[list[Path], typer.Argument(metavar="FORM...", help=text("help_read_forms"))],
        output: Annotated[
            Path | None, typer.Option("-o", "--output", metavar="STATION.yaml|DIR", help=text("help_read_output"))
        ] = None,
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        amendment: Annotated[list[Path] | None, typer.Option(metavar="FILE", help=text("help_amendment"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> int:
        options = ReadOptions(tuple(forms), output, standard, tuple(amendment or ()), as_of, force)
        return run_read(options, settings)

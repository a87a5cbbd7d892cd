"""``yte-check form``: a form to fill in, in Excel or on the phone, by the extension of its file."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import day, whole
from yte_check.cli.forms.forming import FormOptions, run_form
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.documents.language import say
from yte_check.station.model import FIRST_YEAR, LAST_YEAR


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @app.command("form", help=text("help_form"))
    def form(
        output: Annotated[
            Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_form_output"))
        ] = None,
        station: Annotated[Path | None, typer.Option(metavar="STATION.yaml", help=text("help_form_station"))] = None,
        year: Annotated[str | None, typer.Option(metavar="YEAR", help=text("help_form_year"))] = None,
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        amendment: Annotated[list[Path] | None, typer.Option(metavar="FILE", help=text("help_amendment"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> None:
        if output is None:
            raise UsageProblem("usage_form_output")
        options = FormOptions(output, station, _year(year), standard, tuple(amendment or ()), as_of, force)
        run_form(options, settings)


def _year(value: str | None) -> int | None:
    year = whole(value) if value is not None else None
    if value is not None and (year is None or not FIRST_YEAR <= year <= LAST_YEAR):
        raise UsageProblem("usage_year", value=value, first=str(FIRST_YEAR), last=str(LAST_YEAR))
    return year

"""``yte-check fill``: asks in the terminal for what is still open."""

from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.exit_codes import OK
from yte_check.cli.settings import Settings
from yte_check.cli.station.dialogue import Dialogue
from yte_check.cli.station.filling import Filling
from yte_check.documents.language import say


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @app.command("fill", help=text("help_fill"))
    def fill(
        station: Annotated[Path, typer.Argument(metavar="STATION.yaml", help=text("help_station_yaml"))],
        everything: Annotated[bool, typer.Option("--all", help=text("help_fill_all"))] = False,
    ) -> int:
        Filling(station, everything, Dialogue(settings)).run()
        return OK

"""``yte-check criteria check``: standards, amendments and plans proved before anyone is scored with them."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import choice
from yte_check.cli.settings import Settings
from yte_check.cli.standards import library_of
from yte_check.cli.terminal.findings_output import FINDINGS_FORMATS, METAVAR, FindingsFormat, show_examination
from yte_check.documents.language import say


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("check", help=text("help_criteria_check"))
    def check(
        paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help=text("help_check_paths"))],
        strict: Annotated[bool, typer.Option("--strict", help=text("help_strict"))] = False,
        format: Annotated[str, typer.Option(metavar=METAVAR, help=text("help_format"))] = "text",
    ) -> int:
        return _check(paths, strict, choice("--format", format, FINDINGS_FORMATS), settings)


def _check(paths: list[Path], strict: bool, wanted: FindingsFormat, settings: Settings) -> int:
    from yte_check.authoring.checking.examination import examine

    return show_examination(examine(paths, library_of(), date.today()), wanted, strict, settings)

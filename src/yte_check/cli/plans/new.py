"""``yte-check plan new``: a commented plan file to fill in."""

from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.settings import Settings
from yte_check.cli.terminal.console import tell
from yte_check.cli.terminal.output import check_yaml_name, write_output
from yte_check.documents.language import say


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("new", help=text("help_plan_new"))
    def new(
        file: Annotated[Path, typer.Argument(metavar="PLAN.yaml", help=text("help_plan_new_file"))],
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> None:
        from yte_check.reports.templates import render
        from yte_check.standard.library import shipped_folder

        skeleton = render(shipped_folder("templates"), f"plan.{settings.lang}.yaml.j2", settings.lang, id=file.stem)
        check_yaml_name(file, "usage_plan_extension")
        write_output(file, skeleton, force)
        tell(say("written", settings.lang, path=file), settings)

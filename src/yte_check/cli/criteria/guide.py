"""``yte-check criteria guide``: the page for authors of criteria files, for reading offline."""

from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.settings import Settings
from yte_check.cli.terminal.console import tell
from yte_check.cli.terminal.output import write_output
from yte_check.cli.terminal.stdout import emit_file
from yte_check.documents.language import say


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("guide", help=text("help_criteria_guide"))
    def guide(
        output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_output"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> None:
        from yte_check.reports.guide import guide_markdown
        from yte_check.standard.library import shipped_folder

        page = guide_markdown(settings.lang, shipped_folder("templates"))
        if output is None:
            emit_file(page)
            return
        write_output(output, page, force)
        tell(say("written", settings.lang, path=output), settings)

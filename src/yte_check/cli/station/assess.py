"""``yte-check assess``: score one station."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import FORMATS, choice, day
from yte_check.cli.settings import Settings
from yte_check.cli.station.assessing import AssessOptions, run_assess
from yte_check.documents.language import say
from yte_check.scoring.policy import EVIDENCE_MODES


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @app.command("assess", help=text("help_assess"))
    def assess(
        station: Annotated[Path, typer.Argument(metavar="STATION.yaml", help=text("help_station"))],
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        amendment: Annotated[list[Path] | None, typer.Option(metavar="FILE", help=text("help_amendment"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of"))] = None,
        evidence: Annotated[str, typer.Option(metavar="off|warn|strict", help=text("help_evidence"))] = "warn",
        official: Annotated[bool, typer.Option("--official", help=text("help_official"))] = False,
        review: Annotated[list[Path] | None, typer.Option(metavar="REVIEW.yaml", help=text("help_review"))] = None,
        format: Annotated[str | None, typer.Option(metavar="text|json", help=text("help_format"))] = None,
        output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_output"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> int:
        options = AssessOptions(
            station,
            standard,
            tuple(amendment or ()),
            as_of,
            choice("--evidence", evidence, EVIDENCE_MODES),
            official,
            choice("--format", format, FORMATS) if format is not None else None,
            output,
            force,
            tuple(review or ()),
        )
        return run_assess(options, settings)

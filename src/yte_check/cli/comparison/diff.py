"""``yte-check diff``: two years, two scores of one submission, or one submission under two texts of the law."""

from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import choice, day
from yte_check.cli.comparison.diffing import DIFF_FORMATS, DiffOptions, run_diff
from yte_check.cli.settings import Settings
from yte_check.documents.language import say
from yte_check.scoring.policy import EVIDENCE_MODES


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @app.command("diff", help=text("help_diff"))
    def diff(
        first: Annotated[Path, typer.Argument(metavar="A.yaml", help=text("help_diff_a"))],
        second: Annotated[Path | None, typer.Argument(metavar="[B.yaml]", help=text("help_diff_b"))] = None,
        standard: Annotated[list[str] | None, typer.Option(metavar="ID|PATH", help=text("help_diff_standard"))] = None,
        as_of: Annotated[list[str] | None, typer.Option(metavar="DATE", help=text("help_diff_as_of"))] = None,
        review: Annotated[list[Path] | None, typer.Option(metavar="REVIEW.yaml", help=text("help_diff_review"))] = None,
        evidence: Annotated[str, typer.Option(metavar="off|warn|strict", help=text("help_evidence"))] = "warn",
        improvement: Annotated[Path | None, typer.Option(metavar="PLAN.yaml", help=text("help_diff_plan"))] = None,
        format: Annotated[str, typer.Option(metavar="text|json|html", help=text("help_format"))] = "text",
        output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_output"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> int:
        options = DiffOptions(
            first,
            second,
            tuple(standard or ()),
            tuple(day(each) for each in as_of or ()),
            tuple(review or ()),
            choice("--evidence", evidence, EVIDENCE_MODES),
            improvement,
            choice("--format", format, DIFF_FORMATS),
            output,
            force,
        )
        return run_diff(options, settings)

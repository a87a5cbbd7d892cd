"""``yte-check gap``: the shortest ways of a station to recognition."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import FORMATS, choice, day, percentage
from yte_check.cli.improvement.gapping import GapOptions, run_gap
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.documents.language import say
from yte_check.scoring.policy import EVIDENCE_MODES


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @app.command("gap", help=text("help_gap"))
    def gap(
        station: Annotated[Path, typer.Argument(metavar="STATION.yaml", help=text("help_station"))],
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        amendment: Annotated[list[Path] | None, typer.Option(metavar="FILE", help=text("help_amendment"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of"))] = None,
        evidence: Annotated[str, typer.Option(metavar="off|warn|strict", help=text("help_evidence"))] = "warn",
        official: Annotated[bool, typer.Option("--official", help=text("help_official"))] = False,
        review: Annotated[list[Path] | None, typer.Option(metavar="REVIEW.yaml", help=text("help_review"))] = None,
        costs: Annotated[Path | None, typer.Option(metavar="FILE", help=text("help_gap_costs"))] = None,
        what_if: Annotated[
            list[str] | None, typer.Option("--what-if", metavar="NAME=VALUE", help=text("help_gap_what_if"))
        ] = None,
        target: Annotated[str | None, typer.Option(metavar="PERCENT", help=text("help_gap_target"))] = None,
        paths: Annotated[int, typer.Option(metavar="N", help=text("help_gap_paths"))] = 3,
        plan: Annotated[Path | None, typer.Option(metavar="PLAN.yaml", help=text("help_gap_plan"))] = None,
        use: Annotated[int, typer.Option(metavar="N", help=text("help_gap_use"))] = 1,
        start: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_gap_start"))] = None,
        format: Annotated[str, typer.Option(metavar="text|json", help=text("help_format"))] = "text",
        output: Annotated[
            list[Path] | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_gap_output"))
        ] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> int:
        if not 1 <= paths <= 20:
            raise UsageProblem("usage_gap_paths", value=str(paths))
        share: Decimal | None = percentage(target) if target is not None else None
        options = GapOptions(
            station,
            standard,
            tuple(amendment or ()),
            as_of,
            choice("--evidence", evidence, EVIDENCE_MODES),
            official,
            tuple(review or ()),
            costs,
            tuple(what_if or ()),
            share,
            paths,
            choice("--format", format, FORMATS),
            tuple(output or ()),
            force,
            plan,
            use,
            start,
        )
        return run_gap(options, settings)

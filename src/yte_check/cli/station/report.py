"""``yte-check report``: the evidence report of one station, in the forms that the files' extensions name."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import choice, day
from yte_check.cli.settings import Settings
from yte_check.cli.station.assessing import AssessOptions
from yte_check.cli.station.reporting import ReportOptions, run_report
from yte_check.documents.language import say
from yte_check.reports.evidence_report.forms import FORMS
from yte_check.scoring.policy import EVIDENCE_MODES


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str, **params: object) -> str:
        return say(code, lang, **params)

    @app.command("report", help=text("help_report"))
    def report(
        station: Annotated[Path, typer.Argument(metavar="STATION.yaml", help=text("help_station"))],
        output: Annotated[
            list[Path] | None,
            typer.Option("-o", "--output", metavar="FILE", help=text("help_report_output", forms=tuple(FORMS))),
        ] = None,
        templates: Annotated[Path | None, typer.Option(metavar="DIR", help=text("help_templates"))] = None,
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        amendment: Annotated[list[Path] | None, typer.Option(metavar="FILE", help=text("help_amendment"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of"))] = None,
        evidence: Annotated[str, typer.Option(metavar="off|warn|strict", help=text("help_evidence"))] = "warn",
        official: Annotated[bool, typer.Option("--official", help=text("help_official"))] = False,
        improvement: Annotated[Path | None, typer.Option(metavar="PLAN.yaml", help=text("help_improvement"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> int:
        assessing = AssessOptions(
            station,
            standard,
            tuple(amendment or ()),
            as_of,
            choice("--evidence", evidence, EVIDENCE_MODES),
            official,
        )
        return run_report(ReportOptions(assessing, tuple(output or ()), templates, force, improvement), settings)

"""``yte-check batch``: score many stations."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.batch.summary import GROUPINGS
from yte_check.cli.arguments import choice, day, percentage
from yte_check.cli.batch.batching import BATCH_FORMATS, BatchOptions, PlanOptions, run_batch_command
from yte_check.cli.plans.files import area_of, named_plan
from yte_check.cli.plans.files import plan_year as year_of_plan
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.documents.language import say
from yte_check.reports.batch.view import Heading
from yte_check.scoring.policy import EVIDENCE_MODES


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @app.command("batch", help=text("help_batch"))
    def batch(
        paths: Annotated[list[str], typer.Argument(metavar="PATH", help=text("help_batch_paths"))],
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        amendment: Annotated[list[Path] | None, typer.Option(metavar="FILE", help=text("help_amendment"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_as_of"))] = None,
        evidence: Annotated[str, typer.Option(metavar="off|warn|strict", help=text("help_evidence"))] = "warn",
        official: Annotated[bool, typer.Option("--official", help=text("help_official"))] = False,
        by: Annotated[str | None, typer.Option(metavar="province|district", help=text("help_batch_by"))] = None,
        reviews: Annotated[list[Path] | None, typer.Option(metavar="PATH", help=text("help_batch_reviews"))] = None,
        cross_check: Annotated[bool, typer.Option("--cross-check", help=text("help_batch_cross_check"))] = False,
        previous: Annotated[list[str] | None, typer.Option(metavar="DIR", help=text("help_batch_previous"))] = None,
        gap: Annotated[bool, typer.Option("--gap", help=text("help_batch_gap"))] = False,
        gap_share: Annotated[str, typer.Option(metavar="PERCENT", help=text("help_batch_gap_share"))] = "80",
        improvement: Annotated[
            list[Path] | None, typer.Option(metavar="PATH", help=text("help_batch_improvement"))
        ] = None,
        costs: Annotated[Path | None, typer.Option(metavar="FILE", help=text("help_gap_costs"))] = None,
        plan: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_batch_plan"))] = None,
        plan_year: Annotated[str | None, typer.Option(metavar="YEAR", help=text("help_plan_year"))] = None,
        communes: Annotated[int | None, typer.Option(metavar="N", min=1, help=text("help_plan_communes"))] = None,
        reported: Annotated[Path | None, typer.Option(metavar="FILE", help=text("help_plan_reported"))] = None,
        done: Annotated[Path | None, typer.Option(metavar="FILE", help=text("help_plan_done"))] = None,
        jobs: Annotated[int | None, typer.Option(metavar="N", help=text("help_batch_jobs"))] = None,
        require_met: Annotated[str | None, typer.Option(metavar="PERCENT", help=text("help_batch_require_met"))] = None,
        format: Annotated[str, typer.Option(metavar="text|json|jsonl|csv", help=text("help_format"))] = "text",
        output: Annotated[
            list[Path] | None, typer.Option("-o", "--output", metavar="FILE|DIR", help=text("help_batch_output"))
        ] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
        year: Annotated[str | None, typer.Option(metavar="YEAR", help=text("help_batch_year"))] = None,
        province: Annotated[str | None, typer.Option(metavar="NAME", help=text("help_batch_province"))] = None,
        district: Annotated[str | None, typer.Option(metavar="NAME", help=text("help_batch_district"))] = None,
        title: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_batch_title"))] = None,
        office: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_batch_office"))] = None,
        place: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_batch_place"))] = None,
        date_: Annotated[
            date | None, typer.Option("--date", metavar="DATE", parser=day, help=text("help_batch_date"))
        ] = None,
    ) -> int:
        if jobs is not None and jobs < 1:
            raise UsageProblem("usage_jobs", value=jobs)
        beside = (plan_year, communes, reported, done)
        if plan is None and any(each is not None for each in beside):
            raise UsageProblem("usage_without_plan")
        options = BatchOptions(
            tuple(paths),
            standard,
            tuple(amendment or ()),
            as_of,
            choice("--evidence", evidence, EVIDENCE_MODES),
            official,
            choice("--by", by, GROUPINGS) if by is not None else None,
            jobs,
            percentage(require_met) if require_met is not None else None,
            choice("--format", format, BATCH_FORMATS),
            tuple(output or ()),
            force,
            tuple(reviews or ()),
            cross_check,
            tuple(previous or ()),
            gap,
            percentage(gap_share),
            tuple(improvement or ()),
            costs,
            PlanOptions(named_plan(plan), year_of_plan(plan_year), *beside[1:]) if plan is not None else None,
            year_of_plan(year),
            area_of(province, district),
            Heading(title, office, place, date_ or (date.today() if place is not None else None)),
        )
        return run_batch_command(options, settings)

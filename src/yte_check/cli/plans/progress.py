"""``yte-check plan progress``: where an area stands against its plan."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, get_args

import typer

from yte_check.batch.areas import Area
from yte_check.cli.arguments import choice, day
from yte_check.cli.exit_codes import NOT_MET, OK, UNDETERMINED
from yte_check.cli.plans.files import area_of, named_plan, plan_year
from yte_check.cli.plans.following import followed, following
from yte_check.cli.plans.stations import score_stations
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of
from yte_check.cli.terminal.console import can_write_unicode, show, tell
from yte_check.cli.terminal.json_output import as_json
from yte_check.cli.terminal.output import check_extension, check_output, write_output
from yte_check.cli.terminal.problems import show_problems
from yte_check.cli.terminal.stdout import emit_file
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.document import read_document
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.plans.measuring import proved_plan
from yte_check.plans.progress import Progress
from yte_check.standard.library import own_text

ProgressFormat = Literal["text", "json", "xlsx", "html"]
FORMATS: tuple[ProgressFormat, ...] = get_args(ProgressFormat)
_BY_EXTENSION: dict[str, ProgressFormat] = {
    ".txt": "text",
    ".json": "json",
    ".xlsx": "xlsx",
    ".html": "html",
    ".htm": "html",
}


@record
class ProgressOptions:
    plan: Path
    stations: tuple[Path, ...]
    reviews: tuple[Path, ...]
    communes: int | None
    reported: Path | None
    done: Path | None
    year: int | None
    as_of: date | None
    within: Area | None
    format: ProgressFormat
    output: Path | None
    force: bool


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("progress", help=text("help_plan_progress"))
    def show_progress(
        plan: Annotated[str, typer.Argument(metavar="ID|PATH", help=text("help_plan_id"))],
        stations: Annotated[list[Path] | None, typer.Option(metavar="PATH", help=text("help_plan_stations"))] = None,
        reviews: Annotated[list[Path] | None, typer.Option(metavar="PATH", help=text("help_plan_reviews"))] = None,
        communes: Annotated[int | None, typer.Option(metavar="N", min=1, help=text("help_plan_communes"))] = None,
        reported: Annotated[Path | None, typer.Option(metavar="FILE", help=text("help_plan_reported"))] = None,
        done: Annotated[Path | None, typer.Option(metavar="FILE", help=text("help_plan_done"))] = None,
        year: Annotated[str | None, typer.Option(metavar="YEAR", help=text("help_plan_year"))] = None,
        as_of: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_plan_as_of"))] = None,
        province: Annotated[str | None, typer.Option(metavar="NAME", help=text("help_plan_province"))] = None,
        district: Annotated[str | None, typer.Option(metavar="NAME", help=text("help_plan_district"))] = None,
        format: Annotated[str | None, typer.Option(metavar="|".join(FORMATS), help=text("help_format"))] = None,
        output: Annotated[
            Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_plan_output"))
        ] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> int:
        return _run(
            ProgressOptions(
                named_plan(plan), tuple(stations or ()), tuple(reviews or ()), communes, reported, done,
                plan_year(year), as_of, area_of(province, district), _format(format, output), output, force,
            ),
            settings,
        )  # fmt: skip


def _run(options: ProgressOptions, settings: Settings) -> int:
    library = library_of()
    if options.output is not None:
        check_output(options.output, options.force)
    plan, standard = proved_plan(read_document(options.plan), library)
    wanted = following(
        plan, options.reported, options.done, options.communes, options.year, options.as_of, options.within
    )
    with score_stations(options.stations, options.reviews, plan, library, settings) as batch:
        found, doubtful = followed(wanted, batch)
        set_aside = (each for failed in batch.failed() for each in failed.diagnostics)
        diagnostics = (*set_aside, *doubtful)
    _write(found, (*own_text(standard.id, standard.own_place), *diagnostics), options, settings)
    if diagnostics and options.format != "json":
        show_problems(diagnostics, settings)
    return _exit_code(found)


def _write(found: Progress, diagnostics: Sequence[Diagnostic], options: ProgressOptions, settings: Settings) -> None:
    if options.output is None:
        if options.format == "text":
            from yte_check.reports.plans.progress_text import progress_text

            show(progress_text(found, settings.lang), settings)
            return
        emit_file(str(_content(found, diagnostics, options, settings)))
        return
    write_output(options.output, _content(found, diagnostics, options, settings), options.force)
    tell(say("written", settings.lang, path=options.output), settings)


def _content(
    found: Progress, diagnostics: Sequence[Diagnostic], options: ProgressOptions, settings: Settings
) -> str | bytes:
    lang = settings.lang
    match options.format:
        case "json":
            from yte_check.reports.plans.progress_json import progress_json

            escape = options.output is None and not can_write_unicode()
            return as_json(progress_json(found, diagnostics, lang), escape)
        case "xlsx":
            from yte_check.reports.plans.progress_xlsx import progress_xlsx

            return progress_xlsx(found, lang)
        case "html":
            from yte_check.reports.plans.progress_html import progress_html
            from yte_check.standard.library import shipped_folder

            return progress_html(found, lang, shipped_folder("templates"))
        case _:
            from yte_check.reports.plans.progress_text import progress_text

            return progress_text(found, lang).plain


def _exit_code(found: Progress) -> int:
    """1 where something is behind or overdue, 3 where that cannot be told of a target, else 0."""
    states = {each.state for each in found.targets}
    if "behind" in states or any(each.state == "overdue" for each in found.tasks):
        return NOT_MET
    return UNDETERMINED if states & {"undetermined", "no_data"} else OK


def _format(wanted: str | None, output: Path | None) -> ProgressFormat:
    if output is not None:
        check_extension(output, _BY_EXTENSION, "usage_progress_extension")
    named = _BY_EXTENSION.get(output.suffix.lower()) if output is not None else None
    if wanted is None:
        return named or "text"
    chosen = choice("--format", wanted, FORMATS)
    if named not in (None, chosen):
        raise UsageProblem("usage_progress_format", path=output, format=chosen)
    if chosen == "xlsx" and output is None:
        raise UsageProblem("usage_binary_output", format=chosen)
    return chosen

"""``yte-check plan progress``: where an area stands against its plan."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, get_args

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.document import read_document
from yte_check.documents.record import record
from yte_check.plans.commands.files import PLAN_YEAR, PlanArgument, area_of, named_plan
from yte_check.plans.commands.following import BesideOptions, followed, following
from yte_check.plans.commands.stations import score_stations
from yte_check.plans.measuring import proved_plan
from yte_check.plans.progress import Progress
from yte_check.standard.library import own_text
from yte_check.terminal.arguments import DAY, FILE, TEXT, one_of
from yte_check.terminal.console import can_write_unicode, show
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import NOT_MET, OK, UNDETERMINED
from yte_check.terminal.json_output import as_json
from yte_check.terminal.options import ForceOption
from yte_check.terminal.output import check_extension, check_output, save
from yte_check.terminal.problems import show_problems
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of
from yte_check.terminal.stdout import emit_file

ProgressFormat = Literal["text", "json", "xlsx", "html"]
_BY_EXTENSION: dict[str, ProgressFormat] = {
    ".txt": "text",
    ".json": "json",
    ".xlsx": "xlsx",
    ".html": "html",
    ".htm": "html",
}


@record
class ProgressOptions:
    plan: PlanArgument
    stations: Annotated[tuple[Path, ...], Option("help_plan_stations", FILE, "PATH")] = ()
    reviews: Annotated[tuple[Path, ...], Option("help_plan_reviews", FILE, "PATH")] = ()
    beside: BesideOptions = BesideOptions()
    year: Annotated[int | None, Option("help_plan_year", PLAN_YEAR)] = None
    as_of: Annotated[date | None, Option("help_plan_as_of", DAY)] = None
    province: Annotated[str | None, Option("help_plan_province", TEXT, "NAME")] = None
    district: Annotated[str | None, Option("help_plan_district", TEXT, "NAME")] = None
    format: Annotated[ProgressFormat | None, Option("help_format", one_of(get_args(ProgressFormat)))] = None
    output: Annotated[Path | None, Option("help_plan_output", FILE, names=("-o", "--output"))] = None
    force: ForceOption = False


def run_progress(options: ProgressOptions, settings: Settings) -> int:
    """Measure an area by a plan and write what was asked for. Raises UsageProblem, InvalidDocument."""
    library, place = library_of(), named_plan(options.plan)
    wanted = _format(options)
    if options.output is not None:
        check_output(options.output, options.force)
    plan, standard = proved_plan(read_document(place), library)
    area = area_of(options.province, options.district)
    measured = following(plan, options.beside, options.year, options.as_of, area)
    with score_stations(options.stations, options.reviews, plan, library, settings) as batch:
        found, doubtful = followed(measured, batch)
        set_aside = (each for failed in batch.failed() for each in failed.diagnostics)
        diagnostics = (*set_aside, *doubtful)
    _write(found, (*own_text(standard.id, standard.own_place), *diagnostics), wanted, options, settings)
    if diagnostics and wanted != "json":
        show_problems(diagnostics, settings)
    return _exit_code(found)


def _write(
    found: Progress,
    diagnostics: Sequence[Diagnostic],
    wanted: ProgressFormat,
    options: ProgressOptions,
    settings: Settings,
) -> None:
    if options.output is not None:
        save(options.output, _content(found, diagnostics, wanted, False, settings), options.force, settings)
    elif wanted == "text":
        from yte_check.plans.render.progress_text import progress_text

        show(progress_text(found, settings.lang), settings)
    else:
        emit_file(str(_content(found, diagnostics, wanted, not can_write_unicode(), settings)))


def _content(
    found: Progress, diagnostics: Sequence[Diagnostic], wanted: ProgressFormat, escape: bool, settings: Settings
) -> str | bytes:
    lang = settings.lang
    match wanted:
        case "json":
            from yte_check.plans.render.progress_json import progress_json

            return as_json(progress_json(found, diagnostics, lang), escape)
        case "xlsx":
            from yte_check.plans.render.progress_xlsx import progress_xlsx

            return progress_xlsx(found, lang)
        case "html":
            from yte_check.plans.render.progress_html import progress_html
            from yte_check.standard.library import shipped_folder

            return progress_html(found, lang, shipped_folder("templates"))
        case _:
            from yte_check.plans.render.progress_text import progress_text

            return progress_text(found, lang).plain


def _exit_code(found: Progress) -> int:
    """1 where something is behind or overdue, 3 where that cannot be told of a target, else 0."""
    states = {each.state for each in found.targets}
    if "behind" in states or any(each.state == "overdue" for each in found.tasks):
        return NOT_MET
    return UNDETERMINED if states & {"undetermined", "no_data"} else OK


def _format(options: ProgressOptions) -> ProgressFormat:
    """The form that is named, else that of the file's extension. Raises UsageProblem where they do not agree."""
    wanted, output = options.format, options.output
    if output is not None:
        check_extension(output, _BY_EXTENSION, "usage_progress_extension")
    named = _BY_EXTENSION.get(output.suffix.lower()) if output is not None else None
    if wanted is None:
        return named or "text"
    if named not in (None, wanted):
        raise UsageProblem("usage_progress_format", path=output, format=wanted)
    if wanted == "xlsx" and output is None:
        raise UsageProblem("usage_binary_output", format=wanted)
    return wanted

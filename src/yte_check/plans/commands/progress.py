"""``yte-check plan progress``: where an area stands against its plan."""

from datetime import date
from pathlib import Path
from typing import Annotated

from yte_check.batch.records import SUPERSEDED
from yte_check.documents.document import read_document
from yte_check.documents.record import record
from yte_check.plans.commands.files import PLAN_YEAR, PlanArgument, area_of, named_plan
from yte_check.plans.commands.following import BesideOptions, followed, following
from yte_check.plans.commands.stations import score_stations
from yte_check.plans.measuring import proved_plan
from yte_check.plans.progress import Progress
from yte_check.plans.render.forms import PROGRESS_FORMS
from yte_check.render.forms import named
from yte_check.standard.library import own_text
from yte_check.terminal.arguments import DAY, FILE, TEXT, one_of
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import NOT_MET, OK, UNDETERMINED
from yte_check.terminal.forms import deliver, wanted_form
from yte_check.terminal.options import ForceOutputOption
from yte_check.terminal.output import check_output
from yte_check.terminal.problems import show_problems
from yte_check.terminal.settings import Settings
from yte_check.terminal.standards import library_of

_FORMAT = Option("help_format", one_of(named(PROGRESS_FORMS)))
_FILE = Option("help_plan_output", FILE, names=("-o", "--output"), params={"forms": tuple(PROGRESS_FORMS)})


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
    format: Annotated[str | None, _FORMAT] = None
    output: Annotated[Path | None, _FILE] = None
    force: ForceOutputOption = False


def run_progress(options: ProgressOptions, settings: Settings) -> int:
    """Measure an area by a plan and write what was asked for. Raises UsageProblem, InvalidDocument."""
    library, place = library_of(), named_plan(options.plan)
    wanted = wanted_form(PROGRESS_FORMS, options.format, options.output)
    if options.output is not None:
        check_output(options.output, options.force)
    plan, standard = proved_plan(read_document(place), library)
    area = area_of(options.province, options.district)
    measured = following(plan, options.beside, options.year, options.as_of, area)
    with score_stations(options.stations, options.reviews, plan, library, settings) as batch:
        found, doubtful = followed(measured, batch)
        set_aside = (each for failed in batch.failed() for each in failed.diagnostics if each.code != SUPERSEDED)
        diagnostics = (*set_aside, *doubtful)
    content = wanted.writer()(found, settings.lang, (*own_text(standard.id, standard.own_place), *diagnostics))
    deliver(options.output, content, options.force, settings)
    if diagnostics and wanted is not PROGRESS_FORMS[".json"]:
        show_problems(diagnostics, settings)
    return _exit_code(found)


def _exit_code(found: Progress) -> int:
    """1 where something is behind or overdue, 3 where that cannot be told of a target, else 0."""
    states = {each.state for each in found.targets}
    if "behind" in states or any(each.state == "overdue" for each in found.tasks):
        return NOT_MET
    return UNDETERMINED if states & {"undetermined", "no_data"} else OK

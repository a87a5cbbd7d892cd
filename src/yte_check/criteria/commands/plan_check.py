"""``yte-check plan check``: the file of a plan proved, and what looks wrong in its document."""

from typing import Annotated

from yte_check.criteria.commands.output import FindingsFormatOption, show_examination
from yte_check.documents.record import record
from yte_check.plans.commands.files import PLAN, found_plan, plans_of_library
from yte_check.terminal.declared import Argument
from yte_check.terminal.options import StrictOption
from yte_check.terminal.settings import Settings
from yte_check.terminal.standards import library_of


@record
class PlanCheckOptions:
    plans: Annotated[tuple[str, ...], Argument("help_plan_ids", PLAN, "ID|PATH…")] = ()
    strict: StrictOption = False
    format: FindingsFormatOption = "text"


def run_check(options: PlanCheckOptions, settings: Settings) -> int:
    """Show what is wrong with the plans that are named, else with all that there are. Raises UsageProblem."""
    from yte_check.criteria.checking.plan_examination import examine_plans

    paths = [found_plan(plan) for plan in options.plans] or list(plans_of_library().places())
    return show_examination(examine_plans(paths, library_of()), options.format, options.strict, settings)

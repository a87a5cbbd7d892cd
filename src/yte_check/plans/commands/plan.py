"""``yte-check plan``: the plans that there are, and what is in them."""

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.document import read_document
from yte_check.documents.record import record
from yte_check.plans.commands.files import PlanArgument, named_plan, plans_of_library
from yte_check.plans.library import read_plan
from yte_check.plans.measuring import measuring_standard
from yte_check.plans.model import PlanText
from yte_check.standard.library import UnknownStandard
from yte_check.standard.standard import Standard
from yte_check.terminal.console import show
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import FormatOption
from yte_check.terminal.settings import Settings
from yte_check.terminal.standards import library_of


@record
class PlanListOptions:
    format: FormatOption = "text"


@record
class PlanShowOptions:
    plan: PlanArgument
    format: FormatOption = "text"


def run_list(options: PlanListOptions, settings: Settings) -> None:
    """The plans that there are. Raises InvalidDocument."""
    from yte_check.plans.render.plan_json import plans_json
    from yte_check.plans.render.plan_text import plans_text

    plans = list(plans_of_library().texts())
    if options.format == "json":
        show_json(plans_json(plans))
    else:
        show(plans_text((plan for _, plan in plans), settings.lang), settings)


def run_show(options: PlanShowOptions, settings: Settings) -> None:
    """What is in a plan. Raises UsageProblem, InvalidDocument."""
    from yte_check.plans.render.plan_json import plan_json
    from yte_check.plans.render.plan_text import plan_text

    plan = read_plan(read_document(named_plan(options.plan)))
    if options.format == "json":
        show_json(plan_json(plan))
    else:
        show(plan_text(plan, settings.lang, _standard_of(plan)), settings)


def _standard_of(plan: PlanText) -> Standard | None:
    """What the plan is measured by; None where that cannot be read, for a plan can be looked at without it."""
    try:
        return measuring_standard(plan, library_of())
    except (UnknownStandard, InvalidDocument):
        return None

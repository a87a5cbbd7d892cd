"""``yte-check plan``: the plans that there are, what is in them, whether they hold, and how far things are."""

from typing import Annotated

import typer

from yte_check.cli.arguments import FORMATS, choice
from yte_check.cli.plans import check, new, progress
from yte_check.cli.plans.files import named_plan, plans_of_library
from yte_check.cli.settings import Settings
from yte_check.cli.standards import library_of
from yte_check.cli.terminal.console import show
from yte_check.cli.terminal.json_output import show_json
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.document import read_document
from yte_check.documents.language import say
from yte_check.plans.library import read_plan
from yte_check.plans.measuring import measuring_standard
from yte_check.plans.model import PlanText
from yte_check.standard.library import UnknownStandard
from yte_check.standard.standard import Standard


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the group of commands to the application, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    group = typer.Typer(help=text("help_plan"), rich_markup_mode=None, no_args_is_help=True)

    @group.command("list", help=text("help_plan_list"))
    def list_plans(
        format: Annotated[str, typer.Option(metavar="text|json", help=text("help_format"))] = "text",
    ) -> None:
        from yte_check.reports.plans.plan_json import plans_json
        from yte_check.reports.plans.plan_text import plans_text

        plans = list(plans_of_library().texts())
        if choice("--format", format, FORMATS) == "json":
            show_json(plans_json(plans))
        else:
            show(plans_text((plan for _, plan in plans), settings.lang), settings)

    @group.command("show", help=text("help_plan_show"))
    def show_plan(
        plan: Annotated[str, typer.Argument(metavar="ID|PATH", help=text("help_plan_id"))],
        format: Annotated[str, typer.Option(metavar="text|json", help=text("help_format"))] = "text",
    ) -> None:
        from yte_check.reports.plans.plan_json import plan_json
        from yte_check.reports.plans.plan_text import plan_text

        read = read_plan(read_document(named_plan(plan)))
        if choice("--format", format, FORMATS) == "json":
            show_json(plan_json(read))
        else:
            show(plan_text(read, settings.lang, _standard_of(read)), settings)

    check.add_to(group, settings)
    progress.add_to(group, settings)
    new.add_to(group, settings)
    app.add_typer(group, name="plan")


def _standard_of(plan: PlanText) -> Standard | None:
    """What the plan is measured by; None where that cannot be read, for a plan can be looked at without it."""
    try:
        return measuring_standard(plan, library_of())
    except (UnknownStandard, InvalidDocument):
        return None

"""``yte-check plan check``: the file of a plan proved, and what looks wrong in its document."""

from typing import Annotated

import typer

from yte_check.cli.arguments import choice
from yte_check.cli.plans.files import found_plan, plans_of_library
from yte_check.cli.settings import Settings
from yte_check.cli.standards import library_of
from yte_check.cli.terminal.findings_output import FINDINGS_FORMATS, METAVAR, FindingsFormat, show_examination
from yte_check.documents.language import say


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("check", help=text("help_plan_check"))
    def check(
        plans: Annotated[list[str] | None, typer.Argument(metavar="ID|PATH…", help=text("help_plan_ids"))] = None,
        strict: Annotated[bool, typer.Option("--strict", help=text("help_strict"))] = False,
        format: Annotated[str, typer.Option(metavar=METAVAR, help=text("help_format"))] = "text",
    ) -> int:
        return _check(plans or [], strict, choice("--format", format, FINDINGS_FORMATS), settings)


def _check(plans: list[str], strict: bool, wanted: FindingsFormat, settings: Settings) -> int:
    from yte_check.authoring.checking.plan_examination import examine_plans

    paths = [found_plan(plan) for plan in plans] or list(plans_of_library().places())
    return show_examination(examine_plans(paths, library_of()), wanted, strict, settings)

"""``yte-check plan new``: a plan as a skeleton with comments, to be filled in from its document."""

from pathlib import Path
from typing import Annotated

from yte_check.cli.arguments import FILE
from yte_check.cli.settings import Settings
from yte_check.cli.terminal.declared import Argument
from yte_check.cli.terminal.options import ForceOption
from yte_check.cli.terminal.output import check_yaml_name, save
from yte_check.documents.record import record


@record
class NewOptions:
    file: Annotated[Path, Argument("help_plan_new_file", FILE, "PLAN.yaml")]
    force: ForceOption = False


def run_new(options: NewOptions, settings: Settings) -> None:
    """Write the skeleton. Raises UsageProblem."""
    from yte_check.reports.templates import render
    from yte_check.standard.library import shipped_folder

    file, template = options.file, f"plan.{settings.lang}.yaml.j2"
    skeleton = render(shipped_folder("templates"), template, settings.lang, id=file.stem)
    check_yaml_name(file, "usage_plan_extension")
    save(file, skeleton, options.force, settings)

"""``yte-check plan new``: a plan as a skeleton with comments, to be filled in from its document."""

from pathlib import Path
from typing import Annotated

from yte_check.documents.record import record
from yte_check.terminal.arguments import FILE
from yte_check.terminal.declared import Argument
from yte_check.terminal.options import ForceOption
from yte_check.terminal.output import check_yaml_name, save
from yte_check.terminal.settings import Settings


@record
class PlanNewOptions:
    file: Annotated[Path, Argument("help_plan_new_file", FILE, "PLAN.yaml")]
    force: ForceOption = False


def run_new(options: PlanNewOptions, settings: Settings) -> None:
    """Write the skeleton. Raises UsageProblem."""
    from yte_check.render.templates import render
    from yte_check.standard.library import shipped_folder

    file, template = options.file, f"plan.{settings.lang}.yaml.j2"
    skeleton = render(shipped_folder("templates"), template, settings.lang, id=file.stem)
    check_yaml_name(file, "usage_plan_extension")
    save(file, skeleton, options.force, settings)

"""``yte-check criteria check``: standards, amendments and plans proved before anyone is scored with them."""

from datetime import date
from pathlib import Path
from typing import Annotated

from yte_check.criteria.commands.output import FindingsFormatOption, show_examination
from yte_check.documents.record import record
from yte_check.terminal.arguments import FILE
from yte_check.terminal.declared import Argument
from yte_check.terminal.options import StrictOption
from yte_check.terminal.settings import Settings
from yte_check.terminal.standards import library_of


@record
class CheckOptions:
    paths: Annotated[tuple[Path, ...], Argument("help_check_paths", FILE, "PATH…")]
    strict: StrictOption = False
    format: FindingsFormatOption = "text"


def run_check(options: CheckOptions, settings: Settings) -> int:
    """Show what is wrong with the files. Raises UsageProblem."""
    from yte_check.criteria.checking.examination import examine

    examination = examine(options.paths, library_of(), date.today())
    return show_examination(examination, options.format, options.strict, settings)

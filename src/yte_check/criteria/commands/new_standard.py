"""``yte-check criteria new-standard``: a standard as a skeleton with comments, for each of the usual shapes."""

from pathlib import Path
from typing import Annotated, Literal, get_args

from yte_check.criteria.commands.folders import check_folder, checked_id, write_files
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.terminal.arguments import FILE, one_of
from yte_check.terminal.console import tell
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.options import ForceOption
from yte_check.terminal.settings import Settings

Shape = Literal["points", "levels", "all-or-nothing", "mean"]
_INDICATORS: dict[Shape, int] = {"points": 3, "levels": 3, "all-or-nothing": 2, "mean": 3}


@record
class NewStandardOptions:
    folder: Annotated[Path, Argument("help_new_standard_folder", FILE, "DIR")]
    shape: Annotated[Shape, Option("help_new_standard_shape", one_of(get_args(Shape)))] = "points"
    force: ForceOption = False


def run_new_standard(options: NewStandardOptions, settings: Settings) -> None:
    """Write the standard and its cases; the folder's name is its id. Raises UsageProblem."""
    from yte_check.render.templates import render
    from yte_check.standard.library import shipped_folder

    folder, lang = options.folder, settings.lang
    name = checked_id(folder.resolve().name)
    check_folder(folder)
    view = {
        "id": name, "shape": options.shape, "count": _INDICATORS[options.shape], "lang": lang,
        "yes": say("yes", lang), "no": say("no", lang),
    }  # fmt: skip
    templates = {"standard.yaml": "new_standard.yaml.j2", "cases/ca.yaml": "new_standard_cases.yaml.j2"}
    files = {file: render(shipped_folder("templates"), template, lang, **view) for file, template in templates.items()}
    write_files(files, folder, options.force)
    tell(say("new_standard_written", lang, folder=folder), settings)

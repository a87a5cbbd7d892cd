"""Where the result of a batch goes: a file whose extension says its form, or a folder with the usual forms."""

from collections.abc import Iterable
from pathlib import Path

from yte_check.district.render.writers import FOLDER_FORMS, FORMS
from yte_check.terminal.forms import check_form
from yte_check.terminal.output import check_output, has_extension
from yte_check.terminal.settings import OutputProblem, UsageProblem

NAME = "tong-hop"
"""What files in a folder are called."""


def targets_of(outputs: Iterable[Path], force: bool) -> tuple[Path, ...]:
    """The files to write. Raises UsageProblem for what can be known to fail before the work is done."""
    found: list[Path] = []
    for path in outputs:
        found += _in_folder(path, force) if path.is_dir() or not has_extension(path) else [_file(path, force)]
    return tuple(dict.fromkeys(found))


def make_room(path: Path) -> None:
    """The folder of a file, made when there is something to put in it. Raises UsageProblem."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputProblem("usage_output_unwritable", path=path.parent, reason=error.strerror or str(error)) from None


def _in_folder(folder: Path, force: bool) -> list[Path]:
    if folder.exists() and not folder.is_dir():
        raise UsageProblem("usage_output_no_folder", folder=folder)
    files = [folder / f"{NAME}{extension}" for extension in FOLDER_FORMS]
    return [_file(file, force) for file in files] if folder.is_dir() else files


def _file(path: Path, force: bool) -> Path:
    check_form(path, FORMS, "usage_batch_extension")
    check_output(path, force)
    return path

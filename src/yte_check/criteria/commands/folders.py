"""The folder that a new standard is written into: its name is the standard's id."""

from collections.abc import Mapping
from pathlib import Path

from yte_check.documents.scalars import Refusal
from yte_check.standard.ids import parse_standard_id
from yte_check.terminal.output import open_outputs
from yte_check.terminal.rewriting import refuse_installed
from yte_check.terminal.settings import UsageProblem


def checked_id(wanted: str) -> str:
    """Raises UsageProblem where it is no id of a standard."""
    try:
        return parse_standard_id(wanted)
    except Refusal:
        raise UsageProblem("usage_import_id", id=wanted) from None


def check_folder(folder: Path) -> None:
    """Raises UsageProblem where no standard can be written."""
    refuse_installed(folder)
    existing = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    if not existing.is_dir():
        raise UsageProblem("usage_import_not_folder", path=existing)


def write_files(files: Mapping[str, str], folder: Path, force: bool) -> None:
    """All files or none. Raises UsageProblem, also for files that would be read together with the new ones."""
    new = {folder / name: text for name, text in files.items()}
    others = [file for place in (folder, folder / "cases") for file in sorted(place.glob("*.yaml")) if file not in new]
    if others:
        raise UsageProblem("usage_import_others", folder=folder, files=tuple(file.name for file in others))
    for parent in sorted({path.parent for path in new}):
        parent.mkdir(parents=True, exist_ok=True)
    with open_outputs(new, force) as opened:
        for file, text in zip(opened, new.values(), strict=True):
            file.write(text.encode("utf-8"))

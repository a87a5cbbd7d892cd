"""Files of a standard are written anew: with the byte order mark that they had, and never in the installed copy."""

from collections.abc import Iterable
from pathlib import Path

from yte_check.documents.source import Source
from yte_check.documents.workbooks.names import is_workbook
from yte_check.standard.library import installed_data
from yte_check.terminal.output import write_output
from yte_check.terminal.settings import UsageProblem

_MARK = b"\xef\xbb\xbf"


def refuse_installed(place: Path) -> None:
    """Raises UsageProblem for the copy that came with the program: the next update would undo every change."""
    if place.resolve().is_relative_to(installed_data()):
        raise UsageProblem("usage_installed_copy", path=place)


def refuse_form(path: Path) -> None:
    """Raises UsageProblem for a form: answers are written into YAML files only."""
    if is_workbook(path.name):
        raise UsageProblem("usage_form_not_written", path=path)


def rewrite(sources: Iterable[Source]) -> None:
    """Raises UsageProblem where a file cannot be written."""
    for source in sources:
        path = Path(source.name).resolve()  # through a link, so that the link stays one
        had_mark = path.read_bytes().startswith(_MARK)
        write_output(path, (_MARK if had_mark else b"") + source.text.encode("utf-8"), force=True)

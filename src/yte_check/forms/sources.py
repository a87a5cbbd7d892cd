"""The submissions that lie in files of forms: one in a workbook, many in an export from phones."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path

from yte_check.documents.file_names import plain_stem, storable_stem
from yte_check.documents.record import record
from yte_check.documents.workbooks.names import is_workbook
from yte_check.forms.intake import take_in
from yte_check.forms.recognising import HEAD, is_export, is_export_book, workbook_kind
from yte_check.station.submission import Intake

EXPORTS = (".csv", ".json")
"""The extensions of exports from phones."""
_PERHAPS = (".txt", ".tsv", "")
"""Those under which a spreadsheet saves what it calls Unicode text."""


@record
class SubmissionSource:
    """A submission and the name for a file of its own."""

    name: str
    intake: Intake
    archive: Path | None = None
    photos: Mapping[str, int] = field(default_factory=dict)
    """The photos that it names and that lie in ``archive``: the numbers of their members."""


def find_forms(paths: Iterable[Path]) -> list[Path]:
    """The files under some paths: each that is named, and in a folder every form, what may be a damaged one, and every
    export."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(file for file in path.rglob("*") if file.is_file())
            found.update((file, None) for file in inside if not file.name.startswith((".", "~$")) and _is_form(file))
        else:
            found[path] = None
    return list(found)


def _is_form(file: Path) -> bool:
    if is_workbook(file.name):
        return workbook_kind(file) != "other" or is_export_book(file)
    return file.suffix.lower() in (*EXPORTS, *_PERHAPS) and _has_columns(file)


def sources_in(path: Path) -> list[SubmissionSource]:
    """Raises InvalidDocument for a file of which nothing can be made out at all."""
    if _is_export(path):
        from yte_check.forms.xlsform.export import read_export

        return [SubmissionSource(plain_stem(each.name), each.intake) for each in read_export(path)]
    return [SubmissionSource(storable_stem(path.stem), take_in(path))]


def _is_export(path: Path) -> bool:
    """Whether a file holds many submissions, by its name or by what is in it."""
    extension = path.suffix.lower()
    if extension in EXPORTS or extension in (".yaml", ".yml"):
        return extension in EXPORTS
    if not path.is_file():  # a pipe would be waited for; the one who reads it says what it is
        return False
    return is_export_book(path) if is_workbook(path.name) else _has_columns(path)


def _has_columns(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return is_export(file.read(HEAD))
    except OSError:  # the one who reads it says what is wrong
        return False

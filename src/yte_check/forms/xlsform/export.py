"""The submissions in an export from phones: many stations in a file, each with the names of its photos as evidence."""

import hashlib
from collections.abc import Callable, Iterable, Sized
from pathlib import Path as FilePath
from pathlib import PurePath

from yte_check.documents.diagnostics import Path, Problem, Problems
from yte_check.documents.language import show_runs
from yte_check.documents.record import record
from yte_check.documents.source import read_bytes, refused
from yte_check.documents.workbooks.names import is_workbook
from yte_check.forms.reading.document import FormDocument
from yte_check.forms.xlsform.columns import Columns, is_ours, sorted_out
from yte_check.forms.xlsform.labels import Labels
from yte_check.forms.xlsform.submissions import Submitted
from yte_check.forms.xlsform.tables import ExportTable, from_csv, from_json
from yte_check.forms.xlsform.workbook import from_workbook
from yte_check.station.submission import Intake

MAX_BYTES = 50_000_000
_SHOWN, _LONGEST_TITLE = 8, 60
"""How many of the columns that are not used are named, and with how much of their titles."""
_FILE: Path = ()
"""Where a problem stands that is one of the whole file."""


_MEDIA = "media"
"""The folder into which Central puts the photos, beside the table."""

IsThere = Callable[[str], bool]
"""Whether there is a file of that name beside the export."""


@record
class Exported:
    """One submission of an export: its line, what its station calls itself, and what it says."""

    line: int
    name: str
    intake: Intake


def read_export(path: FilePath) -> list[Exported]:
    """Raises InvalidDocument for what is no export of one of our forms."""
    return exported(str(path), read_bytes(path, MAX_BYTES), path.parent)


def exported(name: str, content: bytes, folder: FilePath, is_there: IsThere | None = None) -> list[Exported]:
    """The submissions in an export that has been read. Raises InvalidDocument."""
    table = _table(name, content)
    columns = sorted_out(table.headers)
    if columns.unknown and not columns.answers:
        raise refused(name, "export_labels")
    labels, found = Labels(), tuple(_of_file(table, columns))
    sha256 = hashlib.sha256(content).hexdigest()
    photos = _photos(is_there or (lambda file: (folder / file).is_file()))
    submissions = []
    for row in table.rows:
        read_row = Submitted(table.headers, columns, row, photos)
        document = FormDocument(name, read_row.data, read_row.spots)
        # Each submission of a file has a fingerprint of its own.
        mark = hashlib.sha256(f"{sha256}#{row.line}".encode()).hexdigest()
        problems = (*found, *read_row.problems)
        intake = Intake(document, folder, mark, None, problems, labels.comparison(read_row))
        submissions.append(Exported(row.line, read_row.label, intake))
        found = ()  # what holds for the whole file is said once
    return submissions


def _table(name: str, content: bytes) -> ExportTable:
    if not content.strip():
        raise refused(name, "export_empty")
    table = _reader(name)(name, content)
    if not table.headers and not table.rows:  # “[]”, what KoboToolbox gives before the first submission
        raise refused(name, "export_empty")
    if not is_ours(table.headers):
        raise refused(name, "export_not_ours")
    if not table.rows:
        raise refused(name, "export_empty")
    return table


def _reader(name: str) -> Callable[[str, bytes], ExportTable]:
    if is_workbook(name):
        return from_workbook
    return from_json if PurePath(name).suffix.lower() == ".json" else from_csv


def _photos(is_there: IsThere) -> Callable[[str], str]:
    """Where a photo lies, by the name that the phone gave it."""
    return lambda file: inside if is_there(inside := f"{_MEDIA}/{file}") else file


def _of_file(table: ExportTable, columns: Columns) -> Iterable[Problem]:
    """What is not used, what stands twice, and what may have been cut off."""
    problems, headers = Problems(), table.headers
    filled = {column for row in table.rows for column in row.cells}
    unused = [_titled(column, headers[column]) for column in columns.unknown if column in filled]
    if unused:
        problems.warn("export_unused", _FILE, columns=tuple(unused[:_SHOWN]), more=_beyond(unused))
    twice = [question.places for question in columns.questions.values() if len(question.places) > 1]
    if twice:
        shown = "; ".join(", ".join(_titled(place, headers[place]) for place in places) for places in twice[:_SHOWN])
        problems.warn("export_twice", _FILE, columns=shown, more=_beyond(twice))
    short = [row.line for row in table.rows if row.width < len(headers)]
    if short:
        problems.warn("export_short", _FILE, lines=show_runs(short), count=len(headers))
    return problems


def _beyond(found: Sized) -> int | None:
    """How many are not named."""
    return len(found) - _SHOWN if len(found) > _SHOWN else None


def _titled(column: int, header: str) -> str:
    """A header as it is shown: cut where it is long, the number of its column where there is none."""
    header = " ".join(header.split())
    return (header if len(header) <= _LONGEST_TITLE else header[:_LONGEST_TITLE] + "…") or f"#{column + 1}"

"""Of several submissions of a commune for a year the newest counts; the others are set aside by name."""

from collections.abc import Sequence
from datetime import datetime

from yte_check.batch.records import SUPERSEDED, DuplicateSubmission, FailedFile, StationRow
from yte_check.batch.results import Batch
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language.collation import kind_of
from yte_check.intake.changed import changed_at
from yte_check.intake.entries import SubmissionEntry


def count_the_newest(batch: Batch, entries: Sequence[SubmissionEntry]) -> None:
    """Find the communes with several submissions and set all but the newest of each aside."""
    duplicates: list[DuplicateSubmission] = []
    superseded: dict[int, FailedFile] = {}
    for positions in batch.communes.several():
        rows = [batch.station(position) for position in sorted(positions)]
        if _are_several(rows):
            continue
        counted, changed = _newest(rows, entries)
        paths, same = tuple(row.path for row in rows), len({row.sha256 for row in rows}) == 1
        found = DuplicateSubmission(counted.place, counted.year, paths, counted.path, changed, same)
        duplicates.append(found)
        superseded.update((row.position, _set_aside(row, found)) for row in rows if row is not counted)
    batch.duplicates, batch.superseded = tuple(duplicates), superseded


def _are_several(rows: Sequence[StationRow]) -> bool:
    """Whether “Xã Đông Anh” is among them and “Thị trấn Đông Anh”: there were districts that had both."""
    return len({kind_of(row.place) for row in rows if row.code is None} - {""}) > 1


def _newest(rows: Sequence[StationRow], entries: Sequence[SubmissionEntry]) -> tuple[StationRow, datetime | None]:
    """The one changed last, and when; of equal ones the last in the order of the files, and then None."""
    times = [changed_at(entries[row.position]) or datetime.min for row in rows]
    latest = max(times)
    last = max(at for at, time in enumerate(times) if time == latest)
    return rows[last], latest if times.count(latest) == 1 else None


def _set_aside(row: StationRow, found: DuplicateSubmission) -> FailedFile:
    params = {"year": str(found.year), "counted": found.counted, "why": found.why}
    told = Diagnostic(SUPERSEDED, "error", row.path, 1, 1, params)
    return FailedFile(row.position, row.path, (told,), 1, row.sha256, row.written)

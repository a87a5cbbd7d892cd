"""When a file was last changed, as its disk or its archive says."""

import os
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from yte_check.documents.archive import Archive, ArchiveFault
from yte_check.documents.archive_limits import SUBMISSIONS
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.intake.entries import FileStamp, SubmissionEntry


def changed_at(entry: SubmissionEntry) -> datetime | None:
    """In the time of this machine; an archive keeps the time of the machine that packed it. None where nobody knows."""
    if entry.member is not None:
        times = _in_archive(entry.path, entry.seen)
        return times[entry.member] if entry.member < len(times) else None
    try:
        return datetime.fromtimestamp(os.stat(entry.path).st_mtime)
    except (OSError, OverflowError, ValueError):  # a file system may keep times that are no dates
        return None


@lru_cache(8)
def _in_archive(path: str, _seen: FileStamp | None) -> tuple[datetime | None, ...]:
    """The times of its members; none of an archive that is gone."""
    try:
        archive = Archive(Path(path), SUBMISSIONS)
    except (ArchiveFault, InvalidDocument):
        return ()
    times = tuple(member.changed for member in archive.members)
    archive.close()
    return times

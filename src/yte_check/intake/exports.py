"""Exports from phones among the files of a batch: each holds many submissions, on disk or in an archive."""

from pathlib import Path

from yte_check.documents.archive import is_too_tight
from yte_check.documents.archive_limits import SMALL
from yte_check.documents.record import replaced
from yte_check.documents.source import read_bytes, refused
from yte_check.forms.xlsform.export import MAX_BYTES, Exported, exported
from yte_check.intake.archives import SubmissionArchive


def exported_on_disk(path: Path, name: str) -> list[Exported]:
    """The submissions of an export. Raises InvalidDocument."""
    return exported(name, read_bytes(path, MAX_BYTES, name=name), path.parent)


def exported_in_archive(archive: SubmissionArchive, number: int, name: str) -> list[Exported]:
    """The submissions of an export in an archive, whose photos are in it too. Raises InvalidDocument."""
    member = archive.members[number]
    if is_too_tight(member.size, member.info.compress_size):
        raise refused(name, "file_too_large", limit_mb=SMALL // 1_000_000)
    files = archive.evidence_beside(number)
    found = exported(name, archive.read(number, name, MAX_BYTES), Path(), files.holds)
    return [replaced(each, intake=replaced(each.intake, files=files)) for each in found]

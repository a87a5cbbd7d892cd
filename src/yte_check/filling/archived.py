"""What ``read`` takes out of a ZIP file: the submissions of exports and forms, and the photos that they name."""

from collections.abc import Iterator
from pathlib import Path, PurePath

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.file_names import is_storable, plain_stem, storable_stem
from yte_check.documents.source import refused
from yte_check.documents.workbooks.names import is_workbook
from yte_check.forms.intake import take_in_content
from yte_check.forms.sources import SubmissionSource
from yte_check.intake.archives import ArchiveFiles, SubmissionArchive
from yte_check.intake.exports import exported_in_archive
from yte_check.station.submission import Intake
from yte_check.terminal.output import check_output, write_output
from yte_check.terminal.settings import UsageProblem

MAX_PHOTO = 50_000_000


def sources_in_archive(path: Path) -> Iterator[SubmissionSource | InvalidDocument]:
    """Each submission, or why a file could not be read; the archive is open as long as they are asked for.

    Raises InvalidDocument for an archive that is none, or has nothing of the kind in it.
    """
    archive, found = SubmissionArchive(path, str(path)), False
    try:
        for number, member, kind in archive.contents():
            wanted = kind == "export" or (kind in ("submission", "unopenable") and is_workbook(member))
            found = found or wanted
            if wanted:
                yield from _member(archive, number, f"{path}/{member}", path, kind == "export")
        if not found:
            locked = any(member.is_encrypted for member in archive.members)
            raise refused(str(path), "archive_encrypted" if locked else "archive_no_form")
    finally:
        archive.close()


def _member(
    archive: SubmissionArchive, number: int, name: str, path: Path, is_export: bool
) -> Iterator[SubmissionSource | InvalidDocument]:
    try:
        if is_export:
            files = archive.evidence_beside(number)
            for each in exported_in_archive(archive, number, name):
                yield SubmissionSource(plain_stem(each.name), each.intake, path, _photos(each.intake, files))
        else:
            intake = take_in_content(name, archive.read(number, name), path.parent, archive.evidence_beside(number))
            yield SubmissionSource(storable_stem(PurePath(name).stem), intake)
    except InvalidDocument as invalid:
        yield invalid


def _photos(intake: Intake, files: ArchiveFiles) -> dict[str, int]:
    """The members of the archive that a submission names as its photos."""
    named = (entry["file"] for entry in intake.document.data.get("evidence", {}).values())
    storable = (file for file in named if all(map(is_storable, file.split("/"))))
    numbers = ((file, files.number(file)) for file in storable)
    return {file: number for file, number in numbers if number is not None}


class Photos:
    """The photos of some submissions from archives, on their way into the folders of their files."""

    def __init__(self) -> None:
        self._wanted: dict[Path, tuple[Path, int]] = {}

    def add(self, source: SubmissionSource, folder: Path) -> None:
        """Raises UsageProblem where two archives have photos of one name."""
        for file, number in source.photos.items():
            assert source.archive is not None
            wanted = source.archive, number
            if self._wanted.setdefault(folder / file, wanted) != wanted:
                raise UsageProblem("usage_read_photos", file=folder / file, archive=source.archive)

    def check(self, force: bool) -> None:
        """Raises UsageProblem where a photo must not be written."""
        for target in self._wanted:
            target.parent.mkdir(parents=True, exist_ok=True)
            check_output(target, force)

    def write(self, force: bool) -> int:
        """How many were written. Raises UsageProblem, InvalidDocument."""
        opened: dict[Path, SubmissionArchive] = {}
        try:
            for target, (path, number) in self._wanted.items():
                if path not in opened:
                    opened[path] = SubmissionArchive(path, str(path))
                write_output(target, opened[path].read(number, f"{path}/{target.name}", MAX_PHOTO), force)
        finally:
            for archive in opened.values():
                archive.close()
        return len(self._wanted)

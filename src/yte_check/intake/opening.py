"""From an entry to the submission in it: in a file, an archive or an export."""

import os
from pathlib import Path
from types import TracebackType

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.record import replaced
from yte_check.documents.source import read_bytes, refused
from yte_check.forms.intake import take_in_content
from yte_check.forms.reading.document import FormDocument
from yte_check.forms.xlsform.export import Exported
from yte_check.intake.archives import SubmissionArchive
from yte_check.intake.entries import SubmissionEntry, stamp_of
from yte_check.intake.exports import exported_in_archive, exported_on_disk
from yte_check.intake.names import shown
from yte_check.intake.passed import evidence_keys, file_key
from yte_check.station.submission import Intake, Submission


class Opener:
    """Opens entries one after the other; keeps the archive and the export open that the last one came from."""

    def __init__(self) -> None:
        self._archive: tuple[str, SubmissionArchive] | None = None
        self._export: tuple[str, list[Exported]] | None = None

    def take_in(self, entry: SubmissionEntry) -> Intake:
        """Raises InvalidDocument, also for what was exchanged since it was found, before or while it is read."""
        if entry.refusal is not None:
            raise InvalidDocument([entry.refusal])
        _refuse_exchanged(entry)
        try:
            return self._taken(entry)
        finally:
            _refuse_exchanged(entry)

    def close(self) -> None:
        if self._archive is not None:
            self._archive[1].close()
            self._archive = None

    def __enter__(self) -> "Opener":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def _taken(self, entry: SubmissionEntry) -> Intake:
        if entry.part is not None:
            return self._part(entry, entry.part)
        if entry.member is None:
            path = Path(entry.path)
            return take_in_content(entry.name, read_bytes(path, name=entry.name), path.parent)
        archive = self._open(entry)
        content = archive.read(entry.member, entry.name)
        intake = take_in_content(entry.name, content, Path(), archive.evidence_beside(entry.member))
        return replaced(intake, found=(*intake.found, *archive.doubts(entry.member)))

    def _part(self, entry: SubmissionEntry, part: int) -> Intake:
        """One submission of an export; its document goes by the name of the entry, as those of files do."""
        whole = entry.name.rpartition("#")[0]
        if self._export is None or self._export[0] != whole:
            if entry.member is None:
                self._export = whole, exported_on_disk(Path(entry.path), whole)
            else:
                self._export = whole, exported_in_archive(self._open(entry), entry.member, whole)
        intake = self._export[1][part].intake
        assert isinstance(intake.document, FormDocument)
        return replaced(intake, document=replaced(intake.document, name=entry.name))

    def _open(self, entry: SubmissionEntry) -> SubmissionArchive:
        if self._archive is None or self._archive[0] != entry.path:
            self.close()
            self._archive = entry.path, SubmissionArchive(Path(entry.path), entry.name)
        return self._archive[1]


def _refuse_exchanged(entry: SubmissionEntry) -> None:
    if entry.seen is not None and stamp_of(entry.path) != entry.seen:
        raise refused(entry.name, "archive_exchanged")


def documents_of(entry: SubmissionEntry, submission: Submission) -> tuple[str, ...]:
    """Where the documents lie that the submission of an entry names as its evidence."""
    return evidence_keys(_place(entry), submission.ledger.values())


def _place(entry: SubmissionEntry) -> str:
    """Where the evidence of a submission lies: in its folder, be it in an archive."""
    if entry.member is None:
        return file_key(os.path.dirname(entry.path))
    member = entry.name.removeprefix(f"{shown(entry.path)}/").replace("\\", "/")
    return file_key(entry.path, os.path.dirname(member)).rstrip("/")

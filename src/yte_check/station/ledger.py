"""The ledger of a submission's evidence: each document with its file as it is, and the indicators that it serves."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from yte_check.documents.language.notes import Word
from yte_check.documents.record import record
from yte_check.station.evidence import Evidence, FolderFiles, document_sha256
from yte_check.station.submission import Submission


@record
class LedgerEntry:
    """A document; ``path`` and ``size`` (bytes) are None where no file of its is in a folder of its submission."""

    evidence: Evidence
    indicators: tuple[int, ...]
    path: Path | None
    size: int | None
    hint: Word | None = None
    """What to do about a file that cannot be used."""
    sections: tuple[int, ...] = ()
    """The sections of which it proves that they do not apply."""

    @property
    def doubtful(self) -> bool:
        """Whether it counts although its dates speak against it; that it has no date is only mentioned."""
        return self.evidence.doubt is not None and self.evidence.doubt.code != "undated"

    @cached_property
    def sha256(self) -> str | None:
        """The hash of the file as it is, for which it is read whole; None where that cannot be done."""
        try:
            return document_sha256(self.path) if self.path is not None else None
        except OSError:
            return None


def ledger_of(submission: Submission) -> Iterator[LedgerEntry]:
    """Every registered document, in the order of the register."""
    for key, evidence in submission.ledger.items():
        serves = tuple(sorted(number for number, answer in submission.answers.items() if key in answer.evidence))
        path = _path(evidence, submission)
        size = path.stat().st_size if path is not None else None
        yield LedgerEntry(evidence, serves, path, size, submission.hint(key), submission.sections_proved_by(key))


def unregistered(submission: Submission) -> tuple[str, ...]:
    """The files that lie where the documents lie, and that the submission does not register."""
    near = submission.near_files
    written = (each.entry.file for each in submission.ledger.values() if each.entry.file is not None)
    return near.unregistered(written) if near is not None else ()


def _path(evidence: Evidence, submission: Submission) -> Path | None:
    if evidence.entry.file is None or not isinstance(submission.files, FolderFiles):
        return None
    path = submission.files.find(evidence.entry.file)
    try:
        return path if path is not None and path.is_file() else None
    except OSError:
        return None

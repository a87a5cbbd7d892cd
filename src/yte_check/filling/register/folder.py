"""The folder of documents against the register: what is new in it, what has changed, what is not there."""

from collections.abc import Iterable

from yte_check.documents.language.notes import Word
from yte_check.documents.record import record
from yte_check.filling.register.file_names import indicators_in
from yte_check.scoring.results import Assessment
from yte_check.station.evidence import FolderFiles
from yte_check.station.file_types import can_be_opened, why_unopenable
from yte_check.station.ledger import LedgerEntry, ledger_of, unregistered

_GONE = ("missing", "outside", "empty", "unreadable", "unopenable", "too_large", "no_file")


@record
class NewFile:
    """A file that is not registered; the indicators that its name begins with; ``why`` no office can open it."""

    file: str
    indicators: tuple[int, ...]
    why: Word | None = None


@record
class FolderScan:
    """``changed`` are files that are not what their registered hash says, ``missing`` what cannot be looked at, and
    ``idle`` are documents that no answer names."""

    new: tuple[NewFile, ...]
    changed: tuple[LedgerEntry, ...]
    missing: tuple[LedgerEntry, ...]
    idle: tuple[LedgerEntry, ...]
    registered: int

    @property
    def in_order(self) -> bool:
        return not (self.new or self.changed or self.missing)


def scan(assessment: Assessment) -> FolderScan:
    """Look through the folder of a submission and its register."""
    submission = assessment.submission
    entries = tuple(ledger_of(submission))
    known = assessment.standard.indicators
    new = (NewFile(file, indicators_in(file, known), _why(file, submission.files)) for file in unregistered(submission))
    return FolderScan(
        new=tuple(new),
        changed=_of_state(entries, ("changed",)),
        missing=_of_state(entries, _GONE),
        idle=tuple(entry for entry in entries if not entry.indicators),
        registered=len(entries),
    )


def _of_state(entries: Iterable[LedgerEntry], states: tuple[str, ...]) -> tuple[LedgerEntry, ...]:
    return tuple(entry for entry in entries if entry.evidence.state in states)


def _why(file: str, files: object) -> Word | None:
    if not isinstance(files, FolderFiles):
        return None
    head = files.head(file)
    return None if can_be_opened(file, head) else why_unopenable(file, head)

"""Whether a dossier will be one that its receiver opens: asked before anything is written."""

from collections.abc import Iterable, Sized
from pathlib import Path

from yte_check.documents.archive_limits import DOSSIER
from yte_check.documents.diagnostics import Problems, refuse_if_fatal
from yte_check.station.ledger import LedgerEntry
from yte_check.station.submission import Submission

_MEGABYTE = 1_000_000


def refuse_unfit(submission: Submission, ledger: Iterable[LedgerEntry], beside: Iterable[Sized]) -> None:
    """``beside`` is what goes in besides the documents. Raises InvalidDocument, naming what is too large."""
    problems = Problems()
    sizes: dict[Path, int] = {}
    for entry in ledger:
        if entry.path is None or entry.size is None:
            continue
        sizes[entry.path] = entry.size
        if entry.size > DOSSIER.member:
            problems.error(
                "pack_document_large", ("evidence", entry.evidence.id, "file"), id=entry.evidence.id,
                file=entry.evidence.entry.file, size_mb=_up(entry.size), limit_mb=DOSSIER.member // _MEGABYTE,
            )  # fmt: skip
    lengths = [len(content) for content in beside]
    total = sum(sizes.values()) + sum(lengths)
    if total > DOSSIER.total and not problems:
        problems.error("pack_too_large", ("evidence",), size_mb=_up(total), limit_mb=DOSSIER.total // _MEGABYTE)
    files = len(sizes) + len(lengths) + 1  # and the manifest
    if files > DOSSIER.members:
        problems.error("pack_too_many", ("evidence",), files=files, limit=DOSSIER.members)
    refuse_if_fatal(problems, submission.document)


def _up(size: int) -> int:
    return -(-size // _MEGABYTE)

"""Which files of a plan's folders stand for a commune of which nothing is known, and which are something else."""

import re
from pathlib import Path

from yte_check.batch.records import NOT_COUNTED, FailedFile
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.kinds import OTHER_KINDS
from yte_check.documents.source import read_source
from yte_check.intake.entries import SubmissionEntry

_SUBMISSION = re.compile(r"\b(?:answers|station)\b[\"']?\s*:")
_REVIEW = re.compile(r"^decisions\s*:", re.MULTILINE)


def has_other_contents(entry: SubmissionEntry) -> bool:
    """Whether a file has contents, and none of them is what a submission has."""
    return entry.refusal is None and entry.member is None and _has_other_contents(Path(entry.path))


def is_unusable(failed: FailedFile) -> bool:
    """Whether a file that was set aside is a submission that could not be used: no review, no plan, no note, and not
    one of another year or area."""
    code = failed.diagnostics[0].code
    return code not in (*NOT_COUNTED, *OTHER_KINDS) and not _has_other_contents(Path(failed.path))


def _has_other_contents(path: Path) -> bool:
    try:
        text = read_source(path).text
    except InvalidDocument:
        return False
    return bool(text.strip()) and (_SUBMISSION.search(text) is None or _REVIEW.search(text) is not None)

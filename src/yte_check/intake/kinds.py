"""What a file among many is to a batch, by its name, and where that does not say enough by its content."""

from collections.abc import Callable
from io import BytesIO
from typing import IO, Literal

from yte_check.documents.workbooks.names import is_workbook
from yte_check.forms.recognising import is_export_book, submission_inside, workbook_kind
from yte_check.intake.names import is_archive, is_hidden, is_submission

FileKind = Literal["submission", "archive", "export", "unopenable", "form_misnamed", "submission_misnamed", "other"]

_DOCUMENTS = (
    ".pdf", ".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".webp", ".heic", ".mp4", ".doc", ".docx", ".odt", ".ppt",
    ".pptx", ".jsonl", ".parquet", ".htm", ".html",
)  # fmt: skip
"""What is not looked into: results, and evidence, of which a country has ten times as many files as of all others."""

_LARGEST_BOOK = 50_000_000

_INSIDE: dict[str | None, FileKind] = {
    None: "other", "export": "export", "form": "form_misnamed", "yaml": "submission_misnamed"
}  # fmt: skip


def file_kind(name: str, opened: Callable[[], IO[bytes]]) -> FileKind:
    """A workbook that cannot be opened is never passed over: it may be a form that was damaged on its way."""
    if is_hidden(name) or is_document(name):
        return "other"
    if is_submission(name):
        return "submission"
    if is_archive(name):
        return "archive"
    if is_workbook(name):
        return _workbook(opened)
    inside = submission_inside(opened)
    return _INSIDE[inside]


def is_document(name: str) -> bool:
    """Whether a file is evidence or a result by its name."""
    return name.lower().endswith(_DOCUMENTS)


def may_be_wanted(name: str) -> bool:
    """Whether a link of this name could lead to what a batch takes."""
    return is_submission(name) or is_archive(name) or is_workbook(name)


def _workbook(opened: Callable[[], IO[bytes]]) -> FileKind:
    try:
        with opened() as file:
            kind = workbook_kind(file)
            file.seek(0)
            if kind == "other" and is_export_book(BytesIO(file.read(_LARGEST_BOOK))):
                return "export"
    except Exception:  # locked, encrypted, too large: the one who reads it says which
        return "unopenable"
    return "submission" if kind == "form" else kind

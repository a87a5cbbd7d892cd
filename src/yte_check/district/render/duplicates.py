"""Communes with several submissions of a year, in words: which file counts, and which do not."""

from collections.abc import Iterator

from yte_check.batch.records import DuplicateSubmission
from yte_check.documents.language import Lang, say


def duplicate_head(duplicate: DuplicateSubmission) -> str:
    return f"{duplicate.commune}, {duplicate.year}"


def duplicate_lines(duplicate: DuplicateSubmission, lang: Lang) -> Iterator[str]:
    """A line each file; the one that counts stands first, with the reason."""
    yield say("batch_duplicate_counted", lang, path=duplicate.counted, why=duplicate.why)
    for path in duplicate.paths:
        if path != duplicate.counted:
            yield say("batch_duplicate_aside", lang, path=path)

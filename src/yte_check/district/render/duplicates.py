"""Communes with several submissions of a year, in words: which file counts, and which do not."""

from collections.abc import Iterator

from yte_check.batch.records import DuplicateSubmission
from yte_check.batch.results import Batch
from yte_check.documents.language import Lang, say
from yte_check.render.table import Column, Table

_COLUMNS = (
    Column("batch_head_commune", 28), Column("batch_head_year", 8), Column("book_counted", 60, long=True),
    Column("book_counted_why", 44, long=True), Column("book_not_counted", 60, long=True),
)  # fmt: skip


def duplicate_head(duplicate: DuplicateSubmission) -> str:
    return f"{duplicate.commune}, {duplicate.year}"


def duplicate_lines(duplicate: DuplicateSubmission, lang: Lang) -> Iterator[str]:
    """A line each file; the one that counts stands first, with the reason."""
    yield say("batch_duplicate_counted", lang, path=duplicate.counted, why=duplicate.why)
    for path in duplicate.paths:
        if path != duplicate.counted:
            yield say("batch_duplicate_aside", lang, path=path)


def duplicates_table(batch: Batch, lang: Lang) -> Table:
    """A row each commune: the file that counts, why, and those that do not."""
    rows = (
        (
            each.commune, each.year, each.counted, say(each.why.code, lang, **each.why.params),
            "\n".join(path for path in each.paths if path != each.counted),
        )
        for each in batch.duplicates
    )  # fmt: skip
    return Table("book_duplicates", _COLUMNS, rows, keys=1)

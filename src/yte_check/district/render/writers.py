"""Every form in which a batch can be written, found by the extension of the file."""

from collections.abc import Iterator
from typing import BinaryIO

from yte_check.batch.results import Batch
from yte_check.district.render.view import View
from yte_check.render.forms import Form, Forms

TEXTS: Forms = {
    ".json": Form("yte_check.district.render.data:batch_json"),
    ".jsonl": Form("yte_check.district.render.data:batch_jsonl"),
    ".csv": Form("yte_check.district.render.table:batch_csv"),
}
_FILES: Forms = {
    ".xlsx": Form("yte_check.district.render.workbook:write_workbook"),
    ".html": Form("yte_check.district.render.dashboard:write_dashboard"),
    ".parquet": Form("yte_check.district.render.parquet:write_parquet", "pyarrow", "parquet"),
}
FORMS: Forms = {**TEXTS, **_FILES}
FOLDER_FORMS = (".xlsx", ".html", ".csv", ".json")
"""What a folder is given."""
TABLES = (".csv", ".parquet")
"""A row each station and nothing else: no place for what is of them all."""


def write_batch(batch: Batch, view: View, extension: str, file: BinaryIO) -> None:
    """Write a batch in the form of an extension, piece by piece."""
    if extension in _FILES:
        _FILES[extension].writer()(batch, view, file)
        return
    if extension == ".csv":
        file.write(b"\xef\xbb\xbf")  # by which Excel knows that the text is UTF-8
    for piece in text_pieces(batch, view, extension):
        file.write(piece.encode("utf-8"))


def text_pieces(batch: Batch, view: View, extension: str) -> Iterator[str]:
    """A batch in one of the forms that are text."""
    pieces: Iterator[str] = TEXTS[extension].writer()(batch, view)
    return pieces

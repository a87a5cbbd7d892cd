"""Every form in which a batch can be written, found by the extension of the file."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, BinaryIO

from yte_check.batch.run import Batch
from yte_check.district.render.view import View

# Each names a module here and its function; only the one asked for is imported.
_TEXTS: Mapping[str, tuple[str, str]] = {
    ".json": ("data", "batch_json"),
    ".jsonl": ("data", "batch_jsonl"),
    ".csv": ("table", "batch_csv"),
}
_FILES: Mapping[str, tuple[str, str]] = {
    ".xlsx": ("workbook", "write_workbook"),
    ".html": ("dashboard", "write_dashboard"),
    ".parquet": ("parquet", "write_parquet"),
}
EXTENSIONS = (*_TEXTS, *_FILES)
TABLES = (".csv", ".parquet")
"""A row each station and nothing else: no place for what is of them all."""
_LIBRARIES = {".parquet": ("pyarrow", "parquet")}
"""Libraries that only some forms need, with the extra of this package that brings them."""


class MissingLibrary(Exception):
    """A form needs a library that is not installed."""

    def __init__(self, name: str, extra: str) -> None:
        self.name = name
        self.extra = extra
        super().__init__(name)


def check_library(extension: str) -> None:
    """Raises MissingLibrary."""
    from importlib.util import find_spec

    name, extra = _LIBRARIES.get(extension, (None, ""))
    if name is not None and find_spec(name) is None:
        raise MissingLibrary(name, extra)


def write_batch(batch: Batch, view: View, extension: str, file: BinaryIO) -> None:
    """Write a batch in the form of an extension, piece by piece."""
    if extension in _FILES:
        _function(_FILES[extension])(batch, view, file)
        return
    if extension == ".csv":
        file.write(b"\xef\xbb\xbf")  # by which Excel knows that the text is UTF-8
    for piece in text_pieces(batch, view, extension):
        file.write(piece.encode("utf-8"))


def text_pieces(batch: Batch, view: View, extension: str) -> Iterator[str]:
    """A batch in one of the forms that are text."""
    pieces: Iterator[str] = _function(_TEXTS[extension])(batch, view)
    return pieces


def _function(named: tuple[str, str]) -> Callable[..., Any]:
    module, name = named
    function: Callable[..., Any] = getattr(import_module(f"yte_check.district.render.{module}"), name)
    return function

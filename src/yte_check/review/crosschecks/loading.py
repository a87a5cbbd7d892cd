"""The cross-checks beside a standard."""

from collections.abc import Iterator
from pathlib import Path as FilePath

from yte_check.documents.diagnostics import Problems, refuse_if_fatal
from yte_check.documents.document import Document, read_document
from yte_check.documents.shape import read_shape
from yte_check.review.crosschecks.model import AnyCheck, CrossChecksText
from yte_check.review.crosschecks.proofs import check_cross_checks
from yte_check.standard.standard import Standard

CROSS_CHECKS = "cross-checks"
"""The folder of a standard's cross-checks."""


def read_cross_checks(place: FilePath, standard: Standard) -> tuple[AnyCheck, ...]:
    """Every cross-check in the folder beside a standard. Raises InvalidDocument."""
    return tuple(check for document in _documents(place) for check in _read(document, standard))


def _documents(place: FilePath) -> Iterator[Document]:
    folder = (place if place.is_dir() else place.parent) / CROSS_CHECKS
    for file in sorted(folder.glob("*.yaml")):
        yield read_document(file)


def _read(document: Document, standard: Standard) -> tuple[AnyCheck, ...]:
    text = read_shape(CrossChecksText, document.data, document)
    if text.standard != standard.id:
        return ()
    problems = Problems()
    check_cross_checks(text, standard, problems)
    refuse_if_fatal(problems, document)
    return text.checks

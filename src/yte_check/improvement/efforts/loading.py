"""The efforts of a standard: the files beside it, and over them a file of one's own."""

from collections.abc import Iterator
from pathlib import Path as FilePath

from yte_check.documents.diagnostics import Problems, refuse_if_fatal
from yte_check.documents.document import Document, read_document
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.shape import read_shape
from yte_check.improvement.efforts.model import EffortsText
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.efforts.proofs import check_efforts
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.standard import Standard

EFFORTS = "efforts"
"""The folder of a standard's efforts."""


def efforts_for(standard: Standard, place: FilePath | None, costs: FilePath | None = None) -> Efforts:
    """The efforts beside the standard at ``place``, those of the file ``costs`` over them. Raises InvalidDocument."""
    texts = [read_efforts(read_document(file), standard) for file in effort_files(place)]
    own = [read_efforts(read_document(costs), standard)] if costs is not None else []
    return Efforts(tuple(text for text in texts if text.standard == standard.id), tuple(own))


def place_of(standard: Standard, named: str | None, library: Library) -> FilePath | None:
    """Where a standard lies, by the name that was asked for or by its id."""
    try:
        return library.find(named) if named is not None else library.of_id(standard.id)
    except UnknownStandard:
        return None


def read_efforts(document: Document, standard: Standard) -> EffortsText:
    """Raises InvalidDocument, also where the file is for another standard."""
    refuse_other_kind("efforts", document)
    text = read_shape(EffortsText, document.data, document)
    problems = Problems()
    if text.standard != standard.id:
        problems.error("effort_other_standard", ("standard",), stated=text.standard, used=standard.id)
    else:
        check_efforts(text, standard, problems)
    refuse_if_fatal(problems, document)
    return text


def effort_files(place: FilePath | None) -> Iterator[FilePath]:
    """The files of the efforts of the standard at ``place``."""
    if place is not None:
        yield from sorted(((place if place.is_dir() else place.parent) / EFFORTS).glob("*.yaml"))

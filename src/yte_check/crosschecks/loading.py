"""The cross-checks beside a standard."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path as FilePath

from yte_check.crosschecks.kinds import AnyCheck
from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.model import CrossChecksText
from yte_check.crosschecks.proofs import check_cross_checks
from yte_check.documents.diagnostics import Problems, refuse_if_fatal
from yte_check.documents.document import Document, read_document
from yte_check.documents.record import record
from yte_check.documents.shape import read_shape
from yte_check.standard.loading import read_standard
from yte_check.standard.standard import Standard

CROSS_CHECKS = "cross-checks"
"""The folder of a standard's cross-checks."""


@record
class StandardChecks:
    """The cross-checks of a standard, and the standard that has the words of their figures."""

    standard: Standard
    checks: tuple[CrossCheck, ...]


def cross_checks_of(places: Iterable[FilePath]) -> Mapping[str, StandardChecks]:
    """The cross-checks of every standard that has any, by its id. Raises InvalidDocument."""
    found: dict[str, StandardChecks] = {}
    for place in places:
        if any(cross_check_files(place)):
            standard = read_standard(place).in_force(date.max)
            found.setdefault(standard.id, StandardChecks(standard, read_cross_checks(place, standard)))
    return found


def read_cross_checks(place: FilePath, standard: Standard) -> tuple[AnyCheck, ...]:
    """Every cross-check in the folder beside a standard. Raises InvalidDocument."""
    return tuple(
        check for file in cross_check_files(place) for check in read_cross_check_file(read_document(file), standard)
    )


def cross_check_files(place: FilePath) -> Iterator[FilePath]:
    """The files in the folder beside a standard."""
    folder = (place if place.is_dir() else place.parent) / CROSS_CHECKS
    yield from sorted(folder.glob("*.yaml"))


def read_cross_check_file(document: Document, standard: Standard) -> tuple[AnyCheck, ...]:
    """The cross-checks of one file; none where it is of another standard. Raises InvalidDocument."""
    text = read_shape(CrossChecksText, document.data, document)
    if text.standard != standard.id:
        return ()
    problems = Problems()
    check_cross_checks(text, standard, problems)
    refuse_if_fatal(problems, document)
    return text.checks

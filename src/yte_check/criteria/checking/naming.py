"""The standard that a file names: one that is being checked itself, or one of the library."""

from collections.abc import Iterable
from datetime import date

from yte_check.criteria.checking.standards import Checked
from yte_check.documents.diagnostics import Diagnostic, Problems, located
from yte_check.documents.document import Document
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.standard import Standard


def standard_named(wanted: str, library: Library, checked: Iterable[Checked] = ()) -> Standard:
    """One of those just checked comes before one of the library. Raises UnknownStandard, InvalidDocument."""
    own = next((c.standard for c in checked if c.standard is not None and c.standard.id == wanted), None)
    return own or library.load(wanted).in_force(date.max)


def unknown_standard(code: str, key: str, unknown: UnknownStandard, document: Document) -> tuple[Diagnostic, ...]:
    """That a file names a standard that there is not, with the nearest one that there is."""
    problems = Problems()
    unknown.tell(problems, (key,), code)
    return located(problems, document)

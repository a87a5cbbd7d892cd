"""The proofs of one file of cross-checks, with the standard that it names."""

from collections.abc import Iterable

from yte_check.authoring.checking.naming import standard_named, unknown_standard
from yte_check.authoring.checking.standards import Checked
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document
from yte_check.documents.shape import read_shape
from yte_check.review.crosschecks.model import CrossChecksText
from yte_check.review.crosschecks.proofs import check_cross_checks
from yte_check.standard.library import Library, UnknownStandard


def check_cross_check_file(
    document: Document, library: Library, checked: Iterable[Checked] = ()
) -> tuple[Diagnostic, ...]:
    """``checked`` are standards that were read in the same run and come before those of the library."""
    try:
        text = read_shape(CrossChecksText, document.data, document)
        standard = standard_named(text.standard, library, checked)
    except InvalidDocument as invalid:
        return invalid.diagnostics
    except UnknownStandard as unknown:
        return unknown_standard("unknown_standard", "standard", unknown, document)
    problems = Problems()
    check_cross_checks(text, standard, problems)
    return located(problems, document)

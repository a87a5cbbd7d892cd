"""The proofs of one plan file, with the standard that it names."""

from collections.abc import Iterable

from yte_check.authoring.checking.standards import Checked
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document
from yte_check.documents.suggestions import nearest
from yte_check.plans.library import read_plan
from yte_check.plans.measuring import measuring_standard
from yte_check.plans.proofs import check_plan
from yte_check.standard.library import Library, UnknownStandard


def check_plan_file(document: Document, library: Library, checked: Iterable[Checked] = ()) -> tuple[Diagnostic, ...]:
    """``checked`` are standards that were read in the same run and come before those of the library."""
    try:
        plan = read_plan(document)
        own = next((c.standard for c in checked if c.standard is not None and c.standard.id == plan.standard), None)
        standard = own or measuring_standard(plan, library)
    except InvalidDocument as invalid:
        return invalid.diagnostics
    except UnknownStandard as unknown:
        return unknown_standard("unknown_standard", "standard", unknown, document)
    problems = Problems()
    check_plan(plan, standard, problems)
    return located(problems, document)


def unknown_standard(code: str, key: str, unknown: UnknownStandard, document: Document) -> tuple[Diagnostic, ...]:
    """That a file names a standard that there is not, with the nearest one that there is."""
    problems = Problems()
    suggestion = nearest(unknown.wanted, unknown.known)
    problems.error(code, (key,), wanted=unknown.wanted, known=unknown.known, nearest=suggestion)
    return located(problems, document)

"""The proofs of one plan file, with the standard that it names."""

from collections.abc import Iterable

from yte_check.authoring.checking.naming import standard_named, unknown_standard
from yte_check.authoring.checking.standards import Checked
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.document import Document
from yte_check.plans.library import read_plan
from yte_check.plans.proofs import check_plan
from yte_check.standard.library import Library, UnknownStandard


def check_plan_file(document: Document, library: Library, checked: Iterable[Checked] = ()) -> tuple[Diagnostic, ...]:
    """``checked`` are standards that were read in the same run and come before those of the library."""
    try:
        plan = read_plan(document)
        standard = standard_named(plan.standard, library, checked)
    except InvalidDocument as invalid:
        return invalid.diagnostics
    except UnknownStandard as unknown:
        return unknown_standard("unknown_standard", "standard", unknown, document)
    problems = Problems()
    check_plan(plan, standard, problems)
    return located(problems, document)

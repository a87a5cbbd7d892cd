"""The standard by which a plan's measures are read, and a plan that has been proved with it."""

from datetime import date

from yte_check.documents.diagnostics import InvalidDocument, Problems, located, refuse_if_fatal
from yte_check.documents.document import Document
from yte_check.plans.library import read_plan
from yte_check.plans.model import PlanText
from yte_check.plans.proofs import check_plan
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.standard import Standard


def measuring_standard(plan: PlanText, library: Library) -> Standard:
    """The text with all its amendments. Raises UnknownStandard, InvalidDocument."""
    return library.in_force(library.load(plan.standard), date.max)


def proved_plan(document: Document, library: Library) -> tuple[PlanText, Standard]:
    """A plan that can be measured with, and by what. Raises InvalidDocument with all that is wrong in its file."""
    plan = read_plan(document)
    problems = Problems()
    try:
        standard = measuring_standard(plan, library)
    except UnknownStandard as unknown:
        unknown.tell(problems, ("standard",))
        raise InvalidDocument(located(problems, document)) from None
    check_plan(plan, standard, problems)
    refuse_if_fatal(problems, document)
    return plan, standard

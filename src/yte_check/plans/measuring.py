"""The standard by which a plan's measures are read, and a plan that has been proved with it."""

from datetime import date

from yte_check.documents.diagnostics import Problems, refuse_if_fatal
from yte_check.documents.document import Document
from yte_check.plans.library import read_plan
from yte_check.plans.model import PlanText
from yte_check.plans.proofs import check_plan
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.standard import Standard


def measuring_standard(plan: PlanText, library: Library) -> Standard:
    """The text with all its amendments. Raises UnknownStandard, InvalidDocument."""
    return library.load(plan.standard).in_force(date.max)


def proved_plan(document: Document, library: Library) -> PlanText:
    """A plan that can be measured with. Raises InvalidDocument with all that is wrong in its file."""
    plan = read_plan(document)
    problems = Problems()
    try:
        check_plan(plan, measuring_standard(plan, library), problems)
    except UnknownStandard as unknown:
        unknown.tell(problems, ("standard",))
    refuse_if_fatal(problems, document)
    return plan

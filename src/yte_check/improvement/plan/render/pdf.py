"""A plan as PDF, in the layout of the report."""

from yte_check.documents.language import Lang
from yte_check.improvement.plan.render.view import PlanView
from yte_check.render.typeset import typeset
from yte_check.standard.library import shipped_folder

TEMPLATE = "improvement.typ"


def render(view: PlanView, lang: Lang) -> bytes:
    return typeset(shipped_folder("templates"), TEMPLATE, view, lang)

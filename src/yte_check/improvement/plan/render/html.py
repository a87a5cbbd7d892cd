"""A plan as one page for a browser, in the style of the report."""

from yte_check.documents.language import Lang
from yte_check.improvement.plan.render.view import PlanView
from yte_check.render.page import filled_page
from yte_check.standard.library import shipped_folder

TEMPLATE, STYLE = "improvement.html.j2", "report.css"


def render(view: PlanView, lang: Lang) -> bytes:
    return filled_page(shipped_folder("templates"), TEMPLATE, lang, STYLE, view=view)

"""A plan as Markdown, in the layout of the report."""

from yte_check.documents.language import Lang
from yte_check.improvement.plan.render.view import PlanView
from yte_check.render.markdown import filled_markdown
from yte_check.standard.library import shipped_folder

TEMPLATE = "improvement.md.j2"


def render(view: PlanView, lang: Lang) -> bytes:
    return filled_markdown(shipped_folder("templates"), TEMPLATE, view, lang)

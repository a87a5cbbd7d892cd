"""A plan for Word, in the layout of the report."""

from yte_check.documents.language import Lang
from yte_check.improvement.plan.render.view import PlanView
from yte_check.render.word import filled_word
from yte_check.standard.library import shipped_folder

TEMPLATES: dict[Lang, str] = {"vi": "improvement.docx", "en": "improvement.en.docx"}


def render(view: PlanView, lang: Lang) -> bytes:
    return filled_word(shipped_folder("templates"), TEMPLATES[lang], view, lang)

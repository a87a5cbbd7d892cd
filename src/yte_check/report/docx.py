"""The report for Word."""

from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.render.word import filled_word
from yte_check.report.model import ReportView

TEMPLATES: dict[Lang, str] = {"vi": "report.docx", "en": "report.en.docx"}


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Fill the Word template of the language. Raises InvalidTemplate."""
    return filled_word(templates, TEMPLATES[lang], view, lang)

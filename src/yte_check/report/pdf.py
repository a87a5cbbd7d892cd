"""The report as PDF."""

from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.render.typeset import typeset
from yte_check.report.model import ReportView

TEMPLATE = "report.typ"


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Fill the template. Raises InvalidTemplate."""
    return typeset(templates, TEMPLATE, view, lang)

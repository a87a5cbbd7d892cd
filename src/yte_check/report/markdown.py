"""The report as Markdown."""

from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.render.markdown import filled_markdown
from yte_check.report.model import ReportView

TEMPLATE = "report.md.j2"


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Fill the template. Raises InvalidTemplate."""
    return filled_markdown(templates, TEMPLATE, view, lang)

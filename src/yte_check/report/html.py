"""The report as one page for a browser, readable without its script."""

from decimal import Decimal
from math import floor
from pathlib import Path

from yte_check.documents.exact import quotient
from yte_check.documents.language import Lang
from yte_check.render.page import filled_page
from yte_check.report.model import ReportView

TEMPLATE, STYLE, SCRIPT = "report.html.j2", "report.css", "report.js"


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Fill the template of the page. Raises InvalidTemplate."""
    return filled_page(templates, TEMPLATE, lang, STYLE, SCRIPT, {"share": share}, view=view)


def share(points: Decimal, maximum: Decimal) -> str:
    """How far a bar reaches, in % of its length; never drawn up to a line that the points miss.

    Points that are taken off, or come on top, draw it no further than its ends.
    """
    reached = min(max(quotient(points * 100, maximum), Decimal(0)), Decimal(100))
    return str((Decimal(floor(reached * 100)) / 100).quantize(Decimal("0.01")))

"""The forms of file that a report can take."""

from collections.abc import Iterable
from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.render.forms import Form, Forms
from yte_check.report.model import ReportView
from yte_check.report.view import report_view
from yte_check.scoring.results import Assessment
from yte_check.station.ledger import LedgerEntry

FORMS: Forms = {
    ".docx": Form("yte_check.report.docx:render"),
    ".html": Form("yte_check.report.html:render"),
    ".xlsx": Form("yte_check.report.xlsx:render"),
    ".pdf": Form("yte_check.report.pdf:render", "typst", "pdf"),
    ".md": Form("yte_check.report.markdown:render"),
}


def render_view(view: ReportView, extension: str, lang: Lang, templates: Path) -> bytes:
    """The file of an extension, byte for byte the same for the same view. Raises InvalidTemplate.

    ``templates`` holds templates of one's own; what is not there is taken from those that ship with the tool.
    """
    content: bytes = FORMS[extension].writer()(view, lang, templates)
    return content


def render_report(
    assessment: Assessment, extension: str, lang: Lang, templates: Path, ledger: Iterable[LedgerEntry] = ()
) -> bytes:
    """The report of an assessment as a file; ``ledger`` adds the sizes and hashes of the evidence as it is."""
    return render_view(report_view(assessment, lang, ledger), extension, lang, templates)

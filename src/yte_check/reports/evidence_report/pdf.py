"""The report as PDF, set by typst (the extra «pdf») in a font that the library brings: the same on every machine."""

import json
import re
from dataclasses import asdict
from pathlib import Path

from yte_check.documents.language import Lang, catalogue
from yte_check.reports.evidence_report.model import ReportView
from yte_check.reports.templates import InvalidTemplate, bad_template, template_path

TEMPLATE = "report.typ"
_PLACE = re.compile(r"\.typ:(\d+):")


def render(view: ReportView, lang: Lang, templates: Path) -> bytes:
    """Set the typst template. The view goes in as data, never as markup. Raises InvalidTemplate."""
    import typst

    path = template_path(templates, TEMPLATE)
    words = {code: text for code, text in catalogue(lang).items() if code.startswith("report_")}
    report = json.dumps({"view": asdict(view), "words": words, "lang": lang}, ensure_ascii=False, default=str)
    try:
        content = typst.compile(path, root=path.parent, sys_inputs={"report": report}, ignore_system_fonts=True)
    except typst.TypstError as error:
        raise _diagnosed(path, error.message, error.diagnostic) from None
    assert isinstance(content, bytes)
    return content


def _diagnosed(path: Path, message: str, details: str) -> InvalidTemplate:
    place = _PLACE.search(details)
    line = int(place[1]) if place is not None else 1
    return bad_template(path, "template_fails", line, reason=message, near=None)

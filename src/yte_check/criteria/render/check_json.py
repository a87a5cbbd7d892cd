"""``criteria check`` as JSON."""

from typing import Any

from yte_check.criteria.checking.examination import CheckRun
from yte_check.documents.language import Lang, say
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.tool import TOOL


def check_json(examination: CheckRun, lang: Lang) -> dict[str, Any]:
    """``status``: holds, warned, broken, or not_checked where the files have not the form for it."""
    findings = examination.findings
    return {
        "tool": TOOL,
        "files": list(findings.files),
        "proofs": [
            {
                "code": examined.name,
                "title": say(examined.title, lang),
                "status": examined.status,
                "errors": sum(diagnostic.severity == "error" for diagnostic in examined.diagnostics),
                "warnings": sum(diagnostic.severity == "warning" for diagnostic in examined.diagnostics),
            }
            for examined in findings.examined
        ],
        "working": [
            {"standard": checked.standard.id, "indicator": number, "facts": list(facts)}
            for checked in examination.standards
            if checked.standard is not None
            for number, facts in checked.working()
        ],
        "working_frame": [
            {"standard": checked.standard.id, "keys": list(checked.working_frame())}
            for checked in examination.standards
            if checked.standard is not None
        ],
        "diagnostics": [diagnostic_json(diagnostic, lang) for diagnostic in findings.diagnostics],
    }

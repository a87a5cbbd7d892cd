"""``criteria test`` as JSON."""

from typing import Any

from yte_check.criteria.explanation import standard_head
from yte_check.criteria.testing.examination import Examination
from yte_check.documents.language import Lang
from yte_check.findings.model import Examined
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.tool import TOOL


def cases_json(examination: Examination, lang: Lang) -> dict[str, Any]:
    """``status`` of a case: holds, warned, broken, or not_checked where its standard is invalid."""
    findings = examination.findings
    return {
        "tool": TOOL,
        "standards": [standard_head(tested.standard) for tested in examination.tested if tested.standard is not None],
        "files": list(findings.files),
        "cases": [_case(examined) for examined in findings.examined if examined.file is not None],
        "coverage": [
            {
                "standard": tested.standard.id,
                "kind": coverage.name,
                "reached": coverage.reached,
                "total": coverage.total,
                "percent": coverage.percent,
            }
            for tested in examination.tested
            if tested.standard is not None
            for coverage in tested.coverage
        ],
        "diagnostics": [diagnostic_json(diagnostic, lang) for diagnostic in findings.diagnostics],
    }


def _case(examined: Examined) -> dict[str, Any]:
    return {
        "file": examined.file,
        "line": examined.line,
        "title": examined.params["title"],
        "status": examined.status,
    }

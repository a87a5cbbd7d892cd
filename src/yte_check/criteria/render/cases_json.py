"""``criteria test`` as JSON."""

from collections.abc import Iterator
from typing import Any

from yte_check.criteria.explanation import standard_head
from yte_check.criteria.render.case_words import words_of
from yte_check.criteria.testing.examination import CasesRun
from yte_check.documents.language import Lang
from yte_check.findings.model import Examined
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.tool import TOOL


def cases_json(examination: CasesRun, lang: Lang, words: bool = False) -> dict[str, Any]:
    """``status`` of a case: holds, warned, broken, or not_checked where its standard is invalid. With ``words`` each
    case has its sentence."""
    findings = examination.findings
    return {
        "tool": TOOL,
        "standards": [standard_head(tested.standard) for tested in examination.tested if tested.standard is not None],
        "files": list(findings.files),
        "cases": list(_cases(examination, lang, words)),
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


def _cases(examination: CasesRun, lang: Lang, words: bool) -> Iterator[dict[str, Any]]:
    for tested in examination.tested:
        sentences = words_of(tested, lang)
        for examined in tested.examined:
            if examined.file is not None:
                yield {**_case(examined), **({"words": next(sentences)} if words else {})}


def _case(examined: Examined) -> dict[str, Any]:
    return {
        "file": examined.file,
        "line": examined.line,
        "title": examined.params["title"],
        "status": examined.status,
    }

"""SARIF 2.1.0 (OASIS): what code scanning systems read."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from yte_check.documents.characters import spelled_out
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang, message, outline
from yte_check.findings.model import Findings
from yte_check.render.diagnostics import place_text
from yte_check.render.tool import TOOL

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(findings: Findings, lang: Lang, successful: bool, **_: object) -> dict[str, Any]:
    """One run of one tool; ``successful`` is False where some file could not be read at all."""
    codes = tuple(dict.fromkeys(diagnostic.code for diagnostic in findings.diagnostics))
    driver = {**TOOL, "rules": [_rule(code, lang) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": successful}],
        "artifacts": [{"location": {"uri": _uri(file)}} for file in findings.files],
        "results": list(_results(findings.diagnostics, codes, lang)),
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str, lang: Lang) -> dict[str, Any]:
    return {"id": code, "shortDescription": {"text": outline(code, lang)}}


def _results(diagnostics: Iterable[Diagnostic], codes: tuple[str, ...], lang: Lang) -> Iterable[dict[str, Any]]:
    for diagnostic in diagnostics:
        yield {
            "ruleId": diagnostic.code,
            "ruleIndex": codes.index(diagnostic.code),
            "level": diagnostic.severity,
            "message": {"text": message(diagnostic, lang)},
            "locations": [_location(diagnostic, lang)],
        }


def _location(diagnostic: Diagnostic, lang: Lang) -> dict[str, Any]:
    """A region of a text; a cell of a workbook, which has no lines, is a logical location."""
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(diagnostic.file)}}
    cell = diagnostic.cell
    if cell is not None:
        name = f"{cell.sheet}!{cell.address}"
        logical = {"name": name, "fullyQualifiedName": name, "kind": "member"}
        words = {"text": place_text(diagnostic, lang).lstrip(": ")}
        return {"physicalLocation": place, "logicalLocations": [logical], "message": words}
    place["region"] = {
        "startLine": diagnostic.line,
        "startColumn": diagnostic.column,
        "endColumn": diagnostic.column + diagnostic.length,
    }
    return {"physicalLocation": place}


def _uri(file: str) -> str:
    """A relative path stays one, so that a scanner finds it in its checkout."""
    path = PurePath(spelled_out(file))
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())

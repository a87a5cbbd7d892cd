"""Annotations of GitHub Actions: a line for each diagnostic, shown beside the line of the file."""

from collections.abc import Iterable
from pathlib import PurePath

from yte_check.documents.characters import spelled_out
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang
from yte_check.findings.model import Findings
from yte_check.render.diagnostics import message_at_place


def github(findings: Findings, lang: Lang, **_: object) -> str:
    return github_annotations(findings.diagnostics, lang)


def github_annotations(diagnostics: Iterable[Diagnostic], lang: Lang) -> str:
    return "".join(_annotation(diagnostic, lang) + "\n" for diagnostic in diagnostics)


def _annotation(diagnostic: Diagnostic, lang: Lang) -> str:
    properties = {
        "file": PurePath(diagnostic.file).as_posix(),
        "line": diagnostic.line,
        "col": diagnostic.column,
        "endColumn": diagnostic.column + diagnostic.length,
        "title": diagnostic.code,
    }
    shown = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{diagnostic.severity} {shown}::{_data(message_at_place(diagnostic, lang))}"


def _data(text: str) -> str:
    return spelled_out(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

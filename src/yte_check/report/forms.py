"""The forms of file that a report can take. Each is one module, imported only when it is asked for."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from yte_check.documents.language import Lang
from yte_check.documents.record import record
from yte_check.report.model import ReportView
from yte_check.report.view import report_view
from yte_check.scoring.results import Assessment
from yte_check.station.ledger import LedgerEntry

FORMS: Mapping[str, str] = {
    ".docx": "docx",
    ".html": "html",
    ".xlsx": "xlsx",
    ".pdf": "pdf",
    ".md": "markdown",
}
"""The module of this folder that renders an extension."""


@record
class Extra:
    """An optional extra of the package, and the library that it brings."""

    extra: str
    library: str


EXTRAS: Mapping[str, Extra] = {".pdf": Extra("pdf", "typst")}


def missing_library(extension: str) -> str | None:
    """The library that a form needs and that is not installed."""
    needed = EXTRAS.get(extension)
    return needed.library if needed is not None and find_spec(needed.library) is None else None


def render_view(view: ReportView, extension: str, lang: Lang, templates: Path) -> bytes:
    """The file of an extension, byte for byte the same for the same view. Raises InvalidTemplate.

    ``templates`` holds templates of one's own; what is not there is taken from those that ship with the tool.
    """
    module = import_module(f"yte_check.report.{FORMS[extension]}")
    content: bytes = module.render(view, lang, templates)
    return content


def letters_missing(view: ReportView, extension: str) -> tuple[str, ...]:
    """The letters of a report that a form cannot draw; every form but PDF leaves them to the reader's own fonts."""
    if extension != ".pdf":
        return ()
    from yte_check.render.glyphs import lacking
    from yte_check.render.visible import texts_of

    return lacking(texts_of(view))


def render_report(
    assessment: Assessment, extension: str, lang: Lang, templates: Path, ledger: Iterable[LedgerEntry] = ()
) -> bytes:
    """The report of an assessment as a file; ``ledger`` adds the sizes and hashes of the evidence as it is."""
    return render_view(report_view(assessment, lang, ledger), extension, lang, templates)

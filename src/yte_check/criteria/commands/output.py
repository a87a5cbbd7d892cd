"""Findings in the form that was asked for: for a reader, for a program, for a CI system."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from yte_check.criteria.checking.examination import Examination
from yte_check.documents.characters import spelled_out
from yte_check.findings.model import Findings
from yte_check.render.styled import StyledText
from yte_check.terminal.arguments import one_of
from yte_check.terminal.console import can_write_unicode, for_terminal, show
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import INVALID, NOT_MET, OK
from yte_check.terminal.json_output import show_json
from yte_check.terminal.settings import Settings
from yte_check.terminal.stdout import emit

FindingsFormat = Literal["text", "json", "github", "sarif", "junit"]
FindingsFormatOption = Annotated[FindingsFormat, Option("help_format", one_of(get_args(FindingsFormat)))]


def show_findings(
    findings: Findings,
    wanted: FindingsFormat,
    as_text: Callable[[], StyledText],
    as_data: Callable[[], dict[str, Any]],
    strict: bool,
    unreadable: bool,
    settings: Settings,
) -> int:
    """Write findings to stdout and return the exit code. Text and JSON are those of the command, the other forms are
    the same for all.

    The code is 4 where a file could not be read, 1 where something is wrong (with ``strict`` also for a warning).
    """
    marked = findings.seen_from(Path.cwd())
    if wanted == "text":
        show(as_text(), settings)
    elif wanted == "json":
        show_json(as_data())
    elif wanted == "sarif":
        from yte_check.findings.render.sarif import sarif

        show_json(sarif(marked, settings.lang, not unreadable))
    elif wanted == "junit":
        from yte_check.findings.render.junit import junit

        _write_xml(junit(marked, settings.lang, strict))
    else:
        from yte_check.findings.render.github import github_annotations

        emit(spelled_out(github_annotations(marked.diagnostics, settings.lang)))
    if unreadable:
        return INVALID
    return NOT_MET if findings.has("error") or (strict and findings.has("warning")) else OK


def show_examination(examination: Examination, wanted: FindingsFormat, strict: bool, settings: Settings) -> int:
    """Write what a check has found; the exit code is that of ``show_findings``."""
    from yte_check.criteria.render.check_json import check_json
    from yte_check.criteria.render.check_text import check_text

    return show_findings(
        examination.findings,
        wanted,
        lambda: check_text(examination, settings.lang, settings.quiet),
        lambda: check_json(examination, settings.lang),
        strict,
        examination.unreadable,
        settings,
    )


def _write_xml(text: str) -> None:
    """In UTF-8, as its first line says; where the stream cannot take that, as references to characters."""
    text = for_terminal(text)
    emit(text if can_write_unicode() else text.encode("ascii", "xmlcharrefreplace").decode("ascii"))

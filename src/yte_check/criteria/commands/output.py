"""Findings in the form that was asked for: for a reader, for a program, for a CI system."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

from yte_check.criteria.checking.examination import CheckRun
from yte_check.findings.model import Findings
from yte_check.findings.render.forms import FINDINGS_FORMS
from yte_check.render.forms import TEXT, Content, form_named, named
from yte_check.render.styled import StyledText
from yte_check.terminal.arguments import one_of
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import INVALID, NOT_MET, OK
from yte_check.terminal.forms import deliver
from yte_check.terminal.settings import Settings

_FORMAT = one_of(named((TEXT, ".json", *FINDINGS_FORMS)))
FindingsFormatOption = Annotated[str, Option("help_format", _FORMAT)]


def show_findings(
    findings: Findings,
    wanted: str,
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
    own: dict[str, Callable[[], Content]] = {"text": as_text, "json": as_data}
    if wanted in own:
        content = own[wanted]()
    else:
        writer = FINDINGS_FORMS[form_named(wanted)].writer()
        content = writer(marked, settings.lang, strict=strict, successful=not unreadable)
    deliver(None, content, False, settings)
    if unreadable:
        return INVALID
    return NOT_MET if findings.has("error") or (strict and findings.has("warning")) else OK


def show_examination(examination: CheckRun, wanted: str, strict: bool, settings: Settings) -> int:
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

"""``yte-check criteria test``: the golden cases of standards, and what no case reaches."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from yte_check.criteria.commands.output import FindingsFormatOption, show_findings
from yte_check.documents.record import record
from yte_check.documents.suggestions import nearest
from yte_check.standard.library import UnknownStandard
from yte_check.terminal.arguments import FILE
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.options import StrictOption
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of

if TYPE_CHECKING:
    from yte_check.criteria.testing.examination import CasesRun


@record
class TestOptions:
    paths: Annotated[tuple[Path, ...], Argument("help_test_paths", FILE, "PATH…")]
    strict: StrictOption = False
    format: FindingsFormatOption = "text"
    words: Annotated[bool, Option("help_words")] = False


def run_test(options: TestOptions, settings: Settings) -> int:
    """Try the cases and show what came out otherwise. Raises UsageProblem."""
    from yte_check.criteria.render.cases_json import cases_json
    from yte_check.criteria.render.cases_text import cases_text

    if options.words and options.format not in ("text", "json"):
        raise UsageProblem("usage_words_format", format=options.format)
    examination = _examined(options.paths)
    return show_findings(
        examination.findings,
        options.format,
        lambda: cases_text(examination, settings.lang, settings.quiet, options.words),
        lambda: cases_json(examination, settings.lang, options.words),
        options.strict,
        examination.unreadable,
        settings,
    )


def _examined(paths: tuple[Path, ...]) -> "CasesRun":
    from yte_check.criteria.testing.examination import examine

    try:
        return examine(paths, library_of())
    except UnknownStandard as unknown:
        near = nearest(unknown.wanted, unknown.known)
        raise UsageProblem("usage_test_path", wanted=unknown.wanted, known=unknown.known, nearest=near) from None

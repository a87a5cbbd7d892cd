"""``yte-check criteria test``: the golden cases of standards, and what no case reaches."""

from pathlib import Path
from typing import Annotated

import typer

from yte_check.cli.arguments import choice
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of
from yte_check.cli.terminal.findings_output import FINDINGS_FORMATS, METAVAR, FindingsFormat, show_findings
from yte_check.documents.language import say
from yte_check.documents.suggestions import nearest
from yte_check.standard.library import UnknownStandard


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("test", help=text("help_criteria_test"))
    def test(
        paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help=text("help_test_paths"))],
        strict: Annotated[bool, typer.Option("--strict", help=text("help_strict"))] = False,
        format: Annotated[str, typer.Option(metavar=METAVAR, help=text("help_format"))] = "text",
    ) -> int:
        wanted = choice("--format", format, FINDINGS_FORMATS)
        try:
            return _test(paths, strict, wanted, settings)
        except UnknownStandard as unknown:
            suggestion = nearest(unknown.wanted, unknown.known)
            raise UsageProblem(
                "usage_test_path", wanted=unknown.wanted, known=unknown.known, nearest=suggestion
            ) from None


def _test(paths: list[Path], strict: bool, wanted: FindingsFormat, settings: Settings) -> int:
    from yte_check.authoring.testing.examination import examine
    from yte_check.reports.findings.cases_json import cases_json
    from yte_check.reports.findings.cases_text import cases_text

    examination = examine(paths, library_of())
    findings, lang = examination.findings, settings.lang
    return show_findings(
        findings,
        wanted,
        lambda: cases_text(examination, lang, settings.quiet),
        lambda: cases_json(examination, lang),
        strict,
        examination.unreadable,
        settings,
    )

"""``yte-check trend``: the years of a station or of an area, and the recognitions that end."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from yte_check.batch.entries import find_entries
from yte_check.batch.names import shown
from yte_check.batch.passed import Passed
from yte_check.batch.records import FailedFile
from yte_check.batch.run import run_batch
from yte_check.batch.workers import usable_cores
from yte_check.cli.arguments import choice, day
from yte_check.cli.batch.unused import tell_again, tell_counted
from yte_check.cli.comparison.diffing import DIFF_FORMATS, form_of
from yte_check.cli.exit_codes import INVALID, OK
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of, named_standard
from yte_check.cli.terminal.console import is_terminal, show, tell
from yte_check.cli.terminal.json_output import as_json
from yte_check.cli.terminal.output import check_output, write_output
from yte_check.cli.terminal.progress import progress_bar
from yte_check.cli.terminal.stdout import emit_file
from yte_check.comparison.trend import Trend, trend_of
from yte_check.documents.kinds import OTHER_KINDS
from yte_check.documents.language import say
from yte_check.reports.batch.text import failed_file
from yte_check.reports.comparison.trend_html import trend_html
from yte_check.reports.comparison.trend_json import trend_json
from yte_check.reports.comparison.trend_text import trend_text
from yte_check.reports.styled import StyledText
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import EVIDENCE_MODES, Policy
from yte_check.scoring.shelf import Shelf

_MOST_MONTHS = 120


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""
    lang = settings.lang

    def text(code: str) -> str:
        return say(code, lang)

    @app.command("trend", help=text("help_trend"))
    def trend(
        paths: Annotated[list[str], typer.Argument(metavar="DIR...", help=text("help_trend_paths"))],
        standard: Annotated[str | None, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = None,
        evidence: Annotated[str, typer.Option(metavar="off|warn|strict", help=text("help_evidence"))] = "warn",
        within: Annotated[int, typer.Option(metavar="MONTHS", help=text("help_trend_within"))] = 12,
        today: Annotated[date | None, typer.Option(metavar="DATE", parser=day, help=text("help_trend_today"))] = None,
        format: Annotated[str, typer.Option(metavar="text|json|html", help=text("help_format"))] = "text",
        output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help=text("help_output"))] = None,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> int:
        if not 0 <= within <= _MOST_MONTHS:
            raise UsageProblem("usage_trend_within", value=str(within), most=str(_MOST_MONTHS))
        if output is not None:
            check_output(output, force)
        policy = Policy(choice("--evidence", evidence, EVIDENCE_MODES))
        wanted = form_of(output, choice("--format", format, DIFF_FORMATS))
        found, failed, passed = _read(paths, standard, policy, settings)
        day_now = today or date.today()
        limit = months_after(day_now, within)
        content = _content(found, failed, day_now, limit, wanted, output is None, settings)
        if output is not None:
            write_output(output, content, force)
            tell(say("written", lang, path=output), settings)
        elif isinstance(content, str):
            emit_file(content)
        _tell_left_out(failed, passed, settings)
        return INVALID if failed else OK


def _read(
    paths: list[str], standard: str | None, policy: Policy, settings: Settings
) -> tuple[Trend, list[FailedFile], int]:
    """The years, the files that could not be read, and how many were passed over. Raises UsageProblem."""
    library = library_of()
    named = named_standard(standard, library) if standard is not None else None
    passed = Passed()
    entries = find_entries(paths, passed)
    if not entries:
        raise UsageProblem("usage_nothing_found", paths=tuple(paths))
    assessor = Assessor(Shelf(library, named), policy, today=date.today())
    with (
        progress_bar(len(entries), settings) as advance,
        run_batch(entries, assessor, usable_cores(), progress=advance, passed=passed) as batch,
    ):
        tell_again(batch, settings)
        tell_counted(passed, settings)
        valid_years = {key: outline.valid_years for key, outline in batch.outlines.items()}
        failed = list(batch.failed())
        # In the folder of a district reviews and plans lie beside the submissions; what is named is reported on.
        named_files = {shown(path) for path in paths}
        kept = [each for each in failed if each.path in named_files or each.diagnostics[0].code not in OTHER_KINDS]
        return trend_of(batch.stations(), valid_years), kept, len(failed) - len(kept)


def _tell_left_out(failed: list[FailedFile], passed: int, settings: Settings) -> None:
    """On stderr, for it is no part of the result."""
    out = StyledText()
    if failed:
        out.line(say("batch_failed", settings.lang, count=len(failed)), "heading")
    for each in failed:
        failed_file(each, settings.lang, out)
    if passed:
        out.paragraph(say("trend_passed_over", settings.lang, count=passed), "dim")
    if failed or passed:
        show(out, settings, sys.stderr)


def _content(
    trend: Trend, failed: list[FailedFile], today: date, within: date, wanted: str, shown: bool, settings: Settings
) -> str | bytes:
    """What is to be written; text that is to be shown is shown at once, with its colours."""
    lang = settings.lang
    if wanted == "json":
        return as_json(trend_json(trend, failed, today, within, lang), escape=False)
    if wanted == "html":
        page = trend_html(trend, today, within, lang)
        return page.decode() if shown else page
    bar = "█" if shown and is_terminal() else "#"
    out = trend_text(trend, today, within, lang, bar, settings.verbose)
    if not shown:
        return out.plain
    show(out, settings)
    return ""


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month where it is shorter, or of all days."""
    from calendar import monthrange

    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))

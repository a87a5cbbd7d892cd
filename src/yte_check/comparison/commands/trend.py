"""``yte-check trend``: the years of a station or of an area, and the recognitions that end."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

from yte_check.batch.records import FailedFile
from yte_check.batch.run import run_batch
from yte_check.batch.told import tell_again, tell_counted
from yte_check.batch.workers import usable_cores
from yte_check.comparison.recognitions import recognised
from yte_check.comparison.render.forms import TREND_FORMS
from yte_check.comparison.render.trend_view import TrendView
from yte_check.comparison.trend import Trend, trend_of
from yte_check.comparison.year_causes import YearCauses, causes_between, last_year_beside
from yte_check.district.render.text import failed_file
from yte_check.documents.diagnostics import Problems, located
from yte_check.documents.document import Document, read_document
from yte_check.documents.kinds import OTHER_KINDS
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.intake.entries import find_entries
from yte_check.intake.names import shown
from yte_check.intake.passed import Passed
from yte_check.intake.scoring import ScoringOptions
from yte_check.recognition.decisions import RecognitionsText, read_recognitions
from yte_check.recognition.options import RECOGNITIONS, WITHIN, today_option, within_option
from yte_check.recognition.periods import months_after
from yte_check.render.forms import named
from yte_check.render.styled import StyledText
from yte_check.terminal.arguments import PATTERN, one_of
from yte_check.terminal.console import is_terminal, show
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import INVALID, OK
from yte_check.terminal.forms import deliver, wanted_form
from yte_check.terminal.options import EvidenceOption, ForceOutputOption, OutputOption, OwnStandardOption
from yte_check.terminal.output import check_output
from yte_check.terminal.problems import show_problems
from yte_check.terminal.progress import progress_bar
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.years.beside import YearsBeside

_FORMAT = Option("help_format", one_of(named(TREND_FORMS)))


@record
class TrendOptions:
    paths: Annotated[tuple[str, ...], Argument("help_trend_paths", PATTERN, "DIR...")]
    standard: OwnStandardOption = None
    evidence: EvidenceOption = "warn"
    within: Annotated[int, within_option()] = WITHIN
    today: Annotated[date | None, today_option()] = None
    recognitions: Annotated[Path | None, RECOGNITIONS] = None
    format: Annotated[str | None, _FORMAT] = None
    output: OutputOption = None
    force: ForceOutputOption = False


def run_trend(options: TrendOptions, settings: Settings) -> int:
    """Read the years, write what was asked for, and return 4 where a file could not be read. Raises UsageProblem,
    InvalidDocument."""
    output = options.output
    if output is not None:
        check_output(output, options.force)
    wanted = wanted_form(TREND_FORMS, options.format, output)
    decided = _decisions(options.recognitions)
    read = _read(options, settings)
    found = read.trend
    if decided is not None:
        found = _recognised(found, *decided, settings)
    today = options.today or date.today()
    limit = months_after(today, options.within)
    bar = "█" if output is None and is_terminal() else "#"
    shown = (settings.lang, bar, settings.verbose)
    view = TrendView(found, read.failed, today, limit, *shown, read.beside, read.causes)
    deliver(output, wanted.writer()(view), options.force, settings)
    _tell_left_out(read.failed, read.passed_over, settings)
    return INVALID if read.failed else OK


@record
class _YearsRead:
    """The years of what was found; the last one beside the earlier ones, with the causes; what could not be read; and
    how many files were passed over."""

    trend: Trend
    beside: YearsBeside | None
    causes: YearCauses | None
    failed: list[FailedFile]
    passed_over: int


def _read(options: TrendOptions, settings: Settings) -> _YearsRead:
    """Raises UsageProblem."""
    assessor = ScoringOptions(options.standard, evidence=options.evidence).assessor()
    passed = Passed()
    entries = find_entries(options.paths, passed)
    if not entries:
        raise UsageProblem("usage_nothing_found", paths=options.paths)
    with (
        progress_bar(len(entries), settings) as advance,
        run_batch(entries, assessor, usable_cores(), progress=advance, passed=passed) as batch,
    ):
        tell_again(batch, settings)
        tell_counted(passed, settings)
        valid_years = {key: outline.valid_years for key, outline in batch.outlines.items()}
        # Of a commune with several submissions of a year the result says which one it shows.
        failed = [each for each in batch.failed() if each.position not in batch.superseded]
        # In the folder of a district reviews and plans lie beside the submissions; what is named is reported on.
        named_files = {shown(path) for path in options.paths}
        kept = [each for each in failed if each.path in named_files or each.diagnostics[0].code not in OTHER_KINDS]
        levels = {key: outline.levels for key, outline in batch.outlines.items()}
        trend = trend_of(batch.stations(), valid_years, batch.duplicates, levels)
        beside = last_year_beside(batch) if len(trend.series) > 1 and len(trend.years) > 1 else None
        causes = causes_between(beside, batch, entries, assessor, usable_cores()) if beside is not None else None
        return _YearsRead(trend, beside, causes, kept, len(failed) - len(kept))


def _decisions(file: Path | None) -> tuple[RecognitionsText, Document] | None:
    """Raises InvalidDocument."""
    if file is None:
        return None
    document = read_document(file)
    return read_recognitions(document), document


def _recognised(trend: Trend, text: RecognitionsText, document: Document, settings: Settings) -> Trend:
    """The trend with the decisions; those of no station are told on stderr."""
    problems = Problems()
    found = recognised(trend, text, problems)
    if problems:
        show_problems(located(problems, document), settings)
    return found


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

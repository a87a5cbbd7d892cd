"""``yte-check review``: the files of reviewers, and what they found."""

from datetime import date
from pathlib import Path
from typing import Annotated

from yte_check.batch.told import tell_counted
from yte_check.documents.record import record
from yte_check.intake.passed import Passed
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.scoring.assessor import Assessor
from yte_check.terminal.arguments import DAY, FILE, TEXT
from yte_check.terminal.console import show
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import INVALID, OK
from yte_check.terminal.forms import deliver
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import (
    AsOfOption,
    EvidenceOption,
    ForceOutputOption,
    FormatOption,
    OutputOption,
    OwnStandardOption,
    StationArgument,
)
from yte_check.terminal.output import seen_from
from yte_check.terminal.settings import Settings, UsageProblem


@record
class ReviewNewOptions:
    station: StationArgument
    output: OutputOption = None
    round: Annotated[str | None, Option("help_review_round", TEXT)] = None
    authority: Annotated[str | None, Option("help_review_authority", TEXT)] = None
    reviewer: Annotated[str | None, Option("help_review_reviewer", TEXT)] = None
    day: Annotated[date | None, Option("help_review_date", DAY, names=("--date",))] = None
    standard: OwnStandardOption = None
    force: ForceOutputOption = False


@record
class ReviewCompareOptions:
    paths: Annotated[tuple[Path, ...], Argument("help_review_paths", FILE, "PATH")]
    standard: OwnStandardOption = None
    as_of: AsOfOption = None
    evidence: EvidenceOption = "warn"
    format: FormatOption = "text"


def run_new(options: ReviewNewOptions, settings: Settings) -> None:
    """Write a draft of a review. Raises UsageProblem, InvalidDocument."""
    from yte_check.review.render.draft import ReviewHead, review_draft

    output, day = options.output, options.day.isoformat() if options.day else None
    place = seen_from(output.parent if output is not None else Path(), options.station)
    head = ReviewHead(place, options.round, options.authority, options.reviewer, day)
    assessment = assess_file(options.station, ScoringOptions(options.standard))
    deliver(output, review_draft(assessment, head, settings.lang), options.force, settings)


def run_compare(options: ReviewCompareOptions, settings: Settings) -> int:
    """Show what reviewers have found; 4 where a file could not be used. Raises UsageProblem, InvalidDocument."""
    assessor = ScoringOptions(options.standard, (), options.as_of, options.evidence).assessor()
    return _compare(options.paths, assessor, options.format == "json", settings)


def _compare(paths: tuple[Path, ...], assessor: Assessor, as_json: bool, settings: Settings) -> int:
    from yte_check.review.comparison import compare
    from yte_check.review.gathering import collect
    from yte_check.review.render.comparison_json import comparison_json
    from yte_check.review.render.comparison_text import comparison_text

    passed = Passed()
    collected = collect(paths, assessor, date.today(), passed)
    if not collected.verifications and not collected.failed:
        raise UsageProblem("usage_no_reviews", paths=tuple(map(str, paths)))
    comparison = compare(collected.verifications)
    tell_counted(passed, settings)
    if as_json:
        show_json(comparison_json(comparison, collected, settings.lang))
    else:
        show(comparison_text(comparison, collected, settings.lang), settings)
    return INVALID if collected.failed else OK

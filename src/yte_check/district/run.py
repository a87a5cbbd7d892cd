"""What ``batch`` does, apart from how its options are read."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from yte_check.batch.run import Batch, run_batch
from yte_check.batch.told import nothing_found, tell_again, tell_passed
from yte_check.batch.verifying import Refused
from yte_check.batch.workers import usable_cores
from yte_check.crosschecks.inspector import CrossChecker
from yte_check.crosschecks.jumps import earlier as earlier_files
from yte_check.crosschecks.loading import cross_checks_of
from yte_check.district.command import BatchOptions
from yte_check.district.render.figures import share_met
from yte_check.district.render.improvement import improvement_text, survey_of
from yte_check.district.render.text import batch_text
from yte_check.district.render.view import View
from yte_check.district.render.writers import TABLES, text_pieces, write_batch
from yte_check.district.targets import make_room, targets_of
from yte_check.district.told import tell_not_scored
from yte_check.documents.document import read_document
from yte_check.documents.folders import yaml_files
from yte_check.documents.language import say
from yte_check.documents.notices import said
from yte_check.documents.record import replaced
from yte_check.improvement.plan.reading import Improvement, find_improvements
from yte_check.improvement.survey import Surveyor
from yte_check.intake.entries import Entry, find_entries
from yte_check.intake.passed import Passed
from yte_check.plans.commands.files import named_plan
from yte_check.plans.commands.following import BesideOptions, Following, followed, following
from yte_check.plans.measuring import proved_plan
from yte_check.plans.stations import Observing
from yte_check.render.styled import StyledText
from yte_check.review.collecting import read_reviews, review_files
from yte_check.review.verifier import ShelvedReviews
from yte_check.scoring.assessor import Assessor
from yte_check.standard.library import Library
from yte_check.terminal.console import can_write_unicode, is_terminal, show, tell
from yte_check.terminal.exit_codes import INVALID, NOT_MET, OK
from yte_check.terminal.output import open_outputs, telling
from yte_check.terminal.problems import show_problems
from yte_check.terminal.progress import progress_bar
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.stdout import emit, emit_file

_MOST_PREVIOUS = 10


def run_batch_command(options: BatchOptions, settings: Settings) -> int:
    """Score everything under the paths, write what was asked for, and return the exit code."""
    # What can be known to fail is found before the work and not after it.
    targets = targets_of(options.outputs, options.force)
    library = options.scoring.library()
    plan = _following(options, library)
    improvements, broken = _plans(options)
    with _scored(options, library, plan, improvements, broken, settings) as batch:
        found, doubtful = followed(plan, batch) if plan is not None else (None, ())
        view = View(
            settings.lang, options.scoring.official, progress=found, heading=options.heading, today=date.today()
        )
        _show(batch, view, options, settings)
        if doubtful:
            show_problems(doubtful, settings)
        _write(batch, view, targets, options, settings)
        _tell_unused(improvements, batch, settings)
        return _exit_code(batch, options, settings)


def _following(options: BatchOptions, library: Library) -> Following | None:
    if options.plan is None:
        if options.plan_year is not None or options.beside != BesideOptions():
            raise UsageProblem("usage_without_plan")
        return None
    plan, _ = proved_plan(read_document(named_plan(options.plan)), library)
    return following(plan, options.beside, options.plan_year)


def _scored(
    options: BatchOptions,
    library: Library,
    plan: Following | None,
    plans: list[Improvement],
    broken: list[Refused],
    settings: Settings,
) -> Batch:
    assessor = options.scoring.assessor(library)
    jobs = options.jobs or usable_cores()
    # A folder of reviews or of last year's files may lie inside that of the submissions.
    reviews = review_files(options.reviews)
    apart = {os.path.abspath(file) for file in reviews}
    apart |= {os.path.abspath(plan.path) for plan in plans} | {os.path.abspath(path) for path, _ in broken}
    earlier = find_entries(options.previous)
    apart |= {os.path.abspath(entry.path) for entry in earlier}
    passed = Passed()
    entries = find_entries(options.paths, passed)
    if apart:
        entries = [entry for entry in entries if os.path.abspath(entry.path) not in apart]
    if not entries:
        raise nothing_found(options.paths, passed, settings)
    if options.previous and not earlier:
        raise UsageProblem("usage_nothing_found", paths=options.previous)
    inspector = _inspector(earlier, assessor, jobs, library, options, settings)
    observer = Observing(plan.plan) if plan is not None else None
    observer_of_verified = Observing(plan.plan, verified=True) if plan is not None else None
    shelved = read_reviews(reviews) if options.reviews else None
    verifier = ShelvedReviews(shelved, date.today(), observer_of_verified) if shelved is not None else None
    with progress_bar(len(entries), settings) as advance:
        batch = run_batch(
            entries, assessor, jobs, inspector, verifier, observer, advance, _surveyor(plans, library, options),
            passed, broken, options.year, options.area,
        )  # fmt: skip
    batch.share = options.share
    tell_again(batch, settings)
    beside = (*options.reviews, *options.improvements)
    tell_passed(beside, yaml_files(beside), settings, apart=[Path(path) for path in options.paths])
    return batch


def _plans(options: BatchOptions) -> tuple[list[Improvement], list[Refused]]:
    """The plans of improvement, and the files that could not be read: they stop nothing. Raises UsageProblem."""
    plans, failed = find_improvements(options.improvements)
    if options.improvements and not plans and not failed:
        raise UsageProblem("usage_no_improvements", paths=tuple(map(str, options.improvements)))
    return plans, failed


def _tell_unused(plans: list[Improvement], batch: Batch, settings: Settings) -> None:
    """A plan of which there is no submission, or that a later one has replaced, is named and not passed in silence."""
    if not plans:
        return
    used = {found.path for row in batch.stations() if (found := survey_of(row).plan) is not None}
    for plan in plans:
        if plan.path not in used:
            told = say("batch_plan_unused", settings.lang, path=plan.path, station=plan.text.station.name)
            tell(told, settings)


def _surveyor(plans: list[Improvement], library: Library, options: BatchOptions) -> Surveyor | None:
    if not options.gap and not plans:
        return None
    return Surveyor(library, options.scoring.standard, options.gap, plans, options.costs)


def _inspector(
    earlier: list[Entry], assessor: Assessor, jobs: int, library: Library, options: BatchOptions, settings: Settings
) -> CrossChecker | None:
    """The cross-checks of the standards in use; what last year's files say is gathered first."""
    if not options.cross_check and not earlier:
        return None
    places = list(library.places())
    if options.scoring.standard is not None:
        places.insert(0, library.find(options.scoring.standard))
    checks = cross_checks_of(places)
    with run_batch(earlier, assessor, jobs, CrossChecker({}, settings.lang)) as last_year:
        _tell_previous(last_year, settings)
        return CrossChecker(checks, settings.lang, earlier_files(last_year.communes, last_year.stations()))


def _tell_previous(last_year: Batch, settings: Settings) -> None:
    """What of last year cannot be compared with: without it a jump would go unseen, and nobody know why."""
    if last_year.summary.failed:
        show_problems([each.diagnostics[0] for each in islice(last_year.failed(), _MOST_PREVIOUS)], settings)
        told = say("batch_previous_left", settings.lang, count=last_year.summary.failed, files=last_year.files)
        show(StyledText().line(told, "bad"), settings, sys.stderr)


def _show(batch: Batch, view: View, options: BatchOptions, settings: Settings) -> None:
    if options.format == "text":
        bar = "█" if is_terminal() else "#"
        out = batch_text(batch, view, options.by, bar, settings.verbose)
        improvement_text(batch, options.share, settings.lang, settings.verbose, out)
        show(out, settings)
        said("standard_own")
        return
    view = replaced(view, escape=not can_write_unicode())
    for piece in text_pieces(batch, view, f".{options.format}"):
        (emit_file if options.format == "csv" else emit)(piece)
    tell_not_scored(batch, view, settings)
    _tell_left_out(f"--format {options.format}", f".{options.format}", view, options, settings)


def _write(batch: Batch, view: View, targets: Sequence[Path], options: BatchOptions, settings: Settings) -> None:
    """Write all that was asked for; where one cannot be written, none takes the place of an earlier one."""
    for path in targets:
        make_room(path)
    with open_outputs(targets, options.force) as files:
        for path, file in zip(targets, files, strict=True):
            with telling(path):
                write_batch(batch, view, path.suffix.lower(), file)
    for path in targets:
        tell(say("written", settings.lang, path=path), settings)
        _tell_left_out(path, path.suffix.lower(), view, options, settings)


def _tell_left_out(where: Path | str, extension: str, view: View, options: BatchOptions, settings: Settings) -> None:
    """What was asked for and a table of stations, or this form, does not have."""
    if options.improvements and extension not in (".json", ".jsonl"):
        tell(say("batch_improvement_left_out", settings.lang, path=where), settings)
    if extension not in TABLES:
        return
    if options.gap:
        tell(say("batch_gap_left_out", settings.lang, path=where), settings)
    if view.progress is not None:
        tell(say("batch_plan_left_out", settings.lang, path=where), settings)


def _exit_code(batch: Batch, options: BatchOptions, settings: Settings) -> int:
    """A share that was asked for comes first: whoever asks wants to know that above all."""
    total = batch.summary.total
    wanted = options.require_met
    if wanted is not None and (not total.scored or total.verdicts["met"] * 100 < wanted * total.scored):
        least, greatest = share_met(total, settings.lang, (wanted,))
        tell(say("batch_share_not_reached", settings.lang, least=least, greatest=greatest, wanted=wanted), settings)
        return NOT_MET
    not_asked_for = batch.summary.other_years + batch.summary.other_areas
    return INVALID if batch.summary.failed > not_asked_for else OK

"""What ``batch`` does, apart from how its options are read."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.batch.told import nothing_found, tell_again, tell_passed
from yte_check.batch.workers import usable_cores
from yte_check.district.addons import Beside, Scoring, addons_of, found_beside
from yte_check.district.answers import check_answers, save_answers
from yte_check.district.command import BatchOptions
from yte_check.district.render.figures import share_met
from yte_check.district.render.improvement import improvement_text
from yte_check.district.render.text import batch_text
from yte_check.district.render.view import View
from yte_check.district.render.writers import TABLES, text_pieces, write_batch
from yte_check.district.targets import make_room, targets_of
from yte_check.district.told import tell_not_scored, tell_unused
from yte_check.documents.folders import yaml_files
from yte_check.documents.language import say
from yte_check.documents.notices import said
from yte_check.documents.record import replaced
from yte_check.intake.entries import find_entries
from yte_check.intake.passed import Passed
from yte_check.plans.commands.following import followed
from yte_check.recognition.keeping import Recognised
from yte_check.standard.library import Library
from yte_check.terminal.console import can_write_unicode, is_terminal, show, tell
from yte_check.terminal.exit_codes import INVALID, NOT_MET, OK
from yte_check.terminal.output import open_outputs, telling
from yte_check.terminal.problems import show_problems
from yte_check.terminal.progress import progress_bar
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.stdout import emit, emit_file


def run_batch_command(options: BatchOptions, settings: Settings) -> int:
    """Score everything under the paths, write what was asked for, and return the exit code."""
    # What can be known to fail is found before the work and not after it.
    targets = targets_of(options.outputs, options.force)
    check_answers(options.addons.answers, options.force)
    library = options.scoring.library()
    beside = found_beside(options.addons, library)
    with _scored(options, library, beside, settings) as batch:
        found, doubtful = followed(beside.following, batch) if beside.following is not None else (None, ())
        view = View(
            settings.lang, options.scoring.official, progress=found, heading=options.heading, today=date.today()
        )
        _show(batch, view, options, settings)
        if doubtful:
            show_problems(doubtful, settings)
        _write(batch, view, targets, options, settings)
        if options.addons.answers is not None:
            save_answers(batch, library, options.scoring.standard, options.addons.answers, options.force, settings)
        tell_unused(batch, settings)
        return _exit_code(batch, options, settings)


def _scored(options: BatchOptions, library: Library, beside: Beside, settings: Settings) -> Batch:
    assessor = options.scoring.assessor(library)
    passed = Passed()
    found = find_entries(options.paths, passed)
    entries = [entry for entry in found if os.path.abspath(entry.path) not in beside.places]
    if not entries and beside.earlier:
        entries = [entry for entry in found if os.path.abspath(entry.path) not in beside.places_beside]
        beside = _of_one_folder(beside, options, bool(entries))
    if not entries:
        raise nothing_found(options.paths, passed, settings)
    if options.addons.previous and not beside.earlier:
        raise UsageProblem("usage_nothing_found", paths=options.addons.previous)
    scoring = Scoring(options.scoring, library, assessor, options.jobs or usable_cores(), options.area)
    addons = addons_of(options.addons, beside, scoring, settings)
    with progress_bar(len(entries), settings) as advance:
        batch = run_batch(entries, assessor, scoring.jobs, addons, advance, passed, options.year, options.area)
    tell_again(batch, settings)
    given = (*options.addons.reviews, *options.addons.improvements)
    tell_passed(given, yaml_files(given), settings, apart=[Path(path) for path in options.paths])
    return batch


def _of_one_folder(beside: Beside, options: BatchOptions, is_one: bool) -> Beside:
    """Both years lie in one folder: the year that is asked for tells them apart. Raises UsageProblem without one."""
    if is_one and options.year is None:
        raise UsageProblem("usage_previous_same", paths=options.addons.previous)
    return replaced(beside, before=options.year)


def _show(batch: Batch, view: View, options: BatchOptions, settings: Settings) -> None:
    if options.format == "text":
        bar = "█" if is_terminal() else "#"
        out = batch_text(batch, view, options.by, bar, settings.verbose)
        improvement_text(batch, settings.lang, settings.verbose, out)
        show(out, settings)
        said("standard_own")
        return
    view = replaced(view, escape=not can_write_unicode())
    for piece in text_pieces(batch, view, f".{options.format}"):
        (emit_file if options.format == "csv" else emit)(piece)
    tell_not_scored(batch, view, settings)
    _tell_left_out(f"--format {options.format}", f".{options.format}", batch, view, options, settings)


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
        _tell_left_out(path, path.suffix.lower(), batch, view, options, settings)


def _tell_left_out(
    where: Path | str, extension: str, batch: Batch, view: View, options: BatchOptions, settings: Settings
) -> None:
    """What was asked for and a table of stations, or this form, does not have."""
    if options.addons.improvements and extension not in (".json", ".jsonl"):
        tell(say("batch_improvement_left_out", settings.lang, path=where), settings)
    if extension not in TABLES:
        return
    if extension == ".parquet" and batch.summary.failed:
        tell(say("batch_failed_left_out", settings.lang, path=where, count=batch.summary.failed), settings)
    if options.addons.gap:
        tell(say("batch_gap_left_out", settings.lang, path=where), settings)
    if options.addons.previous:
        tell(say("batch_years_left_out", settings.lang, path=where), settings)
    recognised = batch.section(Recognised)
    if recognised is not None and (others := len(recognised.former) + len(recognised.absent)):
        tell(say("batch_recognitions_left_out", settings.lang, path=where, count=others), settings)
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
    return INVALID if batch.summary.failed > batch.summary.not_counted else OK

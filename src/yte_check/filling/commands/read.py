"""``yte-check read``: filled-in forms become submissions."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from yte_check.batch.told import tell_passed
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems
from yte_check.documents.file_names import free_stem
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.filling.archived import Photos, sources_in_archive
from yte_check.filling.regions import missing_region, region_filled
from yte_check.forms.sources import SubmissionSource, find_forms, sources_in
from yte_check.forms.yaml_text import submission_yaml
from yte_check.intake.names import is_archive
from yte_check.intake.scoring import TextOptions
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.styled import StyledText
from yte_check.station.submission import read_submission
from yte_check.terminal.arguments import FILE
from yte_check.terminal.console import show, tell
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import INVALID, OK
from yte_check.terminal.options import ForceOption
from yte_check.terminal.output import check_output, check_yaml_name, keep_copy, save
from yte_check.terminal.progress import ProgressLine
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.stdout import emit_file

_INTO = Option("help_read_output", FILE, "STATION.yaml|DIR", ("-o", "--output"))


@record
class ReadOptions:
    forms: Annotated[tuple[Path, ...], Argument("help_read_forms", FILE, "FORM...")]
    output: Annotated[Path | None, _INTO] = None
    text: TextOptions = TextOptions()
    force: ForceOption = False


@record
class _Read:
    """A submission as text, and what should be looked at again in the form that it came from."""

    source: SubmissionSource
    text: str
    warnings: tuple[Diagnostic, ...]


def run_read(options: ReadOptions, settings: Settings) -> int:
    """Read every form, write what was read, name everything that is wrong, and return the exit code."""
    if options.output is not None:
        check_yaml_name(options.output, "usage_read_extension")
    paths = find_forms(options.forms)
    if not paths:
        raise UsageProblem("usage_nothing_found", paths=tuple(map(str, options.forms)))
    read: list[_Read] = []
    faults: list[Diagnostic] = []
    with ProgressLine(len(paths), settings) as progress:
        for path in paths:
            progress.step(say("progress_read", settings.lang, path=path))
            for outcome in _read(path, options, settings):
                if isinstance(outcome, _Read):
                    read.append(outcome)
                else:
                    faults += outcome
    _write(read, options, settings)
    out = StyledText()
    diagnostics_text([*faults, *(warning for each in read for warning in each.warnings)], settings.lang, out)
    show(out, settings, sys.stderr)
    tell_passed(options.forms, paths, settings)
    tell(say("read_summary", settings.lang, count=len(read), failed=_files(faults) or None), settings)
    return INVALID if faults else OK


def _read(path: Path, options: ReadOptions, settings: Settings) -> Iterator[_Read | tuple[Diagnostic, ...]]:
    shelf = options.text.shelf(options.text.library())
    for source in _sources(path):
        if isinstance(source, InvalidDocument):
            yield source.diagnostics
            continue
        problems = Problems()
        try:
            standard = shelf.standard_for(source.intake, problems)
            submission = read_submission(source.intake, standard, problems)
        except InvalidDocument as invalid:
            yield invalid.diagnostics
            continue
        heading = say("read_from", settings.lang, name=path.name)
        # Where the files of evidence lie is asked when the submission is scored, and where it then lies.
        warnings = tuple(each for each in submission.warnings if not each.code.startswith("evidence_"))
        region = missing_region(submission, standard) if standard is not None else None
        if region is not None and standard is not None:
            tell(region_filled(region, submission, standard, settings.lang), settings)
        yield _Read(source, submission_yaml(_in_region(source.intake.document.data, region), heading), warnings)


def _in_region(data: Any, region: str | None) -> Any:
    """The submission with its region, where its commune or province tells it."""
    return data if region is None else {**data, "station": {**data["station"], "region": region}}


def _sources(path: Path) -> Iterator[SubmissionSource | InvalidDocument]:
    try:
        if is_archive(path):
            yield from sources_in_archive(path)
        else:
            yield from sources_in(path)
    except InvalidDocument as invalid:
        yield invalid


def _write(read: list[_Read], options: ReadOptions, settings: Settings) -> None:
    """One submission into the file that was named, or to the screen; several into a folder, each by its name."""
    output = options.output
    if output is None:
        if len(read) > 1:
            raise UsageProblem("usage_read_output", count=len(read))
        for each in read:
            emit_file(each.text)
        return
    is_folder = output.is_dir() or (output.suffix.lower() not in (".yaml", ".yml") and not output.is_file())
    if not is_folder and len(read) > 1:
        raise UsageProblem("usage_read_output", count=len(read))
    targets = _targets(read, output) if is_folder else [output] * len(read)
    if is_folder and read:
        output.mkdir(parents=True, exist_ok=True)
    photos = Photos()
    for each, target in zip(read, targets, strict=True):
        check_output(target, options.force)
        photos.add(each.source, target.parent)
    photos.check(options.force)
    for each, target in zip(read, targets, strict=True):
        if not _says(target, each.text) and (kept := keep_copy(target)) is not None:
            tell(say("read_kept", settings.lang, path=target, copy=kept), settings)
        save(target, each.text, options.force, settings)
    count = photos.write(options.force)
    if count:
        tell(say("read_photos", settings.lang, count=count), settings)


def _says(path: Path, text: str) -> bool:
    """Whether a file says this already, so that nothing is lost."""
    return path.is_file() and path.read_bytes() == text.encode("utf-8")


def _targets(read: list[_Read], folder: Path) -> list[Path]:
    """A file for each submission; two of one name are told apart by a number."""
    taken: set[str] = set()
    targets = []
    for each in read:
        name = free_stem(each.source.name, taken)
        taken.add(name.casefold())
        targets.append(folder / f"{name}.yaml")
    return targets


def _files(faults: list[Diagnostic]) -> int:
    return len({fault.file for fault in faults})

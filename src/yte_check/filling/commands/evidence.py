"""``yte-check evidence scan|add|todo``: the register of documents, kept by the folder of documents."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.filling.dialogue import Dialogue
from yte_check.filling.register.asking import Chosen, by_asking, by_name
from yte_check.filling.register.file_names import id_of, numbers_typed, title_in
from yte_check.filling.register.folder import scan
from yte_check.filling.register.forms import WANTED_FORMS
from yte_check.filling.register.text import scan_json, scan_text
from yte_check.filling.register.wanted import wanted_of
from yte_check.filling.register.writing import NewDocument, register
from yte_check.filling.station_file import StationFile
from yte_check.intake.scoring import assess_file
from yte_check.render.forms import named
from yte_check.render.styled import StyledText
from yte_check.scoring.results import Assessment
from yte_check.station.evidence import FolderFiles
from yte_check.station.evidence_paths import relative_name
from yte_check.station.file_types import can_be_opened, why_unopenable
from yte_check.terminal.arguments import DAY, FILE, TEXT, one_of
from yte_check.terminal.console import show, tell
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import NOT_MET, OK
from yte_check.terminal.forms import deliver, wanted_form
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import (
    ForceOutputOption,
    FormatOption,
    OutputOption,
    StationArgument,
    StationYamlArgument,
)
from yte_check.terminal.output import check_output
from yte_check.terminal.settings import Settings, UsageProblem


@record
class ScanOptions:
    station: StationYamlArgument
    yes: Annotated[bool, Option("help_evidence_yes")] = False
    format: FormatOption = "text"


@record
class AddOptions:
    station: StationYamlArgument
    files: Annotated[tuple[Path, ...], Argument("help_evidence_files", FILE, "FILE...")]
    indicators: Annotated[str | None, Option("help_evidence_for", TEXT, "6,8", ("--for",))] = None
    title: Annotated[str | None, Option("help_evidence_title", TEXT)] = None
    number: Annotated[str | None, Option("help_evidence_number", TEXT)] = None
    issued: Annotated[date | None, Option("help_evidence_issued", DAY)] = None


@record
class TodoOptions:
    station: StationArgument
    everything: Annotated[bool, Option("help_evidence_all", names=("--all",))] = False
    format: Annotated[str | None, Option("help_format", one_of(named(WANTED_FORMS)))] = None
    output: OutputOption = None
    force: ForceOutputOption = False


def run_scan(options: ScanOptions, settings: Settings) -> int:
    """Show what the folder has and the register has not, and register what the person says; as JSON nothing is asked.

    Raises InvalidDocument, UsageProblem.
    """
    file = StationFile(options.station)
    assessment = file.assess()
    found = scan(assessment)
    if options.format == "json":
        show_json(scan_json(found, assessment.submission.path, settings.lang))
        return OK if found.in_order else NOT_MET
    show(scan_text(found, settings.lang), settings)
    tell(say("register_summary", settings.lang, registered=found.registered, new=len(found.new)), settings)
    if options.yes:
        chosen: Iterable[Chosen] = by_name(found.new)
    elif any(each.why is None for each in found.new):
        show(_how(settings), settings)
        chosen = by_asking(found.new, assessment.standard, Dialogue(settings))
    else:
        chosen = ()
    taken = set(assessment.submission.ledger)
    written = set()
    for each in chosen:
        _register(file, [each.file], each.indicators, taken, settings)
        written.add(each.file)
    left = [each.file for each in found.new if each.file not in written]
    if left:
        tell(say("register_left", settings.lang, count=len(left)), settings)
    return OK if not (left or found.changed or found.missing) else NOT_MET


def _how(settings: Settings) -> StyledText:
    return StyledText().paragraph(say("register_how", settings.lang), "dim")


def run_add(options: AddOptions, settings: Settings) -> int:
    """Register files as one document. Raises InvalidDocument, UsageProblem."""
    file = StationFile(options.station)
    assessment = file.assess()
    numbers = numbers_typed(options.indicators or "", assessment.standard.indicators)
    if options.indicators is not None and numbers is None:
        raise UsageProblem("usage_evidence_for", value=options.indicators)
    names = [_inside(path, assessment) for path in options.files]
    _register(file, names, numbers or (), set(assessment.submission.ledger), settings, options)
    return OK


def run_todo(options: TodoOptions, settings: Settings) -> int:
    """What each indicator still wants; 0 where nothing is wanted. Raises InvalidDocument, UsageProblem."""
    wanted = wanted_form(WANTED_FORMS, options.format, options.output)
    if options.output is not None:
        check_output(options.output, options.force)
    assessment = assess_file(options.station)
    every = wanted_of(assessment)
    shown = every if options.everything else tuple(each for each in every if each.to_do)
    deliver(options.output, wanted.writer()(assessment, shown, settings.lang), options.force, settings)
    count = sum(each.to_do for each in every)
    tell(say("wanted_summary", settings.lang, count=count, of=len(every)), settings)
    return NOT_MET if count else OK


def _inside(path: Path, assessment: Assessment) -> str:
    """A file as the register writes it. Raises UsageProblem for one elsewhere, not there, or that no office opens."""
    files = assessment.submission.files
    if not isinstance(files, FolderFiles):
        raise UsageProblem("usage_evidence_folder", path=path)
    name = relative_name(files.folder, str(path.resolve()))
    if name is None:
        raise UsageProblem("usage_evidence_outside", path=path, folder=files.folder)
    if not path.is_file():
        raise UsageProblem("usage_evidence_no_file", path=path)
    head = files.head(name)
    if not can_be_opened(name, head):
        raise UsageProblem("usage_evidence_unusable", path=path, hint=why_unopenable(name, head))
    return name


def _register(
    file: StationFile,
    names: Sequence[str],
    indicators: Sequence[int],
    taken: set[str],
    settings: Settings,
    given: AddOptions | None = None,
) -> None:
    """Write files as the sheets of one document, under ids that are not ``taken``.

    Raises InvalidDocument where the submission would not stay valid.
    """
    title = (given.title if given is not None else None) or title_in(names[0])
    number, issued = (given.number, given.issued) if given is not None else (None, None)
    for at, name in enumerate(names, start=1):
        sheet = title if len(names) == 1 else say("register_sheet", settings.lang, title=title, at=at, of=len(names))
        document = NewDocument(id_of(title, taken), sheet, name, number, issued)
        taken.add(document.id)
        warnings = file.change(partial(register, document=document, indicators=indicators))
        Dialogue(settings).complain(warnings)
        tell(
            say("register_done", settings.lang, id=document.id, file=name, numbers=tuple(indicators) or None), settings
        )

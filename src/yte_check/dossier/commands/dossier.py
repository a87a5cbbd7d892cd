"""``yte-check dossier``: everything in one file for the next level, and its verification there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.scoring.results import Assessment
from yte_check.standard.ids import parse_standard_id
from yte_check.standard.library import is_shipped
from yte_check.standard.loading import StandardFiles
from yte_check.station.evidence import file_sha256
from yte_check.station.ledger import LedgerEntry, ledger_of
from yte_check.terminal.arguments import FILE, PATTERN
from yte_check.terminal.console import show, tell
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import BY_VERDICT, INVALID, NOT_MET, OK, UNDETERMINED
from yte_check.terminal.json_output import show_json
from yte_check.terminal.options import ForceOption, Format, FormatOption
from yte_check.terminal.output import check_extension, check_name, check_output, open_output
from yte_check.terminal.progress import ProgressLine
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import named_standard

REPORTS = (".docx", ".html", ".xlsx")


@record
class DossierOptions:
    words: Annotated[tuple[str, ...], Argument("help_dossier_words", PATTERN, "[verify] FILE")]
    scoring: ScoringOptions = ScoringOptions()
    format: FormatOption = "text"
    output: Annotated[Path | None, Option("help_dossier_output", FILE, names=("-o", "--output"))] = None
    force: ForceOption = False


def run_dossier(options: DossierOptions, settings: Settings) -> int:
    """Pack a dossier, or verify one. Raises UsageProblem, InvalidDocument."""
    scoring = options.scoring
    match options.words:
        case ["verify", _] if options.output is not None:
            raise UsageProblem("usage_dossier_verify_output")
        case ["verify", _] if scoring.as_of or scoring.evidence != "warn" or scoring.official or options.force:
            raise UsageProblem("usage_dossier_verify_options")
        case ["verify", file]:
            return _verify(Path(file), scoring, options.format, settings)
        case ["verify"] if not Path("verify").exists():
            raise UsageProblem("usage_dossier_verify")
        case [_] if options.format != "text":
            raise UsageProblem("usage_dossier_format")
        case [station]:
            return _pack(Path(station), options, settings)
        case _:
            raise UsageProblem("usage_dossier_words")


def _pack(station: Path, options: DossierOptions, settings: Settings) -> int:
    from yte_check.dossier.fitting import refuse_unfit
    from yte_check.dossier.packing import Contents, pack

    output = options.output
    if output is None:
        raise UsageProblem("usage_dossier_output")
    check_name(station)
    check_extension(output, (".zip",), "usage_dossier_zip")
    check_output(output, options.force)
    assessment = assess_file(station, options.scoring)
    standard = assessment.standard
    files = _files_of(assessment, options.scoring)
    ledger = tuple(ledger_of(assessment.submission))
    submission = station.read_bytes()
    refuse_unfit(assessment.submission, ledger, [submission])  # before the long work
    contents = Contents(
        assessment,
        submission,
        station.name,
        files,
        files.applied(standard.as_of, assessment.submission.station.province),
        ledger,
        _reports(assessment, ledger, settings),
    )
    with ProgressLine(1, settings) as progress:
        progress.step(say("progress_dossier", settings.lang))
        with open_output(output, options.force) as file:
            pack(contents, file)
    left = tuple(entry.evidence.id for entry in contents.ledger if entry.path is None)
    if left:
        tell(say("dossier_evidence_left", settings.lang, count=len(left), ids=left), settings)
    if not is_shipped(standard):
        tell(say("dossier_standard_needed", settings.lang, id=standard.id), settings)
    tell(say("written", settings.lang, path=output), settings)
    tell(say("dossier_sha256", settings.lang, sha256=file_sha256(output)), settings)
    return BY_VERDICT[assessment.verdict]


def _files_of(assessment: Assessment, options: ScoringOptions) -> StandardFiles:
    """The files of the standard that was scored with."""
    library = options.library()
    if options.standard is not None:
        return named_standard(options.standard, library)
    return library.load(parse_standard_id(assessment.submission.document.data["standard"]))


def _reports(assessment: Assessment, ledger: Sequence[LedgerEntry], settings: Settings) -> dict[str, bytes]:
    from yte_check.report.forms import FORMS, render_report
    from yte_check.standard.library import shipped_folder

    forms = [form for form in REPORTS if form in FORMS]
    with ProgressLine(len(forms), settings) as progress:
        reports = {}
        for form in forms:
            progress.step(say("progress_report", settings.lang, path=form))
            reports[form] = render_report(assessment, form, settings.lang, shipped_folder("templates"), ledger)
    return reports


def _verify(path: Path, options: ScoringOptions, wanted: Format, settings: Settings) -> int:
    from yte_check.dossier.container import Container
    from yte_check.dossier.text import unverified_json, verification_json, verification_text
    from yte_check.dossier.verifying import verify

    library = options.library()
    try:
        verification = verify(Container(path), library, options.named(library))
    except InvalidDocument as invalid:
        if wanted == "text":
            if path.is_file():
                invalid.summary = "dossier_refused"  # whoever verifies cannot mend it
            raise
        show_json(unverified_json(str(path), invalid.diagnostics, settings.lang))
        return INVALID
    sha256 = file_sha256(path)
    if wanted == "json":
        show_json(verification_json(verification, str(path), sha256, settings.lang))
    else:
        show(verification_text(verification, sha256, settings.lang), settings)
    return UNDETERMINED if verification.uncompared else OK if verification.verified else NOT_MET

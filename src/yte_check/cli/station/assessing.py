"""What ``assess`` does, apart from how its options are read."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal

from yte_check.batch.flags import Flag
from yte_check.cli.exit_codes import BY_VERDICT, INVALID
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of, named_standard
from yte_check.cli.terminal.console import can_write_unicode, is_terminal, show, tell
from yte_check.cli.terminal.json_output import as_json
from yte_check.cli.terminal.output import write_output
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import Lang, say
from yte_check.documents.notices import said
from yte_check.documents.record import record
from yte_check.forms.intake import take_in
from yte_check.reports.assessment_json import assessment_json, invalid_json
from yte_check.reports.assessment_text import PLAIN_MARKS, TERMINAL_MARKS, assessment_text
from yte_check.reports.styled import StyledText
from yte_check.review.crosschecks.own import own_flags
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import EvidenceMode, Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import UnknownStandard
from yte_check.station.ledger import LedgerEntry, ledger_of

Format = Literal["text", "json"]


@record
class AssessOptions:
    station: Path
    standard: str | None = None
    amendments: tuple[Path, ...] = ()
    as_of: date | None = None
    evidence: EvidenceMode = "warn"
    official: bool = False
    format: Format | None = None
    output: Path | None = None
    force: bool = False
    reviews: tuple[Path, ...] = ()


_OF_REPORTS = (".docx", ".doc", ".pdf", ".xlsx", ".xls", ".html", ".htm")
"""What a text would only pretend to be: Word and Excel would not open it."""


def run_assess(options: AssessOptions, settings: Settings) -> int:
    """Assess one submission, write the result, and return the exit code of the verdict."""
    wanted = _format(options)
    try:
        assessment = assess_file(options)
        if options.reviews:
            return _run_verified(assessment, wanted, options, settings)
        flags = flags_of(assessment, options, settings.lang)
    except InvalidDocument as invalid:
        if wanted == "json":
            document = invalid_json(str(options.station), invalid.diagnostics, settings.lang)
            _write(_json(document, options), options, settings)
            return INVALID
        raise
    if wanted == "json":
        document = assessment_json(assessment, settings.lang, _ledger(assessment), flags)
        _write(_json(document, options), options, settings)
    else:
        marks = TERMINAL_MARKS if options.output is None and is_terminal() else PLAIN_MARKS
        _write(assessment_text(assessment, settings.lang, marks, _ledger(assessment), flags), options, settings)
    said("standard_own")
    return BY_VERDICT[assessment.verdict]


def _ledger(assessment: Assessment) -> Iterator[LedgerEntry]:
    return ledger_of(assessment.submission, Path(assessment.submission.path).parent)


def _run_verified(claimed: Assessment, wanted: Format, options: AssessOptions, settings: Settings) -> int:
    """Both scores side by side; the exit code is that of the verified one, where every review could be used.

    Raises InvalidDocument where none can.
    """
    from yte_check.reports.review.verification_json import verification_json
    from yte_check.reports.review.verification_text import verification_text
    from yte_check.review.collecting import verify_files

    verification = verify_files(claimed, options.reviews, date.today())
    if wanted == "json":
        document = assessment_json(claimed, settings.lang, _ledger(claimed))
        diagnostics = document.pop("diagnostics")
        document |= {"review": verification_json(verification, settings.lang), "diagnostics": diagnostics}
        said("standard_own")
        _write(_json(document, options), options, settings)
    else:
        _write(verification_text(verification, settings.lang), options, settings)
    return INVALID if verification.refused else BY_VERDICT[verification.verified.verdict]


def assess_file(options: AssessOptions) -> Assessment:
    """Raises InvalidDocument, UsageProblem."""
    library = library_of(options.amendments)
    named = named_standard(options.standard, library) if options.standard is not None else None
    assessor = Assessor(
        Shelf(library, named, options.as_of), Policy(options.evidence, options.official), today=date.today()
    )
    return assessor.assess(take_in(options.station))


def assess_dossier(path: Path) -> Assessment:
    """The submission in a dossier, with the evidence that is packed beside it. Raises InvalidDocument."""
    from yte_check.batch.archives import Archive
    from yte_check.documents.source import refused
    from yte_check.forms.intake import take_in_content

    archive = Archive(path, str(path))
    try:
        if archive.dossier is None:
            raise refused(str(path), "archive_no_dossier")
        number, name, _ = next(archive.contents())
        files = archive.evidence_beside(number)
        intake = take_in_content(f"{path}/{name}", archive.read(number, name), Path(), files)
        return Assessor(Shelf(library_of())).assess(intake)
    finally:
        archive.close()


def flags_of(assessment: Assessment, options: AssessOptions, lang: Lang) -> tuple[Flag, ...]:
    """Figures that do not hold together, by the cross-checks beside the standard; none where it has none."""
    place = standard_place(assessment, options.standard)
    return own_flags(assessment, place, lang) if place is not None else ()


def standard_place(assessment: Assessment, named: str | None = None) -> Path | None:
    """Where the standard of an assessment stands; None for a folder that is not called by its standard's id."""
    try:
        library = library_of()
        return library.find(named) if named is not None else library.of_id(assessment.standard.id)
    except UnknownStandard:
        return None


def _format(options: AssessOptions) -> Format:
    """By the name of the file where nothing else is said. Raises UsageProblem for the name of a report."""
    if options.output is not None and options.output.suffix.lower() in _OF_REPORTS:
        raise UsageProblem("usage_assess_extension", path=options.output)
    if options.format is not None:
        return options.format
    return "json" if options.output is not None and options.output.suffix.lower() == ".json" else "text"


def _json(document: object, options: AssessOptions) -> StyledText:
    escape = options.output is None and not can_write_unicode()
    return StyledText().add(as_json(document, escape))


def _write(text: StyledText, options: AssessOptions, settings: Settings) -> None:
    if options.output is None:
        show(text, settings)
        return
    write_output(options.output, text.plain, options.force)
    tell(say("written", settings.lang, path=options.output), settings)

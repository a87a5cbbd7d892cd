"""``yte-check assess``: score one station."""

from typing import Annotated

from yte_check.assess.json import assessment_json, invalid_json, verified_json
from yte_check.assess.text import PLAIN_MARKS, TERMINAL_MARKS, assessment_text
from yte_check.crosschecks.own import own_flags
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.notices import said
from yte_check.documents.record import record
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.render.styled import StyledText
from yte_check.scoring.results import Assessment
from yte_check.station.ledger import ledger_of
from yte_check.terminal.arguments import one_of
from yte_check.terminal.console import can_write_unicode, is_terminal, show
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import BY_VERDICT, INVALID
from yte_check.terminal.json_output import as_json
from yte_check.terminal.options import FORMATS, ForceOption, Format, OutputOption, ReviewsOption, StationArgument
from yte_check.terminal.output import save
from yte_check.terminal.settings import Settings, UsageProblem


@record
class AssessOptions:
    station: StationArgument
    scoring: ScoringOptions = ScoringOptions()
    reviews: ReviewsOption = ()
    format: Annotated[Format | None, Option("help_format", one_of(FORMATS))] = None
    output: OutputOption = None
    force: ForceOption = False


_OF_REPORTS = (".docx", ".doc", ".pdf", ".xlsx", ".xls", ".html", ".htm")
"""What a text would only pretend to be: Word and Excel would not open it."""


def run_assess(options: AssessOptions, settings: Settings) -> int:
    """Assess one submission, write the result, and return the exit code of the verdict."""
    wanted = _format(options)
    try:
        assessment = assess_file(options.station, options.scoring)
        if options.reviews:
            return _run_verified(assessment, wanted, options, settings)
        flags = own_flags(assessment)
    except InvalidDocument as invalid:
        if wanted == "json":
            document = invalid_json(str(options.station), invalid.diagnostics, settings.lang)
            _write(_json(document, options), options, settings)
            return INVALID
        raise
    if wanted == "json":
        document = assessment_json(assessment, settings.lang, flags)
        _write(_json(document, options), options, settings)
    else:
        marks = TERMINAL_MARKS if options.output is None and is_terminal() else PLAIN_MARKS
        _write(
            assessment_text(assessment, settings.lang, marks, ledger_of(assessment.submission), flags),
            options,
            settings,
        )
    said("standard_own")
    return BY_VERDICT[assessment.verdict]


def _run_verified(claimed: Assessment, wanted: Format, options: AssessOptions, settings: Settings) -> int:
    """Both scores side by side; the exit code is that of the verified one, where every review could be used.

    Raises InvalidDocument where none can.
    """
    from yte_check.assess.verifying import verify
    from yte_check.review.render.verification_text import verification_text

    verification = verify(claimed, options.reviews)
    if wanted == "json":
        document = verified_json(verification, settings.lang)
        said("standard_own")
        _write(_json(document, options), options, settings)
    else:
        _write(verification_text(verification, settings.lang, own_flags(claimed)), options, settings)
    return INVALID if verification.refused else BY_VERDICT[verification.verified.verdict]


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
    save(options.output, text.plain, options.force, settings)

"""``yte-check assess``: score one station."""

from typing import Annotated

from yte_check.assess.forms import ASSESS_FORMS
from yte_check.assess.json import invalid_json, verified_json
from yte_check.assess.text import PLAIN_MARKS, TERMINAL_MARKS
from yte_check.crosschecks.own import own_flags
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.notices import said
from yte_check.documents.record import record
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.render.forms import Content, named
from yte_check.scoring.results import Assessment
from yte_check.terminal.arguments import one_of
from yte_check.terminal.console import is_terminal
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import BY_VERDICT, INVALID
from yte_check.terminal.forms import deliver, wanted_form
from yte_check.terminal.options import ForceOutputOption, OutputOption, PreviousOption, ReviewsOption, StationArgument
from yte_check.terminal.settings import Settings

_FORMAT = Option("help_format", one_of(named(ASSESS_FORMS)))


@record
class AssessOptions:
    station: StationArgument
    scoring: ScoringOptions = ScoringOptions()
    reviews: ReviewsOption = ()
    previous: PreviousOption = None
    format: Annotated[str | None, _FORMAT] = None
    output: OutputOption = None
    force: ForceOutputOption = False


def run_assess(options: AssessOptions, settings: Settings) -> int:
    """Assess one submission, write the result, and return the exit code of the verdict."""
    wanted = wanted_form(ASSESS_FORMS, options.format, options.output, "usage_assess_extension")
    in_json = wanted is ASSESS_FORMS[".json"]
    try:
        assessment = assess_file(options.station, options.scoring, options.previous)
        if options.reviews:
            return _run_verified(assessment, in_json, options, settings)
        flags = own_flags(assessment)
    except InvalidDocument as invalid:
        if not in_json:
            raise
        document = invalid_json(str(options.station), invalid.diagnostics, settings.lang)
        deliver(options.output, document, options.force, settings)
        return INVALID
    marks = TERMINAL_MARKS if options.output is None and is_terminal() else PLAIN_MARKS
    content = wanted.writer()(assessment, settings.lang, flags, marks)
    deliver(options.output, content, options.force, settings)
    said("standard_own")
    return BY_VERDICT[assessment.verdict]


def _run_verified(claimed: Assessment, in_json: bool, options: AssessOptions, settings: Settings) -> int:
    """Both scores side by side; the exit code is that of the verified one, where every review could be used.

    Raises InvalidDocument where none can.
    """
    from yte_check.assess.verifying import verify
    from yte_check.review.render.verification_text import verification_text

    verification = verify(claimed, options.reviews)
    content: Content
    if in_json:
        content = verified_json(verification, settings.lang)
        said("standard_own")
    else:
        content = verification_text(verification, settings.lang, own_flags(claimed))
    deliver(options.output, content, options.force, settings)
    return INVALID if verification.refused else BY_VERDICT[verification.verified.verdict]

"""What ``form`` does, apart from how its options are read."""

from datetime import date
from pathlib import Path

from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of, text_in_force
from yte_check.cli.station.assessing import AssessOptions, assess_file
from yte_check.cli.station.explain import DEFAULT_STANDARD
from yte_check.cli.terminal.console import tell
from yte_check.cli.terminal.output import check_output, write_output
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.standard.basis import basis
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission, last_day

WORKBOOK, XLSFORM = ".xlsx", ".xlsform.xlsx"


@record
class FormOptions:
    output: Path
    station: Path | None = None
    year: int | None = None
    standard: str | None = None
    amendments: tuple[Path, ...] = ()
    as_of: date | None = None
    force: bool = False


def run_form(options: FormOptions, settings: Settings) -> None:
    """Write an empty form, or one with what a station has answered. Raises UsageProblem, InvalidDocument."""
    if options.output.suffix.lower() != WORKBOOK:
        raise UsageProblem("usage_form_extension", path=options.output, forms=(WORKBOOK, XLSFORM))
    check_output(options.output, options.force)
    standard, year, filled = _subject(options)
    if options.output.name.lower().endswith(XLSFORM):
        from yte_check.forms.xlsform.build import build_xlsform

        content = build_xlsform(standard, year, settings.lang)
        if filled is not None:
            tell(say("form_xlsform_empty", settings.lang), settings)
    else:
        from yte_check.forms.workbook.build import build_form

        content = build_form(standard, year, settings.lang, filled)
    write_output(options.output, content, options.force)
    tell(say("written", settings.lang, path=options.output), settings)
    tell(basis("form_made", standard, settings.lang, id=standard.id, year=str(year)), settings)


def _subject(options: FormOptions) -> tuple[Standard, int, Submission | None]:
    """The text that the form is made from, the year that it asks about, and what stands in it already."""
    if options.station is not None:
        if options.year is not None:
            raise UsageProblem("usage_form_year_twice")
        assessing = AssessOptions(options.station, options.standard, options.amendments, options.as_of)
        assessment = assess_file(assessing)
        return assessment.standard, assessment.submission.year, assessment.submission
    year = options.year or (options.as_of or date.today()).year
    library, as_of = library_of(options.amendments), options.as_of or last_day(year)
    return text_in_force(options.standard or DEFAULT_STANDARD, library, as_of), year, None

"""``yte-check form``: a form to fill in, in Excel or on the phone, by the extension of its file."""

from datetime import date
from pathlib import Path
from typing import Annotated

from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.filling.regions import missing_region, region_filled, with_region
from yte_check.intake.scoring import ScoringOptions, TextOptions, assess_file
from yte_check.standard.basis import basis
from yte_check.standard.standard import Standard
from yte_check.station.periods import last_day
from yte_check.station.submission import Submission
from yte_check.terminal.arguments import FILE, YEAR
from yte_check.terminal.console import tell
from yte_check.terminal.declared import Option
from yte_check.terminal.options import DEFAULT_STANDARD, ForceOption
from yte_check.terminal.output import check_output, save
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import text_in_force

WORKBOOK, XLSFORM, PAGE = ".xlsx", ".xlsform.xlsx", ".html"


@record
class FormOptions:
    output: Annotated[Path | None, Option("help_form_output", FILE, names=("-o", "--output"))] = None
    station: Annotated[Path | None, Option("help_form_station", FILE, "STATION.yaml")] = None
    year: Annotated[int | None, Option("help_form_year", YEAR)] = None
    text: TextOptions = TextOptions()
    force: ForceOption = False


def run_form(options: FormOptions, settings: Settings) -> None:
    """Write an empty form, or one with what a station has answered. Raises UsageProblem, InvalidDocument."""
    output = options.output
    if output is None:
        raise UsageProblem("usage_form_output")
    if output.suffix.lower() not in (WORKBOOK, PAGE):
        raise UsageProblem("usage_form_extension", path=output, forms=(PAGE, WORKBOOK, XLSFORM))
    check_output(output, options.force)
    standard, year, filled = _subject(options)
    if filled is not None and (region := missing_region(filled, standard)) is not None:
        tell(region_filled(region, filled, standard, settings.lang), settings)
        filled = with_region(filled, standard)
    if output.name.lower().endswith(XLSFORM):
        from yte_check.forms.xlsform.build import build_xlsform

        content = build_xlsform(standard, year, settings.lang)
        if filled is not None:
            tell(say("form_xlsform_empty", settings.lang), settings)
    elif output.suffix.lower() == PAGE:
        from yte_check.forms.webform.build import build_webform

        content = build_webform(standard, year, settings.lang, filled)
    else:
        from yte_check.forms.workbook.build import build_form

        content = build_form(standard, year, settings.lang, filled)
    save(output, content, options.force, settings)
    tell(basis("form_made", standard, settings.lang, id=standard.id, year=str(year)), settings)


def _subject(options: FormOptions) -> tuple[Standard, int, Submission | None]:
    """The text that the form is made from, the year that it asks about, and what stands in it already."""
    if options.station is not None:
        if options.year is not None:
            raise UsageProblem("usage_form_year_twice")
        text = options.text
        assessment = assess_file(options.station, ScoringOptions(text.standard, text.amendments, text.as_of))
        return assessment.standard, assessment.submission.year, assessment.submission
    as_of = options.text.as_of
    year = options.year or (as_of or date.today()).year
    standard, library = options.text.standard or DEFAULT_STANDARD, options.text.library()
    return text_in_force(standard, library, as_of or last_day(year)), year, None

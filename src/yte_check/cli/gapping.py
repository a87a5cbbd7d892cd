"""What ``gap`` does, apart from how its options are read."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from yte_check.cli.assessing import Format, library_of, named_standard
from yte_check.cli.console import show
from yte_check.cli.exit_codes import BY_VERDICT, INVALID, NOT_MET, OK
from yte_check.cli.json_output import as_json, show_json
from yte_check.cli.output import check_output, write_output
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import message
from yte_check.documents.record import record
from yte_check.improvement.efforts.loading import efforts_for, place_of
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Gap, gap_of
from yte_check.improvement.whatif import NoSuchFigure, Setting, with_settings
from yte_check.reports.assessment_json import invalid_json
from yte_check.reports.improvement.gap_json import gap_json
from yte_check.reports.improvement.gap_text import gap_text
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.policy import EvidenceMode, Policy
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import Library
from yte_check.station.submission import Intake, take_in


@record
class GapOptions:
    station: Path
    standard: str | None = None
    amendments: tuple[Path, ...] = ()
    as_of: date | None = None
    evidence: EvidenceMode = "warn"
    official: bool = False
    reviews: tuple[Path, ...] = ()
    costs: Path | None = None
    what_if: tuple[str, ...] = ()
    target: Decimal | None = None
    paths: int = 3
    format: Format = "text"
    outputs: tuple[Path, ...] = ()
    force: bool = False


def run_gap(options: GapOptions, settings: Settings) -> int:
    """Find the ways, write what was asked for, and return 0 where the goal is reached already."""
    for path in options.outputs:
        check_output(path, options.force)
    wanted = options.format
    try:
        before, assessment, efforts = _assessed(options, settings)
    except InvalidDocument as invalid:
        if wanted == "json":
            show_json(invalid_json(str(options.station), invalid.diagnostics, settings.lang))
            return INVALID
        raise
    gap = gap_of(assessment, efforts, options.paths, options.target)
    tried = before if options.what_if else None
    if wanted == "json":
        show_json(gap_json(gap, efforts, settings.lang, tried))
    else:
        show(gap_text(gap, efforts, settings.lang, tried, settings.verbose), settings)
    for path in options.outputs:
        write_output(path, as_json(gap_json(gap, efforts, settings.lang, tried), escape=False), options.force)
    return exit_code(gap)


def exit_code(gap: Gap) -> int:
    """The code of the verdict; with a goal of one's own 0 where it is reached."""
    if gap.target is None:
        return BY_VERDICT[gap.assessment.verdict]
    return OK if gap.reached else NOT_MET


def _assessed(options: GapOptions, settings: Settings) -> tuple[Assessment, Assessment, Efforts]:
    """The assessment, the one with the figures to be tried, and the efforts. Raises InvalidDocument, UsageProblem."""
    library = library_of(options.amendments)
    named = named_standard(options.standard, library) if options.standard is not None else None
    assessor = Assessor(Shelf(library, named, options.as_of), Policy(options.evidence, options.official))
    intake = take_in(options.station)
    before = after = assessor.assess(intake)
    if options.what_if:
        after = _tried(intake, before, assessor, options, settings)
    if options.reviews:
        before, after = _verified(before, options), _verified(after, options)
    return before, after, _efforts(after, library, options)


def _efforts(assessment: Assessment, library: Library, options: GapOptions) -> Efforts:
    place = place_of(assessment.standard, options.standard, library)
    return efforts_for(assessment.standard, place, options.costs)


def _verified(claimed: Assessment, options: GapOptions) -> Assessment:
    from yte_check.review.rulings import read_review
    from yte_check.review.verification import verify

    return verify(claimed, [read_review(path) for path in options.reviews], date.today()).verified


def _tried(
    intake: Intake, before: Assessment, assessor: Assessor, options: GapOptions, settings: Settings
) -> Assessment:
    try:
        changed = with_settings(intake, [_setting(text) for text in options.what_if], before.standard)
        return assessor.assess(changed)
    except NoSuchFigure as unknown:
        raise UsageProblem(
            "usage_what_if_name", name=unknown.name, known=unknown.known, nearest=unknown.nearest
        ) from None
    except InvalidDocument as invalid:
        reason = message(invalid.diagnostics[0], settings.lang)
        raise UsageProblem("usage_what_if_value", reason=reason) from None


def _setting(text: str) -> Setting:
    name, equals, value = text.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise UsageProblem("usage_what_if_form", text=text)
    return Setting(name.strip(), value.strip())

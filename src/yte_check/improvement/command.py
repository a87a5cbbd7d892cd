"""``yte-check gap``: the shortest ways of a station to recognition."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated

from yte_check.assess.json import invalid_json
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import message, say
from yte_check.documents.notices import said
from yte_check.documents.record import record
from yte_check.documents.suggestions import nearest
from yte_check.improvement.efforts.loading import efforts_for, place_of
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.files import plan_of
from yte_check.improvement.gap import Gap, gap_of
from yte_check.improvement.goals import further_level
from yte_check.improvement.plan.following import Followed, follow
from yte_check.improvement.plan.model import ImprovementText
from yte_check.improvement.plan.reading import Improvement
from yte_check.improvement.plan.render.drafting import draft_plan
from yte_check.improvement.plan.render.forms import PLAN_FORMS, plan_letters_missing, render_plan
from yte_check.improvement.plan.render.text import followed_json, followed_text
from yte_check.improvement.render.gap_json import gap_json
from yte_check.improvement.render.gap_text import gap_text
from yte_check.improvement.whatif import Assumption, NoSuchFigure, with_settings
from yte_check.intake.reading import read_submission
from yte_check.intake.scoring import ScoringOptions
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.results import Assessment
from yte_check.standard.library import Library
from yte_check.station.submission import Intake
from yte_check.terminal.arguments import DAY, FILE, PERCENT, TEXT, whole_number
from yte_check.terminal.console import show, tell
from yte_check.terminal.declared import Option
from yte_check.terminal.exit_codes import BY_VERDICT, INVALID, NOT_MET, OK
from yte_check.terminal.forms import check_form
from yte_check.terminal.json_output import as_json, show_json
from yte_check.terminal.options import ForceOutputsOption, FormatOption, ReviewsOption, StationArgument
from yte_check.terminal.output import check_output, save, seen_from, tell_missing
from yte_check.terminal.settings import Settings, UsageProblem

_FILES = Option("help_gap_output", FILE, names=("-o", "--output"), params={"forms": tuple(PLAN_FORMS)})


@record
class GapOptions:
    station: StationArgument
    scoring: ScoringOptions = ScoringOptions()
    reviews: ReviewsOption = ()
    costs: Annotated[Path | None, Option("help_gap_costs", FILE)] = None
    what_if: Annotated[tuple[str, ...], Option("help_gap_what_if", TEXT, "NAME=VALUE")] = ()
    target: Annotated[Decimal | None, Option("help_gap_target", PERCENT)] = None
    level: Annotated[str | None, Option("help_gap_level", TEXT, "ID")] = None
    paths: Annotated[int, Option("help_gap_paths", whole_number(1, 20, "usage_gap_paths"))] = 3
    plan: Annotated[Path | None, Option("help_gap_plan", FILE, "PLAN.yaml")] = None
    use: Annotated[int, Option("help_gap_use", whole_number(), needs=("outputs",))] = 1
    start: Annotated[date | None, Option("help_gap_start", DAY, needs=("outputs",))] = None
    format: FormatOption = "text"
    outputs: Annotated[tuple[Path, ...], _FILES] = ()
    force: ForceOutputsOption = False


def run_gap(options: GapOptions, settings: Settings) -> int:
    """Find the ways, write what was asked for, and return 0 where the goal is reached already."""
    check_plan_outputs(options.outputs, options.force)
    _refuse_idle(options)
    lang = settings.lang
    try:
        before, assessment, efforts, refused = _assessed(options, settings)
    except InvalidDocument as invalid:
        if options.format == "json":
            show_json(invalid_json(str(options.station), invalid.diagnostics, lang))
            return INVALID
        raise
    level = _level(options, assessment)
    gap = gap_of(assessment, efforts, options.paths, options.target, level=level)
    plan = plan_of(options.plan, assessment) if options.plan is not None else None
    followed = follow(plan.text, assessment) if plan is not None else ()
    document = gap_json(gap, efforts, lang, before if options.what_if else None)
    if plan is not None:
        diagnostics = document.pop("diagnostics")
        document |= {"plan": followed_json(plan, followed, lang), "diagnostics": diagnostics}
    files = [(path, _file(path, document, gap, efforts, plan, followed, options, settings)) for path in options.outputs]
    if options.format == "json":
        show_json(document)
        said("standard_own")
    else:
        out = gap_text(gap, efforts, lang, before if options.what_if else None, settings.verbose)
        if plan is not None:
            followed_text(plan, followed, lang, out.line())
        show(out, settings)
    for path, (content, missing) in files:
        save(path, content, options.force, settings)
        tell_missing(path, missing, settings)
    if plan is None and any(path.suffix.lower() != ".json" for path in options.outputs):
        tell(say("plan_note", lang), settings)
    return INVALID if refused else exit_code(gap, options.level is not None)


def check_plan_outputs(outputs: tuple[Path, ...], force: bool) -> None:
    """Raises UsageProblem for a file that cannot be written, before any work is done."""
    for path in outputs:
        if path.suffix.lower() != ".json":
            check_form(path, PLAN_FORMS, "usage_plan_form")
        check_output(path, force)


def _refuse_idle(options: GapOptions) -> None:
    """Raises UsageProblem for what shapes a new plan where none is written: into JSON alone, or beside a plan given."""
    new = options.plan is None and any(path.suffix.lower() != ".json" for path in options.outputs)
    for name, given in (("--use", options.use != 1), ("--start", options.start is not None)):
        if given and not new:
            raise UsageProblem("usage_plan_not_new", option=name, forms=tuple(PLAN_FORMS))


def _file(
    path: Path,
    document: object,
    gap: Gap,
    efforts: Efforts,
    plan: Improvement | None,
    followed: Sequence[Followed],
    options: GapOptions,
    settings: Settings,
) -> tuple[bytes, tuple[str, ...]]:
    """A file to be written, and the letters that it cannot draw: the result, the plan given, or a new plan."""
    extension = path.suffix.lower()
    if extension == ".json":
        return as_json(document, escape=False).encode("utf-8"), ()
    text = plan.text if plan is not None else _new_plan(path, gap, efforts, options, settings)
    shown = (text, followed, gap.assessment.standard, extension, settings.lang)
    return render_plan(*shown), plan_letters_missing(*shown)


def _new_plan(path: Path, gap: Gap, efforts: Efforts, options: GapOptions, settings: Settings) -> ImprovementText:
    """A plan for one of the ways. Raises UsageProblem where there is none."""
    if gap.reached:
        raise UsageProblem("usage_plan_nothing")
    if not gap.paths:
        raise UsageProblem("usage_plan_no_way")
    if not 1 <= options.use <= len(gap.paths):
        raise UsageProblem("usage_plan_way", value=str(options.use), count=str(len(gap.paths)))
    station = seen_from(path.parent, options.station)
    return draft_plan(gap, gap.paths[options.use - 1], efforts, station, options.start, settings.lang)


def _level(options: GapOptions, assessment: Assessment) -> int | None:
    """The level to go for: the one that is named, or the next; None where there are none, or with a target.

    Raises UsageProblem.
    """
    result = assessment.standard.text.result
    if options.level is None:
        return further_level(assessment) if options.target is None else None
    if options.target is not None:
        raise UsageProblem("usage_level_and_target")
    if result is None:
        raise UsageProblem("usage_no_levels", standard=assessment.standard.id)
    known = tuple(level.id for level in result.levels)
    if options.level not in known:
        near = nearest(options.level, known)
        raise UsageProblem("usage_level_unknown", value=options.level, known=known, nearest=near)
    return known.index(options.level)


def exit_code(gap: Gap, named: bool = False) -> int:
    """The code of the verdict; with a goal of one's own 0 where it is reached."""
    if gap.target is None and not named:
        return BY_VERDICT[gap.assessment.verdict]
    return OK if gap.reached else NOT_MET


def _assessed(options: GapOptions, settings: Settings) -> tuple[Assessment, Assessment, Efforts, bool]:
    """The assessment, the one with the figures to be tried, the efforts, and whether a review could not be used.

    Raises InvalidDocument, UsageProblem.
    """
    library = options.scoring.library()
    assessor = options.scoring.assessor(library)
    intake = read_submission(options.station)
    before = after = assessor.assess(intake)
    refused = False
    if options.what_if:
        after = _tried(intake, before, assessor, options, settings)
    if options.reviews:
        from yte_check.assess.reviewing import verified

        (before, after), refused = verified((before, after), options.reviews, settings)
    return before, after, _efforts(after, library, options), refused


def _efforts(assessment: Assessment, library: Library, options: GapOptions) -> Efforts:
    place = place_of(assessment.standard, options.scoring.standard, library)
    return efforts_for(assessment.standard, place, options.costs)


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


def _setting(text: str) -> Assumption:
    name, equals, value = text.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise UsageProblem("usage_what_if_form", text=text)
    return Assumption(name.strip(), value.strip())

"""``yte-check diff``: two years, two scores of one submission, or one submission under two texts of the law."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal, get_args

from yte_check.comparison.diff import Diff, compare
from yte_check.comparison.render.diff_html import diff_html
from yte_check.comparison.render.diff_json import diff_json
from yte_check.comparison.render.diff_text import diff_text
from yte_check.documents.record import record
from yte_check.improvement.files import plan_of
from yte_check.improvement.plan.following import Followed, follow
from yte_check.improvement.plan.reading import Improvement
from yte_check.improvement.plan.render.text import followed_json, followed_text
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.render.styled import StyledText
from yte_check.scoring.results import Assessment
from yte_check.terminal.arguments import DAY, FILE, STANDARD, one_of
from yte_check.terminal.console import show
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import BY_VERDICT, INVALID
from yte_check.terminal.json_output import as_json, show_json
from yte_check.terminal.options import EvidenceOption, ForceOption, OutputOption
from yte_check.terminal.output import check_output, save
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.stdout import emit_file

DiffFormat = Literal["text", "json", "html"]
DiffFormatOption = Annotated[DiffFormat, Option("help_format", one_of(get_args(DiffFormat)))]


@record
class DiffOptions:
    """What is given twice is meant for A and for B; what is given once is meant for both."""

    first: Annotated[Path, Argument("help_diff_a", FILE, "A.yaml")]
    second: Annotated[Path | None, Argument("help_diff_b", FILE, "[B.yaml]")] = None
    standards: Annotated[tuple[str, ...], Option("help_diff_standard", STANDARD, names=("--standard",))] = ()
    as_of: Annotated[tuple[date, ...], Option("help_diff_as_of", DAY)] = ()
    reviews: Annotated[tuple[Path, ...], Option("help_diff_review", FILE, "REVIEW.yaml", ("--review",))] = ()
    evidence: EvidenceOption = "warn"
    improvement: Annotated[Path | None, Option("help_diff_plan", FILE, "PLAN.yaml")] = None
    format: DiffFormatOption = "text"
    output: OutputOption = None
    force: ForceOption = False


def run_diff(options: DiffOptions, settings: Settings) -> int:
    """Compare, write what was asked for, and return the exit code of the verdict of B."""
    _check(options)
    wanted = form_of(options.output, options.format)
    before = _assessed(options.first, 0, options)
    after = _assessed(options.second or options.first, -1, options)
    refused = False
    if options.reviews:
        after, refused = _verified(after, options, settings)
    diff = compare(before, after)
    plan = plan_of(options.improvement, after) if options.improvement is not None else None
    followed = follow(plan.text, after) if plan is not None else ()
    if options.output is not None:
        save(options.output, _content(diff, plan, followed, wanted, settings), options.force, settings)
    elif wanted == "text":
        show(_text(diff, plan, followed, settings), settings)
    elif wanted == "json":
        show_json(_json(diff, plan, followed, settings))
    else:
        emit_file(diff_html(diff, settings.lang, followed).decode())
    return INVALID if refused else BY_VERDICT[after.verdict]


def _check(options: DiffOptions) -> None:
    """Raises UsageProblem where there is nothing to compare, or nowhere to write."""
    if options.output is not None:
        check_output(options.output, options.force)
    for option, values in (("--standard", options.standards), ("--as-of", options.as_of)):
        if len(values) > 2:
            raise UsageProblem("usage_diff_twice", option=option)
    alone = options.second is None and not options.reviews
    if alone and len(options.standards) < 2 and len(options.as_of) < 2:
        raise UsageProblem("usage_diff_nothing")


def _assessed(path: Path, position: int, options: DiffOptions) -> Assessment:
    standard = options.standards[position] if options.standards else None
    as_of = options.as_of[position] if options.as_of else None
    return assess_file(path, ScoringOptions(standard, (), as_of, options.evidence))


def _verified(claimed: Assessment, options: DiffOptions, settings: Settings) -> tuple[Assessment, bool]:
    from yte_check.assess.reviewing import verified

    (found,), refused = verified((claimed,), options.reviews, settings)
    return found, refused


def form_of(output: Path | None, wanted: DiffFormat) -> DiffFormat:
    """The form of a file by its extension. Raises UsageProblem for one that would promise what the file is not."""
    known: dict[str, DiffFormat] = {".json": "json", ".html": "html", ".htm": "html", ".txt": wanted, "": wanted}
    extension = output.suffix.lower() if output is not None else ""
    if extension not in known:
        raise UsageProblem("usage_diff_form", path=output, forms=tuple(filter(None, known)))
    return known[extension]


def _text(diff: Diff, plan: Improvement | None, followed: tuple[Followed, ...], settings: Settings) -> StyledText:
    out = diff_text(diff, settings.lang)
    if plan is not None:
        followed_text(plan, followed, settings.lang, out.line())
    return out


def _json(diff: Diff, plan: Improvement | None, followed: tuple[Followed, ...], settings: Settings) -> object:
    return diff_json(diff, settings.lang, followed_json(plan, followed, settings.lang) if plan is not None else None)


def _content(
    diff: Diff, plan: Improvement | None, followed: tuple[Followed, ...], wanted: DiffFormat, settings: Settings
) -> str | bytes:
    if wanted == "html":
        return diff_html(diff, settings.lang, followed)
    if wanted == "json":
        return as_json(_json(diff, plan, followed, settings), escape=False)
    return _text(diff, plan, followed, settings).plain

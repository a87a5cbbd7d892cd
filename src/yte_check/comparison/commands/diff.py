"""``yte-check diff``: two years, two scores of one submission, or one submission under two texts of the law."""

from datetime import date
from pathlib import Path
from typing import Annotated

from yte_check.comparison.diff import compare
from yte_check.comparison.render.forms import DIFF_FORMS
from yte_check.documents.record import record
from yte_check.improvement.files import plan_of
from yte_check.improvement.plan.following import follow
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.render.forms import named
from yte_check.scoring.results import Assessment
from yte_check.terminal.arguments import DAY, FILE, STANDARD, one_of
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import BY_VERDICT, INVALID
from yte_check.terminal.forms import deliver, wanted_form
from yte_check.terminal.options import EvidenceOption, ForceOutputOption, OutputOption
from yte_check.terminal.output import check_output
from yte_check.terminal.settings import Settings, UsageProblem

_FORMAT = Option("help_format", one_of(named(DIFF_FORMS)))


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
    format: Annotated[str | None, _FORMAT] = None
    output: OutputOption = None
    force: ForceOutputOption = False


def run_diff(options: DiffOptions, settings: Settings) -> int:
    """Compare, write what was asked for, and return the exit code of the verdict of B."""
    _check(options)
    wanted = wanted_form(DIFF_FORMS, options.format, options.output)
    before = _assessed(options.first, 0, options)
    after = _assessed(options.second or options.first, -1, options)
    refused = False
    if options.reviews:
        after, refused = _verified(after, options, settings)
    diff = compare(before, after)
    plan = plan_of(options.improvement, after) if options.improvement is not None else None
    followed = follow(plan.text, after) if plan is not None else ()
    content = wanted.writer()(diff, settings.lang, plan, followed)
    deliver(options.output, content, options.force, settings)
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

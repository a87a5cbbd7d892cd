"""What joins ``batch`` beside the scores: the options that ask for it, and how each add-on is made of them."""

import os
from collections.abc import Iterator, Set
from datetime import date
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Annotated

from yte_check.batch.addons import AnyAddon
from yte_check.batch.area_places import Area
from yte_check.batch.records import Refused, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.crosschecks.earlier import earlier as earlier_files
from yte_check.crosschecks.inspector import CrossChecker
from yte_check.crosschecks.loading import cross_checks_of
from yte_check.district.told import tell_previous
from yte_check.documents.document import read_document
from yte_check.documents.record import record
from yte_check.expected.commune import ExpectedList
from yte_check.expected.listing import expected_list
from yte_check.expected.standing import Expecting
from yte_check.improvement.plan.reading import Improvement, find_improvements
from yte_check.improvement.surveyor import Surveyor
from yte_check.intake.entries import SubmissionEntry, find_entries
from yte_check.intake.scoring import ScoringOptions
from yte_check.plans.commands.files import PLAN, PLAN_YEAR, named_plan
from yte_check.plans.commands.following import BesideOptions, Following, following
from yte_check.plans.measuring import proved_plan
from yte_check.plans.stations import Observing
from yte_check.recognition.decisions import read_recognitions
from yte_check.recognition.keeping import Recognising
from yte_check.recognition.options import RECOGNITIONS, WITHIN, today_option, within_option
from yte_check.recognition.periods import months_after
from yte_check.review.collecting import read_reviews, review_files
from yte_check.review.verifier import ShelvedReviews
from yte_check.scoring.assessor import Assessor
from yte_check.simulation.answers import Answering
from yte_check.standard.library import Library
from yte_check.terminal.arguments import FILE, PATTERN, PERCENT, TEXT
from yte_check.terminal.declared import Option
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.years.beside import BesideYear
from yte_check.years.earlier import earlier_results

_SHARE = Option("help_batch_gap_share", PERCENT, names=("--gap-share",), needs=("gap",))
_COSTS = Option("help_gap_costs", FILE, needs=("gap", "improvements"))
_IMPROVEMENT = Option("help_batch_improvement", FILE, "PATH", ("--improvement",))


@record
class AddonOptions:
    reviews: Annotated[tuple[Path, ...], Option("help_batch_reviews", FILE, "PATH")] = ()
    cross_check: Annotated[bool, Option("help_batch_cross_check")] = False
    previous: Annotated[tuple[str, ...], Option("help_batch_previous", PATTERN, "DIR")] = ()
    gap: Annotated[bool, Option("help_batch_gap")] = False
    share: Annotated[Decimal, _SHARE] = Decimal(80)
    improvements: Annotated[tuple[Path, ...], _IMPROVEMENT] = ()
    costs: Annotated[Path | None, _COSTS] = None
    plan: Annotated[str | None, Option("help_batch_plan", PLAN)] = None
    expect: Annotated[str | None, Option("help_batch_expect", TEXT, "FILE|PROVINCE")] = None
    answers: Annotated[Path | None, Option("help_batch_answers", FILE)] = None
    recognitions: Annotated[Path | None, RECOGNITIONS] = None
    within: Annotated[int, within_option("recognitions")] = WITHIN
    today: Annotated[date | None, today_option("recognitions")] = None
    plan_year: Annotated[int | None, Option("help_plan_year", PLAN_YEAR, needs=("plan",))] = None
    beside: BesideOptions = BesideOptions()


@record
class Beside:
    """The files that add-ons were given, found before a submission is scored."""

    following: Following | None
    plans: tuple[Improvement, ...]
    broken: tuple[Refused, ...]
    """The plans of improvement that could not be read: they stop nothing."""
    reviews: tuple[Path, ...]
    earlier: tuple[SubmissionEntry, ...]
    expected: ExpectedList | None = None
    recognising: Recognising | None = None
    before: int | None = None
    """Where the submissions themselves are named for earlier ones, too: those of years before this one are."""

    @cached_property
    def places(self) -> Set[str]:
        """Where they lie: a folder of reviews or of last year's files may be inside that of the submissions."""
        return self.places_beside | {os.path.abspath(entry.path) for entry in self.earlier}

    @cached_property
    def places_beside(self) -> Set[str]:
        """The same without submissions of earlier years."""
        plans = [*(plan.path for plan in self.plans), *(path for path, _ in self.broken)]
        files = [*map(str, self.reviews), *plans]
        files += [self.recognising.file] if self.recognising is not None else []
        files += [beside] if (beside := self.expected_file) is not None else []
        return {os.path.abspath(file) for file in files}

    def years_before(self, earlier: Batch) -> Iterator[StationRow]:
        """The results that those of this year are compared with."""
        return (row for row in earlier.stations() if self.before is None or row.year < self.before)

    @property
    def expected_file(self) -> str | None:
        """The list of communes, where it is a file."""
        return self.expected.source if self.expected is not None and self.expected.is_file else None


@record
class Scoring:
    """How the submissions of a batch are scored."""

    options: ScoringOptions
    library: Library
    assessor: Assessor
    jobs: int
    area: Area | None = None
    """What the stations of both years are narrowed to."""


def found_beside(options: AddonOptions, library: Library) -> Beside:
    """Raises UsageProblem, and InvalidDocument for a plan that cannot be followed."""
    plan = _following(options, library)
    plans, broken = find_improvements(options.improvements)
    if options.improvements and not plans and not broken:
        raise UsageProblem("usage_no_improvements", paths=tuple(map(str, options.improvements)))
    earlier = find_entries(options.previous)
    expected = expected_list(options.expect) if options.expect is not None else None
    reviews = tuple(review_files(options.reviews))
    return Beside(plan, tuple(plans), tuple(broken), reviews, tuple(earlier), expected, _recognising(options))


def _following(options: AddonOptions, library: Library) -> Following | None:
    if options.plan is None:
        if options.plan_year is not None or options.beside != BesideOptions():
            raise UsageProblem("usage_without_plan")
        return None
    plan, _ = proved_plan(read_document(named_plan(options.plan)), library)
    return following(plan, options.beside, options.plan_year)


def addons_of(options: AddonOptions, beside: Beside, scoring: Scoring, settings: Settings) -> list[AnyAddon]:
    """The add-ons that were asked for; the files that they leave over are set aside in this order."""
    checks, years = _beside_last_year(options, beside, scoring, settings)
    made = (
        checks,
        _plan(beside),
        _reviews(options, beside),
        _ways(options, beside, scoring),
        Expecting(beside.expected) if beside.expected is not None else None,
        years,
        beside.recognising,
        Answering() if options.answers is not None else None,
    )
    return [addon for addon in made if addon is not None]


def _beside_last_year(
    options: AddonOptions, beside: Beside, scoring: Scoring, settings: Settings
) -> tuple[CrossChecker | None, BesideYear | None]:
    """The cross-checks of the standards in use, and the year beside the year; what last year's files say is gathered
    first."""
    if not options.cross_check and not beside.earlier:
        return None, None
    places = list(scoring.library.places())
    if scoring.options.standard is not None:
        places.insert(0, scoring.library.find(scoring.options.standard))
    checks = cross_checks_of(places)
    without_checks = CrossChecker({})
    with run_batch(beside.earlier, scoring.assessor, scoring.jobs, [without_checks], area=scoring.area) as last_year:
        tell_previous(last_year, settings)
        checker = CrossChecker(checks, earlier_files(last_year.communes, beside.years_before(last_year)))
        if not beside.earlier:
            return checker, None
        return checker, BesideYear(earlier_results(last_year.communes, beside.years_before(last_year)))


def _plan(beside: Beside) -> Observing | None:
    return Observing(beside.following.plan) if beside.following is not None else None


def _reviews(options: AddonOptions, beside: Beside) -> ShelvedReviews | None:
    if not options.reviews:
        return None
    over = [Observing(beside.following.plan, verified=True)] if beside.following is not None else []
    return ShelvedReviews(read_reviews(list(beside.reviews)), date.today(), over)


def _recognising(options: AddonOptions) -> Recognising | None:
    if options.recognitions is None:
        return None
    document, today = read_document(options.recognitions), options.today or date.today()
    return Recognising(document.name, read_recognitions(document), today, months_after(today, options.within))


def _ways(options: AddonOptions, beside: Beside, scoring: Scoring) -> Surveyor | None:
    if not options.gap and not beside.plans and not beside.broken:
        return None
    standard = scoring.options.standard
    return Surveyor(scoring.library, standard, options.gap, beside.plans, beside.broken, options.costs, options.share)

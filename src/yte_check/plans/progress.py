"""Where an area stands against its plan: target by target and task by task, as data."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Literal, assert_never

from yte_check.documents.record import record
from yte_check.plans.levels import Met, Requirement, TargetLevel, requirement
from yte_check.plans.measure import Mean, RatioOfSums, Reported, ShareMet, ShareWhere
from yte_check.plans.model import PlanText, Target
from yte_check.plans.records import PER, Completion, ReportedText
from yte_check.plans.records import Figure as ReportedFigure
from yte_check.plans.schedule import TaskProgress, schedule
from yte_check.plans.stations import Stations
from yte_check.plans.values import MeasuredValue, measured, not_applicable, typed_in

State = Literal["achieved", "on_track", "behind", "undetermined", "not_due", "no_data"]
STATES: tuple[State, ...] = ("achieved", "on_track", "behind", "undetermined", "not_due", "no_data")
Noun = Literal["communes", "stations", "counted", "at_least", "unit"]


@record
class Distance:
    """How much is still to be done: communes, stations, people (``counted``; “at_least” so many where not all is
    known), or an amount in the target's unit."""

    amount: Fraction
    noun: Noun
    counted: str | None = None


@record
class TargetTrend:
    """What has changed since the plan's baseline: ``low`` … ``high`` where stations are not clear, both None where
    only those that answered can tell."""

    value: Decimal
    year: int | None
    change: Fraction
    low: Fraction | None
    high: Fraction | None


@record
class TargetProgress:
    target: Target
    requirement: Requirement
    state: State
    value: MeasuredValue | None = None
    figure: ReportedFigure | None = None
    distance: Distance | None = None
    trend: TargetTrend | None = None
    not_applicable: int = 0
    """How many stations are not counted, for they say that what is measured does not apply to them."""


@record
class Progress:
    plan: PlanText
    year: int
    as_of: date
    stations: Stations
    targets: tuple[TargetProgress, ...]
    tasks: tuple[TaskProgress, ...]

    def counts(self) -> Mapping[State, int]:
        states = [each.state for each in self.targets]
        return {state: states.count(state) for state in STATES}


def progress(
    plan: PlanText,
    stations: Stations,
    year: int,
    as_of: date,
    reported: ReportedText | None = None,
    done: Iterable[Completion] = (),
) -> Progress:
    """A pure function. A figure that the reviewer typed in comes before what the stations say."""
    figures = {figure.target: figure for figure in reported.figures} if reported is not None else {}
    targets = tuple(_target(target, figures.get(target.id), stations, year) for target in plan.targets)
    return Progress(plan, year, as_of, stations, targets, schedule(plan, done, as_of))


def _target(target: Target, figure: ReportedFigure | None, stations: Stations, year: int) -> TargetProgress:
    wanted = requirement(target, year)
    value = _typed_in(figure, target) if figure is not None else measured(target, stations)
    left_out = not_applicable(target, stations) if figure is None else 0
    if value is None:
        return TargetProgress(target, wanted, "no_data", not_applicable=left_out)
    state = _state(wanted, value)
    distance = None if state == "achieved" else _distance(target, wanted.level, value)
    return TargetProgress(target, wanted, state, value, figure, distance, _trend(target, value), left_out)


def _typed_in(figure: ReportedFigure, target: Target) -> MeasuredValue:
    return typed_in(figure.value, figure.numerator, figure.denominator, Decimal(PER.get(target.unit, 1)))


def _state(wanted: Requirement, value: MeasuredValue) -> State:
    """The level decides first; before its year, what is not there yet is held against the straight line."""
    met = _met(wanted.level, value)
    if met == "met":
        return "achieved"
    if wanted.due:
        return "behind" if met == "not_met" else "undetermined"
    if wanted.expected is None:
        return "not_due"
    if value.low is None:
        return "undetermined"
    if wanted.level.downwards:
        on_track, behind = value.high is not None and value.high <= wanted.expected, value.low > wanted.expected
    else:
        on_track, behind = value.low >= wanted.expected, value.high is not None and value.high < wanted.expected
    # Where the baseline lies beyond the level, so does the line: what falls short of it may still meet the level.
    return "on_track" if on_track else "behind" if behind and met == "not_met" else "undetermined"


def _met(level: TargetLevel, value: MeasuredValue) -> Met:
    if value.low is None:
        return "not_met" if _falls_short(level, value) else "undetermined"
    return level.met_between(value.low, value.high)


def _falls_short(level: TargetLevel, value: MeasuredValue) -> bool:
    """All of a whole are asked for, and some are lacking for sure: no station whose weight is unknown can help."""
    return value.short > 0 and not level.downwards and level.bound >= value.per


def _distance(target: Target, level: TargetLevel, value: MeasuredValue) -> Distance | None:
    """From what is sure to the level. Counts are whole: the fewest more (or fewer) with which it is met."""
    measure = target.measure
    if value.low is None:
        counted = measure.counted if isinstance(measure, RatioOfSums) else None
        return Distance(Fraction(value.short), "at_least", counted) if _falls_short(level, value) else None
    if value.numerator is None or value.denominator is None:
        assert value.known is not None
        gap = value.known - level.bound if level.downwards else level.bound - value.known
        return Distance(gap, "unit") if gap > 0 or (gap == 0 and level.strict) else None
    if level.downwards and not value.is_share:  # of boys per 100 girls none is too many: it is a proportion
        gap = value.low - level.bound
        return Distance(gap, "unit") if gap > 0 or (gap == 0 and level.strict) else None
    needed = level.bound * Fraction(value.denominator) / Fraction(value.per)
    gap = Fraction(value.numerator) - needed if level.downwards else needed - Fraction(value.numerator)
    count = floor(gap) + 1 if level.strict else ceil(gap)
    if count <= 0:
        return None
    match measure:
        case ShareMet():
            return Distance(Fraction(count), "communes")
        case ShareWhere():
            return Distance(Fraction(count), "stations")
        case RatioOfSums():
            return Distance(Fraction(count), "counted", measure.counted)
        case Mean() | Reported():
            return Distance(Fraction(count), "counted", "")
        case _:
            assert_never(measure)


def _trend(target: Target, value: MeasuredValue) -> TargetTrend | None:
    baseline = target.baseline
    if baseline is None or value.known is None:
        return None
    start = Fraction(baseline.value)
    low = value.low - start if value.low is not None else None
    high = value.high - start if value.high is not None else None
    return TargetTrend(baseline.value, baseline.year, value.known - start, low, high)

"""A standard as its authors write it: criteria, indicators, rules and the grade of every fact."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from itertools import permutations
from typing import Literal, get_args

from yte_check.documents.constraints import ExactlyOne, NotEmpty, OneFilled
from yte_check.documents.diagnostics import Path
from yte_check.documents.item_numbers import ItemNumber
from yte_check.documents.scalars import (
    Day,
    Number,
    Points,
    SignedPoints,
    Text,
    WholeCount,
    WholeNumber,
    YesNoFlag,
)
from yte_check.documents.shape import shape
from yte_check.standard.grades import OTHERS, Grade, GradesByKey, ScoringGrade, weakest
from yte_check.standard.knockout import KnockoutMark
from yte_check.standard.place import REGION, ZONE, Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.striking import has_knockouts
from yte_check.standard.score import ZERO
from yte_check.standard.zones import Zones

ONE, HUNDRED = Decimal(1), Decimal(100)


@shape
class CitedSource:
    """Where a fact was read."""

    title: Text
    url: Text | None = None


@shape
class LegalDocument:
    """A decision: its number, who issued it, when, its subject (trích yếu), and from when to when it holds."""

    number: Text
    issuer: Text
    issued: Day
    effective: Day
    valid_to: Day | None = None
    title: Text | None = None
    title_grade: Grade = "working"
    refs: tuple[Text, ...] = ()
    note: Text | None = None


@shape
class IndicatorCount:
    """How many indicators the decision says that it has."""

    value: WholeNumber
    grade: Grade
    refs: tuple[Text, ...] = ()


@shape
class CountAsked:
    """At least so many indicators or criteria, or so many % of those that apply, reach a % of their own points."""

    of: Literal["indicators", "criteria"]
    reaching_percent: Number
    at_least: WholeCount | None = None
    at_least_percent: Number | None = None
    within: ItemNumber | None = None
    """Only of the criterion or section of this number."""
    marked: Text | None = None
    """Only the indicators with this mark."""

    CONSTRAINTS = (ExactlyOne(("at_least", "at_least_percent")),)


@shape
class Recognition:
    """When a commune is recognised: % of all points, % of each criterion's, no knock-out, for how long."""

    total_percent: Number
    criterion_percent: Number
    no_knockout: YesNoFlag
    valid_years: WholeNumber
    grade: Grade
    refs: tuple[Text, ...] = ()
    criteria: Mapping[ItemNumber, Number] | None = None
    """The % of its own points that a criterion or a section of this number has to reach instead."""
    counts: tuple[CountAsked, ...] = ()

    @property
    def common_percent(self) -> Decimal | None:
        """The % that every criterion has to reach; None where none is asked, or another of some of them."""
        return None if self.criteria else self.criterion_percent or None

    @cached_property
    def total_share(self) -> Decimal:
        return self.total_percent / 100

    @cached_property
    def criterion_share(self) -> Decimal:
        return self.criterion_percent / 100

    def share_of(self, number: int, section: bool = False) -> Decimal:
        """The share (0 … 1) of its points that a criterion of this number has to reach; of a section only what is
        asked of it by name."""
        if self.criteria is not None and number in self.criteria:
            return self.criteria[number] / 100
        return ZERO if section else self.criterion_share


@shape
class Level:
    """A result that a station can be given, and everything that it asks; a % of 0 asks nothing."""

    id: Text
    title: Text
    total_percent: Number = ZERO
    criterion_percent: Number = ZERO
    criteria: Mapping[ItemNumber, Number] | None = None
    no_knockout: YesNoFlag = False
    counts: tuple[CountAsked, ...] = ()


@shape
class Result:
    """Results in several levels, the best first: a station has the first whose conditions all hold.

    It is recognised with the level ``recognised_from`` or a better one. ``tally`` are points of an indicator: the
    report counts how many indicators have so many.
    """

    levels: tuple[Level, ...]
    recognised_from: Text
    grade: Grade
    valid_years: WholeNumber = 1
    refs: tuple[Text, ...] = ()
    tally: tuple[Points, ...] = ()

    CONSTRAINTS = (NotEmpty("levels"),)

    @cached_property
    def recognising(self) -> int:
        """The position of the lowest level that recognises; the last where the text names none that there is."""
        ids = [level.id for level in self.levels]
        return ids.index(self.recognised_from) if self.recognised_from in ids else len(ids) - 1

    @cached_property
    def asked(self) -> tuple[Recognition, ...]:
        """What each level asks."""
        return tuple(map(self._asked, self.levels))

    def _asked(self, level: Level) -> Recognition:
        return Recognition(
            total_percent=level.total_percent, criterion_percent=level.criterion_percent,
            no_knockout=level.no_knockout, valid_years=self.valid_years, grade=self.grade, refs=self.refs,
            criteria=level.criteria, counts=level.counts,
        )  # fmt: skip


@shape
class KnockoutList:
    """How sure it is which indicators knock a commune out."""

    grade: Grade
    note: Text | None = None
    refs: tuple[Text, ...] = ()


@shape
class IndicatorGrade:
    number: Grade
    title: Grade
    points: Grade
    scoring: ScoringGrade


Fact = Literal["number", "title", "points", "scoring"]
FACTS: tuple[Fact, ...] = get_args(Fact)


@shape
class Digests:
    """What each confirmed fact was: see ``standard/confirmations.py``."""

    number: Text | None = None
    title: Text | None = None
    points: Text | None = None
    scoring: Text | None = None


@shape
class Confirmation:
    """Who compared which facts of an indicator with which document, and when; ``document`` is a source's id."""

    facts: tuple[Fact, ...]
    document: Text
    by: Text
    date: Day
    digests: Digests | None = None


@shape
class Indicator:
    """One row of the standard: its points (the maximum) and the rule that gives them."""

    number: ItemNumber
    title: Text
    points: SignedPoints
    grade: IndicatorGrade
    scoring: AnyRule
    evidence: tuple[Text, ...] = ()
    verify: tuple[Text, ...] = ()
    refs: tuple[Text, ...] = ()
    basis: Text | None = None
    note: Text | None = None
    knockout: KnockoutMark | None = None
    official_text: Text | None = None
    """The guidance on scoring as the official table prints it, kept beside the rule that encodes it."""
    lasting: YesNoFlag = False
    """Whether its answer mostly stays from year to year, as buildings and staff do."""
    confirmed: tuple[Confirmation, ...] = ()
    weight: Number = ONE
    """How often it counts in a mean."""
    may_not_apply: YesNoFlag = False
    """Whether a station may say, with a reason, that it does not apply; it then counts neither way."""
    bonus: YesNoFlag = False
    """Whether its points come on top of the maximum."""
    mark: Text | None = None
    """What kind of indicator it is, where a condition counts those of a kind: “vital”."""

    @cached_property
    def knocks_out_within(self) -> bool:
        """Whether its rule has a part or an option that fails the whole set."""
        return has_knockouts(self.scoring)

    @property
    def counted_points(self) -> Decimal:
        """Its share of the maximum: none where its points come on top, or are taken off."""
        return ZERO if self.bonus or self.points < ZERO else self.points

    def grade_at(self, place: Place) -> Grade:
        """The grade of a score of this indicator: a score rests on the points and on the scoring."""
        points, scoring = self.grade.points, _scoring_grade(self.grade.scoring, place)
        return points if points == scoring else weakest((points, scoring))


def _scoring_grade(grade: Grade | GradesByKey, place: Place) -> Grade:
    if isinstance(grade, str):
        return grade
    names = place.keys
    pairs = (f"{names[one]}/{names[other]}" for one, other in permutations(names, 2))
    for key in (*pairs, *names.values()) if len(names) > 1 else names.values():
        if key in grade:
            return grade[key]
    return grade[OTHERS] if OTHERS in grade else weakest(grade.values())


@shape
class CriterionGrade:
    title: Grade
    points: Grade


PeriodKind = Literal["year", "half_year", "quarter", "month"]
Subject = Literal["commune", "facility"]
Combine = Literal["sum", "mean", "mean_of_indicators"]
"""How the points of a whole come from its parts: their sum; its points times the mean of their shares, each with its
weight; the same of all indicators within, whatever section they stand in, with the weights on the way multiplied."""


@shape
class Criterion:
    """A part of the standard: indicators, or sections that are divided in the same way."""

    number: ItemNumber
    title: Text
    points: Points
    grade: CriterionGrade
    indicators: tuple[Indicator, ...] = ()
    criteria: tuple["Criterion", ...] = ()
    refs: tuple[Text, ...] = ()
    combine: Combine = "sum"
    weight: Number = ONE
    may_not_apply: YesNoFlag = False

    CONSTRAINTS = (OneFilled(("indicators", "criteria")),)

    @cached_property
    def all_indicators(self) -> tuple[Indicator, ...]:
        """Its indicators and those of its sections, in the order of the text."""
        return self.indicators or tuple(each for section in self.criteria for each in section.all_indicators)

    def sections(self) -> Iterator["Criterion"]:
        """It and everything that it is divided into, down to the last."""
        yield self
        for section in self.criteria:
            yield from section.sections()


@shape
class Attribute:
    """What a standard tells stations apart by, beside zone and region: its title, and what each of its values means."""

    title: Text
    values: Mapping[Text, Text]

    CONSTRAINTS = (NotEmpty("values"),)


@shape
class StandardText:
    """The text of a standard, whole: what ``standard.yaml`` and the criterion files hold together."""

    id: Text
    title: Text
    document: LegalDocument
    indicator_count: IndicatorCount
    sources: Mapping[Text, CitedSource]
    criteria: tuple[Criterion, ...]
    recognition: Recognition | None = None
    result: Result | None = None
    points: Points = HUNDRED
    numbers: Literal["counted", "as_printed"] = "counted"
    combine: Combine = "sum"
    period: PeriodKind = "year"
    """How often a station is assessed."""
    subject: Subject = "commune"
    """Who it is that meets the standard: the commune of the station, or the facility itself."""
    knockout_list: KnockoutList | None = None
    zones: Zones | None = None
    regions: Mapping[Text, Text] | None = None
    attributes: Mapping[Text, Attribute] | None = None

    @cached_property
    def place_keys(self) -> Mapping[str, tuple[str, ...]]:
        """Everything that tells stations apart, by name: the keys of zones, of regions, and of each attribute."""
        zones = {ZONE: tuple(map(str, self.zones.numbers))} if self.zones is not None else {}
        regions = {REGION: tuple(self.regions)} if self.regions else {}
        attributes = {name: tuple(each.values) for name, each in (self.attributes or {}).items()}
        return {**zones, **regions, **{name: keys for name, keys in attributes.items() if name not in (ZONE, REGION)}}

    CONSTRAINTS = (ExactlyOne(("recognition", "result")),)

    @cached_property
    def asked(self) -> Recognition:
        """What recognition asks: by itself, or the lowest level of the result that recognises."""
        if self.result is not None:
            return self.result.asked[self.result.recognising]
        assert self.recognition is not None
        return self.recognition

    @cached_property
    def asked_path(self) -> Path:
        """Where that stands."""
        return ("recognition",) if self.result is None else ("result", "levels", self.result.recognising)

    @cached_property
    def adds_up(self) -> bool:
        """Whether points of indicators are points of the whole: nothing in it is a mean."""
        return self.combine == "sum" and all(section.combine == "sum" for section in self.sections())

    def asked_with_paths(self) -> tuple[tuple[Path, Recognition], ...]:
        """What recognition asks, or each level from the best, with its place."""
        if self.result is None:
            return ((("recognition",), self.asked),)
        return tuple((("result", "levels", at), asked) for at, asked in enumerate(self.result.asked))

    @cached_property
    def takes_off(self) -> bool:
        """Whether some points are taken off or come on top, so that a sum may leave the scale."""
        return any(each.counted_points != each.points for each in self.indicators())

    def indicators(self) -> Iterator[Indicator]:
        for criterion in self.criteria:
            yield from criterion.all_indicators

    def sections(self) -> Iterator[Criterion]:
        """Every criterion and section, each before what is in it."""
        for criterion in self.criteria:
            yield from criterion.sections()

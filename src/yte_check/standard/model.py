"""A standard as its authors write it: criteria, indicators, rules and the grade of every fact."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import Literal, get_args

from yte_check.documents.scalars import Day, Number, Points, Text, WholeNumber, YesNoFlag
from yte_check.documents.shape import shape
from yte_check.standard.grades import OTHERS, Grade, GradesByKey, ScoringGrade, weakest
from yte_check.standard.knockout import KnockoutMark
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.zones import Zones


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
class Recognition:
    """When a commune is recognised: % of all points, % of each criterion's, no knock-out, for how long."""

    total_percent: Number
    criterion_percent: Number
    no_knockout: YesNoFlag
    valid_years: WholeNumber
    grade: Grade
    refs: tuple[Text, ...] = ()

    @cached_property
    def total_share(self) -> Decimal:
        return self.total_percent / 100

    @cached_property
    def criterion_share(self) -> Decimal:
        return self.criterion_percent / 100


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

    number: WholeNumber
    title: Text
    points: Points
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

    def grade_at(self, place: Place) -> Grade:
        """The grade of a score of this indicator: a score rests on the points and on the scoring."""
        points, scoring = self.grade.points, _scoring_grade(self.grade.scoring, place)
        return points if points == scoring else weakest((points, scoring))


def _scoring_grade(grade: Grade | GradesByKey, place: Place) -> Grade:
    if isinstance(grade, str):
        return grade
    for key in (str(place.zone), str(place.region)):
        if key in grade:
            return grade[key]
    return grade[OTHERS] if OTHERS in grade else weakest(grade.values())


@shape
class CriterionGrade:
    title: Grade
    points: Grade


@shape
class Criterion:
    number: WholeNumber
    title: Text
    points: Points
    grade: CriterionGrade
    indicators: tuple[Indicator, ...]
    refs: tuple[Text, ...] = ()


@shape
class StandardText:
    """The text of a standard, whole: what ``standard.yaml`` and the criterion files hold together."""

    id: Text
    title: Text
    document: LegalDocument
    indicator_count: IndicatorCount
    sources: Mapping[Text, CitedSource]
    recognition: Recognition
    criteria: tuple[Criterion, ...]
    knockout_list: KnockoutList | None = None
    zones: Zones | None = None
    regions: Mapping[Text, Text] | None = None

    def indicators(self) -> Iterator[Indicator]:
        for criterion in self.criteria:
            yield from criterion.indicators

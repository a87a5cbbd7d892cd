"""The outcome of an assessment, as data."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from yte_check.documents.record import record
from yte_check.scoring.policy import Policy
from yte_check.standard.grades import GRADES, Grade
from yte_check.standard.model import CountAsked, Criterion, Indicator
from yte_check.standard.place import Place
from yte_check.standard.score import ZERO, Score
from yte_check.standard.standard import Standard
from yte_check.station.model import IndicatorAnswer
from yte_check.station.submission import Submission

Verdict = Literal["met", "not_met", "undetermined"]
Applies = Literal["sure", "perhaps", "not"]
Status = Literal["full", "partial", "zero", "missing", "incomplete", "excluded"]


@record
class Reason:
    """Why the verdict is what it is: a stable code and the figures of its message."""

    code: str
    params: Mapping[str, object]


@record
class Condition:
    """Whether a share of points is reached: “met” or “not_met” in every completion, else undetermined."""

    state: Verdict
    needed: Decimal


class IndicatorResult(NamedTuple):
    indicator: Indicator
    answer: IndicatorAnswer
    score: Score
    grade: Grade
    status: Status
    knockout: Verdict
    """“not_met” where it strikes in every completion, “met” where in none."""
    valid_evidence: int

    @property
    def stake(self) -> Decimal:
        """Points that still depend on what is missing."""
        return self.score.high - self.score.low

    @property
    def lost(self) -> Decimal:
        """Points of the maximum that are out of reach with the data given."""
        return max(self.score.max - self.score.high, ZERO)

    @property
    def claimed(self) -> bool:
        """Whether the station answered at all."""
        return self.answer.given

    @property
    def unproven(self) -> bool:
        """Whether points are claimed on the station's word alone, without a valid document."""
        return self.unproven_claim and bool(self.score.high)

    @property
    def unproven_claim(self) -> bool:
        """Whether what is answered rests on the station's word alone."""
        return self.claimed and self.answer.standing == "claimed" and not self.valid_evidence


@record
class CriterionResult:
    criterion: Criterion
    score: Score
    floor: Condition
    indicators: tuple[IndicatorResult, ...]
    """All that are in it, also those of its sections."""
    sections: tuple["CriterionResult", ...] = ()

    def all_sections(self) -> Iterator["CriterionResult"]:
        """It and everything that it is divided into, each before what is in it."""
        yield self
        for section in self.sections:
            yield from section.all_sections()


def is_said_to_apply(indicators: Iterable[IndicatorResult]) -> bool:
    """Whether a reviewer has rejected or changed one of them: then what they stand in applies, whatever is claimed."""
    return any(result.answer.standing in ("rejected", "changed") for result in indicators)


@record
class CountResult:
    """How many indicators or criteria reach what is counted, at least and at most, and whether that is enough."""

    asked: CountAsked
    condition: Condition
    low: Decimal
    high: Decimal
    of: Decimal
    """How many can apply."""


@record
class Met:
    """How far a set of conditions holds: the total, each criterion or section, what is counted, and all together."""

    total: Condition
    floors: tuple[Condition, ...]
    counts: tuple[CountResult, ...]
    state: Verdict


@record
class LevelRange:
    """The levels that a station can still have: their positions from the best; None is none of them."""

    best: int | None
    worst: int | None
    held: tuple[Met, ...]
    """Of each level by itself, how far all that it asks holds."""


@record
class Assessment:
    """A submission scored with a standard under a policy."""

    standard: Standard
    submission: Submission
    policy: Policy
    place: Place
    """The station's place; where zone or region is not known, the first of those that it can have."""
    score: Score
    total: Condition
    criteria: tuple[CriterionResult, ...]
    verdict: Verdict
    reasons: tuple[Reason, ...]
    at_places: tuple[Score, ...]
    """The whole's score at each place that the station can have; ``score`` spans them."""
    counts: tuple[CountResult, ...] = ()
    """What recognition counts."""
    levels: LevelRange | None = None
    """Where the standard has levels."""

    def __repr__(self) -> str:
        low, high, most = self.score[:3]
        return f"<Assessment of {self.submission.path!r}: {self.verdict}, {low} … {high} of {most} points>"

    def least_margin(self, share: Decimal) -> Decimal:
        """Points above ``share`` (0 … 1) of the applicable maximum in the worst completion, at any of the places."""
        return min(score.least_margin(share) for score in self.at_places)

    @property
    def may_not_apply(self) -> bool:
        """Whether in some completion nothing at all applies, so that there is nothing to conclude from."""
        return any(not score.sure_max for score in self.at_places)

    def result(self, number: int) -> IndicatorResult:
        """The result of one indicator. Raises KeyError where the standard has none of the number."""
        for result in self.indicators():
            if result.indicator.number == number:
                return result
        raise KeyError(number)

    def indicators(self) -> Iterator[IndicatorResult]:
        for criterion in self.criteria:
            yield from criterion.indicators

    def sections(self) -> Iterator[CriterionResult]:
        """Every criterion and section, each before what is in it."""
        for criterion in self.criteria:
            yield from criterion.all_sections()

    def grades(self) -> Mapping[Grade, int]:
        """How many of the rules that the result rests on are verified, inferred and working."""
        used = [result.grade for result in self.indicators()]
        return {grade: used.count(grade) for grade in GRADES}

    def unproven(self) -> tuple[IndicatorResult, ...]:
        """The indicators that claim points without a valid document."""
        return tuple(result for result in self.indicators() if result.unproven)

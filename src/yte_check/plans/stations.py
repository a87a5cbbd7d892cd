"""What a measure asks of one assessed station, and the answer in exact figures."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Literal

from yte_check.documents.record import record
from yte_check.documents.scalars import parse_yes_no
from yte_check.plans.levels import within
from yte_check.plans.measure import Mean, RatioOfSums, ShareWhere
from yte_check.scoring.results import Assessment
from yte_check.standard.rules import AnyRule, Checklist, Choice, Counts, Figure, Rate, YesNo

Answer = Literal["yes", "no", "unknown", "absent"]
"""«absent»: there is no one to whom the condition could apply."""


@record
class Stations:
    """The stations of a plan's area: those that were assessed, and how many are known to be missing."""

    assessed: Sequence[Assessment] = ()
    missing: int = 0

    @property
    def expected(self) -> int:
        return len(self.assessed) + self.missing


def rule_and_answer(assessment: Assessment, measure: ShareWhere | RatioOfSums | Mean) -> tuple[AnyRule, Any]:
    """The rule that a measure looks at, and what the station answered to it (None: nothing)."""
    rule: Any = assessment.standard.indicators[measure.indicator].scoring
    answer = assessment.submission.answer(measure.indicator).answer
    if measure.part is None:
        return rule, answer
    return rule.parts[measure.part], (answer or {}).get(measure.part)


def satisfies(measure: ShareWhere, assessment: Assessment) -> Answer:
    """Whether a station satisfies the condition of a share; «unknown» where its answer is missing."""
    rule, answer = rule_and_answer(assessment, measure)
    if measure.points is not None:
        return _by_points(measure, rule, answer, assessment)
    if answer is None:
        return "unknown"
    match rule:
        case Choice():
            return _as_answer(answer in (measure.answers or ()))
        case YesNo():
            return _as_answer(answer in {parse_yes_no(each) for each in measure.answers or ()})
        case Checklist():
            return _as_answer(answer[measure.item]) if measure.item in answer else "unknown"
        case Rate() | Figure():
            return _by_value(measure, value_of(rule, answer))
        case _:
            raise TypeError(f"{measure!r} cannot be asked of {rule.type}")


def value_of(rule: AnyRule, answer: Any) -> Fraction | Literal["unknown", "absent"]:
    """The rate or the figure that a station answered, exactly."""
    if isinstance(rule, Figure):
        return Fraction(answer)
    assert isinstance(rule, Rate)
    assert isinstance(answer, Counts)
    if answer.numerator is None or answer.denominator is None:
        return "unknown"
    if not answer.denominator:
        return "absent"
    return Fraction(answer.numerator) * Fraction(rule.per) / Fraction(answer.denominator)


def _by_points(measure: ShareWhere, rule: AnyRule, answer: Any, assessment: Assessment) -> Answer:
    assert measure.points is not None
    scores = [rule.score(answer, place) for place in assessment.submission.places(assessment.standard)]
    if all(score.excluded for score in scores):
        return "absent"
    if min(score.low for score in scores) >= measure.points:
        return "yes"
    return "no" if max(score.high for score in scores) < measure.points else "unknown"


def _by_value(measure: ShareWhere, value: Fraction | Literal["unknown", "absent"]) -> Answer:
    if isinstance(value, Fraction):
        return _as_answer(within(value, measure.at_least, measure.above, measure.at_most, measure.below))
    return value


def _as_answer(value: bool) -> Answer:
    return "yes" if value else "no"

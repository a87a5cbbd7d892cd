"""What one assessed station says to a measure, in exact figures."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, assert_never

from yte_check.documents.record import record
from yte_check.documents.scalars import parse_yes_no
from yte_check.plans.measure import Mean, Measure, RatioOfSums, Reported, ShareMet, ShareWhere
from yte_check.scoring.left_out import left_out_indicators
from yte_check.scoring.results import Assessment, Verdict
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, Counts, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.bounds import keeps
from yte_check.standard.rules.leaves import answer_of, at_steps, steps_to

SaidAnswer = Literal["yes", "no", "unknown", "absent"]
"""“absent”: there is no one to whom the condition could apply."""
_OF_VERDICT: Mapping[Verdict, SaidAnswer] = {"met": "yes", "not_met": "no", "undetermined": "unknown"}


@record
class ShareCondition:
    """Whether a station counts for a share; ``not_applicable`` where it is absent for it says so itself."""

    answer: SaidAnswer = "unknown"
    not_applicable: bool = False


@record
class Summands:
    """What a station adds to the sums of a ratio, times ``per``; None where it is not known."""

    numerator: Decimal | None = None
    denominator: Decimal | None = None
    per: Decimal = Decimal(100)
    is_share: bool = True
    """Whether the numerator is a part of the denominator and cannot exceed it."""
    not_applicable: bool = False
    """Whether the station says, with a reason, that what is asked does not apply to it: then it adds nothing."""


@record
class StationAmount:
    """What a station adds to a mean; None where it is not known."""

    value: Decimal | None = None
    not_applicable: bool = False


Said = ShareCondition | Summands | StationAmount


def said_of(measure: Measure, assessment: Assessment) -> Said | None:
    """None for a measure that no station says anything to."""
    match measure:
        case ShareMet():
            return ShareCondition(_reaches(measure, assessment))
        case ShareWhere():
            if _is_left_out(measure, assessment):
                return ShareCondition("absent", not_applicable=True)
            return ShareCondition(satisfies(measure, assessment))
        case RatioOfSums():
            if _is_left_out(measure, assessment):
                return Summands(not_applicable=True)
            rule, counts = _rule_and_answer(assessment, measure)
            assert isinstance(rule, Rate)
            known = counts if isinstance(counts, Counts) else Counts(None, None)
            return Summands(known.numerator, known.denominator, rule.per, rule.is_share)
        case Mean():
            if _is_left_out(measure, assessment):
                return StationAmount(not_applicable=True)
            figure = _rule_and_answer(assessment, measure)[1]
            return StationAmount(None if isinstance(figure, NotApplicable) else figure)
        case Reported():
            return None
        case _:
            assert_never(measure)


def _reaches(measure: ShareMet, assessment: Assessment) -> SaidAnswer:
    """Whether a station meets the standard, or has the level that is named or a better one."""
    if measure.level is None:
        return _OF_VERDICT[assessment.verdict]
    result, levels = assessment.standard.text.result, assessment.levels
    ids = [each.id for each in result.levels] if result is not None else []
    if levels is None or measure.level not in ids:  # a text that was in force at another time
        return "unknown"
    position = ids.index(measure.level)
    if levels.worst is not None and levels.worst <= position:
        return "yes"
    return "unknown" if levels.best is not None and levels.best <= position else "no"


def _is_left_out(measure: ShareWhere | RatioOfSums | Mean, assessment: Assessment) -> bool:
    """Whether a station says that what is measured does not apply to it, and that is believed."""
    result = assessment.result(measure.indicator)
    if measure.indicator in left_out_indicators(assessment):
        return True
    if assessment.policy.evidence == "strict" and result.unproven_claim:
        return False
    return isinstance(_rule_and_answer(assessment, measure)[1], NotApplicable)


def satisfies(measure: ShareWhere, assessment: Assessment) -> SaidAnswer:
    """Whether a station satisfies the condition of a share; “unknown” where its answer is missing."""
    rule, answer = _rule_and_answer(assessment, measure)
    if isinstance(answer, NotApplicable):  # claimed, and not proved
        return "unknown"
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
        case Rate() | NumberRule() | ChangeRule():
            return _by_value(measure, _value_of(rule, answer))
        case Parts():
            raise TypeError(f"{measure!r} cannot be asked of {rule.type}")
        case _:
            assert_never(rule)


def _rule_and_answer(assessment: Assessment, measure: ShareWhere | RatioOfSums | Mean) -> tuple[AnyRule, Any]:
    """The rule that a measure looks at, and what is answered to it (None: nothing, or what reviewers rejected or
    differ about)."""
    whole = assessment.standard.indicators[measure.indicator].scoring
    steps = steps_to(whole, measure.part)
    assert steps is not None, "check_plan lets no measure pass whose part is not there"
    found = assessment.submission.answer(measure.indicator)
    answer = None if found.standing in ("rejected", "disputed") else found.answer
    return at_steps(whole, steps), answer_of(answer, steps)


def _value_of(rule: AnyRule, answer: Any) -> Fraction | Literal["unknown", "absent", "beyond"]:
    """The rate or the figure that a station answered, exactly; “beyond” every bound is some to nobody."""
    if isinstance(rule, NumberRule):
        return Fraction(answer)
    if isinstance(rule, ChangeRule):
        if rule.in_percent and answer.previous == 0:
            return "absent"
        change = rule.changed(answer)
        return Fraction(change[0]) / Fraction(change[1]) if change is not None else "unknown"
    assert isinstance(rule, Rate)
    assert isinstance(answer, Counts)
    if answer.numerator is None or answer.denominator is None:
        return "unknown"
    if not answer.denominator:
        return "beyond" if answer.numerator else "absent"
    return Fraction(answer.numerator) * Fraction(rule.per) / Fraction(answer.denominator)


def _by_points(measure: ShareWhere, rule: AnyRule, answer: Any, assessment: Assessment) -> SaidAnswer:
    assert measure.points is not None
    scores = [rule.score(answer, place) for place in assessment.submission.places(assessment.standard)]
    if all(score.excluded for score in scores):
        return "absent"
    if not all(score.sure_max for score in scores):
        return "unknown"
    if min(score.low for score in scores) >= measure.points:
        return "yes"
    return "no" if max(score.high for score in scores) < measure.points else "unknown"


def _by_value(measure: ShareWhere, value: Fraction | Literal["unknown", "absent", "beyond"]) -> SaidAnswer:
    if isinstance(value, Fraction):
        return _as_answer(keeps(measure, Decimal(value.numerator), Decimal(value.denominator)))
    if value == "beyond":
        return _as_answer(measure.at_most is None and measure.below is None)
    return value


def _as_answer(value: bool) -> SaidAnswer:
    return "yes" if value else "no"

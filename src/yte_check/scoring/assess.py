"""An assessment: every indicator's points, every condition, the verdict.

Where zone or region is not known, each place that the station can have is assessed and the results are
joined: an interval spans all of them, and a verdict stands only where all agree.
"""

from collections.abc import Sequence

from yte_check.documents.record import replaced
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import (
    Assessment,
    Condition,
    CriterionResult,
    IndicatorResult,
    Status,
    Verdict,
)
from yte_check.scoring.verdict import agreed, condition, overall, reasons
from yte_check.standard.grades import weakest
from yte_check.standard.model import Criterion, Indicator, Recognition
from yte_check.standard.place import Place
from yte_check.standard.score import ZERO, Score, known, one_of, total, unknown_rule, unproven
from yte_check.standard.standard import Standard
from yte_check.station.model import IndicatorAnswer
from yte_check.station.submission import Submission


def assess(standard: Standard, submission: Submission, policy: Policy = DEFAULT_POLICY) -> Assessment:
    """Score a submission. A pure function: the same arguments give the same assessment."""
    places = submission.places(standard)
    return _joined([_assess_at(place, standard, submission, policy) for place in places])


def _assess_at(place: Place, standard: Standard, submission: Submission, policy: Policy) -> Assessment:
    recognition = standard.text.recognition
    criteria = tuple(_criterion(criterion, recognition, place, submission, policy) for criterion in standard.criteria)
    score = total(criterion.score for criterion in criteria)
    whole = condition(score, recognition.total_share)
    verdict = overall(score, whole, criteria, recognition)
    return Assessment(standard, submission, policy, place, score, whole, criteria, verdict, (), (score,))


def _criterion(
    criterion: Criterion, recognition: Recognition, place: Place, submission: Submission, policy: Policy
) -> CriterionResult:
    indicators = tuple(_indicator(indicator, place, submission, policy) for indicator in criterion.indicators)
    score = total(result.score for result in indicators)
    return CriterionResult(criterion, score, condition(score, recognition.criterion_share), indicators)


def _indicator(indicator: Indicator, place: Place, submission: Submission, policy: Policy) -> IndicatorResult:
    answer = submission.answer(indicator.number)
    return indicator_result(indicator, answer, submission.valid_evidence(indicator.number), place, policy)


def indicator_result(
    indicator: Indicator, answer: IndicatorAnswer, valid: int, place: Place, policy: Policy
) -> IndicatorResult:
    """The result of one indicator by itself; ``valid`` is how many valid documents prove its answer."""
    grade = indicator.grade_at(place)
    score = _score(indicator, answer, place)
    if policy.evidence == "strict" and answer.standing == "claimed" and answer.answer is not None and not valid:
        score = unproven(score)
    if policy.official and grade != "verified":
        score = unknown_rule(indicator.points)
    knockout: Verdict = "met"
    if indicator.knockout is not None and indicator.knockout.is_possible(score):
        knockout = "not_met" if indicator.knockout.is_certain(score) else "undetermined"
    status = _status(score, answered=answer.answer is not None)
    return IndicatorResult(indicator, answer, score, grade, status, knockout, valid)


def _score(indicator: Indicator, answer: IndicatorAnswer, place: Place) -> Score:
    """The points of an answer with what a reviewer makes of it.

    What is rejected gives none. What is disputed gives what one of the reviewers makes of it. What is not yet decided
    may still be accepted, changed or rejected: anything from nothing to the most that the rule gives.
    """
    if answer.standing == "rejected":
        return known(ZERO, indicator.points)
    if answer.standing == "disputed":
        return one_of(_score(indicator, each, place) for each in answer.between)
    if answer.standing == "undecided":
        return unproven(indicator.scoring.score(None, place))
    return indicator.scoring.score(answer.answer, place)


def _status(score: Score, answered: bool) -> Status:
    if score.excluded:
        return "excluded"
    if not answered:
        return "missing"
    if not score.is_point:
        return "incomplete"
    return "full" if score.high == score.max else "partial" if score.high else "zero"


def _joined(assessments: Sequence[Assessment]) -> Assessment:
    first, *others = assessments
    if not others:
        return replaced(first, reasons=reasons(first))
    criteria = tuple(_joined_criterion(same) for same in zip(*(a.criteria for a in assessments), strict=True))
    joined = replaced(
        first,
        score=_spanning([a.score for a in assessments]),
        at_places=tuple(a.score for a in assessments),
        total=_joined_condition([a.total for a in assessments]),
        criteria=criteria,
        verdict=agreed(a.verdict for a in assessments),
    )
    return replaced(joined, reasons=reasons(joined))


def _joined_criterion(same: Sequence[CriterionResult]) -> CriterionResult:
    return replaced(
        same[0],
        score=_spanning([result.score for result in same]),
        floor=_joined_condition([result.floor for result in same]),
        indicators=tuple(_joined_indicator(results) for results in zip(*(r.indicators for r in same), strict=True)),
    )


def _joined_indicator(same: Sequence[IndicatorResult]) -> IndicatorResult:
    score = _spanning([result.score for result in same])
    return same[0]._replace(
        score=score,
        grade=weakest(result.grade for result in same),
        status=_status(score, same[0].claimed),
        knockout=agreed(result.knockout for result in same),
    )


def _joined_condition(same: Sequence[Condition]) -> Condition:
    return Condition(agreed(each.state for each in same), max(each.needed for each in same))


def _spanning(same: Sequence[Score]) -> Score:
    """The ends over all places; for margins ask each place (``Assessment.least_margin``)."""
    return Score(
        min(score.low for score in same),
        max(score.high for score in same),
        max(score.max for score in same),
        max((score.uncertain for score in same), key=len),
        max(score.left_out for score in same),
    )

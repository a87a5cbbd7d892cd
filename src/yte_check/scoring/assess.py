"""An assessment: every indicator's points, every condition, the verdict.

Where zone or region is not known, each place that the station can have is assessed and the results are
joined: an interval spans all of them, and a verdict stands only where all agree.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from yte_check.documents.exact import exact_product
from yte_check.documents.record import replaced
from yte_check.scoring.combining import Weighted, applying, mean, within_scale
from yte_check.scoring.conditions import agreed, condition, holds, joined_condition, joined_count
from yte_check.scoring.levels import joined_levels, level_range, recognised
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import (
    Applies,
    Assessment,
    CriterionResult,
    IndicatorResult,
    Status,
    Verdict,
    is_said_to_apply,
)
from yte_check.scoring.verdict import reasons
from yte_check.standard.grades import Grade, weakest
from yte_check.standard.model import ONE, Combine, Criterion, Indicator, StandardText
from yte_check.standard.place import Place
from yte_check.standard.rules.striking import strike
from yte_check.standard.score import (
    ZERO,
    Score,
    excluded,
    known,
    on_top,
    one_of,
    perhaps_left_out,
    total,
    unknown_rule,
    unproven,
)
from yte_check.standard.standard import Standard
from yte_check.station.model import IndicatorAnswer
from yte_check.station.submission import Submission


def assess(standard: Standard, submission: Submission, policy: Policy = DEFAULT_POLICY) -> Assessment:
    """Score a submission. A pure function: the same arguments give the same assessment."""
    places = submission.places(standard)
    return _joined([_assess_at(place, standard, submission, policy) for place in places])


def _assess_at(place: Place, standard: Standard, submission: Submission, policy: Policy) -> Assessment:
    text = standard.text
    criteria = tuple(_criterion(criterion, text, place, submission, policy) for criterion in standard.criteria)
    score = _combined(text.combine, text.points, criteria, ())
    if text.takes_off:
        score = within_scale(score)
    asked = holds(text.asked, score, criteria, as_floors=True)
    levels = None if text.result is None else level_range(text.result, score, criteria)
    verdict = asked.state if levels is None else recognised(levels, text)
    return Assessment(
        standard, submission, policy, place, score, asked.total, criteria, verdict, (), (score,), asked.counts, levels
    )


def _criterion(
    criterion: Criterion,
    text: StandardText,
    place: Place,
    submission: Submission,
    policy: Policy,
    *,
    section: bool = False,
) -> CriterionResult:
    sections = tuple(_criterion(each, text, place, submission, policy, section=True) for each in criterion.criteria)
    own = tuple(_indicator(indicator, place, submission, policy) for indicator in criterion.indicators)
    indicators = own or tuple(result for section in sections for result in section.indicators)
    score = _combined(criterion.combine, criterion.points, sections, own)
    share = text.asked.share_of(criterion.number, section)
    result = CriterionResult(criterion, score, condition(score, share), indicators, sections)
    if not criterion.may_not_apply:
        return result
    return _left_out(result, section_applies(criterion, indicators, submission, policy), text, section)


def _left_out(result: CriterionResult, applies: Applies, text: StandardText, section: bool) -> CriterionResult:
    """A section, with all that is in it, that applies only perhaps, or not."""
    if applies == "sure":
        return result
    score = applying(result.score, applies)
    return replaced(
        result,
        score=score,
        floor=condition(score, text.asked.share_of(result.criterion.number, section)),
        indicators=tuple(indicator_left_out(each, applies) for each in result.indicators),
        sections=tuple(_left_out(each, applies, text, True) for each in result.sections),
    )


def indicator_left_out(result: IndicatorResult, applies: Applies) -> IndicatorResult:
    """The result of an indicator in a section that applies only perhaps, or not."""
    score = applying(result.score, applies)
    knockout: Verdict = "met" if applies == "not" or result.knockout == "met" else "undetermined"
    return result._replace(score=score, knockout=knockout, status=_status(score, result.claimed, result.indicator))


def _combined(
    combine: Combine, points: Decimal, sections: Sequence[CriterionResult], own: Sequence[IndicatorResult]
) -> Score:
    """The score of a whole from its sections, or from its own indicators."""
    if combine == "sum":
        return total(each.score for each in sections or own)
    if combine == "mean_of_indicators":
        return mean(_pooled(sections, own), points)
    weighted = [Weighted(each.score, each.criterion.weight) for each in sections]
    return mean(weighted or [Weighted(each.score, each.indicator.weight) for each in own], points)


def _pooled(
    sections: Sequence[CriterionResult], own: Sequence[IndicatorResult], weight: Decimal = ONE
) -> Iterator[Weighted]:
    """Every indicator, with the weights on the way to it multiplied."""
    yield from (Weighted(each.score, exact_product(weight, each.indicator.weight)) for each in own)
    for section in sections:
        inner = () if section.sections else section.indicators
        within = exact_product(weight, section.criterion.weight)
        yield from _pooled(section.sections, inner, within)


def section_applies(
    criterion: Criterion, indicators: Sequence[IndicatorResult], submission: Submission, policy: Policy
) -> Applies:
    """Whether a section of which a station may say so applies.

    An answer to any of its indicators says that it does, and so does a reviewer who rejects or changes one of them.
    """
    if is_said_to_apply(indicators):
        return "sure"
    if any(result.answer.standing in ("disputed", "undecided") for result in indicators):
        return "perhaps"
    said = submission.sections.get(criterion.number)
    if said is None:
        return "sure" if any(result.claimed for result in indicators) else "perhaps"
    proven = policy.evidence != "strict" or any(submission.ledger[key].valid for key in said.evidence)
    return "not" if proven else "perhaps"


def _indicator(indicator: Indicator, place: Place, submission: Submission, policy: Policy) -> IndicatorResult:
    answer = submission.answer(indicator.number)
    return indicator_result(indicator, answer, submission.valid_evidence(indicator.number), place, policy)


def indicator_result(
    indicator: Indicator, answer: IndicatorAnswer, valid: int, place: Place, policy: Policy
) -> IndicatorResult:
    """The result of one indicator by itself; ``valid`` is how many valid documents prove its answer."""
    grade, given = indicator.grade_at(place), answer.given
    score = _score(indicator, answer, place)
    if policy.evidence == "strict" and answer.standing == "claimed" and given and not valid:
        score = unproven(score, min(indicator.points, ZERO))
    if policy.official and grade != "verified":
        score = unknown_rule(indicator.points)
    if indicator.bonus:
        score = on_top(score)
    knockout: Verdict = "met"
    if indicator.knockout is not None and indicator.knockout.is_possible(score):
        knockout = "not_met" if indicator.knockout.is_certain(score) else "undetermined"
    if indicator.knocks_out_within and knockout != "not_met":
        within = struck_within(indicator, answer, place, sure=_is_sure(answer, valid, grade, policy))
        knockout = (
            "not_met" if within == "not_met" else "undetermined" if "undetermined" in (within, knockout) else "met"
        )
    status = _status(score, given, indicator)
    return IndicatorResult(indicator, answer, score, grade, status, knockout, valid)


def _is_sure(answer: IndicatorAnswer, valid: int, grade: Grade, policy: Policy) -> bool:
    """Whether what is answered is taken for true, and its rule for known."""
    unproven_claim = policy.evidence == "strict" and answer.standing == "claimed" and not valid
    return not unproven_claim and not (policy.official and grade != "verified")


def struck_within(indicator: Indicator, answer: IndicatorAnswer, place: Place, *, sure: bool) -> Verdict:
    """Whether a part or an option fails the whole set: “not_met” in every completion, “met” in none."""
    if answer.not_applicable is not None and sure:
        return "met"
    if answer.standing == "disputed":
        return agreed(struck_within(indicator, each, place, sure=sure) for each in answer.between)
    found = strike(indicator.scoring, None if answer.standing == "undecided" else answer.answer, place)
    if found == "certain":
        return "undetermined" if indicator.may_not_apply and not answer.given else "not_met"
    return "met" if found == "no" and sure else "undetermined"


def _score(indicator: Indicator, answer: IndicatorAnswer, place: Place) -> Score:
    """The points of an answer with what a reviewer makes of it.

    What is rejected gives none. What is disputed gives what one of the reviewers makes of it. What is not yet decided
    may still be accepted, changed or rejected: anything from nothing to the most that the rule gives.
    """
    if answer.standing == "rejected":
        return known(min(ZERO, indicator.points), max(ZERO, indicator.points))
    if answer.standing == "disputed":
        return one_of(_score(indicator, each, place) for each in answer.between)
    if answer.standing == "undecided":
        return unproven(indicator.scoring.score(None, place), min(indicator.points, ZERO))
    if answer.not_applicable is not None:
        return excluded(indicator.counted_points)
    score = indicator.scoring.score(answer.answer, place)
    return perhaps_left_out(score) if indicator.may_not_apply and answer.answer is None else score


def _status(score: Score, answered: bool, indicator: Indicator) -> Status:
    if score.excluded:
        return "excluded"
    if not answered:
        return "missing"
    if not score.is_point:
        return "incomplete"
    if not score.max:
        return _status_beside(score, indicator)
    return "full" if score.high == score.max else "partial" if score.high else "zero"


def _status_beside(score: Score, indicator: Indicator) -> Status:
    """Of points that are taken off or come on top: full where nothing is taken off, or all comes on top."""
    fewest, most = min(indicator.points, ZERO), max(indicator.points, ZERO)
    return "full" if score.high == most else "partial" if score.high > fewest else "zero"


def _joined(assessments: Sequence[Assessment]) -> Assessment:
    first, *others = assessments
    if not others:
        return replaced(first, reasons=reasons(first))
    criteria = tuple(_joined_criterion(same) for same in zip(*(a.criteria for a in assessments), strict=True))
    joined = replaced(
        first,
        score=_spanning([a.score for a in assessments]),
        at_places=tuple(a.score for a in assessments),
        total=joined_condition([a.total for a in assessments]),
        criteria=criteria,
        counts=tuple(joined_count(same) for same in zip(*(a.counts for a in assessments), strict=True)),
        levels=joined_levels([a.levels for a in assessments if a.levels is not None]),
        verdict=agreed(a.verdict for a in assessments),
    )
    return replaced(joined, reasons=reasons(joined))


def _joined_criterion(same: Sequence[CriterionResult]) -> CriterionResult:
    return replaced(
        same[0],
        score=_spanning([result.score for result in same]),
        floor=joined_condition([result.floor for result in same]),
        indicators=tuple(_joined_indicator(results) for results in zip(*(r.indicators for r in same), strict=True)),
        sections=tuple(_joined_criterion(results) for results in zip(*(r.sections for r in same), strict=True)),
    )


def _joined_indicator(same: Sequence[IndicatorResult]) -> IndicatorResult:
    score = _spanning([result.score for result in same])
    return same[0]._replace(
        score=score,
        grade=weakest(result.grade for result in same),
        status=_status(score, same[0].claimed, same[0].indicator),
        knockout=agreed(result.knockout for result in same),
    )


def _spanning(same: Sequence[Score]) -> Score:
    """The ends over all places; for margins ask each place (``Assessment.least_margin``)."""
    return Score(
        min(score.low for score in same),
        max(score.high for score in same),
        max(score.max for score in same),
        max((score.uncertain for score in same), key=len),
        max(score.left_out for score in same),
    )

"""The conditions of recognition, and the verdict with its reasons.

Every condition gets easier with every point, so the worst completion decides “met” and the best one “not
met”; what both leave open is undetermined.
"""

from collections.abc import Iterator

from yte_check.scoring.results import Assessment, CriterionResult, Reason


def reasons(assessment: Assessment) -> tuple[Reason, ...]:
    """What decides the verdict or keeps it open, in the order of the conditions of recognition."""
    return tuple(_reasons(assessment))


def _reasons(assessment: Assessment) -> Iterator[Reason]:
    recognition = assessment.standard.text.asked
    if assessment.verdict == "met":
        yield Reason(
            "all_conditions_met",
            {
                "low": assessment.score.low,
                "needed": assessment.total.needed,
                "percent": recognition.criterion_percent,
            },
        )
        if not knockouts_confirmed(assessment):
            yield Reason("knockout_list_unconfirmed", {"count": knockouts_applied(assessment)})
    elif assessment.verdict == "undetermined" and assessment.may_not_apply:
        yield Reason("nothing_applies" if not assessment.score.max else "perhaps_nothing_applies", {})
    yield from _total_reason(assessment)
    for criterion in assessment.criteria:
        yield from _floor_reason(criterion)
    for result in assessment.indicators():
        if result.knockout != "met" and recognition.no_knockout:
            code = "knockout" if result.knockout == "not_met" else "knockout_undetermined"
            yield Reason(code, {"indicator": result.indicator.number, "title": result.indicator.title})


def knockouts_applied(assessment: Assessment) -> int:
    """How many indicators the standard marks as knock-outs."""
    return sum(result.indicator.knockout is not None for result in assessment.indicators())


def knockouts_confirmed(assessment: Assessment) -> bool:
    """Whether it is verified which indicators knock a commune out, or nothing hangs on it."""
    if not assessment.standard.text.asked.no_knockout:
        return True
    listed = assessment.standard.text.knockout_list
    return listed is not None and listed.grade == "verified"


def _total_reason(assessment: Assessment) -> Iterator[Reason]:
    score, total = assessment.score, assessment.total
    if total.state != "met":
        code = "total_below" if total.state == "not_met" else "total_undetermined"
        yield Reason(code, {"low": score.low, "high": score.high, "max": score.max, "needed": total.needed})


def _floor_reason(result: CriterionResult) -> Iterator[Reason]:
    score, floor = result.score, result.floor
    if floor.state != "met":
        code = "criterion_below" if floor.state == "not_met" else "criterion_undetermined"
        yield Reason(
            code,
            {
                "criterion": result.criterion.number,
                "title": result.criterion.title,
                "low": score.low,
                "high": score.high,
                "max": score.max,
                "needed": floor.needed,
            },
        )

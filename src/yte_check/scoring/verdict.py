"""The conditions of recognition, and the verdict with its reasons.

Every condition gets easier with every point, so the worst completion decides “met” and the best one “not
met”; what both leave open is undetermined.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from yte_check.scoring.results import Assessment, Condition, CriterionResult, Reason, Verdict
from yte_check.standard.model import Recognition
from yte_check.standard.score import ZERO, Score


def condition(score: Score, share: Decimal) -> Condition:
    """Whether points reach ``share`` (0 … 1) of the applicable maximum, in every completion or in none."""
    needed = share * score.max
    if score.least_margin(share) >= ZERO:
        return Condition("met", needed)
    return Condition("not_met" if score.best_margin(share) < ZERO else "undetermined", needed)


def agreed(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict that all share; undetermined where they differ."""
    different = set(verdicts)
    return different.pop() if len(different) == 1 else "undetermined"


def overall(score: Score, total: Condition, criteria: Iterable[CriterionResult], recognition: Recognition) -> Verdict:
    """The verdict of a set of conditions: one that fails decides; one that is open leaves all open.

    Where in some completion nothing applies, there is nothing in it to be recognised for.
    """
    criteria = tuple(criteria)
    states = [total.state, *(criterion.floor.state for criterion in criteria)]
    if recognition.no_knockout:
        states += [result.knockout for criterion in criteria for result in criterion.indicators]
    if "not_met" in states:
        return "not_met"
    return "met" if score.sure_max and "undetermined" not in states else "undetermined"


def reasons(assessment: Assessment) -> tuple[Reason, ...]:
    """What decides the verdict or keeps it open, in the order of the conditions of recognition."""
    return tuple(_reasons(assessment))


def _reasons(assessment: Assessment) -> Iterator[Reason]:
    recognition = assessment.standard.text.recognition
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
    if not assessment.standard.text.recognition.no_knockout:
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

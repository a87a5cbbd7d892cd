"""The conditions of recognition, and the verdict with its reasons.

Every condition gets easier with every point, so the worst completion decides “met” and the best one “not
met”; what both leave open is undetermined.
"""

from collections.abc import Iterator

from yte_check.scoring.conditions import floored
from yte_check.scoring.results import Assessment, Condition, CountResult, CriterionResult, Met, Reason
from yte_check.standard.model import Recognition


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
                "needed": assessment.total.needed if recognition.total_percent else None,
                "percent": recognition.common_percent,
            },
        )
        if not knockouts_confirmed(assessment):
            yield Reason("knockout_list_unconfirmed", {"count": knockouts_applied(assessment)})
    elif assessment.verdict == "undetermined" and assessment.may_not_apply:
        yield Reason("nothing_applies" if not assessment.score.max else "perhaps_nothing_applies", {})
    floors = tuple(each.floor for each in floored(recognition, assessment.criteria))
    yield from _lacking(assessment, recognition, Met(assessment.total, floors, assessment.counts, assessment.verdict))


def level_reasons(assessment: Assessment, level: int) -> tuple[Reason, ...]:
    """What a level, by its position, asks that is not reached, or not known to be."""
    assert assessment.levels is not None
    assert assessment.standard.text.result is not None
    asked = assessment.standard.text.result.asked[level]
    return tuple(_lacking(assessment, asked, assessment.levels.held[level]))


def _lacking(assessment: Assessment, asked: Recognition, met: Met) -> Iterator[Reason]:
    yield from _total_reason(assessment, met.total)
    for criterion, floor in zip(floored(asked, assessment.criteria), met.floors, strict=True):
        yield from _floor_reason(criterion, floor)
    for count in met.counts:
        yield from _count_reason(count)
    for result in assessment.indicators():
        if result.knockout != "met" and asked.no_knockout:
            code = "knockout" if result.knockout == "not_met" else "knockout_undetermined"
            yield Reason(code, {"indicator": result.indicator.number, "title": result.indicator.title})


def next_level(assessment: Assessment) -> int | None:
    """The position of the level above the worst that is possible; None where that is the best, or there are none."""
    levels = assessment.levels
    if levels is None or levels.worst == 0:
        return None
    return len(levels.held) - 1 if levels.worst is None else levels.worst - 1


def knockouts_applied(assessment: Assessment) -> int:
    """How many indicators the standard marks as knock-outs."""
    return sum(
        result.indicator.knockout is not None or result.indicator.knocks_out_within
        for result in assessment.indicators()
    )


def knockouts_confirmed(assessment: Assessment) -> bool:
    """Whether it is verified which indicators knock a commune out, or nothing hangs on it."""
    if not assessment.standard.text.asked.no_knockout:
        return True
    listed = assessment.standard.text.knockout_list
    return listed is not None and listed.grade == "verified"


def _total_reason(assessment: Assessment, total: Condition) -> Iterator[Reason]:
    score = assessment.score
    if total.state != "met":
        code = "total_below" if total.state == "not_met" else "total_undetermined"
        yield Reason(code, {"low": score.low, "high": score.high, "max": score.max, "needed": total.needed})


def _floor_reason(result: CriterionResult, floor: Condition) -> Iterator[Reason]:
    score = result.score
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


def _count_reason(count: CountResult) -> Iterator[Reason]:
    asked = count.asked
    if count.condition.state != "met":
        state = "few" if count.condition.state == "not_met" else "undetermined"
        yield Reason(
            f"count_{asked.of}_{state}",
            {
                "marked": asked.marked,
                "within": asked.within,
                "reaching": asked.reaching_percent,
                "low": count.low,
                "high": count.high,
                "of": count.of,
                "needed": asked.at_least,
                "share": asked.at_least_percent,
            },
        )

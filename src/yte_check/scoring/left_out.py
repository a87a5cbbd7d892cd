"""What a station says does not apply to it, and why: whole sections, indicators, parts of them."""

from collections.abc import Iterator

from yte_check.documents.record import record
from yte_check.scoring.results import Assessment, IndicatorResult, is_said_to_apply
from yte_check.standard.model import Indicator
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.leaves import answered, label_at, named


@record
class LeftOutNode:
    """``number`` is that of the section or indicator, ``part`` the name of a part of it; ``evidence`` are ids."""

    number: int
    title: str
    reason: str
    part: str | None = None
    evidence: tuple[str, ...] = ()


def left_out(assessment: Assessment) -> tuple[LeftOutNode, ...]:
    """Sections first, then indicators with their parts, each in the order of the standard; without what reviewers have
    rejected."""
    return tuple(_nodes(assessment))


def is_left_out(result: IndicatorResult) -> bool:
    """Whether an indicator does not apply because the station says so, of itself or of a section that it is in."""
    return result.score.excluded and result.answer.answer is None


def reason_within(indicator: Indicator, assessment: Assessment) -> str | None:
    """Why a section that an indicator is in does not apply, as the station says; None where it says nothing."""
    stated = assessment.submission.sections
    sections = (each.criterion for each in assessment.sections() if each.criterion.number in stated) if stated else ()
    return next((stated[each.number].reason for each in sections if indicator in each.all_indicators), None)


def left_out_indicators(assessment: Assessment) -> frozenset[int]:
    """The indicators that do not apply because the station says so, of themselves or of a section that they are in."""
    stated = assessment.submission.sections
    within = {
        result.indicator.number
        for section in (assessment.sections() if stated else ())
        if section.criterion.number in stated
        for result in section.indicators
    }
    return frozenset(
        result.indicator.number
        for result in assessment.indicators()
        if result.score.excluded and (result.answer.not_applicable is not None or result.indicator.number in within)
    )


def _stated(assessment: Assessment) -> Iterator[IndicatorResult]:
    yield from (each for each in assessment.indicators() if each.answer.standing != "rejected")


def _nodes(assessment: Assessment) -> Iterator[LeftOutNode]:
    stated = assessment.submission.sections
    for section in assessment.sections():
        criterion = section.criterion
        if criterion.number in stated and not is_said_to_apply(section.indicators):
            said = stated[criterion.number]
            yield LeftOutNode(criterion.number, criterion.title, said.reason, None, said.evidence)
    for result in _stated(assessment):
        indicator, answer = result.indicator, result.answer
        if answer.not_applicable is not None:
            yield LeftOutNode(indicator.number, indicator.title, answer.not_applicable, None, answer.evidence)
        for steps, _, said in answered(indicator.scoring, answer.answer):
            if isinstance(said, NotApplicable):
                label = label_at(indicator.scoring, steps) or indicator.title
                yield LeftOutNode(indicator.number, label, said.reason, named(steps), answer.evidence)

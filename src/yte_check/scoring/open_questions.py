"""What a station should still be asked: the questions without an answer on which points depend."""

from collections.abc import Iterable, Iterator
from typing import Any

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.leaves import answer_of, answered, leaves
from yte_check.standard.rules.questions import Question, under, value_at
from yte_check.station.answers import key_of


@record
class Open:
    """An indicator with its open questions; every path leads from the top of the file."""

    result: IndicatorResult
    questions: tuple[Question, ...]


def open_indicators(assessment: Assessment, everything: bool = False) -> list[Open]:
    """The indicators with open questions on which the verdict may depend, those with most points at stake first.

    With ``everything`` also those that can no longer change the verdict.
    """
    opened = []
    for result in assessment.indicators():
        questions = tuple(_open(result, assessment))
        if questions and (everything or matters(result, assessment)):
            opened.append(Open(result, questions))
    return sorted(opened, key=lambda one: (-one.result.stake, one.result.indicator.number))


def matters(result: IndicatorResult, assessment: Assessment) -> bool:
    """Whether points of an indicator can still change the verdict, or the level where there are levels.

    They count in the total, in one criterion and its sections, and in what is counted: where all these conditions hold
    in every completion, or where the verdict is settled, they cannot, unless the indicator itself may knock out or it
    is open whether anything applies. What each level asks is not looked at one by one.
    """
    levels = assessment.levels
    if levels is not None:
        return levels.best != levels.worst
    if assessment.verdict != "undetermined":
        return False
    criterion = next(each for each in assessment.criteria if result in each.indicators)
    floors = (section.floor.state for section in criterion.all_sections())
    counts = (count.condition.state for count in assessment.counts)
    states = (assessment.total.state, result.knockout, *floors, *counts)
    return "undetermined" in states or assessment.may_not_apply


def _open(result: IndicatorResult, assessment: Assessment) -> Iterator[Question]:
    if result.score.excluded or result.answer.not_applicable is not None or _is_in_section_left_out(result, assessment):
        return
    submission, indicator = assessment.submission, result.indicator
    under, raw = written_answer(submission.document.data, indicator.number)
    places = tuple(submission.places(assessment.standard))
    for question in _unanswered(indicator.scoring, result.answer.answer, raw, places):
        bare = not question.path
        yield replaced(question, path=(*under, "value") if bare else (*under, *question.path))


def _unanswered(rule: AnyRule, answer: Any, raw: Any, places: Iterable[Place]) -> Iterator[Question]:
    applying = {steps for steps, _, said in answered(rule, answer) if not isinstance(said, NotApplicable)}
    for steps, leaf in leaves(rule):
        if steps in applying and not all(leaf.score(answer_of(answer, steps), place).is_point for place in places):
            asked = under(steps, leaf.questions())
            yield from (question for question in asked if value_at(raw, question.path) is None)


def _is_in_section_left_out(result: IndicatorResult, assessment: Assessment) -> bool:
    """Whether a station says of a section around it that it does not apply."""
    stated = assessment.submission.sections
    left_out = (section for section in assessment.sections() if section.criterion.number in stated)
    return any(each.indicator.number == result.indicator.number for section in left_out for each in section.indicators)


def written_answer(data: Any, number: int) -> tuple[Path, Any]:
    """Where the answer to an indicator stands in a submission, or would stand, and what is written there."""
    answers = data.get("answers") or {}
    key = key_of(answers, number)
    return ("answers", key), answers.get(key)

"""The figures of the period before, from the file of that period, where a submission does not say them itself."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, cast

from yte_check.documents.diagnostics import Path, Problem
from yte_check.documents.record import record, replaced
from yte_check.standard.rules import ChangeRule, TwoPeriods
from yte_check.standard.rules.leaves import answer_of, leaves
from yte_check.standard.standard import Standard
from yte_check.station.answers import key_of
from yte_check.station.submission import Intake, Submission


@record
class _Lacking:
    """A figure of the period before that is asked for and not given, and what the earlier file answers there."""

    number: int
    path: Path
    """Below the answer."""
    figure: Decimal


def with_previous(intake: Intake, submission: Submission, earlier: Submission, standard: Standard) -> Intake:
    """The same file with the figures that it lacks of the period before; each is told of among its warnings."""
    data = cast(Any, intake.document.data)
    answers, told = dict(data.get("answers") or {}), []
    for each in _lacking(submission, earlier, standard):
        key = key_of(answers, each.number)
        answers[key] = _put(answers.get(key), each.path, format(each.figure, "f"))
        params = {"number": str(each.number), "figure": each.figure, "path": earlier.path, "year": str(earlier.year)}
        told.append(Problem("previous_taken", ("answers", key), params, "warning", at_key=True))
    if not told:
        return intake
    document = replaced(cast(Any, intake.document), data={**data, "answers": answers})
    return replaced(intake, document=document, found=(*intake.found, *told))


def _lacking(submission: Submission, earlier: Submission, standard: Standard) -> Iterator[_Lacking]:
    for number, indicator in standard.indicators.items():
        for steps, rule in leaves(indicator.scoring):
            if not isinstance(rule, ChangeRule):
                continue
            given = answer_of(submission.answer(number).answer, steps)
            before = _figure(answer_of(earlier.answer(number).answer, steps))
            if isinstance(given, TwoPeriods) and given.previous is None and before is not None:
                yield _Lacking(number, (*steps, "previous"), before)


def _figure(answer: Any) -> Decimal | None:
    """The figure of its own period that an earlier file answers, to the same question or to a plain figure."""
    if isinstance(answer, TwoPeriods):
        return answer.value
    return answer if isinstance(answer, Decimal) else None


def _put(raw: Any, path: Path, value: str) -> Any:
    known = raw if isinstance(raw, Mapping) else {}
    first, *below = path
    return {**known, str(first): _put(known.get(first), tuple(below), value) if below else value}

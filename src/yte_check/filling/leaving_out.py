"""What of a question a station may say that it does not apply: the part, the indicator, the sections around it."""

from collections.abc import Iterator
from typing import Any

from yte_check.documents.diagnostics import Path as KeyPath
from yte_check.documents.editing import Editor, NewValue
from yte_check.documents.record import record
from yte_check.scoring.open_questions import written_answer
from yte_check.scoring.results import Assessment
from yte_check.standard.model import Criterion
from yte_check.standard.rules.answering import NOT_APPLICABLE, reason_in
from yte_check.standard.rules.leaves import Steps, label_at, optional_parts
from yte_check.station.answers import key_of


@record
class Optional:
    """Something that may not apply: its words, and where its reason stands in the file."""

    label: str
    path: KeyPath

    def write(self, editor: Editor, reason: str) -> None:
        editor.put((*self.path, NOT_APPLICABLE[0]), reason)


def optional_at(path: KeyPath, number: int | None, assessment: Assessment) -> tuple[Optional, ...]:
    """Everything around a question that may not apply, the nearest first."""
    return tuple(_optional(path, number, assessment)) if number is not None else ()


def write_answer(path: KeyPath, value: str, number: int | None, assessment: Assessment, editor: Editor) -> None:
    """An answer, in place of what the file says of its not applying."""
    for each in optional_at(path, number, assessment):
        found = _at(assessment.submission.document.data, each.path)
        if reason_in(found) is None:
            continue
        if each.path[0] == "sections":
            editor.remove(each.path)
        elif len(found) == 1 and path[: len(each.path)] == each.path:
            inner: NewValue = value
            for key in reversed(path[len(each.path) :]):
                inner = {str(key): inner}
            editor.set(each.path, inner)
            return
        else:
            editor.remove((*each.path, next(key for key in NOT_APPLICABLE if found.get(key) is not None)))
    editor.put(path, value)


def _at(data: Any, path: KeyPath) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data


def _optional(path: KeyPath, number: int, assessment: Assessment) -> Iterator[Optional]:
    indicator = assessment.result(number).indicator
    data = assessment.submission.document.data
    under, _ = written_answer(data, number)
    way: Steps = tuple(map(str, path[len(under) :]))
    parts = sorted(optional_parts(indicator.scoring), key=len, reverse=True)
    for steps in parts:
        if way[: len(steps)] == steps:
            yield Optional(label_at(indicator.scoring, steps) or indicator.title, (*under, *steps))
    if indicator.may_not_apply:
        yield Optional(f"{number}. {indicator.title}", under)
    stated = data.get("sections") or {}
    for section in reversed(list(_around(assessment.standard.criteria, number))):
        if section.may_not_apply:
            yield Optional(f"{section.number}. {section.title}", ("sections", key_of(stated, section.number)))


def _around(criteria: tuple[Criterion, ...], number: int) -> Iterator[Criterion]:
    """The criterion and the sections that an indicator stands in, the outermost first."""
    for criterion in criteria:
        if any(indicator.number == number for indicator in criterion.all_indicators):
            yield criterion
            yield from _around(criterion.criteria, number)

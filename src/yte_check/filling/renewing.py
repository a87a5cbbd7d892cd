"""Answers that were copied from an earlier year: a person says whether each still holds, or corrects it."""

from collections.abc import Mapping
from typing import Any, Literal

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.diagnostics import Path as KeyPath
from yte_check.documents.editing import Editor
from yte_check.documents.language import say
from yte_check.documents.scalars import Refusal, parse_yes_no
from yte_check.filling.dialogue import Dialogue, Reply
from yte_check.filling.leaving_out import write_answer
from yte_check.filling.station_file import StationFile
from yte_check.render.answers import answer_lines
from yte_check.scoring.open_questions import written_answer
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.rules.questions import Question, value_at

Renewal = Literal["renewed", "later", "stop"]


class Renewing:
    """One indicator after the other; the mark ``carried`` goes when all of an answer has been looked at."""

    def __init__(self, file: StationFile, dialogue: Dialogue) -> None:
        self._file = file
        self._dialogue = dialogue
        self._lang = dialogue.lang

    def run(self) -> bool:
        """Whether the dialogue goes on after it. Raises InvalidDocument, UsageProblem."""
        waiting = carried(self._file.assess())
        if waiting:
            self._dialogue.tell(say("fill_carried_count", self._lang, count=len(waiting)))
        return all(self._renew(number) != "stop" for number in waiting)

    def _renew(self, number: int) -> Renewal:
        assessment = self._file.assess()
        result = assessment.result(number)
        if result.answer.carried is None:
            return "renewed"
        self._introduce(result, assessment)
        reply = self._asked(Question((), "yes_no", say("fill_carried_still", self._lang)), result, assessment)
        if reply.wish is not None:
            return "stop" if reply.wish == "stop" else "later"
        if parse_yes_no(reply.value):
            self._change(result, {}, looked_at=True)
            return "renewed"
        return self._correct(result, assessment)

    def _correct(self, result: IndicatorResult, assessment: Assessment) -> Renewal:
        """Every figure of an answer with what is written so far; Enter keeps it.

        They are written together: a new numerator may be larger than the old denominator.
        """
        under, raw = written_answer(assessment.submission.document.data, result.indicator.number)
        typed: dict[KeyPath, str] = {}
        while True:
            for question in result.indicator.scoring.questions():
                path = (*under, *(question.path or ("value",)))
                self._show(question, typed.get(path, value_at(raw, question.path)))
                reply = self._asked(question, result, assessment)
                if reply.wish == "stop":
                    self._change(result, typed, looked_at=False)
                    return "stop"
                if reply.value is not None:
                    typed[path] = reply.value
            if self._change(result, typed, looked_at=True):
                return "renewed"

    def _asked(self, question: Question, result: IndicatorResult, assessment: Assessment) -> Reply:
        """An answer, or the wish to pass over or to stop; what can be explained is explained first."""
        while True:
            reply = self._dialogue.ask(question)
            if reply.wish == "explain":
                self._dialogue.describe(result.indicator, assessment)
            elif reply.wish == "back":
                self._dialogue.tell(say("fill_nothing_before", self._lang), indent="   ")
            elif question.kind == "yes_no" and reply.value is not None and not _is_yes_or_no(reply.value):
                self._dialogue.tell(say("fill_yes_or_no", self._lang), "bad", "   ! ")
            else:
                return reply

    def _change(self, result: IndicatorResult, typed: Mapping[KeyPath, str], looked_at: bool) -> bool:
        before = self._file.assess()
        under, _ = written_answer(before.submission.document.data, result.indicator.number)

        def edit(editor: Editor) -> None:
            for at, (path, value) in enumerate(typed.items()):
                if at:
                    editor.put(path, value)
                else:
                    write_answer(path, value, result.indicator.number, before, editor)
            if looked_at:
                editor.remove((*under, "carried"))

        try:
            new = self._file.change(edit)
        except InvalidDocument as invalid:
            self._dialogue.complain(invalid.diagnostics)
            return False
        self._dialogue.complain(each for each in new if each.code != "answers_carried")
        return True

    def _show(self, question: Question, said: Any) -> None:
        if said is not None:
            value = (question.options or {}).get(said, said)
            self._dialogue.tell(say("fill_now", self._lang, value=value), "dim", "   ")

    def _introduce(self, result: IndicatorResult, assessment: Assessment) -> None:
        indicator, year = result.indicator, str(result.answer.carried)
        self._dialogue.tell("")
        self._dialogue.tell(say("fill_carried", self._lang, number=indicator.number, title=indicator.title), "heading")
        absent = result.answer.not_applicable
        lines = answer_lines(indicator.scoring, result.answer.answer, assessment.place, self._lang)
        for line in lines if absent is None else (say("answer_not_applicable", self._lang, reason=absent),):
            self._dialogue.tell(say("fill_carried_answer", self._lang, year=year, answer=line), indent="   ")
        if result.answer.evidence:
            titles = tuple(assessment.submission.ledger[key].entry.title for key in result.answer.evidence)
            self._dialogue.tell(say("fill_carried_evidence", self._lang, year=year, names=titles), "dim", "   ")


def carried(assessment: Assessment) -> tuple[int, ...]:
    """The indicators whose answers were copied and not looked at since, by number."""
    return tuple(r.indicator.number for r in assessment.indicators() if r.answer.carried is not None)


def _is_yes_or_no(value: str) -> bool:
    try:
        parse_yes_no(value)
    except Refusal:
        return False
    return True

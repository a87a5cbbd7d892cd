"""The dialogue about one submission: what to ask, writing each answer, saying what it changes."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from yte_check.crosschecks.own import Known
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.diagnostics import Path as KeyPath
from yte_check.documents.editing import Editor
from yte_check.documents.language import say, show_runs
from yte_check.documents.language.fields import field_text
from yte_check.documents.record import record, replaced
from yte_check.filling.dialogue import Dialogue, Reply
from yte_check.filling.leaving_out import Optional, optional_at, write_answer
from yte_check.filling.regions import missing_region, region_filled
from yte_check.filling.renewing import Renewing, carried
from yte_check.filling.station_file import StationFile
from yte_check.render.flags import flag_words
from yte_check.render.points import interval
from yte_check.render.verdicts import VERDICT_STYLES
from yte_check.scoring.left_out import left_out
from yte_check.scoring.open_questions import open_indicators
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.leaves import answer_of, at_steps, leaves
from yte_check.standard.rules.questions import Question, value_at

_SAME = "="
_FACTS = ("commune", "province", "terrain", "nearest_hospital_km", "population")


@record
class AskedQuestion:
    """A question with the indicator that it belongs to; none for a question about the place."""

    question: Question
    number: int | None


class Filling:
    """First what was copied from an earlier year, then what is open, most points first."""

    def __init__(self, path: Path, everything: bool, dialogue: Dialogue) -> None:
        self._path = path
        self._file = StationFile(path)
        self._everything = everything
        self._dialogue = dialogue
        self._lang = dialogue.lang
        self._skipped: set[KeyPath] = set()
        self._answered: list[AskedQuestion] = []
        self._again: AskedQuestion | None = None

    def run(self) -> None:
        """Raises InvalidDocument where the file cannot be read, UsageProblem where it cannot be written."""
        self._greet(self._file.assess())
        self._fill_region(self._file.assess())
        if Renewing(self._file, self._dialogue).run():
            self._ask_open()
        self._part(self._file.assess())

    def _fill_region(self, assessment: Assessment) -> None:
        """The province tells it, so nobody is asked; a person can still change it in the file."""
        standard, submission = assessment.standard, assessment.submission
        region = missing_region(submission, standard)
        if region is not None:
            self._file.change(lambda editor: editor.put(("station", "region"), region))
            self._dialogue.tell(region_filled(region, submission, standard, self._lang))

    def _ask_open(self) -> None:
        assessment = self._file.assess()
        self._tell_open(assessment)
        current: AskedQuestion | None = None
        while (asked := self._next(assessment, current)) is not None:
            if current is None or asked.number != current.number or self._again is not None:
                self._introduce(asked, assessment)
                self._remind(asked, assessment)
            current = asked
            known = self._offer(asked, assessment)
            optional = optional_at(asked.question.path, asked.number, assessment)
            reply = self._dialogue.ask(asked.question, may_be_left_out=bool(optional))
            if reply.wish == "leave_out":
                if self._leave_out(asked, optional):
                    assessment = self._show_left_out(assessment)
                continue
            if reply.wish == "stop":
                break
            if reply.wish == "explain":
                self._explain(asked, assessment)
            elif reply.wish == "back":
                self._again = self._before(asked, assessment)
            elif reply.wish == "skip":
                self._skipped.add(asked.question.path)
                self._again = None
            elif self._write(asked, _value(reply, known)):
                before, assessment = assessment, self._file.assess()
                self._show_change(asked, before, assessment)

    def _leave_out(self, asked: AskedQuestion, optional: Sequence[Optional]) -> bool:
        """Write that a part, an indicator or a section does not apply, and why; of several a person says which."""
        chosen = optional[0]
        if len(optional) > 1:
            options = {str(at): each.label for at, each in enumerate(optional)}
            reply = self._dialogue.ask(Question((), "choice", say("fill_leave_out_which", self._lang), options=options))
            if reply.value is None:
                return False
            chosen = optional[int(reply.value)]
        reason = self._dialogue.ask_reason().value
        return reason is not None and self._changed(asked, lambda editor: chosen.write(editor, reason))

    def _next(self, assessment: Assessment, current: AskedQuestion | None) -> AskedQuestion | None:
        """What a person wants to answer again; else the next that is open and was not skipped."""
        if self._again is not None:
            return self._again
        under_way = current.number if current is not None else None
        return next((asked for asked in self._open(assessment, under_way)
                     if asked.question.path not in self._skipped), None)  # fmt: skip

    def _open(self, assessment: Assessment, under_way: int | None) -> Iterator[AskedQuestion]:
        """The place first, for every threshold hangs on it; then the indicator under way; then by points at stake."""
        if assessment.verdict == "undetermined" or self._everything:
            yield from (AskedQuestion(question, None) for question in self._place_questions(assessment))
        opened = open_indicators(assessment, self._everything)
        opened.sort(key=lambda one: one.result.indicator.number != under_way)
        for one in opened:
            yield from (AskedQuestion(question, one.result.indicator.number) for question in one.questions)

    def _place_questions(self, assessment: Assessment) -> Iterator[Question]:
        text, submission = assessment.standard.text, assessment.submission
        if submission.zone is None and text.zones is not None:
            zones = {str(zone): say("fill_zone", self._lang, zone=zone) for zone in text.zones.numbers}
            yield Question(("station", "zone"), "choice", say("fill_which_zone", self._lang), options=zones)
        if submission.station.region is None and text.regions:
            words = say("fill_which_region", self._lang)
            yield Question(("station", "region"), "choice", words, options=text.regions)
        known = submission.station.attributes or {}
        for name, attribute in (text.attributes or {}).items():
            if name not in known:
                path = ("station", "attributes", name)
                yield Question(path, "choice", attribute.title, options=attribute.values)

    def _before(self, asked: AskedQuestion, assessment: Assessment) -> AskedQuestion | None:
        """What is answered again: the numerator under way, also of an earlier dialogue; else what was answered last."""
        numerator = _numerator_written(asked, assessment)
        if numerator is not None:
            self._answered = [each for each in self._answered if each.question.path != numerator.question.path]
            return numerator
        if self._answered:
            return self._answered.pop()
        if self._again is None:
            self._dialogue.tell(say("fill_nothing_before", self._lang), indent="   ")
        return self._again

    def _write(self, asked: AskedQuestion, value: str) -> bool:
        """Write an answer where the file stays valid with it; else say what is wrong with it."""
        path, before = asked.question.path, self._file.assess()

        return self._changed(asked, lambda editor: write_answer(path, value, asked.number, before, editor))

    def _changed(self, asked: AskedQuestion, edit: Callable[[Editor], None]) -> bool:
        try:
            new = self._file.change(edit)
        except InvalidDocument as invalid:
            self._dialogue.complain(invalid.diagnostics)
            if _numerator_written(asked, self._file.assess()) is not None:
                self._dialogue.tell(say("fill_numerator_back", self._lang), indent="   ! ")
            return False
        self._answered.append(asked)
        self._again = None
        self._dialogue.complain(new)
        return True

    # What is said

    def _greet(self, assessment: Assessment) -> None:
        station = assessment.submission.station
        self._dialogue.tell(f"{station.name}, {assessment.submission.year}", "heading")
        self._tell_total(assessment)

    def _tell_open(self, assessment: Assessment) -> None:
        count = len(open_indicators(assessment, self._everything))
        if count:
            self._dialogue.tell(say("fill_count_open", self._lang, count=count))
            self._dialogue.tell(say("fill_keys", self._lang), "dim")

    def _introduce(self, asked: AskedQuestion, assessment: Assessment) -> None:
        self._dialogue.tell("")
        if asked.number is None:
            return
        result = assessment.result(asked.number)
        indicator = result.indicator
        left = len(open_indicators(assessment, self._everything))
        head = say(
            "fill_indicator", self._lang, number=indicator.number, title=indicator.title, points=result.stake, left=left
        )
        self._dialogue.tell(head, "heading")
        if optional_at(asked.question.path, asked.number, assessment):
            self._dialogue.tell(say("fill_key_leave_out", self._lang), "dim", "   ")

    def _remind(self, asked: AskedQuestion, assessment: Assessment) -> None:
        """The numerator that stands in the file already, when only the denominator is asked."""
        numerator = _numerator_written(asked, assessment)
        if numerator is not None:
            value = value_at(assessment.submission.document.data, numerator.question.path)
            said = say("fill_written", self._lang, words=numerator.question.words, value=value)
            self._dialogue.tell(said, indent="   ")

    def _offer(self, asked: AskedQuestion, assessment: Assessment) -> Known | None:
        """The figure of another answer that counts the same: “=” takes it over."""
        if asked.question.kind != "count":
            return None
        known = self._file.elsewhere(asked.question.path, assessment)
        if known is not None:
            self._dialogue.tell(say("fill_same", self._lang, known=known.words), "dim", "   ")
        return known

    def _explain(self, asked: AskedQuestion, assessment: Assessment) -> None:
        if asked.number is None:
            self._dialogue.tell(say("fill_place_why", self._lang), indent="   ")
            return
        indicator = assessment.result(asked.number).indicator
        self._dialogue.describe(indicator, assessment)
        if indicator.evidence:
            self._dialogue.tell(say("blank_evidence", self._lang, names=indicator.evidence), "dim", "   ")

    def _flags(self, assessment: Assessment) -> tuple[str, ...]:
        return tuple(flag_words(flag, self._lang) for flag in self._file.flags(assessment))

    def _show_left_out(self, before: Assessment) -> Assessment:
        """What came of it that something does not apply."""
        now = self._file.assess()
        said = {(each.number, each.part) for each in left_out(before)}
        for each in left_out(now):
            if (each.number, each.part) not in said:
                words = say("fill_left_out", self._lang, number=each.number, title=each.title, reason=each.reason)
                self._dialogue.tell(words, indent="   ")
        self._show_total(before, now)
        return now

    def _show_change(self, asked: AskedQuestion, before: Assessment, now: Assessment) -> None:
        """What the answer comes to, and the total where it moved."""
        if asked.number is not None:
            rule, answer = _rule_asked(asked.question, now.result(asked.number))
            score = rule.score(answer, now.place)
            words = rule.explain(answer, now.place, self._lang)
            points = interval(score, self._lang)
            self._dialogue.tell(
                say("fill_points", self._lang, answer=words, points=points, max=score.max), indent="   "
            )
        known = self._flags(before)
        for words in self._flags(now):
            if words not in known:
                self._dialogue.tell(words, "open", "   ! ")
        self._show_total(before, now)

    def _show_total(self, before: Assessment, now: Assessment) -> None:
        """The total where it moved, and the verdict where it is another."""
        if before.score[:3] != now.score[:3]:
            total = say(
                "fill_total", self._lang, now=interval(now.score, self._lang),
                before=interval(before.score, self._lang), max=now.score.max,
            )  # fmt: skip
            self._dialogue.tell(total, "good" if now.score.low > before.score.low else "", "   ")
        if now.verdict != before.verdict:
            self._dialogue.tell("")
            self._tell_total(now)

    def _tell_total(self, assessment: Assessment) -> None:
        style = VERDICT_STYLES[assessment.verdict]
        verdict = say(f"verdict_{assessment.verdict}", self._lang)
        points = interval(assessment.score, self._lang)
        total = say("total_points", self._lang, points=points, max=assessment.score.max, needed=assessment.total.needed)
        self._dialogue.tell(f"{say('conclusion', self._lang)} {verdict}. {total}", style)

    def _part(self, assessment: Assessment) -> None:
        self._dialogue.tell("")
        self._tell_total(assessment)
        if assessment.submission.station.name == say("blank_name", self._lang):
            self._dialogue.tell(say("fill_no_name", self._lang, path=self._path))
        self._tell_facts(assessment)
        copied = carried(assessment)
        if copied:
            numbers = show_runs(copied)
            self._dialogue.tell(say("fill_carried_left", self._lang, count=len(copied), numbers=numbers), "open")
        left = len(open_indicators(assessment, everything=True))
        mattering = len(open_indicators(assessment))
        if mattering:
            self._dialogue.tell(say("fill_left_mattering", self._lang, count=mattering, path=self._path))
        elif left:
            self._dialogue.tell(say("fill_left", self._lang, count=left, path=self._path))
        else:
            self._dialogue.tell(say("fill_done", self._lang, path=self._path))
        unproven = [result.indicator.number for result in assessment.unproven()]
        if unproven:
            numbers = show_runs(unproven)
            self._dialogue.tell(say("fill_unproven", self._lang, count=len(unproven), numbers=numbers, path=self._path))

    def _tell_facts(self, assessment: Assessment) -> None:
        """What the report prints of the station and the dialogue does not ask for, as it moves no points."""
        station = assessment.submission.station
        names = tuple(field_text("Station", key, self._lang)[0] for key in _FACTS if getattr(station, key) is None)
        if names:
            self._dialogue.tell(say("fill_facts_open", self._lang, names=names, path=self._path))


def _value(reply: Reply, known: Known | None) -> str:
    """What was typed, or the figure that “=” stands for."""
    return str(known.value) if known is not None and reply.value == _SAME else reply.value or ""


def _numerator_written(asked: AskedQuestion, assessment: Assessment) -> AskedQuestion | None:
    """The question of the numerator, where the denominator is asked and the numerator stands in the file."""
    path = asked.question.path
    if asked.number is None or path[-1] != "denominator":
        return None
    numerator = (*path[:-1], "numerator")
    if value_at(assessment.submission.document.data, numerator) is None:
        return None
    rule = assessment.result(asked.number).indicator.scoring
    question = next((each for each in rule.questions() if each.path == numerator[2:]), None)
    return AskedQuestion(replaced(question, path=numerator), asked.number) if question is not None else None


def _rule_asked(question: Question, result: IndicatorResult) -> tuple[AnyRule, Any]:
    """The rule that a question belongs to, with its answer: of an indicator of several parts the part alone."""
    rule, answer = result.indicator.scoring, result.answer.answer
    way = tuple(map(str, question.path[2:]))
    steps = next(steps for steps, _ in leaves(rule) if way[: len(steps)] == steps)
    return at_steps(rule, steps), answer_of(answer, steps)

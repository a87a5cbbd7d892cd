"""Answers and rules in words for a reader who has never seen the file: no key of it is shown."""

from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.render.styled import unbroken
from yte_check.scoring.left_out import reason_within
from yte_check.scoring.results import Assessment, IndicatorResult
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.band_words import describe_enough
from yte_check.standard.rules.bands import most_points
from yte_check.standard.rules.leaves import answered, label_at, measuring
from yte_check.standard.rules.parts import Parts, explained


def absent_words(result: IndicatorResult, assessment: Assessment, lang: Lang) -> str | None:
    """Why an indicator does not apply, as the station says of it or of a section that it is in; None where it says
    nothing of the kind."""
    reason = result.answer.not_applicable
    if reason is None and result.answer.answer is None:
        reason = reason_within(result.indicator, assessment)
    return say("answer_not_applicable", lang, reason=reason) if reason is not None else None


def result_words(result: IndicatorResult, assessment: Assessment, lang: Lang) -> str:
    """What a station says to an indicator, in a few words."""
    absent = absent_words(result, assessment, lang)
    return absent or result.indicator.scoring.explain(result.answer.answer, assessment.place, lang)


def said_words(rule: AnyRule, answer: Any, not_applicable: str | None, place: Place, lang: Lang) -> str:
    """An answer, or the reason that stands in its place."""
    if not_applicable is not None:
        return say("answer_not_applicable", lang, reason=not_applicable)
    return rule.explain(answer, place, lang)


def answer_lines(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> tuple[str, ...]:
    """An answer with its figures: one line, or one for each part of the rule."""
    if not isinstance(rule, Parts) or answer is None:
        return (_line(rule, answer, place, lang),)
    labelled = (
        (label_at(rule, steps), _line(part, given, place, lang)) for steps, part, given in answered(rule, answer)
    )
    return tuple(f"{label}: {line}" if label else line for label, line in labelled)


def loss_lines(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> tuple[str, ...]:
    """As ``answer_lines``; a figure that fell short also says from where on it would have had all its points."""
    if not isinstance(rule, Parts) or answer is None:
        return (_with_enough(_line(rule, answer, place, lang), rule, answer, place, lang),)
    lines = answer_lines(rule, answer, place, lang)
    return tuple(
        _with_enough(line, part, given, place, lang)
        for line, (_, part, given) in zip(lines, answered(rule, answer), strict=True)
    )


def _with_enough(line: str, rule: AnyRule, answer: Any, place: Place, lang: Lang) -> str:
    table = measuring(rule)
    if table is None or answer is None or isinstance(answer, NotApplicable):
        return line
    score = rule.score(answer, place)
    if not score.is_point or score.high == rule.maximum():
        return line
    scale = table.at(place)
    if most_points(scale) < rule.maximum():  # nobody there can have all of them
        return line
    return say("answer_enough", lang, answer=line, range=unbroken(describe_enough(scale, table.unit, lang)))


def _line(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> str:
    said = unbroken(explained(rule, answer, place, lang))
    if isinstance(answer, NotApplicable):
        return said
    asked = {question.path: question.words for question in rule.questions() if question.kind == "yes_no"}
    if () not in asked and answer:
        values = rule.values(answer)
        unanswered = [words for path, words in asked.items() if path not in values]
        absent = [words for path, words in asked.items() if values.get(path) is False]
        said += ": " + "; ".join(unanswered) if unanswered else ""
        said += "; " + say("items_absent", lang, items="; ".join(absent)) if absent else ""
    return said

"""An answer in the words of its rule."""

from decimal import Decimal
from typing import Any

from yte_check.documents.language import Lang, say, show_number
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, Rate
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.leaves import answered, label_at
from yte_check.standard.rules.questions import Question


def answer_words(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> str:
    return "; ".join(
        _leaf(part, given, place, lang)
        if not isinstance(given, NotApplicable)
        else _left_out(label_at(rule, steps), given, lang)
        for steps, part, given in answered(rule, answer)
    )


def _left_out(label: str, given: NotApplicable, lang: Lang) -> str:
    words = say("answer_not_applicable", lang, reason=given.reason)
    return f"“{label}”: {words}" if label else words


def _leaf(rule: AnyRule, answer: Any, place: Place, lang: Lang) -> str:
    """A rate as a sentence of both its counts, for there they can stand the wrong way round."""
    values = rule.values(answer)
    said = [_value(question, values.get(question.path), lang) for question in rule.questions()]
    if not isinstance(rule, Rate) or answer is None:
        return "; ".join(said)
    result = rule.explain(answer, place, lang)
    if answer.numerator is None or not answer.denominator:
        return say("words_rate_open", lang, counts="; ".join(said), result=result)
    return say(
        "words_share" if rule.is_share else "words_rate", lang, numerator=answer.numerator, what=rule.numerator,
        denominator=answer.denominator, of=rule.denominator, result=result,
    )  # fmt: skip


def _value(question: Question, value: bool | Decimal | str | None, lang: Lang) -> str:
    if value is None:
        said = say("unanswered", lang)
    elif isinstance(value, bool):
        said = say("yes" if value else "no", lang)
    elif isinstance(value, str):
        said = f"“{(question.options or {}).get(value, value)}”"
    else:
        said = " ".join(filter(None, (show_number(value, lang), question.unit)))
    return f"“{question.asked(lang)}”: {said}" if question.words else said

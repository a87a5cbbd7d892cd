"""JSON Schema of the answers to a standard: every indicator by its number, answered as its rule reads it."""

from typing import Any, assert_never

from yte_check.criteria.schemas.shapes import described
from yte_check.documents.item_numbers import number_in
from yte_check.documents.language import Lang, say
from yte_check.documents.scalar_schemas import (
    COUNT,
    NOTHING,
    POSITIVE_COUNT,
    SHARED,
    TEXT,
    YES_NO,
    ZERO,
    Schema,
    perhaps,
)
from yte_check.standard.model import Indicator
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.answering import BESIDE, NOT_APPLICABLE
from yte_check.standard.rules.leaves import optional_parts
from yte_check.standard.standard import Standard
from yte_check.station.periods import PERIOD_SCHEMA

ANSWER = "Answer"
"""The name under which the catalogue of fields keeps the keys of an answer."""

EMPTY = {"$ref": "#/$defs/AnswerEmpty"}
"""Keys with nothing behind them, however deep."""
_BESIDE: dict[str, Schema] = {key: {"$ref": f"#/$defs/Answer{key.title()}"} for key in BESIDE}
"""What may go with every answer."""


def answer_definitions(standard: Standard, lang: Lang) -> dict[str, Schema]:
    """The definitions to which the schema of the answers refers."""
    reason = {"AnswerReason": described(ANSWER, "not_applicable", lang, TEXT)}
    evidence = {**TEXT, "type": [*TEXT["type"], "array", "null"], "items": TEXT}
    return {
        "AnswerEmpty": {"type": ["object", "null"], "additionalProperties": EMPTY},
        **(reason if any(map(_may_be_left_out, standard.indicators.values())) else {}),
        "AnswerEvidence": described(ANSWER, "evidence", lang, evidence),
        "AnswerNote": described(ANSWER, "note", lang, perhaps(TEXT)),
        "AnswerCarried": described(ANSWER, "carried", lang, perhaps(PERIOD_SCHEMA)),
    }


def _may_be_left_out(indicator: Indicator) -> bool:
    return indicator.may_not_apply or bool(optional_parts(indicator.scoring))


def answers_schema(standard: Standard, lang: Lang) -> Schema:
    """All answers of a submission; none of them is required."""
    properties = {str(number): _indicator(indicator, lang) for number, indicator in standard.indicators.items()}
    return {"type": ["object", "null"], "properties": properties, "additionalProperties": False}


def _indicator(indicator: Indicator, lang: Lang) -> Schema:
    """An indicator's answer, its rule in words beside it; evidence and a note may go with it."""
    answer = _perhaps_left_out(indicator.scoring, _BESIDE, indicator.may_not_apply, lang)
    return {"title": indicator.title, **_in_words(indicator.scoring, lang), **answer}


def _perhaps_left_out(rule: AnyRule, beside: dict[str, Schema], may_not_apply: bool, lang: Lang) -> Schema:
    """An answer, or where it may be left out the reason in its place, with nothing but empty keys beside it."""
    if not may_not_apply:
        return _answer(rule, beside, lang)
    applies = _answer(rule, {**beside, **dict.fromkeys(NOT_APPLICABLE, NOTHING)}, lang)
    left_out = [
        {
            "type": "object", "required": [key], "properties": {key: {"$ref": "#/$defs/AnswerReason"}, **beside},
            "additionalProperties": EMPTY,
        }
        for key in NOT_APPLICABLE
    ]  # fmt: skip
    return {"anyOf": [applies, *left_out]}


def _answer(rule: AnyRule, beside: dict[str, Schema], lang: Lang) -> Schema:
    match rule:
        case YesNo():
            return _bare_or_value("yes_no", beside, lang)
        case NumberRule():
            return _bare_or_value("count" if rule.whole else "not_negative", beside, lang)
        case Choice():
            options = {"anyOf": [*(_option(key, option.label) for key, option in rule.options.items()), NOTHING]}
            value = described(ANSWER, "value", lang, options)
            return {"anyOf": [*options["anyOf"], _group({"value": value, **beside})]}
        case Checklist():
            items = {key: {"title": label, **perhaps(YES_NO)} for key, label in rule.items.items()}
            return _group({"items": described(ANSWER, "items", lang, _group(items)), **beside})
        case Rate():
            return _rate(rule, beside)
        case ChangeRule():
            figures = {
                str(question.path[0]): {"title": question.asked(lang), **perhaps(SHARED["not_negative"])}
                for question in rule.questions()
            }
            return _group({**figures, **beside})
        case Parts():
            parts = {name: _part(name, part, name in rule.may_not_apply, lang) for name, part in rule.parts.items()}
            return _group({**parts, **beside})
        case _:
            assert_never(rule)


def _part(name: str, rule: AnyRule, may_not_apply: bool, lang: Lang) -> Schema:
    """A part is called what it asks, where that is one thing in words."""
    asked = "" if isinstance(rule, Parts) else next((each.words for each in rule.questions() if not each.path), "")
    title = asked or rule.label() or name
    return {"title": title, **_in_words(rule, lang), **_perhaps_left_out(rule, {}, may_not_apply, lang)}


def _in_words(rule: AnyRule, lang: Lang) -> Schema:
    return {"description": "\n".join(rule.describe(Place(), lang))}


def _rate(rule: Rate, beside: dict[str, Schema]) -> Schema:
    """Where no one to count is not foreseen, the denominator is above 0; none of no one can be many."""
    denominator = COUNT if rule.when_absent is not None else POSITIVE_COUNT
    counts = {
        "numerator": {"title": rule.numerator, **perhaps(COUNT)},
        "denominator": {"title": rule.denominator, **perhaps(denominator)},
    }
    answer = _group({**counts, **beside})
    if rule.is_share and rule.when_absent is not None:
        answer["if"] = {"type": "object", "required": ["denominator"], "properties": {"denominator": ZERO}}
        answer["then"] = {"properties": {"numerator": perhaps(ZERO)}}
    return answer


def _option(key: str, label: str) -> Schema:
    """An option's key; one that looks like a number comes as a number."""
    if (number := number_in(key)) is not None and str(number) == key:
        return {"enum": [key, number], "title": label}
    return {"const": key, "title": label}


def _bare_or_value(kind: str, beside: dict[str, Schema], lang: Lang) -> Schema:
    """The one value asked for, written bare or under the key ``value``: what is said of a bare one
    does not concern a mapping, and the other way round."""
    form = SHARED[kind]
    group = _group({"value": described(ANSWER, "value", lang, perhaps(form)), **beside})
    words = {"patternErrorMessage": say(f"written_{kind}", lang)}
    return {**form, **words, **group, "type": [*form["type"], *group["type"]]}


def _group(properties: dict[str, Any]) -> Schema:
    """A mapping with these keys and no others; nothing at all means that nothing is answered."""
    return {"type": ["object", "null"], "properties": properties, "additionalProperties": False}

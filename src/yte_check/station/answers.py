"""The answers of a submission, each read by the rule of its indicator."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.item_numbers import is_printed, number_in
from yte_check.documents.scalars import Refusal, parse_text
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.rules.answering import BESIDE, Given, not_applicable, reason_in
from yte_check.station.model import IndicatorAnswer, LeftOut, SectionStatement
from yte_check.station.periods import parse_period

UNDER: Path = ("answers",)


def key_of(answers: Mapping[str, Any], number: int) -> str:
    """The key under which an indicator is answered, “6” or “06”, or would be."""
    return next((key for key in answers if number_in(key) == number), str(number))


def read_answers(
    raw: object, indicators: Mapping[int, Indicator], evidence: object, problems: Problems
) -> Mapping[int, IndicatorAnswer]:
    """The answers by indicator number. ``evidence`` is the register that their references must be in."""
    if raw is None:
        return {}
    if not isinstance(raw, dict):
        problems.error("answers_expected", UNDER)
        return {}
    answers = {}
    for key, value in raw.items():
        indicator = indicators.get(number_in(key) or 0)
        if indicator is None:
            # What does not apply is most likely a criterion or a section, of which that is said elsewhere.
            section = key if reason_in(value) is not None else None
            code, params = unknown_indicator(key, indicators, problems, section)
            problems.error_at_key(code, (*UNDER, key), **params)
        elif indicator.number in answers:
            problems.error_at_key("duplicate_key", (*UNDER, key), key=key)
        else:
            given = Given(value, (*UNDER, key), problems)
            answers[indicator.number] = read_answer(given, indicator, evidence)
    return answers


def unknown_indicator(
    key: str, indicators: Mapping[int, Indicator], problems: Problems, section: str | None = None
) -> tuple[str, dict[str, object]]:
    """The code and the parameters that say that no indicator has a number; ``section`` where one is perhaps meant."""
    params = {"key": key, "count": len(indicators), "section": section}
    printed = tuple(str(number) for number in indicators if is_printed(number))
    if not printed:
        return "unknown_indicator", params
    same = (number for number in printed if number.casefold() == key.strip().casefold())
    nearest = next(same, None) or problems.nearest(key, printed)
    return "unknown_printed_indicator", {**params, "example": printed[0], "nearest": nearest}


def read_answer(given: Given, indicator: Indicator, register: object) -> IndicatorAnswer:
    """One answer, with what may stand beside it."""
    rule = indicator.scoring
    if not isinstance(given.raw, dict):
        return IndicatorAnswer(rule.read(given))
    rest = dict(given.raw)
    for key in BESIDE:
        rest.pop(key, None)
    absent, left = not_applicable(given, rest, indicator.may_not_apply)
    answer = rule.read(Given(left or None, given.path, given.problems)) if absent is None else None
    note = given.child("note").parsed(parse_text) if "note" in given.raw else None
    evidence = references(given, register) if "evidence" in given.raw else ()
    carried = given.child("carried").parsed(parse_period) if "carried" in given.raw else None
    return IndicatorAnswer(answer, evidence, note, carried, not_applicable=absent)


def read_sections(
    stated: Mapping[int, SectionStatement],
    text: StandardText,
    answers: Mapping[int, IndicatorAnswer],
    raw: Any,
    problems: Problems,
) -> Mapping[int, LeftOut]:
    """The sections that a station says do not apply; those of which it may not say so are an error."""
    sections = {section.number: section for section in text.sections()}
    left_out = {}
    for number, statement in stated.items():
        path: Path = ("sections", key_of(raw["sections"], number))
        section = sections.get(number)
        if section is None or not section.may_not_apply:
            allowed = tuple(str(each) for each, one in sections.items() if one.may_not_apply)
            problems.error_at_key("section_applies", path, number=str(number), allowed=allowed)
            continue
        answered = tuple(str(i.number) for i in section.all_indicators if i.number in answers)
        if answered:
            problems.warn_at_key("section_answered", path, number=str(number), numbers=answered)
        given = Given(raw["sections"][path[1]], path, problems)
        evidence = references(given, raw.get("evidence")) if statement.evidence is not None else ()
        left_out[number] = LeftOut(statement.not_applicable, evidence)
    return left_out


def references(answer: Given, register: object) -> tuple[str, ...]:
    """The evidence that an answer names: a list of ids, or one id."""
    named = answer.raw["evidence"]
    if named is None:
        return ()
    ids: list[Any] = named if isinstance(named, list) else [named]
    known = register if isinstance(register, dict) else {}
    if all(isinstance(raw, str) and raw in known for raw in ids):
        return tuple(dict.fromkeys(map(str, ids)))
    given, found = answer.child("evidence"), []
    for position, raw in enumerate(ids):
        path = (*given.path, position) if isinstance(given.raw, list) else given.path
        try:
            reference = parse_text(raw)
        except Refusal:
            given.problems.error("evidence_list_expected", path)
            continue
        if reference not in known:
            near = _several(reference, known, bare=path == given.path) or given.problems.nearest(reference, known)
            given.problems.error("evidence_unknown", path, id=reference, nearest=near)
        found.append(reference)
    return tuple(dict.fromkeys(found))


def _several(reference: str, known: Collection[str], *, bare: bool) -> str | None:
    """Ids with commas between them, as a list; None where they are no ids."""
    parts = [part.strip() for part in re.split("[,;]", reference)]
    if len(parts) < 2 or not all(part in known for part in parts):
        return None
    return f"[{', '.join(parts)}]" if bare else ", ".join(parts)

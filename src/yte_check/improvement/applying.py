"""The steps of a way written into a submission, as its station would write them once they are done."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import reduce
from typing import Any

from yte_check.improvement.gap import Step
from yte_check.standard.rules import AnyRule, Parts
from yte_check.standard.rules.answering import BESIDE, NotApplicable
from yte_check.station.answers import key_of


def applied(data: Mapping[str, Any], steps: Iterable[Step]) -> dict[str, Any]:
    """The data of a submission with the answers that the steps lead to; what proves them is the station's to add."""
    answers = dict(data.get("answers") or {})
    for step in steps:
        number = step.indicator.number
        key = key_of(answers, number)
        raw = answers.get(key)
        beside = {name: raw[name] for name in BESIDE if isinstance(raw, dict) and name in raw}
        written = as_written(step.indicator.scoring, step.option.answer.answer)
        if beside:
            written = {**(written if isinstance(written, dict) else {"value": written}), **beside}
        answers[key] = written
    return {**data, "answers": answers}


def as_written(rule: AnyRule, answer: Any) -> Any:
    """An answer in the form of a file: texts and mappings of texts; None where nothing is answered."""
    written: dict[str, Any] = _left_out(rule, answer)
    for path, value in rule.values(answer).items():
        if not path:
            return plain(value)
        *above, last = map(str, path)
        reduce(lambda holder, key: holder.setdefault(key, {}), above, written)[last] = plain(value)
    return written or None


def _left_out(rule: AnyRule, answer: Any) -> dict[str, Any]:
    """The parts that do not apply, with their reasons, however deep they stand."""
    if not isinstance(rule, Parts):
        return {}
    found: dict[str, Any] = {}
    for name, part in (answer or {}).items():
        if isinstance(part, NotApplicable):
            found[name] = {"not_applicable": part.reason}
        elif below := _left_out(rule.parts[name], part):
            found[name] = below
    return found


def plain(value: object) -> str:
    """A value as files write it: “2285”, “16.5”, “có”."""
    if isinstance(value, bool):
        return "có" if value else "không"
    if not isinstance(value, Decimal):
        return str(value)
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text

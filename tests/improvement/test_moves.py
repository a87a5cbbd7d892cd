"""Whatever answer leads to more points, or to fewer, is told in words: that of an unusual rule as well."""

import random
from dataclasses import replace
from typing import Any

import pytest

from small_standards import assessed, random_standard
from yte_check.documents.diagnostics import Problems
from yte_check.documents.language import LANGS, Lang
from yte_check.documents.shape import try_shape
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import gap_of
from yte_check.improvement.render.gap_json import gap_json
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard

RULES: dict[str, dict[str, Any]] = {
    "fewer items": {
        "type": "checklist",
        "items": {"a": "rác ngoài sân", "b": "nước đọng"},
        "bands": [{"at_most": "0", "points": "3"}, {"at_most": "1", "points": "1"}],
    },
    "one item": {
        "type": "checklist",
        "items": {"a": "rác ngoài sân", "b": "nước đọng"},
        "bands": [{"at_least": "1", "at_most": "1", "points": "3"}],
    },
    "fewer of a number": {"type": "number", "unit": "ca", "question": "q", "bands": [{"at_most": "0", "points": "3"}]},
    "less of a rate": {
        "type": "rate", "unit": "%", "numerator": "Số n", "denominator": "Số d",
        "bands": [{"below": "5", "points": "3"}],
    },
    "no": {"type": "yes_no", "points": "3", "question": "q"},
    "option": {
        "type": "choice",
        "options": {"a": {"label": "A", "points": "0"}, "b": {"label": "B", "points": "3"}},
    },
}  # fmt: skip
ANSWERS: dict[str, list[Any]] = {
    "checklist": [{"items": {"a": a, "b": b}} for a in ("yes", "no") for b in ("yes", "no")],
    "number": ["0", "4"],
    "rate": [{"numerator": "0", "denominator": "50"}, {"numerator": "40", "denominator": "50"}],
    "yes_no": ["yes", "no"],
    "choice": ["a", "b"],
}  # fmt: skip


def standard_of(rule: dict[str, Any]) -> Standard:
    """A standard with one criterion of two indicators: one by the rule, and one by a yes or no."""
    plain = random_standard(random.Random(1))
    assert isinstance(plain.data, dict)
    grade = dict.fromkeys(("number", "title", "points", "scoring"), "working")
    indicators = [
        {"number": "1", "title": "I1", "points": "3", "grade": grade, "scoring": rule},
        {"number": "2", "title": "I2", "points": "3", "grade": grade, "scoring": RULES["no"]},
    ]
    criterion = {**plain.data["criteria"][0], "points": "6", "indicators": indicators}
    data = {**plain.data, "criteria": [criterion]}
    text = try_shape(StandardText, data, Problems())
    assert text is not None
    return replace(plain, text=text, data=data)


def told(rule: dict[str, Any], answer: Any, other: str, lang: Lang) -> str:
    gap = gap_of(assessed(standard_of(rule), {"1": answer, "2": other}), Efforts())
    return str(gap_json(gap, Efforts(), lang))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", RULES)
def test_every_way_and_every_fall_is_told(name: str, lang: Lang) -> None:
    for answer in ANSWERS[RULES[name]["type"]]:
        for other in ("yes", "no"):
            assert told(RULES[name], answer, other, lang)


def test_a_checklist_of_which_fewer_items_are_better_says_so_both_ways() -> None:
    rule, both, none = RULES["fewer items"], {"a": "yes", "b": "yes"}, {"a": "no", "b": "no"}
    assert "Không còn mục: rác ngoài sân" in told(rule, {"items": both}, "yes", "vi")
    assert "thêm mục: rác ngoài sân" in told(rule, {"items": none}, "yes", "vi")

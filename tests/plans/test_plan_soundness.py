"""What is said of a plan's targets holds in every completion of its stations' submissions.

Small areas at random, with every measure, comparison and kind of gap, against values worked out from completed answers
by the words of the plan alone. By default 150 areas of fourteen targets each; ``YTE_CHECK_PROPERTY_STANDARDS=15000``
makes it 750. What was reached is counted, and what no area came upon fails the test.
"""

import os
import random
from collections import Counter
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from rich_standards import Case, Raw, assessed
from slow_scorer import BEYOND, Worth, completed, worths_of
from slow_scorer import Place as SlowPlace
from yte_check.documents.document import parse_document
from yte_check.documents.shape import read_shape
from yte_check.documents.source import Source
from yte_check.plans.model import PlanText
from yte_check.plans.progress import TargetProgress, progress
from yte_check.plans.stations import Observing, Stations

ENOUGH = 150
"""So many areas come upon everything."""
COUNT = int(os.environ.get("YTE_CHECK_PROPERTY_STANDARDS", 20 * ENOUGH)) // 20
COMPLETIONS = 16
GRADE = {"number": "working", "title": "working", "points": "working", "scoring": "working"}
SHARE = {"type": "rate", "unit": "%", "numerator": "n", "denominator": "d", "per": "100",
         "bands": [{"at_least": "60", "points": "10"}, {"at_least": "20", "points": "4"}]}  # fmt: skip
YES_NO = {"type": "yes_no", "points": "10", "question": "q"}
WORTH = {"a": "10", "b": "5", "c": "0"}
RULES: dict[str, dict[str, Any]] = {
    "1": SHARE,
    "2": {**SHARE, "unit": "‰", "per": "1000", "when_absent": "excluded"},
    "3": {**SHARE, "unit": "trẻ trai/100 trẻ gái", "when_absent": "full"},
    "4": {"type": "choice", "options": {key: {"label": key, "points": worth} for key, worth in WORTH.items()}},
    "5": {"type": "checklist", "items": {"x": "x", "y": "y"}, "points_each": "5"},
    "6": {"type": "number", "unit": "m", "question": "q", "bands": [{"at_least": "5", "points": "10"}]},
    "7": {"type": "parts", "parts": {"a": {**SHARE, "when_absent": "excluded"}, "b": YES_NO}},
}  # fmt: skip
POINTS = {"7": "20"}
STANDARD: dict[str, Any] = {
    "id": "nho", "title": "Nhỏ",
    "document": {"number": "1", "issuer": "a", "issued": "2023-01-01", "effective": "2023-01-01"},
    "indicator_count": {"value": "7", "grade": "working"}, "sources": {},
    "recognition": {
        "total_percent": "50", "criterion_percent": "30", "no_knockout": "có", "valid_years": "3", "grade": "working",
    },
    "criteria": [{
        "number": "1", "title": "C", "points": "80", "grade": {"title": "working", "points": "working"},
        "indicators": [
            {"number": number, "title": "I", "points": POINTS.get(number, "10"), "grade": GRADE, "scoring": rule}
            for number, rule in RULES.items()
        ],
    }],
    "zones": {"grade": "working", "distance_to": "a", "rows": [{"zone": zone, "terrain": "mountain"} for zone in "12"]},
    "regions": {"bac": "bac", "nam": "nam"},
}  # fmt: skip
MEASURES: tuple[dict[str, Any], ...] = (
    {"type": "share_met"},
    *({"type": "ratio_of_sums", "indicator": number} for number in (1, 2, 3)),
    {"type": "ratio_of_sums", "indicator": 7, "part": "a"},
    {"type": "mean", "indicator": 6},
    {"type": "share_where", "indicator": 1, "at_least": "50"},
    {"type": "share_where", "indicator": 2, "points": "4"},
    {"type": "share_where", "indicator": 3, "below": "105"},
    {"type": "share_where", "indicator": 3, "above": "105"},
    {"type": "share_where", "indicator": 4, "answers": ["a", "b"]},
    {"type": "share_where", "indicator": 5, "item": "x"},
    {"type": "share_where", "indicator": 6, "at_most": "5"},
    {"type": "share_where", "indicator": 7, "points": "5", "part": "a"},
)
OPS = ("at_least", "above", "at_most", "below", "about", "between")


@pytest.mark.slow
def test_what_is_said_of_a_target_holds_in_every_completion() -> None:
    reached: Counter[str] = Counter()
    for seed in range(COUNT):
        rng = random.Random(f"plan {seed}")
        left_out = rng.choice((0.0, 0.15, 0.5))
        stations = [
            case_of({n: answer_of(rule, rng, left_out) for n, rule in RULES.items()}) for _ in range(rng.randint(1, 3))
        ]
        missing = rng.choice((0, 0, 0, 1))
        for measure in MEASURES:
            target = target_of(measure, rng)
            found = said_of(target, stations, missing)
            states = {state_of(target, stations, missing, rng) for _ in range(COMPLETIONS)} - {None}
            allowed = {"achieved": {"achieved"}, "on_track": {"achieved", "on_track"}, "behind": {"behind"}}
            name = (seed, target, [case.answers for case in stations], missing, found.value, states)
            assert found.state not in allowed or states <= allowed[found.state], (found.state, *name)
            due = "due" if found.requirement.due else "before"
            reached.update({f"{measure['type']} {found.state}", f"{due} {found.state}", target["years"][0]["op"]})
            if found.value is not None and found.value.low is not None and found.value.high is None:
                reached[f"no upper end {found.state}"] += 1
            if found.value is not None and found.value.low is None and found.state == "behind":
                reached["behind though the weight of a station is unknown"] += 1
    missing_names = [name for name in CONSTRUCTS if not reached[name]]
    assert COUNT < ENOUGH or not missing_names, (missing_names, reached)


CONSTRUCTS = (
    *OPS,
    *(f"{measure} {state}" for measure in ("share_met", "share_where", "ratio_of_sums", "mean")
      for state in ("achieved", "behind", "undetermined", "on_track")),
    *(f"{measure} no_data" for measure in ("share_where", "ratio_of_sums", "mean")),
    *(f"due {state}" for state in ("achieved", "behind", "undetermined")),
    *(f"before {state}" for state in ("achieved", "on_track", "behind", "undetermined", "not_due")),
    *(f"no upper end {state}" for state in ("achieved", "behind", "undetermined", "on_track")),
    "behind though the weight of a station is unknown",
)  # fmt: skip


def case_of(answers: dict[str, Raw]) -> Case:
    given = {number: answer for number, answer in answers.items() if answer is not None}
    return Case(STANDARD, given, frozenset(), (), "warn", False, 1, "bac")


def answer_of(rule: dict[str, Any], rng: random.Random, left_out: float) -> Raw:
    """An answer with some of it left out; nothing left out where ``left_out`` is 0."""
    if rng.random() < left_out:
        return None
    match rule["type"]:
        case "choice":
            return rng.choice(list(rule["options"]))
        case "yes_no":
            return rng.choice(("có", "không"))
        case "checklist":
            items = {key: rng.choice(("có", "không")) for key in rule["items"] if rng.random() >= left_out}
            return {"items": items} if items else None
        case "number":
            return str(rng.choice((0, 4, 5, 6, 100)))
        case "rate":
            counts = counts_of(rule, {}, rng)
            return {name: count for name, count in counts.items() if rng.random() >= left_out} or None
        case _:
            parts = {name: answer_of(part, rng, left_out) for name, part in rule["parts"].items()}
            return {name: answer for name, answer in parts.items() if answer is not None} or None


def counts_of(rule: dict[str, Any], given: dict[str, str], rng: random.Random) -> dict[str, str]:
    """Both counts, those given among them: few, many, nobody, all."""
    is_share, may_be_none = rule["unit"] == "%", "when_absent" in rule
    numerator = int(given["numerator"]) if "numerator" in given else None
    if "denominator" in given:
        denominator = int(given["denominator"])
    else:
        choices = [0] if may_be_none and not (is_share and numerator) else []
        choices += [1, 7, 100, 10**6]
        denominator = rng.choice([each for each in choices if not (is_share and numerator and each < numerator)])
    if numerator is None:
        most = denominator if is_share else 10**7
        numerator = rng.choice([each for each in (0, 1, denominator // 2, denominator, most) if each <= most])
    return {"numerator": str(numerator), "denominator": str(denominator)}


def complete(rule: dict[str, Any], raw: Raw, rng: random.Random) -> Raw:
    """An answer that leaves nothing open and agrees with what is given."""
    match rule["type"]:
        case "checklist":
            given = (raw or {}).get("items", {})
            return {"items": {key: given.get(key) or rng.choice(("có", "không")) for key in rule["items"]}}
        case "rate":
            return counts_of(rule, raw or {}, rng)
        case "parts":
            return {name: complete(part, (raw or {}).get(name), rng) for name, part in rule["parts"].items()}
        case _:
            return raw if raw is not None else answer_of(rule, rng, 0)


def target_of(measure: dict[str, Any], rng: random.Random) -> dict[str, Any]:
    """A target of the year asked about, or of a later one with a baseline that the way begins at."""
    scale = (
        {1: 100, 2: 1000, 3: 100}.get(measure.get("indicator", 0), 100) if measure["type"] == "ratio_of_sums" else 100
    )
    if measure["type"] == "mean":
        scale = 10
    value = rng.choice((0, 10, 25, 50, 75, 100, 150)) * scale // 100
    op = rng.choice(OPS)
    wanted: dict[str, Any] = {"year": rng.choice(("2025", "2030")), "op": op, "value": str(value)}
    if op == "between":
        wanted["to"] = str(value + 20 * scale // 100)
    target = {"id": "mt", "title": "M", "unit": "%", "measure": measure, "years": [wanted]}
    if wanted["year"] == "2030" and rng.random() < 0.8:
        target["baseline"] = {"value": str(rng.choice((0, 20, 60, 120)) * scale // 100), "year": "2020"}
    return target


def said_of(target: dict[str, Any], stations: list[Case], missing: int) -> TargetProgress:
    text = {
        "id": "thu", "title": "K", "document": {"number": "1/KH", "issuer": "U", "issued": "2020-01"},
        "scope": "huyện", "standard": "nho", "targets": [target],
    }  # fmt: skip
    document = parse_document(Source("k.yaml", repr(text)))
    plan = read_shape(PlanText, document.data, document)
    noted = [each for case in stations if (each := Observing(plan).note(assessed(case))) is not None]
    (only,) = progress(plan, Stations(noted, missing), 2025, date(2025, 12, 31)).targets
    return only


# --- The words of a plan, over stations whose answers are complete


def state_of(target: dict[str, Any], stations: list[Case], missing: int, rng: random.Random) -> str | None:
    """What one completion comes to; None where it has nothing to measure."""
    full = [
        case_of({number: complete(rule, case.answers.get(number), rng) for number, rule in RULES.items()})
        for case in [*stations, *[case_of({})] * missing]
    ]
    value = value_of(target["measure"], full, rng)
    if value is None:
        return None
    wanted = target["years"][0]
    if is_met(wanted, value):
        return "achieved"
    if wanted["year"] == "2025":
        return "behind"
    if "baseline" not in target:
        return None
    start = Fraction(target["baseline"]["value"])
    line = start + (Fraction(wanted["value"]) - start) / 2
    down = wanted["op"] in ("at_most", "below")
    return "on_track" if (value <= line if down else value >= line) else "behind"


def is_met(wanted: dict[str, Any], value: Fraction) -> bool:
    bound = Fraction(wanted["value"])
    match wanted["op"]:
        case "at_least":
            return value >= bound
        case "above":
            return value > bound
        case "at_most":
            return value <= bound
        case "below":
            return value < bound
        case "between":
            return bound <= value <= Fraction(wanted["to"])
        case _:  # rounded as it is printed, whole numbers here
            return value >= bound - Fraction(1, 2)


def value_of(measure: dict[str, Any], full: list[Case], rng: random.Random) -> Fraction | None:
    match measure["type"]:
        case "share_met":
            verdicts = [next(iter(completed(case).verdicts)) for case in full]
            met = sum(rng.random() < 0.5 if verdict is None else verdict for verdict in verdicts)
            return Fraction(100 * met, len(full))
        case "mean":
            return sum(Fraction(case.answers["6"]) for case in full) / len(full)
        case "ratio_of_sums":
            rule, counts = asked_of(measure, full)
            above, below = (sum(int(each[name]) for each in counts) for name in ("numerator", "denominator"))
            return Fraction(rule["per"]) * above / below if below else None
        case _:
            rule, answers = asked_of(measure, full)
            held = [each for answer in answers if (each := holds(measure, rule, answer)) is not None]
            return Fraction(100 * sum(held), len(held)) if held else None


def asked_of(measure: dict[str, Any], full: list[Case]) -> tuple[dict[str, Any], list[Raw]]:
    number = str(measure["indicator"])
    rule, answers = RULES[number], [case.answers[number] for case in full]
    if "part" in measure:
        return rule["parts"][measure["part"]], [answer[measure["part"]] for answer in answers]
    return rule, answers


def holds(measure: dict[str, Any], rule: dict[str, Any], answer: Raw) -> bool | None:
    """Whether a station counts for a share; None where there is nobody to whom the condition could apply."""
    if "answers" in measure:
        return answer in measure["answers"]
    if "item" in measure:
        return bool(answer["items"][measure["item"]] == "có")
    if "points" in measure:
        indicator = {"number": "1", "scoring": rule, "grade": GRADE}
        ((points, most),) = worths(indicator, answer)
        return points >= Fraction(measure["points"]) if most else None
    value = Fraction(answer) if rule["type"] == "number" else rate_of(rule, answer)
    if value is None:
        return None
    bounds = {name: Fraction(measure[name]) for name in ("at_least", "above", "at_most", "below") if name in measure}
    ((name, bound),) = bounds.items()
    return {"at_least": value >= bound, "above": value > bound, "at_most": value <= bound, "below": value < bound}[name]


def worths(indicator: dict[str, Any], answer: Raw) -> set[Worth]:
    return worths_of(case_of({"1": answer}), indicator, SlowPlace("1", "bac"))


def rate_of(rule: dict[str, Any], counts: dict[str, str]) -> Fraction | None:
    above, below = Decimal(counts["numerator"]), Decimal(counts["denominator"])
    if not below:
        return BEYOND if above else None
    return Fraction(rule["per"]) * Fraction(above) / Fraction(below)

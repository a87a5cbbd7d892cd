"""Small standards and submissions at random, for comparing a clever search with trying everything."""

import random
from datetime import date
from typing import Any

from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import Document
from yte_check.documents.shape import try_shape
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import DEFAULT_POLICY, Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard
from yte_check.station.answers import read_answers
from yte_check.station.model import Station
from yte_check.station.submission import Submission

Raw = Any


def random_standard(rng: random.Random) -> Standard:
    """Two criteria of one or two indicators, of any rule type, with knock-outs and tables by zone here and there."""
    numbers = iter(range(1, 9))
    criteria = []
    for criterion in (1, 2):
        indicators = [_indicator(next(numbers), rng) for _ in range(rng.choice((1, 2, 2)))]
        points = sum(float(indicator["points"]) for indicator in indicators)
        criteria.append(
            {
                "number": str(criterion), "title": f"C{criterion}", "points": f"{points:g}",
                "grade": {"title": "working", "points": "working"}, "indicators": indicators,
            }
        )  # fmt: skip
    data = {
        "id": "nho",
        "title": "Nhỏ",
        "document": {"number": "1", "issuer": "a", "issued": "2023-01-01", "effective": "2023-01-01"},
        "indicator_count": {"value": "4", "grade": "working"},
        "sources": {},
        "recognition": {
            "total_percent": rng.choice(("60", "80", "90")), "criterion_percent": "50", "no_knockout": "có",
            "valid_years": "3", "grade": "working",
        },
        "criteria": criteria,
        "zones": {
            "grade": "working", "distance_to": "a",
            "rows": [{"zone": str(zone), "terrain": "mountain"} for zone in (1, 2)],
        },
    }  # fmt: skip
    problems = Problems()
    text = try_shape(StandardText, data, problems)
    assert text is not None, problems
    return Standard(text, date(2024, 12, 31), (), data)


def _indicator(number: int, rng: random.Random) -> dict[str, Any]:
    points = rng.choice(("1", "2", "3"))
    rule = _rule(points, rng) if rng.random() < 0.8 else _parts(points, rng)
    made: dict[str, Any] = {
        "number": str(number), "title": f"I{number}", "points": points,
        "grade": dict.fromkeys(("number", "title", "points", "scoring"), "working"), "scoring": rule,
    }  # fmt: skip
    if rng.random() < 0.15:
        made["knockout"] = rng.choice(("at_zero", {"below": "1"}))
    return made


def _parts(points: str, rng: random.Random) -> dict[str, Any]:
    half = f"{float(points) / 2:g}"
    return {"type": "parts", "parts": {"a": _rule(half, rng), "b": _rule(half, rng)}}


def _rule(points: str, rng: random.Random) -> dict[str, Any]:
    half = f"{float(points) / 2:g}"
    match rng.randrange(7):
        case 0:
            return {"type": "yes_no", "points": points, "question": "q"}
        case 1:
            options = {key: {"label": key, "points": worth} for key, worth in (("a", points), ("b", half), ("c", "0"))}
            return {"type": "choice", "options": options}
        case 2:
            items = {"a": "a", "b": "b"}
            if rng.random() < 0.5:
                return {"type": "checklist", "items": items, "points_each": half}
            return {"type": "checklist", "items": items, "bands": [{"at_least": "2", "points": points}]}
        case 3:
            lower = rng.random() < 0.3
            bands = _bands(points, half, ("3", "6"), lower) if rng.random() < 0.6 else _around(points, half, rng)
            return {"type": "number", "unit": "m", "question": "q", "bands": bands}
        case kind:
            rule: dict[str, Any] = {"type": "rate", "unit": "%", "numerator": "Số n", "denominator": "Số d"}
            if kind == 4:
                rows = {
                    str(zone): _bands(points, half, bounds, False)
                    for zone, bounds in ((1, ("60", "90")), (2, ("30", "75")))
                }
                rule["bands_by"] = {"zone": rows}
            else:
                rule["bands"] = _bands(points, half, ("33.4", "75"), rng.random() < 0.3)
            if rng.random() < 0.4:
                rule["when_absent"] = rng.choice(("full", "excluded"))
            return rule


def _bands(points: str, half: str, bounds: tuple[str, str], lower: bool) -> list[dict[str, str]]:
    low, high = bounds
    if lower:
        return [{"at_most" if low < "4" else "below": low, "points": points}, {"at_most": high, "points": half}]
    return [{"at_least": high, "points": points}, {"above": low, "points": half}]


def _around(points: str, half: str, rng: random.Random) -> list[dict[str, Any]]:
    """Most points in the middle, fewer on both sides, in any order."""
    bands = [{"between": ["3", "5"], "points": points}, {"at_least": "1", "below": "3", "points": "0.25"}]
    return rng.sample([*bands, {"above": "5", "at_most": "7", "points": half}], 3)


def every_answer(rule: dict[str, Any], raw: Raw) -> list[Raw]:
    """Every answer that keeps the denominators given, and the answers given: tried out, and not reasoned about."""
    match rule["type"]:
        case "yes_no":
            return ["có", "không"]
        case "choice":
            return list(rule["options"])
        case "checklist":
            given = (raw or {}).get("items", {})
            flags: list[dict[str, str]] = [{}]
            for key in rule["items"]:
                choices = ["có", *([given[key]] if key in given else [None])]
                flags = [{**f, **({key: c} if c else {})} for f in flags for c in choices]
            return [{"items": f} if f else None for f in flags]
        case "number":
            return [*(str(value) for value in range(9)), *([raw] if raw is not None else [])]
        case "rate":
            given = raw or {}
            denominators = (
                [given["denominator"]] if "denominator" in given else [str(d) for d in (1, 2, 3, 4, 5, 6, 7, 8, 9, 20)]
            )
            found = []
            for denominator in denominators:
                numerators = (
                    [given["numerator"]]
                    if "denominator" not in given and "numerator" in given
                    else range(int(denominator) + 1)
                )
                found += [
                    {"numerator": str(n), "denominator": denominator} for n in numerators if int(n) <= int(denominator)
                ]
            return found or [raw]
        case _:
            firsts = [*every_answer(rule["parts"]["a"], (raw or {}).get("a")), (raw or {}).get("a")]
            seconds = [*every_answer(rule["parts"]["b"], (raw or {}).get("b")), (raw or {}).get("b")]
            pairs = [{"a": a, "b": b} for a in firsts for b in seconds]
            return [{key: value for key, value in pair.items() if value is not None} or None for pair in pairs]


def random_answer(rule: dict[str, Any], rng: random.Random) -> Raw:
    """An answer with now and then something left out."""
    if rng.random() < 0.15:
        return None
    match rule["type"]:
        case "yes_no":
            return rng.choice(("có", "không"))
        case "choice":
            return rng.choice(list(rule["options"]))
        case "checklist":
            items = {key: rng.choice(("có", "không")) for key in rule["items"] if rng.random() < 0.8}
            return {"items": items} if items else None
        case "number":
            return str(rng.randrange(8))
        case "rate":
            denominator = rng.randrange(0 if rule.get("when_absent") else 1, 8)
            counts = {"numerator": str(rng.randrange(denominator + 1)), "denominator": str(denominator)}
            if rng.random() < 0.2:
                counts.pop(rng.choice(("numerator", "denominator")))
            return counts
        case _:
            parts = {name: random_answer(part, rng) for name, part in rule["parts"].items()}
            return {name: answer for name, answer in parts.items() if answer is not None} or None


def assessed(
    standard: Standard, raw: dict[str, Raw], policy: Policy = DEFAULT_POLICY, zone: int | None = 1
) -> Assessment:
    problems = Problems()
    answers = read_answers({k: v for k, v in raw.items() if v is not None}, standard.indicators, {}, problems)
    assert not problems.fatal, problems
    document = Document(Source("a", ""), {"answers": {k: v for k, v in raw.items() if v is not None}})
    submission = Submission("a", "0", 2024, Station(name="a"), zone, answers, {}, document)
    return assess(standard, submission, policy)

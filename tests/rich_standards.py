"""Small standards at random with everything that a standard can say, and what a station and its reviewers hand in.

All as data, in the words of the files; ``assessed`` gives them to the evaluator.
"""

import json
import random
from datetime import date
from typing import Any, NamedTuple

from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import Document, parse_document
from yte_check.documents.shape import try_shape
from yte_check.documents.source import Source
from yte_check.review.rulings import Review as ReviewFile
from yte_check.review.rulings import review_of
from yte_check.review.verification import verify
from yte_check.scoring.assess import assess
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Assessment
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard
from yte_check.station.answers import read_answers
from yte_check.station.evidence import Evidence
from yte_check.station.model import EvidenceEntry, Station
from yte_check.station.submission import Submission

Raw = Any
ZONES, REGIONS = ("1", "2"), ("bac", "nam")
SHA256 = "0" * 64
TODAY = date(2025, 6, 1)
BOUNDS = {"%": ("30", "33.4", "60", "75", "90"), "‰": ("3", "6", "12"), "trẻ trai/100 trẻ gái": ("95", "112", "120")}
PER = {"%": "100", "‰": "1000", "trẻ trai/100 trẻ gái": "100"}
GRADES: tuple[Any, ...] = (
    "verified", "verified", "working", {"1": "verified", "2": "inferred"}, {"bac": "working", "others": "verified"},
)  # fmt: skip
COUNTS = (1, 1, 2, 3, 5, 7, 8, 20)


class Mood(NamedTuple):
    """How often the rarer features come: often enough in some standards that they meet."""

    parts: float
    knockout: float
    absent: float
    rates: float
    generous: float
    full: float


MOODS = (
    Mood(parts=0.2, knockout=0.15, absent=0.4, rates=0, generous=0.2, full=0.3),
    Mood(parts=0.2, knockout=0.15, absent=0.4, rates=0, generous=0.2, full=0.3),
    Mood(parts=0.5, knockout=0.6, absent=0.8, rates=0, generous=0.2, full=0.3),
    Mood(parts=0.4, knockout=0.2, absent=1, rates=1, generous=0.8, full=0),
)


class Review(NamedTuple):
    """What one reviewer decides, by the number of the indicator; two of one round stand beside each other."""

    round: str
    decisions: dict[str, dict[str, Any]]


class Case(NamedTuple):
    """A standard as data, what a station answers, which answers are proved, and what reviewers decide in turn.

    Without reviews the claim counts.
    """

    standard: dict[str, Any]
    answers: dict[str, Raw]
    proved: frozenset[str]
    reviews: tuple[Review, ...]
    evidence: str
    official: bool
    zone: int | None
    region: str | None

    @property
    def indicators(self) -> dict[str, dict[str, Any]]:
        return {i["number"]: i for c in self.standard["criteria"] for i in c["indicators"]}


def random_case(seed: object) -> Case:
    rng = random.Random(f"rich {seed}")
    mood = rng.choice(MOODS)
    standard = _standard(rng, mood)
    numbers = [i["number"] for c in standard["criteria"] for i in c["indicators"]]
    rules = {i["number"]: i["scoring"] for c in standard["criteria"] for i in c["indicators"]}
    left_out = rng.choice((0.0, 0.1, 0.4))
    nobody = rng.choice((0.1, 0.2, 1.0))
    answers = {n: random_answer(rules[n], rng, left_out, nobody) for n in numbers}
    given = {number: answer for number, answer in answers.items() if answer is not None}
    proved = frozenset(number for number in numbers if rng.random() < 0.5)
    reviews = _reviews(rules, given, rng) if rng.random() < 0.3 else ()
    return Case(
        standard, given, proved, reviews, rng.choice(("off", "warn", "strict", "strict")), rng.random() < 0.2,
        rng.choice((1, 2, 2, None)), rng.choice(("bac", "nam", "nam", None)),
    )  # fmt: skip


def _standard(rng: random.Random, mood: Mood) -> dict[str, Any]:
    numbers, criteria = iter(range(1, 9)), []
    for criterion in (1, 2):
        indicators = [_indicator(next(numbers), rng, mood) for _ in range(rng.choice((1, 2, 2)))]
        points = sum(float(indicator["points"]) for indicator in indicators)
        criteria.append(
            {
                "number": str(criterion), "title": f"C{criterion}", "points": f"{points:g}",
                "grade": {"title": "working", "points": "working"}, "indicators": indicators,
            }
        )  # fmt: skip
    return {
        "id": "nho",
        "title": "Nhỏ",
        "document": {"number": "1", "issuer": "a", "issued": "2023-01-01", "effective": "2023-01-01"},
        "indicator_count": {"value": "4", "grade": "working"},
        "sources": {},
        "recognition": {
            "total_percent": rng.choice(("30", "50", "60", "80", "90")),
            "criterion_percent": rng.choice(("20", "30", "50")),
            "no_knockout": rng.choice(("có", "có", "có", "không")), "valid_years": "3", "grade": "working",
        },
        "criteria": criteria,
        "zones": {
            "grade": "working", "distance_to": "a", "rows": [{"zone": zone, "terrain": "mountain"} for zone in ZONES],
        },
        "regions": {region: region for region in REGIONS},
    }  # fmt: skip


def _indicator(number: int, rng: random.Random, mood: Mood) -> dict[str, Any]:
    points = rng.choice(("1", "2", "3"))
    rule = _parts(points, rng, mood) if rng.random() < mood.parts else _rule(points, rng, mood)
    scoring = rng.choice(GRADES)
    made: dict[str, Any] = {
        "number": str(number), "title": f"I{number}", "points": points,
        "grade": {"number": "working", "title": "working", "points": "verified", "scoring": scoring}, "scoring": rule,
    }  # fmt: skip
    if rng.random() < mood.knockout:
        made["knockout"] = rng.choice(("at_zero", {"below": "0.5"}, {"below": "1"}, {"below": "1.5"}))
    return made


def _half(points: str) -> str:
    return f"{float(points) / 2:g}"


def _parts(points: str, rng: random.Random, mood: Mood) -> dict[str, Any]:
    """Two rules of half the points; now and then two that are worth more here and less there, and together the same."""
    if rng.random() < 0.2:
        more, less = f"{float(points) * 3 / 4:g}", f"{float(points) / 4:g}"
        return {"type": "parts", "parts": {"a": _varying(more, less, rng), "b": _varying(less, more, rng)}}
    if rng.random() < 0.2:
        within = {name: _rule(_half(_half(points)), rng, mood) for name in ("a", "b")}
        return {
            "type": "parts",
            "parts": {"a": _rule(_half(points), rng, mood), "b": {"type": "parts", "parts": within}},
        }
    return {"type": "parts", "parts": {name: _rule(_half(points), rng, mood) for name in ("a", "b")}}


def _rule(points: str, rng: random.Random, mood: Mood) -> dict[str, Any]:
    if mood.rates < 1 and rng.random() < 0.08:
        return _change(points, rng, mood)
    match rng.randrange(9) if rng.random() >= mood.rates else 8:
        case 0:
            return {"type": "yes_no", "points": points, "question": "q"}
        case 1:
            return {"type": "choice", "options": _options(points, rng)}
        case 2:
            return {"type": "checklist", "items": {"a": "a", "b": "b", "c": "c"}, **_counted(points, rng)}
        case 3:
            return {"type": "number", "unit": "m", "question": "q", **_bands(points, ("3", "6"), rng, mood)}
        case _:
            unit = rng.choice(("%", "%", "%", "‰", "trẻ trai/100 trẻ gái"))
            rule = {"type": "rate", "unit": unit, "numerator": "Số n", "denominator": "Số d", "per": PER[unit]}
            if rng.random() < mood.absent:
                rule["when_absent"] = "full" if rng.random() < mood.full else "excluded"
            return {**rule, **_bands(points, BOUNDS[unit], rng, mood)}


def _change(points: str, rng: random.Random, mood: Mood) -> dict[str, Any]:
    """A figure against that of the period before, by so much or by so many percent; bounds on both sides of nothing."""
    way = rng.choice(("difference", "percent"))
    rule = {
        "type": "change",
        "question": "q",
        "unit": "m",
        "as": way,
        **_bands(points, ("-20", "-5", "5", "10"), rng, mood),
    }
    if way == "percent" and rng.random() < mood.absent:
        rule["when_absent"] = "full" if rng.random() < mood.full else "excluded"
    return rule


def _varying(first: str, second: str, rng: random.Random) -> dict[str, Any]:
    """So many points in the first zone and so many in the second, for a yes or for both of two items."""
    if rng.random() < 0.5:
        return {
            "type": "yes_no",
            "question": "q",
            "points_by": {"zone": dict(zip(ZONES, (first, second), strict=True))},
        }
    halves = {zone: _half(points) for zone, points in zip(ZONES, (first, second), strict=True)}
    return {"type": "checklist", "items": {"a": "a", "b": "b"}, "points_each_by": {"by": ["zone"], "rows": halves}}


def _options(points: str, rng: random.Random) -> dict[str, Any]:
    worth: dict[str, Any] = {"a": points, "b": _half(points), "c": rng.choice(("0", "0", "0.25"))}
    options = {key: {"label": key, "points": each} for key, each in worth.items()}
    if rng.random() < 0.4:
        table = {"zone": dict(zip(ZONES, ("0", _half(points)), strict=True))}
        other = {"region": dict(zip(REGIONS, (points, "0"), strict=True))}
        options["b"] = {"label": "b", "points_by": rng.choice((table, other))}
    return options


def _counted(points: str, rng: random.Random) -> dict[str, Any]:
    """Points by the number of items; three make more than the maximum's step, and sometimes more is less."""
    match rng.randrange(3):
        case 0:
            return {"points_each": f"{float(points) / 4:g}", "items": {key: key for key in "abcd"}}
        case 1:
            return {"bands": [{"at_least": "3", "points": points}, {"at_least": "1", "points": _half(points)}]}
        case _:
            return {"bands": [{"at_most": "0", "points": _half(points)}, {"at_least": "2", "points": points}]}


def _bands(points: str, bounds: tuple[str, ...], rng: random.Random, mood: Mood) -> dict[str, Any]:
    """One set of bands, points in proportion, or a table by zone or region or both."""
    if rng.random() < 0.12:
        zero, full = rng.sample(bounds, 2)
        scale = {"points": points, "zero_at": zero, "full_at": full}
        if rng.random() < 0.6:
            return {"proportional": scale}
        other = {"points": points, "zero_at": full, "full_at": zero}
        return {"proportional_by": {"by": ["zone"], "rows": dict(zip(ZONES, (scale, other), strict=True))}}
    if rng.random() < 0.6:
        return {"bands": _set(points, bounds, rng, mood)}
    if rng.random() < 0.3:
        pairs = {zone: {region: _set(points, bounds, rng, mood) for region in REGIONS} for zone in ZONES}
        return {"bands_by": {"by": ["zone", "region"], "rows": pairs}}
    rows = ZONES if rng.random() < 0.6 else REGIONS
    return {"bands_by": {"zone" if rows is ZONES else "region": {row: _set(points, bounds, rng, mood) for row in rows}}}


def _set(points: str, bounds: tuple[str, ...], rng: random.Random, mood: Mood) -> list[dict[str, Any]]:
    """Two thresholds: upwards, downwards, a stretch in the middle, both sides of it, or something for everyone."""
    low, high = sorted(rng.sample(bounds, 2), key=float)
    half = _half(points)
    if rng.random() < mood.generous:
        return [{"at_least": high, "points": points}, {"at_least": "0", "points": half}]
    match rng.randrange(6):
        case 5:
            around = [{"between": [low, high], "points": points}, {"below": low, "points": half}]
            return rng.sample([*around, {"above": high, "points": rng.choice((half, "0.25"))}], 3)
        case 0:
            return [{rng.choice(("at_most", "below")): low, "points": points}, {"at_most": high, "points": half}]
        case 1:
            return [{"at_most": "0", "points": points}, {"below": high, "points": half}]
        case 2:
            return [{"at_least": low, rng.choice(("at_most", "below")): high, "points": points}]
        case _:
            return [{rng.choice(("at_least", "above")): high, "points": points}, {"above": low, "points": half}]


def random_answer(rule: dict[str, Any], rng: random.Random, left_out: float, nobody: float = 0.2) -> Raw:
    """An answer that can be read, with now and then something left out; None where nothing is answered."""
    if rng.random() < left_out:
        return None
    match rule["type"]:
        case "yes_no":
            return rng.choice(("có", "không"))
        case "choice":
            return rng.choice(list(rule["options"]))
        case "checklist":
            items = {key: rng.choice(("có", "không")) for key in rule["items"] if rng.random() >= left_out}
            return {"items": items} if items else None
        case "number":
            return rng.choice(("0", "2.5", "3", "4", "6", "7"))
        case "rate":
            return _counts(rule, rng, left_out, nobody)
        case "change":
            before = "0" if "when_absent" in rule and rng.random() < nobody else rng.choice(("10", "20", "100"))
            figures = {"value": rng.choice(("0", "5", "10", "11", "19", "25")), "previous": before}
            if rng.random() < 0.1 + left_out:
                figures.pop(rng.choice(("value", "previous")))
            return figures
        case _:
            parts = {name: random_answer(part, rng, left_out, nobody) for name, part in rule["parts"].items()}
            return {name: answer for name, answer in parts.items() if answer is not None} or None


def _counts(rule: dict[str, Any], rng: random.Random, left_out: float, nobody: float = 0.2) -> Raw:
    """Two counts or one of them; 0 to nobody where the rule knows what to do with it."""
    denominator = 0 if "when_absent" in rule and rng.random() < nobody else rng.choice(COUNTS)
    numerator = rng.randint(0, denominator) if rule["unit"] == "%" else rng.choice((0, denominator, 5))
    counts = {"numerator": str(numerator), "denominator": str(denominator)}
    if rng.random() < 0.1 + left_out:
        counts.pop(rng.choice(("numerator", "denominator")))
    return counts


def _reviews(rules: dict[str, Any], given: dict[str, Raw], rng: random.Random) -> tuple[Review, ...]:
    """One review, or two: of two rounds, or of two reviewers of one."""
    rounds = rng.choice((("A",), ("A", "A"), ("A", "B")))
    return tuple(Review(name, _decisions(rules, given, rng)) for name in rounds)


def _decisions(rules: dict[str, Any], given: dict[str, Raw], rng: random.Random) -> dict[str, dict[str, Any]]:
    decisions: dict[str, dict[str, Any]] = {}
    for number, rule in rules.items():
        decision = rng.choice((None, "accepted", "changed", "rejected"))
        if decision == "changed":
            answer = random_answer(rule, rng, 0.1)
            if answer is not None and answer != given.get(number):
                decisions[number] = {"decision": decision, "remark": "a", "answer": answer}
        elif decision is not None and number in given:
            decisions[number] = {"decision": decision, "remark": "a"}
    return decisions


def standard_of(case: Case) -> Standard:
    problems = Problems()
    text = try_shape(StandardText, case.standard, problems)
    assert text is not None, problems
    return Standard(text, date(2024, 12, 31), (), case.standard)


def assessed(case: Case) -> Assessment:
    """What the evaluator makes of a case, with the reviews laid over it."""
    standard = standard_of(case)
    raw = {
        number: {**(answer if isinstance(answer, dict) else {"value": answer}), "evidence": _proof(case, number)}
        for number, answer in case.answers.items()
    }
    register = {"e": {"title": "e"}, "f": {"title": "f"}}
    problems = Problems()
    answers = read_answers(raw, standard.indicators, register, problems)
    assert not problems.fatal, problems
    entry = EvidenceEntry(title="e")
    ledger = {"e": Evidence("e", entry, "valid", 2024), "f": Evidence("f", entry, "missing", 2024)}
    document = Document(Source("a", ""), {"answers": raw, "evidence": register})
    station = Station(name="a", region=case.region)
    submission = Submission("a", SHA256, 2024, station, case.zone, answers, ledger, document)
    policy = Policy(case.evidence, case.official)  # type: ignore[arg-type]
    claimed = assess(standard, submission, policy)
    if not case.reviews:
        return claimed
    reviews = [_review(review, position) for position, review in enumerate(case.reviews)]
    found = verify(claimed, reviews, TODAY)
    assert not found.refused, found.refused
    return found.verified


def _proof(case: Case, number: str) -> list[str]:
    """A valid document, or one whose file is missing."""
    return ["e" if number in case.proved else "f"]


def _review(review: Review, position: int) -> ReviewFile:
    data = {
        "submission": {"path": "a", "sha256": SHA256}, "authority": "B", "reviewer": f"C{position}",
        "round": review.round, "date": f"1{position}/01/2025",
        "decisions": review.decisions or {"1": {"remark": "chờ"}},
    }  # fmt: skip
    return review_of(parse_document(Source(f"r{position}.yaml", json.dumps(data))))

"""Random stations for the tests of forms: answers near every threshold, missing and absent ones, odd texts."""

from decimal import Decimal
from random import Random
from typing import Any

import yaml

from conftest import read_text
from raw_answers import thresholds
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.standard import Standard
from yte_check.standard.zones import TERRAINS
from yte_check.station.submission import Submission

ODD_TEXTS = (
    "Trạm Y tế xã Lục Bình", "=1+1", "-5", "+84 912", "@sum", "'x", "02014", "1e5", "a\nb", "có", "null", "~",
    "yes: no",     "“a”, “b”; {c}", "  hai  khoảng", "Đường #3", "=HYPERLINK(\"x\")", "50%", "3/4", "#REF!", "TRUE",
)  # fmt: skip
IDS = ("bhxh", "mc01", "a;b", 'c "d"', "e, f", "Số 1", "=1", "12", "A", "a")


def station_text(seed: int, standard: Standard) -> str:
    """A submission that can be read, always the same for a seed."""
    draw = Random(seed)
    share = draw.choice([0.0, 0.05, 0.3, 0.7, 1.0])
    good = draw.random() < 0.5
    answers: dict[int, Any] = {}
    ids = draw.sample(IDS, draw.randint(0, 5))
    for number, indicator in standard.indicators.items():
        raw = weakened(random_answer(indicator.scoring, draw, good), share, draw)
        answer = raw if isinstance(raw, dict) else {"value": raw} if raw is not None else {}
        if ids and draw.random() < 0.4:
            answer["evidence"] = draw.sample(ids, draw.randint(1, len(ids)))
        if draw.random() < 0.2:
            answer["note"] = draw.choice(ODD_TEXTS)
        if answer:
            answers[number] = answer
    data = {
        "standard": standard.id, "year": draw.choice([2023, 2024]), "station": _station(draw, standard),
        "answers": answers, "evidence": {key: _document(draw) for key in ids},
    }  # fmt: skip
    return yaml.safe_dump(_texts(data), allow_unicode=True, sort_keys=False)


def station_of(seed: int, standard: Standard) -> Submission:
    return read_text(station_text(seed, standard), standard)


def random_answer(rule: AnyRule, draw: Random, good: bool) -> Any:
    match rule:
        case YesNo():
            return "có" if draw.random() < (0.9 if good else 0.5) else "không"
        case Checklist():
            return {"items": {key: "có" if draw.random() < (0.9 if good else 0.5) else "không" for key in rule.items}}
        case Choice():
            return draw.choice(list(rule.options))
        case NumberRule():
            return str(max(_near(rule, draw), Decimal(0)))
        case ChangeRule():
            before = draw.choice(["0", "10", "14", "100"]) if rule.when_absent or not rule.in_percent else "100"
            return {"value": draw.choice(["0", "4", "11", "95", "105", "104.9"]), "previous": before}
        case Rate():
            return _counts(rule, draw, good)
        case Parts():
            return {name: random_answer(part, draw, good) for name, part in rule.parts.items()}


def weakened(raw: Any, share: float, draw: Random) -> Any:
    """The answer with a share of its leaves taken out."""
    if isinstance(raw, dict):
        kept = {key: weakened(value, share, draw) for key, value in raw.items()}
        return {key: value for key, value in kept.items() if value is not None} or None
    return raw if draw.random() >= share else None


def _near(rule: Rate | NumberRule, draw: Random) -> Decimal:
    bound = draw.choice(sorted(thresholds(rule)))
    return bound + Decimal(draw.choice(["0", "0", "0.01", "-0.01", "1", "-1", "50", "-50"]))


def _counts(rule: Rate, draw: Random, good: bool) -> Any:
    if rule.when_absent is not None and draw.random() < 0.1:
        return {"numerator": "0", "denominator": "0"}
    if not rule.is_share and rule.when_absent is not None and draw.random() < 0.1:
        return {"numerator": str(draw.randint(1, 5)), "denominator": "0"}
    denominator = draw.choice([1, 3, 7, 20, 100, 192, 200, 1000, 2405, 99_999])
    exact = int(max(_near(rule, draw), Decimal(0)) * denominator / 100)
    numerator = exact + draw.choice([0, 0, 1, -1])
    if good and draw.random() < 0.6:
        numerator = denominator
    if draw.random() < 0.03:
        return {"numerator": "0", "denominator": f"{denominator}"}
    most = denominator if rule.is_share else 3 * denominator
    return {"numerator": str(min(max(numerator, 0), most)), "denominator": str(denominator)}


def _station(draw: Random, standard: Standard) -> dict[str, Any]:
    zones = standard.text.zones.numbers if standard.text.zones is not None else (1, 2, 3)
    optional = {
        "commune": {"name": draw.choice(ODD_TEXTS)}, "district": draw.choice(ODD_TEXTS), "province": "Bắc Kạn",
        "zone": draw.choice(zones), "terrain": draw.choice(TERRAINS), "population": draw.randint(0, 10**6),
        "nearest_hospital_km": draw.choice(["0", "2,99", "3", "4.2", "5", "14.9", "15", "22"]),
        "region": draw.choice(list(standard.text.regions or {None: ""})),
    }  # fmt: skip
    optional = {key: value for key, value in optional.items() if value is not None}
    if standard.text.attributes:
        optional["attributes"] = {
            name: draw.choice(list(each.values)) for name, each in standard.text.attributes.items()
        }
    return {"name": draw.choice(ODD_TEXTS), **{key: value for key, value in optional.items() if draw.random() < 0.7}}


def _document(draw: Random) -> dict[str, Any]:
    optional = {
        "number": draw.choice(["15/XN", "=1", "007"]), "issued": draw.choice(["15/02/2024", "2023-12-31"]),
        "expires": "31/12/2030", "file": draw.choice(["minh-chung/a.pdf", "b c.jpg"]), "sha256": "ab" * 32,
    }  # fmt: skip
    return {"title": draw.choice(ODD_TEXTS), **{key: value for key, value in optional.items() if draw.random() < 0.6}}


def _texts(value: Any) -> Any:
    """Every scalar as text, as the reader of submissions takes it."""
    if isinstance(value, dict):
        return {str(key): _texts(inner) for key, inner in value.items()}
    return [_texts(item) for item in value] if isinstance(value, list) else str(value)

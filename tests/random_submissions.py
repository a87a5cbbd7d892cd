"""Random submissions of any standard without a file: as quick as can be, for comparisons of thousands of rows."""

from random import Random
from typing import Any

from form_stations import random_answer, weakened
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import Document
from yte_check.documents.source import Source
from yte_check.standard.rules import Parts
from yte_check.standard.standard import Standard
from yte_check.standard.zones import TERRAINS
from yte_check.station.answers import read_answers, read_sections
from yte_check.station.identity import zone_of
from yte_check.station.model import SectionStatement, Station
from yte_check.station.submission import Submission

_REASON = {"not_applicable": "không có"}
_KM = ("0", "2.99", "3", "4.2", "5", "14.9", "15", "22")


def random_submission(standard: Standard, seed: object, year: int = 2024, unknown: float = 0.1) -> Submission:
    """Nearly complete or half empty; ``unknown`` is how often nothing is said of the place."""
    draw = Random(f"{standard.id} {seed}")
    good, missing = draw.random() < 0.6, draw.choice((0.0, 0.0, 0.02, 0.3))
    raw: dict[str, Any] = {}
    for number, indicator in standard.indicators.items():
        answer = _answer(indicator.scoring, draw, good, missing)
        if indicator.may_not_apply and draw.random() < 0.2:
            answer = dict(_REASON)
        if answer is not None:
            raw[str(number)] = answer if isinstance(answer, dict) else {"value": answer}
    stated = {
        section.number: SectionStatement(not_applicable="không có")
        for section in standard.text.sections()
        if section.may_not_apply and draw.random() < 0.2
    }
    problems = Problems()
    answers = read_answers(raw, standard.indicators, None, problems)
    data = {"sections": {str(number): dict(_REASON) for number in stated}, "answers": raw}
    sections = read_sections(stated, standard.text, answers, data, problems)
    assert not problems.fatal, [(problem.code, problem.path) for problem in problems]
    station = _station(standard, draw, unknown)
    document = Document(Source("a.yaml", ""), {})
    zone = zone_of(station, standard.text)
    return Submission("a.yaml", "", year, station, zone, answers, {}, document, sections=sections)


def _answer(rule: Any, draw: Random, good: bool, missing: float) -> Any:
    if not isinstance(rule, Parts):
        return weakened(random_answer(rule, draw, good), missing, draw)
    parts = {name: _answer(part, draw, good, missing) for name, part in rule.parts.items()}
    parts |= {name: dict(_REASON) for name in rule.may_not_apply if draw.random() < 0.3}
    return {name: part for name, part in parts.items() if part is not None} or None


def _station(standard: Standard, draw: Random, often: float) -> Station:
    text = standard.text
    attributes = {name: draw.choice(list(each.values)) for name, each in (text.attributes or {}).items()}
    zones = text.zones.numbers if text.zones is not None else ()
    return Station(
        name="a",
        zone=draw.choice(zones) if zones and draw.random() < 0.5 else None,
        region=draw.choice(list(text.regions)) if text.regions and draw.random() >= often / 2 else None,
        terrain=None if draw.random() < often else draw.choice(TERRAINS),
        nearest_hospital_km=None if draw.random() < often else _number(draw.choice(_KM)),
        attributes={name: key for name, key in attributes.items() if draw.random() < 0.9} or None,
    )


def _number(text: str) -> Any:
    from decimal import Decimal

    return Decimal(text)

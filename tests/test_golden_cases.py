"""The golden cases that stand beside the rules: each answer gives exactly the points that its line says."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, assess_answers, standard_on
from yte_check.documents.document import read_document
from yte_check.documents.scalars import parse_day
from yte_check.standard.rules import Parts

CASES = ROOT / "criteria" / "qd-1300-2023" / "cases"


def cases() -> Iterator[Any]:
    for file in sorted(CASES.glob("*.yaml")):
        document = read_document(file)
        for position, case in enumerate(document.data["cases"]):
            line = document.span(("cases", position)).line
            yield pytest.param(case, id=f"{file.stem}:{line}")


def answer_text(value: Any) -> str:
    """A case's answer back as YAML, its scalars quoted so that they stay what they are."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {answer_text(item)}" for key, item in value.items()) + "}"
    return f'"{value}"'


@pytest.mark.parametrize("case", list(cases()))
def test_case_gives_its_points(case: dict[str, Any]) -> None:
    standard = standard_on(parse_day(case.get("as_of", "2024-12-31")))
    zones = [int(case["zone"])] if "zone" in case else [1, 2, 3]
    regions = [case["region"]] if "region" in case else list(standard.text.regions or ())
    for zone in zones:
        for region in regions[:1] if case["indicator"] != "35" else regions:
            answers = f"{{{case['indicator']}: {answer_text(case['answer'])}}}"
            assessment = assess_answers(answers, standard, zone=zone, region=region)
            result = next(r for r in assessment.indicators() if r.indicator.number == int(case["indicator"]))
            assert (result.score.low, result.score.high) == (Decimal(case["points"]),) * 2


def all_cases() -> list[dict[str, Any]]:
    return [param.values[0] for param in cases()]


def test_every_indicator_has_a_full_and_a_zero_case() -> None:
    points: dict[int, set[Decimal]] = {}
    for case in all_cases():
        points.setdefault(int(case["indicator"]), set()).add(Decimal(case["points"]))
    for number, indicator in standard_on().indicators.items():
        assert indicator.points in points[number], f"no full case for {number}"
        lowest = Decimal(0)
        assert lowest in points[number], f"no zero case for {number}"


def test_every_threshold_has_cases_on_both_sides() -> None:
    """For each band of a rate: a case exactly on the threshold, and one on the side where it is missed."""
    for number, indicator in standard_on().indicators.items():
        rules = indicator.scoring.parts if isinstance(indicator.scoring, Parts) else {"": indicator.scoring}
        for name, rule in rules.items():
            if rule.type != "rate":
                continue
            answers = [case["answer"] for case in all_cases() if int(case["indicator"]) == number]
            given = [answer[name] if name else answer for answer in answers]
            rates = {
                Decimal(g["numerator"]) * 100 / Decimal(g["denominator"]) for g in given if g["denominator"] != "0"
            }
            tables = rule.bands_by.rows() if rule.bands_by else (rule.bands,)
            for bound in {bound for bands in tables for band in bands for bound in band.thresholds()}:
                assert bound in rates, f"indicator {number} {name}: no case on {bound}"
                assert any(bound - 1 < rate < bound for rate in rates), f"{number} {name}: no case below {bound}"


def test_the_files_are_those_of_the_criteria() -> None:
    names = {file.name for file in Path(CASES).parent.glob("[0-9]*.yaml")}
    assert {file.name for file in CASES.glob("*.yaml")} == names

"""The Excel form of standards of real issuers, and of standards at random, scores itself as the evaluator does.

By default a few random standards go through; YTE_CHECK_FORM_STANDARDS says how many.
"""

import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from standards_at_random import standard_at_random

from form_files import opened, recalculated, shown
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import parse_document
from yte_check.documents.shape import read_shape
from yte_check.documents.source import Source
from yte_check.forms.intake import take_in
from yte_check.forms.workbook.build import build_form
from yte_check.scoring.assess import assess
from yte_check.standard.library import Library
from yte_check.standard.model import StandardText
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission, read_submission, take_in_content

STANDARDS = Path(__file__).parent / "standards"
COUNT = int(os.environ.get("YTE_CHECK_FORM_STANDARDS", "6"))
YEAR = 2018
STATION = {"name": "Trạm A"}
Raw = dict[str, Any]


def submission(standard: Standard, answers: Raw, sections: Raw, station: Raw | None = None) -> Submission:
    data = {"standard": standard.id, "year": str(YEAR), "station": {**STATION, **(station or {})}, "answers": answers}
    text = json.dumps({**data, "sections": sections} if sections else data, ensure_ascii=False)
    intake = take_in_content("tram.yaml", text.encode(), Path())
    return read_submission(intake, standard, Problems())


def golden(folder: Path) -> Iterator[tuple[Standard, Submission]]:
    """The stations of the golden cases of a standard."""
    standard = Library((STANDARDS,)).load(folder.name).in_force(date(YEAR, 12, 31))
    for file in sorted((folder / "cases").glob("*.yaml")):
        data = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
        for case in data["cases"]:
            station = {key: case[key] for key in ("zone", "region", "attributes") if key in case}
            if "indicator" in case:
                answer = case.get("answer") or {"not_applicable": case["not_applicable"]}
                answers = {case["indicator"]: answer}
            else:
                answers = {**data.get("answers", {}), **case.get("answers", {})}
            answers = {number: answer for number, answer in answers.items() if answer not in ("", None)}
            yield standard, submission(standard, answers, case.get("sections", {}), station)


def at_random(seed: int) -> tuple[Standard, Submission, Counter[str]]:
    """A standard with what the random ones have, and with rates, changes, and points by kind of station."""
    rng = random.Random(seed)
    made = standard_at_random(rng)
    used = Counter(made.constructs)
    made.standard["attributes"] = {"kind": {"title": "Loại", "values": {"a": "Lớn", "b": "Nhỏ", "c": "Khác"}}}
    for indicator in indicators_of(made.standard["criteria"]):
        rule, number = indicator["scoring"], indicator["number"]
        if rule["type"] != "parts" and not indicator["points"].startswith("-") and rng.random() < 0.7:
            kind = rng.choice(("by kind", "rate", "change", "never nothing", "never nothing", "never nothing"))
            used[kind] += 1
            indicator["scoring"], answer = of_kind(kind, indicator["points"], rng)
            if isinstance(made.answers.get(number), str):
                made.answers[number] = answer
            if indicator.get("may_not_apply") and rng.random() < 0.4:
                made.answers.pop(number, None)
    kinds: Raw = {"attributes": {"kind": rng.choice("abc")}} if rng.random() < 0.6 else {}
    used["kind of station not known"] += not kinds
    document = parse_document(Source("nho.yaml", "{}"))
    standard = Standard(read_shape(StandardText, made.standard, document), date(YEAR, 12, 31), (), made.standard)
    return standard, submission(standard, made.answers, made.sections, kinds), used


def indicators_of(criteria: list[Raw]) -> Iterator[Raw]:
    for criterion in criteria:
        yield from criterion.get("indicators", ())
        yield from indicators_of(criterion.get("criteria", []))


def of_kind(kind: str, points: str, rng: random.Random) -> tuple[Raw, Any]:
    """A rule that gives so many points at most, and an answer to it."""
    half = str(Fraction(points) / 2)
    absent = {"when_absent": rng.choice(("full", "excluded"))} if rng.random() < 0.7 else {}
    bands = [{"at_least": "80", "points": points}, {"at_least": "50", "points": half}]
    if kind == "rate":
        counts = [("79", "100"), ("4", "5"), ("1", "2"), ("3", "7"), ("5", None), (None, "9")]
        counts += [("0", "0")] if absent else []
        numerator, denominator = rng.choice(counts)
        given = {"numerator": numerator, "denominator": denominator}
        rule = {"type": "rate", "unit": "%", "numerator": "n", "denominator": "d", "bands": bands, **absent}
    elif kind == "change":
        counts = [("180", "100"), ("179", "100"), ("9", None), (None, "4"), ("3", "2")]
        counts += [("5", "0")] if absent else []
        value, previous = rng.choice(counts)
        given = {"value": value, "previous": previous}
        rule = {"type": "change", "question": "q", "unit": "lượt", "as": "percent", "bands": bands, **absent}
    elif kind == "never nothing":  # an interval that what may not apply changes
        options = {"a": {"label": "A", "points": points}, "b": {"label": "B", "points": half}}
        return {"type": "choice", "options": options}, rng.choice("ab")
    else:
        rows = {"a": points, "b": half, "c": points}
        return {"type": "yes_no", "question": "q", "points_by": {"by": ["kind"], "rows": rows}}, "có"
    return rule, {key: figure for key, figure in given.items() if figure is not None}


def proved(stations: dict[str, tuple[Standard, Submission]], folder: Path) -> Counter[str]:
    """Every form recalculated, compared and read back; how many numbers each leaves to yte-check."""
    for name, (standard, station) in stations.items():
        (folder / f"{name}.xlsx").write_bytes(build_form(standard, YEAR, "vi", station))
    left: Counter[str] = Counter()
    for name, path in recalculated(folder).items():
        standard, station = stations[name]
        left[name] = shown(opened(path), assess(standard, station))
        for form in (folder / f"{name}.xlsx", path):
            read = read_submission(take_in(form), standard, Problems())
            assert dict(read.answers) == dict(station.answers), name
            assert dict(read.sections) == dict(station.sections), name
    return left


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.parametrize("name", [folder.name for folder in sorted(STANDARDS.iterdir())])
def test_a_form_scores_the_golden_cases_as_the_evaluator(name: str, tmp_path: Path) -> None:
    every = list(golden(STANDARDS / name))
    share = max(1, len(every) // int(os.environ.get("YTE_CHECK_FORM_CASES", "3")))
    stations = {f"phieu-{number:03}": every[number] for number in range(0, len(every), share)}
    assert not sum(proved(stations, tmp_path).values())


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_form_of_any_standard_scores_as_the_evaluator(tmp_path: Path) -> None:
    """What no spreadsheet can tell is left to yte-check, by name, and that is seldom."""
    made = {f"phieu-{seed:04}": at_random(seed) for seed in range(COUNT)}
    left = proved({name: (standard, station) for name, (standard, station, _) in made.items()}, tmp_path)
    reached = Counter(construct for *_, used in made.values() for construct in used if used[construct])
    print(len(made), "standards;", dict(left - Counter()), dict(reached.most_common()))
    assert sum(map(bool, left.values())) <= max(1, COUNT // 20)

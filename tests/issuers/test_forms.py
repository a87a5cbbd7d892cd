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


def small(asked: Raw, combine: str, points: str, *rules: Raw) -> Standard:
    """One criterion of indicators with these rules, and what is asked of it."""
    grades = dict.fromkeys(("number", "title", "points", "scoring"), "working")
    indicators = [
        {"number": f"A.{at}", "title": f"I {at}", "points": rule.pop("of"), "grade": grades,
         **{key: rule.pop(key) for key in ("may_not_apply", "weight", "mark", "bonus") if key in rule}, "scoring": rule}
        for at, rule in enumerate(map(dict, rules), 1)
    ]  # fmt: skip
    criterion = {"number": "A", "title": "T", "points": points, "combine": combine, "indicators": indicators,
                 "grade": {"title": "working", "points": "working"}}  # fmt: skip
    data = {
        "id": "nho", "title": "Nhỏ", "numbers": "as_printed", "sources": {}, "points": points, "criteria": [criterion],
        "document": {"number": "1", "issuer": "a", "issued": "2017-01-01", "effective": "2017-01-01"},
        "indicator_count": {"value": str(len(indicators)), "grade": "working"},
        "recognition": {"total_percent": "0", "criterion_percent": "0", "no_knockout": "không", "valid_years": "3",
                        "grade": "working", **asked},
    }  # fmt: skip
    return Standard(read_shape(StandardText, data, parse_document(Source("x", "{}"))), date(YEAR, 12, 31), (), data)


def graded(*points: str, of: str = "1", **more: str) -> Raw:
    options = {f"m{at}": {"label": f"M {at}", "points": each} for at, each in enumerate(points)}
    return {"of": of, "type": "choice", "options": options, **more}


OPTIONAL = {"may_not_apply": "có"}
HALF_OR_ALL = graded("1", "0.5", **OPTIONAL)
BY_HAND: dict[str, tuple[Standard, Raw, str]] = {
    # Without A.2 it is 0.3 of 1, below 40 %; with it at least 0.8 of 2, just enough.
    "a floor that what may not apply may miss": (
        small({"criterion_percent": "40"}, "sum", "2", graded("1", "0.3"), HALF_OR_ALL), {"A.1": "m1"}, "undetermined",
    ),
    # With A.3, which reaches a half in any case, two of three do; without it one of two.
    "a count of those that apply": (
        small({"counts": [{"of": "indicators", "reaching_percent": "50", "at_least_percent": "60"}]}, "sum", "3",
              graded("1", "0"), graded("1", "0"), HALF_OR_ALL),
        {"A.1": "m0", "A.2": "m1"}, "undetermined",
    ),
    # 1/3 and 2/3 of weight 1 and 2: (1/3 + 4/3) / 3 = 5/9, which is 55,5…%: more than 55.5, less than 55.6.
    "a mean just above": (
        small({"total_percent": "55.5"}, "mean", "5", graded("3", "1", of="3"), graded("3", "2", of="3", weight="2")),
        {"A.1": "m1", "A.2": "m1"}, "met",
    ),
    "a mean just below": (
        small({"total_percent": "55.6"}, "mean", "5", graded("3", "1", of="3"), graded("3", "2", of="3", weight="2")),
        {"A.1": "m1", "A.2": "m1"}, "not_met",
    ),
    # 3299 of 10000 is 32.99 %.
    "a mean a hair below": (
        small({"total_percent": "33"}, "mean", "1", graded("1", "0", weight="3299"), graded("1", "0", weight="6701")),
        {"A.1": "m0", "A.2": "m1"}, "not_met",
    ),
    # Three shares of 1/3, 1/3 and 7/30 are 27/90 = 30 %; binary fractions add up to a hair beside it.
    "a mean at its threshold": (
        small({"total_percent": "30"}, "mean", "7", graded("3", "1", of="3"), graded("3", "1", of="3"),
              graded("3", "0.7", of="3")),
        {"A.1": "m1", "A.2": "m1", "A.3": "m1"}, "met",
    ),
    # 1 of 1 and half or all of 1: a mean of 75–100 %, or of 100 % without A.2.
    "a mean of what may not apply": (
        small({"total_percent": "80"}, "mean", "10", graded("1", "0"), HALF_OR_ALL), {"A.1": "m0"}, "undetermined",
    ),
    "a mean without what does not apply": (
        small({"total_percent": "80"}, "mean", "10", graded("1", "0"), HALF_OR_ALL),
        {"A.1": "m0", "A.2": {"not_applicable": "không có"}}, "met",
    ),
    # Where nothing applies there is nothing to conclude from.
    "nothing applies": (
        small({"total_percent": "10"}, "mean", "10", HALF_OR_ALL), {"A.1": {"not_applicable": "không có"}},
        "undetermined",
    ),
    # 2 of 2 and 1 on top is 2 of 2; -1 of what is taken off leaves 1 of 2.
    "on top": (small({"total_percent": "100"}, "sum", "2", graded("2", "0", of="2"),
                     graded("1", "0", of="1", bonus="có")), {"A.1": "m0", "A.2": "m0"}, "met"),
    "taken off": (small({"total_percent": "60"}, "sum", "2", graded("2", "0", of="2"),
                        {"of": "-1", "type": "yes_no", "points": "-1", "question": "q"}),
                  {"A.1": "m0", "A.2": "có"}, "not_met"),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_form_says_what_a_person_works_out(tmp_path: Path) -> None:
    stations = {}
    for number, (name, (standard, answers, verdict)) in enumerate(BY_HAND.items()):
        station = submission(standard, answers, {})
        assert assess(standard, station).verdict == verdict, name
        stations[f"phieu-{number:02}"] = standard, station
    assert not sum(proved(stations, tmp_path).values())

"""The Excel form of standards of real issuers, and of standards at random, scores itself as the evaluator does.

By default a few random standards go through; YTE_CHECK_FORM_STANDARDS says how many.
"""

import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from standards_at_random import Made, standard_at_random

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


def at_random(made: Made) -> tuple[Standard, Submission]:
    document = parse_document(Source("nho.yaml", "{}"))
    standard = Standard(read_shape(StandardText, made.standard, document), date(YEAR, 12, 31), (), made.standard)
    return standard, submission(standard, made.answers, made.sections)


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
    made = [standard_at_random(random.Random(seed)) for seed in range(COUNT)]
    stations = {f"phieu-{seed:04}": at_random(each) for seed, each in enumerate(made)}
    left = proved(stations, tmp_path)
    reached = Counter(construct for each in made for construct in each.constructs)
    print(len(made), "standards;", dict(left - Counter()), dict(reached.most_common()))
    assert sum(map(bool, left.values())) <= max(1, COUNT // 20)

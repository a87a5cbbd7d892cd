"""The score on the phone: its calculations, in order, by libxml2's XPath, against the evaluator.

libxml2 has XPath 1.0; what ODK has beside it (“if”, “min”, “max” of several) are functions here. ODK Validate, which
reads every form in ``test_xlsform.py``, proves that the phone takes the same expressions.
"""

import re
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from lxml import etree

from own_terms import own_standard
from random_submissions import random_submission
from relations import STATES, expected
from yte_check.compiling.compile import compiled, units_of
from yte_check.documents.language import say
from yte_check.documents.plain_names import plain
from yte_check.forms.xlsform.score import SCORE, PhoneScore, phone_score
from yte_check.forms.xlsform.survey import XlsformSurvey
from yte_check.render.points import of_maximum
from yte_check.scoring.assess import assess
from yte_check.simulation.rows import row_of
from yte_check.standard.library import default_library
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission

_REFERENCE = re.compile(r"\$\{(\w+)\}")
PLACES = {"zone": "zone_used", "region": "station__region"}


def shipped() -> Standard:
    return default_library().load("qd-1300-2023").in_force(date(2024, 12, 31))


class Phone:
    """Works the calculations of a form out over answers."""

    def __init__(self, score: PhoneScore) -> None:
        functions = {
            "if": lambda _, condition, yes, no: yes if condition else no,
            "min": lambda _, *numbers: min(map(number, numbers)),
            "max": lambda _, *numbers: max(map(number, numbers)),
        }
        extensions = {(None, name): function for name, function in functions.items()}
        self._steps = [
            (each.name, etree.XPath(_REFERENCE.sub(r"/d/\1", each.xpath), extensions=extensions))
            for each in (*score.calculations(), *score.shown("vi"))
        ]
        names = {name for each in score.calculations() for name in _REFERENCE.findall(each.xpath)}
        self._names = names | {name for name, _ in self._steps}

    def worked_out(self, answers: dict[str, str]) -> dict[str, str]:
        form = etree.Element("d")
        at = {name: etree.SubElement(form, name) for name in self._names}
        for name, text in answers.items():
            if name in at:
                at[name].text = text
        for name, step in self._steps:
            at[name].text = shown(step(form))
        return {name: element.text or "" for name, element in at.items()}


def number(value: Any) -> float:
    return float(value[0].text or "nan") if isinstance(value, list) else float(value)


def shown(value: Any) -> str:
    if isinstance(value, list):
        return value[0].text or ""
    return str(int(value)) if isinstance(value, float) and value == int(value) else str(value)


def answers_of(submission: Submission, standard: Standard, questions: dict[str, str]) -> dict[str, str]:
    """What a phone would keep of a submission, by the names of its questions."""
    found = {"zone_used": str(submission.zone or ""), "station__region": plain(submission.station.region or "")}
    for column, value in row_of(submission, standard).cells.items():
        if column in questions:
            text = {True: "co", False: "khong"}[value] if isinstance(value, bool) else str(value)
            found[questions[column]] = plain(text) if isinstance(value, str) else text
    return found


def wrong(standard: Standard, seeds: range) -> tuple[list[str], int]:
    score = PhoneScore(standard, PLACES)
    phone, units = Phone(score), compiled(standard.text, units_of((standard.text,))).outputs
    told, count = [], 0
    for seed in seeds:
        submission = random_submission(standard, seed)
        if len(submission.places(standard)) > 1:
            continue
        count += 1
        found = phone.worked_out(answers_of(submission, standard, score.questions))
        assessment = assess(standard, submission)
        for name, value in expected(assessment).items():
            if Fraction(found[f"{SCORE}{name}"]) * units[name].unit != value:
                told.append(f"{seed} {name}: {value}, the phone {found[f'{SCORE}{name}']}")
        said = found[f"{SCORE}shown"], found[f"{SCORE}verdict_shown"]
        if said != (of_maximum(assessment.score, "vi"), say(f"verdict_{assessment.verdict}", "vi")):
            told.append(f"{seed}: {said}")
        if found[f"{SCORE}verdict"] != str(STATES[assessment.verdict]):
            told.append(f"{seed} verdict")
    return told, count


@pytest.mark.slow
def test_a_few_stations_score_on_the_phone() -> None:
    assert wrong(shipped(), range(2))[0] == []


@pytest.mark.slow
@pytest.mark.no_cover
def test_two_hundred_stations_score_on_the_phone_as_they_are_assessed() -> None:
    told, count = wrong(shipped(), range(330))
    assert told == []
    assert count >= 200


@pytest.mark.slow
def test_what_chooses_thresholds_has_to_be_answered() -> None:
    required = {row.name: row.required for row in XlsformSurvey(shipped(), 2024, "vi").questions() if row.required}
    assert required["station__region"] == "yes"
    assert required["station__zone"] == "${station__terrain} = '' or ${station__nearest_hospital_km} = ''"


@pytest.mark.slow
def test_what_the_phone_cannot_score_it_says() -> None:
    assert phone_score(own_standard(), {**PLACES, "kind": "station__attributes__kind"}) is None
    names = [row.name for row in XlsformSurvey(own_standard(), 2024, "vi").questions()]
    assert "ket_qua_ghi_chu" in names
    assert not [name for name in names if name.startswith(SCORE)]

"""The form scores itself: what LibreOffice works out in it is what the evaluator works out, and it is read back whole.

By default a few random stations go through; YTE_CHECK_FORM_STATIONS says how many. CI takes more of them, and the
whole proof is of 200 stations, and 50 of another standard: some ten minutes.
"""

import json
import os
from pathlib import Path

import pytest

from conftest import read_text, standard_on, submission_text
from form_files import everything, opened, recalculated, shown, with_fields
from form_stations import station_of
from knockout_tables import KNOCKOUTS, VERDICTS, with_knockout
from own_terms import own_standard, own_station
from report_files import convert, pages_of
from written_standards import small_standard
from yte_check.documents.language import Lang
from yte_check.forms.intake import take_in
from yte_check.forms.workbook.build import build_form
from yte_check.scoring.assess import assess

COUNT = int(os.environ.get("YTE_CHECK_FORM_STATIONS", "4"))


@pytest.mark.slow
@pytest.mark.no_cover
def test_the_form_scores_as_the_evaluator_and_is_read_back_whole(tmp_path: Path) -> None:
    """The shipped standard, and one with what it does not use: knock-outs, answers that leave a rule out of the sum,
    counts per thousand, tables by region and zone at once, checklists in which more is less; and one in its issuer's
    own terms."""
    shipped = standard_on()
    changed = with_fields(shipped)
    stations = {f"phieu-{seed:03}": (shipped, station_of(seed, shipped)) for seed in range(COUNT)}
    others = max(2, COUNT // 4)
    stations |= {f"khac-{seed:03}": (changed, station_of(1000 + seed, changed)) for seed in range(others)}
    stations |= {f"rieng-{seed:03}": (own_standard(), own_station(2000 + seed)) for seed in range(max(4, others))}
    for name, (standard, submission) in stations.items():
        (tmp_path / f"{name}.xlsx").write_bytes(build_form(standard, submission.year, "vi", submission))
    for name, path in recalculated(tmp_path).items():
        standard, submission = stations[name]
        shown(opened(path), assess(standard, submission))
        for form in (tmp_path / f"{name}.xlsx", path):  # as it was made, and as LibreOffice has saved it
            assert everything(take_in(form), standard) == everything(submission, standard), name


@pytest.mark.slow
@pytest.mark.no_cover
def test_the_form_leaves_out_what_may_not_apply_as_the_evaluator_does(tmp_path: Path) -> None:
    """The tables of what may not apply, with knock-outs and parts: ends, floors, statuses and verdicts."""
    told = [with_knockout(body, knockout, answer) for body, knockout, answer, *_ in KNOCKOUTS]
    told += [(small_standard(*criteria), answers) for criteria, answers, _ in VERDICTS]
    stations = {}
    for number, (standard, answers) in enumerate(told):
        text = f"standard: small\nyear: 2024\nstation: {{name: a}}\nanswers: {json.dumps(answers)}\n"
        stations[f"phieu-{number:03}"] = standard, read_text(text, standard)
    for name, (standard, submission) in stations.items():
        (tmp_path / f"{name}.xlsx").write_bytes(build_form(standard, submission.year, "vi", submission))
    for name, path in recalculated(tmp_path).items():
        shown(opened(path), assess(*stations[name]))


CHANGES = [
    {"as": "difference", "bands": [{"at_least": "5", "points": "3"}, {"at_least": "-5", "points": "1"}]},
    {"as": "difference", "bands": [{"at_most": "-7", "points": "3"}, {"below": "4", "points": "2"}]},
    {"as": "difference", "bands": [{"between": ["-2", "2"], "points": "3"}, {"above": "2", "points": "1"}]},
    {"as": "difference", "proportional": {"points": "3", "zero_at": "-6", "full_at": "4"}},
    {"as": "difference", "proportional": {"points": "3", "zero_at": "6", "full_at": "-4"}},
    {"as": "percent", "bands": [{"at_most": "-100", "points": "3"}, {"at_most": "0", "points": "2"}]},
    {"as": "percent", "bands": [{"at_least": "50", "points": "3"}], "when_absent": "full"},
    {"as": "percent", "proportional": {"points": "3", "zero_at": "0", "full_at": "50"}, "when_absent": "excluded"},
]


@pytest.mark.slow
@pytest.mark.no_cover
def test_a_change_is_as_open_in_the_form_as_the_figure_that_is_missing_leaves_it(tmp_path: Path) -> None:
    rules = [{"type": "change", "question": "q", "unit": "ca", **more} for more in CHANGES]
    standard = small_standard(tuple(f"points: 3, scoring: {json.dumps(rule)}" for rule in rules), more="points: 24\n")
    given = [{"value": figure} for figure in (0, 3, 5, 8, 20)] + [{"previous": figure} for figure in (1, 5, 7, 20)]
    stations = {}
    for number, figures in enumerate([*given, {"value": 12, "previous": 8}, {}]):
        answers = {str(order): figures for order in range(1, len(rules) + 1)}
        text = f"standard: small\nyear: 2024\nstation: {{name: a}}\nanswers: {json.dumps(answers)}\n"
        stations[f"phieu-{number:03}"] = standard, read_text(text, standard)
    for name, (_, submission) in stations.items():
        (tmp_path / f"{name}.xlsx").write_bytes(build_form(standard, submission.year, "vi", submission))
    for name, path in recalculated(tmp_path).items():
        shown(opened(path), assess(*stations[name]))


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_same_input_gives_the_same_bytes(lang: Lang) -> None:
    standard = standard_on()
    made = [build_form(standard, 2024, lang, station_of(3, standard)) for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.slow
def test_a_rate_has_two_decimals_unless_it_would_be_taken_for_a_threshold(tmp_path: Path) -> None:
    """57/61 is 93.4426…; 94.9996 is not 95, from which on indicator 6 has all its points."""
    answers = {4: {"numerator": 57, "denominator": 61}, 6: {"numerator": 949996, "denominator": 1000000}}
    submission = read_text(submission_text(answers))
    (tmp_path / "phieu.xlsx").write_bytes(build_form(standard_on(), 2024, "vi", submission))
    text = "".join(pages_of(convert(tmp_path / "phieu.xlsx", "pdf"))).replace(",", ".")
    assert "93.44" in text
    assert "93.442" not in text
    assert "94.9996" in text

"""What cases prove of recognition: a condition or a knock-out is reached only by a verdict that hangs on it."""

import re
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from conftest import Run
from tried_cases import CRITERIA, codes, copied_small, tried
from yte_check.criteria.testing.goals import Coverage
from yte_check.criteria.testing.hanging import FLOOR, TOTAL
from yte_check.criteria.testing.possible import PossibleVerdicts
from yte_check.standard.loading import read_standard


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small standard with its amendment and its complete cases."""
    return copied_small(tmp_path)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CRITERIA, tmp_path / "criteria")) / "qd-1300-2023"


def reached(place: Path, name: str) -> Coverage:
    return next(each for tested in tried(place).tested for each in tested.coverage if each.name == name)


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def add(place: Path, lines: str) -> None:
    file = place / "cases" / "them.yaml"
    file.write_text(f"standard: {place.name}\ncases:\n{lines}", encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(("number", "knockout"), [(37, "at_zero"), (2, "{below: 1}")])
@pytest.mark.no_cover
def test_a_knockout_that_somebody_adds_is_reached_by_no_case_of_its_indicator(
    number: int, knockout: str, shipped: Path
) -> None:
    """Many cases of these indicators have 0 points, and yet no verdict of a case hangs on it."""
    file = next(f for f in shipped.glob("*.yaml") if f"- number: {number}\n" in f.read_text(encoding="utf-8"))
    edit(file, f"- number: {number}\n", f"- number: {number}\n    knockout: {knockout}\n")
    assert "uncovered_knockout" in codes(shipped)
    assert reached(shipped, "knockouts").percent < 100


NOT_FOR_IT_ALONE = """
  - title: Knocked out, but 65 points at most would not be enough either
    answers: {1: không, 5: {numerator: 0, denominator: 100}, 3: khong}
    verdict: not_met
"""


def test_a_verdict_that_would_be_the_same_without_the_knockout_proves_nothing_of_it(small: Path) -> None:
    cases = small / "cases" / "tron-ven.yaml"
    edit(
        cases, "  - title: Knocked out, whatever the rest\n    answers: {1: không}\n    verdict: not_met\n",
        NOT_FOR_IT_ALONE,
    )  # fmt: skip
    assert codes(small) == {"uncovered_knockout"}


def test_a_knockout_taken_away_breaks_the_case_that_hangs_on_it(small: Path) -> None:
    edit(small / "01-to-chuc.yaml", "    knockout: at_zero\n", "")
    assert "case_verdict" in codes(small)


@pytest.mark.slow
def test_a_verdict_taken_out_of_a_case_is_named(small: Path, run: Run) -> None:
    points = "    points: {low: 0, high: 95}"
    edit(small / "cases" / "tron-ven.yaml", "{1: không}\n    verdict: not_met", f"{{1: không}}\n{points}")
    assert codes(small) == {"case_without_verdict", "uncovered_knockout"}
    assert run("criteria", "test", small, "--strict")[0] == 1


KNOCKED_AND_SPARED = """
  - title: Three quarters of the points of indicator 2 are the fewest that pass
    answers:
      1: có
      2: {items: {can: có, thuoc_do: có, nhiet_ke: POINTS}}
      3: co_huu
      4: {items: {kham: có, tiem: có}}
      5: {numerator: 100, denominator: 100}
      6: {numerator: 10, denominator: 1000}
      7: 500
      8: {so: có, ty_le: {numerator: 1, denominator: 2}}
    verdict: met
  - answers: {2: {items: {can: không, thuoc_do: không, nhiet_ke: không}}}
    verdict: not_met
"""


@pytest.mark.slow
def test_a_knockout_has_two_sides(small: Path) -> None:
    """Indicator 2 has 0, 4 or 10 points. One with 10 says nothing of how few pass; one with 4 does."""
    edit(small / "01-to-chuc.yaml", "  - number: 2\n", "  - number: 2\n    knockout: {below: 4}\n")
    add(small, KNOCKED_AND_SPARED.replace("nhiet_ke: POINTS", "nhiet_ke: có"))
    assert "uncovered_spared" in codes(small)
    add(small, KNOCKED_AND_SPARED.replace("nhiet_ke: POINTS", "nhiet_ke: không"))
    assert "uncovered_spared" not in codes(small)
    assert "uncovered_knockout" not in codes(small)
    edit(small / "01-to-chuc.yaml", "{below: 4}", "{below: 5}")
    assert "case_verdict" in codes(small)


def test_a_standard_that_counts_no_knockout_needs_no_case_of_one(small: Path) -> None:
    edit(small / "standard.yaml", "no_knockout: yes", "no_knockout: no")
    assert "uncovered_knockout" not in codes(small)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("gone", "code"),
    [("mất thêm 1 điểm", "uncovered_total_percent_missed"), ("Tiêu chí 7", "uncovered_criterion_percent_missed")],
)
def test_each_condition_needs_a_station_that_misses_it_alone(gone: str, code: str, shipped: Path) -> None:
    file = shipped / "cases" / "tram.yaml"
    cases = re.split(r"(?m)^(?=  - title:)", file.read_text(encoding="utf-8"))
    kept = [case for case in cases if gone not in case.split("\n")[0]]
    assert len(kept) == len(cases) - 1
    file.write_text("".join(kept), encoding="utf-8")
    assert codes(shipped) == {code}


def test_a_condition_that_can_never_decide_alone_needs_no_such_station(small: Path) -> None:
    """Half of 40 points are lost only with 20 of the 100: the whole then lacks as many."""

    def missed_alone(condition: tuple[str | int, ...]) -> bool:
        return PossibleVerdicts(read_standard(small).in_force(date.max)).missed_alone(condition)

    assert missed_alone(TOTAL)
    assert not missed_alone(FLOOR)
    edit(small / "standard.yaml", "total_percent: 80", "total_percent: 70")
    assert missed_alone(FLOOR)
    edit(small / "standard.yaml", "total_percent: 70", "total_percent: 50")
    assert not missed_alone(TOTAL)


@pytest.mark.slow
def test_the_share_of_two_standards_counts_the_one_without_cases(small: Path, shipped: Path, run: Run) -> None:
    shutil.rmtree(small / "cases")
    code, out, _ = run("--lang", "en", "criteria", "test", small, shipped)
    assert code == 1
    assert "100% of the standard" not in out
    assert Decimal(re.findall(r"cover (\d+)%", out.replace("\n", " "))[0]) < 100
    assert codes(small) == {"no_cases"}
    assert "uncovered_band" not in codes(small)

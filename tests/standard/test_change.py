"""A figure against that of the period before: in its unit or in percent; nothing before; the file of that period."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run
from own_terms import FOLDER, STATION
from yte_check.documents.diagnostics import Problems
from yte_check.documents.language import Lang
from yte_check.documents.shape import try_shape
from yte_check.standard.place import Place
from yte_check.standard.proofs.bands import check_set
from yte_check.standard.rules import ChangeRule, TwoPeriods
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.bands import Bands

HEAD = {"type": "change", "question": "q", "unit": "ca"}
BANDS = [{"at_least": "5", "points": "3"}, {"at_least": "-5", "points": "1"}]


def rule(way: str, **more: Any) -> ChangeRule:
    problems = Problems()
    made = try_shape(ChangeRule, {**HEAD, "as": way, "bands": BANDS, **more}, problems)
    assert made is not None, problems
    return made


@pytest.mark.parametrize(
    ("way", "value", "previous", "points", "words"),
    [
        ("difference", "15", "10", 3, "kỳ trước 10 ca, kỳ này 15 ca: +5 ca"),
        ("difference", "14", "10", 1, "kỳ trước 10 ca, kỳ này 14 ca: +4 ca"),
        ("difference", "5", "10", 1, "kỳ trước 10 ca, kỳ này 5 ca: -5 ca"),
        ("difference", "4", "10", 0, "kỳ trước 10 ca, kỳ này 4 ca: -6 ca"),
        ("difference", "7", "0", 3, "kỳ trước 0 ca, kỳ này 7 ca: +7 ca"),
        ("percent", "105", "100", 3, "kỳ trước 100 ca, kỳ này 105 ca: +5%"),
        ("percent", "1049", "1000", 1, "kỳ trước 1.000 ca, kỳ này 1.049 ca: +4,9%"),
        ("percent", "104999", "100000", 1, "kỳ trước 100.000 ca, kỳ này 104.999 ca: +4,999%"),
        ("percent", "10", "10", 1, "kỳ trước 10 ca, kỳ này 10 ca: 0%"),
        ("percent", "94", "100", 0, "kỳ trước 100 ca, kỳ này 94 ca: -6%"),
    ],
)
def test_by_hand(way: str, value: str, previous: str, points: int, words: str) -> None:
    answer = TwoPeriods(Decimal(value), Decimal(previous))
    assert rule(way).score(answer, Place()) == (points, points, 3, (), 0)
    assert rule(way).explain(answer, Place(), "vi") == words


@given(value=st.integers(0, 400), previous=st.integers(1, 300), way=st.sampled_from(["difference", "percent"]))
def test_exactly_as_fractions_reckon(value: int, previous: int, way: str) -> None:
    change = Fraction(value - previous) * (Fraction(100, previous) if way == "percent" else 1)
    points = 3 if change >= 5 else 1 if change >= -5 else 0
    assert rule(way).score(TwoPeriods(Decimal(value), Decimal(previous)), Place()).low == points


@pytest.mark.parametrize(
    ("way", "value", "previous", "low", "high"),
    [
        ("difference", None, None, 0, 3),
        ("difference", "4", None, 0, 1),  # from nothing to 4 is the most that it can have risen
        ("difference", "5", None, 0, 3),
        ("difference", None, "5", 1, 3),  # from 5 to nothing is the most that it can have fallen
        ("difference", None, "6", 0, 3),
        ("percent", None, None, 0, 3),
        ("percent", "1", None, 0, 3),
        ("percent", "0", None, 0, 0),  # all that there was is gone
        ("percent", None, "1", 0, 3),
    ],
)
def test_one_figure_leaves_open_what_the_other_can_be(
    way: str, value: str | None, previous: str | None, low: int, high: int
) -> None:
    given = TwoPeriods(*(Decimal(each) if each is not None else None for each in (value, previous)))
    assert rule(way).score(given, Place()) == (low, high, 3, (), 0)


FALL = [{"at_most": "-100", "points": "3"}, {"at_most": "0", "points": "2"}]


def test_what_is_not_nothing_has_not_fallen_by_all_of_it() -> None:
    falling = rule("percent", bands=FALL)
    assert falling.score(TwoPeriods(Decimal(1), None), Place())[:2] == (0, 2)
    assert falling.score(TwoPeriods(Decimal(0), None), Place())[:2] == (3, 3)
    assert falling.score(TwoPeriods(None, Decimal(1)), Place())[:2] == (0, 3)
    perhaps = rule("percent", bands=FALL, when_absent="excluded").score(TwoPeriods(Decimal(0), None), Place())
    assert (perhaps[:3], len(perhaps.uncertain)) == ((0, 3, 3), 1)


def test_a_rise_from_nothing_is_what_the_rule_says_or_is_refused() -> None:
    nothing = TwoPeriods(Decimal(7), Decimal(0))
    assert rule("percent", when_absent="full").score(nothing, Place()).low == 3
    assert rule("percent", when_absent="excluded").score(nothing, Place()).excluded
    problems = Problems()
    rule("percent").read(Given({"value": "7", "previous": "0"}, ("answers", "1"), problems))
    assert [(problem.code, problem.path) for problem in problems] == [("previous_zero", ("answers", "1", "previous"))]
    for way, more in (("difference", {}), ("percent", {"when_absent": "excluded"})):
        problems = Problems()
        assert rule(way, **more).read(Given({"value": "7", "previous": "0"}, (), problems)) == nothing
        assert not problems


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("12", "answer_mapping_expected"),
        ({"value": "12", "before": "10"}, "unknown_key"),
        ({"value": "-1", "previous": "10"}, "number_negative"),
        ({"value": "x", "previous": "10"}, "number_expected"),
    ],
)
def test_an_answer_that_is_none(raw: Any, code: str) -> None:
    problems = Problems()
    rule("difference").read(Given(raw, (), problems))
    assert [problem.code for problem in problems] == [code]


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({}, "missing_key"),
        ({"as": "share"}, "unknown_value"),
        ({"as_": "percent"}, "unknown_key"),
        ({"as": "percent", "proportional": {"points": "1", "zero_at": "-5", "full_at": "5"}}, "one_of_keys"),
    ],
)
def test_a_rule_that_is_none(keys: dict[str, Any], code: str) -> None:
    problems = Problems()
    try_shape(ChangeRule, {**HEAD, "bands": BANDS, **keys}, problems)
    assert code in [problem.code for problem in problems]


def test_thresholds_may_lie_below_nothing_but_not_below_all_of_it() -> None:
    told: dict[str, list[str]] = {}
    for way in ("difference", "percent"):
        made = rule(way, bands=[{"at_least": "-100", "points": "3"}, {"at_least": "-101", "points": "1"}])
        problems = Problems()
        bands: Bands = made.bands or ()
        check_set(bands, made.table.domain, (), problems)
        told[way] = [problem.code for problem in problems]
    assert told == {"difference": [], "percent": ["threshold_impossible"]}


@pytest.mark.parametrize(("lang", "words"), [("vi", "lấy từ"), ("en", "is taken from")])
def test_what_is_lacking_is_taken_from_the_file_of_the_period_before_and_said(
    lang: Lang, words: str, run: Run, tmp_path: Path
) -> None:
    data = yaml.safe_load(STATION.read_text(encoding="utf-8"))
    before = tmp_path / "truoc.yaml"
    before.write_text(yaml.safe_dump({**data, "year": 2023, "answers": {9: {"value": 5}, 10: {"value": 14}}}), "utf-8")
    standard = ("--standard", FOLDER / "rieng")
    _, alone, _ = run("--lang", lang, "assess", STATION, *standard)
    _, out, _ = run("--lang", lang, "assess", STATION, "--previous", before, *standard)
    assert words not in alone
    assert " ".join(out.split()).count(words) == 1, "the figure that stands in the file itself is kept"
    assert "truoc.yaml" in out
    assert ("kỳ trước 14 ca, kỳ này 9 ca: -5 ca" if lang == "vi" else "14 ca before, 9 ca now: -5 ca") in out
    code, _, err = run("--lang", lang, "report", STATION, "--previous", before, *standard, "-o", tmp_path / "r.md")
    assert code in (0, 1), err
    assert "-5 ca" in (tmp_path / "r.md").read_text(encoding="utf-8").replace("−", "-")
    before.write_text(before.read_text(encoding="utf-8").replace("2023", "2025"), "utf-8")
    assert run("assess", STATION, "--previous", before, *standard)[0] == 2

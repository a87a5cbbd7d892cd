"""Points in proportion to a figure: exact, capped at both ends, rising or falling; words, bounds and refusals."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yte_check.documents.diagnostics import Problems
from yte_check.documents.exact import exact_text
from yte_check.documents.language import Lang
from yte_check.documents.shape import try_shape
from yte_check.standard.place import Place
from yte_check.standard.rules import Counts, NumberRule, Rate
from yte_check.standard.rules.proportional import Proportional

RATE = {"type": "rate", "unit": "%", "numerator": "n", "denominator": "d"}


SCALE = {"points": "1", "zero_at": "2", "full_at": "3"}


def made(shape: Any, **keys: Any) -> tuple[Any, list[str]]:
    problems = Problems()
    return try_shape(shape, keys, problems), [problem.code for problem in problems]


def rate(points: str, zero_at: str, full_at: str, **more: str) -> Rate:
    rule, faults = made(
        Rate, **{**RATE, **more}, proportional={"points": points, "zero_at": zero_at, "full_at": full_at}
    )
    assert not faults
    return rule  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("counts", "points"),
    [
        ((0, 100), "0"), ((50, 100), "0"), ((51, 100), "1/9"), ((1, 2), "0"), ((2, 3), "50/27"),
        ((95, 100), "5"), ((100, 100), "5"), ((949_999, 1_000_000), "449999/90000"),
    ],
)  # fmt: skip
def test_by_hand(counts: tuple[int, int], points: str) -> None:
    score = rate("5", "50", "95").score(Counts(*map(Decimal, counts)), Place())
    assert exact_text(score.low) == exact_text(score.high) == points
    assert score.max == 5


def test_where_less_is_better_and_where_nobody_is_counted() -> None:
    falling = rate("4", "20", "10", unit="‰", per="1000")
    assert [falling.score(Counts(Decimal(n), Decimal(1000)), Place()).low for n in (25, 20, 15, 10, 0)] == [
        0,
        0,
        2,
        4,
        4,
    ]
    assert falling.score(Counts(Decimal(1), Decimal(0)), Place()).low == 0, "some to nobody is beyond every end"
    assert rate("4", "10", "20", unit="‰", per="1000").score(Counts(Decimal(1), Decimal(0)), Place()).low == 4


figures = st.integers(0, 120).map(Decimal)


@given(zero=figures, full=figures, n=st.integers(0, 300), d=st.integers(1, 60), points=st.integers(1, 9))
def test_as_a_slow_hand_would_reckon(zero: Decimal, full: Decimal, n: int, d: int, points: int) -> None:
    if zero == full:
        return
    come = (Fraction(n, d) - Fraction(zero)) / (Fraction(full) - Fraction(zero))
    expected = points * min(max(come, Fraction(0)), Fraction(1))
    scale = Proportional(points=Decimal(points), zero_at=zero, full_at=full)
    assert Fraction(scale.points_at(Decimal(n), Decimal(d))) == expected


@given(zero=figures, full=figures, d=st.integers(1, 30), data=st.data())
def test_what_is_missing_lies_between_the_ends(zero: Decimal, full: Decimal, d: int, data: st.DataObject) -> None:
    if zero == full or max(zero, full) > 100:
        return
    rule = rate("3", str(zero), str(full))
    n = data.draw(st.integers(0, d))
    exact = rule.score(Counts(Decimal(n), Decimal(d)), Place()).low
    for open_ones in (Counts(None, Decimal(d)), Counts(Decimal(n), None), Counts(None, None)):
        score = rule.score(open_ones, Place())
        assert score.low <= exact <= score.high


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({"proportional": {"points": "1", "zero_at": "2"}}, "missing_key"),
        ({"proportional": {"points": "-1", "zero_at": "2", "full_at": "3"}}, "number_negative"),
        ({"proportional": SCALE, "bands": []}, "one_of_keys"),
        ({"proportional": [{"points": "1"}]}, "mapping_expected"),
        ({"proportional_by": {"by": ["a"], "rows": {"x": {"y": SCALE}}}}, "rows_depth"),
        ({"proportional_by": {"by": ["a", "b"], "rows": {"x": SCALE}}}, "rows_depth"),
        ({"proportional_by": {"zone": {"1": {"points": "1", "zero": "2", "full_at": "3"}}}}, "unknown_key"),
        ({}, "one_of_keys"),
    ],
)  # fmt: skip
def test_what_is_refused(keys: dict[str, Any], code: str) -> None:
    for head in (RATE, {"type": "number", "unit": "m", "question": "q"}):
        assert code in made(Rate if head is RATE else NumberRule, **head, **keys)[1]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("vi", "• từ 50% (0 điểm) đến 95% (5 điểm), tính theo tỷ lệ"),
        ("en", "• from 50% (0 points) to 95% (5 points), in proportion"),
    ],
)
def test_in_words(lang: Lang, words: str) -> None:
    assert rate("5", "50", "95").describe(Place(), lang)[1].strip() == words

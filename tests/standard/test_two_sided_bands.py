"""Bands around an optimum, with both ends: they stand in any order, and every value is in one of them alone."""

from decimal import Decimal
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yte_check.documents.diagnostics import Problems
from yte_check.documents.language import Lang
from yte_check.documents.shape import try_shape
from yte_check.standard.place import Place
from yte_check.standard.proofs.bands import check_set
from yte_check.standard.rules import NumberRule
from yte_check.standard.rules.bands import Band, Bands, Domain, points_at

SEX_RATIO = (
    {"at_least": "100", "below": "103", "points": "1"},
    {"between": ["103", "107"], "points": "2"},
    {"above": "107", "at_most": "110", "points": "0.5"},
)


def read(rows: object) -> tuple[Bands, list[str]]:
    problems = Problems()
    data = {"type": "number", "unit": "m", "question": "q", "bands": list(rows)}  # type: ignore[call-overload]
    rule = try_shape(NumberRule, data, problems)
    return (rule.bands or ()) if rule is not None else (), [problem.code for problem in problems]


def proved(rows: object, high: str | None = None) -> list[tuple[str, object]]:
    problems = Problems()
    bands, faults = read(rows)
    assert not faults
    check_set(bands, Domain(Decimal(high) if high else None), ("bands",), problems)
    return [(problem.code, problem.params.get("value")) for problem in problems]


@pytest.mark.parametrize("rows", list(permutations(SEX_RATIO)))
def test_in_any_order_they_hold_and_give_the_same_points(rows: tuple[dict[str, object], ...]) -> None:
    assert proved(rows) == []
    expected = {
        "99.9": "0",
        "100": "1",
        "102.99": "1",
        "103": "2",
        "107": "2",
        "107.01": "0.5",
        "110": "0.5",
        "111": "0",
    }
    bands, _ = read(rows)
    assert {value: str(points_at(bands, Decimal(value))) for value in expected} == expected


@pytest.mark.parametrize(
    ("band", "told"),
    [
        ({"at_least": "100", "at_most": "103", "points": "1"}, [("bands_overlap", Decimal(103))]),
        ({"between": ["100", "103"], "points": "1"}, [("bands_overlap", Decimal(103))]),
        ({"between": ["104", "105"], "points": "1"}, [("bands_overlap", Decimal(104))]),
        ({"at_least": "100", "points": "1"}, [("bands_overlap", Decimal(103))]),
        ({"at_least": "100", "below": "102", "points": "1"}, [("bands_gap", Decimal(102))]),
        ({"above": "107", "below": "107", "points": "1"}, [("band_unreachable", None)]),
    ],
)
def test_a_value_in_two_bands_or_in_none_between_them_is_named(
    band: dict[str, object], told: list[tuple[str, object]]
) -> None:
    assert proved([SEX_RATIO[1], band]) == told


def test_whatever_one_bound_says_is_also_said_by_two_ends_of_a_scale() -> None:
    assert proved([{"between": ["80", "95"], "points": "2"}, {"above": "95", "points": "1"}], "100") == []
    assert proved([{"between": ["80", "120"], "points": "2"}], "100") == [("threshold_impossible", None)]


def test_without_two_ends_the_order_still_counts() -> None:
    assert proved([SEX_RATIO[0], SEX_RATIO[2]]) == [("bands_gap", Decimal(103))]
    unordered = [{"at_least": "5", "points": "3"}, {"below": "2", "points": "2"}, {"at_least": "2", "points": "1"}]
    assert [code for code, _ in proved(unordered)] == ["bands_mixed"]


@pytest.mark.parametrize(
    ("band", "code"),
    [
        ({"between": ["103", "107"], "at_most": "110", "points": "1"}, "between_with_bound"),
        ({"between": ["103"], "points": "1"}, "two_ends"),
        ({"between": ["103", "105", "107"], "points": "1"}, "two_ends"),
        ({"between": [], "points": "1"}, "two_ends"),
        ({"between": "103-107", "points": "1"}, "list_expected"),
        ({"between": ["a", "107"], "points": "1"}, "number_expected"),
        ({"between": ["110", "108"], "points": "1"}, "two_ends"),
        ({"points": "1"}, "some_of_keys"),
    ],
)
def test_what_is_no_range_is_refused(band: dict[str, object], code: str) -> None:
    assert read([band])[1] == [code]


@given(
    ends=st.lists(st.integers(0, 200), min_size=2, max_size=2).map(sorted),
    numerator=st.integers(0, 500),
    denominator=st.integers(1, 50),
)
def test_both_ends_are_inside_to_the_last_digit(ends: list[int], numerator: int, denominator: int) -> None:
    low, high = map(Decimal, ends)
    inside = low <= Fraction(numerator, denominator) <= high
    band = Band(points=Decimal(1), between=(low, high))
    assert band.fits(Decimal(numerator), Decimal(denominator)) == inside


@pytest.mark.parametrize(
    ("lang", "unit", "words"),
    [
        ("vi", "%", ["từ 80% đến 95%: 4 điểm", "trên 95%: 1 điểm", "còn lại: 0 điểm"]),
        ("en", "%", ["from 80% to 95%: 4 points", "above 95%: 1 point", "otherwise: 0 points"]),
        ("vi", "m²", ["từ 80 đến 95 m²: 4 điểm", "trên 95 m²: 1 điểm", "còn lại: 0 điểm"]),
    ],
)
def test_in_words(lang: Lang, unit: str, words: list[str]) -> None:
    bands = (Band(points=Decimal(4), between=(Decimal(80), Decimal(95))), Band(points=Decimal(1), above=Decimal(95)))
    rule = NumberRule(type="number", unit=unit, question="q", bands=bands)
    assert [line.strip("• ") for line in rule.describe(Place(), lang)[1:]] == words

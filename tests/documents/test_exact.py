"""Fractions of points: they mix with decimals, nothing is ever rounded, and what can be a decimal is one."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yte_check.documents.exact import ExactFraction, exact_text, parse_fraction, quotient
from yte_check.documents.language import show_number
from yte_check.documents.scalars import Refusal, parse_points, parse_signed_points
from yte_check.render.diagnostics import plain_json

THIRD = parse_fraction("1/3")
NUMBERS = st.one_of(
    st.integers(-(10**6), 10**6).map(Decimal),
    st.decimals(-1000, 1000, places=3),
    st.builds(quotient, st.integers(-(10**6), 10**6), st.integers(1, 1000)),
)


def as_fraction(value: Decimal) -> Fraction:
    return Fraction(value.numerator, value.denominator) if isinstance(value, ExactFraction) else Fraction(value)


@given(NUMBERS, NUMBERS)
def test_arithmetic_is_that_of_fractions(one: Decimal, other: Decimal) -> None:
    a, b = as_fraction(one), as_fraction(other)
    assert (as_fraction(one + other), as_fraction(one - other)) == (a + b, a - b)
    if isinstance(one, ExactFraction) or isinstance(other, ExactFraction):
        assert as_fraction(one * other) == a * b
    assert as_fraction(-one) == -a
    assert [one < other, one <= other, one == other, one > other, one >= other] == [
        a < b, a <= b, a == b, a > b, a >= b,
    ]  # fmt: skip
    assert (max(one, other), min(one, other)) in ((one, other), (other, one))


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**4))
def test_what_a_decimal_can_say_is_one(numerator: int, denominator: int) -> None:
    value = quotient(numerator, denominator)
    ends = set(_primes(Fraction(numerator, denominator).denominator)) <= {2, 5}
    assert isinstance(value, Decimal) == ends
    assert as_fraction(value) == Fraction(numerator, denominator)


def _primes(number: int) -> list[int]:
    return [p for p in range(2, number + 1) if number % p == 0 and all(p % q for q in range(2, p))]


def test_a_third() -> None:
    assert isinstance(THIRD, ExactFraction)
    assert Decimal(1) == THIRD + THIRD + THIRD
    assert isinstance(THIRD * Decimal(3), Decimal)
    assert sum([THIRD, THIRD], Decimal(0)) == quotient(2, 3)
    assert hash(quotient(2, 3)) == hash(quotient(4, 6))
    assert show_number(quotient(200, 3), "vi") == "66,6667"
    assert show_number(quotient(200, 3), "en") == "66.6667"
    assert (exact_text(THIRD), exact_text(Decimal("2.50")), plain_json(THIRD)) == ("1/3", "2.5", "1/3")
    # Never shown as the bound that it misses.
    assert show_number(quotient(2_999_999, 30_000), "vi") == "99,99997"


@pytest.mark.parametrize(("text", "value"), [("1/3", "1/3"), (" 2 / 4 ", "0.5"), ("7/7", "1"), ("2.5", "2.5")])
def test_points_may_be_fractions(text: str, value: str) -> None:
    assert exact_text(parse_points(text)) == value


@pytest.mark.parametrize("text", ["1/0", "1/", "/3", "1/2/3", "1.5/3", "a/b", "1/3 điểm"])
def test_what_is_no_fraction_is_no_points(text: str) -> None:
    with pytest.raises(Refusal):
        parse_points(text)


def test_points_that_are_taken_off() -> None:
    assert exact_text(parse_signed_points("-1/3")) == "-1/3"
    with pytest.raises(Refusal):
        parse_points("-1/3")

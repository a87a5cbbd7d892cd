"""Fractions as people read them: never as a number that they only come close to."""

from decimal import Decimal

import pytest

from yte_check.documents.exact import quotient
from yte_check.documents.language import show_number, show_ratio


@pytest.mark.parametrize(
    ("numerator", "denominator", "shown"),
    [
        (10, 3, "3,3333"),
        (2, 3, "0,6667"),
        (-7, 3, "-2,3333"),
        (1079997, 300001, "3,59998"),
        (3000001, 3000000, "1,0000003"),
    ],
)
def test_a_fraction_is_never_shown_as_a_round_number(numerator: int, denominator: int, shown: str) -> None:
    assert show_number(quotient(numerator, denominator), "vi") == shown


def test_a_share_of_a_fraction() -> None:
    assert show_ratio(quotient(10, 3) * 100, Decimal(5), [Decimal(60)], "vi") == "66,67"
    assert show_ratio(quotient(8, 3), quotient(10, 3), [Decimal(80)], "vi") == "0,8"

"""What stands in place of points and of numbers of indicators: read as points are, refused in words of its own."""

from decimal import Decimal
from typing import Any

import pytest

from yte_check.documents.exact import quotient
from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.scalars import Refusal
from yte_check.standard.knockout import Knockout, _parse


@pytest.mark.parametrize(
    ("written", "below"), [("1/3", quotient(1, 3)), ("0,5", Decimal("0.5")), ("2", Decimal(2)), ("4/2", Decimal(2))]
)
def test_a_disqualifying_score_is_points(written: str, below: Decimal) -> None:
    """A standard in thirds of a point has its disqualifying scores in thirds, too."""
    found = _parse({"below": written})
    assert found == Knockout(below)
    assert found.strikes(below - Decimal("0.01"))
    assert not found.strikes(below)


def test_no_disqualifying_score_lies_below_nothing() -> None:
    with pytest.raises(Refusal) as caught:
        _parse({"below": "-1"})
    assert caught.value.code == "number_negative"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("thuong", "item_number_expected"),
        ("mục 1 và 2", "item_number_expected"),
        ("12 điểm thưởng", "item_number_expected"),
        ("", "missing_value"),
        (None, "missing_value"),
    ],
)
def test_what_is_no_number_of_an_indicator_is_refused_as_such(raw: Any, code: str) -> None:
    """Nobody is told to write 2405 where a document numbers its indicators."""
    with pytest.raises(Refusal) as caught:
        parse_item_number(raw)
    assert caught.value.code == code

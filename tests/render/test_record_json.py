"""A record becomes JSON by its own field names, exact figures as numbers, records in records."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from yte_check.documents.record import record
from yte_check.render.json import fields_json, value_json


@record
class Part:
    name: str
    share: Fraction


@record
class Whole:
    day: date
    points: Decimal
    parts: tuple[Part, ...]
    first: Part | None
    counts: dict[str, Decimal]

    @property
    def many(self) -> bool:
        return len(self.parts) > 1


WHOLE = Whole(date(2025, 1, 31), Decimal("2.50"), (Part("a", Fraction(1, 4)),), None, {"met": Decimal("3.0")})


def test_all_fields_in_the_order_of_their_declaration() -> None:
    parts = [{"name": "a", "share": 0.25}]
    assert list(fields_json(WHOLE).items()) == [
        ("day", "2025-01-31"), ("points", 2.5), ("parts", parts), ("first", None), ("counts", {"met": 3}),
    ]  # fmt: skip


def test_the_fields_that_are_named_in_that_order_and_what_is_reckoned_from_them() -> None:
    assert list(fields_json(WHOLE, "points", "many", "day").items()) == [
        ("points", 2.5), ("many", False), ("day", "2025-01-31"),
    ]  # fmt: skip
    with pytest.raises(AttributeError):
        fields_json(WHOLE, "nothing")


@pytest.mark.parametrize(
    ("value", "written"),
    [(Fraction(6, 2), 3), (Fraction(1, 8), 0.125), (Decimal("80.0"), 80), (True, True), ("x", "x"),
     (Part("b", Fraction(1)), {"name": "b", "share": 1})],
)  # fmt: skip
def test_a_whole_figure_is_written_whole(value: object, written: object) -> None:
    found = value_json(value)
    assert (found, type(found)) == (written, type(written))

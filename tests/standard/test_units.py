"""A unit counts by what it means: whether it is a percentage decides what a station may answer and what it is given."""

from decimal import Decimal
from typing import Any

import pytest

from yte_check.documents.diagnostics import Problems
from yte_check.documents.shape import try_shape
from yte_check.standard.place import Place
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.rate import Counts, Rate
from yte_check.standard.units import is_percent, multiplier, sign_of


@pytest.mark.parametrize(
    "unit",
    [
        "%", " %", "% ", "%.", "(%)", "“%”", "« % »", "'%'", "％", "﹪", "٪", "%\u200b", "\u00a0%", "o/o", "º/o",
        "phần trăm", "Phần  Trăm", "phan tram", "phần trăm (%)", "% (phần trăm)", "percent", "per cent", "Percentage",
        "tỷ lệ phần trăm", "рercent",
    ],
)  # fmt: skip
def test_spellings_of_percent(unit: str) -> None:
    assert is_percent(unit)
    assert multiplier(unit) == 100
    rate = _rate(unit)
    assert rate.is_share
    problems = Problems()
    rate.read(Given({"numerator": "3", "denominator": "2"}, (), problems))
    assert [problem.code for problem in problems] == ["numerator_exceeds_denominator"]
    assert rate.score(Counts(None, Decimal(50)), Place()).high == 0, "at most 100 %, and the band asks for more"


@pytest.mark.parametrize(
    ("unit", "per"),
    [
        ("‰", 1000), ("phần nghìn", 1000), ("phần ngàn", 1000), ("per mille", 1000), ("o/oo", 1000), ("%o", 1000),
        ("% dân số", 100), ("% so với năm trước", 100), ("điểm %", 100), ("trên 1.000 trẻ", 1000),
        ("trên 100.000 dân", 100_000), ("trên 100 000 dân", 100_000), ("per 10,000", 10_000), ("/vạn dân", 10_000),
        ("giường/10.000 dân", 10_000), ("trên một nghìn trẻ", 1000), ("per one million", 1_000_000),
        ("người/trạm", None), ("lần/năm", None), ("trạm", None), ("m²", None), ("° C", None), ("trên 250 dân", None),
    ],
)  # fmt: skip
def test_other_units(unit: str, per: int | None) -> None:
    assert multiplier(unit) == per
    assert not is_percent(unit)
    assert (sign_of(unit) == "‰") == (per == 1000 and "tr" not in unit)
    assert not _rate(unit).is_share


def _rate(unit: str) -> Rate:
    raw: dict[str, Any] = {
        "type": "rate", "unit": unit, "numerator": "a", "denominator": "b", "bands": [{"above": "100", "points": "5"}],
    }  # fmt: skip
    rate = try_shape(Rate, raw, problems := Problems())
    assert rate is not None, problems
    return rate

"""The two catalogues say the same things, and figures are written as they are."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from yte_check.documents.language import LANGS, Lang, catalogue, say, show_day, show_number, show_ratio, show_runs
from yte_check.documents.language.names import bare_name

SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in [
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "tools").glob("*.py"),
        *(ROOT / "templates").rglob("*.j2"),
        *(ROOT / "templates").glob("*.typ"),
    ]
    if path.parent.name != "language" and path.name != "messages.py"
)
CATALOGUES = sorted((ROOT / "src" / "yte_check").rglob("messages.py"))
CODE = re.compile(r'^    "(\w+)":', re.MULTILINE)


def fields(template: str) -> set[str]:
    return set(re.findall(r"(?<!\{)\{(\w+)\}", template))


def test_both_catalogues_have_the_same_codes_and_fields() -> None:
    vietnamese, english = catalogue("vi"), catalogue("en")
    written = [code for path in CATALOGUES for code in CODE.findall(path.read_text(encoding="utf-8"))]
    assert len(written) == len(vietnamese)  # no code stands in two of them
    assert list(vietnamese) == list(english)
    for code, template in vietnamese.items():
        assert fields(template) == fields(english[code]), code


def test_every_code_in_the_sources_has_a_message() -> None:
    said = re.findall(
        r'\b(?:say|error|warn|error_at_key|warn_at_key|Refusal|UsageProblem|text)\(\s*"([a-z_]+)"', SOURCES
    )
    whole = {code for code in said if not code.endswith("_")}
    assert len(whole) > 100
    assert whole <= set(catalogue("vi"))


@pytest.mark.parametrize("lang", LANGS)
def test_optional_parts_are_left_out_where_empty(lang: Lang) -> None:
    with_hint = say("unknown_key", lang, key="a", nearest="b", allowed=("b", "c"))
    without = say("unknown_key", lang, key="a", nearest=None, allowed=())
    assert "“b”" in with_hint
    assert with_hint.startswith(without)
    for text in (with_hint, without):
        assert not re.search(r"[\[\]{}]", text)


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (2405, "2.405", "2,405"),
        (Decimal("13.50"), "13,5", "13.5"),
        (Decimal("1234567.25"), "1.234.567,25", "1,234,567.25"),
        (Decimal("-0.5"), "-0,5", "-0.5"),
        (Decimal("1E+2"), "100", "100"),
        (0, "0", "0"),
    ],
)
def test_numbers(value: Decimal | int, vi: str, en: str) -> None:
    assert (show_number(value, "vi"), show_number(value, "en")) == (vi, en)


def test_runs_of_numbers() -> None:
    assert show_runs([1, 2, 3, 7]) == ("1–3", "7")


def test_days() -> None:
    assert show_day(date(2024, 2, 5), "vi") == "05/02/2024"
    assert show_day(date(2024, 2, 5), "en") == "5 February 2024"


@pytest.mark.parametrize(
    ("numerator", "denominator", "bounds", "shown"),
    [
        ("7996", "100", ["80"], "79,96"),
        ("7999999", "100000", ["80"], "79,99999"),
        ("799951", "10000", ["80"], "79,995"),
        ("240000001", "10000000", ["24"], "24,0000001"),
        ("24", "1", ["24"], "24"),
        ("200", "3", [], "66,67"),
        ("200", "3", ["66.67"], "66,667"),
    ],
)
def test_a_rate_is_not_shown_as_a_threshold_that_it_misses(
    numerator: str, denominator: str, bounds: list[str], shown: str
) -> None:
    assert show_ratio(Decimal(numerator), Decimal(denominator), map(Decimal, bounds), "vi") == shown


@given(st.integers(0, 10**9), st.integers(1, 10**9), st.lists(st.integers(0, 1000), max_size=4))
def test_the_shown_figure_stands_on_the_same_side_of_every_threshold(n: int, d: int, tenths: list[int]) -> None:
    bounds = [Decimal(tenth) / 10 for tenth in tenths]
    shown = show_ratio(Decimal(n) * 100, Decimal(d), bounds, "en")
    value, figure = Fraction(n * 100, d), Fraction(shown.replace(",", ""))
    for bound in map(Fraction, bounds):
        assert (figure > bound, figure < bound) == (value > bound, value < bound)
    assert abs(figure - value) <= Fraction(1, 200)


@pytest.mark.parametrize(
    ("name", "bare"),
    [("Tỉnh Lào Cai", "laocai"), ("Đặc khu Phú Quốc", "phuquoc"), ("phường Ba Đình", "badinh"), ("Huế", "hue")],
)
def test_bare_names(name: str, bare: str) -> None:
    assert bare_name(name) == bare


@pytest.mark.parametrize(
    ("code", "params", "said"),
    [
        ("gap_lacks_criterion", {"number": 2, "title": "A", "points": Decimal(1)}, "1 point short of"),
        ("gap_lacks_criterion", {"number": 2, "title": "A", "points": Decimal("0.1")}, "0.1 points short of"),
        ("gap_lacks_criterion", {"number": 2, "title": "A", "points": Decimal(11)}, "11 points short of"),
        ("gap_lacks_criterion", {"number": 2, "title": "1 days", "points": Decimal(2)}, "(1 days): 2 points"),
        ("invest_distances", {"count": 1}, "1 commune has not passed"),
        ("invest_distances", {"count": 3}, "3 communes have not passed"),
    ],
)
def test_english_counts(code: str, params: dict[str, Any], said: str) -> None:
    assert said in say(code, "en", **params)

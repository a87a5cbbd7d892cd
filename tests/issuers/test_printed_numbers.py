"""Numbers as documents print them: put in order step by step, found as they are written, told apart."""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from yte_check.documents.item_numbers import is_printed, number_before, number_in, parse_item_number
from yte_check.documents.language import show_runs
from yte_check.documents.scalars import Refusal

HERE = Path(__file__).parent
HOSPITAL = HERE / "standards" / "benh-vien-83"


def test_their_order() -> None:
    written = ["1", "2", "10", "15.1", "15.2", "15.10", "A1.1", "A1.2", "A1.10", "A2", "A10", "B1", "C"]
    numbers = [parse_item_number(each) for each in written]
    mixed = random.Random(1).sample(numbers, len(numbers))
    assert [str(each) for each in sorted(mixed)] == written
    assert [is_printed(each) for each in numbers[:4]] == [False, False, False, True]
    assert show_runs(numbers[3:5]) == ("15.1", "15.2")


@pytest.mark.parametrize("text", ["06", "6"])
def test_plain_ones_stay_numbers(text: str) -> None:
    assert parse_item_number(text) == 6


@pytest.mark.parametrize("text", ["15.1", "A1.1", "1.1.1 EP 3", "28b", "C3", "II", "Đ2", "4-1"])
def test_what_documents_print(text: str) -> None:
    assert str(number_in(text)) == text


@pytest.mark.parametrize("text", ["một", "bảo hiểm", "95%", "", "A..1", "1,5", "0x1", "x" * 40, "1 \n2"])
def test_what_is_no_number(text: str) -> None:
    assert number_in(text) is None or text == "1 \n2"
    if text != "1 \n2":
        with pytest.raises(Refusal):
            parse_item_number(text)


def test_the_longest_number_that_is_known_begins_a_name() -> None:
    known = {parse_item_number(each) for each in ("15", "15.1", "6")}
    assert number_before("15.1.numerator", known) == (parse_item_number("15.1"), ["numerator"])
    assert number_before("15.a.numerator", known) == (15, ["a", "numerator"])
    assert number_before("7.numerator", known) == (None, ["numerator"])


@pytest.mark.parametrize(("key", "meant"), [("a1.1", "“A1.1”?"), ("A1.01", "“A1.1”?"), ("Z9", "tiêu"), ("1", "tiêu")])
def test_what_is_not_there_is_told_with_what_is_near(run: Run, tmp_path: Path, key: str, meant: str) -> None:
    text = f"standard: benh-vien-83\nyear: 2025\nstation: {{name: A}}\nanswers: {{{key}: 3}}\n"
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    code, _, err = run("assess", tmp_path / "a.yaml", "--standard", HOSPITAL)
    assert (code, "[unknown_printed_indicator]" in err, meant in err) == (4, True, True)


def test_explain_and_what_if_know_them(run: Run, tmp_path: Path) -> None:
    code, out, err = run("explain", "C5.1", "--standard", HOSPITAL)
    assert (code, "C5.1" in out) == (0, True), err
    code, _, err = run("explain", "C5.9", "--standard", HOSPITAL)
    assert (code, "C5.9" in err) == (2, True)


@pytest.mark.parametrize("name", sorted(place.name for place in (HERE / "standards").iterdir()))
def test_every_standard_can_be_shown_and_explained(run: Run, name: str) -> None:
    place = HERE / "standards" / name
    for lang in ("vi", "en"):
        code, out, err = run("--lang", lang, "criteria", "show", place)
        assert code == 0, err
        assert not re.search(r"(?<![0-9])0%", out), "what asks nothing is not said"
    code, out, _ = run("criteria", "show", place, "--format", "json")
    found = json.loads(out)
    numbers = [i["number"] for criterion in found["criteria"] for i in _indicators(criterion)]
    for number in numbers[:: max(1, len(numbers) // 5)]:
        code, out, err = run("explain", number, "--standard", place)
        assert (code, str(number) in out) == (0, True), err


def _indicators(criterion: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from criterion["indicators"]
    for section in criterion.get("criteria", ()):
        yield from _indicators(section)


def test_a_section_that_does_not_apply_is_said_elsewhere(run: Run, tmp_path: Path) -> None:
    text = "standard: benh-vien-83\nyear: 2025\nstation: {name: A}\nanswers: {%s: {%s}}\n"
    for said, told in (("not_applicable: không có khoa", True), ("value: 3", False)):
        (tmp_path / "a.yaml").write_text(text % ("A9", said), encoding="utf-8")
        _, _, err = run("assess", tmp_path / "a.yaml", "--standard", HOSPITAL)
        assert ("“sections”" in err) == told


def test_a_review_names_unknown_numbers_as_they_are_printed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("standard: benh-vien-83\nyear: 2025\nstation: {name: A}\nanswers: {}\n", "utf-8")
    review = tmp_path / "r.yaml"
    given = ("--standard", HOSPITAL)
    head = ("--round", "Đợt 1", "--authority", "Sở Y tế", "--reviewer", "Hoa", "--date", "15/1/2026")
    assert run("review", "new", tmp_path / "a.yaml", *given, *head, "-o", review)[0] == 0
    written = review.read_text(encoding="utf-8")
    review.write_text(written.replace("  A1.1: {", "  A1.01: {decision: rejected, remark: x}\n  A1.1: {"), "utf-8")
    _, _, err = run("assess", tmp_path / "a.yaml", *given, "--review", review)
    assert "[unknown_printed_indicator]" in err
    assert "“A1.1”?" in err

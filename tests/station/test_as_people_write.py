"""Answers as people write them: understood where they have one meaning, else met with what to write."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from yte_check.documents.scalars import Refusal, parse_number, parse_yes_no


@pytest.mark.parametrize("text", ["✓", "✔", "√", "☑", "v", "V", "x", "y", " có "])
def test_ticks_are_a_yes(text: str) -> None:
    assert parse_yes_no(text) is True


@pytest.mark.parametrize(
    "text", ["ko", "KO", "k", "n", "không có", "Không  có", "khong co", "chưa", "Chưa có", "chua co"]
)
def test_short_and_long_words_for_no(text: str) -> None:
    assert parse_yes_no(text) is False


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Đạt", "có"), ("không đạt", "không"), ("1", "có"), ("0", "không"), ("rồi", "có"), ("☒", None), ("-", None)],
)
def test_what_is_not_plainly_yes_or_no_is_asked_about(text: str, meant: str | None) -> None:
    with pytest.raises(Refusal) as caught:
        parse_yes_no(text)
    assert (caught.value.code, caught.value.params["meant"]) == ("yes_no_expected", meant)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("2.405 người", "2405"), ("2 405 người", "2405"), ("1.234.567 lượt khám", "1234567"), ("khoảng 200", None)],
)
def test_a_grouped_number_with_words_is_met_with_its_figures(text: str, plain: str | None) -> None:
    with pytest.raises(Refusal) as caught:
        parse_number(text)
    assert (caught.value.code, caught.value.params["plain"]) == ("number_expected", plain)


def assessed(run: Run, tmp_path: Path, station: str, answers: str = "", evidence: str = "") -> dict[str, Any]:
    file = tmp_path / "phieu.yaml"
    text = f"standard: qd-1300-2023\nyear: 2024\nstation:\n  name: Trạm A\n{station}\nanswers:\n{answers or '  {}'}\n"
    file.write_text(text + evidence, encoding="utf-8")
    found: dict[str, Any] = json.loads(run("assess", file, "--format", "json")[1])
    return found


@pytest.mark.slow
@pytest.mark.parametrize(
    ("key", "written", "read"),
    [
        ("zone", "Vùng 2", 2),
        ("zone", "vùng II", 2),
        ("zone", "vung 3", 3),
        ("zone", "2", 2),
        ("terrain", "miền núi", "mountain"),
        ("terrain", "Miền núi, vùng sâu, vùng xa, biên giới, hải đảo", "mountain"),
        ("terrain", "Miền núi, vùng sâu, vùng xa, biên giới, hải đảo; địa hình đặc biệt khó khăn", "mountain_hard"),
        ("terrain", "Đồng bằng", "lowland"),
        ("terrain", "trung du", "lowland"),
        ("region", "Tây Nguyên", "tay_nguyen"),
        ("region", "vùng Tây Nguyên", "tay_nguyen"),
        ("region", "TÂY NGUYÊN", "tay_nguyen"),
        ("region", "Trung du và miền núi phía Bắc", "trung_du_mien_nui_phia_bac"),
    ],
)
def test_places_by_the_names_that_people_know(key: str, written: str, read: object, tmp_path: Path, run: Run) -> None:
    assert assessed(run, tmp_path, f"  {key}: {written}")["submission"]["station"][key] == read


@pytest.mark.parametrize(
    ("key", "written"), [("zone", "khu vực 2"), ("zone", "Vùng 9"), ("terrain", "núi cao"), ("region", "Bắc Bộ")]
)
def test_a_name_of_something_else_is_refused(key: str, written: str, tmp_path: Path, run: Run) -> None:
    assert "points" not in assessed(run, tmp_path, f"  {key}: {written}")


def test_new_takes_the_names_as_well(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "moi.yaml"
    code, _, err = run("new", file, "--year", "2024", "--zone", "Vùng 2", "--region", "Tây Nguyên")
    assert code == 0, err
    text = file.read_text(encoding="utf-8")
    assert "\n  zone: 2 " in text
    assert "\n  region: tay_nguyen " in text


@pytest.mark.parametrize(
    ("written", "meant"), [("mc1, mc2", "[mc1, mc2]"), ("mc1;mc2", "[mc1, mc2]"), ("[mc1; mc2]", "mc1, mc2")]
)
def test_several_ids_in_one_are_met_with_a_list(written: str, meant: str, tmp_path: Path, run: Run) -> None:
    register = "evidence:\n  mc1: {title: A}\n  mc2: {title: B}\n"
    answers = f"  43:\n    value: 24\n    evidence: {written}"
    found = assessed(run, tmp_path, "  zone: 2", answers, register)
    assert [each["code"] for each in found["diagnostics"]] == ["evidence_unknown"]
    assert f"“{meant}”" in found["diagnostics"][0]["message"]

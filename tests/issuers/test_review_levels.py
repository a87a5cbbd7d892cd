"""Reviewers and what a station says does not apply: accepted, refused, answered instead; of an indicator, a section."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from levels import OF_240, QUALITY

from conftest import ROOT, Run

SCHEMA = json.loads((ROOT / "src/yte_check/assess/schemas/assessment.schema.json").read_text(encoding="utf-8"))

A_AND_B = dict.fromkeys(("A.1.1", "A.1.2", "A.2.1", "B.1", "B.2"), "{decision: accepted, remark: đủ}")
OTHERS = dict.fromkeys(("15.2", "15.10", "15.11", "15.12"), "{decision: accepted, remark: đủ}")


def reviewed(
    run: Run, folder: Path, station: tuple[object, ...], decisions: dict[str, str]
) -> tuple[int | None, dict[str, Any]]:
    """What comes of the draft of a review filled in with some decisions."""
    path = folder / "tham-dinh.yaml"
    head = ("--round", "Đợt 1", "--authority", "Sở Y tế", "--reviewer", "Hoa", "--date", "15/1/2025")
    assert run("review", "new", station[0], *station[1:], *head, "-o", path)[0] == 0
    text = path.read_text("utf-8")
    for number, decision in decisions.items():
        assert f"  {number}: {{decision: , remark: }}" in text
        text = text.replace(f"  {number}: {{decision: , remark: }}", f"  {number}: {decision}")
    path.write_text(text, "utf-8")
    code, out, err = run("assess", *station, "--review", path, "--format", "json")
    assert out, err
    found: dict[str, Any] = json.loads(out)
    if "review" in found:
        Draft202012Validator(SCHEMA).validate(found)
    return code, found


def test_a_draft_says_what_does_not_apply_and_why(run: Run, tmp_path: Path) -> None:
    for station, words in ((OF_240, "không áp dụng (Không có khuôn viên riêng)"),
                           (QUALITY, "không áp dụng (Không có giường sản)")):  # fmt: skip
        path = tmp_path / f"{Path(str(station[0])).stem}.yaml"
        assert run("review", "new", station[0], *station[1:], "-o", path)[0] == 0
        text = path.read_text("utf-8")
        assert f"#    {words}\n" in text
        assert "chưa trả lời" not in text


def test_a_claim_that_is_refused_counts_nothing_of_all_its_points(run: Run, tmp_path: Path) -> None:
    """100 of 170 as claimed; with the 40 of 15.1 in the maximum 100 of 210."""
    decisions = {**OTHERS, "15.1": "{decision: rejected, remark: Có khuôn viên riêng}"}
    code, found = reviewed(run, tmp_path, OF_240, decisions)
    assert (code, found["review"]["points"]) == (1, {"low": 100, "high": 100, "max": 210, "needed": 147})
    (refused,) = (each for each in found["review"]["indicators"] if each["number"] == "15.1")
    assert refused["points"] == {"low": 0, "high": 0, "max": 40}
    text = " ".join(run("assess", *OF_240, "--review", tmp_path / "tham-dinh.yaml")[1].split())
    assert "Trạm: không áp dụng (Không có khuôn viên riêng). Không chấp nhận." in text
    assert "Tổng (điểm chuẩn 170 → 210)" in text
    way = json.loads(run("gap", *OF_240, "--review", tmp_path / "tham-dinh.yaml", "--format", "json")[1])
    steps = [step for path in way["paths"] for step in path["steps"]]
    assert "answer_yes" in [move["code"] for step in steps for move in step["moves"]]
    assert all(step["answer"] == "có" for step in steps if step["indicator"] == "15.1")


def test_a_claim_that_is_accepted_stays_out(run: Run, tmp_path: Path) -> None:
    code, found = reviewed(run, tmp_path, OF_240, {**OTHERS, "15.1": "{decision: accepted, remark: đúng}"})
    assert (code, found["review"]["points"]["max"], found["review"]["points"]["low"]) == (1, 170, 100)


def test_a_claim_may_be_answered_instead_and_an_answer_said_not_to_apply(run: Run, tmp_path: Path) -> None:
    decisions = {**OTHERS, "15.1": "{decision: changed, answer: có, remark: Có khuôn viên sạch}"}
    _, found = reviewed(run, tmp_path, OF_240, decisions)
    assert (found["review"]["points"]["low"], found["review"]["points"]["max"]) == (140, 210)
    same = "{decision: changed, answer: {not_applicable: Không có khuôn viên}, remark: như trạm ghi}"
    (tmp_path / "2").mkdir()
    code, found = reviewed(run, tmp_path / "2", OF_240, {**OTHERS, "15.1": same})
    assert (code, [each["code"] for each in found["diagnostics"]]) == (4, ["review_changes_nothing"])


def test_a_section_that_is_refused_applies_whole(run: Run, tmp_path: Path) -> None:
    """C.1 is refused, C.2 accepted as it is: not answered. 30 of 45 ninths become 30 + 0 … 5 of 55 elevenths."""
    decisions = {**A_AND_B, "C.1": "{decision: rejected, remark: Có giường sản}"}
    code, found = reviewed(run, tmp_path, QUALITY, decisions)
    assert (code, found["verdict"], found["review"]["verdict"]) == (3, "met", "undetermined")
    assert (found["review"]["points"]["low"], found["review"]["points"]["high"]) == ("30/11", "35/11")


def test_a_section_that_is_accepted_stays_out(run: Run, tmp_path: Path) -> None:
    accepted = dict.fromkeys(("C.1", "C.2"), "{decision: accepted, remark: không có thật}")
    code, found = reviewed(run, tmp_path, QUALITY, {**A_AND_B, **accepted})
    assert (code, found["review"]["verdict"]) == (0, "met")
    assert found["review"]["points"]["low"] == found["points"]["low"] == "10/3"


def test_the_level_stands_beside_the_verdict_on_both_sides(run: Run, tmp_path: Path) -> None:
    """B.2 a level lower: 26 of 45 ninths are 2,89, which is Đồng and not recognised."""
    decisions = {**A_AND_B, "B.2": "{decision: changed, answer: m2, remark: Thiếu hồ sơ}"}
    decisions |= dict.fromkeys(("C.1", "C.2"), "{decision: accepted, remark: đúng}")
    code, found = reviewed(run, tmp_path, QUALITY, decisions)
    assert (code, found["level"]["worst"], found["review"]["level"]["worst"]) == (1, "bac", "dong")
    text = " ".join(run("assess", *QUALITY, "--review", tmp_path / "tham-dinh.yaml")[1].split())
    assert "Trạm tự chấm điểm: ĐẠT; mức Bạc." in text
    assert "Kết quả: mức Đồng. Được công nhận từ mức Bạc trở lên." in text
    assert "yêu cầu 3" in text

"""One station under a standard with levels: text at 80 columns and JSON."""

import json
from pathlib import Path

import jsonschema
import pytest
from levels import OF_240, QUALITY, quality_station

from conftest import ROOT, Run

SCHEMA = json.loads((ROOT / "src/yte_check/assess/schemas/assessment.schema.json").read_text(encoding="utf-8"))
BY = QUALITY[1:]
FULL = "A.1.1: m5, A.1.2: m5, A.2.1: m5, B.1: m5, B.2: m5"


def test_the_level_is_said_with_what_the_next_one_lacks(run: Run) -> None:
    """B.1 counts twice, B.2 four times, for its criterion does: (4 + 3 + 3 + 2·4 + 4·3)/9 = 30/9."""
    code, out, _ = run("assess", *QUALITY)
    lines = out.splitlines()
    assert code == 0
    assert lines[1:4] == [
        "Kết quả: mức Bạc. Được công nhận từ mức Bạc trở lên.",
        "Tổng điểm 3,3333/5 điểm; yêu cầu từ 3 điểm trở lên.",
        "3/2 chỉ tiêu đạt mức 3/4; điểm trung bình 3,33.",
    ]
    assert "Để đạt mức Vàng còn thiếu" in lines
    assert "  - Nhiều nhất 2/5 chỉ tiêu đạt 80% số điểm; yêu cầu từ 50% số chỉ tiêu trở lên." in lines
    assert "Nội dung không áp dụng và lý do" in lines
    assert "  - C. Sản khoa và nhi khoa: Không có giường sản" in lines
    assert "3/3 chỉ tiêu “bắt buộc” đạt từ 60% số điểm trở lên (yêu cầu từ 2): đạt." in lines
    assert "(0%)" not in out, "what is not asked is not said"
    assert max(map(len, lines)) <= 80


def test_sections_stand_below_their_criterion(run: Run) -> None:
    out = run("assess", *QUALITY)[1]
    table = [line for line in out.splitlines() if line.lstrip().startswith(("A", "B  ", "C  "))][:5]
    assert [line[:45].rstrip() for line in table] == [
        "  A  Hướng đến người bệnh", "A.1    Chỉ dẫn, đón tiếp", "A.2    Quyền và lợi ích",
        "  B  Phát triển nhân lực", "  C  Sản khoa và nhi khoa",
    ]  # fmt: skip
    assert table[4].endswith("0/0  không áp dụng")


@pytest.mark.parametrize(
    ("answers", "code", "said"),
    [
        (FULL, 0, "Kết quả: mức Vàng. Được công nhận từ mức Bạc trở lên."),
        (FULL.replace("B.1: m5", "B.1: m1"), 1, "Kết quả: mức Đồng. Được công nhận từ mức Bạc trở lên."),
        (FULL.replace("m5", "m1"), 1, "Kết quả: chưa xếp mức. Được công nhận từ mức Bạc trở lên."),
        ("A.1.1: m5", 3, "Kết quả: từ chưa xếp mức đến mức Vàng, tùy nội dung chưa xác định."),
    ],
)
def test_each_level(answers: str, code: int, said: str, tmp_path: Path, run: Run) -> None:
    found, out, _ = run("assess", quality_station(tmp_path, answers), *BY)
    assert found == code
    assert said in " ".join(out.split())


def test_a_floor_of_a_section_is_told_where_it_decides(tmp_path: Path, run: Run) -> None:
    """A.2 has 2 of 5 points, of which “vang” asks 60 %: all else is full."""
    out = run("assess", quality_station(tmp_path, FULL.replace("A.2.1: m5", "A.2.1: m2")), *BY)[1]
    lacking = out[out.index("Để đạt mức Vàng còn thiếu") :].split("\n\n")[0]
    assert lacking.splitlines()[1:] == [
        "  - Tiêu chí A.2 (Quyền và lợi ích): cao nhất 2/5 điểm, dưới mức yêu cầu 3 điểm."
    ]


def test_points_taken_off_are_of_no_maximum(run: Run) -> None:
    code, out, _ = run("assess", *OF_240)
    assert code == 1
    assert "Tổng điểm 100/170 điểm; yêu cầu từ 119 điểm trở lên." in out
    assert next(line for line in out.splitlines() if line.startswith("15.11")).endswith(" -20")
    assert "Kết quả:" not in out, "a single level says no more than the verdict"


@pytest.mark.parametrize("station", [QUALITY, OF_240], ids=["quality", "240"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_json_follows_its_schema(station: tuple[Path, ...], lang: str, run: Run) -> None:
    document = json.loads(run("--lang", lang, "assess", *station, "--format", "json")[1])
    jsonschema.Draft202012Validator(SCHEMA).validate(document)


def test_json_has_the_level_the_counts_the_tally_and_what_does_not_apply(run: Run) -> None:
    document = json.loads(run("assess", *QUALITY, "--format", "json")[1])
    level = document["level"]
    assert (level["best"], level["worst"], level["recognised_from"]) == ("bac", "bac", "bac")
    assert [each["state"] for each in level["levels"]] == ["not_met", "met", "met"]
    assert level["next"]["id"] == "vang"
    assert [each["code"] for each in level["next"]["lacks"]] == [
        "total_below",
        "criterion_below",
        "count_indicators_few",
    ]
    assert document["counts"][0]["among"] == 3
    assert {each["points"]: each["count"] for each in document["tally"]} == {1: 0, 2: 0, 3: 3, 4: 2, 5: 0}
    assert document["not_applicable"] == [
        {"number": "C", "title": "Sản khoa và nhi khoa", "reason": "Không có giường sản", "part": None, "evidence": []}
    ]
    sections = document["criteria"][0]["sections"]
    assert [(each["number"], each["indicators"]) for each in sections] == [
        ("A.1", ["A.1.1", "A.1.2"]),
        ("A.2", ["A.2.1"]),
    ]


def test_what_does_not_apply_is_named_down_to_the_part(run: Run) -> None:
    document = json.loads(run("assess", *OF_240, "--format", "json")[1])
    assert [(each["number"], each["part"]) for each in document["not_applicable"]] == [("15.1", None), ("15.2", "san")]

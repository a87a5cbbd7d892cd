"""Parts that have parts themselves: read, scored, struck, left out, told, and named wherever a part is named.

Small enough to check by hand: A1 gives 8, of staff (a doctor 2, a rate 2) and of equipment (a list 2, a choice 2),
where the equipment as a whole may not apply, and within it the choice; A2 gives 2.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from conftest import ROOT, Run
from yte_check.criteria.schemas.files import file_schema
from yte_check.crosschecks.quantity import figures_of, parse_quantity, rates_of
from yte_check.documents.diagnostics import Problems
from yte_check.documents.item_numbers import parse_item_number
from yte_check.render.answers import answer_lines, loss_lines
from yte_check.scoring.assess import assess
from yte_check.scoring.left_out import left_out
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import Library
from yte_check.standard.place import Place
from yte_check.standard.rules import Choice, Parts
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.leaves import answer_of, leaves, named, named_parts, part_of
from yte_check.standard.rules.striking import strike
from yte_check.station.answers import read_answers
from yte_check.station.submission import read_submission, take_in

FOLDER = ROOT / "tests" / "standards" / "nested"
STATION = FOLDER / "tram.yaml"
LIBRARY = Library((FOLDER,))
STANDARD = LIBRARY.load("lop").in_force(date(2024, 12, 31))
A1 = parse_item_number("A1")
RULE = STANDARD.indicators[A1].scoring
STAFF = {"bac_si": "có", "ty_le": {"numerator": "6", "denominator": "10"}}
ALL = {"nhan_luc": STAFF, "thiet_bi": {"danh_muc": {"items": {"giuong": "có", "may": "có"}}, "xet_nghiem": "du"}}


def assessed(folder: Path, answers: dict[str, Any]) -> Assessment:
    path = folder / "tram.yaml"
    text = {"standard": "lop", "year": 2024, "station": {"name": "A"}, "answers": answers}
    path.write_text(yaml.safe_dump(text, allow_unicode=True), encoding="utf-8")
    intake, problems = take_in(path), Problems()
    submission = read_submission(intake, Shelf(LIBRARY).standard_for(intake, problems), problems)
    assert not problems.fatal, list(problems)
    return assess(STANDARD, submission)


@pytest.mark.parametrize(
    ("answer", "low", "high", "most"),
    [
        (ALL, 7, 7, 8),
        ({"nhan_luc": STAFF}, 3, 7, 8),
        ({"nhan_luc": STAFF, "thiet_bi": {"not_applicable": "x"}}, 3, 3, 4),
        ({"nhan_luc": STAFF, "thiet_bi": {"xet_nghiem": {"not_applicable": "x"}}}, 3, 5, 6),
        ({"nhan_luc": {"bac_si": "có"}, "thiet_bi": {"not_applicable": "x"}}, 2, 4, 4),
        (None, 0, 8, 8),
    ],
)
def test_points(tmp_path: Path, answer: Any, low: int, high: int, most: int) -> None:
    assert assessed(tmp_path, {"A1": answer}).result(A1).score[:3] == (low, high, most)


def test_what_is_not_answered_may_still_be_left_out_whole_or_in_part(tmp_path: Path) -> None:
    """With 3 of 4 points for the staff and nothing known of the equipment, whose 4 points may all not apply."""
    score = assessed(tmp_path, {"A1": {"nhan_luc": STAFF}}).result(A1).score
    (whole,) = score.uncertain
    assert (whole.max, [leaf.max for leaf in whole.uncertain]) == (4, [2])
    assert score.sure_max == 4


def test_a_knock_out_in_a_part_of_a_part_strikes() -> None:
    read = RULE.read(Given({**ALL, "nhan_luc": {**STAFF, "bac_si": "không"}}, (), Problems()))  # type: ignore[attr-defined]
    assert strike(RULE, read, Place()) == "certain"
    read = RULE.read(Given({"nhan_luc": STAFF, "thiet_bi": {"not_applicable": "x"}}, (), Problems()))  # type: ignore[attr-defined]
    assert strike(RULE, read, Place()) == "no"
    assert strike(RULE, None, Place()) == "possible"


def test_what_strikes_whoever_it_applies_to_strikes_nobody_for_certain_before_it_is_answered() -> None:
    inner = part_of(RULE, "thiet_bi.xet_nghiem")
    assert isinstance(inner, Choice)
    marked = {
        key: type(each)(label=each.label, points=each.points, knockout=True) for key, each in inner.options.items()
    }
    part = Choice(type="choice", options=marked)
    assert strike(Parts(type="parts", parts={"a": part}), None, Place()) == "certain"
    assert strike(Parts(type="parts", parts={"a": part}, may_not_apply=("a",)), None, Place()) == "possible"


def test_a_part_is_named_by_the_way_to_it() -> None:
    assert list(named_parts(RULE)) == [
        "nhan_luc", "nhan_luc.bac_si", "nhan_luc.ty_le", "thiet_bi", "thiet_bi.danh_muc", "thiet_bi.xet_nghiem",
    ]  # fmt: skip
    assert [named(steps) for steps, _ in leaves(RULE)] == [
        "nhan_luc.bac_si", "nhan_luc.ty_le", "thiet_bi.danh_muc", "thiet_bi.xet_nghiem",
    ]  # fmt: skip
    assert part_of(RULE, "nhan_luc.thiet_bi") is None
    assert answer_of({"a": {"b": 1}}, ("a", "b")) == 1
    assert answer_of(None, ("a", "b")) is None


def test_a_cross_check_finds_its_figures(tmp_path: Path) -> None:
    assert [name for name, _, _ in rates_of(STANDARD)] == ["A1.nhan_luc.ty_le"]
    figures = figures_of(assessed(tmp_path, {"A1": ALL}).submission, STANDARD)
    quantity = parse_quantity("A1.nhan_luc.ty_le.denominator")
    assert quantity.value(figures) == 10
    question = quantity.names[0].question(STANDARD)
    assert question is not None
    assert question.words == "Tổng số người"


def test_what_does_not_apply_is_told_with_the_title_of_its_group(tmp_path: Path) -> None:
    answer = {
        "nhan_luc": STAFF,
        "thiet_bi": {"danh_muc": {"items": {"giuong": "có"}}, "xet_nghiem": {"khong_ap_dung": "x"}},
    }
    assessment = assessed(tmp_path, {"A1": answer})
    (node,) = left_out(assessment)
    assert (node.part, node.title, node.reason) == ("thiet_bi.xet_nghiem", "Trang thiết bị", "x")
    read = assessment.result(A1).answer.answer
    assert answer_lines(RULE, read, Place(), "vi")[2:] == (
        "Trang thiết bị: 1/2 mục, 1 mục chưa trả lời: Máy siêu âm", "Trang thiết bị: không áp dụng (x)",
    )  # fmt: skip
    assert loss_lines(RULE, read, Place(), "vi")[1].endswith("(đủ điểm: từ 80% trở lên)")
    whole = assessed(tmp_path, {"A1": {"nhan_luc": STAFF, "thiet_bi": {"not_applicable": "y"}}})
    assert answer_lines(RULE, whole.result(A1).answer.answer, Place(), "vi")[-1] == "Trang thiết bị: không áp dụng (y)"
    assert "Trang thiết bị: không áp dụng (y)" in RULE.explain(whole.result(A1).answer.answer, Place(), "vi")


EMPTY = {"nhan_luc": None, "thiet_bi": {"danh_muc": {"items": None}}}
WRITTEN = [
    None, {}, ALL, EMPTY, {"nhan_luc": "có"}, {"nhan_luc": {"bac_si": "x"}}, {"nhan_luc": {"la": "có"}},
    {"nhan_luc": {"not_applicable": "x"}}, {"nhan_luc": {"not_applicable": None}}, {"not_applicable": "x"},
    {"thiet_bi": {"not_applicable": "x"}}, {"thiet_bi": {"khong_ap_dung": "x"}}, {"thiet_bi": {"not_applicable": None}},
    {"thiet_bi": {"not_applicable": "x", "danh_muc": {"items": {"giuong": None}}}},
    {"thiet_bi": {"not_applicable": "x", "danh_muc": {"items": {"giuong": "có"}}}},
    {"thiet_bi": {"not_applicable": "x", "khong_ap_dung": "y"}}, {"thiet_bi": {"not_applicable": ""}},
    {"thiet_bi": {"danh_muc": {"not_applicable": "x"}}}, {"thiet_bi": {"xet_nghiem": {"not_applicable": "x"}}},
    {"thiet_bi": {"xet_nghiem": {"value": "du", "not_applicable": None}}}, {"thiet_bi": {"xet_nghiem": "nua"}},
    {"thiet_bi": {"xet_nghiem": {"value": "du", "not_applicable": "x"}}}, {"thiet_bi": {"evidence": "x"}},
]  # fmt: skip


@pytest.mark.no_cover
def test_the_reader_and_the_schema_are_of_one_mind() -> None:
    schema = Draft202012Validator(file_schema("submission", STANDARD, "vi"))
    both = set()
    for raw in WRITTEN:
        problems = Problems()
        read_answers({"A1": raw}, STANDARD.indicators, None, problems)
        text = {"standard": "lop", "year": "2024", "station": {"name": "A"}, "answers": {"A1": raw}}
        assert schema.is_valid(text) == (not problems.fatal), raw
        both.add(problems.fatal)
    assert both == {True, False}


def test_a_blank_file_has_room_for_every_part_and_says_how_to_leave_one_out(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "moi.yaml"
    assert run("new", path, "--standard", FOLDER / "lop")[0] == 0
    text = path.read_text(encoding="utf-8")
    blank = yaml.safe_load(text)["answers"]["A1"]
    assert blank["thiet_bi"] == {"danh_muc": {"items": {"giuong": None, "may": None}}, "xet_nghiem": None}
    assert "Nếu phần “thiet_bi.xet_nghiem” không áp dụng, ghi xet_nghiem: {not_applicable:" in " ".join(text.split())
    assert run("assess", path, "--standard", FOLDER / "lop")[0] == 3


@pytest.mark.slow
def test_every_command_tells_of_it(tmp_path: Path, run: Run) -> None:
    _, out, _ = run("explain", "A1", "--standard", FOLDER / "lop")
    for said in (
        "Phần “nhan_luc” “Nhân lực”, tối đa 4 điểm:",
        "Phần “bac_si”, tối đa 2 điểm; điểm liệt nếu được 0 điểm:",
        "Phần “thiet_bi” “Trang thiết bị”, tối đa 4 điểm; có thể không áp dụng:",
        "Thiếu (ghi: thieu): 0 điểm (điểm liệt)",
    ):
        assert said in out
    code, out, _ = run("assess", STATION, "--standard", FOLDER / "lop", "--format", "json")
    assert code == 0
    (left,) = json.loads(out)["not_applicable"]
    assert left["part"] == "thiet_bi.xet_nghiem"
    for form in ("md", "html", "docx", "xlsx", "pdf"):
        path = tmp_path / f"bao-cao.{form}"
        assert run("report", STATION, "--standard", FOLDER / "lop", "-o", path)[0] == 0
    assert "Trang thiết bị: không áp dụng" in (tmp_path / "bao-cao.md").read_text(encoding="utf-8")


def test_its_cases_hold_and_reach_everything(run: Run) -> None:
    code, out, _ = run("criteria", "test", FOLDER / "lop", "--strict", "--format", "json")
    assert code == 0, out

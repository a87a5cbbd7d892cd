"""``gap`` as people use it: its text and JSON, what if, goals, costs of one's own, what a met station has to spare."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from conftest import REGION, ROOT, Run, assess_answers, standard_on
from written_standards import small_standard
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import gap_of
from yte_check.improvement.render.gap_text import gap_text
from yte_check.improvement.slack import slack_of
from yte_check.intake.scoring import assess_file

LUC_BINH = ROOT / "samples" / "luc-binh.yaml"
FAILED = ROOT / "samples" / "truot-mot-tieu-chi.yaml"
HALF = ROOT / "samples" / "dien-do.yaml"


def found(run: Run, *arguments: object) -> tuple[int, dict[str, Any]]:
    code, out, _ = run("gap", *arguments, "--format", "json")
    return code, json.loads(out)


def test_a_criterion_below_its_floor_takes_one_indicator(run: Run) -> None:
    code, data = found(run, FAILED)
    assert (code, data["verdict"], data["proven"], data["reached"]) == (1, "not_met", True, False)
    assert data["missing"] == [{"criterion": 10, "points": 1}]
    first, second = data["paths"]
    assert [step["indicator"] for step in first["steps"]] == [46]
    assert first["steps"][0] | {"moves": []} == {
        "indicator": 46,
        "title": standard_on().indicators[46].title,
        "from": 0.5, "to": 1.5, "gain": 1,
        "do": "Bổ sung: Liên thông số liệu khám bệnh, chữa bệnh bảo hiểm y tế; Bổ sung: Hệ thống quản lý tiêm chủng",
        "now": "1/3 mục",
        "answer": {"items": {"quan_ly": "có", "bhyt": "có", "tiem_chung": "có"}},
        "cost": 8, "moves": [],
    }  # fmt: skip
    assert (first["points_after"], first["cost"], first["verdict_after"]) == (87.75, 8, "met")
    assert second["steps"][0]["do"].startswith("Thêm 784 người có hồ sơ sức khỏe điện tử được cập nhật: 900 → 1.684")


def test_the_smallest_whole_number_that_reaches_the_band() -> None:
    """95% of 2,405 are 2,284.75: 2,285 people, 42 more than there are."""
    gap = gap_of(assess_file(LUC_BINH), Efforts(), 1, Decimal(90))
    options = {option.answer.answer.numerator for option in gap.choices[6].options}
    assert options == {Decimal(2285)}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("answers", "number", "moves"),
    [
        ({35: {"numerator": 60, "denominator": 200}}, 35, {("lower_rate", "48")}),  # at most 24% of 200
        ({41: 3}, 41, {("lower_number", "2"), ("lower_number", "0")}),
        ({43: 11}, 43, {("raise_number", "12")}),
        ({21: {"numerator": 0, "denominator": 0}}, 21, set()),  # no one to count: full points already
        ({4: {"numerator": 7, "denominator": 9}}, 4, {("raise_rate", "8"), ("raise_rate", "9")}),
    ],
)
def test_levels_can_be_checked_by_hand(answers: dict[int, Any], number: int, moves: set[tuple[str, str]]) -> None:
    gap = gap_of(assess_answers(answers), Efforts())
    told = {(move.code, str(move.params["to"])) for option in gap.choices[number].options for move in option.moves}
    assert told == moves


@pytest.mark.slow
def test_what_if_shows_the_verdict_with_other_figures(run: Run) -> None:
    code, data = found(run, FAILED, "--what-if", "47.numerator=1684")
    assert (code, data["verdict"], data["what_if_before"]["verdict"]) == (0, "met", "not_met")
    assert data["points"]["low"] == 87.75
    code, data = found(run, FAILED, "--what-if", "46.bhyt=có", "--what-if", "46.items.tiem_chung=có")
    assert (code, data["points"]["low"]) == (0, 87.75)
    code, data = found(run, LUC_BINH, "--what-if", "12.dat=10", "--what-if", "8=khong", "--what-if", "zone=3")
    assert code == 0
    assert data["submission"]["station"]["zone"] == 3
    assert found(run, LUC_BINH, "--what-if", "38.value=khong_dat")[1]["points"]["low"] == 87.25


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("6", "TÊN=SỐ"),
        ("6=5", "numerator"),
        ("99.numerator=5", "Không có số liệu “99.numerator”"),
        ("12.xay_dug=5", "“12.xay_dung”"),
        ("1.items=có", "hop_dinh_ky"),
        ("8.x=5", "value"),
        ("6.numerator=9999", "Không thử được"),
        ("8=nobody", "Không thử được"),
    ],
)
def test_what_cannot_be_tried_is_explained(run: Run, wrong: str, said: str) -> None:
    code, out, err = run("gap", LUC_BINH, "--what-if", wrong)
    assert (code, out) == (2, "")
    assert said in err


def test_a_goal_of_ones_own(run: Run) -> None:
    code, data = found(run, LUC_BINH, "--target", "92")
    assert code == 1
    assert data["goal"] == {"total_percent": 92, "criterion_percent": 50, "is_recognition": False}
    assert all(path["margin_after"] >= 0 for path in data["paths"])
    assert found(run, LUC_BINH, "--target", "89.25")[0] == 0
    assert run("gap", LUC_BINH, "--target", "101")[0] == 2
    assert run("gap", LUC_BINH, "--paths", "0")[0] == 2


def test_a_way_to_a_goal_of_ones_own_reaches_that_goal_and_says_what_it_is_for_recognition(run: Run) -> None:
    station = ROOT / "samples" / "district" / "phieu" / "26-thanh-binh.yaml"
    out = run("gap", station, "--target", "70", "--paths", "1")[1]
    assert "=> đạt mục tiêu 70%: 70,5 điểm, vượt 0,5 điểm. Công nhận: KHÔNG ĐẠT\n" in out


def test_of_every_figure_only_the_nearest_fatal_state_is_told(run: Run) -> None:
    out = run("gap", ROOT / "samples" / "district" / "phieu" / "06-dai-dong.yaml", "-v")[1]
    fatal = out.partition("xã không còn đạt\n")[2].partition("Số liệu sát ngưỡng")[0]
    assert fatal.count("  17. Trang thiết bị") == 1
    assert "bị trừ điểm nếu chỉ còn 48/70 loại trang thiết bị" in fatal


def test_a_whole_number_is_asked_for_in_the_users_language(run: Run) -> None:
    assert run("gap", FAILED, "--paths", "ba")[2].startswith("Giá trị của --paths phải là một số nguyên. ")
    assert "must be a whole number" in run("--lang", "en", "gap", FAILED, "--paths", "three")[2]


def test_costs_of_ones_own_change_the_way(run: Run, tmp_path: Path) -> None:
    costs = tmp_path / "costs.yaml"
    costs.write_text(
        "standard: qd-1300-2023\nefforts:\n  46.bhyt: {possible: không}\n"
        '  47: {effort: 2, cost: "7,5", days: 30, who: Tổ công nghệ số}\n',
        encoding="utf-8",
    )
    _, data = found(run, FAILED, "--costs", costs)
    path = data["paths"][0]
    assert [step["indicator"] for step in path["steps"]] == [47]
    assert (path["cost"], path["money"], path["days"]) == (4, 15, 30)
    assert path["steps"][0]["moves"][0]["who"] == "Tổ công nghệ số"
    assert "15 triệu đồng" in run("gap", FAILED, "--costs", costs)[1]
    costs.write_text(
        "standard: qd-1300-2023\nefforts: {46.bhyt: {possible: no}, 47: {possible: no}, 45: {possible: no}}\n"
    )
    code, out, _ = run("gap", FAILED, "--costs", costs)
    assert code == 1
    assert "Không có phương án nào để đạt" in out
    assert "thiếu 0,5 điểm ở tiêu chí 10" in out


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("standard: qd-1300-2023\nefforts: {48: {effort: 1}}\n", "effort_no_node"),
        ("standard: qd-1300-2023\nefforts: {6: {kind: peopel}}\n", "effort_kind_unknown"),
        ("standard: khac\nefforts: {6: {effort: 1}}\n", "effort_other_standard"),
        ("standard: qd-1300-2023\nefforts: {6: {}}\n", "some_of_keys"),
        ("standard: qd-1300-2023\nefforts: {6: {days: -3}}\n", "effort_days_out_of_range"),
        ("standard: qd-1300-2023\nefforts: {6: {days: 3651}}\n", "effort_days_out_of_range"),
    ],
)
def test_a_wrong_file_of_costs_is_explained(run: Run, tmp_path: Path, text: str, code: str) -> None:
    costs = tmp_path / "costs.yaml"
    costs.write_text(text, encoding="utf-8")
    exit_code, _, err = run("gap", FAILED, "--costs", costs)
    assert (exit_code, code in err) == (4, True)


def test_a_met_station_sees_what_it_has_to_spare(run: Run) -> None:
    code, data = found(run, LUC_BINH)
    slack = data["slack"]
    assert (code, slack["total"]) == (0, 9.25)
    assert {each["number"]: each["points"] for each in slack["criteria"]}[9] == 1.5
    by_figure = {(fall["indicator"], fall["part"]): fall for fall in reversed(slack["falls"])}
    assert by_figure[6, None]["spare"] == 78  # 90% of 2,405 are 2,164.5: from 2,243 down to 2,165
    assert by_figure[23, None]["spare"] == 0  # 37 of 39 are 94.9%
    assert not any(fall["loses_title"] for fall in slack["falls"])
    assert slack["fewest_to_lose"] == [7, 8, 9]


@pytest.mark.slow
def test_what_loses_the_title_is_what_loses_it() -> None:
    """Every fall told of, and the fewest together, assessed anew; nothing fewer loses it."""
    from itertools import combinations

    from yte_check.documents.record import replaced
    from yte_check.scoring.assess import assess

    for path in sorted((ROOT / "samples" / "district" / "phieu").glob("0[2-9]*.yaml")):
        assessment = assess_file(path)
        slack = slack_of(gap_of(assessment, Efforts()))
        submission = assessment.submission

        def verdict(falls: Any, submission: Any = submission, assessment: Any = assessment) -> str:
            answers = dict(submission.answers)
            for fall in falls:
                answers[fall.number] = submission.answer(fall.number)._replace(answer=fall.level.answer)
            return assess(assessment.standard, replaced(submission, answers=answers), assessment.policy).verdict

        for fall in slack.falls:
            assert (verdict([fall]) != "met") == fall.fatal
        nearest: dict[int, Any] = {}
        for fall in slack.falls:
            if fall.number not in nearest or fall.lost < nearest[fall.number].lost:
                nearest[fall.number] = fall
        assert verdict([nearest[number] for number in slack.together]) != "met"
        if len(slack.together) <= 3:
            for fewer in combinations(nearest.values(), len(slack.together) - 1):
                assert verdict(fewer) == "met"


def test_what_was_told_in_one_way_is_not_told_again_in_the_next(run: Run) -> None:
    _, out, _ = run("gap", ROOT / "samples" / "truot-mot-tieu-chi.yaml", "--target", "99")
    first, *ways = re.split(r"\nPhương án \d", out)[1:]
    moves = [line for line in first.splitlines() if line.startswith("      - ")]
    assert moves
    assert "như cách" not in first
    assert ways
    for way in ways:
        assert "      - như phương án 1\n" in way
    assert all(out.count(move) == 1 for move in moves)


@pytest.mark.slow
def test_the_text_fits_the_window_in_both_languages(run: Run) -> None:
    for lang in ("vi", "en"):
        for path in (FAILED, LUC_BINH, HALF):
            out = run("--lang", lang, "gap", path, "-v")[1]
            assert max(map(len, out.splitlines())) <= 80
    out = run("gap", FAILED)[1]
    assert "Phương án 1: 1 chỉ tiêu, mức độ khó 8" in out
    assert "phương án 1 cần ít chỉ tiêu nhất" in out
    assert "Câu còn trống phải trả lời đúng thực tế" in run("gap", HALF)[1]


@pytest.mark.slow
def test_without_zone_and_region_every_way_holds_in_all_of_them(run: Run, tmp_path: Path) -> None:
    text = FAILED.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.strip().startswith(("zone:", "region:", "terrain:"))]
    path = tmp_path / "a.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    _, data = found(run, path)
    assert data["places"] == 21
    assert all(way["verdict_after"] == "met" for way in data["paths"])
    assert "phải xét 21 trường hợp" in run("gap", path)[1]


def test_reviews_are_heeded(run: Run) -> None:
    district = ROOT / "samples" / "district"
    code, data = found(
        run, district / "phieu" / "01-an-binh.yaml", "--review", district / "tham-dinh" / "01-an-binh.yaml"
    )
    assert (code, data["verdict"]) == (1, "not_met")
    assert any("thẩm định" in step["do"] for path in data["paths"] for step in path["steps"])


def test_what_is_not_decided_yet_has_no_remark_to_settle(run: Run) -> None:
    district = ROOT / "samples" / "district"
    said = {}
    for name in ("26-thanh-binh", "01-an-binh"):  # twenty indicators decided; two rejected
        review = district / "tham-dinh" / f"{name}.yaml"
        _, data = found(run, district / "phieu" / f"{name}.yaml", "--review", review, "--paths", "1")
        said[name] = {move["code"] for path in data["paths"] for step in path["steps"] for move in step["moves"]}
    assert "await_decision" in said["26-thanh-binh"]
    assert said["01-an-binh"] == {"settle"}


def test_bad_input_is_explained_and_nothing_is_written(run: Run, tmp_path: Path) -> None:
    bad = ROOT / "samples" / "district" / "phieu" / "hong-tu-lon-hon-mau.yaml"
    code, data = found(run, bad)
    assert (code, data["diagnostics"][0]["code"]) == (4, "numerator_exceeds_denominator")
    assert run("gap", bad)[0] == 4
    assert run("gap", FAILED, "-o", tmp_path / "a.txt")[0] == 2
    existing = tmp_path / "a.json"
    existing.write_text("{}")
    assert run("gap", FAILED, "-o", existing)[0] == 2
    assert existing.read_text() == "{}"
    assert run("gap", FAILED, "-o", existing, "--force")[0] == 1
    assert json.loads(existing.read_text(encoding="utf-8"))["paths"]


@pytest.mark.slow
def test_a_form_that_was_filled_in_has_the_ways_of_its_submission(run: Run, tmp_path: Path) -> None:
    form = tmp_path / "phieu.xlsx"
    assert run("form", "-o", form, "--station", FAILED)[0] == 0
    paths = [found(run, file, "--what-if", "47.numerator=1000")[1]["paths"] for file in (FAILED, form)]
    assert paths[0] == paths[1] != []


@pytest.mark.slow
def test_an_empty_sheet_is_to_be_filled_in_first(run: Run, tmp_path: Path) -> None:
    """Its ways are mostly “answer this”: one is told, and all of them only to whoever asks."""
    sheet, form = tmp_path / "n.yaml", tmp_path / "n.xlsx"
    run("new", sheet, "--zone", "2", "--region", REGION)
    out = run("gap", sheet)[1]
    assert f"Còn 47 trên 47 chỉ tiêu chưa trả lời. Nên điền phiếu trước: yte-check fill {sheet}." in " ".join(
        out.split()
    )
    assert ("\nPhương án 1" in out, "\nPhương án 2" in out, "\nPhương án 2" in run("gap", sheet, "-v")[1]) == (
        True,
        False,
        True,
    )
    run("form", "--station", sheet, "-o", form)
    assert "Nên điền phiếu trước. " in " ".join(run("gap", form)[1].split())
    assert "điền phiếu trước" not in run("gap", FAILED)[1]


def test_a_figure_at_its_threshold_has_nothing_to_spare_in_its_own_direction(run: Run) -> None:
    out = " ".join(run("gap", ROOT / "samples" / "luc-binh.yaml", "-v")[1].split())
    assert "chỉ còn 4/5 người làm việc hiện có (hiện nay 5); không được giảm thêm" in out
    assert "nếu lên 19/17 bé trai sinh ra sống (hiện nay 18); không được tăng thêm" in out
    assert "chỉ còn 17/20 chỉ tiêu kế hoạch hoàn thành (hiện nay 19); còn được giảm 1" in out
    assert "giảm 0" not in out


@pytest.mark.parametrize(("graded", "in_tenths"), [("proportional", (1,)), ("bands", ())])
def test_points_in_proportion_are_tried_by_tenths_and_that_is_said(graded: str, in_tenths: tuple[int, ...]) -> None:
    """Of 0 to 100% for 100 points every tenth is a step; a band has its threshold alone."""
    scales = {
        "proportional": "proportional: {points: 100, zero_at: 0, full_at: 100}",
        "bands": "bands: [{at_least: 90, points: 100}]",
    }
    rule = f"{{type: rate, unit: '%', numerator: n, denominator: d, {scales[graded]}}}"
    standard = small_standard((f"points: 100, scoring: {rule}",))
    assessment = assess_answers({1: {"numerator": 50, "denominator": 100}}, standard, region=None)
    gap = gap_of(assessment, Efforts())
    assert gap.in_tenths == in_tenths
    assert ("từng phần mười" in gap_text(gap, Efforts(), "vi").plain) == bool(in_tenths)

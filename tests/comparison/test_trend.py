"""The years of stations, recognitions that end, and a batch's distances, levers and investments."""

import json
import random
import re
from datetime import date
from decimal import Decimal
from html import unescape
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Step, after_steps, gap_of
from yte_check.improvement.investing import CommuneWays, by_distance, invest, levers
from yte_check.improvement.survey import StationGap, StepRow, station_gap
from yte_check.intake.scoring import assess_file
from yte_check.recognition.periods import months_after

DISTRICT = ROOT / "samples" / "district"
SHEETS = sorted((DISTRICT / "phieu").glob("[0-9]*.yaml"))


def found(run: Run, *arguments: object) -> tuple[int, dict[str, Any]]:
    code, out, _ = run("trend", *arguments, "--format", "json")
    return code, json.loads(out)


def sheets(folder: Path, years: dict[int, str]) -> Path:
    """The sample of a station in several years; “bad” is the one that fails."""
    folder.mkdir()
    for year, name in years.items():
        source = (ROOT / "samples" / f"{name}.yaml").read_text(encoding="utf-8")
        text = source.replace("year: 2024", f"year: {year}").replace("Suối Mơ", "Lục Bình")
        text = text.replace("Yên Bình", "Bạch Thông").replace("Yên Bái", "Bắc Kạn")
        (folder / f"{year}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_station_over_the_years(run: Run, tmp_path: Path) -> None:
    folder = sheets(tmp_path / "a", {2023: "luc-binh", 2024: "truot-mot-tieu-chi", 2025: "luc-binh"})
    code, data = found(run, folder, "--today", "2026-06-01")
    (station,) = data["stations"]
    assert code == 0
    assert [(y["year"], y["verdict"], y["points"]["low"]) for y in station["years"]] == [
        (2023, "met", 89.25),
        (2024, "not_met", 86.75),
        (2025, "met", 89.25),
    ]
    assert station["recognition"] == {"year": 2025, "until": "2028-12-31", "state": "valid"}
    out = run("trend", folder, "--today", "2026-06-01")[1]
    assert "  2024          86,75          -2,5  ####################      Không đạt\n" in out
    assert "Không có công nhận nào hết thời hạn trước 01/6/2027" in out


@pytest.mark.slow
@pytest.mark.parametrize(
    ("today", "within", "state"),
    [("2027-12-30", "0", "valid"), ("2027-12-31", "0", "ending"), ("2026-12-30", "12", "valid"),
     ("2026-12-31", "12", "ending"), ("2028-01-01", "12", "ended")],
)  # fmt: skip
def test_recognitions_end_after_three_years(run: Run, today: str, within: str, state: str) -> None:
    sheet = ROOT / "samples" / "luc-binh.yaml"
    _, data = found(run, sheet, "--today", today, "--within", within)
    assert data["stations"][0]["recognition"] == {"year": 2024, "until": "2027-12-31", "state": state}
    out = run("trend", sheet, "--today", today, "--within", within)[1]
    assert ("Lục Bình  " in out) == (state != "valid")


@pytest.mark.slow
def test_a_district_over_two_years(run: Run, tmp_path: Path) -> None:
    paths = DISTRICT / "nam-truoc", DISTRICT / "phieu"
    code, data = found(run, *paths, "--today", "2025-01-01")
    assert code == 4  # three files of the sample are broken
    assert len(data["failed"]) == 3
    assert [(each["year"], each["stations"], each["verdicts"]["met"]) for each in data["years"]] == [
        (2023, 8, 6),
        (2024, 30, 24),
    ]
    yen_thinh = next(each for each in data["stations"] if each["place"] == "Yên Thịnh")
    assert yen_thinh["years"][0]["files"] == 2
    for lang in ("vi", "en"):
        out = run("--lang", lang, "trend", *paths, "--today", "2027-06-01")[1]
        assert max(map(len, out.splitlines())) <= 80
    page = tmp_path / "t.html"
    run("trend", *paths, "--today", "2027-06-01", "-o", page, "-q")
    html = page.read_text(encoding="utf-8")
    assert html.count("<polyline") == 30
    assert "default-src &#39;none&#39;" in html
    run("trend", *paths, "--today", "2027-06-01", "-o", tmp_path / "t.json", "-q")
    assert json.loads((tmp_path / "t.json").read_text(encoding="utf-8"))["years"] == data["years"]
    run("trend", *paths, "--today", "2027-06-01", "-o", tmp_path / "t.txt", "-q")
    assert "30 trạm" in (tmp_path / "t.txt").read_text(encoding="utf-8")


def test_wrong_use_of_trend_is_explained(run: Run, tmp_path: Path) -> None:
    assert run("trend", tmp_path)[0] == 2
    assert run("trend", DISTRICT, "--within", "999")[0] == 2
    assert months_after(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert months_after(date(2024, 12, 15), 12) == date(2025, 12, 15)


@pytest.mark.slow
def test_a_folder_with_reviews_beside_the_submissions(run: Run) -> None:
    """Reviews are passed over; what is broken is told with its words; several submissions of a year are named."""
    code, out, err = run("trend", DISTRICT, "--today", "2026-06-01")
    assert (code, "missing_key" in err, "tham-dinh" in err) == (4, False, False)
    assert "Bỏ qua 10 tệp" in err
    assert "Tử số 3.100 lớn hơn mẫu số 3.000" in err
    assert "Yên Thịnh, 2024: có 2 phiếu; điểm ở đây là của" in out
    lines = out.splitlines()
    head = next(line for line in lines if line.endswith("2024") and "Trạm" in line)
    (wide,) = (line for line in lines if "56,75–89,75 ?" in line)
    assert (len(head), max(map(len, lines)) <= 80) == (len(wide), True)
    assert all("hong-" in each["path"] for each in found(run, DISTRICT)[1]["failed"])
    review = DISTRICT / "tham-dinh" / "01-an-binh.yaml"
    code, out, err = run("trend", review)
    assert (code, "file_is_review" in err) == (4, True)
    assert out.strip() == "Không chấm được tệp nào. Hãy sửa các lỗi nêu trên rồi chạy lại."


def test_odd_names_stay_in_their_row(run: Run, tmp_path: Path) -> None:
    text = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
    for order, name in enumerate(('"Xã\\nDòng hai"', f'"{"x" * 60}"')):
        (tmp_path / f"{order}.yaml").write_text(text.replace("{name: Lục Bình}", f"{{name: {name}}}"), "utf-8")
    lines = run("trend", tmp_path)[1].splitlines()
    assert [line for line in lines if line.startswith("  Xã Dòng hai  ")]
    assert [line for line in lines if line.startswith(f"  {'x' * 20}…  ")]


def test_the_limit_of_a_trend_is_a_day_of_the_calendar() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(9999, 12, 30), 120) == date.max


@pytest.mark.slow
def test_a_lever_turns_exactly_the_communes_that_it_turns(run: Run) -> None:
    """Every indicator of every commune that fails, with each of its options assessed anew."""
    turned: dict[int, int] = {}
    for path in SHEETS:
        gap = gap_of(assess_file(path), Efforts(), 1)
        alone = dict(station_gap(gap).alone)
        if gap.reached:
            assert not alone
            continue
        for number, choices in gap.choices.items():
            efforts = [
                option.effort
                for option in choices.options
                if after_steps(gap.assessment, (Step(choices.present[0].indicator, choices.present, option),)).verdict
                == "met"
            ]
            assert alone.get(number) == (min(efforts) if efforts else None)
            turned[number] = turned.get(number, 0) + bool(efforts)
    code, out, _ = run("batch", DISTRICT / "phieu", "--gap", "--format", "json")
    told = json.loads(out)["summary"]["improvement"]["levers"]
    assert code == 4
    assert {each["indicator"]: each["communes_turned"] for each in told if each["communes_turned"]} == {
        number: count for number, count in turned.items() if count
    }


def commune(position: int, effort: int | None, met: bool = False) -> CommuneWays:
    steps = (StepRow(position + 1, Decimal(effort), Decimal(1)),) if effort is not None else ()
    return CommuneWays(position, f"C{position}", StationGap(met, met or effort is not None, steps, steps), "a")


def test_the_cheapest_investment_is_the_cheapest_of_all_choices() -> None:
    for case in range(200):
        rng = random.Random(case)
        communes = [
            commune(at, rng.choice((None, rng.randrange(1, 9))), rng.random() < 0.3)
            for at in range(rng.randrange(1, 8))
        ]
        share = Decimal(rng.choice((0, 50, 80, 100)))
        plan = invest(communes, share)
        met = [each for each in communes if each.gap.reached]
        able = [each for each in communes if not each.gap.reached and each.gap.reachable]
        enough = [
            sum((each.gap.effort for each in some), Decimal(0))
            for count in range(len(able) + 1)
            for some in combinations(able, count)
            if (len(met) + count) * 100 >= share * len(communes)
        ]
        assert (plan.chosen is not None) == bool(enough)
        if enough:
            assert plan.effort == min(enough)
            assert sum(count for count, _ in plan.by_indicator.values()) == len(plan.chosen or ())


@pytest.mark.slow
def test_the_distance_tells_the_effort_of_the_way_it_names(run: Run) -> None:
    out = " ".join(run("batch", *SHEETS, "--gap")[1].split())
    assert "Hợp Thành 3 chỉ tiêu (7, 26, 37), mức độ khó 55; dễ thực hiện nhất: 24 (6 chỉ tiêu)" in out
    assert "Thượng Lâm 1 chỉ tiêu (23), mức độ khó 5 Vĩnh Phúc" in out
    assert "thì 0 xã đạt" not in out


def test_what_a_file_does_not_have_of_the_gap_is_told(run: Run, tmp_path: Path) -> None:
    table, data = tmp_path / "a.csv", tmp_path / "a.json"
    err = run("batch", SHEETS[10], "--gap", "-o", table, "-o", data, "-o", tmp_path / "a.xlsx")[2]
    assert [line.split(" ")[0] for line in err.splitlines() if "--gap" in line] == [str(table)]
    assert "--gap" not in run("batch", SHEETS[10], "-o", table, "--force")[2]


@pytest.mark.slow
def test_every_sheet_of_a_district_is_made_to_be_printed(run: Run, tmp_path: Path) -> None:
    """Landscape; as wide as a page, but for the 57 columns of stations, which have commune and verdict on each."""
    from openpyxl import load_workbook

    book = tmp_path / "a.xlsx"
    run("batch", DISTRICT, "--reviews", DISTRICT / "tham-dinh", "--previous", DISTRICT / "nam-truoc", "-o", book)
    sheets = load_workbook(book).worksheets
    assert [sheet.page_setup.orientation for sheet in sheets] == ["landscape"] * len(sheets)
    assert [bool(sheet.sheet_properties.pageSetUpPr.fitToPage) for sheet in sheets] == [
        True,
        False,
        True,
        *[True] * (len(sheets) - 3),
    ]
    assert (sheets[1].print_title_cols, sheets[1].print_title_rows) == ("$C:$D", "$2:$2")


def test_the_nearest_come_first() -> None:
    communes = [commune(0, 5), commune(1, None), commune(2, 2), commune(3, 1, met=True)]
    assert [each.position for each in by_distance(communes)] == [2, 0, 1]
    assert [(lever.of.number, lever.in_ways) for lever in levers(communes[:3])] == [(1, 1), (3, 1)]


@pytest.mark.slow
def test_batch_tells_of_distances_and_investments(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("batch", *SHEETS[:30], "--gap", "--gap-share", "90", "--format", "json")
    data = json.loads(out)
    investment = data["summary"]["improvement"]["investment"]
    assert (code, investment["share"], investment["met"] + investment["needed"]) == (0, 90, 27)
    assert len(investment["chosen"]) == investment["needed"]
    assert sum(each["effort"] for each in investment["by_indicator"]) == investment["effort"]
    failing = [each for each in data["stations"] if each["verdict"] != "met"]
    assert all(each["gap"]["fewest"] for each in failing)
    assert len(data["summary"]["improvement"]["nearest"]) == len(failing)
    for share, said in (("90", "cần thêm"), ("50", "Đã đủ")):
        out = run("batch", *SHEETS, "--gap", "--gap-share", share)[1]
        assert said in out
    costs = tmp_path / "c.yaml"
    forbidden = ", ".join(f"{number}: {{possible: no}}" for number in range(1, 48))
    costs.write_text(f"standard: qd-1300-2023\nefforts: {{{forbidden}}}\n", encoding="utf-8")
    out = run("batch", *SHEETS, "--gap", "--gap-share", "100", "--costs", costs)[1]
    assert "Không thể: cần thêm" in out
    assert "không có phương án nào" in out
    assert "improvement" not in run("batch", SHEETS[0], "--format", "jsonl")[1]
    assert "Mọi xã đã đạt" in run("batch", SHEETS[0], "--gap")[1]


@pytest.mark.slow
def test_the_workbook_has_the_ways_that_the_terminal_tells_and_each_commune_once(run: Run, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    book, data = tmp_path / "a.xlsx", tmp_path / "a.json"
    text = run("batch", DISTRICT / "phieu", "--gap", "--gap-share", "90", "-o", book, "-o", data)[1]
    assert "/30 xã" in text  # of 31 submissions two are of one commune
    found = json.loads(data.read_text(encoding="utf-8"))["summary"]["improvement"]["investment"]
    assert found["communes"] == 30
    rows = list(load_workbook(book)["Khoảng cách"].values)
    head, *communes = rows
    chosen = [row[-1] for row in communes if row[-2] == "x"]
    assert "90%" in str(head[-2])
    assert sorted(chosen) == sorted(found["chosen"])
    assert len({row[0] for row in communes if row[-1]}) == 30 - found["met"]
    levers = list(load_workbook(book)["Chỉ tiêu giúp đạt"].values)[1:]
    assert {row[0]: row[5] for row in levers if row[5]} == {
        each["indicator"]: each["communes"] for each in found["by_indicator"]
    }


@pytest.mark.slow
def test_the_dashboard_has_the_ways_that_the_workbook_has(run: Run, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    book, page, plain = (tmp_path / name for name in ("a.xlsx", "a.html", "b.html"))
    err = run("batch", DISTRICT / "phieu", "--gap", "--gap-share", "95", "-o", book, "-o", page)[2]
    assert "--gap" not in err
    text = unescape(page.read_text(encoding="utf-8"))
    part = text[text.index('id="ways-title"') : text.index("</section>", text.index('id="ways-title"'))]
    rows = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in re.findall(r"<tr><td>.*?</tr>", part)]
    ways = {row[0].partition(",")[0]: row for row in rows if len(row) == 6}
    for commune, _, _, count, fewest, effort, _, least, chosen, path in load_workbook(book)["Khoảng cách"].values:
        if path and str(path).endswith(".yaml"):
            assert ways.pop(commune)[1:] == [f"{count}", fewest, f"{effort}", f"{least}", chosen or ""]
    assert not ways
    levers = {row[0].split("</span>")[0].rpartition(">")[2]: row[1:] for row in rows if len(row) == 5}
    for number, _, turned, _, in_ways, invested, effort in list(load_workbook(book)["Chỉ tiêu giúp đạt"].values)[1:]:
        assert levers.pop(str(number)) == [str(value or "") for value in (turned, in_ways, invested, effort)]
    assert not levers
    assert "Đã có 24/30 xã đạt, cần thêm 5 xã" in part
    run("batch", DISTRICT / "phieu", "-o", plain, "-q")
    assert "ways-title" not in plain.read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_form_without_what_became_of_plans_says_so(run: Run, tmp_path: Path) -> None:
    plan, folder = tmp_path / "plan.yaml", tmp_path / "ra"
    assert run("gap", ROOT / "samples" / "truot-mot-tieu-chi.yaml", "-o", plan)[0] == 1
    words = ("batch", ROOT / "samples" / "truot-mot-tieu-chi.yaml", "--improvement", plan)
    err = run(*words, "-o", folder)[2]
    for ending, told in ((".csv", 1), (".xlsx", 1), (".html", 1), (".json", 0)):
        assert err.count(f"{folder / 'tong-hop'}{ending} chưa có phần --improvement") == told
    for form, told in (("csv", 1), ("json", 0), ("jsonl", 0), ("text", 0)):
        assert run(*words, "--format", form)[2].count("chưa có phần --improvement") == told

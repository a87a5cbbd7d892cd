"""The year beside the year for an area: every commune of both years, who rose, who fell, and why."""

import csv
import io
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import ROOT, Run, submission_text

DISTRICT = ROOT / "samples" / "district"


def text_of(name: str, year: int, doctor: str = "khong", **place: Any) -> str:
    place = {"province": "Ví Dụ", "commune": {"name": name}, **place}
    text = submission_text({8: {"value": doctor}}, name=f"TYT {name}", **place)
    return text.replace("year: 2024", f"year: {year}")


def write(folder: Path, **files: str) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def years(run: Run, now: Path, before: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("batch", now, "--previous", before, "--format", "json")[1])["years"]
    return found


def test_who_came_who_is_gone_and_what_moved(tmp_path: Path, run: Run) -> None:
    now = write(tmp_path / "now", a=text_of("A", 2024, "co_huu"), b=text_of("B", 2024), d=text_of("D", 2024))
    before = write(tmp_path / "before", a=text_of("Xã A", 2023), b=text_of("B", 2023), c=text_of("C", 2023))
    found = years(run, now, before)
    assert (found["years_before"], found["communes"], found["new"], found["gone"]) == ([2023], 2, ["D"], ["C"])
    assert sum(each["communes"] for each in found["moves"]) == 2
    (second,) = (each for each in found["criteria"] if each["number"] == 2)
    assert (second["stations"], second["rose"], second["fell"]) == (2, 1, 0)
    assert second["now"] > second["before"] == 0
    words = " ".join(run("batch", now, "--previous", before)[1].split())
    assert "Năm 2024 so với năm trước (2023) 2 xã có phiếu ở cả hai năm" in words
    assert "Năm trước có phiếu, nay chưa có (1): C" in words
    assert "Năm trước không có phiếu (1): D" in words


def test_without_a_commune_of_both_years_it_is_said(tmp_path: Path, run: Run) -> None:
    now, before = write(tmp_path / "now", a=text_of("A", 2024)), write(tmp_path / "before", b=text_of("B", 2023))
    assert years(run, now, before)["communes"] == 0
    assert "Không có xã nào có phiếu ở cả hai năm" in " ".join(run("batch", now, "--previous", before)[1].split())


def test_a_file_that_is_of_no_earlier_year_is_named(tmp_path: Path, run: Run) -> None:
    now = write(tmp_path / "now", a=text_of("A", 2024), b=text_of("B", 2024))
    before = write(tmp_path / "before", a=text_of("A", 2024, "co_huu"), b=text_of("B", 2023))
    found = years(run, now, before)
    assert (found["communes"], found["not_earlier"], found["gone"], found["new"]) == (1, ["A"], [], [])
    assert "cùng năm hoặc năm sau; hãy kiểm tra năm trong tệp (1): A" in " ".join(
        run("batch", now, "--previous", before)[1].split()
    )


def test_of_several_earlier_files_the_latest_of_a_year_before_counts(tmp_path: Path, run: Run) -> None:
    """One of this year in the folder of last year hides none that is earlier, in whatever order they lie."""
    now = write(tmp_path / "now", a=text_of("A", 2024), b=text_of("B", 2024))
    files = {
        "a1": text_of("A", 2022),
        "a2": text_of("A", 2023, "co_huu"),
        "a3": text_of("A", 2024),
        "a4": text_of("A", 2025),
    }
    before = write(tmp_path / "before", b=text_of("B", 2022), **files)
    found = years(run, now, before)
    assert (found["communes"], found["not_earlier"], found["years_before"]) == (2, [], [2022, 2023])
    (second,) = (each for each in found["criteria"] if each["number"] == 2)
    assert (second["rose"], second["fell"]) == (0, 1)  # A of 2023 had a doctor


@pytest.mark.parametrize("former_first", [True, False])
def test_a_file_by_a_former_name_is_of_the_commune_of_today(tmp_path: Path, run: Run, former_first: bool) -> None:
    """Xã Lục Bình came wholly to Xã Phủ Thông: since then both names are of one commune."""
    places = [
        {"commune": {"name": "Xã Lục Bình"}, "province": "Thái Nguyên"},
        {"commune": {"name": "Phủ Thông", "code": "01969"}, "province": "Thái Nguyên"},
    ]
    first, second = places if former_first else places[::-1]
    before = write(tmp_path / "before", a=text_of("A", 2025, **first))
    found = years(run, write(tmp_path / "now", a=text_of("A", 2026, **second)), before)
    assert (found["communes"], found["new"], found["gone"], found["formed"]) == (1, [], [], [])


def test_of_former_communes_it_is_said_how_many_are_known(tmp_path: Path, run: Run) -> None:
    today = {"commune": {"name": "Phủ Thông", "code": "01969"}, "province": "Thái Nguyên"}
    former = {"commune": {"name": "Xã Lục Bình"}, "district": "Bạch Thông", "province": "Bắc Kạn"}
    now, before = (
        write(tmp_path / "now", a=text_of("A", 2025, **today)),
        write(tmp_path / "b", a=text_of("A", 2024, **former)),
    )
    words = " ".join(run("batch", now, "--previous", before)[1].split())
    assert "lập từ 4 xã cũ, có phiếu năm trước của 1: Xã Lục Bình (toàn bộ)" in words


def test_what_a_newer_file_replaces_is_not_told_as_unreadable(tmp_path: Path, run: Run) -> None:
    now = write(tmp_path / "now", a=text_of("A", 2024))
    before = write(tmp_path / "before", a1=text_of("A", 2023), a2=text_of("A", 2023, "co_huu"))
    assert "không đọc được" not in " ".join(run("batch", now, "--previous", before)[2].split())
    (before / "b.yaml").write_text("station: [", encoding="utf-8")
    assert "1 trên 3 tệp của năm trước không đọc được" in " ".join(run("batch", now, "--previous", before)[2].split())


def test_who_left_answers_out_neither_rose_nor_fell(tmp_path: Path, run: Run) -> None:
    """Of a criterion of which answers are missing the points are from the least to the most."""
    full = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
    left = full[: full.index("  # Tiêu chí 6.")] + full[full.index("  # Tiêu chí 7.") :]
    now = write(tmp_path / "now", a=left)
    found = years(run, now, write(tmp_path / "before", a=full.replace("year: 2024", "year: 2023")))
    assert (found["rose"], found["fell"], [each["now"] for each in found["opened"]]) == ([], [], ["undetermined"])
    (step,) = found["opened"][0]["criteria"]
    assert (step["number"], step["now"], step["most_now"]) == (6, 0, 12)
    assert step["before"] == step["most_before"] > 0
    assert "→ 0–12 điểm" in " ".join(run("batch", now, "--previous", tmp_path / "before")[1].split())


@pytest.mark.parametrize("paths", [(".", "."), ("nay", ".")])
def test_both_years_may_lie_in_one_folder(tmp_path: Path, run: Run, paths: tuple[str, str]) -> None:
    write(tmp_path / "nay", a=text_of("A", 2024), c=text_of("C", 2024))
    write(tmp_path / "truoc", a=text_of("A", 2023), b=text_of("B", 2023))
    now, before = (tmp_path / path for path in paths)
    out = run("batch", now, "--year", 2024, "--previous", before, "--format", "json")[1]
    found = json.loads(out)
    assert (found["summary"]["scored"], found["years"]["communes"]) == (2, 1)
    assert [found["years"][part] for part in ("new", "gone", "not_earlier")] == [["C"], ["B"], []]
    code, _, err = run("batch", now, "--previous", before)
    assert (code, "--year" in err) == (2, True)


def test_what_reviewers_found_stands_beside_what_is_claimed(tmp_path: Path, run: Run) -> None:
    """An Bình claims to be met, and reviewers found that it is not."""
    text = (DISTRICT / "phieu" / "01-an-binh.yaml").read_text(encoding="utf-8")
    before = write(
        tmp_path / "before", a=re.sub(r"answers:.*", "answers: {}\n", text, flags=re.S).replace("2024", "2023")
    )
    now = DISTRICT / "phieu" / "01-an-binh.yaml"
    arguments = ("batch", now, "--previous", before, "--reviews", DISTRICT / "tham-dinh" / "01-an-binh.yaml")
    found = json.loads(run(*arguments, "--format", "json")[1])["years"]
    ((before_it, now_it, verified),) = [(each["before"], each["now"], each["verified"]) for each in found["rose"]]
    assert (before_it, now_it, verified, found["unconfirmed"]) == ("undetermined", "met", "not_met", 1)
    words = " ".join(run(*arguments)[1].split())
    assert "trong số xã năm nay tự chấm đạt, thẩm định kết luận khác ở 1 xã." in words
    assert "Chưa đủ cơ sở kết luận → Đạt (thẩm định: Không đạt)" in words


def test_an_area_is_that_of_both_years(tmp_path: Path, run: Run) -> None:
    """Of an earlier year for the whole country only the province that is asked for is compared."""
    now = write(tmp_path / "now", a=text_of("A", 2024), x=text_of("X", 2024, province="Nơi Khác"))
    before = write(tmp_path / "before", a=text_of("A", 2023), y=text_of("Y", 2023, province="Nơi Khác"))
    code, out, err = run("batch", now, "--previous", before, "--province", "Ví Dụ", "--format", "json")
    found = json.loads(out)["years"]
    assert (found["communes"], found["new"], found["gone"]) == (1, [], [])
    assert (code, "không đọc được" in err) == (0, False)


def test_it_is_said_that_claims_are_compared(tmp_path: Path, run: Run) -> None:
    now, before = write(tmp_path / "now", a=text_of("A", 2024)), write(tmp_path / "before", a=text_of("A", 2023))
    words = " ".join(run("batch", now, "--previous", before)[1].split())
    assert "Cả hai năm đều theo điểm trạm tự chấm." in words


def test_a_table_of_stations_has_the_verdicts_before_and_says_what_it_lacks(tmp_path: Path, run: Run) -> None:
    now, before = write(tmp_path / "now", a=text_of("A", 2024)), write(tmp_path / "before", a=text_of("A", 2023))
    table, book = tmp_path / "x.csv", tmp_path / "x.xlsx"
    err = " ".join(run("batch", now, "--previous", before, "-o", table, "-o", book)[2].split())
    assert "x.csv chỉ ghi kết luận năm trước" in err
    assert "x.xlsx chỉ ghi" not in err
    (row,) = csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig")))
    assert row["Kết luận năm trước"] == row["Kết luận"] == "Chưa đủ cơ sở kết luận"


def test_a_merged_commune_has_the_results_of_its_former_ones_and_no_sum(tmp_path: Path, run: Run) -> None:
    """Phường Hàm Rồng of 2025 was made of five wards of the former Thanh Hóa city, one of them in part."""
    city = {"district": "Thành phố Thanh Hóa", "province": "Tỉnh Thanh Hóa"}
    today = {"commune": {"name": "Phường Hàm Rồng", "code": "14758"}, "province": "Tỉnh Thanh Hóa"}
    former = {name: {"commune": {"name": name}, **city} for name in ("Phường Nam Ngạn", "Phường Đông Thọ")}
    now = write(tmp_path / "now", a=text_of("Phường Hàm Rồng", 2025, **today))
    before = write(
        tmp_path / "before",
        b=text_of("Phường Nam Ngạn", 2024, **former["Phường Nam Ngạn"]),
        c=text_of("Phường Đông Thọ", 2024, **former["Phường Đông Thọ"]),
    )
    found = years(run, now, before)
    assert (found["communes"], found["new"], found["gone"]) == (0, [], [])
    (formed,) = found["formed"]
    assert {each["place"]: each["part"] for each in formed["former"]} == {
        "Phường Nam Ngạn": "whole", "Phường Đông Thọ": "part",
    }  # fmt: skip
    words = " ".join(run("batch", now, "--previous", before)[1].split())
    assert "Phường Đông Thọ (một phần):" in words


@pytest.mark.slow
def test_the_sample_district_counted_again(tmp_path: Path, run: Run) -> None:
    """From the results of each year by itself, by the names of the communes."""
    folders = {"now": DISTRICT / "phieu", "before": DISTRICT / "nam-truoc"}
    single = {
        name: {
            each["station"]["commune"]["name"]: each
            for each in json.loads(run("batch", folder, "--format", "json")[1])["stations"]
        }
        for name, folder in folders.items()
    }
    found = years(run, folders["now"], folders["before"])
    both = sorted(set(single["now"]) & set(single["before"]))
    assert found["communes"] == len(both) > 5
    pairs = Counter((single["before"][name]["verdict"], single["now"][name]["verdict"]) for name in both)
    assert {(each["before"], each["now"]): each["communes"] for each in found["moves"] if each["communes"]} == pairs
    moved = {each["place"] for each in (*found["rose"], *found["fell"], *found["opened"])}
    assert moved == {name for name in both if single["now"][name]["verdict"] != single["before"][name]["verdict"]}
    assert found["met"]["now"] - found["met"]["before"] == sum(
        (single["now"][name]["verdict"] == "met") - (single["before"][name]["verdict"] == "met") for name in both
    )
    for criterion in found["criteria"]:
        points = [
            [
                {each["number"]: each for each in single[year][name]["criteria"]}[criterion["number"]]["low"]
                for name in both
            ]
            for year in ("before", "now")
        ]
        assert (criterion["before"], criterion["now"]) == (pytest.approx(sum(points[0])), pytest.approx(sum(points[1])))
        differences = [now - before for before, now in zip(*points, strict=True)]
        assert criterion["rose"] == sum(each > 0 for each in differences)
        assert criterion["fell"] == sum(each < 0 for each in differences)


@pytest.mark.slow
def test_the_sheets_and_the_page_have_the_same(tmp_path: Path, run: Run) -> None:
    book, page = tmp_path / "x.xlsx", tmp_path / "x.html"
    run("batch", DISTRICT / "phieu", "--previous", DISTRICT / "nam-truoc", "-o", book, "-o", page)
    found = years(run, DISTRICT / "phieu", DISTRICT / "nam-truoc")
    sheets = openpyxl.load_workbook(book)
    first = next(sheets["So với năm trước"].iter_rows(2, values_only=True))
    met = found["met"]
    assert first[1:5] == (found["communes"], met["before"], met["now"], met["now"] - met["before"])
    moved = [row[0] for row in sheets["Thay đổi kết luận"].iter_rows(2, values_only=True)]
    assert moved == [each["place"] for part in ("rose", "fell", "opened") for each in found[part]]
    text = page.read_text(encoding="utf-8")
    section = text[text.index('id="years-title"') : text.index('id="distribution-title"')]
    assert all(f"<strong>{name}</strong>" in section for name in moved)

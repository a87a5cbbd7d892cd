"""The sample district: every planted contradiction is found, and nothing certain is said of the others."""

import csv
import json
import pickle
import re
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import Run
from sample_district import FOLDER, make_district, planting
from yte_check.crosschecks.inspector import CrossChecker
from yte_check.crosschecks.loading import cross_checks_of
from yte_check.review.collecting import read_reviews, review_files
from yte_check.review.verifier import ShelvedReviews
from yte_check.standard.library import default_library

PHIEU, REVIEWS, LAST_YEAR = FOLDER / "phieu", FOLDER / "tham-dinh", FOLDER / "nam-truoc"
Found = dict[str, dict[str, bool]]


@pytest.fixture
def batch(run: Run) -> dict[str, Any]:
    options = ("--reviews", REVIEWS, "--previous", LAST_YEAR, "--format", "json")
    code, out, _ = run("batch", PHIEU, *options)
    assert code == 4
    document: dict[str, Any] = json.loads(out)
    return document


def flags_of(batch: dict[str, Any]) -> Found:
    """By commune the codes of its flags, and whether each is certain."""
    return {
        station["station"]["commune"]["name"]: {flag["code"]: flag["certain"] for flag in station["flags"]}
        for station in batch["stations"]
    }


def test_the_script_writes_the_files_that_are_there(tmp_path: Path) -> None:
    make_district.write(tmp_path)
    written = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    shipped = {path.relative_to(FOLDER): path.read_bytes() for path in FOLDER.rglob("*") if path.is_file()}
    assert written == shipped


@pytest.mark.slow
def test_every_planted_contradiction_is_found_and_nothing_else(batch: dict[str, Any]) -> None:
    found = flags_of(batch)
    assert set(found) == set(planting.NAMES)
    for name in planting.NAMES:
        planted = set(planting.PLANTED[name][1]) if name in planting.PLANTED else set()
        if name in planting.AT_THRESHOLD:
            planted.add("just_at_threshold")
        assert set(found[name]) == planted, name


@pytest.mark.slow
def test_only_what_cannot_be_right_is_certain(batch: dict[str, Any]) -> None:
    certain = {(name, code) for name, flags in flags_of(batch).items() for code, sure in flags.items() if sure}
    assert certain == set(planting.CERTAIN.items())


@pytest.mark.slow
def test_flags_change_no_score(batch: dict[str, Any], run: Run) -> None:
    alone = json.loads(run("batch", PHIEU, "--format", "json")[1])
    for with_flags, without in zip(batch["stations"], alone["stations"], strict=True):
        assert with_flags["points"] == without["points"]
        assert with_flags["verdict"] == without["verdict"]
        assert (without["flags"], without["review"]) == ([], None)


@pytest.mark.slow
def test_flags_are_the_same_whatever_the_language_and_the_number_of_jobs(batch: dict[str, Any], run: Run) -> None:
    options = ("--reviews", REVIEWS, "--previous", LAST_YEAR, "--format", "json", "--jobs", "2")
    english = json.loads(run("--lang", "en", "batch", PHIEU, *options)[1])
    assert flags_of(english) == flags_of(batch)
    assert english["summary"]["visits"] == batch["summary"]["visits"]
    texts = {flag["explanation"] for station in english["stations"] for flag in station["flags"]}
    assert any(text.startswith("Indicators 32 and 33 both count the women") for text in texts)


@pytest.mark.slow
def test_every_flag_has_reason_and_figures(batch: dict[str, Any]) -> None:
    for station in batch["stations"]:
        for flag in station["flags"]:
            assert flag["params"]["figures"]
            assert all(figure in flag["explanation"] for figure in flag["params"]["figures"])
            assert flag["points_at_risk"] > 0


@pytest.mark.slow
def test_visits_are_ranked_by_points_at_risk(batch: dict[str, Any]) -> None:
    visits = batch["summary"]["visits"]
    points = [visit["points_at_risk"] for visit in visits]
    assert points == sorted(points, reverse=True)
    assert visits[0]["place"] == "Lộc An"
    assert {visit["place"] for visit in visits} == {name for name, flags in flags_of(batch).items() if flags}
    have = {station["path"]: station["points"]["max"] for station in batch["stations"]}
    assert all(visit["points_at_risk"] <= have[visit["path"]] for visit in visits)


@pytest.mark.slow
def test_reviews_stand_beside_the_claims(batch: dict[str, Any]) -> None:
    found = {station["station"]["commune"]["name"]: station["review"] for station in batch["stations"]}
    reviewed = {name for name, review in found.items() if review is not None}
    assert reviewed == {"An Bình", "An Hòa", "Bình Minh", "Hòa Bình", "Thanh Bình", "Thượng Lâm"}
    assert found["An Bình"]["difference"]["high"] < 0 < found["Hòa Bình"]["difference"]["low"]
    assert found["Bình Minh"]["difference"] == {"low": 0, "high": 0}
    assert found["Thanh Bình"]["decided"] == 20
    assert found["Thanh Bình"]["points"]["low"] < found["Thanh Bình"]["points"]["high"]
    assert found["Thượng Lâm"]["rounds"] == ["Thẩm định năm 2024", "Phúc tra năm 2024"]
    assert found["Thượng Lâm"]["difference"] == {"low": 0, "high": 0}
    summary = batch["summary"]["reviews"]
    assert (summary["stations"], summary["over"], summary["under"]) == (6, 1, 1)


YEN_THINH = ("30-yen-thinh.yaml", "30-yen-thinh-nop-lai.yaml")
"""Handed in twice: the file that was changed last counts, which a checkout does not keep."""


@pytest.mark.slow
def test_what_cannot_be_used_is_set_aside_with_the_reason(batch: dict[str, Any]) -> None:
    found = {Path(failed["path"]).name: {d["code"] for d in failed["diagnostics"]} for failed in batch["failed"]}
    (yen_thinh,) = {Path(each["path"]).name for each in batch["stations"]} & set(YEN_THINH)
    assert found == {
        "hong-tep-trong.yaml": {"empty_file"},
        "hong-thieu-dau-cach.yaml": {"mapping_expected"},
        "hong-tu-lon-hon-mau.yaml": {"numerator_exceeds_denominator"},
        "28-van-xuan.yaml": {"review_other_text"},
        "29-vinh-phuc.yaml": {"review_expired"},
        "25-tan-tien.yaml": {"unknown_indicator", "unknown_value"},
        YEN_THINH[yen_thinh != YEN_THINH[1]]: {"superseded"},
    }
    assert batch["summary"]["failed"] == 7
    assert batch["summary"]["duplicates"][0]["commune"] == "Yên Thịnh"


@pytest.mark.slow
def test_reviews_and_last_year_may_lie_inside_the_folder_of_the_batch(batch: dict[str, Any], run: Run) -> None:
    options = ("--reviews", REVIEWS, "--previous", LAST_YEAR, "--format", "json")
    whole = json.loads(run("batch", FOLDER, *options)[1])
    assert flags_of(whole) == flags_of(batch)
    assert whole["summary"]["failed"] == 7


def test_submissions_and_reviews_may_lie_in_one_folder(tmp_path: Path, run: Run) -> None:
    for folder in (PHIEU, REVIEWS):
        for path in folder.glob("0*.yaml"):
            (tmp_path / f"{folder.name}-{path.name}").write_bytes(path.read_bytes())
    (tmp_path / "hong.yaml").write_text("decisions: [", encoding="utf-8")
    code, out, _ = run("batch", tmp_path, "--reviews", tmp_path, "--format", "json")
    document = json.loads(out)
    assert code == 4
    assert [Path(failed["path"]).name for failed in document["failed"]] == ["hong.yaml"]
    assert document["summary"]["reviews"]["stations"] == 4
    assert document["summary"]["scored"] == 9


def test_what_a_process_is_given_can_be_pickled() -> None:
    shelved = ShelvedReviews(read_reviews(review_files([REVIEWS])), date(2025, 6, 1))
    checker = CrossChecker(cross_checks_of(default_library().places()), "vi")
    for each in (shelved, checker):
        assert type(pickle.loads(pickle.dumps(each))) is type(each)


@pytest.mark.slow
def test_the_summary_for_a_reader(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    _, out, _ = run("batch", "phieu", "--reviews", "tham-dinh", "--previous", "nam-truoc", "-v")
    for words in ("Thẩm định (6 trạm có tệp thẩm định)", "Nên đến kiểm tra trước (26 trạm", "MÂU THUẪN:", "Xem lại:"):
        assert words in out
    assert max(map(len, out.splitlines())) <= 80


def test_a_table_has_the_flags_and_the_verified_points(run: Run) -> None:
    _, out, _ = run("batch", PHIEU, "--reviews", REVIEWS, "--cross-check", "--format", "csv")
    heads, *rows = csv.reader(out.removeprefix("\ufeff").splitlines())
    verified = ["Kết luận sau thẩm định", "Điểm thẩm định: thấp nhất", "Điểm thẩm định: cao nhất có thể"]
    assert heads[-7:] == [*verified, "Tình hình nộp", "Kết luận năm trước", "Công nhận đến ngày", "Năm không đạt"]
    by_file = {Path(row[0]).name: row for row in rows}
    assert "births_agree" in by_file["02-an-hoa.yaml"][-8]
    assert by_file["01-an-binh.yaml"][-7:-5] == ["Không đạt", "84.75"]
    assert by_file["30-yen-thinh.yaml"][-7:] == [""] * 7


@pytest.mark.slow
def test_the_workbook_has_a_sheet_of_reviews_and_one_of_flags(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "huyen.xlsx"
    run("batch", PHIEU, "--reviews", REVIEWS, "--previous", LAST_YEAR, "-o", path)
    book = openpyxl.load_workbook(path)
    verified = list(book["Điểm thẩm định"].iter_rows(values_only=True))
    assert {row[0] for row in verified[1:]} == {
        "An Bình", "An Hòa", "Bình Minh", "Hòa Bình", "Thanh Bình", "Thượng Lâm",
    }  # fmt: skip
    assert next(row for row in verified if row[0] == "An Bình")[5:8] == ("Không đạt", 84.75, 84.75)
    flags = list(book["Dấu hiệu cần xem lại"].iter_rows(values_only=True))
    assert flags[1][:5] == ("Lộc An", "Minh Họa", 100, "Xem lại", "all_points_claimed")
    assert {row[4] for row in flags[1:] if row[3] == "MÂU THUẪN"} == set(planting.CERTAIN.values())


@pytest.mark.slow
def test_comparing_the_reviews_of_the_district(run: Run) -> None:
    code, out, _ = run("review", "compare", REVIEWS)
    assert code == 4
    for words in ("6 TRẠM", "1 trạm tự chấm cao hơn", "1 trạm tự chấm thấp hơn", "Không có lịch làm việc"):
        assert words in out
    for name in ("28-van-xuan.yaml", "29-vinh-phuc.yaml", "25-tan-tien.yaml"):
        assert name in out
    document = json.loads(run("review", "compare", FOLDER, "--format", "json")[1])
    assert document["stations"][0]["station"]["commune"]["name"] == "An Bình"
    assert {each["rates_itself"] for each in document["stations"]} == {"over", "under", "alike"}


def test_a_folder_of_last_year_without_submissions_is_no_comparison(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nam-truoc").mkdir()
    monkeypatch.chdir(tmp_path)
    code, _, err = run("batch", PHIEU, "--previous", "nam-truoc")
    assert code == 2
    assert "nam-truoc" in err


@pytest.mark.slow
def test_the_dashboard_of_reviewers_has_what_the_workbook_has(run: Run, tmp_path: Path) -> None:
    """The verified stations, those farthest from their claim first, and where to go first with every reason."""
    from openpyxl import load_workbook

    book, page = tmp_path / "a.xlsx", tmp_path / "a.html"
    reviews = ("--reviews", REVIEWS, "--cross-check")
    run("batch", PHIEU, *reviews, "-o", book, "-o", page)
    text = unescape(page.read_text(encoding="utf-8"))
    reviewed = _rows(text, "verified-title")[3:]
    names = [name.partition(",")[0] for name, *_ in reviewed]
    sheet = {row[0]: row for row in load_workbook(book)["Điểm thẩm định"].iter_rows(min_row=2, values_only=True)}
    assert set(names) == set(sheet)
    for name, row in zip(names, reviewed, strict=True):
        _, _, _, low, _, verdict, *_, decided, _ = sheet[name]
        assert row[1].rpartition(" ")[2] == str(low).replace(".", ",")
        assert f"{verdict}:" in row[2]
        assert row[4] == decided
    apart = [abs(float(row[3].replace(",", "."))) for row in reviewed]
    assert apart == sorted(apart, reverse=True)
    assert apart[0] > 0
    visits = _rows(text, "visits-title")
    flags = list(load_workbook(book)["Dấu hiệu cần xem lại"].iter_rows(min_row=2, values_only=True))
    assert [name.partition(",")[0] for name, *_ in visits] == list(dict.fromkeys(row[0] for row in flags))
    told = re.findall(r"<li>.*?</strong> (.*?)</li>", text)
    assert told == [row[6] for row in flags]
    plain = tmp_path / "b.html"
    run("batch", PHIEU, "-o", plain)
    assert not {"verified-title", "visits-title"} & set(re.findall(r'id="([\w-]+)"', plain.read_text("utf-8")))


def test_last_years_files_that_cannot_be_read_are_named(run: Run, tmp_path: Path) -> None:
    """Without them a jump would go unseen, and nobody know why."""
    one = next(PHIEU.glob("01-*.yaml"))
    (tmp_path / "trong.yaml").write_bytes(b"")
    for previous, code in ((tmp_path, "empty_file"), (tmp_path / "nope", "file_not_found")):
        status, _, err = run("batch", one, "--previous", previous)
        assert (status, f"[{code}]" in err) == (0, True)
        assert "1 trên 1 tệp của năm trước không đọc được" in err


def _rows(page: str, section: str) -> list[list[str]]:
    """The rows of the tables of a section, as the text of their cells."""
    at = page.index(f'id="{section}"')
    rows = re.findall(r"<tr><t[dh][ >].*?</tr>", page[at : page.index("</section>", at)])
    cells = [re.findall(r"<t[dh](?: [^>]*)?>(.*?)</t[dh]>", row) for row in rows if "<td" in row]
    return [[re.sub(r"<[^>]*>", "", cell) for cell in row] for row in cells]

"""Confirming: only who names the document, himself and the day raises a grade, and it is written beside the fact."""

import difflib
import json
import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import ROOT, Run, standard_on
from yte_check.standard.loading import read_standard
from yte_check.standard.model import Indicator

AGREED = ("--by", "Nguyễn Văn A", "--date", "15/02/2024")
DIGESTS = re.compile(r", digests: \{[^}]*\}")
NEW = ("--document", "phu-luc-1300", "--title", "Phụ lục: Quyết định 1300", "--url", "https://moh.gov.vn/1300.pdf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    return tmp_path / "criteria" / "qd-1300-2023"


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*.yaml"))}


def changed(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return sorted(
        line
        for name in before
        for line in difflib.ndiff(before[name].splitlines(), after[name].splitlines())
        if line[0] in "+-"
    )


def indicator(folder: Path, number: int) -> Indicator:
    standard = read_standard(folder).in_force(date(2023, 3, 10))
    return standard.indicators[number]


def test_all_facts_by_a_declared_document(folder: Path, run: Run) -> None:
    before = texts(folder)
    code, out, err = run("criteria", "confirm", 1, "--document", "tvpl-1300", *AGREED, "--standard", folder)
    assert (code, out) == (0, "")
    assert "Đã xác nhận chỉ tiêu 1 (số thứ tự, tên, điểm, cách chấm) theo “tvpl-1300”" in err
    assert DIGESTS.sub("", "\n".join(changed(before, texts(folder)))).splitlines() == sorted(
        [
            "-     grade: {number: inferred, title: verified, points: working, scoring: working}",
            "+     grade: {number: verified, title: verified, points: verified, scoring: verified}",
            "-     refs: [kh-123-quang-nam]",
            "+     refs: [kh-123-quang-nam, tvpl-1300]",
            "+     confirmed: [{facts: [number, title, points, scoring], document: tvpl-1300, by: Nguyễn Văn A,"
            " date: 2024-02-15}]",
        ]
    )
    found = indicator(folder, 1)
    assert found.refs == ("kh-123-quang-nam", "tvpl-1300")
    assert (found.confirmed[0].by, found.confirmed[0].date) == ("Nguyễn Văn A", date(2024, 2, 15))


def test_some_facts_by_a_new_document(folder: Path, run: Run) -> None:
    before = texts(folder)
    facts = ("--fact", "points", "--fact", "title", "--fact", "points")
    code, _, _ = run("criteria", "confirm", 6, *NEW, *AGREED, *facts, "--standard", folder)
    assert code == 0
    assert DIGESTS.sub("", "\n".join(changed(before, texts(folder)))).splitlines() == sorted(
        [
            '+   phu-luc-1300: {title: "Phụ lục: Quyết định 1300", url: "https://moh.gov.vn/1300.pdf"}',
            "-     grade: {number: working, title: working, points: working, scoring: working}",
            "+     grade: {number: working, title: verified, points: verified, scoring: working}",
            "+     refs: [phu-luc-1300]",
            "+     confirmed: [{facts: [title, points], document: phu-luc-1300, by: Nguyễn Văn A, date: 2024-02-15}]",
        ]
    )
    assert run("criteria", "confirm", 6, *NEW, *AGREED, "--fact", "number", "--standard", folder)[0] == 0
    found = indicator(folder, 6)
    assert [each.facts for each in found.confirmed] == [("title", "points"), ("number",)]
    assert found.refs == ("phu-luc-1300",)


def test_several_indicators_at_once(folder: Path, run: Run) -> None:
    """In one run, across files; each keeps who, what and when."""
    code, _, told = run(
        "criteria", "confirm", "5-7", 9, 6, "--document", "tvpl-1300", *AGREED, "--fact", "title", "--standard", folder
    )
    assert code == 0
    assert "chỉ tiêu 5–7; 9" in told or "chỉ tiêu 5–7, 9" in told
    assert [len(indicator(folder, number).confirmed) for number in (4, 5, 6, 7, 8, 9, 10)] == [0, 1, 1, 1, 0, 1, 0]
    assert all(indicator(folder, number).grade.title == "verified" for number in (5, 6, 7, 9))


def test_what_the_file_still_says_of_a_rule_is_told(folder: Path, run: Run) -> None:
    [noted, *_] = [each for each in standard_on().text.indicators() if each.note]
    confirm = ("criteria", "confirm", noted.number, "--document", "tvpl-1300", *AGREED, "--standard", folder)
    assert "còn ghi chú trong tệp" in run(*confirm)[2]
    assert "còn ghi chú trong tệp" not in run(*confirm, "--fact", "title")[2]


def test_a_source_without_an_address_gets_one(folder: Path, run: Run) -> None:
    head = folder / "standard.yaml"
    text = head.read_text(encoding="utf-8")
    head.write_text(text.replace("sources:\n", "sources:\n  phu-luc: {title: Phụ lục}\n", 1), encoding="utf-8")
    confirm = ("criteria", "confirm", 6, "--document", "phu-luc", *AGREED, "--standard", folder)
    before = texts(folder)
    code, _, told = run(*confirm)
    assert (code, "chưa có địa chỉ" in told) == (2, True)
    assert texts(folder) == before
    assert run(*confirm, "--url", "https://moh.gov.vn/a")[0] == 0
    assert 'phu-luc: {title: Phụ lục, url: "https://moh.gov.vn/a"}' in head.read_text(encoding="utf-8")
    assert run("criteria", "check", folder, "--strict")[0] == 0


@pytest.mark.parametrize("option", [("--title", "Tên khác"), ("--url", "https://moh.gov.vn/khac")])
def test_a_declared_source_keeps_what_it_is(option: tuple[str, str], folder: Path, run: Run) -> None:
    before = texts(folder)
    code, _, told = run("criteria", "confirm", 6, "--document", "tvpl-1300", *option, *AGREED, "--standard", folder)
    assert (code, "khác với điều đã khai" in told) == (2, True)
    assert texts(folder) == before


def test_check_names_what_is_working_besides_the_indicators(folder: Path, run: Run) -> None:
    head, first = folder / "standard.yaml", folder / "01-chi-dao-dieu-hanh.yaml"
    for path, old, new in (
        (head, "  valid_years: 3\n  grade: verified", "  valid_years: 3\n  grade: working"),
        (first, "grade: {title: verified, points: verified}", "grade: {title: working, points: verified}"),
    ):
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    told = json.loads(run("criteria", "check", folder, "--format", "json")[1])["working_frame"]
    assert told == [{"standard": "qd-1300-2023", "keys": ["recognition", "knockout_list", "criteria 1"]}]
    said = " ".join(run("criteria", "check", folder)[1].split())
    assert "ngoài các chỉ tiêu còn tạm tính (working): recognition, knockout_list, criteria 1." in said


def test_a_table_of_grades_becomes_one_grade(folder: Path, run: Run) -> None:
    code, _, err = run("criteria", "confirm", 35, "--document", "qd-1453", *AGREED, "--standard", folder)
    assert code == 0
    assert indicator(folder, 35).grade.scoring == "verified"
    assert "qd-1453-2023" in err, "whose grades are its own"
    assert "      scoring: verified\n" in texts(folder)["07-ba-me-tre-em.yaml"]


def test_a_standard_that_does_not_add_up_is_confirmed_all_the_same(folder: Path, run: Run) -> None:
    path = folder / "01-chi-dao-dieu-hanh.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("points: 14", "points: 13"), encoding="utf-8")
    assert run("criteria", "confirm", 2, *NEW, *AGREED, "--standard", folder)[0] == 0


def test_crlf_stays(folder: Path, run: Run) -> None:
    path = folder / "01-chi-dao-dieu-hanh.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("criteria", "confirm", 2, "--document", "tvpl-1300", *AGREED, "--standard", folder)[0] == 0
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


TOMORROW = (date.today() + timedelta(days=1)).isoformat()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("1", *AGREED), "Thiếu --document"),
        (("1", "--document", "", *AGREED), "Thiếu --document"),
        (("1", "--document", "khong-co", *AGREED), "chưa được khai"),
        (("1", *NEW[:4], *AGREED), "chưa được khai"),
        (("1", "--document", "khong-co", "--url", "https://a.vn/x", *AGREED), "chưa được khai"),
        (("1", *NEW[:5], "ftp://moh.gov.vn/a", *AGREED), "không phải là địa chỉ web"),
        (("1", "--document", "tvpl-1300", "--date", "15/02/2024"), "Thiếu --by"),
        (("1", "--document", "tvpl-1300", "--by", "  ", "--date", "15/02/2024"), "Thiếu --by"),
        (("1", "--document", "tvpl-1300", "--by", "A"), "Thiếu --date"),
        (("1", "--document", "tvpl-1300", "--by", "A", "--date", TOMORROW), "muộn hơn ngày hôm nay"),
        (("1", "--document", "tvpl-1300", "--by", "A", "--date", "31/02/2024"), "không phải là ngày"),
        (("48", "--document", "tvpl-1300", *AGREED), "Không có chỉ tiêu 48"),
        (("1", "47-48", "--document", "tvpl-1300", *AGREED), "Không có chỉ tiêu 48"),
        (("6-3", "--document", "tvpl-1300", *AGREED), "Không có chỉ tiêu 6-3"),
        (("1-", "--document", "tvpl-1300", *AGREED), "Không có chỉ tiêu 1-"),
        (("1-999999999", "--document", "tvpl-1300", *AGREED), "Không có chỉ tiêu 1-999999999"),
        (("một", "--document", "tvpl-1300", *AGREED), "Không có chỉ tiêu một"),
        (("1", "--document", "tvpl-1300", *AGREED, "--fact", "point"), "--fact"),
    ],
)
def test_who_what_and_when_are_asked_for(arguments: tuple[str, ...], words: str, folder: Path, run: Run) -> None:
    before = texts(folder)
    code, _, err = run("criteria", "confirm", *arguments, "--standard", folder)
    assert code == 2
    assert words in err
    assert texts(folder) == before


def test_today_is_not_in_the_future(folder: Path, run: Run) -> None:
    today = ("--by", "A", "--date", date.today().isoformat())
    assert run("criteria", "confirm", 1, "--document", "tvpl-1300", *today, "--standard", folder)[0] == 0


def test_the_installed_copy_stays(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yte_check.terminal.rewriting.installed_data", lambda: folder.parent)
    before = texts(folder)
    code, _, err = run("criteria", "confirm", 1, "--document", "tvpl-1300", *AGREED, "--standard", folder)
    assert (code, texts(folder)) == (2, before)
    assert "bản cài đặt" in err


def test_help_in_both_languages(run: Run) -> None:
    assert "Xác nhận các chỉ tiêu" in run("criteria", "confirm", "--help")[1].replace("\n  ", " ")
    assert "Compare a standard" in run("criteria", "compare", "--help", "--lang", "en")[1]


def edited(folder: Path, number: int, old: str, new: str) -> None:
    """Exchange words of one indicator, in whatever file it stands."""
    for path in folder.glob("*.yaml"):
        head, mark, rest = path.read_text(encoding="utf-8").partition(f"  - number: {number}\n")
        if mark:
            own, end, others = rest.partition("\n  - number: ")
            assert old in own, f"{number}: {old}"
            path.write_text(head + mark + own.replace(old, new, 1) + end + others, encoding="utf-8")
            return
    raise AssertionError(f"no indicator {number}")


def confirmed(folder: Path, run: Run, number: int) -> None:
    assert run("criteria", "confirm", number, *NEW, *AGREED, "--standard", folder)[0] == 0


def codes(folder: Path, run: Run) -> set[str]:
    return {each["code"] for each in json.loads(run("criteria", "check", folder, "--format", "json")[1])["diagnostics"]}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("number", "old", "new", "fact"),
    [
        (6, "title: Tỷ lệ", "title: Số", "title"),
        (6, "numerator: Số người", "numerator: Số người không", "scoring"),
        (6, "denominator: Dân số", "denominator: Số trẻ em", "scoring"),
        (6, "at_least: 95", "at_least: 94", "scoring"),
        (6, 'unit: "%"', 'unit: "‰"', "scoring"),
        (6, "    scoring:\n", "    knockout: at_zero\n    scoring:\n", "scoring"),
        (6, "    scoring:\n", "    scoring:\n      when_absent: full\n", "scoring"),
        (8, "label: Bác sĩ cơ hữu", "label: Không có bác sĩ cơ hữu", "scoring"),
        (8, "co_huu:", "thuong_xuyen:", "scoring"),
        (8, "{1: 1.5, 2: 2, 3: 3}", "{1: 1.5, 2: 2.5, 3: 3}", "scoring"),
        (11, "question: Trạm", "question: Không phải trạm", "scoring"),
        (29, "Trạm ký", "Trạm không ký", "scoring"),
        (29, "truc: Trực 24/24 giờ", "truc: Trực 8/24 giờ", "scoring"),
    ],
)
def test_what_was_changed_after_it_was_confirmed(
    number: int, old: str, new: str, fact: str, folder: Path, run: Run
) -> None:
    confirmed(folder, run, number)
    assert getattr(indicator(folder, number).grade, fact) == "verified"
    assert "confirmed_changed" not in codes(folder, run)
    edited(folder, number, old, new)
    assert "confirmed_changed" in codes(folder, run)
    assert getattr(indicator(folder, number).grade, fact) == "working"
    code, out, _ = run("explain", number, "--standard", folder, "--format", "json")
    assert (code, json.loads(out)["changed_since_confirmed"]) == (0, [fact])
    assert "Nguyễn Văn A đã xác nhận chỉ tiêu này ngày 15/02/2024" in " ".join(
        run("explain", number, "--standard", folder)[1].split()
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("number", "old", "new"),
    [
        (6, "at_least: 95", 'at_least: "95,0"'),
        (6, "{at_least: 95, points: 5}", "{points: 5.00, at_least: 95}"),
        (6, "title: Tỷ lệ người dân tham gia bảo hiểm y tế", 'title: "Tỷ lệ người dân tham gia bảo hiểm y tế"'),
        (6, "verify: [record]", "verify: [record, observe]"),
        (6, "    basis: ", "    note: Đã đọc lại\n    basis: "),
        (8, "options:\n", "options:   # ba mức\n"),
    ],
)
def test_another_spelling_is_no_change(number: int, old: str, new: str, folder: Path, run: Run) -> None:
    confirmed(folder, run, number)
    edited(folder, number, old, new)
    assert "confirmed_changed" not in codes(folder, run)
    assert indicator(folder, number).grade.scoring == "verified"


def test_the_tables_of_places_are_part_of_what_was_confirmed(folder: Path, run: Run) -> None:
    confirmed(folder, run, 8)
    confirmed(folder, run, 6)
    head = folder / "standard.yaml"
    text = head.read_text(encoding="utf-8")
    assert "below_km: 3" in text
    head.write_text(text.replace("below_km: 3", "below_km: 4").replace("at_least_km: 3", "at_least_km: 4"), "utf-8")
    assert indicator(folder, 8).grade.scoring == "working", "its points hang on the zones"
    assert indicator(folder, 6).grade.scoring == "verified", "its points do not"


def test_a_result_stops_calling_it_verified(folder: Path, run: Run) -> None:
    def verified() -> int:
        out = run("assess", ROOT / "samples" / "luc-binh.yaml", "--standard", folder, "--format", "json")[1]
        return int(json.loads(out)["standard"]["grades"]["verified"])

    before = verified()
    confirmed(folder, run, 6)
    assert verified() == before + 1
    edited(folder, 6, "numerator: Số người", "numerator: Số người không")
    assert verified() == before


def test_who_compares_again_stands_for_what_is_there_now(folder: Path, run: Run) -> None:
    confirmed(folder, run, 6)
    edited(folder, 6, "at_least: 95", "at_least: 94")
    assert "confirmed_changed" in codes(folder, run)
    confirmed(folder, run, 6)
    assert "confirmed_changed" not in codes(folder, run)
    assert indicator(folder, 6).grade.scoring == "verified"


def test_an_amendment_is_no_broken_confirmation(folder: Path, run: Run) -> None:
    confirmed(folder, run, 35)  # which is amended from 20/3/2023 on
    assert "confirmed_changed" not in codes(folder, run)
    assert read_standard(folder).in_force(date(2024, 12, 31)).broken == ()


def test_nobody_compares_before_the_decision_was_issued(folder: Path, run: Run) -> None:
    before = texts(folder)
    early = ("--by", "A", "--date", "08/03/2023")
    code, _, err = run("criteria", "confirm", 1, "--document", "tvpl-1300", *early, "--standard", folder)
    assert code == 2
    assert "sớm hơn ngày ban hành" in err
    assert texts(folder) == before

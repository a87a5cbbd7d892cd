"""Confirming: only who names the document, himself and the day raises a grade, and it is written beside the fact."""

import difflib
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.standard.loading import read_standard
from yte_check.standard.model import Indicator

AGREED = ("--by", "Nguyễn Văn A", "--date", "15/02/2024")
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
    assert "Đã xác nhận chỉ tiêu 1 (số thứ tự, tên, điểm, cách chấm) theo «tvpl-1300»" in err
    assert changed(before, texts(folder)) == sorted(
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
    assert changed(before, texts(folder)) == sorted(
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
        (("1", "--document", "tvpl-1300", "--by", "A", "--date", TOMORROW), "ở sau hôm nay"),
        (("1", "--document", "tvpl-1300", "--by", "A", "--date", "31/02/2024"), "không phải là ngày"),
        (("48", "--document", "tvpl-1300", *AGREED), "Không có chỉ tiêu 48"),
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
    monkeypatch.setattr("yte_check.cli.terminal.rewriting.installed_data", lambda: folder.parent)
    before = texts(folder)
    code, _, err = run("criteria", "confirm", 1, "--document", "tvpl-1300", *AGREED, "--standard", folder)
    assert (code, texts(folder)) == (2, before)
    assert "bản cài đặt" in err


def test_help_in_both_languages(run: Run) -> None:
    assert "Xác nhận một chỉ tiêu" in run("criteria", "confirm", "--help")[1].replace("\n  ", " ")
    assert "Compare a standard" in run("criteria", "compare", "--help", "--lang", "en")[1]

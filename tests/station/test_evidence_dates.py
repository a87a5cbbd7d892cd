"""When a document was issued and when it ends, against the year that it is to prove."""

import json
from datetime import date
from pathlib import Path

import pytest

from conftest import Run
from yte_check.station.evidence_dates import date_doubt, date_state
from yte_check.station.model import EvidenceEntry

YEAR = 2024


def entry(**dates: str | bool) -> EvidenceEntry:
    days = {key: date.fromisoformat(value) if isinstance(value, str) else value for key, value in dates.items()}
    return EvidenceEntry(title="Văn bản", **days)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("dates", "state", "doubt"),
    [
        ({"issued": "2023-12-31"}, "valid", "earlier"),
        ({"issued": "2024-01-01"}, "valid", None),
        ({"issued": "2024-12-31"}, "valid", None),
        ({"issued": "2025-01-01"}, "after_period", "-"),
        ({"issued": "2099-01-01", "expires": "2100-01-01"}, "after_period", "-"),
        ({"issued": "2025-01-01", "lasting": True}, "after_period", "-"),
        ({"issued": "2001-01-01", "expires": "2024-12-31"}, "valid", None),
        ({"issued": "2001-01-01", "expires": "2024-12-30"}, "out_of_period", "-"),
        ({"issued": "2001-01-01", "lasting": True}, "valid", None),
        ({"issued": "2001-01-01", "lasting": False}, "valid", "earlier"),
        ({}, "valid", "undated"),
        ({"expires": "2024-12-31"}, "valid", "undated"),
        ({"expires": "2024-12-30"}, "out_of_period", "-"),
        ({"issued": "2024-06-02", "expires": "2024-06-01"}, "valid", "reversed"),
        ({"issued": "2024-06-01", "expires": "2024-06-01"}, "valid", None),
    ],
)
def test_the_dates_of_a_document_against_the_year(dates: dict[str, str | bool], state: str, doubt: str | None) -> None:
    assert date_state(entry(**dates), YEAR) == state
    if state == "valid":
        found = date_doubt(entry(**dates), YEAR, (6,))
        assert (found.code if found is not None else None) == doubt


def test_an_indicator_that_lasts_takes_an_older_document() -> None:
    assert date_doubt(entry(issued="2001-01-01"), YEAR, ()) is None


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """Health insurance (6), land (11, an answer that lasts) and one meeting (1), each with a document."""
    for name in ("bhxh", "dat", "qd"):
        (tmp_path / f"{name}.txt").write_text(name)
    file = tmp_path / "phieu.yaml"
    file.write_text(
        "standard: qd-1300-2023\nyear: 2024\nstation: {name: Trạm A, zone: 2}\nanswers:\n"
        "  6: {numerator: 95, denominator: 100, evidence: [bhxh]}\n"
        "  11: {value: có, evidence: [dat]}\n"
        "  43: {value: 24, evidence: [dat, qd]}\n"
        "evidence:\n"
        "  bhxh: {title: Xác nhận, issued: 02/01/2025, file: bhxh.txt}\n"
        "  dat: {title: Sổ đỏ, issued: 12/6/2021, file: dat.txt}\n"
        "  qd: {title: Quyết định, issued: 1/3/2024, file: qd.txt}\n",
        encoding="utf-8",
    )
    return file


def test_every_document_of_another_year_is_named(station: Path, run: Run) -> None:
    found = json.loads(run("assess", station, "--format", "json")[1])
    said = {each["code"]: each["message"] for each in found["diagnostics"]}
    assert set(said) == {"evidence_after_period", "evidence_earlier"}
    assert "“bhxh” ban hành ngày 02/01/2025, sau khi năm 2024" in said["evidence_after_period"]
    assert "“dat” ban hành ngày 12/6/2021, trước năm 2024, trong khi chỉ tiêu 43" in said["evidence_earlier"]
    assert found["evidence"]["unproven"] == [6]
    documents = {each["id"]: each for each in found["evidence"]["documents"]}
    assert (documents["bhxh"]["valid"], documents["bhxh"]["state"]) == (False, "after_period")
    assert documents["dat"]["doubt"] == {"code": "earlier", "indicators": [43]}
    assert documents["qd"]["doubt"] is None


def test_strict_takes_a_later_document_for_none_and_an_earlier_one_for_what_it_is(station: Path, run: Run) -> None:
    strict = json.loads(run("assess", station, "--evidence", "strict", "--format", "json")[1])
    points = {each["number"]: each["points"] for one in strict["criteria"] for each in one["indicators"]}
    assert points[6]["low"] == 0 < points[6]["high"]
    assert points[43]["low"] == points[43]["high"] > 0


def test_the_check_lists_what_does_not_count_and_what_to_look_at(station: Path, run: Run) -> None:
    code, out, err = run("evidence", "check", station)
    assert (code, err) == (1, "3 minh chứng, 2 hợp lệ, trong đó 1 cần xem lại ngày.\n")
    assert "bhxh: Xác nhận" in out
    assert "dat: Sổ đỏ" in out
    assert "qd: Quyết định" not in out
    station.write_text(station.read_text(encoding="utf-8").replace("02/01/2025", "02/01/2024"), encoding="utf-8")
    assert run("evidence", "check", station)[0] == 0, "an earlier document counts"


@pytest.mark.parametrize("mark", ["expires: 31/12/2024", "lasting: có"])
def test_a_document_that_says_that_it_lasts_is_not_asked_about(mark: str, station: Path, run: Run) -> None:
    text = station.read_text(encoding="utf-8").replace("issued: 12/6/2021", f"issued: 12/6/2021, {mark}")
    station.write_text(text, encoding="utf-8")
    found = json.loads(run("assess", station, "--format", "json")[1])
    assert [each["code"] for each in found["diagnostics"]] == ["evidence_after_period"]


def test_the_register_of_the_report_says_it_of_each_document(station: Path, run: Run) -> None:
    run("report", station, "-o", station.parent / "a.md")
    text = (station.parent / "a.md").read_text(encoding="utf-8")
    assert "ban hành sau năm đánh giá" in text
    assert "hợp lệ; ban hành trước năm đánh giá" in text


@pytest.mark.slow
def test_a_form_keeps_that_a_document_lasts(station: Path, run: Run) -> None:
    text = station.read_text(encoding="utf-8").replace("issued: 12/6/2021", "issued: 12/6/2021, lasting: có")
    station.write_text(text, encoding="utf-8")
    form, back = station.parent / "phieu.xlsx", station.parent / "lai.yaml"
    assert run("form", "--station", station, "-o", form)[0] == 0
    assert run("read", form, "-o", back)[0] == 0
    assert "lasting: yes" in back.read_text(encoding="utf-8")


def test_a_batch_names_documents_of_another_year_and_regions_against_their_province(station: Path, run: Run) -> None:
    text = station.read_text(encoding="utf-8")
    other = text.replace("02/01/2025", "02/01/2024").replace("12/6/2021", "12/6/2024")
    other = other.replace("name: ", "name: B ", 1)
    (station.parent / "b.yaml").write_text(other, encoding="utf-8")
    odd = other.replace("name: B ", "name: C ", 1).replace("zone: 2", "zone: 2, province: Bắc Kạn, region: tay_nguyen")
    (station.parent / "c.yaml").write_text(odd, encoding="utf-8")
    code, out, _ = run("batch", station.parent, "--format", "json")
    assert code == 0
    doubts = {each["path"].rpartition("/")[2]: each["doubts"] for each in json.loads(out)["stations"]}
    codes = {path: sorted(each["code"] for each in found) for path, found in doubts.items()}
    assert codes == {
        "phieu.yaml": ["evidence_after_period", "evidence_earlier"],
        "b.yaml": [],
        "c.yaml": ["region_contradicted"],
    }
    said = " ".join(run("batch", station.parent)[1].split())
    assert "2 trạm có minh chứng khác năm, hoặc vùng không khớp với tỉnh" in said
    assert "“bhxh” ban hành ngày 02/01/2025" in said
    assert "Bắc Kạn thuộc vùng" in said

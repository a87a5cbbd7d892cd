"""Documents that prove that a section does not apply: in the ledger, the dossier, the report, a comparison, a gap."""

import json
import zipfile
from pathlib import Path

import pytest
from levels import FOLDER, QUALITY

from conftest import Run

STATION = """standard: chat-luong
year: 2024
station: {name: Trạm Y tế xã Thử, commune: {name: Xã Thử}, province: Bắc Kạn}
sections:
  C: {not_applicable: Không có giường sản, evidence: [qd]}
answers:
  A.1.1: {value: m4, evidence: [bb]}
  A.1.2: {value: m3, evidence: [bb]}
  A.2.1: {value: m3, evidence: [bb]}
  B.1: {value: m4, evidence: [bb]}
  B.2: {value: m3, evidence: [bb]}
evidence:
  qd: {title: Quyết định giao nhiệm vụ, issued: 2024-02-15, file: mc/qd.pdf}
  bb: {title: Biên bản, issued: 2024-02-15, file: mc/bb.pdf}
"""


@pytest.fixture
def station(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(FOLDER))
    (tmp_path / "mc").mkdir()
    for name in ("qd", "bb"):
        (tmp_path / "mc" / f"{name}.pdf").write_bytes(f"%PDF-1.4\n% {name}\n".encode())
    path = tmp_path / "phieu.yaml"
    path.write_text(STATION, "utf-8")
    return path


def test_the_ledger_says_which_section_a_document_takes_out(station: Path, run: Run) -> None:
    code, text, err = run("evidence", "list", station)
    assert code == 0, err
    assert "Chứng minh tiêu chí C không áp dụng" in text
    assert "Chưa dùng cho chỉ tiêu nào" not in text
    found = json.loads(run("evidence", "list", station, "--format", "json")[1])["evidence"]
    assert {each["id"]: each.get("sections") for each in found} == {"qd": ["C"], "bb": None}


@pytest.mark.slow
def test_a_dossier_lays_it_with_the_criterion_and_the_report_names_it(station: Path, run: Run, tmp_path: Path) -> None:
    packed = tmp_path / "ho-so.zip"
    assert run("dossier", station, "-o", packed)[0] == 0
    names = zipfile.ZipFile(packed).namelist()
    assert {"minh-chung/tieu-chi-C/qd.pdf", "minh-chung/tieu-chi-A/bb.pdf"} <= set(names)
    assert run("dossier", "verify", packed)[0] == 0
    report = tmp_path / "bao-cao.md"
    assert run("report", station, "-o", report)[0] == 0
    assert "Quyết định giao nhiệm vụ, 15/02/2024 (Chỉ tiêu C): hợp lệ" in report.read_text("utf-8")


def test_a_document_that_is_missing_is_a_cause_of_its_own(station: Path, run: Run, tmp_path: Path) -> None:
    later = tmp_path / "sau.yaml"
    later.write_text(STATION.replace(", evidence: [qd]", ""), "utf-8")
    found = json.loads(run("diff", station, later, "--evidence", "strict", "--format", "json")[1])
    assert {name for name, amount in found["causes"].items() if amount["low"] or amount["high"]} == {"evidence"}
    (change,) = (each for each in found["indicators"] if each["number"] == "C.1")
    assert [cause["explanation"] for cause in change["causes"]] == ["minh chứng (0 … +5): 1 → 0 tài liệu hợp lệ"]


def test_a_gap_says_that_the_document_is_lacking(station: Path, run: Run, tmp_path: Path) -> None:
    later = tmp_path / "sau.yaml"
    later.write_text(STATION.replace(", evidence: [qd]", ""), "utf-8")
    strict = ("--evidence", "strict", "--level", "vang")
    assert "unproven_sections" not in json.loads(run("gap", station, *strict, "--format", "json")[1])
    assert json.loads(run("gap", later, *strict, "--format", "json")[1])["unproven_sections"] == ["C"]
    assert "chưa có minh chứng hợp lệ nên vẫn bị tính" in " ".join(run("gap", later, *strict)[1].split())
    assert "unproven_sections" not in json.loads(run("gap", *QUALITY, "--format", "json")[1])

"""What is said beside a report that is not yet ready to be signed: no documents, no answers, blanks."""

import io
import shutil
import sys
from pathlib import Path

import pytest

from conftest import ROOT, Run


@pytest.fixture
def station(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "samples" / "minh-chung", tmp_path / "minh-chung")
    shutil.copy(ROOT / "samples" / "luc-binh.yaml", tmp_path / "phieu.yaml")
    return tmp_path / "phieu.yaml"


def said(run: Run, station: Path, *options: str) -> str:
    _, _, err = run("report", station, "-o", station.parent / "a.md", "--force", *options)
    return " ".join(err.split())


def test_a_report_with_everything_lacks_nothing(station: Path, run: Run) -> None:
    words = said(run, station)
    assert "minh chứng" not in words
    assert "chưa trả lời" not in words
    assert "chỗ trống" not in words


def test_a_request_without_documents_is_told(station: Path, run: Run) -> None:
    (station.parent / "minh-chung" / "03-bhxh.pdf").unlink()
    assert "đề nghị công nhận, nhưng 1 chỉ tiêu có điểm chưa có minh chứng hợp lệ: 6." in said(run, station)
    assert "minh chứng" not in said(run, station, "--evidence", "off")


def test_without_a_request_the_same_is_told_without_it(run: Run, tmp_path: Path) -> None:
    station = tmp_path / "p.yaml"
    text = "standard: qd-1300-2023\nyear: 2024\nstation: {name: A, zone: 2}\nanswers: {43: 24, 11: có}\n"
    station.write_text(text, encoding="utf-8")
    words = said(run, station)
    assert "đề nghị công nhận" not in words
    assert "2 chỉ tiêu có điểm chưa có minh chứng hợp lệ: 11, 43." in words


def test_blanks_and_open_answers_are_told(station: Path, run: Run) -> None:
    text = station.read_text(encoding="utf-8")
    text = text.replace("  population: 2405\n", "").replace("  terrain: mountain            # miền núi\n", "")
    text = text.replace("  45: {items: {may_tinh: có, mang: có}, evidence: [cong-nghe]}\n", "")
    station.write_text(text, encoding="utf-8")
    words = said(run, station)
    assert "1 chỉ tiêu chưa trả lời: 45. Để trả lời tiếp, gõ: yte-check fill --all." in words
    assert "Báo cáo còn chỗ trống phải điền tay: Địa hình, Dân số." in words


def test_fill_ends_with_what_it_does_not_ask_for(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    station = tmp_path / "p.yaml"
    text = "standard: qd-1300-2023\nyear: 2024\nstation: {name: A, zone: 2, region: tay_nguyen}\nanswers: {43: 24}\n"
    station.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
    words = " ".join(run("fill", station)[1].split())
    assert "Thông tin chung còn trống" in words
    assert "1 câu trả lời có điểm chưa có minh chứng hợp lệ: chỉ tiêu 43" in words

"""``evidence list|check|hash``: what is behind the answers, document by document, and hashes put beside it."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.render.ledger import size_text


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """The sample with its twelve documents."""
    shutil.copytree(ROOT / "samples", tmp_path / "phieu")
    return tmp_path / "phieu" / "luc-binh.yaml"


def documents(run: Run, station: Path, command: str = "list") -> dict[str, dict[str, object]]:
    entries = json.loads(run("evidence", command, station, "--format", "json")[1])["evidence"]
    return {entry["id"]: entry for entry in entries}


def test_each_document_with_its_file_and_what_it_serves(station: Path, run: Run) -> None:
    file = station.parent / "minh-chung" / "03-bhxh.pdf"
    assert documents(run, station)["bhxh"] == {
        "id": "bhxh",
        "title": "Xác nhận tỷ lệ bao phủ bảo hiểm y tế",
        "number": None,
        "issued": "2024-12-20",
        "expires": None,
        "lasting": None,
        "file": "minh-chung/03-bhxh.pdf",
        "size": file.stat().st_size,
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "recorded_sha256": None,
        "indicators": [6],
        "valid": True,
        "state": "valid",
        "doubt": None,
        "message": "Hợp lệ",
    }
    code, out, err = run("evidence", "list", station)
    assert (code, err) == (0, "12 minh chứng, 12 hợp lệ.\n")
    assert "  Văn bản số 12/QĐ-UBND ngày 15/02/2024\n  Tệp minh-chung/01-qd-bcd.pdf (616 B)\n" in out
    assert max(map(len, out.splitlines())) <= 80


def test_check_names_only_what_does_not_count(station: Path, run: Run) -> None:
    assert run("evidence", "check", station)[:2] == (0, "")
    folder = station.parent / "minh-chung"
    (folder / "01-qd-bcd.pdf").unlink()
    (folder / "02-bao-cao-nam.pdf").write_bytes(b"")
    (folder / "03-bhxh.pdf").write_bytes(b"no PDF")
    code, out, err = run("evidence", "check", station)
    assert (code, err) == (1, "12 minh chứng, 9 hợp lệ.\n")
    states = {key: entry["state"] for key, entry in documents(run, station, "check").items()}
    assert states == {"qd-bcd": "missing", "bao-cao-nam": "empty", "bhxh": "unopenable"}
    assert "không mở được" in out


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_hashes_are_recorded_and_nothing_else_changes(newline: str, station: Path, run: Run) -> None:
    before = station.read_text(encoding="utf-8").replace("\n", newline)
    station.write_bytes(before.encode())
    assert run("evidence", "hash", station)[0] == 0
    after = station.read_bytes().decode()
    old, new = before.split(newline), after.split(newline)
    assert len(old) == len(new)
    changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    assert len(changed) == 12
    for line, with_hash in changed:
        assert with_hash.startswith(line.rstrip("}") + ", sha256: ")
    assert run("evidence", "check", station)[0] == 0
    assert run("evidence", "hash", station)[0] == 0
    assert station.read_bytes().decode() == after, "a second time there is nothing to record"


def test_a_document_that_changed_is_only_recorded_anew_when_told_to(station: Path, run: Run) -> None:
    run("evidence", "hash", station)
    file = station.parent / "minh-chung" / "03-bhxh.pdf"
    file.write_bytes(file.read_bytes() + b" ")
    before = station.read_bytes()
    code, _, err = run("evidence", "hash", station)
    assert code == 1
    assert "“bhxh”" in err
    assert "--force" in err
    assert station.read_bytes() == before
    assert documents(run, station)["bhxh"]["state"] == "changed"
    assert run("evidence", "hash", station, "--force")[0] == 0
    assert documents(run, station)["bhxh"]["state"] == "valid"


def test_the_ledger_in_an_assessment(station: Path, run: Run) -> None:
    (station.parent / "minh-chung" / "03-bhxh.pdf").unlink()
    _, out, _ = run("assess", station)
    assert "\nMinh chứng: 12 minh chứng, 11 hợp lệ.\n  qd-bcd (616 B): hợp lệ; chỉ tiêu 1, 2\n" in out
    assert "\n  bhxh: chưa hợp lệ; chỉ tiêu 6\n" in out
    listed = json.loads(run("assess", station, "--format", "json")[1])["evidence"]["documents"]
    assert [entry["id"] for entry in listed if not entry["valid"]] == ["bhxh"]


def test_a_submission_that_cannot_be_read_has_no_ledger(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("standard: [", encoding="utf-8")
    assert run("evidence", "list", file)[0] == 4
    assert run("evidence", "hash", tmp_path / "none.yaml")[0] == 4


@pytest.mark.parametrize(
    ("size", "shown"),
    [(0, "0 B"), (1023, "1.023 B"), (1024, "1 KB"), (1025, "1,1 KB"), (1_500_000, "1,5 MB"), (5 * 2**30, "5 GB")],
)
def test_sizes(size: int, shown: str) -> None:
    assert size_text(size, "vi") == shown


def test_recording_hashes_keeps_who_may_read_the_file(station: Path, run: Run) -> None:
    station.chmod(0o600)
    run("evidence", "hash", station)
    assert station.stat().st_mode & 0o777 == 0o600
    assert "sha256:" in station.read_text(encoding="utf-8")

"""Standard streams that are closed, full, gone or of another code page: the work is done and nothing is lost."""

import csv
import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, submission_text
from yte_check.batch import spool
from yte_check.batch.records import FailedFile
from yte_check.batch.spool import Spool, pack

LUC_BINH = str(ROOT / "samples/luc-binh.yaml")
COMMAND = [sys.executable, "-m", "yte_check"]
NEEDS_FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device that is always full")
PAYLOADS = [
    ["assess", LUC_BINH],
    ["assess", LUC_BINH, "--format", "json"],
    ["batch", LUC_BINH],
    ["batch", LUC_BINH, "--format", "csv"],
    ["batch", LUC_BINH, "--format", "jsonl"],
    ["explain", "35"],
    ["criteria", "show", "qd-1300-2023"],
    ["plan", "show", "son-duong-2018"],
    ["criteria", "guide"],
    ["trend", LUC_BINH],
    ["--help"],
    ["batch", "--help"],
]
WRITES = [["batch", LUC_BINH, "-o"], ["assess", LUC_BINH, "-o"], ["report", LUC_BINH, "-o"]]


def ended(arguments: list[str], shell: str = "", **more: Any) -> subprocess.CompletedProcess[bytes]:
    """Run a command line; ``shell`` is what a shell would do with its streams."""
    redirected = ["sh", "-c", f'exec "$@" {shell}', "sh"] if shell else []
    return subprocess.run(
        [*redirected, *COMMAND, *arguments], stdin=subprocess.DEVNULL, **{"capture_output": True, **more}
    )


@pytest.mark.slow
@pytest.mark.parametrize("shell", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("arguments", WRITES, ids=lambda words: words[0])
def test_closed_streams_lose_no_file(arguments: list[str], shell: str, tmp_path: Path) -> None:
    """As a scheduled task or a service has them."""
    name = "x.json" if arguments[0] != "report" else "x.md"
    ended([*arguments, str(tmp_path / f"a-{name}")])
    done = ended([*arguments, str(tmp_path / f"b-{name}")], shell)
    assert done.returncode == 0, done
    assert (tmp_path / f"b-{name}").read_bytes() == (tmp_path / f"a-{name}").read_bytes()


@pytest.mark.slow
@NEEDS_FULL
@pytest.mark.parametrize("arguments", PAYLOADS, ids=" ".join)
def test_a_full_stdout_is_no_fault_of_the_program(arguments: list[str]) -> None:
    done = ended(["--lang", "en", *arguments], "> /dev/full")
    assert (done.returncode, b"could not be written completely" in done.stderr) == (74, True), done.stderr


@NEEDS_FULL
def test_the_version_too() -> None:
    assert ended(["--version"], "> /dev/full").returncode == 74
    assert ended(["--version"], ">&-").returncode == 0


@pytest.mark.slow
@NEEDS_FULL
def test_a_full_stdout_keeps_no_file_from_being_written(tmp_path: Path) -> None:
    done = ended(["batch", LUC_BINH, "-o", str(tmp_path / "x.json")], "> /dev/full")
    assert (done.returncode, len(json.loads((tmp_path / "x.json").read_bytes())["stations"])) == (74, 1)
    assert ended(["batch", LUC_BINH, "-o", str(tmp_path / "y.json")], "2> /dev/full").returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("arguments", PAYLOADS, ids=" ".join)
def test_a_reader_that_has_gone_is_no_failure(arguments: list[str], tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = ended(arguments, stdout=writing, stderr=subprocess.PIPE, capture_output=False)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.slow
def test_a_reader_that_has_gone_keeps_no_file_from_being_written(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    arguments = ["batch", LUC_BINH, "--format", "json", "-o", str(tmp_path / "x.json")]
    done = ended(arguments, stdout=writing, stderr=subprocess.PIPE, capture_output=False)
    os.close(writing)
    assert (done.returncode, (tmp_path / "x.json").exists()) == (0, True)


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii", "utf-8"])
def test_files_on_stdout_are_utf8_whatever_the_code_page(encoding: str, tmp_path: Path) -> None:
    """Names without marks would be paths that do not exist."""
    path = tmp_path / "Phiếu Xã Cự Đồng.yaml"
    path.write_text(submission_text("{}", commune={"name": "Cự Đồng"}, province="Phú Thọ"), encoding="utf-8")
    environment = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": encoding}
    out = ended(["batch", str(path), "--format", "csv"], env=environment).stdout.decode("utf-8")
    (row,) = csv.DictReader(io.StringIO(out, newline=""))
    assert (row["Tệp"], row["Xã"], row["Tỉnh"]) == (str(path), "Cự Đồng", "Phú Thọ")
    assert "\r\r" not in out
    as_json = json.loads(ended(["batch", str(path), "--format", "json"], env=environment).stdout.decode(encoding))
    assert as_json["stations"][0]["path"] == str(path)
    for arguments in (["review", "new", str(path)], ["trend", str(path), "--format", "html"], ["criteria", "guide"]):
        done = ended(arguments, env=environment)
        assert (done.returncode, "ạ" in done.stdout.decode("utf-8")) == (0, True), arguments


# The disk for temporary files


class Full(io.FileIO):
    """A file of which the disk takes the first bytes only; ``write`` then takes a part, or nothing."""

    room = 2500

    def write(self, data: Any) -> int:
        left = self.room - self.tell()
        if left <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(bytes(data)[:left])


def rows(count: int) -> list[FailedFile]:
    return [FailedFile(at, "x" * 400 + str(at), (), 0) for at in range(count)]


@pytest.mark.parametrize("room", [0, 100, 1100, 2500, 10**9])
def test_rows_outlive_a_full_disk(room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY", 1000)
    monkeypatch.setattr(Full, "room", room)
    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_: Full(tmp_path / "t", "w+"))
    kept = Spool()
    for row in rows(20):
        kept.add(pack(row))
    assert list(kept) == rows(20)
    assert kept[7] == rows(20)[7]
    kept.close()


def test_rows_need_no_folder_for_temporary_files(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(**_: object) -> None:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr(spool, "_IN_MEMORY", 1000)
    monkeypatch.setattr("tempfile.TemporaryFile", nowhere)
    kept = Spool()
    for row in rows(20):
        kept.add(pack(row))
    assert list(kept) == rows(20)


def test_no_room_elsewhere_is_told_as_that(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/mnt/tam")

    monkeypatch.setattr("yte_check.district.run.run_batch", full)
    code, _, err = run("batch", LUC_BINH)
    assert (code, "/mnt/tam" in err, "gặp sự cố" in err) == (74, True, False)

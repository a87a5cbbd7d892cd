"""Files are written whole or not at all, and an existing one is never replaced without being told to."""

import errno
import os
import resource
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from conftest import ROOT, Run
from yte_check.terminal import drafts
from yte_check.terminal.output import open_output, open_outputs
from yte_check.terminal.settings import OutputProblem, UsageProblem

LUC_BINH = ROOT / "samples/luc-binh.yaml"
COMMAND = [sys.executable, "-m", "yte_check"]


@pytest.fixture(params=["nameless", "named", "without hard links"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """File systems of three kinds: of Linux, of those without nameless files, of a USB stick."""
    if request.param != "nameless":
        monkeypatch.setattr(drafts, "_nameless", lambda folder: None)
    if request.param == "without hard links":
        monkeypatch.setattr(os, "link", _refused)
    return str(request.param)


def _refused(*_: object, **__: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def test_a_file_that_appears_meanwhile_is_left_alone(system: str, tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    with pytest.raises(UsageProblem) as told, open_output(target, force=False) as file:  # noqa: PT012
        file.write(b"ours")
        target.write_text("theirs", encoding="utf-8")
    assert (told.value.code, target.read_text(encoding="utf-8")) == ("usage_output_appeared", "theirs")
    assert names(tmp_path) == ["x.json"]
    with open_output(target, force=True) as file:
        file.write(b"ours")
    assert (target.read_text(encoding="utf-8"), names(tmp_path)) == ("ours", ["x.json"])
    assert target.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_broken_link_is_something_that_exists(tmp_path: Path) -> None:
    (tmp_path / "x.json").symlink_to(tmp_path / "nowhere")
    with pytest.raises(UsageProblem), open_output(tmp_path / "x.json", force=False):
        pass


def test_of_two_writers_one_wins_and_the_other_says_so(system: str, tmp_path: Path) -> None:
    target, start, outcomes = tmp_path / "x.json", threading.Barrier(8), []

    def write(number: int) -> None:
        try:
            with open_output(target, force=False) as file:
                file.write(str(number).encode())
                start.wait(10)
        except UsageProblem as problem:
            outcomes.append(problem.code)
        else:
            outcomes.append(str(number))

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    (winner,) = (each for each in outcomes if each != "usage_output_appeared")
    assert (len(outcomes), target.read_text(encoding="utf-8"), names(tmp_path)) == (8, winner, ["x.json"])


def test_a_set_of_files_is_never_half_new(system: str, tmp_path: Path) -> None:
    """One that cannot be written keeps all the others from taking their places."""
    old = [tmp_path / name for name in ("a.csv", "b.json")]
    for path in old:
        path.write_text("old", encoding="utf-8")
    with pytest.raises(OSError, match="full"), open_outputs(old, force=True) as files:  # noqa: PT012
        files[0].write(b"new")
        raise OSError(errno.ENOSPC, "full")
    assert ([path.read_text(encoding="utf-8") for path in old], names(tmp_path)) == (["old"] * 2, ["a.csv", "b.json"])
    with open_outputs(old, force=True) as files:
        for file in files:
            file.write(b"new")
    assert [path.read_text(encoding="utf-8") for path in old] == ["new"] * 2


def test_what_is_written_is_on_the_disk_before_it_has_its_name(
    system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append((tmp_path / "x").exists()))
    with open_output(tmp_path / "x", force=False) as file:
        file.write(b"x")
    assert synced == [False]
    monkeypatch.setattr(os, "fsync", _refused)
    with pytest.raises(OutputProblem), open_output(tmp_path / "y", force=False) as file:
        file.write(b"x")
    assert names(tmp_path) == ["x"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        ["report", LUC_BINH],
        ["batch", LUC_BINH, "-q"],
        ["form", "--year", "2024"],
    ],
)
def test_a_full_disk_leaves_the_old_file(command: list[object], tmp_path: Path) -> None:
    """A limit on the size of files is a full disk to whoever writes."""
    target = tmp_path / "x.xlsx"
    target.write_text("old", encoding="utf-8")
    process = subprocess.run(
        [*COMMAND, *map(str, command), "-o", target, "--force"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},  # or the compiled modules would be cut short as well
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)),
    )
    assert (process.returncode, "gặp sự cố" in process.stderr) == (74, False), process.stderr
    assert "Traceback" not in process.stderr
    assert (target.read_text(encoding="utf-8"), names(tmp_path)) == ("old", ["x.xlsx"])


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="only a user without all rights is refused")
def test_a_folder_that_is_locked(tmp_path: Path, run: Run) -> None:
    tmp_path.chmod(0o500)
    assert run("assess", LUC_BINH, "-o", tmp_path / "x.txt")[0] == 74
    tmp_path.chmod(0o700)


def test_a_folder_that_cannot_be_written(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(drafts, "_nameless", locked)
    code, _, err = run("assess", LUC_BINH, "-o", tmp_path / "x.txt")
    assert (code, "x.txt" in err, names(tmp_path)) == (74, True, [])

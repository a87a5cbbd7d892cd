"""What happens around a run and must cost nothing: broken files beside, archives exchanged, signals, sudden ends."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from conftest import ROOT, Run, as_at_a_terminal, submission_text
from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.intake.entries import find_entries
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import default_library

COMMAND = [sys.executable, "-m", "yte_check"]


def station(name: str) -> str:
    return submission_text("{}", commune={"name": name})


def packed(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(f"{name}.yaml", station(name))
    return path


def test_every_fault_that_is_told_of_has_its_test() -> None:
    """The table of the documentation names tests that there are."""
    text = (ROOT / "docs/faults.md").read_text(encoding="utf-8")
    file = ""
    for name, test in re.findall(r"`(test_\w+\.py|…)::(test_\w+)`", text):
        file = name if name != "…" else file
        (place,) = (ROOT / "tests").rglob(file)
        assert f"def {test}(" in place.read_text(encoding="utf-8"), (file, test)
    assert text.count("::test_") > 20


# Archives that are exchanged


def outcome(batch: Batch) -> dict[str, str]:
    scored = {row.path.rsplit("/", 1)[1]: row.place for row in batch.stations()}
    return scored | {each.path.rsplit("/", 1)[1]: each.diagnostics[0].code for each in batch.failed()}


@pytest.mark.parametrize("way", ["renamed", "rewritten", "removed", "cut"])
def test_an_archive_exchanged_during_the_run_never_shifts_names(way: str, tmp_path: Path) -> None:
    path = packed(tmp_path / "tinh.zip", "A", "B", "C")
    other = packed(tmp_path / "moi.zip", "X", "A", "B", "C")
    entries = find_entries([str(path)])

    def exchange(count: int) -> None:
        if way == "renamed" and other.exists():
            os.replace(other, path)
        elif way == "rewritten":
            path.write_bytes(other.read_bytes())
        elif way == "removed":
            path.unlink(missing_ok=True)
        elif way == "cut":
            path.write_bytes(b"PK")

    with run_batch(entries, Assessor(Shelf(default_library())), progress=exchange) as batch:
        assert outcome(batch) == {"A.yaml": "A", "B.yaml": "archive_exchanged", "C.yaml": "archive_exchanged"}
    path.write_bytes(packed(tmp_path / "x.zip", "A", "B").read_bytes())
    with run_batch(find_entries([str(path)]), Assessor(Shelf(default_library()))) as batch:
        assert outcome(batch) == {"A.yaml": "A", "B.yaml": "B"}


# One bad file beside never stops the rest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "phieu"
    folder.mkdir()
    for name in "AB":
        (folder / f"{name}.yaml").write_text(station(name), encoding="utf-8")
    return folder


BROKEN = {
    "empty.yaml": "",
    "shape.yaml": "actions:\n  - x\n",
    "syntax.YML": "actions: [",
    "list.yaml": "- 1\n",
    "none.yml": "actions: {}\n",
}


def failed(data: dict[str, list[dict[str, str]]]) -> list[str]:
    return sorted(os.path.basename(each["path"]) for each in data["failed"])


@pytest.mark.slow
@pytest.mark.parametrize("option", ["--improvement", "--reviews"])
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_beside_is_set_aside(option: str, name: str, folder: Path, tmp_path: Path, run: Run) -> None:
    beside = tmp_path / "beside"
    beside.mkdir()
    (beside / name).write_text(BROKEN[name], encoding="utf-8")
    for path in (beside, beside / name):
        code, out, err = run("batch", folder, option, path, "--format", "json")
        if name == "list.yaml" and (option, path) == ("--improvement", beside):
            assert (code, "kế hoạch" in err) == (2, True), "no plan at all, as the list of another program"
            continue
        data = json.loads(out)
        assert (code, failed(data), len(data["stations"])) == (4, [name], 2)
        assert "Traceback" not in err


def test_a_good_plan_among_broken_ones_is_used(folder: Path, tmp_path: Path, run: Run) -> None:
    beside = folder / "ke-hoach"
    beside.mkdir()
    for name, text in BROKEN.items():
        (beside / name).write_text(text, encoding="utf-8")
    sample = ROOT / "samples/truot-mot-tieu-chi.yaml"
    shutil.copy(sample, folder)
    assert run("gap", sample, "-o", beside / "tot.yaml")[0] in (1, 3)
    code, out, _ = run("batch", folder, "--improvement", beside, "--format", "json")
    data = json.loads(out)
    assert (code, len(data["stations"])) == (4, 3)
    assert failed(data) == sorted(BROKEN)
    assert sum("plan" in each and each["plan"] is not None for each in data["stations"]) == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_of_the_year_before_is_told(name: str, folder: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "truoc").mkdir()
    (tmp_path / "truoc" / name).write_text(BROKEN[name], encoding="utf-8")
    (tmp_path / "truoc/A.yaml").write_text(station("A").replace("2024", "2023"), encoding="utf-8")
    code, out, err = run("batch", folder, "--previous", tmp_path / "truoc", "--format", "json")
    assert (code, len(json.loads(out)["stations"]), name in err) == (0, 2, True)


def test_a_standard_that_one_file_names_costs_that_file(
    folder: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "criteria"
    shutil.copytree(ROOT / "criteria/qd-1300-2023", own / "tinh-x")
    (own / "tinh-x/standard.yaml").write_text("id: [", encoding="utf-8")
    monkeypatch.setenv("YTE_CHECK_CRITERIA", str(own))
    (folder / "c.yaml").write_text(station("C").replace("qd-1300-2023", "tinh-x"), encoding="utf-8")
    (folder / "d.yaml").write_text(station("D").replace("qd-1300-2023", "khong-co"), encoding="utf-8")
    from yte_check.entry.main import run as run_cli

    assert run_cli(["-q", "batch", str(folder), "-o", str(tmp_path / "x.json")]) == 4
    data = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert (failed(data), len(data["stations"])) == (["c.yaml", "d.yaml"], 2)


# Signals and sudden ends


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_every_command_ends_with_a_word(number: int, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(station("A"), encoding="utf-8")
    process = subprocess.Popen(
        [*COMMAND, "fill", str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=as_at_a_terminal,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.read(1)  # it has begun to ask
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, "Đã dừng" in err.decode(), b"Traceback" in err) == (130, True, False)
    assert path.read_text(encoding="utf-8") == station("A")


ENDING = """
import os, signal, sys
from pathlib import Path
from yte_check.terminal.output import open_output
with open_output(Path(sys.argv[1]), force=True) as file:
    file.write(b"half of it")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="files without names are of Linux")
@pytest.mark.parametrize("old", [None, "old"])
def test_a_sudden_end_while_writing_leaves_nothing(old: str | None, tmp_path: Path) -> None:
    from yte_check.terminal import drafts

    handle = drafts._nameless(tmp_path)
    if handle is None:
        pytest.skip("this file system has no files without names")
    os.close(handle)
    target = tmp_path / "x.json"
    if old is not None:
        target.write_text(old, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", ENDING, str(target)])
    assert done.returncode == -signal.SIGKILL
    assert [path.name for path in tmp_path.iterdir()] == (["x.json"] if old else [])
    assert old is None or target.read_text(encoding="utf-8") == old

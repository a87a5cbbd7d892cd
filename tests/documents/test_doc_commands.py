"""The commands that the pages of docs/ show run, in their order, over files with the names that the pages give them.

A block that cannot run says “not-run” behind its language. The walks of annex-to-rules and own-terms have tests of
their own, which make the edits between their commands as well.
"""

import re
import shlex
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from conftest import ROOT, Run

DOCS = ROOT / "docs"
SAMPLES = ROOT / "samples"
DISTRICT = SAMPLES / "district"
WALKS = ("annex-to-rules", "own-terms")
BLOCK = re.compile(r"(?ms)^```([^\n]*)\n(.*?)^```")
RESULTS = {0, 1, 3}
"""Exit codes of a command that did its work, whatever came out of it."""
SOME = RESULTS | {4}
"""Of ``batch``, which names the files that it cannot score and goes on."""
COMMUNE = "01-an-binh.yaml"
FOLDERS = ("THƯ_MỤC", "THƯ-MỤC-PHIẾU", "FOLDER", "phieu")


def pages() -> Iterator[Path]:
    """Every page with commands; of two that have the same ones, in two languages, the first."""
    seen: list[list[list[str]]] = []
    for page in sorted(DOCS.glob("*.md")):
        found = list(commands(page))
        if found and found not in seen and not page.name.startswith(WALKS):
            seen.append(found)
            yield page


def blocks(page: Path) -> Iterator[tuple[str, str]]:
    """What stands behind the marks of each block, and the block."""
    yield from BLOCK.findall(page.read_text(encoding="utf-8"))


def commands(page: Path) -> Iterator[list[str]]:
    """The words of every command, without its remark, “…” for more of the same, and the marks of another shell."""
    for info, block in blocks(page):
        if "not-run" not in info:
            for line in block.replace("\\\n", " ").splitlines():
                if line.startswith("yte-check "):
                    yield shlex.split(line.replace("\\", "/").replace("… ", " ").rstrip("…"), comments=True)


def outputs(words: list[str]) -> list[Path]:
    return [Path(name) for option, name in pairwise(words) if option == "-o"]


def prepare(folder: Path, page: Path, run: Run) -> None:
    """The files and folders that the pages name, in the folder where they are named."""
    shutil.copytree(SAMPLES, folder / "samples")
    shutil.copytree(SAMPLES / "minh-chung", folder / "minh-chung")
    shutil.copytree(ROOT / "criteria", folder / "criteria")
    shutil.copy(DOCS / "annex" / "phu-luc.docx", folder)
    for name in ("station", "STATION", "phieu-2025"):
        shutil.copy(SAMPLES / "luc-binh.yaml", folder / f"{name}.yaml")
    for name in ("phieu", "phieu-nam-sau", "a", "b"):
        shutil.copy(SAMPLES / "truot-mot-tieu-chi.yaml", folder / f"{name}.yaml")
    for name, year in {"nam-truoc": "nam-truoc", "nam-nay": "phieu"}.items():
        shutil.copy(DISTRICT / year / COMMUNE, folder / f"{name}.yaml")
    for name, year in ({"FOLDER_OF_LAST_YEAR": "nam-truoc"} | dict.fromkeys(FOLDERS, "phieu")).items():
        (folder / name).mkdir()
        shutil.copy(DISTRICT / year / COMMUNE, folder / name)
    shutil.copy(DISTRICT / "tham-dinh" / COMMUNE, folder / "FOLDER" / "tham-dinh.yaml")
    (folder / "2024").mkdir()
    shutil.copy(SAMPLES / "luc-binh.yaml", folder / "2024" / "phieu-2024.yaml")
    text = page.read_text(encoding="utf-8")
    if "phieu/" in text:
        fill_in_form(folder / "phieu" / "tram.xlsx", run)
    for info, block in blocks(page):
        if info == "yaml" and block.startswith("standard:") and "efforts:" in block:
            (folder / "cong-suc-cua-toi.yaml").write_text(block, encoding="utf-8")
        if info == "yaml" and block.startswith("# recognitions.yaml"):
            (folder / "recognitions.yaml").write_text(block, encoding="utf-8")
    for name in ("tham-dinh", "phuc-tra") if "tham-dinh" in text else ():
        filled = ("--round", name, "--authority", "B", "--reviewer", "C", "--date", "15/1/2025")
        run("review", "new", "phieu.yaml", *filled, "-o", f"{name}.yaml")
    if "THƯ_MỤC_KẾ_HOẠCH" in text:
        (folder / "THƯ_MỤC_KẾ_HOẠCH").mkdir()
        run("gap", "phieu.yaml", "-o", "THƯ_MỤC_KẾ_HOẠCH/ke-hoach.yaml")


def test_the_pages_with_commands_are_found() -> None:
    names = {page.name for page in pages()}
    assert {"evidence.md", "huong-dan-tram.md", "improvement.md", "plans.vi.md", "review.md", "standard.md"} <= names


@pytest.mark.slow
@pytest.mark.parametrize("page", list(pages()), ids=lambda page: page.name)
@pytest.mark.no_cover
def test_the_commands_of_a_page_run(page: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "2025"
    here.mkdir()
    monkeypatch.chdir(here)
    prepare(here, page, run)
    (tmp_path / "2024").symlink_to(here / "2024")
    for words in commands(page):
        if words[1] == "fill":
            continue  # asks a person; tests/filling answers
        made = [
            *outputs(words),
            *([Path(words[-1])] if words[1:3] == ["plan", "new"] else [Path(words[2])] if words[1] == "new" else []),
        ]
        for path in made:
            path.unlink(missing_ok=True)
        code, _, err = run(*words[1:])
        assert code in (SOME if words[1] == "batch" else RESULTS), (words, code, err)
        assert all(path.exists() for path in made), words
        fill_in(words, made, run)


def fill_in(words: list[str], made: list[Path], run: Run) -> None:
    """What a person does before the next command: an empty form is filled in, and an empty plan written."""
    for path in made:
        if "form" in words[1:4]:
            fill_in_form(path, run)
        if words[1:3] == ["plan", "new"]:
            shutil.copy(ROOT / "criteria" / "plans" / "son-duong-2018.yaml", path)


def fill_in_form(path: Path, run: Run) -> None:
    assert run("form", "--station", "station.yaml", "-o", path, "--force")[0] == 0

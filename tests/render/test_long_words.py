"""No page is wider than a phone because of one long word: the name of a folder, of a file, of a title."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from chromium import Browser, browser
from conftest import ROOT, Run
from report_files import program

PHONE = 360
LONG_WORD = "may_tinh_so_1234567890_thu_muc_phieu_tu_cham_nam_2024_ban_cuoi"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of long name with a province's files and a station whose documents have titles of one long word."""
    made = tmp_path_factory.mktemp("long") / LONG_WORD
    shutil.copytree(ROOT / "samples" / "district" / "phieu", made / "phieu")
    shutil.copytree(ROOT / "samples" / "minh-chung", made / "minh-chung")
    text = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
    (made / "tram.yaml").write_text(text.replace("title: ", f"title: {LONG_WORD}_"), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program("chromium", "chromium-browser", "google-chrome")
    with browser(tmp_path_factory.mktemp("profile")) as started:
        yield started


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        "report {0}/tram.yaml",
        "gap {0}/tram.yaml --target 95",
        "diff {0}/tram.yaml {0}/phieu/30-yen-thinh.yaml",
        "trend {0}/phieu",
        "batch {0}/phieu --plan bac-ninh-2018 --communes 30 --cross-check",
        "plan progress bac-ninh-2018 --stations {0}/phieu --communes 30",
    ],
    ids=lambda command: command.split(" {0}")[0].split(" bac-")[0].replace(" ", "-"),
)
def test_no_page_is_wider_than_a_phone(tab: Browser, run: Run, folder: Path, tmp_path: Path, command: str) -> None:
    page = tmp_path / "trang.html"
    run(*[part.format(folder) for part in command.split()], "-o", page)
    tab.open(page)
    tab.resize(PHONE, 740, mobile=True)
    assert tab.run("document.documentElement.scrollWidth") <= PHONE

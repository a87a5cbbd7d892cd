"""The pages of a batch and of a trend with an earlier year and decisions, in a real Chromium: on a screen, a phone and
paper, and without a fault of access."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from chromium import Browser, browser
from conftest import ROOT, Run
from report_files import axe_core, pages_of, program, squeezed

DISTRICT = ROOT / "samples" / "district"
TODAY = "2026-02-01"


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program("chromium", "chromium-browser", "google-chrome")
    with browser(tmp_path_factory.mktemp("profile")) as started:
        yield started


def written(command: str, tmp_path: Path, run: Run) -> Path:
    """The sample district with decisions for some of its communes, and one for nobody."""
    file, page = tmp_path / "cong-nhan.yaml", tmp_path / "trang.html"
    names = enumerate(("An Bình", "An Hòa", "Bình Minh", "Hòa Bình", "Thượng Lâm", "Xã Không Có"), 1)
    days = {number: f"0{number}/3/202{2 + number % 3}" for number in range(1, 7)}
    rows = (
        f"  - {{commune: {{name: {name}}}, number: {number}/QĐ, date: {days[number]}, authority: UBND}}\n"
        for number, name in names
    )
    file.write_text("recognitions:\n" + "".join(rows), encoding="utf-8")
    now, before = DISTRICT / "phieu", DISTRICT / "nam-truoc"
    folders = (now, "--previous", before) if command == "batch" else (now, before)
    run(command, *folders, "--recognitions", file, "--today", TODAY, "-o", page)
    return page


@pytest.mark.slow
@pytest.mark.parametrize("command", ["batch", "trend"])
def test_a_page_with_years_and_recognitions(command: str, tab: Browser, tmp_path: Path, run: Run) -> None:
    source, page = axe_core(), written(command, tmp_path, run)
    for width in (1280, 360):
        tab.resize(width, 800, mobile=width < 400)
        tab.open(page)
        assert tab.run("document.documentElement.scrollWidth") <= width
        tab.run(source)
        found = tab.run(
            "axe.run().then(r => JSON.stringify(r.violations.map(v => [v.impact, v.id, v.nodes.map(n => n.html)])))"
        )
        assert json.loads(found) == []
    paper = tmp_path / "trang.pdf"
    paper.write_bytes(tab.pdf())
    printed = "".join(pages_of(paper))
    for words in ("Năm 2024 so với năm trước (2023)", "Tân Tiến", "năm chấm gần nhất không đạt", "hết thời hạn ngày"):
        assert squeezed(words) in printed

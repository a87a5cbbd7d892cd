"""Guides of stations are whole in both languages; Vietnamese pages lead to Vietnamese ones or say that they do not."""

import re
from pathlib import Path

import pytest

from conftest import ROOT

DOCS = ROOT / "docs"
TWINS = sorted(page for page in DOCS.glob("*.md") if page.with_suffix(".vi.md").exists())


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def in_vietnamese(page: Path) -> bool:
    """Whether a third of its words and more bear marks; an English page has some names only."""
    words = re.findall(r"\w+", re.sub(r"(?ms)^```.*?^```|`[^`\n]*`", "", text_of(page)))
    return 3 * sum(not word.isascii() for word in words) > len(words)


def headings(page: Path) -> list[int]:
    prose = re.sub(r"(?ms)^```.*?^```", "", text_of(page))
    return [len(marks) for marks in re.findall(r"(?m)^(#+) ", prose)]


def blocks(page: Path) -> list[list[str]]:
    """The lines of each block of code without their remarks, which each language has of its own."""
    found = re.findall(r"(?ms)^```[^\n]*\n(.*?)^```", text_of(page))
    return [[re.sub(r"\s+#( .*)?$", "", line) for line in block.splitlines()] for block in found]


def rows(page: Path) -> int:
    return len(re.findall(r"(?m)^\|", text_of(page)))


def code_in(page: Path) -> set[str]:
    spans = re.findall(r"`([^`]*)`", re.sub(r"(?ms)^```.*?^```", "", text_of(page)))
    return {" ".join(span.split()) for span in spans}


@pytest.mark.parametrize("page", TWINS, ids=lambda page: page.stem)
def test_twins_have_the_same_headings_and_tables(page: Path) -> None:
    twin = page.with_suffix(".vi.md")
    assert headings(page) == headings(twin)
    assert rows(page) == rows(twin)


STATION_GUIDES = [DOCS / f"{name}.md" for name in ("submission", "forms", "evidence", "report", "improvement")]


@pytest.mark.parametrize("page", STATION_GUIDES, ids=lambda page: page.stem)
def test_twins_show_the_same_code(page: Path) -> None:
    twin = page.with_suffix(".vi.md")
    assert page in TWINS
    assert blocks(page) == blocks(twin)


@pytest.mark.parametrize("page", STATION_GUIDES, ids=lambda page: page.stem)
def test_twins_name_the_same_options_and_keys(page: Path) -> None:
    twin = page.with_suffix(".vi.md")
    assert not code_in(page) ^ code_in(twin)


@pytest.mark.parametrize(
    "page",
    [ROOT / "README.vi.md", *sorted([*DOCS.glob("*.vi.md"), *DOCS.glob("huong-dan-*.md")])],
    ids=lambda p: p.name,
)
def test_pages_in_vietnamese_lead_to_pages_in_vietnamese_or_say_that_they_are_in_english(page: Path) -> None:
    links = re.finditer(r"(?<!\[English)\]\(([^)#\s]+\.md)(?:#[^)]*)?\)([^\[]{0,40})", text_of(page))
    silent = [
        found[1]
        for found in links
        if not found[1].startswith("https:")
        and not in_vietnamese(page.parent / found[1])
        and "tiếng Anh" not in found[2]
    ]
    assert not silent

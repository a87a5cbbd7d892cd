"""Marks, figures and days are written one way in messages, pages, templates, criteria and what commands say."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from conftest import ROOT, Run
from read_texts import texts
from yte_check.documents.language import LANGS, Lang

SAMPLES = ROOT / "samples"
COMPOUNDS = (
    "kinh tế - xã", "chính trị - xã", "bà mẹ - trẻ", "tư pháp - hộ", "dân số - kế hoạch", "truyền thông - giáo",
    "văn hóa - xã", "độc lập - tự do - hạnh", "independence - freedom - happiness",
)  # fmt: skip
"""Words of offices that have a hyphen between blanks; anywhere else a pause is a dash."""
ALWAYS = {
    "marks of another language": r"[«»]",
    "a blank before % or ‰": r"\d[ \u00a0][%‰]",
    "a blank before a mark": r"\w [;!?](?:\s|$)|\w :\s",
    "a month with a 0 that it does not take": r"\b\d{2}/0[3-9]/\d{4}\b",
    "a day without its 0": r"(?<![\d/])[1-9]/\d{1,2}/20\d\d\b",
    "a hyphen for a dash": r"[\w)”%] - [\w(“]",
    "a range with blanks": r"\d – \d",
    "a year with a separator": r"\b(?:năm|year) 2[.,]0\d\d\b",
}
OF_LANGUAGE: dict[Lang, dict[str, str]] = {
    "vi": {"a decimal point": r"(?<![\d.])\d+\.\d{1,2}(?:%| điểm)"},
    "en": {"a decimal comma": r"(?<![\d,])\d+,\d{1,2}(?:%| points?\b)"},
}


FLOWING = {"two blanks": r"\S {2,}\S"}
"""Of text that is no table of a terminal, whose columns are made of blanks."""
READ: dict[Lang, dict[str, str]] = {"vi": {}, "en": {"a day in figures": r"(?<!ngày )\b\d{1,2}/\d{1,2}/\d{4}\b"}}
"""Of results, which name days; messages name days as people may type them, too."""


def slips(words: str, lang: Lang | None, flowing: bool = False, result: bool = False) -> list[str]:
    """``lang`` is None for a page that has words of both languages."""
    words = re.sub("|".join(COMPOUNDS), "…", words, flags=re.IGNORECASE)
    patterns = ALWAYS | (OF_LANGUAGE[lang] if lang else {}) | (FLOWING if flowing else {})
    patterns |= READ[lang] if lang and result else {}
    return [f"{name}: {found[0]}" for name, form in patterns.items() for found in re.finditer(form, words)]


@pytest.mark.slow
def test_what_people_read_is_written_one_way() -> None:
    found = set()
    for text in texts():
        ours = text.where.startswith("src/")
        found |= {f"{text.where}: {slip}" for slip in slips(text.words, text.lang if ours else None, flowing=ours)}
    assert not sorted(found)


COMMANDS: list[tuple[str | Path, ...]] = [
    ("assess", SAMPLES / "luc-binh.yaml"),
    ("assess", SAMPLES / "dien-do.yaml"),
    ("gap", SAMPLES / "truot-mot-tieu-chi.yaml"),
    ("batch", SAMPLES / "district" / "phieu"),
    ("plan", "progress", "son-duong-2018", "--stations", SAMPLES / "district" / "phieu", "--year", "2020"),
    ("explain", "35"),
]


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command[0]))
def test_what_commands_say_is_written_one_way(lang: Lang, command: tuple[str | Path, ...], run: Run) -> None:
    _, out, err = run("--lang", lang, *command)
    assert len(out) > 500
    assert not slips(out + err, lang, result=True)


WRITTEN: dict[str, tuple[str | Path, ...]] = {
    **{f"report{end}": ("report", SAMPLES / "dien-do.yaml") for end in (".md", ".docx", ".pdf", ".html", ".xlsx")},
    **{
        f"plan{end}": ("gap", SAMPLES / "truot-mot-tieu-chi.yaml") for end in (".md", ".docx", ".pdf", ".html", ".xlsx")
    },
    "form.xlsx": ("form", "--station", SAMPLES / "dien-do.yaml"),
    "batch.html": ("batch", SAMPLES / "district" / "phieu", "--cross-check", "--gap"),
    "batch.xlsx": ("batch", SAMPLES / "district" / "phieu", "--cross-check", "--gap"),
    "trend.html": ("trend", SAMPLES / "district"),
    "diff.html": ("diff", SAMPLES / "luc-binh.yaml", "--as-of", "19/3/2023", "--as-of", "20/3/2023"),
}


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", WRITTEN)
def test_what_files_say_is_written_one_way(name: str, lang: Lang, run: Run, tmp_path: Path) -> None:
    path = tmp_path / name
    run("--lang", lang, *WRITTEN[name], "-o", path)
    pieces = list(READERS[path.suffix](path))
    assert sum(map(len, pieces)) > 200
    found = {slip for piece in pieces for slip in slips(piece, lang, flowing=path.suffix != ".pdf", result=True)}
    assert not sorted(found)


def in_word(path: Path) -> Iterator[str]:
    document = Document(str(path))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    for holder in (document, *cells):
        yield from (paragraph.text for paragraph in holder.paragraphs)


def in_pdf(path: Path) -> Iterator[str]:
    """Line by line: what stands beside one another in a table is not said in one breath."""
    for page in PdfReader(path).pages:
        yield from page.extract_text().splitlines()


def in_page(path: Path) -> Iterator[str]:
    text = re.sub(r"(?s)<(style|script)\b.*?</\1>", "", path.read_text(encoding="utf-8"))
    for piece in re.split(r"<[^>]*>", text):
        yield unescape(re.sub(r"\s*\n\s*", " ", piece)).strip()


def in_workbook(path: Path) -> Iterator[str]:
    """The cells of what is shown, and the words that formulas put around figures."""
    for sheet in filter(lambda sheet: sheet.sheet_state == "visible", load_workbook(path)):
        for row in sheet.iter_rows(values_only=True):
            for value in filter(lambda value: isinstance(value, str), row):
                words = str(value)
                yield "0".join(re.findall(r'"([^"]*)"', words)) if words.startswith("=") else words


def in_text(path: Path) -> Iterator[str]:
    """A table's cells one by one."""
    yield from (cell.strip() for line in path.read_text(encoding="utf-8").splitlines() for cell in line.split("|"))


READERS: dict[str, Callable[[Path], Iterator[str]]] = {
    ".docx": in_word, ".pdf": in_pdf, ".html": in_page, ".xlsx": in_workbook, ".md": in_text,
}  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "«có»",
        "đạt - không",
        "0 - 100",
        "có  không",
        "80 %",
        "1,5 ‰",
        "đạt ?",
        "có : không",
        "09/03/2023",
        "9/3/2023",
        "năm 2.025",
        "88.25 điểm",
        "93.2%",
    ],
)
def test_slips_are_seen(words: str) -> None:
    assert slips(words, "vi", flowing=True)


@pytest.mark.parametrize(
    "words",
    [
        "“có”",
        "80%",
        "09/3/2023",
        "15/02/2024",
        "20/11/2026",
        "năm 2025",
        "2.025 người",
        "88,25 điểm",
        "0.1.0",
        "kinh tế - xã hội",
        "0–100",
    ],
)
def test_what_is_right_is_no_slip(words: str) -> None:
    assert not slips(words, "vi", flowing=True)


def test_an_english_day_has_a_name_of_a_month() -> None:
    assert slips("on 9/3/2023 and 15/02/2024", "en", result=True)
    assert not slips("on 9 March 2023", "en", result=True)

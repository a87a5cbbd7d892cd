"""Marks, figures and days are written one way in messages, pages, templates, criteria and what commands say."""

import re
from pathlib import Path

import pytest

from conftest import ROOT, Run
from read_texts import texts
from yte_check.documents.language import LANGS, Lang

SAMPLES = ROOT / "samples"
ALWAYS = {
    "marks of another language": r"[«»]",
    "a blank before % or ‰": r"\d[ \u00a0][%‰]",
    "a blank before a mark": r"\w [;!?](?:\s|$)|\w :\s",
    "a month with a 0 that it does not take": r"\b\d{2}/0[3-9]/\d{4}\b",
    "a day without its 0": r"(?<![\d/])[1-9]/\d{1,2}/20\d\d\b",
    "a year with a separator": r"\b(?:năm|year) 2[.,]0\d\d\b",
}
OF_LANGUAGE: dict[Lang, dict[str, str]] = {
    "vi": {"a decimal point": r"(?<![\d.])\d+\.\d{1,2}(?:%| điểm)"},
    "en": {"a decimal comma": r"(?<![\d,])\d+,\d{1,2}(?:%| points?\b)"},
}


def slips(words: str, lang: Lang | None) -> list[str]:
    """``lang`` is None for a page that has words of both languages."""
    patterns = ALWAYS | (OF_LANGUAGE[lang] if lang else {})
    return [f"{name}: {found[0]}" for name, form in patterns.items() for found in re.finditer(form, words)]


@pytest.mark.slow
def test_what_people_read_is_written_one_way() -> None:
    found = {
        f"{text.where}: {slip}"
        for text in texts()
        for slip in slips(text.words, text.lang if text.where.startswith("src/") else None)
    }
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
    assert not slips(out + err, lang)


@pytest.mark.parametrize("lang", LANGS)
def test_the_report_is_written_one_way(lang: Lang, run: Run, tmp_path: Path) -> None:
    run("--lang", lang, "report", SAMPLES / "luc-binh.yaml", "-o", tmp_path / "r.md")
    assert not slips((tmp_path / "r.md").read_text(encoding="utf-8"), lang)


@pytest.mark.parametrize(
    "words",
    ["«có»", "80 %", "1,5 ‰", "đạt ?", "có : không", "09/03/2023", "9/3/2023", "năm 2.025", "88.25 điểm", "93.2%"],
)
def test_slips_are_seen(words: str) -> None:
    assert slips(words, "vi")


@pytest.mark.parametrize(
    "words", ["“có”", "80%", "09/3/2023", "15/02/2024", "20/11/2026", "năm 2025", "2.025 người", "88,25 điểm", "0.1.0"]
)
def test_what_is_right_is_no_slip(words: str) -> None:
    assert not slips(words, "vi")

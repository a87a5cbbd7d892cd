"""The PDF: every Vietnamese letter can be read back, the font is embedded, hostile text is text."""

import re
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from conftest import Run, submission_text
from report_files import FORMULA, LONG_WORD, NOTE, hostile, rendered, sample, squeezed, view_of
from yte_check.report.model import ReportView

_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LETTERS = "bcdđghklmnpqrstvx" + "".join(unicodedata.normalize("NFC", v + tone) for v in _VOWELS for tone in _TONES)


def text_of(view: ReportView) -> str:
    pages = PdfReader(BytesIO(rendered(view, ".pdf"))).pages
    return squeezed("".join(page.extract_text() for page in pages))


@pytest.mark.slow
def test_every_vietnamese_letter_can_be_read_back() -> None:
    words = " ".join(re.findall(".{1,8}", LETTERS + LETTERS.upper()))
    view = view_of(submission_text(name=f"Trạm {words}"))
    text = text_of(view)
    assert text.count(squeezed(words)) >= 3
    assert set(squeezed(LETTERS + LETTERS.upper())) <= set(text)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["luc-binh", "dien-do"])
def test_the_text_is_the_whole_report(name: str) -> None:
    view, text = sample(name), text_of(sample(name))
    for said in (
        view.superior, view.issuer, view.subject, view.conclusion, view.annex_reference, *view.requests,
        *view.cautions, *view.writer_notes,
        *view.recipients, *(f"{fact.label}: {fact.value}" for fact in (*view.facts, *view.fingerprints)),
        *(indicator.title for indicator in view.indicators), *(document.title for document in view.documents),
    ):  # fmt: skip
        assert squeezed(said) in text, said


def test_fonts_are_embedded_and_pages_are_a4() -> None:
    reader = PdfReader(BytesIO(rendered(sample("luc-binh"), ".pdf")))
    assert 8 <= len(reader.pages) <= 14
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in reader.pages}
    assert sizes == {(595, 842), (842, 595)}
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            (descendant,) = font.get_object()["/DescendantFonts"]
            assert any(str(key).startswith("/FontFile") for key in descendant.get_object()["/FontDescriptor"])
    assert reader.metadata is not None
    assert reader.metadata.title == sample("luc-binh").subject
    assert reader.metadata.creation_date is None


@pytest.mark.slow
def test_hostile_text_is_text() -> None:
    text = text_of(hostile())
    for said in ("<script>alert(1)</script>", "{{ 7*7 }}", "#let $x$ *b* _i_ `c`", FORMULA, LONG_WORD, "[U+202E]đảo"):
        assert squeezed(said) in text, said
    # The note runs over pages, and every page repeats the header in the middle of it, be it within those words.
    pages = len(PdfReader(BytesIO(rendered(hostile(), ".pdf"))).pages)
    whole = NOTE.count("Ghi chú rất dài")
    assert whole - pages < text.count(squeezed("Ghi chú rất dài")) <= whole
    assert squeezed("HẾT GHI CHÚ") in text


@pytest.mark.slow
def test_letters_that_no_font_has_are_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "p.yaml"
    file.write_text(submission_text(name="Trạm 卫生 😀 Ж α Lục Bình"), "utf-8")
    err = " ".join(run("report", file, "-o", tmp_path / "r.pdf", "-o", tmp_path / "r.html")[2].split())
    assert err.count("không có các chữ “卫生😀”") == 1
    file.write_text(submission_text(name=f"Trạm {LETTERS} {LETTERS.upper()} – “…” ≥ m² ₫"), "utf-8")
    assert "không có các chữ" not in run("report", file, "-o", tmp_path / "q.pdf")[2]

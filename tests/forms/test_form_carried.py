"""Answers of an earlier year through a workbook and back: the mark stays until they are corrected or looked at."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from conftest import ROOT, Run
from yte_check.forms.carried import fingerprint, is_looked_at

LASTING = ["7", "8", "9", "11", "12", "13", "14", "15", "16"]
SHEET = "Tiêu chí 3"
Edit = Callable[[Any], None]


@pytest.fixture
def form(tmp_path: Path, run: Run) -> Path:
    """Next year's form of the sample, with what lasts of this year's."""
    new = tmp_path / "2025.yaml"
    run("new", new, "--from", ROOT / "samples" / "luc-binh.yaml", "--year", "2025")
    assert run("form", "-o", tmp_path / "2025.xlsx", "--station", new)[0] == 0
    return tmp_path / "2025.xlsx"


@pytest.fixture
def carried(form: Path, run: Run) -> Callable[[Edit], list[str]]:
    """The indicators that are still marked when the form was edited and read back."""

    def call(edit: Edit) -> list[str]:
        book = load_workbook(form)
        edit(book)
        book.save(form)
        back = form.with_name("lai.yaml")
        code, _, err = run("read", form, "-o", back, "--force")
        assert code == 0, err
        text = back.read_text(encoding="utf-8")
        assert "hưa xem lại" not in text, "it is no note"
        answers = re.split(r"\n  (?=\d+:)", text.partition("answers:")[2].partition("\nevidence:")[0])
        return [each.partition(":")[0] for each in answers if "carried: 2024" in each]

    return call


def cell(book: Any, number: int, column: str = "M", below: int = 0) -> Any:
    """A cell of an indicator's first row, or of one below it."""
    sheet = book[SHEET]
    row = next(row for row in range(1, sheet.max_row + 1) if sheet[f"A{row}"].value == number)
    return sheet[f"{column}{row + below}"]


@pytest.mark.slow
def test_a_form_gives_back_the_marks_that_it_got(
    form: Path, carried: Callable[[Edit], list[str]], run: Run, tmp_path: Path
) -> None:
    assert carried(lambda book: None) == LASTING
    said = " ".join(run("assess", form)[1].split())
    assert "Còn 9 câu trả lời chép từ phiếu năm 2024, chưa xem lại: chỉ tiêu 7–9, 11–16" in said
    again = tmp_path / "lai.xlsx"
    run("form", "-o", again, "--station", tmp_path / "lai.yaml")
    assert "Còn 9 câu trả lời" in " ".join(run("assess", again)[1].split())


@pytest.mark.slow
@pytest.mark.parametrize("words", ["Đã xem lại", "da xem lai", "x", "có", "Checked", "Looked at"])
def test_what_was_looked_at_loses_its_mark(words: str, carried: Callable[[Edit], list[str]]) -> None:
    def look(book: Any) -> None:
        assert cell(book, 12).value == "Chưa xem lại (chép từ 2024)"
        cell(book, 12).value = words

    assert carried(look) == [number for number in LASTING if number != "12"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", [None, "không", "Chưa xem lại (chép từ 2024)", "Not looked at (copied from 2024)", "  "]
)
def test_what_was_not_looked_at_keeps_it(words: str | None, carried: Callable[[Edit], list[str]]) -> None:
    assert carried(lambda book: setattr(cell(book, 12), "value", words)) == LASTING


@pytest.mark.slow
def test_a_corrected_answer_loses_its_mark_and_a_note_does_not_correct_it(
    carried: Callable[[Edit], list[str]],
) -> None:
    def correct(book: Any) -> None:
        cell(book, 12, "C", below=1).value = 630
        cell(book, 14, "K").value = "Xem biên bản"
        cell(book, 11, "C", below=1).value = "CÓ"

    assert carried(correct) == [number for number in LASTING if number != "12"]


@pytest.mark.slow
def test_the_same_figure_kept_otherwise_is_no_correction(carried: Callable[[Edit], list[str]]) -> None:
    assert carried(lambda book: setattr(cell(book, 12, "C", below=1), "value", "620")) == LASTING


@pytest.mark.slow
def test_another_word_is_named_at_its_cell(form: Path, run: Run) -> None:
    book = load_workbook(form)
    cell(book, 12).value = "hôm qua"
    book.save(form)
    code, _, err = run("assess", form)
    assert code == 4
    assert "cột Xem lại (ô M" in err
    assert "[form_option_unknown]" in err


@pytest.mark.slow
def test_without_the_column_the_marks_stay(carried: Callable[[Edit], list[str]]) -> None:
    assert carried(lambda book: book[SHEET].delete_cols(13)) == LASTING


@pytest.mark.slow
def test_the_column_is_there_only_where_something_is_marked(form: Path, run: Run) -> None:
    book = load_workbook(form)
    assert not book[SHEET].column_dimensions["M"].hidden
    assert book["Tiêu chí 1"].column_dimensions["M"].hidden


@pytest.mark.slow
def test_the_report_of_a_form_has_no_mark_among_its_notes(form: Path, run: Run, tmp_path: Path) -> None:
    run("read", form, "-o", tmp_path / "b.yaml")
    assert "note" not in (tmp_path / "b.yaml").read_text(encoding="utf-8")


def test_figures_and_words_compare_as_people_mean_them() -> None:
    assert fingerprint([("a", "answer", "16,50")]) == fingerprint([("a", "answer", "16.5"), ("b", "answer", None)])
    assert fingerprint([("a", "answer", "Có")]) == fingerprint([("a", "answer", "có ")])
    assert fingerprint([("a", "answer", "5")]) != fingerprint([("a", "answer", "6")])
    assert is_looked_at("Not checked (copied from 2024)", "2024") is False


@pytest.mark.slow
def test_a_form_for_telephones_says_that_it_is_empty(form: Path, run: Run, tmp_path: Path) -> None:
    _, _, err = run("form", "-o", tmp_path / "p.xlsform.xlsx", "--station", tmp_path / "2025.yaml")
    assert "luôn trống" in err


@pytest.mark.slow
def test_reading_over_a_file_keeps_what_stood_in_it(form: Path, run: Run, tmp_path: Path) -> None:
    back = tmp_path / "lai.yaml"
    run("read", form, "-o", back)
    run("read", form, "-o", back, "--force")
    assert not (tmp_path / "lai.yaml.bak").exists(), "nothing is lost"
    back.write_text("# sửa tay\n" + back.read_text(encoding="utf-8"), encoding="utf-8")
    _, _, err = run("read", form, "-o", back, "--force")
    assert (tmp_path / "lai.yaml.bak").read_text(encoding="utf-8").startswith("# sửa tay\n")
    assert "được giữ ở" in " ".join(err.split())


@pytest.mark.slow
def test_the_sheet_of_the_station_is_one_page(run: Run, tmp_path: Path) -> None:
    assert run("form", "-o", tmp_path / "p.xlsx")[0] == 0
    sheets = load_workbook(tmp_path / "p.xlsx").worksheets
    assert sheets[0].page_setup.fitToHeight == 1
    assert all(sheet.page_setup.fitToWidth == 1 for sheet in sheets if sheet.sheet_state == "visible")

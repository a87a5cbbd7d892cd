"""A table becomes a sheet: heads above their own cells, in sight and on every page; so is every list of a batch."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from conftest import ROOT, Run
from yte_check.documents.language import LANGS, Lang, say
from yte_check.render.rows_sheet import Sheet, write_table
from yte_check.render.table import Column, Table

DISTRICT = ROOT / "samples" / "district"
COLUMNS = (Column("batch_head_commune", 20), Column("book_lever_invested", 60, long=True))
LISTS = {"book_gap": "B2", "book_levers": "A2", "review_column_verified": "B2", "batch_head_flags": "B2"}


@pytest.mark.parametrize("lang", LANGS)
def test_heads_are_in_sight_and_on_every_page_and_cells_below_them(lang: Lang) -> None:
    table = Table("book_gap", COLUMNS, [("=A1", 3), (None, "dài")], 1, ("gap_assumption",), {"share": 80})
    book = Workbook(write_only=True)
    write_table(book, table, lang)
    out = BytesIO()
    book.save(out)
    sheet = load_workbook(out)[say("book_gap", lang)]
    heads = (say("batch_head_commune", lang), say("book_lever_invested", lang, share=80))
    rows = list(sheet.iter_rows(values_only=True))
    assert rows == [heads, ("=A1", 3), (None, "dài"), (None, None), (say("gap_assumption", lang), None)]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("B2", "$1:$1")
    assert [sheet.column_dimensions[column].width for column in "AB"] == [20, 60]
    assert (sheet["A2"].data_type, sheet["B3"].alignment.wrap_text, sheet["A3"].alignment.wrap_text) == (
        "s",
        True,
        None,
    )


def test_a_row_that_is_not_as_wide_as_its_table_is_not_written_under_other_heads() -> None:
    sheet = Sheet(Workbook(write_only=True), "S", [20, 60])
    with pytest.raises(ValueError, match="longer"):
        sheet.append(("a",), (False, True))


@pytest.mark.slow
def test_the_lists_of_a_batch_keep_their_heads_in_sight(run: Run, tmp_path: Path) -> None:
    reviews = ("--reviews", DISTRICT / "tham-dinh", "--cross-check", "--gap")
    run("batch", DISTRICT / "phieu", *reviews, "-o", tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    assert {code: book[say(code, "vi")].freeze_panes for code in LISTS} == LISTS
    assert book[say("batch_verdict_failed", "vi")].freeze_panes == "A2"
    assert book[say("book_stations", "vi")].freeze_panes == "E3"

"""Numbers that Word counts itself before text: they are part of what a number or a title says."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from yte_check.criteria.official.reading import read_official
from yte_check.criteria.official.tables import OfficialTable

LEVELS = (("decimal", "Tiêu chí %1."), ("decimal", "%2."), ("lowerLetter", "%3)"), ("bullet", "o"))
TWO_COLUMNS = ("Chỉ tiêu", "Điểm")


def document_with(*lists: str) -> Any:
    """A document with lists of one kind from 70 on, each with what it sets otherwise."""
    document = Document()
    root = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(LEVELS)
    )
    root.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="70">{levels}</w:abstractNum>'))
    for number, override in enumerate(lists or ("",), 70):
        said = f'<w:abstractNumId w:val="70"/>{override}'
        root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}">{said}</w:num>'))
    return document


def count(paragraph: Any, level: int, listed: int = 70) -> None:
    number = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{listed}"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(number))


def table_of(document: Any, rows: Sequence[Sequence[str]], header: Sequence[str] = TWO_COLUMNS) -> Any:
    table = document.add_table(0, len(header))
    for texts in (header, *rows) if header else rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    return table


def read(document: Any, tmp_path: Path) -> OfficialTable:
    document.save(str(tmp_path / "a.docx"))
    return read_official(tmp_path / "a.docx")


def found(table: OfficialTable) -> list[tuple[int | None, str, str | None]]:
    return [(row.number, row.title, row.guidance) for row in table.rows]


def test_levels_before_titles_are_criteria_indicators_and_parts(tmp_path: Path) -> None:
    document = document_with()
    levels = (0, 1, 2, 3, 1, 0, 1)
    rows = [("Chỉ đạo", "3"), ("Ban Chỉ đạo", "2"), ("Có quyết định", ""), ("Còn hiệu lực", ""),
            ("Kế hoạch", "1"), ("Nhân lực", "5"), ("Bác sĩ", "5")]  # fmt: skip
    table = table_of(document, rows)
    for row, level in zip(table.rows[1:], levels, strict=True):
        count(row.cells[0].paragraphs[0], level)
    table = read(document, tmp_path)
    assert [(one.number, one.title, one.points) for one in table.criteria] == [(1, "Chỉ đạo", 3), (2, "Nhân lực", 5)]
    assert found(table) == [
        (1, "Ban Chỉ đạo", "a) Có quyết định\nCòn hiệu lực"),
        (2, "Kế hoạch", None),
        (1, "Bác sĩ", None),
    ]


def test_a_table_in_two_parts_goes_on_and_headings_between_are_counted(tmp_path: Path) -> None:
    document = document_with()
    for heading, title in (("Chỉ đạo (2 điểm)", "Ban Chỉ đạo"), ("Nhân lực (5 điểm)", "Bác sĩ")):
        count(document.add_paragraph(heading), 0)
        table = table_of(document, [(title, "2"), ("Kế hoạch", "1")])
        for row in table.rows[1:]:
            count(row.cells[0].paragraphs[0], 1)
    table = read(document, tmp_path)
    assert [(one.number, one.title) for one in table.criteria] == [(1, "Chỉ đạo"), (2, "Nhân lực")]
    assert [row.number for row in table.rows] == [1, 2, 1, 2]


START_AT_8 = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="8"/></w:lvlOverride>'


@pytest.mark.slow
def test_a_list_that_starts_where_it_says(tmp_path: Path) -> None:
    document = document_with("", START_AT_8)
    table = table_of(document, [(f"Chỉ tiêu {letter}", "1") for letter in "ABCD"])
    for row, listed in zip(table.rows[1:], (70, 70, 71, 71), strict=True):
        count(row.cells[0].paragraphs[0], 1, listed)
    assert [row.number for row in read(document, tmp_path).rows] == [1, 2, 8, 9]


@pytest.mark.parametrize("column", [0, 1])
def test_a_number_stands_where_the_table_has_it(column: int, tmp_path: Path) -> None:
    """In its own column before a word, or before the title while the number's column is empty."""
    document = document_with()
    rows = [("", f"Có {what}", "1") for what in ("bác sĩ", "dược sĩ")]
    table = table_of(document, rows, ("TT", "Chỉ tiêu", "Điểm"))
    for row in table.rows[1:]:
        count(row.cells[column].paragraphs[0], 1)
    assert [(n, title) for n, title, _ in found(read(document, tmp_path))] == [(1, "Có bác sĩ"), (2, "Có dược sĩ")]


def test_numbers_in_guidance_are_not_those_of_indicators(tmp_path: Path) -> None:
    """They stand in the same list, so that they are counted, and are left out of the text."""
    document = document_with()
    table = table_of(
        document, [("Bác sĩ", "1", "Có bác sĩ"), ("Dược sĩ", "1", "Có")], ("Chỉ tiêu", "Điểm", "Cách chấm")
    )
    for row in table.rows[1:]:
        for column in (0, 2):
            count(row.cells[column].paragraphs[0], 1)
    assert found(read(document, tmp_path)) == [(1, "Bác sĩ", "Có bác sĩ"), (3, "Dược sĩ", "Có")]


@pytest.mark.parametrize("mark", ["<w:del w:id='1'/>", "<w:vanish/>"])
def test_a_paragraph_whose_mark_is_gone_is_not_counted(mark: str, tmp_path: Path) -> None:
    document = document_with()
    gone = document.add_paragraph("Trong ")
    count(gone, 1)
    gone._p.pPr.append(parse_xml(f"<w:rPr {nsdecls('w')}>{mark}</w:rPr>"))
    table = table_of(document, [("Bác sĩ", "1"), ("Dược sĩ", "1")])
    for row in table.rows[1:]:
        count(row.cells[0].paragraphs[0], 1)
    assert [row.number for row in read(document, tmp_path).rows] == [1, 2]


def test_the_level_of_a_style(tmp_path: Path) -> None:
    document = document_with()
    style = document.styles["List Number 2"]
    style.element.get_or_add_pPr().get_or_add_numPr()
    numbered = style.element.pPr.numPr
    numbered.clear()
    for name, at in (("ilvl", 1), ("numId", 70)):
        numbered.append(parse_xml(f'<w:{name} {nsdecls("w")} w:val="{at}"/>'))
    table = table_of(document, [("Bác sĩ", "1"), ("Dược sĩ", "1")])
    for row in table.rows[1:]:
        row.cells[0].paragraphs[0].style = style
    assert found(read(document, tmp_path)) == [(1, "Bác sĩ", None), (2, "Dược sĩ", None)]

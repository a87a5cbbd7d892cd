"""Numbers that Word counts itself, at several levels of a list."""

from pathlib import Path

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from yte_check.criteria.official.reading import read_official

LEVELS = (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)"))


def test_criteria_indicators_and_parts_of_one_list(tmp_path: Path) -> None:
    document = Document()
    root = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(LEVELS)
    )
    root.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="70">{levels}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="70"><w:abstractNumId w:val="70"/></w:num>'))
    table = document.add_table(1, 3)
    for cell, text in zip(table.rows[0].cells, ("TT", "Chỉ tiêu", "Điểm"), strict=True):
        cell.text = text
    rows = [
        (0, "Chỉ đạo", "3"), (1, "Ban Chỉ đạo", "2"), (2, "Có quyết định", ""), (2, "Có quy chế", ""),
        (1, "Kế hoạch", "1"), (0, "Nhân lực", "5"), (1, "Bác sĩ", "5"),
    ]  # fmt: skip
    for level, *texts in rows:
        cells = table.add_row().cells
        cells[1].text, cells[2].text = texts
        number = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="70"/></w:numPr>'
        cells[0].paragraphs[0]._p.get_or_add_pPr().append(parse_xml(number))
    document.save(str(tmp_path / "a.docx"))
    found = read_official(tmp_path / "a.docx")
    assert [(one.number, one.title, one.points) for one in found.criteria] == [(1, "Chỉ đạo", 3), (2, "Nhân lực", 5)]
    assert [(row.number, row.title, row.guidance) for row in found.rows] == [
        (1, "Ban Chỉ đạo", "Có quyết định\nCó quy chế"),
        (2, "Kế hoạch", None),
        (1, "Bác sĩ", None),
    ]


def test_lists_that_go_on_start_anew_or_are_set_otherwise(tmp_path: Path) -> None:
    """Three lists of one kind: the second goes on, the third starts at 8, the fourth is counted in brackets from 20."""
    document = Document()
    root = document.part.numbering_part.element
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    root.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="70">{level}</w:abstractNum>'))
    own = '<w:lvl w:ilvl="0"><w:start w:val="20"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>'
    overrides = {71: "", 72: "", 73: '<w:startOverride w:val="8"/>', 74: f'<w:startOverride w:val="20"/>{own}'}
    for number, override in overrides.items():
        said = f'<w:lvlOverride w:ilvl="0">{override}</w:lvlOverride>' if override else ""
        num = f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="70"/>{said}</w:num>'
        root.append(parse_xml(num))
    table = document.add_table(1, 3)
    for cell, text in zip(table.rows[0].cells, ("TT", "Chỉ tiêu", "Điểm"), strict=True):
        cell.text = text
    for listed in (71, 71, 72, 73, 73, 74):
        cells = table.add_row().cells
        cells[1].text, cells[2].text = f"Chỉ tiêu của {listed}", "1"
        number = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{listed}"/></w:numPr>'
        cells[0].paragraphs[0]._p.get_or_add_pPr().append(parse_xml(number))
    document.save(str(tmp_path / "a.docx"))
    assert [row.number for row in read_official(tmp_path / "a.docx").rows] == [1, 2, 3, 8, 9, 20]

"""Office files as other programs write them: found by what is in them, read as they are seen, within limits."""

import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, Run, read_text, standard_on
from form_files import everything
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.office import lines_of
from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.workbooks.grid import CellFault, Grid, GridCell, Struck, TimeOfDay
from yte_check.documents.workbooks.opening import read_workbook, sheet_titles
from yte_check.forms.intake import take_in_content
from yte_check.forms.workbook.build import build_form

FORM = build_form(
    standard_on(), 2024, "vi", read_text((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"))
)
Parts = dict[str, bytes]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = {
    MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}


def parts_of(content: bytes) -> Parts:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, Any]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name)
            info.filename = name  # as it is given, also with backslashes
            archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def replaced(parts: Parts, old: str, new: str, *names: str) -> Parts:
    """Some words for others in all parts, or in some, and in their names."""
    wanted = re.compile("|".join(names) or ".")
    return {
        name.replace(old, new): content.replace(old.encode(), new.encode()) if wanted.search(name) else content
        for name, content in parts.items()
    }


def another_main_part(parts: Parts) -> Parts:
    return replaced(
        replaced(parts, "xl/workbook.xml", "xl/workbook22.xml"), "_rels/workbook.xml", "_rels/workbook22.xml"
    )


def another_folder(parts: Parts) -> Parts:
    return replaced(parts, "xl/", "so-lieu/")


def single_quotes(parts: Parts) -> Parts:
    changed = re.compile(rb'="([^"\']*)"')
    return {name: changed.sub(rb"='\1'", content) for name, content in parts.items()}


def strict(parts: Parts) -> Parts:
    for old, new in STRICT.items():
        parts = {name: content.replace(old.encode(), new.encode()) for name, content in parts.items()}
    return parts


def backslashes(parts: Parts) -> Parts:
    return {name.replace("/", "\\"): content for name, content in parts.items()}


def capitals(parts: Parts) -> Parts:
    return {name.upper() if name.startswith("xl/") else name: content for name, content in parts.items()}


def prefixed(parts: Parts) -> Parts:
    """Every element of workbook and sheets with a prefix: “x:row”."""
    opening, closing = re.compile(rb"<(\w)"), re.compile(rb"</(\w)")

    def mark(content: bytes) -> bytes:
        content = closing.sub(rb"</x:\1", opening.sub(rb"<x:\1", content))
        return content.replace(b'xmlns="' + MAIN.encode(), b'xmlns:x="' + MAIN.encode())

    wanted = re.compile(r"xl/(workbook|worksheets/sheet\d+)\.xml")
    return {name: mark(content) if wanted.fullmatch(name) else content for name, content in parts.items()}


def utf_16(parts: Parts) -> Parts:
    def changed(content: bytes) -> bytes:
        text = re.sub(r"^<\?xml[^>]*\?>", "", content.decode("utf-8"))
        return ('<?xml version="1.0" encoding="UTF-16"?>' + text).encode("utf-16")

    return {
        name: changed(content) if name.startswith("xl/") and name.endswith(".xml") else content
        for name, content in parts.items()
    }


def no_list_of_contents(parts: Parts) -> Parts:
    return {name: content for name, content in parts.items() if name != "[Content_Types].xml"}


def no_first_relation(parts: Parts) -> Parts:
    return {name: content for name, content in another_main_part(parts).items() if name != "_rels/.rels"}


def no_styles(parts: Parts) -> Parts:
    return {name: content for name, content in parts.items() if name != "xl/styles.xml"}


def relative_targets(parts: Parts) -> Parts:
    name = "xl/_rels/workbook.xml.rels"
    return {**parts, name: parts[name].replace(b'"/xl/worksheets/', b'"../xl/./worksheets/')}


def strings_of_their_own(parts: Parts) -> Parts:
    """Every text in a table beside the sheets, as Excel writes it."""
    texts: list[bytes] = []

    def shared(found: re.Match[bytes]) -> bytes:
        texts.append(found[2])
        return found[1] + b't="s"><v>' + str(len(texts) - 1).encode() + b"</v></c>"

    cell = re.compile(rb'(<c [^>]*?)t="inlineStr"\s*><is>(.*?)</is></c>', re.DOTALL)
    changed = {name: cell.sub(shared, content) for name, content in parts.items()}
    relations = "xl/_rels/workbook.xml.rels"
    related = b'<Relationship Id="strings" Type="x/sharedStrings" Target="texts.xml"/></Relationships>'
    table = b'<sst xmlns="' + MAIN.encode() + b'">' + b"".join(b"<si>" + text + b"</si>" for text in texts) + b"</sst>"
    changed[relations] = changed[relations].replace(b"</Relationships>", related)
    return {**changed, "xl/texts.xml": table}


UNUSUAL: list[Callable[[Parts], Parts]] = [
    another_main_part, another_folder, single_quotes, strict, backslashes, capitals, prefixed, utf_16,
    no_list_of_contents, no_first_relation, relative_targets, strings_of_their_own, no_styles,
]  # fmt: skip


def answers(content: bytes, name: str = "phieu.xlsx") -> Any:
    return everything(take_in_content(name, content, ROOT / "samples"), standard_on())


@pytest.mark.slow
@pytest.mark.parametrize("change", UNUSUAL, ids=lambda change: change.__name__)
def test_a_form_is_read_however_it_is_packed(change: Callable[[Parts], Parts]) -> None:
    content = packed(change(parts_of(FORM)))
    assert content != FORM
    assert "yte-check" in sheet_titles(content)
    expected = list(answers(FORM))
    found = list(answers(content))
    if change is no_styles:  # days are numbers then, which count as days in a column of days
        assert found[2] == expected[2]
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("text", "letters", "lines"),
    [
        ("", 10, 1),
        ("mười chữ a", 10, 1),
        ("một haibaba bốn", 10, 3),
        ("sáusáu bảybảy", 7.9, 2),
        ("a\n\nb", 5, 3),
        ("a" * 21, 10, 3),
    ],
)
def test_a_row_is_as_high_as_its_words_need(text: str, letters: float, lines: int) -> None:
    """“một haibaba bốn” has 15 letters, but “một haibaba” and “haibaba bốn” have 11: a line each."""
    assert lines_of(text, letters) == lines


def test_a_form_is_read_by_its_content_and_not_by_its_name() -> None:
    assert answers(FORM, "phieu.ods") == answers(FORM)


WORD = {
    "[Content_Types].xml": b"<Types/>",
    "_rels/.rels": b'<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/>'
    b"</Relationships>",
    "word/document.xml": b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
}
SLIDES = {
    **WORD, "word/document.xml": b'<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
}  # fmt: skip
LOCKED_ODS = {
    "content.xml": b"\x93\x12\x00not xml",
    "META-INF/manifest.xml": b'<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    b'<m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
}
ODT = {
    "content.xml": b'<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'
    b"<o:body><o:text/></o:body></o:document-content>"
}
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "empty"),
        (b"tram: Luc Binh\n", "not_packed"),
        (b"\xef\xbb\xbf <html><table></table></html>", "web_page"),
        (OLD, "old_office"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "password"),
        (FORM[: len(FORM) // 2], "cut"),
        (packed({"xl/workbook.bin": b"\x83\x01"}), "binary"),
        (packed(WORD), "word"),
        (packed(SLIDES), "slides"),
        (packed(ODT), "opendocument_text"),
        (packed(LOCKED_ODS), "password"),
        (packed({"anh.jpg": b"\xff\xd8"}), "nothing_inside"),
        (packed({**parts_of(FORM), "xl/workbook.xml": b"<workbook"}), "damaged"),
        (packed({**parts_of(FORM), "XL/workbook.xml": b"<workbook/>"}), "damaged"),
        (packed({**parts_of(FORM), "xl/workbook.xml": b"<!DOCTYPE a><workbook/>"}), "doctype"),
        (packed({k: v for k, v in parts_of(FORM).items() if "sheet2" not in k}), "damaged"),
    ],
)  # fmt: skip
def test_what_cannot_be_opened_is_said_with_its_cause(content: bytes, cause: str) -> None:
    with pytest.raises(InvalidDocument) as caught:
        take_in_content("phieu.xlsx", content, Path())
    (found,) = caught.value.diagnostics
    assert (found.code, str(found.params["cause"])) == ("form_broken", cause)


def test_a_cause_is_told_in_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "phieu.xlsx").write_bytes(FORM[:9000])
    code, _, err = run("assess", tmp_path / "phieu.xlsx")
    assert code == 4
    assert "bị cắt cụt" in err
    code, _, err = run("--lang", "en", "assess", tmp_path / "phieu.xlsx")
    assert "it is incomplete" in err


# What a cell shows


def sheet_of(cells: str, *, strings: str = "", styles: str = "", after: str = "", workbook: str = "") -> bytes:
    """A workbook of one sheet, written as small as it may be."""
    relation = '<Relationship Id="{}" Type="x/{}" Target="{}"/>'.format
    main = f'xmlns="{MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    return packed({
        "_rels/.rels": f"<Relationships>{relation('a', 'officeDocument', 'w.xml')}</Relationships>",
        "w.xml": f'<workbook {main}>{workbook}<sheets><sheet name="Một" sheetId="1" r:id="a"/></sheets></workbook>',
        "_rels/w.xml.rels": "<Relationships>" + relation("a", "worksheet", "s.xml")
        + relation("b", "sharedStrings", "t.xml") + relation("c", "styles", "f.xml") + "</Relationships>",
        "s.xml": f"<worksheet {main}><sheetData>{cells}</sheetData>{after}</worksheet>",
        "t.xml": f"<sst {main}>{strings}</sst>",
        "f.xml": f"<styleSheet {main}>{styles}</styleSheet>",
    })  # fmt: skip


def grid_of(content: bytes) -> Grid:
    (grid,) = read_workbook("a.xlsx", content, "form").grids
    return grid


STYLES = (
    '<numFmts><numFmt numFmtId="170" formatCode="0&quot;%&quot;"/><numFmt numFmtId="171" formatCode="0\\%"/>'
    '<numFmt numFmtId="172" formatCode="[Red]0.0%"/><numFmt numFmtId="173" formatCode="d/m/yyyy"/>'
    '<numFmt numFmtId="174" formatCode="[h]:mm"/><numFmt numFmtId="175" formatCode="#,##0 &quot;ngày d/m&quot;"/>'
    '<numFmt numFmtId="176" formatCode="0.00E+00"/><numFmt numFmtId="177" formatCode="h:mm AM/PM"/>'
    '<numFmt numFmtId="178" formatCode="GENERAL"/></numFmts>'
    "<fonts><font/><font><strike/></font><font><strike val='0'/><b/></font></fonts><cellXfs>"
    + "".join(f'<xf numFmtId="{number}"/>' for number in (0, 9, *range(170, 179), 20, 14))
    + '<xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>'
)
PLAIN, PERCENT, SIGN, ESCAPED, RED, DAY, ELAPSED, WORDS, POWER, CLOCK, GENERAL, TIME, SHORT_DAY, STRUCK, BOLD = range(
    15
)


@pytest.mark.parametrize(
    ("style", "stored", "expected"),
    [
        (PLAIN, "2243", GridCell(Decimal(2243))),
        (PLAIN, "0.10000000000000001", GridCell(Decimal("0.1"))),
        (PLAIN, "1E3", GridCell(Decimal("1000.0"))),
        (PERCENT, "0.95", GridCell(Decimal("0.95"), percent=True)),
        (RED, "0.95", GridCell(Decimal("0.95"), percent=True)),
        (SIGN, "95", GridCell(Decimal(95))),
        (ESCAPED, "95", GridCell(Decimal(95))),
        (WORDS, "95", GridCell(Decimal(95))),
        (POWER, "95", GridCell(Decimal(95))),
        (GENERAL, "95", GridCell(Decimal(95))),
        (DAY, "45337", GridCell(date(2024, 2, 15))),
        (SHORT_DAY, "45337.75", GridCell(date(2024, 2, 15))),
        (DAY, "0.175", GridCell(TimeOfDay("4:12"))),
        (TIME, "0.175", GridCell(TimeOfDay("4:12"))),
        (CLOCK, "0.75", GridCell(TimeOfDay("18:00"))),
        (ELAPSED, "1.5", GridCell(TimeOfDay("36:00"))),
        (TIME, "1.50001", GridCell(TimeOfDay("12:00:01"))),
        (DAY, "99999999", GridCell(CellFault("#####"))),
        (STRUCK, "2243", GridCell(Struck("2243"))),
        (BOLD, "2243", GridCell(Decimal(2243), bold=True)),
        (99, "2243", GridCell(Decimal(2243))),
    ],
)
def test_a_number_is_what_its_format_shows(style: int, stored: str, expected: GridCell) -> None:
    cells = f'<row><c s="{style}"><v>{stored}</v></c></row>'
    assert grid_of(sheet_of(cells, styles=STYLES)).at(1, 1) == expected


def test_a_workbook_of_the_macintosh_counts_from_1904() -> None:
    cells = f'<row><c s="{DAY}"><v>43875</v></c></row>'
    book = read_workbook("a", sheet_of(cells, styles=STYLES, workbook='<workbookPr date1904="1"/>'), "form")
    assert book.grids[0].at(1, 1).value == book.serial(Decimal(43875)) == date(2024, 2, 15)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c t="b"><v>1</v></c>', True),
        ('<c t="b"><v>0</v></c>', False),
        ('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', CellFault("#DIV/0!")),
        ('<c t="str"><f>A2</f><v>có</v></c>', "có"),
        ('<c t="d"><v>2024-02-15</v></c>', date(2024, 2, 15)),
        ('<c t="d"><v>2024-02-15T00:00:00Z</v></c>', date(2024, 2, 15)),
        ('<c t="d"><v>04:12:00</v></c>', TimeOfDay("4:12")),
        ('<c t="inlineStr"><is><t>có</t><rPh sb="0" eb="1"><t>đọc</t></rPh></is></c>', "có"),
        ('<c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_ _xD83D__xDE00_</t></is></c>', "a\rb_x0041_ 😀"),
        ('<c t="inlineStr"><is><t>_xD83D_</t></is></c>', "_xD83D_"),
        ("<c><f>1+1</f></c>", None),
    ],
)  # fmt: skip
def test_a_cell_is_what_is_stored_in_it(cell: str, expected: Any) -> None:
    assert grid_of(sheet_of(f"<row>{cell}</row>")).at(1, 1).value == expected


def run_of(text: str, properties: str = "") -> str:
    return f"<r><rPr>{properties}</rPr><t>{text}</t></r>"


RAISED, LOWERED = '<vertAlign val="superscript"/>', '<vertAlign val="subscript"/>'


@pytest.mark.parametrize(
    ("runs", "text", "left_out"),
    [
        (run_of("5") + run_of("1", RAISED), "5", ["1"]),
        (run_of("2243", "<strike/>") + run_of(" 2250"), " 2250", ["2243"]),
        (run_of("5") + run_of("(*)", RAISED), "5", ["(*)"]),
        (run_of("120 m") + run_of("2", RAISED), "120 m²", []),
        (run_of("kem") + run_of("2", RAISED), "kem", ["2"]),
        (run_of("SpO") + run_of("2", LOWERED), "SpO2", []),
        (run_of("5") + run_of("2", LOWERED), "5", ["2"]),
        (run_of("5", RAISED), "5", []),
        (run_of("5") + run_of("1", '<vertAlign val="baseline"/><strike val="0"/>'), "51", []),
    ],
)
def test_a_text_is_what_is_seen_of_it(runs: str, text: str, left_out: list[str]) -> None:
    content = grid_of(sheet_of('<row><c t="s"><v>0</v></c></row>', strings=f"<si>{runs}</si>")).at(1, 1)
    assert (content.value, [each.text for each in content.left_out]) == (text, left_out)


# What a form says of such cells


def told(edit: Callable[[Any], None]) -> str:
    """The codes that are told of a form after an edit of its workbook."""
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(FORM), rich_text=True)
    edit(book)
    out = BytesIO()
    book.save(out)
    from yte_check.documents.diagnostics import Problems
    from yte_check.station.submission import read_submission

    try:
        found: Any = read_submission(
            take_in_content("a.xlsx", out.getvalue(), ROOT / "samples"), standard_on(), Problems()
        ).warnings
    except InvalidDocument as invalid:
        found = invalid.diagnostics
    return " ".join(each.code for each in found if each.code.startswith("form_"))


def cell_of(book: Any, title: str, key: str, column: str) -> Any:
    sheet = book[title]
    row = next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == key)
    return sheet[f"{column}{row}"]


@pytest.mark.slow
def test_a_time_is_no_number_and_no_error() -> None:
    from datetime import time

    def edit(book: Any) -> None:
        cell_of(book, "Trạm y tế", "measure:/station/nearest_hospital_km", "B").value = time(4, 12)

    assert told(edit) == "form_time_of_day"


@pytest.mark.slow
def test_a_sign_behind_a_number_makes_no_percentage() -> None:
    def edit(book: Any) -> None:
        cell = cell_of(book, "Tiêu chí 6", "rate:/answers/28", "D")
        cell.number_format = '0"%"'

    assert told(edit) == ""


@pytest.mark.slow
def test_struck_and_raised_figures_are_named() -> None:
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.styles import Font

    def rich(first: str, second: str, **font: Any) -> Any:
        return CellRichText(first, TextBlock(InlineFont(**font), second))

    def set_to(value: Any) -> Callable[[Any], None]:
        def edit(book: Any) -> None:
            cell_of(book, "Tiêu chí 6", "rate:/answers/28", "D").value = value

        return edit

    def struck(book: Any) -> None:
        cell_of(book, "Tiêu chí 6", "rate:/answers/28", "D").font = Font(strike=True)

    def note(book: Any) -> None:
        cell_of(book, "Tiêu chí 6", "head:/answers/28", "K").value = rich("đã đo", "1", vertAlign="superscript")

    assert told(struck) == "form_struck"
    assert told(set_to(rich("5", "3", vertAlign="superscript"))) == "form_raised"
    assert "form_struck_left_out" in told(set_to(rich("5", "7", strike=True))).split()
    assert told(note) == "form_raised_left_out"


# Files that are small and ask for much


def ods_of(table: str) -> bytes:
    names = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in ("office", "table", "text", "style")
    )
    return packed({
        "content.xml": f"<office:document-content {names}><office:body><office:spreadsheet><table:table table:name='a'>"
        f"{table}</table:table></office:spreadsheet></office:body></office:document-content>"
    })  # fmt: skip


def ods_row(cell: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{cell}</table:table-row>"


ONE = '<table:table-cell office:value-type="float" office:value="1" {}/>'
SAID = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
BOMBS = {
    "empty cells": sheet_of("<row>" + "<c/>" * 1_300_000 + "</row>"),
    "cells": sheet_of("".join("<row>" + "<c><v>1</v></c>" * 60 + "</row>" for _ in range(6000))),
    "joined": sheet_of("", after="<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 10 + "</mergeCells>"),
    "deep": sheet_of("<a>" * 5000 + "</a>" * 5000),
    "long text in every cell": sheet_of(
        '<row><c t="s"><v>0</v></c></row>' * 300, strings=f"<si><t>{'a' * 90_000}</t></si>"
    ),
    "a text without end": sheet_of('<row><c t="str"><v>' + "a" * 900_000 + "</v></c></row>"),
    "strings": sheet_of("", strings="<si/>" * 450_000),
    "fonts": sheet_of("", styles="<fonts>" + "<font/>" * 450_000 + "</fonts>"),
    "names": sheet_of("<row>" + "".join(f"<a{n}/>" for n in range(30_000)) + "</row>"),
    "rows repeated": ods_of(ods_row(ONE.format("") * 20, 'table:number-rows-repeated="1000000000"')),
    "columns repeated": ods_of(
        ods_row(ONE.format('table:number-columns-repeated="2000000000"'), 'table:number-rows-repeated="9999"')
    ),
    "spans": ods_of(
        ods_row(ONE.format('table:number-columns-spanned="999999" table:number-rows-spanned="999999"')) * 5
    ),
    "spaces": ods_of(ods_row(SAID.format('<text:s text:c="2000000000"/>'))),
    "many spaces": ods_of(ods_row(SAID.format('<text:s text:c="90000"/>' * 500))),
    "deep text": ods_of(ods_row(SAID.format("<text:span>" * 5000 + "</text:span>" * 5000))),
    "thirty megabytes of nothing": packed({"content.xml": b" " * 30_000_000}),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", BOMBS)
def test_what_asks_for_too_much_is_refused_before_it_is_made(name: str) -> None:
    assert len(BOMBS[name]) < 200_000
    with pytest.raises(InvalidDocument) as caught:
        read_workbook("a", BOMBS[name], "form")
    assert [each.code for each in caught.value.diagnostics] == ["form_unpacks_too_large"]


@pytest.mark.parametrize(
    "content",
    [
        sheet_of('<row r="99999999999999999999"/>'),
        sheet_of('<row><c r="A0x"/></row>'),
        sheet_of("", after='<mergeCell ref="A1"/><mergeCell ref="A:B"/>'),
        sheet_of('<row><c t="s"><v>5</v></c></row>'),
        sheet_of('<row><c t="s"><v>²</v></c></row>'),
        sheet_of("<row><c><v>1e99999</v></c></row>"),
        sheet_of("<row><c><v>NaN</v></c></row>"),
        sheet_of("<row><c><v>1_000</v></c></row>"),
        sheet_of('<row><c t="d"><v>hôm qua</v></c></row>'),
        sheet_of('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
        sheet_of('<row x="' + " " * 2_000_000 + '"/>'),
        ods_of(ods_row(ONE.format('table:number-columns-repeated="-1"'))),
        ods_of(ods_row(ONE.format("").replace('"1"', '"1,5"'))),
        ods_of(ods_row(SAID.format('<text:s text:c="x"/>'))),
    ],
)
def test_what_no_program_writes_is_damage_and_no_crash(content: bytes) -> None:
    with pytest.raises(InvalidDocument) as caught:
        read_workbook("a", content, "form")
    assert [each.code for each in caught.value.diagnostics] == ["form_broken"]


@pytest.mark.slow
def test_a_sheet_formatted_to_its_last_row_is_read() -> None:
    rows = "".join(f'<row r="{number}"><c r="A{number}" s="0"/></row>' for number in range(2, 200_000))
    grid = grid_of(sheet_of('<row r="1"><c r="A1"><v>5</v></c></row>' + rows, after='<mergeCell ref="A1:XFD1"/>'))
    assert dict(grid.cells) == {(1, 1): GridCell(Decimal(5))}
    assert grid.joined(1, 60) is not None
    assert grid.joined(2, 1) is None


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("phieu.dat", packed({"xl/workbook.bin": b"\x83\x01"}), ".xlsb"),
        ("phieu.yaml", FORM, "đặt đuôi tên tệp là .xlsx"),
        ("phieu.docx", packed(WORD), "văn bản Word"),
        ("phieu.dat", FORM[:9000], "bị cắt cụt"),
        ("phieu.zipx", packed({"a": b""}), None),
        ("phieu.html", b"<html></html>", None),
    ],
)
def test_a_file_of_another_kind_is_told_by_what_is_in_it(
    name: str, content: bytes, what: str | None, run: Run, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(content)
    code, _, err = run("assess", tmp_path / name)
    err = " ".join(err.split())
    assert (code, "file_other_kind" in err) == (4, True)
    assert what in err if what is not None else "Cụ thể" not in err


@pytest.mark.slow
def test_libreoffice_keeps_what_excel_shows_and_both_are_read_alike(tmp_path: Path) -> None:
    """The same cells as .xlsx and as LibreOffice saves them in .ods."""
    from datetime import time

    from openpyxl import Workbook
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    from openpyxl.styles import Font

    from report_files import convert

    def rich(first: str, second: str, **font: Any) -> Any:
        return CellRichText(first, TextBlock(InlineFont(**font), second))

    book = Workbook()
    cells: list[tuple[Any, str, Any, Any]] = [
        (rich("5", "1", vertAlign="superscript"), "General", None, "5"),
        (rich("2250 ", "2243", strike=True), "General", None, "2250 "),
        (rich("120 m", "2", vertAlign="superscript"), "General", None, "120 m²"),
        (7, "General", Font(strike=True), Struck("7")),
        ("bỏ", "General", Font(strike=True), Struck("bỏ")),
        (95, '0"%"', None, Decimal(95)),
        (0.95, "0%", None, Decimal("0.95")),
        (time(4, 12, 30), "h:mm:ss", None, TimeOfDay("4:12:30")),
        ("đậm", "General", Font(bold=True), "đậm"),
    ]
    for row, (value, form, font, _) in enumerate(cells, 1):
        cell = book.active.cell(row, 1, value)
        cell.number_format = form
        cell.font = font or Font()
    book.save(tmp_path / "a.xlsx")
    for path in (tmp_path / "a.xlsx", convert(tmp_path / "a.xlsx", "ods")):
        grid = read_workbook(path.name, path.read_bytes(), "form").grids[0]
        assert [grid.at(row, 1).value for row in range(1, len(cells) + 1)] == [expected for *_, expected in cells]
        assert [grid.at(row, 1).percent for row in (6, 7)] == [False, True]
        assert [each.text for row in (1, 2, 3) for each in grid.at(row, 1).left_out] == ["1", "2243"]
        assert grid.at(9, 1).bold


@pytest.mark.slow
def test_a_cell_far_to_the_right_does_not_widen_a_table() -> None:
    """20,000 rows with one cell in column 1,000 would be twenty million cells."""
    from yte_check.criteria.official.excel import read_excel

    line = '<row r="{0}"><c r="A{0}"><v>1</v></c><c r="ALL{0}"><v>1</v></c></row>'.format
    rows = "".join(map(line, range(1, 20_001)))
    (table,) = read_excel("a.xlsx", sheet_of(rows)).tables
    assert {len(row.cells) for row in table.rows} == {1}


@pytest.mark.parametrize("content", [FORM, packed(WORD), packed({"a.txt": b"a"}), packed(SLIDES)])
def test_a_file_whose_sheets_are_asked_for_is_closed_again(
    content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, opened = tmp_path / "phieu.xlsx", []
    file.write_bytes(content)

    class Watched(zipfile.ZipFile):
        def __init__(self, *given: Any) -> None:
            super().__init__(*given)
            opened.append(self)

    monkeypatch.setattr("zipfile.ZipFile", Watched)
    with suppress(OfficeFault):
        sheet_titles(file)
    assert [each.fp for each in opened] == [None]

"""Word documents as their reader sees them: every way to set a text so that it is none, alone and in a comparison."""

import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from official_tables import shipped_table, write_word
from yte_check.criteria.official.word import read_word
from yte_check.documents.diagnostics import InvalidDocument

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
SPACES = (
    f'xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
)
STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Usual"/>
<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Struck"><w:rPr><w:strike/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Heir"><w:basedOn w:val="Struck"/></w:style>
<w:style w:type="character" w:styleId="Kept"><w:basedOn w:val="Struck"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
<w:style w:type="paragraph" w:styleId="Counted"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
"""


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(inside: str, style: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p>'


def cell(inside: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def document(body: str, *, styles: str = STYLES, space: str = WORD, folder: str = "word") -> bytes:
    relation = '<Relationship Id="{0}" Type="x/{0}" Target="{1}"/>'.format
    parts = {
        "_rels/.rels": f"<Relationships>{relation('officeDocument', f'{folder}/d.xml')}</Relationships>",
        f"{folder}/_rels/d.xml.rels": f"<Relationships>{relation('styles', 's.xml')}</Relationships>",
        f"{folder}/d.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>".replace(WORD, space),
        f"{folder}/s.xml": f"<w:styles {SPACES}>{styles}</w:styles>".replace(WORD, space),
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def texts(content: bytes) -> list[list[str]]:
    """The cells of all tables of a document, row by row."""
    return [list(row.texts) for table in read_word("a.docx", content).tables for row in table.rows]


def seen(inside: str, style: str = "", **options: Any) -> str:
    """What is read of a paragraph in the only cell of a table."""
    ((text,),) = texts(document(f"<w:tbl>{row(cell(paragraph(inside, style)))}</w:tbl>", **options))
    return text


def changed(tag: str, inside: str) -> str:
    return f'<w:{tag} w:id="1" w:author="a">{inside}</w:{tag}>'


def alternatives(choice: str, fallback: str) -> str:
    box = "<w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing>".format
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{box(choice)}</mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box(fallback)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


FIVE = paragraph(run("5"))


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (run("5") + run("1", '<w:vertAlign w:val="superscript"/>'), "5"),
        (run("5") + run("1", '<w:rStyle w:val="Note"/>'), "5"),
        (run("5") + run("2", '<w:vertAlign w:val="subscript"/>'), "5"),
        (run("CO") + run("2", '<w:vertAlign w:val="subscript"/>'), "CO2"),
        (run("300 m") + run("2", '<w:vertAlign w:val="superscript"/>'), "300 m²"),
        (run("5") + run("1", '<w:vertAlign w:val="baseline"/>'), "51"),
        (run("5", "<w:strike/>") + run("4"), "4"),
        (run("5", "<w:dstrike/>") + run("4"), "4"),
        (run("5", '<w:strike w:val="true"/>') + run("4", '<w:strike w:val="off"/>'), "4"),
        (run("5", '<w:rStyle w:val="Struck"/>') + run("4"), "4"),
        (run("5", '<w:rStyle w:val="Heir"/>') + run("4"), "4"),
        (run("5", '<w:rStyle w:val="Kept"/>') + run("4"), "54"),
        (run("5", '<w:rStyle w:val="Struck"/><w:strike w:val="0"/>') + run("4"), "54"),
        (run("5", "<w:vanish/>") + run("9"), "9"),
        (run("5", '<w:rStyle w:val="Hidden"/>') + run("9"), "9"),
        (run("5", '<w:rStyle w:val="Ring"/>'), "5"),
        (changed("del", run("5")) + changed("ins", run("4")), "4"),
        (changed("moveFrom", run("5")) + changed("moveTo", run("7")), "7"),
        (changed("ins", changed("del", run("5"))) + run("4"), "4"),
        (alternatives(FIVE, FIVE), "5"),
        (alternatives("<w:p/>", FIVE), "5"),
        (alternatives(FIVE, paragraph(run("6"))), "5"),
        ("<w:fldSimple>" + run("5") + "</w:fldSimple>", "5"),
        ('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>=2+3</w:instrText></w:r>' + run("5"), "5"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('5')}</w:sdtContent></w:sdt>", "5"),
        (f"<w:hyperlink><w:smartTag>{run('5')}</w:smartTag></w:hyperlink>", "5"),
        ("<m:oMath><m:r><m:t>5</m:t></m:r></m:oMath>", "5"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run(" 80%"), "≥ 80%"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "✓"),
        ('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:noBreakHyphen/></w:r>', "a\nb -"),
        (run("5") + '<w:r><w:footnoteReference w:id="2"/></w:r>', "5"),
    ],
)  # fmt: skip
def test_a_text_is_what_a_reader_sees(inside: str, expected: str) -> None:
    assert seen(inside) == expected
    assert seen(inside, space=STRICT) == expected


def test_a_style_of_the_paragraph_hides_and_a_second_one_shows_again() -> None:
    assert seen(run("5"), "Gone") == ""
    assert seen(run("5", '<w:rStyle w:val="Hidden"/>'), "Gone") == "5"
    assert seen(run("5", '<w:vanish w:val="0"/>'), "Gone") == "5"


def test_rows_and_cells_that_are_gone() -> None:
    gone = row(cell(FIVE), properties='<w:del w:id="1" w:author="a"/>')
    hidden = row(cell(FIVE), properties="<w:hidden/>")
    one, two = cell(paragraph(run("1"))), cell(paragraph(run("2")), '<w:cellDel w:id="1" w:author="a"/>')
    assert texts(document(f"<w:tbl>{gone}{row(one, two)}{hidden}</w:tbl>")) == [["1"]]


def test_tables_within_cells_and_text_boxes_are_found_once() -> None:
    inner = f"<w:tbl>{row(cell(FIVE))}</w:tbl>"
    outer = f"<w:tbl>{row(cell(paragraph(run('a')) + inner))}</w:tbl>"
    assert texts(document(outer)) == [["a\n5"], ["5"]]
    assert texts(document(paragraph(alternatives(inner, inner)))) == [["5"]]


def test_numbers_that_a_style_counts() -> None:
    body = "".join(row(cell(paragraph("", "Counted")), cell(FIVE)) for _ in range(3))
    assert texts(document(f"<w:tbl>{body}</w:tbl>")) == [["1", "5"], ["2", "5"], ["3", "5"]]


def test_parts_under_other_names() -> None:
    assert seen(run("5") + run("4", '<w:rStyle w:val="Struck"/>'), folder="van-ban") == "5"


NESTED = "<w:tbl><w:tr><w:tc>"
BOMBS = {
    "spans": document("<w:tbl>" + row(cell(FIVE, '<w:gridSpan w:val="63"/>')) * 6000 + "</w:tbl>"),
    "before": document("<w:tbl>" + row(properties='<w:gridBefore w:val="999999999"/>') * 6000 + "</w:tbl>"),
    "deep": document(NESTED * 200 + "</w:tc></w:tr></w:tbl>" * 200),
    "tables in tables": document(NESTED * 80 + "<w:p/>" * 100_000 + "</w:tc></w:tr></w:tbl>" * 80),
    "runs": document(paragraph("<w:r/>" * 450_000)),
    "styles": document("", styles="<w:style/>" * 450_000),
    "a cell without end": document(f"<w:tbl>{row(cell(paragraph(run('a' * 200_000))))}</w:tbl>"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", BOMBS)
def test_what_asks_for_too_much_is_refused(name: str) -> None:
    with pytest.raises(InvalidDocument) as caught:
        read_word("a.docx", BOMBS[name])
    assert [each.code for each in caught.value.diagnostics] == ["table_unpacks_too_large"]


@pytest.mark.parametrize("span", ["x", "-1", "²"])
def test_a_span_that_is_no_number_is_damage(span: str) -> None:
    table = "<w:tbl>" + row(cell(FIVE, f'<w:gridSpan w:val="{span}"/>')) + "</w:tbl>"
    with pytest.raises(InvalidDocument, match="table_broken"):
        read_word("a.docx", document(table))


# In a comparison with the standard


def edited(path: Path, edit: Callable[[str], str]) -> Path:
    """The official table with something done to indicator 6, whose title and points are two cells."""
    write_word(shipped_table(), path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"].decode("utf-8")
    changed = re.sub(
        r"<w:tr>(?:(?!</w:tr>).)*?<w:t>6\.</w:t>.*?</w:tr>", lambda found: edit(found[0]), text, flags=re.S
    )
    assert changed != text
    parts["word/document.xml"] = changed.encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def last_run(line: str, added: str) -> str:
    """A line of a table with something behind the last run of its last cell."""
    head, mark, tail = line.rpartition("</w:r>")
    return head + mark + added + tail


@pytest.mark.slow
@pytest.mark.parametrize(
    ("added", "how"),
    [
        (run("1", '<w:vertAlign w:val="superscript"/>'), "raised"),
        (run("4", "<w:strike/>"), "struck"),
        (run("9", "<w:vanish/>"), "hidden"),
        (changed("moveFrom", run("7")), None),
        (changed("del", run("7")), None),
    ],
)
def test_what_is_no_text_changes_no_points_and_is_named(added: str, how: str | None, run: Run, tmp_path: Path) -> None:
    import json

    file = edited(tmp_path / "a.docx", lambda line: last_run(line, added))
    code, out, _ = run("criteria", "compare", "qd-1300-2023", "--with", file, "--format", "json")
    document = json.loads(out)
    assert code == 0
    assert [each["how"] for each in document["table"]["left_out"]] == ([how] if how else [])
    _, out, _ = run("criteria", "compare", "qd-1300-2023", "--with", file)
    assert ("không đọc" in out or "không được đọc" in out) == (how is not None)

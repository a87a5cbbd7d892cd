"""The Word report: the blocks of Nghị định 30/2020/NĐ-CP, the scored table, and how it looks as pages."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from report_files import FORMULA, LONG_WORD, MARKUP, NOTE, SHOWN, convert, hostile, pages_of, rendered, sample, squeezed


def opened(name: str) -> Any:
    import docx

    return docx.Document(BytesIO(rendered(sample(name), ".docx")))


def texts(document: Any) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def rows(table: Any) -> list[list[str]]:
    """The text of every row; a merged cell counts once for each column."""
    width = len(table.columns)
    cells = [cell.text for cell in table._cells]
    return [cells[start : start + width] for start in range(0, len(cells), width)]


def scored_table(document: Any) -> Any:
    return next(table for table in document.tables if "Tiêu chí, chỉ tiêu" in rows(table)[0])


def test_paper_margins_and_fonts() -> None:
    from docx.shared import Pt

    document = opened("luc-binh")
    portrait, landscape = document.sections
    assert [round(length.mm) for length in (portrait.page_width, portrait.page_height)] == [210, 297]
    assert [round(length.mm) for length in (landscape.page_width, landscape.page_height)] == [297, 210]
    for section in document.sections:
        assert 20 <= round(section.top_margin.mm) <= 25
        assert 20 <= round(section.bottom_margin.mm) <= 25
        assert 30 <= round(section.left_margin.mm) <= 35
        assert 15 <= round(section.right_margin.mm) <= 20
    normal = document.styles["Normal"].font
    assert normal.name == "Times New Roman"
    assert Pt(13) <= normal.size <= Pt(14)
    body = [run for paragraph in document.paragraphs for run in paragraph.runs if run.text.strip()]
    assert {run.font.name for run in body} <= {None, "Times New Roman"}
    assert portrait.different_first_page_header_footer
    assert "PAGE" in portrait.header._element.xml


def test_the_blocks_of_an_administrative_document_are_in_their_places() -> None:
    document = opened("luc-binh")
    notes, head = document.tables[:2]
    assert rows(notes)[0][0].startswith("GHI CHÚ CHO NGƯỜI SOẠN (xóa trước khi ký)\n- Đây là kết quả tham khảo")
    assert rows(head) == [
        [
            "TRUNG TÂM Y TẾ HUYỆN\u00a0BẠCH\u00a0THÔNG\nTRẠM Y TẾ XÃ\u00a0LỤC\u00a0BÌNH\n",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
        ],
        ["Số: ……/BC-TYT", "Lục Bình, ngày …… tháng …… năm ……"],
    ]
    said = texts(document)
    order = [
        "BÁO CÁO",
        "Kết quả tự chấm điểm năm 2024 theo Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030",
        "(KẾT QUẢ THAM KHẢO)",
        next(text for text in said if text.startswith("Căn cứ Quyết định số 1300/QĐ-BYT")),
        next(text for text in said if text.startswith("Căn cứ Quyết định số 1453/QĐ-BYT")),
        "I. THÔNG TIN CHUNG",
        "II. CÁCH CHẤM ĐIỂM",
        "III. KẾT QUẢ TỰ CHẤM ĐIỂM",
        "IV. TỒN TẠI, NGUYÊN NHÂN VÀ BIỆN PHÁP KHẮC PHỤC",
        "V. ĐỀ NGHỊ",
        "Trên đây là báo cáo kết quả tự chấm điểm của Trạm Y tế xã Lục Bình./.",
        "Phụ lục I",
        "Phụ lục II",
        "Thông tin kỹ thuật (lưu nội bộ, không kèm bản ký)",
    ]
    assert [text for text in said if text in order] == order
    signature = next(rows(table) for table in document.tables if "TRƯỞNG TRẠM" in rows(table)[0][-1])
    assert signature[0][0].startswith("Nơi nhận:\n- Trung tâm Y tế huyện Bạch Thông")
    assert signature[0][1].startswith("TRƯỞNG TRẠM\n(Ký, ghi rõ họ tên")


@pytest.mark.slow
def test_the_signature_does_not_stand_alone_on_a_page() -> None:
    """The words before it, and the gap between, stay with the table of those who receive and sign."""
    from docx.text.paragraph import Paragraph

    before: list[Any] = []
    for block in opened("truot-mot-tieu-chi").iter_inner_content():
        if isinstance(block, Paragraph):
            before.append(block)
        elif "TRƯỞNG TRẠM" in rows(block)[0][-1]:
            break
    assert before[-2].text.startswith("Trên đây là báo cáo")
    assert [each.paragraph_format.keep_with_next for each in before[-2:]] == [True, True]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["luc-binh", "dien-do", "truot-mot-tieu-chi"])
def test_the_scored_table(name: str) -> None:
    document, view = opened(name), sample(name)
    table = scored_table(document)
    header, *body = rows(table)
    assert header == [
        "TT",
        "Tiêu chí, chỉ tiêu",
        "Điểm chuẩn",
        "Điểm tự chấm",
        "Số liệu, hiện trạng",
        "Minh chứng",
        "Ghi chú",
    ]
    numbered = [row for row in body if row[0]]
    assert [row[0] for row in numbered] == [str(number) for number in range(1, 48)]
    for row, indicator in zip(numbered, view.indicators, strict=True):
        assert row[2:4] == [indicator.points.shown_max, indicator.points.shown]
        assert row[4] == "\n".join(indicator.data)
    criteria = [row for row in body if row[1].startswith("Tiêu chí ")]
    assert [row[2:4] for row in criteria] == [[c.points.shown_max, c.points.shown] for c in view.criteria]
    assert body[-1][1:4] == ["Tổng cộng", view.points.shown_max, view.points.shown]
    assert table.rows[0]._tr.trPr.find("{*}tblHeader") is not None


def test_every_long_table_repeats_its_header() -> None:
    document = opened("dien-do")
    gridded = [table for table in document.tables if table.style.name == "Table Grid" and len(table.columns) > 1]
    assert len(gridded) == 4
    for table in gridded:
        assert table.rows[0]._tr.trPr.find("{*}tblHeader") is not None


@pytest.mark.slow
def test_the_wording_follows_the_verdict() -> None:
    met, not_met = "\n".join(texts(opened("luc-binh"))), "\n".join(texts(opened("truot-mot-tieu-chi")))
    assert "công nhận xã Lục Bình đạt" in met
    assert "công nhận xã" not in not_met
    assert "không đề nghị công nhận" in not_met


@pytest.mark.slow
def test_hostile_text_is_text() -> None:
    import docx

    document = docx.Document(BytesIO(rendered(hostile(), ".docx")))
    found = {row[0]: row for row in rows(scored_table(document)) if row[0].isdigit()}
    assert found["6"][5] == MARKUP
    assert found["6"][6].startswith(MARKUP)
    assert found["8"][6].startswith(FORMULA)
    assert found["17"][6].startswith(SHOWN)
    assert found["38"][6].startswith(NOTE)
    everything = "\n".join(cell for table in document.tables for row in rows(table) for cell in row)
    assert LONG_WORD in everything
    assert "49" not in found["6"][5]
    assert document.core_properties.author == f"Trạm {MARKUP}"
    assert document.core_properties.title == hostile().subject[:255]


def test_nothing_in_the_file_tells_the_time() -> None:
    archive = ZipFile(BytesIO(rendered(sample("luc-binh"), ".docx")))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"2024-01-01T00:00:00Z" in archive.read("docProps/core.xml")


@pytest.mark.slow
def test_the_pages_as_libreoffice_lays_them_out(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.docx"
    path.write_bytes(rendered(sample("luc-binh"), ".docx"))
    pages = pages_of(convert(path, "pdf"))
    assert 8 <= len(pages) <= 14
    assert squeezed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") in pages[0]
    assert not pages[0].startswith("1")
    assert [page[: len(str(number))] for number, page in enumerate(pages, 1)][1:] == list(
        map(str, range(2, len(pages) + 1))
    )
    first, second = (
        next(number for number, page in enumerate(pages) if squeezed(words) in page)
        for words in ("Phụ lục I BẢNG CHẤM ĐIỂM", "Phụ lục II DANH MỤC")
    )
    assert second - first > 1
    assert all(squeezed("Tiêu chí, chỉ tiêu") in page for page in pages[first:second]), "the header is on every page"


@pytest.mark.slow
def test_a_note_longer_than_a_page_is_printed_whole(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.docx"
    path.write_bytes(rendered(hostile(), ".docx"))
    text = "".join(pages_of(convert(path, "pdf")))
    assert text.count(squeezed("Ghi chú rất dài")) > 100
    assert squeezed("HẾT GHI CHÚ") in text

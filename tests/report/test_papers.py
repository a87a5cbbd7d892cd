"""The finished papers, read from beginning to end in every form as the official who signs them would."""

import re
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from conftest import ROOT, Run, submission_text
from report_files import sample, squeezed, view_of
from yte_check.documents.language import Lang
from yte_check.improvement.plan.render.forms import PLAN_FORMS
from yte_check.report.forms import FORMS, render_view
from yte_check.report.model import ReportView

TEMPLATES, FAILED = ROOT / "templates", ROOT / "samples" / "truot-mot-tieu-chi.yaml"
PAPERS = (".docx", ".pdf", ".html", ".md")
"""The forms that are the report itself; the workbook is its table."""


def docx_text(content: bytes) -> str:
    from docx import Document

    document = Document(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*cells, *(paragraph.text for paragraph in document.paragraphs)])


def text_of(content: bytes, extension: str) -> str:
    """What a reader sees, without spaces: where lines end is another matter."""
    if extension == ".docx":
        return squeezed(docx_text(content))
    if extension == ".pdf":
        return squeezed("".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages))
    text = content.decode()
    if extension == ".html":
        text = re.sub(r"<(style|script)>.*?</\1>|<[^>]*>", "", text, flags=re.DOTALL)
    return squeezed(re.sub(r"\\(.)|[*`>]|\\$", r"\1", unescape(text), flags=re.MULTILINE))


@cache
def paper(name: str, extension: str) -> str:
    return text_of(render_view(views()[name], extension, "vi", TEMPLATES), extension)


@cache
def views() -> dict[str, ReportView]:
    """Reports of 2024 and of 2025, undetermined, not met, and met with points that are still open."""
    text = (ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8")
    return {
        "met": sample("luc-binh"),
        "not_met": sample("truot-mot-tieu-chi"),
        "open": sample("dien-do"),
        "of 2025": view_of(text.replace("year: 2024", "year: 2025")),
        "met, open": view_of(re.sub(r"(?m)^  45: .*$", "  45:", text)),
        "named": view_of(
            submission_text(superior="Trung tâm Y tế A", recipients="Sở Y tế B; C (để biết)")
        ),
    }  # fmt: skip


SAID: dict[str, tuple[str, ...]] = {
    "met": (
        "Căn cứ Quyết định số 1300/QĐ-BYT ngày 09 tháng 3 năm 2023 của Bộ Y tế ban hành Bộ tiêu chí quốc gia"
        " về y tế xã giai đoạn đến năm 2030;",
        "Căn cứ Quyết định số 1453/QĐ-BYT ngày 20 tháng 3 năm 2023 của Bộ Y tế đính chính Quyết định số 1300/QĐ-BYT"
        " ngày 09 tháng 3 năm 2023 của Bộ Y tế.",
        "theo Quyết định số 1300/QĐ-BYT (được đính chính, sửa đổi tại Quyết định số 1453/QĐ-BYT), nội dung có hiệu lực",
        "TRUNG TÂM Y TẾ HUYỆN BẠCH THÔNG",
        "Kết quả tự chấm điểm năm 2024 theo Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030",
        "năm 2024 xã Lục Bình đạt Bộ tiêu chí quốc gia về y tế xã giai đoạn đến năm 2030: đạt 89,25/100 điểm (yêu cầu",
        "các tiêu chí đều đạt từ 50% số điểm trở lên",
        "Tỷ lệ không làm tròn khi so với ngưỡng.",
        "đề nghị Ủy ban nhân dân xã Lục Bình xem xét, trình cấp có thẩm quyền thẩm định, công nhận xã Lục Bình đạt",
        "- Trung tâm Y tế huyện Bạch Thông (để báo cáo);",
        "- Sở Y tế (để báo cáo);",
        "- Lưu: VT.",
        "Thông tin kỹ thuật (lưu nội bộ, không kèm bản ký)",
        "0 chỉ tiêu đã đối chiếu với văn bản; 0 chỉ tiêu suy ra; 47 chỉ tiêu tạm tính (chưa phải quy định)",
        "GHI CHÚ CHO NGƯỜI SOẠN",
        "Số: ……/BC-TYT",
        "Lục Bình, ngày …… tháng …… năm ……",
        "TRƯỞNG TRẠM",
        "(Ký, ghi rõ họ tên, đóng dấu)",
    ),
    "not_met": (
        "năm 2024 xã Suối Mơ không đạt Bộ tiêu chí quốc gia",
        "không đề nghị công nhận theo kết quả năm 2024",
    ),
    "open": (
        "chưa kết luận được do thiếu số liệu",
        "Chưa xác định được tiêu chí sau đã đạt 50% số điểm hay chưa, do thiếu số liệu: tiêu chí 6, 7, 8.",
        "tổng điểm từ 51 đến 95,5/100 điểm",
    ),
    "of 2025": ("UBND XÃ LỤC BÌNH", "- UBND xã Lục Bình (để báo cáo);", "- Sở Y tế (để báo cáo);"),
    "met, open": ("đạt ít nhất 88,25/100 điểm",),
    "named": ("TRUNG TÂM Y TẾ A", "- Sở Y tế B (để báo cáo);", "- C (để biết);"),
}
NOT_SAID: dict[str, tuple[str, ...]] = {
    "met": ("Phụ lục III", "điểm áp dụng", "Cơ quan thẩm định", "09/03/2023", "Nhân lực của trạm"),
    "not_met": ("chưa đạt", "mất điểm", "đề nghị công nhận xã", "điểm áp dụng"),
    "open": ("còn tùy", "chưa rõ", "chỗ còn thiếu", "một nửa số điểm"),
    "of 2025": ("Trung tâm Y tế huyện",),
    "met, open": ("đạt 88,25/100",),
    "named": ("Trung tâm Y tế huyện", "ghi theo thông lệ"),
}


@pytest.mark.slow
@pytest.mark.parametrize("extension", PAPERS)
@pytest.mark.parametrize("name", list(SAID))
def test_what_every_form_of_the_report_says(name: str, extension: str) -> None:
    text = paper(name, extension)
    assert [said for said in SAID[name] if squeezed(said) not in text] == []
    assert [said for said in NOT_SAID[name] if squeezed(said).lower() in text.lower()] == []


@pytest.mark.parametrize("extension", PAPERS)
def test_what_is_not_for_the_recipient_stands_before_or_behind_the_text_to_sign(extension: str) -> None:
    """The documents cited come before part I, notes for the writer before all, technical data behind all."""
    text = paper("met", extension)
    places = [
        squeezed(said) for said in ("Căn cứ Quyết định số 1300", "THÔNG TIN CHUNG", "ĐỀ NGHỊ", "(SHA-256) của bộ")
    ]
    if extension == ".docx":  # its tables are read before its paragraphs
        assert text.index(squeezed("GHI CHÚ CHO NGƯỜI SOẠN")) == 0
    found = [text.lower().index(place.lower()) for place in places]
    assert found == sorted(found)
    request = text[text.rindex(squeezed("đề nghị Ủy ban nhân dân")) :]
    assert squeezed("phải đối chiếu") not in request


def test_all_forms_are_papers_or_the_table() -> None:
    assert set(FORMS) == {*PAPERS, ".xlsx"}


def test_the_recipients_may_be_a_list_too() -> None:
    text = submission_text(recipients=["A", "B (để biết)"])
    assert view_of(text).recipients == ("- A (để báo cáo);", "- B (để biết);", "- Lưu: VT.")


@pytest.mark.parametrize(
    ("district", "shown"),
    [
        ("Bạch Thông", "TRUNG TÂM Y TẾ HUYỆN BẠCH THÔNG"),
        ("Huyện Bạch Thông", "TRUNG TÂM Y TẾ HUYỆN BẠCH THÔNG"),
        ("Quận 1", "TRUNG TÂM Y TẾ QUẬN 1"),
        ("thị xã Sơn Tây", "TRUNG TÂM Y TẾ THỊ XÃ SƠN TÂY"),
    ],
)
def test_a_district_is_named_with_its_kind_once(district: str, shown: str) -> None:
    assert view_of(submission_text(district=district)).superior.replace("\u00a0", " ") == shown


def test_a_commune_typed_in_capitals_stands_before_the_date_as_names_do() -> None:
    view = view_of(submission_text(commune={"name": "LỤC BÌNH"}))
    assert view.place_and_date.startswith("Lục Bình, ngày")


def test_a_subject_that_nobody_has_compared_is_left_to_be_filled_in_where_only_verified_text_counts() -> None:
    bases = sample("luc-binh", official=True).bases
    assert all("của Bộ Y tế ……………" in base for base in bases)


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_plan_is_laid_out_as_the_report_is(run: Run, tmp_path: Path, lang: Lang) -> None:
    from docx import Document

    code, _, err = run("--lang", lang, "gap", FAILED, "-o", tmp_path / "k.docx")
    document = Document(str(tmp_path / "k.docx"))
    (section,) = document.sections
    assert [round(side.mm) for side in (section.top_margin, section.left_margin, section.right_margin)] == [20, 30, 15]
    assert document.styles["Normal"].font.name == "Times New Roman"
    assert code == 1
    if lang == "vi":
        assert "Thời hạn, người phụ trách là gợi ý" in err
        header = [cell.text for cell in next(t for t in document.tables if len(t.columns) == 9).rows[0].cells]
        assert header[:4] == ["TT", "Chỉ tiêu", "Nhiệm vụ, giải pháp", "Hiện trạng, nguyên nhân"]


PLAN_SAID = (
    "TRUNG TÂM Y TẾ HUYỆN YÊN BÌNH", "Số: ……/KH-TYT", "KẾ HOẠCH", "Khắc phục các chỉ tiêu bị trừ điểm theo",
    "Căn cứ Quyết định số 1300/QĐ-BYT ngày 09 tháng 3 năm 2023 của Bộ Y tế ban hành", "dự kiến đạt 87,75 điểm",
    "PHÊ DUYỆT\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Ký, ghi rõ họ tên, đóng dấu)", "TRƯỞNG TRẠM", "Nơi nhận:",
    "- UBND xã Suối Mơ (để báo cáo);", "- Lưu: VT.", "GHI CHÚ CHO NGƯỜI SOẠN", "Suối Mơ, ngày …… tháng …… năm ……",
    "46. Sử dụng phần mềm quản lý trạm y tế", "Bổ sung: Liên thông số liệu", "0,5 → 1,5", "01/5/2025",
    "Ảnh màn hình hệ thống",
)  # fmt: skip
PLAN_NOT_SAID = ("gợi ý", "công cụ", "STT", "Vì sao", "tụt", "còn tùy", "chưa rõ", "điểm áp dụng", "09/03/2023")


@pytest.mark.slow
@pytest.mark.parametrize("extension", PAPERS)
def test_what_every_form_of_the_plan_says(extension: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / f"k{extension}"
    assert run("gap", FAILED, "-o", file)[0] == 1
    text = text_of(file.read_bytes(), extension)
    assert [said for said in PLAN_SAID if squeezed(said) not in text] == []
    body = text[text.index(squeezed("Kết quả tự chấm điểm năm 2024")) :]
    assert [word for word in PLAN_NOT_SAID if squeezed(word) in body] == []


def test_the_plan_has_every_form_of_the_report() -> None:
    assert set(FORMS) <= set(PLAN_FORMS)


def lowest(file: Path) -> float:
    """Where the lowest line of a PDF stands above the foot of its page, in points."""
    heights = []

    def visit(text: str, page: list[float], line: list[float], *_: object) -> None:
        if text.strip():
            heights.append(line[5] * page[3] + page[5])

    for page in PdfReader(file).pages:
        page.extract_text(visitor_text=visit)
    return min(heights)


@pytest.mark.slow
def test_no_row_of_a_pdf_is_longer_than_its_page(run: Run, tmp_path: Path) -> None:
    plan, shown, report = (tmp_path / name for name in ("k.yaml", "k.pdf", "b.pdf"))
    run("gap", FAILED, "-o", plan)
    text = re.sub(r"(?m)^    who: .*$", f"    who: {'ngan ' * 110}", plan.read_text(encoding="utf-8"))
    text = re.sub(r"(?m)^    status: .*$", f"    status: planned\n    note: {'ghi ' * 130}", text)
    plan.write_text(text, "utf-8")
    run("gap", FAILED, "--plan", plan, "-o", shown)
    run("report", FAILED, "--improvement", plan, "-o", report)
    assert min(lowest(shown), lowest(report)) > 50  # the margin is 20 mm, 57 points


def test_the_pdf_of_a_plan_names_the_letters_that_it_cannot_draw(run: Run, tmp_path: Path) -> None:
    station = tmp_path / "p.yaml"
    text = FAILED.read_text(encoding="utf-8").replace("station:\n", "station:\n  superior: 保健中心\n")
    station.write_text(text, "utf-8")
    warned = run("gap", station, "-o", tmp_path / "k.pdf", "-o", tmp_path / "k.html")[2]
    assert "không có các chữ “保健中心”" in warned
    assert warned.count("Cảnh báo") == 1


def test_the_body_above_the_station_goes_into_its_plan(run: Run, tmp_path: Path) -> None:
    station, plan, again = (tmp_path / name for name in ("p.yaml", "k.yaml", "k.docx"))
    text = FAILED.read_text(encoding="utf-8")
    station.write_text(
        text.replace("station:\n", "station:\n  superior: Trung tâm Y tế A\n  recipients: B; C\n"), "utf-8"
    )
    run("gap", station, "-o", plan)
    run("gap", station, "--plan", plan, "-o", again)
    written = docx_text(again.read_bytes())
    assert "TRUNG TÂM Y TẾ A" in written
    assert "- B (để báo cáo);\n- C (để báo cáo);\n- Lưu: VT." in written


@pytest.mark.slow
@pytest.mark.parametrize("extension", PAPERS)
def test_whoever_approves_the_plan_may_be_named(extension: str, run: Run, tmp_path: Path) -> None:
    station, usual, named = (
        tmp_path / f"{name}{end}" for name, end in (("p", ".yaml"), ("a", extension), ("b", extension))
    )
    run("gap", FAILED, "-o", usual)
    shown = text_of(usual.read_bytes(), extension)
    assert squeezed("Người phê duyệt ghi theo thông lệ: Chủ tịch UBND xã Suối Mơ.") in shown
    assert squeezed("PHÊ DUYỆT TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (Ký") in shown
    text = FAILED.read_text(encoding="utf-8")
    station.write_text(text.replace("station:\n", "station:\n  approver: Giám đốc; Trung tâm Y tế A\n"), "utf-8")
    run("gap", station, "-o", named)
    shown = text_of(named.read_bytes(), extension)
    assert squeezed("thông lệ: Chủ tịch") not in shown
    assert squeezed("PHÊ DUYỆT GIÁM ĐỐC TRUNG TÂM Y TẾ A (Ký") in shown
    assert squeezed("CHỦ TỊCH (Ký") not in shown


@pytest.mark.slow
@pytest.mark.parametrize("extension", PAPERS)
def test_a_plan_ends_with_a_sentence_before_its_signatures(extension: str, run: Run, tmp_path: Path) -> None:
    plan = tmp_path / f"k{extension}"
    run("gap", FAILED, "-o", plan)
    shown = text_of(plan.read_bytes(), extension)
    assert squeezed("Trên đây là Kế hoạch khắc phục các chỉ tiêu bị trừ điểm của Trạm Y tế xã Suối Mơ./.") in shown


def test_english_papers_name_bodies_in_english() -> None:
    view = view_of((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"), lang="en")
    assert view.superior == "HEALTH CENTRE OF BẠCH THÔNG DISTRICT"
    assert view.recipients[1] == "- People's Committee of Lục Bình Commune (for report);"
    assert "of the Ministry of Health" in view.bases[0]
    assert "Bộ Y tế (" not in view.bases[0]
    assert "Lục Bình Commune meets" in view.conclusion


@pytest.mark.parametrize(
    ("commune", "english"),
    [
        ("Phường Ba Đình", "Ba Đình Ward"), ("Thị trấn A", "A Township"), ("Đặc khu Phú Quốc", "Phú Quốc Special Zone"),
        ("Lục Bình", "Lục Bình Commune"),
    ],
)  # fmt: skip
def test_a_commune_has_its_kind_in_english(commune: str, english: str) -> None:
    text = submission_text(name="Trạm", commune={"name": commune}).replace("year: 2024", "year: 2025")
    assert view_of(text, lang="en").superior == f"PEOPLE'S COMMITTEE OF {english.upper()}"


def test_next_years_file_keeps_the_body_and_the_recipients(run: Run, tmp_path: Path) -> None:
    station, following = tmp_path / "p.yaml", tmp_path / "q.yaml"
    text = FAILED.read_text(encoding="utf-8")
    station.write_text(
        text.replace("station:\n", "station:\n  superior: A\n  recipients: [B, C]\n  approver: [D, E]\n"), "utf-8"
    )
    assert run("new", following, "--from", station, "--year", "2024")[0] == 0
    written = following.read_text(encoding="utf-8")
    assert re.search(r"(?m)^  superior: A\b", written)
    assert re.search(r"(?m)^  recipients: B; C\b", written)
    assert re.search(r"(?m)^  approver: D; E\b", written)


@pytest.mark.slow
def test_a_form_keeps_the_body_and_the_recipients(run: Run, tmp_path: Path) -> None:
    station, form, back = (tmp_path / name for name in ("p.yaml", "p.xlsx", "q.yaml"))
    station.write_text(submission_text(superior="A", recipients="B; C", approver="D; E"), "utf-8")
    assert run("form", "--station", station, "-o", form)[0] == 0
    assert run("read", form, "-o", back)[0] == 0
    written = back.read_text(encoding="utf-8")
    assert "superior: A" in written
    assert "recipients: B; C" in written
    assert "approver: D; E" in written


@pytest.mark.slow
def test_the_pdf_is_set_in_letters_as_wide_as_those_of_times_new_roman(tmp_path: Path) -> None:
    content = render_view(views()["met"], ".pdf", "vi", TEMPLATES)
    (tmp_path / "a.pdf").write_bytes(content)
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in PdfReader(BytesIO(content)).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }
    assert {font.partition("+")[2].partition("-")[0] for font in fonts} == {"LiberationSerif"}

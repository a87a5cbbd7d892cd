"""The command, the view that all forms share, and what every form says."""

import re
from decimal import Decimal
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import get_args
from zipfile import ZipFile

import pytest

from conftest import Run, assess_answers, submission_text
from report_files import SAMPLES, hostile, rendered, sample, view_of
from written_standards import STANDARDS
from yte_check.documents.language import LANGS, Lang, catalogue
from yte_check.render.places import long_day, runs
from yte_check.report.forms import FORMS, render_report
from yte_check.report.model import ReportView
from yte_check.report.view import report_view
from yte_check.scoring.policy import Policy
from yte_check.scoring.results import Status
from yte_check.standard.citing import document_kind
from yte_check.standard.zones import Terrain
from yte_check.station.evidence import EvidenceState
from yte_check.terminal import progress
from yte_check.terminal.settings import Settings

# The command


@pytest.mark.slow
@pytest.mark.parametrize(("name", "code"), [("luc-binh", 0), ("truot-mot-tieu-chi", 1), ("dien-do", 3)])
def test_several_forms_in_one_run_and_the_exit_code_of_the_verdict(
    name: str, code: int, run: Run, tmp_path: Path
) -> None:
    files = [tmp_path / f"bao-cao{extension}" for extension in FORMS]
    options = [word for file in files for word in ("-o", file)]
    exit_code, out, err = run("report", SAMPLES / f"{name}.yaml", *options)
    assert exit_code == code
    assert out == ""
    assert [line for line in err.splitlines() if "bao-cao" in line] == [f"Đã ghi {file}." for file in files]
    assert all(file.stat().st_size > 5000 for file in files)
    assert run("-q", "report", SAMPLES / f"{name}.yaml", *options, "--force")[1:] == ("", "")


def test_nothing_is_rendered_before_every_file_is_checked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # short names: those that are longer than a line are cut
    station, there, new = SAMPLES / "luc-binh.yaml", tmp_path / "co.md", tmp_path / "moi.md"
    there.write_text("cũ", encoding="utf-8")
    for refused, words in (
        (there, "--force"),
        (tmp_path / "a.txt", ".docx, .html, .xlsx, .pdf, .md"),
        (tmp_path / "khong-duoi", "khong-duoi"),
        (tmp_path / "khong-co" / "a.md", "Không có thư mục"),
        (new, "hai lần"),
    ):
        code, _, err = run("report", station, "-o", new.name, "-o", refused.relative_to(tmp_path))
        assert code == 2
        assert words in " ".join(err.split())
        assert not new.exists()
    assert there.read_text(encoding="utf-8") == "cũ"
    assert run("report", station)[0] == 2
    assert run("report", station, "-o", tmp_path / "a.md", "--templates", tmp_path / "khong-co")[0] == 2


def test_an_extension_in_capitals_is_understood(run: Run, tmp_path: Path) -> None:
    assert run("report", SAMPLES / "luc-binh.yaml", "-o", tmp_path / "A.MD")[0] == 0


def test_a_pdf_without_its_library_says_how_to_install_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.chdir(tmp_path)
    code, _, err = run("report", SAMPLES / "luc-binh.yaml", "-o", "a.pdf")
    assert code == 2
    assert 'python -m pip install "yte-check[pdf]"' in " ".join(err.split())
    assert not (tmp_path / "a.pdf").exists()


def test_an_invalid_submission_gives_no_report(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "phieu.yaml"
    bad.write_text("standard: qd-1300-2023\nyear: 24\n", encoding="utf-8")
    assert run("report", bad, "-o", tmp_path / "a.md")[0] == 4
    assert not (tmp_path / "a.md").exists()


def test_the_options_of_assess_are_those_of_report(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "a.md"
    station = SAMPLES / "luc-binh.yaml"
    assert run("report", station, "-o", out, "--as-of", "19/3/2023", "--evidence", "off", "--official")[0] == 3
    text = out.read_text(encoding="utf-8")
    assert "hiệu lực tại ngày 19/3/2023" in text
    assert "1453" not in text
    assert "không xét minh chứng" in text
    assert "THAM KHẢO" not in text
    assert run("report", station, "-o", out, "--force", "--evidence", "x")[0] == 2
    assert run("--lang", "en", "report", station, "-o", out, "--force")[0] == 0
    assert "FOR REFERENCE ONLY" in out.read_text(encoding="utf-8")


# What every form says


@pytest.mark.slow
@pytest.mark.parametrize("extension", FORMS)
def test_the_same_input_gives_the_same_bytes(extension: str) -> None:
    assessment = assess_answers({6: {"numerator": 1, "denominator": 2}})
    once, again = (render_report(assessment, extension, "vi", Path("khong-co")) for _ in range(2))
    assert once == again


@pytest.mark.parametrize("name", ["luc-binh", "truot-mot-tieu-chi", "dien-do"])
def test_the_sums_agree(name: str) -> None:
    view = sample(name)
    assert [indicator.number for indicator in view.indicators] == list(range(1, 48))
    for end in ("low", "high", "max"):
        by_criterion = [getattr(criterion.points, end) for criterion in view.criteria]
        assert sum(by_criterion) == getattr(view.points, end)
        for criterion, points in zip(view.criteria, by_criterion, strict=True):
            assert sum(getattr(indicator.points, end) for indicator in criterion.indicators) == points


@pytest.mark.slow
@pytest.mark.parametrize("extension", [".docx", ".html", ".md", ".xlsx"])
def test_enough_points_are_not_called_met(extension: str) -> None:
    """86,75 points with a criterion below its half: the row of the total must not read like the verdict."""
    view = sample("truot-mot-tieu-chi")
    assert (view.verdict, view.total_state, view.shown_total_state) == ("not_met", "met", "đủ điểm")
    content = rendered(view, extension)
    if extension in (".docx", ".xlsx"):
        with ZipFile(BytesIO(content)) as packed:
            content = b"".join(packed.read(name) for name in packed.namelist() if name.endswith(".xml"))
    assert "đủ điểm" in unescape(content.decode())


def test_the_wording_follows_the_verdict() -> None:
    met, not_met, undetermined = (sample(name) for name in ("luc-binh", "truot-mot-tieu-chi", "dien-do"))
    assert [view.verdict for view in (met, not_met, undetermined)] == ["met", "not_met", "undetermined"]
    assert "công nhận xã Lục Bình đạt" in met.requests[0]
    assert "đối chiếu với văn bản chính thức" in met.writer_notes[0]
    assert len(met.requests) == 1
    assert "không đề nghị công nhận" in not_met.requests[0]
    assert "có 1 tiêu chí dưới 50%" in not_met.conclusion
    assert "từ 51 đến 95,5/100 điểm" in undetermined.conclusion
    assert "44,5 điểm chưa xác định" in undetermined.requests[0]
    assert met.reasons == ()
    assert any("Tiêu chí 10" in reason for reason in not_met.reasons)
    assert undetermined.conclusion.endswith("chưa kết luận được do thiếu số liệu.")
    assert len(undetermined.reasons) == 1, "the conclusion has said the total"
    assert undetermined.reasons[0].endswith("tiêu chí 6, 7, 8.")


def test_what_is_short_of_points_data_and_evidence() -> None:
    view = sample("dien-do")
    assert all(indicator.points.high < indicator.points.max for indicator in view.lost)
    assert all(indicator.points.low < indicator.points.high for indicator in view.missing)
    assert view.unproven
    assert view.missing_points == "44,5"
    believed = sample("dien-do", evidence="off")
    assert believed.unproven == ()
    strict = sample("dien-do", evidence="strict")
    assert {i.number for i in strict.missing} == {i.number for i in view.missing}
    assert strict.points.low < view.points.low


def test_only_the_verified_text_counts_in_official_mode() -> None:
    view = sample("luc-binh", official=True)
    assert view.reference == ""
    assert view.missing == ()
    assert "chưa đủ cơ sở để kết luận" in view.requests[0]
    assert any("47 chỉ tiêu chưa đối chiếu" in line for line in view.method)


def test_no_key_of_a_file_is_shown() -> None:
    """Parts, options and regions are named in words, not by their keys."""
    for extension in (".md", ".html"):
        text = rendered(sample("luc-binh"), extension).decode()
        for key in ("so_luong", "luan_phien", "trung_du_mien_nui", "(ghi:"):
            assert key not in text, key


def test_a_part_of_a_checklist_names_what_is_not_there() -> None:
    data = {indicator.number: indicator.data for indicator in sample("luc-binh").indicators}
    assert data[7] == (
        "Số người làm việc hiện có: 5/5 = 100%",
        "3/4 mục; chưa có: Người phụ trách y học cổ truyền",
    )
    partly = view_of(submission_text({1: {"items": {"quyet_dinh": "có"}}}))
    assert partly.indicators[0].data[0].startswith("1/4 mục, 3 mục chưa trả lời: ")
    absent = view_of(submission_text({1: {"items": {"ke_hoach": "không", "hop_dinh_ky": "không"}}}))
    assert (
        absent.indicators[0]
        .data[0]
        .endswith("chưa có: Kế hoạch hoạt động năm; Họp ít nhất 6 tháng một lần, có biên bản")
    ), "an item may have a comma in it"


def test_a_figure_is_not_rounded_to_a_threshold() -> None:
    """79,96 stays 79,96 wherever a share is shown."""
    from yte_check.report.view import _share
    from yte_check.standard.score import known

    assert _share(known(Decimal("79.9996"), Decimal(100)), Decimal(80), "vi") == "79,9996%"
    assert _share(known(Decimal(0), Decimal(0)), Decimal(80), "vi") == "không áp dụng"


def test_a_station_whose_place_is_not_known() -> None:
    view = view_of(submission_text(zone=None, region=None))
    rules = {indicator.number: "\n".join(indicator.rule) for indicator in view.indicators}
    assert all(f"Vùng {zone}:" in rules[32] for zone in (1, 2, 3))
    assert all(f"Vùng {zone}: {points} điểm" in rules[8] for zone, points in ((1, "1,5"), (2, "2"), (3, "3")))
    assert [fact.value for fact in view.facts if fact.label == "Phân vùng"] == ["……………"]


def test_a_station_that_says_little_leaves_dots_to_fill_in() -> None:
    view = view_of(submission_text())
    assert view.superior == "TRUNG TÂM Y TẾ HUYỆN\u00a0……………"
    assert view.place_and_date == "……………, ngày …… tháng …… năm ……"
    assert not any(fact.label == "Đơn vị hành chính cấp huyện" for fact in view.facts)


@pytest.mark.parametrize(
    ("name", "commune", "shown"),
    [
        ("Trạm Y tế xã Lục Bình", "Lục Bình", "UBND XÃ LỤC BÌNH"),
        ("Trạm Y tế phường Ba Đình", "Ba Đình", "UBND PHƯỜNG BA ĐÌNH"),
        ("Trạm Y tế", "Đặc khu Phú Quốc", "UBND ĐẶC KHU PHÚ QUỐC"),
        ("Trạm", "Thị trấn A", "UBND THỊ TRẤN A"),
    ],
)
def test_the_superior_is_named_by_the_kind_of_commune(name: str, commune: str, shown: str) -> None:
    text = submission_text(name=name, commune={"name": commune}).replace("year: 2024", "year: 2025")
    assert view_of(text).superior.replace("\u00a0", " ") == shown


@pytest.mark.slow
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("extension", [".md", ".html"])
def test_every_form_names_its_basis(extension: str, lang: Lang) -> None:
    view = sample("dien-do", lang)
    text = unescape(rendered(view, extension, lang).decode())
    for fact in view.fingerprints:
        assert fact.value in text
    for said in (view.points.shown, view.reference, "1300/QĐ-BYT", "1453/QĐ-BYT", "yte-check"):
        assert said in text
    assert all(said.split("“")[0].strip() in text for said in view.cautions)


def test_the_words_of_the_law_are_those_of_administrative_documents() -> None:
    from datetime import date

    assert long_day(date(2023, 3, 9), "vi") == "ngày 09 tháng 3 năm 2023"
    assert long_day(date(2023, 2, 10), "vi") == "ngày 10 tháng 02 năm 2023"
    assert long_day(date(2023, 2, 10), "en") == "10 February 2023"
    assert document_kind("1300/QĐ-BYT", "vi") == "Quyết định"
    assert document_kind("12/2025/TT-BYT", "vi") == "Thông tư"
    assert document_kind("77", "vi") == "Văn bản"
    assert runs((7, 1, 2, 3, 3)) == "1–3, 7"
    assert (
        sample("luc-binh").bases[0].startswith("Căn cứ Quyết định số 1300/QĐ-BYT ngày 09 tháng 3 năm 2023 của Bộ Y tế")
    )


def test_strict_evidence_is_not_missing_data() -> None:
    view = view_of(submission_text({6: {"numerator": 95, "denominator": 100}}), Policy("strict"))
    sixth = view.indicators[5]
    assert sixth.flags == ("unproven",)
    assert sixth.remark == "Thiếu minh chứng"


# Markdown


def test_markdown_shows_hostile_text_as_text() -> None:
    text = rendered(hostile(), ".md").decode()
    assert "<" not in re.sub(r"\\<", "", text)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert r"\*b\* \_i\_ \`c\`" in text
    assert "=cmd\\|'/c calc'!A0" in text
    assert "{{ 7\\*7 }}" in text
    assert "trước [U+202E]".replace("[", "\\[").replace("]", "\\]") in text
    assert "HẾT GHI CHÚ" in text
    rows = [line for line in text.splitlines() if re.match(r"\| \d+ \|", line)]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {8}


def test_a_view_is_made_of_plain_data() -> None:
    view = sample("luc-binh")
    assert isinstance(view, ReportView)
    assert view == sample.__wrapped__("luc-binh")  # type: ignore[attr-defined]


# What is left out, and what strikes


@pytest.mark.slow
def test_an_indicator_that_applies_to_no_one_is_left_out_of_the_maximum() -> None:
    nobody, everyone = {"numerator": 0, "denominator": 0}, {"numerator": 9, "denominator": 10}
    answers = {1: nobody, 2: True, 3: everyone, 4: True}
    view = report_view(assess_answers(answers, STANDARDS["excluded"], zone=None, region=None), "vi")
    first = view.indicators[0]
    assert (first.points.shown, first.points.shown_max, first.status) == ("0", "0", "excluded")
    assert first.remark == "không có đối tượng"
    assert (view.points.shown, view.points.shown_max) == ("70", "70")
    assert any("trừ khỏi tổng điểm chuẩn" in line for line in view.method)
    assert "đạt 70/70 điểm" in view.conclusion
    for extension in FORMS:
        assert rendered(view, extension)


def test_a_knockout_is_said_beside_its_indicator() -> None:
    for answer, words in ((False, "Bị điểm liệt"), (None, "Có thể bị điểm liệt")):
        answers = {} if answer is None else {2: answer}
        view = report_view(assess_answers(answers, STANDARDS["knockout"], zone=None, region=None), "vi")
        assert words in view.indicators[1].remark


# The evidence


def test_a_document_is_shown_with_its_file_as_it_is() -> None:
    from hashlib import sha256

    first = sample("luc-binh").documents[0]
    content = (SAMPLES / first.file).read_bytes()
    assert first.sha256 == sha256(content).hexdigest()
    assert "".join(first.file_lines[1].split()) == first.sha256
    assert first.size
    assert first.shown_indicators == "1–2"


@pytest.mark.parametrize("lang", LANGS)
def test_every_state_has_words(lang: Lang) -> None:
    """Codes that are put together from a prefix and a word of the model."""
    for prefix, words in (("report_state_", EvidenceState), ("status_", Status), ("terrain_", Terrain)):
        assert {f"{prefix}{word}" for word in get_args(words)} <= set(catalogue(lang))


# Progress


def test_progress_is_one_line_on_a_terminal_and_nothing_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def work(settings: Settings) -> str:
        with progress.ProgressLine(2, settings) as line:
            line.step("một")
            line.step("hai")
        return capsys.readouterr().err

    assert work(Settings()) == ""
    monkeypatch.setattr(progress, "is_terminal", lambda stream: True)
    assert work(Settings()) == "\r\x1b[K[1/2] một\r\x1b[K[2/2] hai\r\x1b[K"
    assert work(Settings(quiet=True)) == ""

"""The report under a standard with levels, in its forms."""

from pathlib import Path
from shutil import copytree

import pytest
from levels import OF_240, QUALITY
from openpyxl import load_workbook

from conftest import Run

FORMS = ("md", "html", "docx", "pdf", "xlsx")


def written(station: tuple[object, ...], folder: Path, form: str, run: Run, *options: str) -> Path:
    path = folder / f"bao-cao.{form}"
    code, _, err = run(*options, "report", *station, "-o", path)
    assert path.exists(), err
    assert code in (0, 1)
    return path


def test_the_words_of_the_report(tmp_path: Path, run: Run) -> None:
    text = written(QUALITY, tmp_path, "md", run).read_text("utf-8")
    assert (
        "Kết quả: mức Bạc. Được công nhận từ mức Bạc trở lên. 3/2 chỉ tiêu đạt mức 3/4; điểm trung bình 3,33." in text
    )
    assert "Điều kiện xếp mức Vàng: tổng điểm từ 80% tổng điểm chuẩn trở lên; riêng tiêu chí A từ 70% trở lên" in text
    assert "Hệ số 2: B, B.2; các phần còn lại hệ số 1." in text
    assert "Nội dung không áp dụng và lý do: C. Sản khoa và nhi khoa: Không có giường sản." in text
    assert "- Để đạt mức Vàng còn thiếu: Tổng điểm cao nhất có thể là 3,3333/5" in text
    assert " 0%" not in text, "what is not asked is not said"


def test_each_section_is_a_row_and_each_indicator_stands_once(tmp_path: Path, run: Run) -> None:
    text = written(QUALITY, tmp_path, "md", run).read_text("utf-8")
    annex = text[text.index("## Phụ lục I.") : text.index("## Phụ lục II.")]
    first = [
        line.split("|")[1].strip() or line.split("|")[2].strip(" *") for line in annex.splitlines() if "| " in line
    ]
    assert first[1:] == [
        "Tiêu chí A. Hướng đến người bệnh", "Tiêu chí A.1. Chỉ dẫn, đón tiếp", "A.1.1", "A.1.2",
        "Tiêu chí A.2. Quyền và lợi ích", "A.2.1", "Tiêu chí B. Phát triển nhân lực", "B.1", "B.2",
        "Tiêu chí C. Sản khoa và nhi khoa", "C.1", "C.2", "Tổng cộng",
    ]  # fmt: skip


def test_points_on_top_and_taken_off_are_named(tmp_path: Path, run: Run) -> None:
    text = written(OF_240, tmp_path, "md", run).read_text("utf-8")
    assert "Điều kiện đạt: tổng điểm từ 70% tổng điểm chuẩn trở lên; không có chỉ tiêu bị điểm liệt." in text
    assert "Chỉ tiêu điểm thưởng, cộng ngoài điểm chuẩn: 15.12." in text
    assert "Chỉ tiêu trừ điểm: 15.11." in text
    assert "15.1. Khuôn viên sạch: Không có khuôn viên riêng; 15.2. Sân có lát gạch: Không có sân" in text
    assert "| 15.11 | Có sai phạm bị xử lý (\\*) | 0 | -20 |" in text


@pytest.mark.slow
def test_a_workbook_sums_only_what_adds_up(tmp_path: Path, run: Run) -> None:
    sheet = load_workbook(written(OF_240, tmp_path, "xlsx", run)).worksheets[0]
    rows = {row[1].value: row for row in sheet.iter_rows() if isinstance(row[1].value, str)}
    first, inner = rows["Tiêu chí I. Cơ sở vật chất"], rows["Tiêu chí I.1. Khuôn viên"]
    second = rows["Tiêu chí I.2. Nhà trạm"]
    assert first[3].value == f"=SUM(D{inner[0].row},D{second[0].row})"
    assert inner[3].value == f"=SUM(D{inner[0].row + 1}:D{inner[0].row + 1})"
    assert [cell.value for cell in rows["Tổng cộng"][2:6]] == [170, 100, 100, 119], "points are taken off: no sum"


@pytest.mark.slow
def test_a_mean_is_no_sum(tmp_path: Path, run: Run) -> None:
    sheet = load_workbook(written(QUALITY, tmp_path, "xlsx", run)).worksheets[0]
    rows = {row[1].value: row for row in sheet.iter_rows() if isinstance(row[1].value, str)}
    assert rows["Tiêu chí A. Hướng đến người bệnh"][3].value == 3.25


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("station", [QUALITY, OF_240], ids=["quality", "240"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_form_in_both_languages(
    station: tuple[object, ...], form: str, lang: str, tmp_path: Path, run: Run
) -> None:
    assert written(station, tmp_path, form, run, "--lang", lang).stat().st_size > 1000


def test_that_all_others_weigh_one_is_said_once(tmp_path: Path, run: Run) -> None:
    """A line for each weight, each with “all others 1”, would contradict itself."""
    station, option, standard = QUALITY
    own = tmp_path / "chat-luong"
    copytree(standard, own)
    file = own / "standard.yaml"
    file.write_text(file.read_text("utf-8").replace("weight: 2", "weight: 3", 1), encoding="utf-8")
    text = written((station, option, own), tmp_path, "md", run).read_text("utf-8")
    assert "- Hệ số 3: B; 2: B.2; các phần còn lại hệ số 1.\n" in text

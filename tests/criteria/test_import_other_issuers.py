# ruff: noqa: E501
"""Tables of others than the Ministry of Health go from the file to a score too: a province's, another ministry's."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import Run
from yte_check.criteria.official.reading import read_official

PROVINCE = (
    "(Ban hành kèm theo Quyết định số 77/2026/QĐ-UBND ngày 20/02/2026 của Ủy ban nhân dân tỉnh Bắc Kạn);;;;",
    "STT;Nội dung chấm điểm;Điểm tối đa;Cách chấm điểm;Tài liệu kiểm chứng",
    "1;Trạm có kế hoạch năm;10;Có: 10 điểm; không: 0 điểm;Kế hoạch",
    "2;Trạm có bác sĩ;10;Có: 10 điểm; không: 0 điểm;Quyết định",
    "3;Tỷ lệ trẻ tiêm đủ trên tổng số trẻ;10;≥ 95%: 10 điểm; 90% - <95%: 5 điểm; <90%: 0 điểm;Báo cáo",
    "4;Tỷ lệ hộ có nước sạch trên tổng số hộ;10;≥ 90%: 10 điểm; <90%: 0 điểm;Số liệu",
    "5;Vườn thuốc nam;5;Từ 30 loại trở lên: 5 điểm; dưới 30 loại: 0 điểm;Danh mục",
    "6;Sổ sách đầy đủ;5;Đủ: 5 điểm; không đủ: 0 điểm;Sổ",
    "7;Quản lý chất thải;10;Đúng: 10 điểm; không đúng: 0 điểm;Hợp đồng",
    "8;Tỷ lệ người có thẻ bảo hiểm y tế trên dân số;10;≥ 95%: 10 điểm; <95%: 0 điểm;Xác nhận",
    "9;Truyền thông;10;Từ 12 buổi trở lên: 10 điểm; 6 - 11 buổi: 5 điểm; dưới 6 buổi: 0 điểm;Sổ",
    "10;Nhân viên y tế thôn;10;Đạt: 10 điểm; không đạt: 0 điểm;Danh sách",
    "11;Cấp cứu ban đầu;5;Đạt: 5 điểm; không đạt: 0 điểm;Sổ",
    "12;Công khai giá dịch vụ;5;Có: 5 điểm; không: 0 điểm;Ảnh",
)


def as_csv(lines: tuple[str, ...], path: Path) -> Path:
    """The guidance of a line has “;” of its own: what stands between the third and the last."""
    rows = []
    for line in lines:
        first = line.split(";", 3)
        guidance, evidence = first[3].rsplit(";", 1)
        rows.append(";".join([*first[:3], f'"{guidance}"', evidence]))
    path.write_text("\n".join([*rows, ""]), encoding="utf-8")
    return path


def commune_culture(path: Path) -> Path:
    """Five criteria of culture, with two indicators each, in a Word table whose criteria are counted like indicators."""
    from docx import Document

    document = Document()
    document.add_paragraph(
        "(Kèm theo Thông tư số 09/2026/TT-BVHTTDL ngày 01/3/2026 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch)"
    )
    grid = document.add_table(0, 4)
    lines = [("TT", "Tiêu chí", "Điểm", "Hướng dẫn chấm")]
    names = ("Gia đình văn hóa", "Thiết chế văn hóa", "Thể thao", "Môi trường", "Trật tự, an toàn")
    for number, name in enumerate(names, 1):
        lines.append((str(number), name.upper(), "20", ""))
        lines.append((f"{number}.1", f"{name}: có kế hoạch", "8", "Có: 8 điểm; không: 0 điểm"))
        lines.append(
            (
                f"{number}.2",
                f"{name}: tỷ lệ hộ tham gia trên tổng số hộ",
                "12",
                "≥ 80%: 12 điểm; 60% - <80%: 6 điểm; <60%: 0 điểm",
            )
        )
    for texts in lines:
        for cell, text in zip(grid.add_row().cells, texts, strict=True):
            cell.text = text
    document.save(str(path))
    return path


def head(folder: Path) -> dict[str, Any]:
    return dict(yaml.safe_load((folder / "standard.yaml").read_text(encoding="utf-8")))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "number", "issuer", "criteria", "indicators"),
    [
        ("tinh.csv", "77/2026/QĐ-UBND", "Ủy ban nhân dân tỉnh Bắc Kạn", 1, 12),
        ("bo.docx", "09/2026/TT-BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", 5, 10),
    ],
)  # fmt: skip
def test_from_the_table_to_a_score(
    name: str, number: str, issuer: str, criteria: int, indicators: int, run: Run, tmp_path: Path
) -> None:
    table = as_csv(PROVINCE, tmp_path / name) if name == "tinh.csv" else commune_culture(tmp_path / name)
    folder, station = tmp_path / "bo-moi", tmp_path / "tram.yaml"
    code, told, problems = run("criteria", "import", table, "-o", folder, "--title", "Bộ tiêu chí thử")
    assert (code, problems) == (0, ""), told
    document = head(folder)["document"]
    assert (document["number"], document["issuer"]) == (number, issuer)
    assert head(folder)["indicator_count"]["value"] == indicators
    assert len(list(folder.glob("[0-9]*.yaml"))) == criteria
    assert run("criteria", "check", folder)[0] == 0
    assert run("criteria", "test", folder)[0] == 0
    assert run("new", station, "--standard", folder, "--year", 2026, "--name", "Trạm Mẫu", "--zone", 1)[0] == 0
    code, told, _ = run("assess", station, "--standard", folder)
    assert code == 3
    assert f"{indicators} chỉ tiêu" in " ".join(told.split())


@pytest.mark.parametrize(
    ("lines", "criteria", "numbers"),
    [
        # Whole numbers stand over numbers of their own: criteria.
        (
            ["1;A bò;20;", "1.1;A một;12;Có", "1.2;A hai;8;Có", "2;B bò;10;", "2.1;B một;10;Có"],
            2,
            ["1.1", "1.2", "2.1"],
        ),
        # Roman figures are the criteria, so 1.1 is a part of indicator 1.
        (
            ["I;Đầu;30;", "1;A bò;20;", "1.1;A một;12;Có", "1.2;A hai;8;Có", "2;B bò;10;", "2.1;B một;10;Có"],
            1,
            ["1", "2"],
        ),
        # Indicator 2 has guidance of its own and no parts.
        (["1;A bò;20;", "1.1;A một;12;Có", "1.2;A hai;8;Có", "2;B bò;10;Có: 10 điểm"], 0, ["1", "2"]),
        # 3.1 stands below another number.
        (["1;A bò;20;", "1.1;A một;20;Có", "2;B bò;10;", "3.1;B một;10;Có"], 0, ["1", "2", "3.1"]),
    ],
)
def test_whole_numbers_over_dotted_ones(lines: list[str], criteria: int, numbers: list[str], tmp_path: Path) -> None:
    (tmp_path / "bang.csv").write_text("\n".join(["TT;Chỉ tiêu;Điểm;Hướng dẫn", *lines]), encoding="utf-8")
    table = read_official(tmp_path / "bang.csv")
    assert len(table.criteria) == criteria
    assert [row.number_text for row in table.rows] == numbers
    assert table.outlined is (criteria == 2)

"""A standard of which only the shape is at hand is filled from the official table, once somebody has it."""

import shutil
from pathlib import Path
from typing import Any

import pytest

SHAPE = Path(__file__).parent / "standards" / "qd-4667"
Run = Any


def table(folder: Path) -> Path:
    """A table of 46 rows as a decision would print it, with titles that the shape has not."""
    rows = [f"| {number} | Tỷ lệ thứ {number} đạt yêu cầu | 1 |" for number in range(1, 47)]
    file = folder / "bang.md"
    head = ["| TT | Nội dung | Điểm tối đa |", "|---|---|---|"]
    file.write_text("\n".join([*head, *rows]) + "\n", encoding="utf-8")
    return file


@pytest.mark.slow
def test_compare_fills_in_the_titles_and_confirm_raises_their_grades(tmp_path: Path, run: Run) -> None:
    folder = shutil.copytree(SHAPE, tmp_path / "qd-4667")
    code, out, err = run("criteria", "compare", str(folder), "--with", str(table(tmp_path)), "--write", "--force-table")
    assert code in (0, 1), out + err
    text = (folder / "standard.yaml").read_text(encoding="utf-8")
    assert "Tỷ lệ thứ 46 đạt yêu cầu" in text
    assert run("criteria", "check", str(folder))[0] == 0
    said = ("--document", "van-ban", "--title", "Quyết định 4667", "--url", "https://example.org/4667.pdf")
    code, out, err = run(
        "criteria", "confirm", "1-46", *said, "--by", "Nguyễn Văn A", "--date", "2026-02-15",
        "--standard", str(folder), "--fact", "title",
    )  # fmt: skip
    assert code == 0, out + err
    text = (folder / "standard.yaml").read_text(encoding="utf-8")
    assert text.count("title: verified") == 46
    assert run("criteria", "check", str(folder))[0] == 0
    assert run("criteria", "test", str(folder))[0] == 0


@pytest.mark.slow
def test_import_makes_the_same_shape_of_the_table(tmp_path: Path, run: Run) -> None:
    made = tmp_path / "nhap-4667"
    file = tmp_path / "bang.md"
    rows = [f"| {number} | Tỷ lệ thứ {number} | 1 | Đạt: 1 điểm; không đạt: 0 điểm |" for number in range(1, 47)]
    file.write_text(
        "\n".join(["| TT | Nội dung | Điểm | Hướng dẫn chấm |", "|---|---|---|---|", *rows]) + "\n", "utf-8"
    )
    code, out, err = run("criteria", "import", str(file), "-o", str(made))
    assert code in (0, 1), out + err
    text = "".join(each.read_text(encoding="utf-8") for each in sorted(made.glob("*.yaml")))
    assert text.count("number: 46") + text.count("number: '46'") >= 1
    assert "Sự cố" not in out + err
